# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Real code objects for AMD GPUs: what is read of them is what the assembler's text says."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from bot.codegen.assembly import count_by_function
from bot.model.codegen import Instruction, Kernel, Unit
from tests.codegen.conftest import PAD_66, Dump

TARGETS = ("gfx942", "gfx1100")


def loads(kernel: Kernel, unit: Unit, bits: int) -> int:
    assert kernel.instructions is not None
    return sum(each.count for each in kernel.instructions if (each.unit, each.does, each.bits) == (unit, "load", bits))


def written_metadata(text: str) -> list[dict[str, Any]]:
    """The metadata that the assembler's text has as YAML, which the ELF note has as msgpack."""
    body = text.partition(".amdgpu_metadata\n")[2].partition("\n\t.end_amdgpu_metadata")[0]
    kernels: list[dict[str, Any]] = yaml.safe_load(body)["amdhsa.kernels"]
    return kernels


def descriptors(text: str) -> Iterator[tuple[str, dict[str, str]]]:
    """What the assembler's text says for each kernel descriptor."""
    for block in text.split(".amdhsa_kernel ")[1:]:
        name, _, rest = block.partition("\n")
        lines = (line.split(None, 1) for line in rest.partition(".end_amdhsa_kernel")[0].splitlines() if line.strip())
        yield name.strip(), {line[0]: line[1] for line in lines}


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("variant", ["baseline", "reordered"])
def test_metadata_agrees_with_the_assemblers_text(dumped: Dump, target: str, variant: str) -> None:
    made = dumped(target, variant)
    (text,) = (data.decode() for data in made.assembly.values())
    written = written_metadata(text)
    assert [entry[".name"] for entry in written] == list(made.kernels)
    for entry in written:
        kernel = made.kernels[entry[".name"]]
        read = {
            ".vgpr_count": kernel.vgprs,
            ".agpr_count": kernel.agprs,
            ".sgpr_count": kernel.sgprs,
            ".vgpr_spill_count": kernel.vgpr_spills,
            ".sgpr_spill_count": kernel.sgpr_spills,
            ".group_segment_fixed_size": kernel.lds_bytes,
            ".private_segment_fixed_size": kernel.scratch_bytes,
            ".wavefront_size": kernel.wave,
            ".reqd_workgroup_size": list(kernel.workgroup),
        }
        assert read == {key: entry.get(key) for key in read}
    granule = {"gfx942": 8, "gfx1100": 24}[target]
    for name, said in descriptors(text):
        encoded = -(-int(said[".amdhsa_next_free_vgpr"]) // 8) * 8
        assert made.kernels[name].allocated_vgprs == -(-encoded // granule) * granule
        assert int(said[".amdhsa_group_segment_fixed_size"]) == made.kernels[name].lds_bytes


@pytest.mark.parametrize("target", TARGETS)
def test_instructions_are_counted_as_an_independent_reading_counts_them(dumped: Dump, target: str) -> None:
    made = dumped(target)
    (text,) = (data.decode() for data in made.assembly.values())
    body = text.partition(".amdgpu_metadata")[0]
    simple = Counter(re.findall(r"^\t((?:ds|buffer|global|flat|scratch|v_mfma|v_wmma)_\w+)", body, re.MULTILINE))
    counted: Counter[str] = Counter()
    for kernel in made.kernels.values():
        counted.update({each.mnemonic: each.count for each in kernel.instructions or ()})
    assert counted == {name: count for name, count in simple.items() if name in counted}
    # What is not among them neither loads, stores nor multiplies.
    assert not [name for name in simple if name not in counted and re.search(r"load|store|read|write|mma", name)]
    assert counted
    functions = count_by_function(text)
    assert functions.keys() == made.kernels.keys()
    assert all(counts["s_endpgm"] >= 1 for counts in functions.values())


def test_on_gfx942_scalar_reads_of_lds_are_gone(dumped: Dump) -> None:
    before, after = dumped("gfx942").contraction, dumped("gfx942", "reordered").contraction
    assert loads(before, Unit.LDS, 16) > 0
    assert "ds_read_u16" in {each.mnemonic for each in before.instructions or ()}
    assert loads(after, Unit.LDS, 16) == 0
    assert any(each.unit == Unit.MATRIX and each.mnemonic.startswith("v_mfma_") for each in after.instructions or ())


def test_on_gfx1100_vgpr_spills_fall(dumped: Dump) -> None:
    before, after = dumped("gfx1100").contraction, dumped("gfx1100", "reordered").contraction
    assert before.vgpr_spills is not None
    assert after.vgpr_spills is not None
    assert 0 < after.vgpr_spills < before.vgpr_spills
    assert (before.scratch_bytes or 0) > (after.scratch_bytes or 0) > 0
    assert before.agprs is None  # that GPU has none, which is not 0


@pytest.mark.parametrize("target", TARGETS)
def test_what_codegen_decided(dumped: Dump, target: str) -> None:
    before = dumped(target, "baseline", PAD_66).contraction.configuration
    after = dumped(target, "reordered", PAD_66).contraction.configuration
    assert before is not None
    assert after is not None
    assert (before.pipeline, before.text) == ("TileAndFuse", "")
    assert before.subgroup == {"gfx942": 64, "gfx1100": 32}[target]
    (one,), (other,) = before.lowerings, after.lowerings
    assert one.mma.startswith({"gfx942": "MFMA_F32_16x16x16", "gfx1100": "WMMA"}[target])
    assert one.promoted == other.promoted == (0, 1)
    assert one.tiles["workgroup"] != other.tiles["workgroup"]
    assert before.workgroup != after.workgroup
    # The code object says of its threads what the IR did.
    assert dumped(target, "baseline", PAD_66).contraction.workgroup == before.workgroup


def test_occupancy_is_bounded_by_what_the_code_object_says(dumped: Dump) -> None:
    cdna, rdna = dumped("gfx942").contraction.occupancy, dumped("gfx1100").contraction.occupancy
    assert cdna is not None
    assert rdna is not None
    assert (cdna.of, cdna.most) == ("CU", 32)
    assert (rdna.of, rdna.most) == ("WGP", 64)
    # Its LDS of about 50 KiB lets one workgroup in, or two on a WGP.
    assert "LDS" in cdna.limits
    assert "LDS" in rdna.limits
    assert cdna.waves == 4
    assert rdna.waves == 8


def test_dumping_the_assembly_changes_neither_code_nor_executable(dumped: Dump) -> None:
    with_it, without = dumped("gfx942"), dumped("gfx942", assembly=False)
    assert (with_it.vmfb, with_it.objects) == (without.vmfb, without.objects)
    assert list(with_it.assembly) == [name.replace(".hsaco", ".rocmasm") for name in with_it.objects]
    assert without.assembly == {}


def test_without_assembly_instructions_are_unknown_and_not_none(dumped: Dump) -> None:
    kernel = dumped("gfx942", assembly=False).contraction
    assert kernel.instructions is None
    assert kernel.vgprs == dumped("gfx942").contraction.vgprs
    assert any("assembly" in note for note in kernel.notes)


def test_an_instruction_is_named_by_its_mnemonic(dumped: Dump) -> None:
    found = {each.mnemonic: each for each in dumped("gfx942").contraction.instructions or ()}
    assert found["ds_read2_b64"] == Instruction(
        mnemonic="ds_read2_b64", unit=Unit.LDS, does="load", bits=128, count=found["ds_read2_b64"].count
    )
