# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""PTX: what it says of its kernels, and what it can't."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.codegen.ptx import read_ptx
from bot.codegen.ptx_mnemonics import instruction
from bot.codegen.unreadable import UnreadableError
from bot.model.codegen import Unit
from tests.codegen.conftest import Dump

PROGRAM = """
// A comment; with .entry in it
.version 7.6
.target sm_80, debug
.address_size 64
.shared .align 16 .b8 fixed[1024];
.visible .entry one(
	.param .u64 .ptr .global .align 16 one_param_0 /* ld.global.b8 %r1, [%r2]; */
)
.maxntid 64, 2, 1
{
	.local .align 4 .b8 	__local_depot1[128];
	.reg .pred 	%p<37>;
	ld.param.b64 	%rd1, [one_param_0];
	@%p1 bra 	$L__BB0_2;
$L__BB0_1:
	@!%p2 ld.global.nc.v4.b32 	{%r1, %r2, %r3, %r4}, [%rd1];
	mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32
		{%r1, %r2, %r3, %r4},
		{%r5, %r6, %r7, %r8},
		{%r9, %r10},
		{%r1, %r2, %r3, %r4};
	{ // callseq
	st.shared.v2.b32 	[%r1], {%r2, %r3};
	}
	cp.async.cg.shared.global [%r1], [%rd2], 16;
	ret;
}
.entry two() { ld.shared.u16 %rs1, [%r1]; ret; }
"""


def test_what_ptx_says() -> None:
    read = read_ptx("d.ptx", PROGRAM, {})
    one, two = read.kernels
    assert read.target == "sm_80"
    assert (one.name, one.workgroup, one.wave) == ("one", (64, 2, 1), 32)
    assert (one.lds_bytes, one.scratch_bytes) == (1024, 128)
    assert sorted((each.mnemonic.partition(".")[0], each.unit, each.bits) for each in one.instructions or ()) == [
        ("cp", Unit.GLOBAL, 128),
        ("ld", Unit.GLOBAL, 128),
        ("mma", Unit.MATRIX, None),
        ("st", Unit.SHARED, 64),
    ]
    assert {each.count for each in one.instructions or ()} == {1}
    assert [(each.mnemonic, each.bits) for each in two.instructions or ()] == [("ld.shared.u16", 16)]


def test_registers_are_virtual_and_so_unknown() -> None:
    kernel = read_ptx("d.ptx", PROGRAM, {}).kernels[0]
    assert (kernel.vgprs, kernel.sgprs, kernel.vgpr_spills, kernel.code_bytes, kernel.occupancy) == (None,) * 5
    assert any("virtual" in note for note in kernel.notes)


def test_what_the_compiler_writes(dumped: Dump) -> None:
    made = dumped("sm_80")
    kernel = made.contraction
    assert made.assembly == {}
    assert kernel.configuration is not None
    assert kernel.workgroup == kernel.configuration.workgroup
    units = {each.unit for each in kernel.instructions or ()}
    assert {Unit.GLOBAL, Unit.SHARED, Unit.MATRIX} <= units
    (lowering,) = kernel.configuration.lowerings
    assert lowering.mma.startswith("NV_MMA_SYNC")
    # Its shared memory is given at launch.
    assert kernel.lds_bytes is None
    assert any("launch" in note for note in kernel.notes)


@pytest.mark.parametrize(
    ("mnemonic", "unit", "does", "bits"),
    [
        ("ld.global.nc.L2::128B.v4.f32", Unit.GLOBAL, "load", 128),
        ("ld.shared::cta.b16", Unit.SHARED, "load", 16),
        ("ld.volatile.local.u8", Unit.LOCAL, "load", 8),
        ("st.b64", Unit.GENERIC, "store", 64),
        ("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16", Unit.SHARED, "load", 128),
        ("wmma.load.a.sync.aligned.row.m16n16k16.global.f16", Unit.GLOBAL, "load", None),
        ("wmma.mma.sync.aligned.row.col.m16n16k16.f32.f32", Unit.MATRIX, "multiply", None),
        ("wgmma.mma_async.sync.aligned.m64n64k16.f32.f16.f16", Unit.MATRIX, "multiply", None),
    ],
)
def test_what_a_mnemonic_says(mnemonic: str, unit: Unit, does: str, bits: int | None) -> None:
    found = instruction(mnemonic, 1)
    assert found is not None
    assert (found.unit, found.does, found.bits) == (unit, does, bits)


@pytest.mark.parametrize(
    "mnemonic",
    [
        "ld.param.b64",
        "ld.const.b32",
        "mov.b32",
        "atom.global.add.u32",
        "wgmma.fence.sync.aligned",
        "cp.async.wait_all",
        "",
    ],
)
def test_what_neither_loads_stores_nor_multiplies_matrices(mnemonic: str) -> None:
    assert instruction(mnemonic, 1) is None


@given(st.text() | st.text(alphabet='.target sm_80\nentry{}();:,@"/*[]x1'))
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(UnreadableError):
        assert read_ptx("d.ptx", text, {}).target
