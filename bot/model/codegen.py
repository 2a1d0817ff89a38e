# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What generated GPU code shows without a GPU: per kernel its registers, memory, instructions and configuration.

Everything is static: an instruction in a loop counts once. None is unknown, never 0. Made by `bot.codegen`.
"""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from bot.model.base import Count, Int64, Value


class Unit(StrEnum):
    """What an instruction goes to, by the vendor's own term: AMD's LDS is NVIDIA's shared memory, scratch is local."""

    GLOBAL = "global"
    BUFFER = "buffer"
    FLAT = "flat"
    LDS = "LDS"
    SCRATCH = "scratch"
    SHARED = "shared"
    LOCAL = "local"
    GENERIC = "generic"
    MATRIX = "matrix"


class Instruction(Value):
    """A kind of instruction, and how often a kernel's assembly has it.

    Attributes:
        mnemonic: as the assembly spells it.
        does: `multiply` for matrix instructions (MFMA, WMMA, MMA), which alone belong to the matrix unit.
        bits: that it moves for each lane; None where the mnemonic does not say.
    """

    mnemonic: str
    unit: Unit
    does: Literal["load", "store", "multiply"]
    bits: Count | None
    count: Count


class Lowering(Value):
    """What codegen decided for one op: its `lowering_config`.

    Attributes:
        op: the op's name in MLIR.
        mma: the matrix instruction that it is made for, for instance `MFMA_F32_16x16x16_F16`; empty for none.
        tiles: sizes per level (`workgroup`, `reduction`, `subgroup`, `thread`, `padding`), in the order of the op's
            loops; 0 is not tiled.
        promoted: the operands that are copied to LDS.
        other: whatever else it holds, each as MLIR writes it.
        text: the attribute itself, where this release's bindings can't take it apart; empty otherwise.
    """

    op: str
    mma: str
    tiles: dict[str, tuple[Int64, ...]]
    promoted: tuple[Int64, ...]
    other: dict[str, str]
    text: str


class Configuration(Value):
    """What codegen decided for a kernel, read at `executable-configurations`.

    Attributes:
        pipeline: for instance `TileAndFuse`.
        workgroup: its size in threads, x first.
        subgroup: threads; None where the IR does not say.
        options: of the pipeline, for instance `prefetch_num_stages`, each as MLIR writes it.
        lowerings: in IR order.
        text: the `translation_info` itself, where this release's bindings can't take it apart; empty otherwise.
    """

    pipeline: str
    workgroup: tuple[Int64, ...]
    subgroup: Int64 | None
    options: dict[str, str]
    lowerings: tuple[Lowering, ...]
    text: str


class Occupancy(Value):
    """How many waves can be resident at once, as far as the code decides.

    Attributes:
        waves: resident, in whole workgroups, of `most`.
        of: what shares its LDS: a compute unit (CU), or a workgroup processor (WGP) of two.
        limits: what bounds it: `VGPRs`, `SGPRs`, `LDS`, `waves` (the hardware's most) or `barriers`.
    """

    waves: Count
    most: Count
    of: Literal["CU", "WGP"]
    limits: tuple[str, ...]


class Kernel(Value):
    """One kernel.

    Attributes:
        vgprs: that it uses; where AGPRs are in the same file (gfx90a, gfx942), these included.
        allocated_vgprs: that the hardware gives to each wave, by the kernel descriptor: more than it uses where the
            compiler saw that something else bounds the occupancy.
        vgpr_spills, sgpr_spills: registers spilled.
        lds_bytes: of LDS (shared memory) for a workgroup, known before launch.
        scratch_bytes: of scratch (local memory) for a work-item.
        code_bytes: of machine code.
        wave: threads in a wavefront (warp).
        workgroup: its size in threads, x first; empty where it is not fixed.
        instructions: loads, stores and matrix instructions, by mnemonic; None where there is no assembly. Atomics and
            scalar loads are not among them.
        configuration: None where the IR had no kernel of this name.
        notes: why something is unknown.
    """

    name: str
    vgprs: Count | None
    agprs: Count | None
    allocated_vgprs: Count | None
    sgprs: Count | None
    vgpr_spills: Count | None
    sgpr_spills: Count | None
    lds_bytes: Count | None
    scratch_bytes: Count | None
    code_bytes: Count | None
    wave: Count | None
    workgroup: tuple[Count, ...]
    occupancy: Occupancy | None
    instructions: tuple[Instruction, ...] | None
    configuration: Configuration | None
    notes: tuple[str, ...]


class ReadObject(Value):
    """A code object that was read. `target` is in its own words, for instance `gfx942` or `sm_80`."""

    kind: Literal["read"] = "read"
    name: str
    target: str
    kernels: tuple[Kernel, ...]


class Unreadable(Value):
    """A code object that was not read, and why."""

    kind: Literal["unreadable"] = "unreadable"
    name: str
    reason: str


CodeObject = Annotated[ReadObject | Unreadable, Field(discriminator="kind")]
