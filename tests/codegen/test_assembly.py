# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The tokenizer of assembly: mnemonics, never substrings, whatever stands around them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.codegen.assembly import Directive, Label, Operation, count_by_function, statements
from bot.codegen.mnemonics import instruction
from bot.model.codegen import Unit

NAMES = st.from_regex(r"[a-z][a-z0-9_]{0,20}", fullmatch=True)
OPERANDS = st.lists(st.sampled_from(["v[0:3]", "s2", "off", "offset:16", "0x27000", "vcc", "-1.0"]), max_size=4)
COMMENTS = st.sampled_from(["", " ; ds_read_u16 v0", " // ds_read_u16", " /* ds_read_u16 */", ' ; "', "\t"])
SPACES = st.sampled_from(["\t", " ", "  \t"])


@given(st.lists(st.tuples(NAMES, OPERANDS, SPACES, COMMENTS), max_size=20))
def test_every_operation_is_found_whatever_the_comments_say(lines: list[tuple[str, list[str], str, str]]) -> None:
    text = "\n".join(f"{space}{name} {', '.join(operands)}{comment}" for name, operands, space, comment in lines)
    assert list(statements(text)) == [Operation(name, ", ".join(operands)) for name, operands, _, _ in lines]


@given(st.lists(st.one_of(NAMES.map(Label), NAMES.map(lambda n: Operation(n, "v0"))), max_size=20), st.data())
def test_labels_share_lines_with_what_follows(made: list[Label | Operation], data: st.DataObject) -> None:
    text = ""
    for statement in made:
        if isinstance(statement, Label):
            text += f"{statement.name}:{data.draw(st.sampled_from([' ', chr(10), chr(9)]))}"
        else:
            text += f"{statement.mnemonic} {statement.operands}\n"
    assert list(statements(text)) == made


@given(st.text())
def test_any_text_has_statements(text: str) -> None:
    assert all(isinstance(statement, Label | Directive | Operation) for statement in statements(text))
    count_by_function(text)


@given(st.text(alphabet='ab:;/*"\\. \n\t.@,{}='))
def test_any_punctuation_has_statements(text: str) -> None:
    for statement in statements(text):
        if isinstance(statement, Operation):
            assert statement.mnemonic
            assert not any(char.isspace() for char in statement.mnemonic)


PROGRAM = """
	.globl	kernel
	.type	kernel,@function
kernel:                                 ; @kernel
	ds_read_u16 v0, v1 ; ds_read_u16 v0, v1
	/* ds_read_u16
	ds_read_u16 */ ds_read_u16 v2, v3 offset:4
.LBB0_1: ds_write_b16 v1, v2
	v_dual_mov_b32 v1, v2 :: v_dual_mov_b32 v3, v4
	s_endpgm
.Lfunc_end0:
	.size	kernel, .Lfunc_end0-kernel
	ds_read_u16 v9, v9
	.type	"odd name",@function
"odd name":
	.ascii	"ds_read_u16 ; not a comment: \\" "
	symbol = 4
	.amdgpu_metadata
---
  ds_read_u16 v0
kernel:
...
	.end_amdgpu_metadata
	s_endpgm
"""


def test_functions_have_what_is_between_their_label_and_their_size() -> None:
    counts = count_by_function(PROGRAM)
    assert counts.keys() == {"kernel", "odd name"}
    assert counts["kernel"] == {"ds_read_u16": 2, "ds_write_b16": 1, "v_dual_mov_b32": 1, "s_endpgm": 1}
    assert counts["odd name"] == {"s_endpgm": 1}


@pytest.mark.parametrize(
    ("mnemonic", "unit", "does", "bits"),
    [
        ("ds_read_u16", Unit.LDS, "load", 16),
        ("ds_read_u16_d16_hi", Unit.LDS, "load", 16),
        ("ds_load_u16_d16", Unit.LDS, "load", 16),
        ("ds_read2_b64", Unit.LDS, "load", 128),
        ("ds_read2st64_b32", Unit.LDS, "load", 64),
        ("ds_load_2addr_b64", Unit.LDS, "load", 128),
        ("ds_load_2addr_stride64_b32", Unit.LDS, "load", 64),
        ("ds_read_b64_tr_b16", Unit.LDS, "load", 64),
        ("ds_write_b8", Unit.LDS, "store", 8),
        ("ds_store_b16_d16_hi", Unit.LDS, "store", 16),
        ("buffer_load_dwordx4", Unit.BUFFER, "load", 128),
        ("buffer_load_sbyte_d16", Unit.BUFFER, "load", 8),
        ("buffer_load_d16_b16", Unit.BUFFER, "load", 16),
        ("buffer_store_short", Unit.BUFFER, "store", 16),
        ("buffer_load_format_xyzw", Unit.BUFFER, "load", None),
        ("global_load_b96", Unit.GLOBAL, "load", 96),
        ("global_load_lds_dwordx4", Unit.GLOBAL, "load", 128),
        ("scratch_store_b32", Unit.SCRATCH, "store", 32),
        ("flat_load_dwordx3", Unit.FLAT, "load", 96),
        ("v_mfma_f32_16x16x16_f16", Unit.MATRIX, "multiply", None),
        ("v_smfmac_f32_16x16x32_f16", Unit.MATRIX, "multiply", None),
        ("v_wmma_f32_16x16x16_f16", Unit.MATRIX, "multiply", None),
    ],
)
def test_what_a_mnemonic_says(mnemonic: str, unit: Unit, does: str, bits: int | None) -> None:
    found = instruction(mnemonic, 3)
    assert found is not None
    assert (found.unit, found.does, found.bits, found.count) == (unit, does, bits, 3)


@pytest.mark.parametrize(
    "mnemonic",
    [
        "ds_bpermute_b32",
        "ds_add_u32",
        "global_atomic_add_f32",
        "s_load_dwordx4",
        "buffer_gl0_inv",
        "v_mov_b32",
        "ds",
        "",
    ],
)
def test_what_neither_loads_stores_nor_multiplies_matrices(mnemonic: str) -> None:
    assert instruction(mnemonic, 1) is None
