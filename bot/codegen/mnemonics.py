# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What AMD GPU mnemonics say: loads and stores with their width, and matrix instructions. Pure.

The names are those of the ISA guides: `ds_read_u16` up to gfx10 is `ds_load_u16` from gfx11 on, `dwordx4` is `b128`
(https://gpuopen.com/amd-gpu-architecture-programming-documentation/).
"""

from collections.abc import Mapping

from bot.model.codegen import Instruction, Unit

_UNITS = {
    "ds": Unit.LDS,
    "buffer": Unit.BUFFER,
    "tbuffer": Unit.BUFFER,
    "global": Unit.GLOBAL,
    "scratch": Unit.SCRATCH,
    "flat": Unit.FLAT,
}
_LOADS, _STORES = ("read", "load"), ("write", "store")
_MATRIX = ("v_mfma_", "v_smfmac_", "v_wmma_", "v_swmmac_")
_BITS = {
    **dict.fromkeys(("ubyte", "sbyte", "byte", "u8", "i8", "b8"), 8),
    **dict.fromkeys(("ushort", "sshort", "short", "u16", "i16", "b16"), 16),
    **dict.fromkeys(("dword", "b32"), 32),
    **dict.fromkeys(("dwordx2", "b64"), 64),
    **dict.fromkeys(("dwordx3", "b96"), 96),
    **dict.fromkeys(("dwordx4", "b128"), 128),
}


def instructions(counts: Mapping[str, int]) -> tuple[Instruction, ...]:
    """Those of a function's mnemonics that load, store or multiply matrices, by mnemonic."""
    known = (instruction(mnemonic, count) for mnemonic, count in sorted(counts.items()))
    return tuple(each for each in known if each is not None)


def instruction(mnemonic: str, count: int) -> Instruction | None:
    """What a mnemonic says; None where it neither loads, stores nor multiplies matrices.

    `ds_read2_b64` moves two of 64 bits.
    """
    if mnemonic.startswith(_MATRIX):
        return Instruction(mnemonic=mnemonic, unit=Unit.MATRIX, does="multiply", bits=None, count=count)
    first, *words = mnemonic.split("_")
    if first not in _UNITS or not words:
        return None
    verb = words[0]
    # `ds_read2_b64` and `ds_read2st64_b64`; from gfx11 on `ds_load_2addr_b64`.
    plain = verb.removesuffix("st64").removesuffix("2")
    if plain not in (*_LOADS, *_STORES):
        return None
    bits = next((_BITS[word] for word in words if word in _BITS), None)
    double = plain != verb or "2addr" in words
    return Instruction(
        mnemonic=mnemonic,
        unit=_UNITS[first],
        does="load" if plain in _LOADS else "store",
        bits=bits * 2 if bits is not None and double else bits,
        count=count,
    )
