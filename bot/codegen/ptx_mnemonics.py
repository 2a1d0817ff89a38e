# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What PTX mnemonics say: loads and stores with their width, and matrix instructions. Pure.

The names are those of the PTX ISA (https://docs.nvidia.com/cuda/parallel-thread-execution/).
"""

from bot.model.codegen import Instruction, Unit

_SPACES = {"global": Unit.GLOBAL, "shared": Unit.SHARED, "local": Unit.LOCAL}
TYPE_BITS = {
    **{f"b{bits}": bits for bits in (8, 16, 32, 64, 128)},
    **{f"{kind}{bits}": bits for kind in "suf" for bits in (8, 16, 32, 64)},
    "f16x2": 32,
    "bf16": 16,
    "bf16x2": 32,
}
_VECTORS = {"v2": 2, "v4": 4, "v8": 8}
_MATRICES = {"x1": 1, "x2": 2, "x4": 4}  # 32 bits for each thread
_MATRIX = ("mma", "wmma", "wgmma", "tcgen05")


def instruction(mnemonic: str, count: int, copied_bits: int | None = None) -> Instruction | None:
    """What a mnemonic says, as `bot.codegen.mnemonics.instruction` does of AMD's.

    Args:
        copied_bits: of an asynchronous copy, which counts as a load from global memory.
    """
    name, *parts = mnemonic.split(".")
    if name in _MATRIX and not {"load", "store", "mma", "mma_async"}.isdisjoint((name, *parts)):
        if "load" not in parts and "store" not in parts:
            return Instruction(mnemonic=mnemonic, unit=Unit.MATRIX, does="multiply", bits=None, count=count)
        return Instruction(
            mnemonic=mnemonic, unit=_space(parts), does="load" if "load" in parts else "store", bits=None, count=count
        )
    if name == "cp" and parts[:1] == ["async"] and "shared" in parts and "global" in parts:
        return Instruction(mnemonic=mnemonic, unit=Unit.GLOBAL, does="load", bits=copied_bits, count=count)
    if name in ("ldmatrix", "stmatrix"):
        bits = next((_MATRICES[part] * 32 for part in parts if part in _MATRICES), None)
        does = "load" if name == "ldmatrix" else "store"
        return Instruction(mnemonic=mnemonic, unit=Unit.SHARED, does=does, bits=bits, count=count)
    if name not in ("ld", "ldu", "st") or "param" in parts or "const" in parts:
        return None
    width = next((TYPE_BITS[part] for part in reversed(parts) if part in TYPE_BITS), None)
    vector = next((_VECTORS[part] for part in parts if part in _VECTORS), 1)
    bits = None if width is None else width * vector
    return Instruction(
        mnemonic=mnemonic, unit=_space(parts), does="store" if name == "st" else "load", bits=bits, count=count
    )


def _space(parts: list[str]) -> Unit:
    named = (_SPACES.get(part.partition("::")[0]) for part in parts)  # `shared::cta` is shared memory
    return next((space for space in named if space is not None), Unit.GENERIC)
