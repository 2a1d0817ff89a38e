# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Small builders of generated GPU code: each argument is what a test is about, everything else is plain and fixed."""

from dataclasses import replace
from typing import Any

from bot.model.codegen import CodeObject, Configuration, Instruction, Kernel, Lowering, Occupancy, ReadObject, Unit
from bot.model.run import Result
from tests.report import builders as b


def configuration(workgroup: tuple[int, ...] = (64, 64, 0), **fields: Any) -> Configuration:
    lowering = Lowering(
        op="linalg.generic",
        mma="MFMA_F32_16x16x16_F16",
        tiles={"workgroup": workgroup, "reduction": (0, 0, 8)},
        promoted=(0, 1),
        other={},
        text="",
    )
    made: dict[str, Any] = {
        "pipeline": "TileAndFuse",
        "workgroup": (128, 1, 1),
        "subgroup": 64,
        "options": {},
        "lowerings": (lowering,),
        "text": "",
    }
    return Configuration(**{**made, **fields})


def reads(count: int) -> tuple[Instruction, ...]:
    if not count:
        return ()
    return (Instruction(mnemonic="ds_read_u16", unit=Unit.LDS, does="load", bits=16, count=count),)


def kernel(name: str = "main_dispatch_0_matmul_like_8x8_f16", **fields: Any) -> Kernel:
    made: dict[str, Any] = {
        "name": name,
        "vgprs": 123,
        "agprs": 0,
        "allocated_vgprs": 128,
        "sgprs": 22,
        "vgpr_spills": 0,
        "sgpr_spills": 0,
        "lds_bytes": 51_200,
        "scratch_bytes": 0,
        "code_bytes": 2_956,
        "wave": 64,
        "workgroup": (128, 1, 1),
        "occupancy": Occupancy(waves=4, most=32, of="CU", limits=("LDS",)),
        "instructions": reads(64),
        "configuration": configuration(),
        "notes": (),
    }
    return Kernel(**{**made, **fields})


def read(*kernels: Kernel) -> ReadObject:
    return ReadObject(name="d.hsaco", target="gfx942", kernels=kernels)


def sides_of(before: CodeObject, after: CodeObject) -> dict[str, Any]:
    """Both sides' outcomes, with a code object each."""
    sides: dict[str, Any] = {}
    for side, made, found in (("baseline", b.BASELINE_ORDER, before), ("candidate", b.KEPT_REORDERED, after)):
        outcome = b.compiled(made, side)
        sides[side] = replace(outcome, code=outcome.code.model_copy(update={"objects": (found,)}))
    return sides


def result(before: CodeObject, after: CodeObject, name: str = "conv") -> Result:
    return b.result(name, target="gfx942", **sides_of(before, after))
