# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Seeded inputs. Pure; also sent to workers, so that inputs never travel (standard library, numpy and ml_dtypes only).

Kinds of values, for floats and for integers (i1 is 0 or 1 throughout; a scalar of type `index` is a size, not data):

    random    uniform in [-1, 1), so that a sum of K products has mean 0 and a spread of sqrt(K)/3 and nothing overflows
              f16 at the lengths of real contractions; integers in [-8, 7], whose products stay below 2**6, so that i32
              sums are exact and i8 stays in range
    positive  uniform in [0.5, 1.5), for programs with square roots or logarithms of an input; integers in [0, 7]
    zeros     0
    ones      1
    large     uniform in [2**e, 2**(e + 1)), as large as leaves room for what becomes of them (`large_exponent`)
    tiny      of either sign, from the smallest subnormal value to 2**8 times the smallest normal one, each binary order
              of magnitude alike; integers 0 or 1
"""

from __future__ import annotations

import hashlib
import math
from typing import Any

import ml_dtypes
import numpy as np

DTYPES: dict[str, np.dtype[Any]] = {
    "i1": np.dtype(np.bool_),
    "i8": np.dtype(np.int8),
    "i16": np.dtype(np.int16),
    "i32": np.dtype(np.int32),
    "i64": np.dtype(np.int64),
    "index": np.dtype(np.int64),
    "f16": np.dtype(np.float16),
    "bf16": np.dtype(ml_dtypes.bfloat16),
    "f32": np.dtype(np.float32),
    "f64": np.dtype(np.float64),
}
"""Element types, as MLIR spells them, that can be made, run and compared."""

RANDOM, POSITIVE, ZEROS, ONES, LARGE, TINY = "random", "positive", "zeros", "ones", "large", "tiny"
SPECIAL = (ZEROS, ONES, LARGE, TINY)
"""The kinds that are no random numbers, in the order in which they are tried."""

_PIECE = 2**20
_ROOM = 2  # binary orders of magnitude that are left free below the largest value, for biases and rounding up


def is_float(element_type: str) -> bool:
    """Whether `element_type`, spelled as in MLIR, is a floating-point type."""
    return element_type in ("f16", "bf16", "f32", "f64")


def make_inputs(
    args: list[dict[str, Any]], dispatch_sha256: str, seed: int, size: int, values: str = RANDOM
) -> list[np.ndarray[Any, Any]]:
    """One array per argument, the same on every machine and numpy release for the same arguments.

    Args:
        args: `{"shape": [int or None], "type": "f16"}`; a shape of None is a scalar, given as an array of rank 0. For
            `large` values also `"large": e`.
        dispatch_sha256: of the dispatch's canonical text.
        seed: of the run.
        size: what every dynamic size, and every scalar of type `index`, is.
        values: their kind, see above.

    Raises `KeyError` for an element type that is not in `DTYPES`.
    """
    return [
        _make(arg, _shape(arg["shape"], size), _generator(dispatch_sha256, seed, index), size, values)
        for index, arg in enumerate(args)
    ]


def large_exponent(element_type: str, sums: list[tuple[int, str]], products: int) -> int:
    """The `e` of large values: results come near the largest value of the narrowest type that occurs.

    With inputs below 2**(e + 1), what multiplies `products` times and sums up `terms` at a time stays below
    2**((e + 1) * (products + 1)) * terms. Where a dispatch leaves no room at all, e is 1, and it may overflow.

    Args:
        element_type: of the input.
        sums: (terms, element type) of everything that rounds, 1 for what isn't a sum.
        products: how many multiplications there are, at most one after the other.
    """
    if not is_float(element_type):
        return min(_largest_exponent(element_type) - 1, 10)  # sums of products stay in an i32, or wrap alike
    most = _largest_exponent(element_type) - 2
    narrowest = min([_largest_exponent(name) for _, name in sums], default=most + 2)
    room = narrowest - _ROOM - sum(math.ceil(math.log2(max(1, terms))) for terms, _ in sums)
    return max(1, min(most, room // (products + 1) - 1))


def _largest_exponent(element_type: str) -> int:
    """All values of the type are below 2 to this."""
    if is_float(element_type):
        return int(ml_dtypes.finfo(DTYPES[element_type]).maxexp)
    return 1 if element_type == "i1" else 8 * DTYPES[element_type].itemsize - 1


def _shape(shape: list[int | None] | None, size: int) -> tuple[int, ...] | None:
    return None if shape is None else tuple(size if dim is None else dim for dim in shape)


def _generator(dispatch_sha256: str, seed: int, index: int) -> np.random.PCG64:
    # A bit generator's stream is fixed for ever, a distribution's is not (NumPy enhancement proposal 19).
    digest = hashlib.sha256(f"{dispatch_sha256}/{seed}/{index}".encode()).digest()
    return np.random.PCG64(int.from_bytes(digest, "little"))


def _make(
    arg: dict[str, Any], shape: tuple[int, ...] | None, generator: np.random.PCG64, size: int, values: str
) -> np.ndarray[Any, Any]:
    element_type = arg["type"]
    dtype = DTYPES[element_type]
    if element_type == "index" and shape is None:
        return np.array(size, dtype)
    if values in (ZEROS, ONES):
        return np.full(shape or (), int(values == ONES)).astype(dtype)
    made = np.empty(shape or (), dtype)
    flat = made.reshape(-1)
    # Piece by piece: the 64-bit words of a large f16 tensor would take four times its memory.
    for at in range(0, flat.size, _PIECE):
        piece = flat[at : at + _PIECE]
        raw = generator.random_raw(piece.size)
        # Rounding to a narrower type may reach the upper end of a range; that is harmless.
        piece[:] = _floats(raw, arg, values) if is_float(element_type) else _integers(raw, arg, values)
    return made


def _integers(raw: np.ndarray[Any, np.dtype[np.uint64]], arg: dict[str, Any], values: str) -> np.ndarray[Any, Any]:
    if arg["type"] == "i1" or values == TINY:
        return (raw >> np.uint64(63)).astype(np.int64)
    if values == LARGE:
        return (1 << arg["large"]) + (raw >> np.uint64(64 - arg["large"])).astype(np.int64)
    small = (raw >> np.uint64(60)).astype(np.int64)
    return small >> 1 if values == POSITIVE else small - 8


def _floats(raw: np.ndarray[Any, np.dtype[np.uint64]], arg: dict[str, Any], values: str) -> np.ndarray[Any, Any]:
    # 53 random bits, the precision of a double, as numpy's own uniform does.
    unit = (raw >> np.uint64(11)).astype(np.float64) * 2.0**-53
    if values == POSITIVE:
        return unit + 0.5
    if values == LARGE:
        return np.ldexp(1.0 + unit, arg["large"])
    if values == TINY:
        limits = ml_dtypes.finfo(DTYPES[arg["type"]])
        orders = limits.nmant + 8
        order = limits.minexp - limits.nmant + (raw % np.uint64(orders)).astype(np.int32)
        return np.ldexp(np.where(raw & np.uint64(1 << 40), -1.0 - unit, 1.0 + unit), order)
    return 2.0 * unit - 1.0
