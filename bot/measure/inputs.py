# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Seeded inputs. Pure; also sent to workers, so that inputs never travel (standard library, numpy and ml_dtypes only).

Values: floats are uniform in [-1, 1), so that a sum of K products has mean 0 and a spread of sqrt(K)/3 and nothing
overflows f16 at the lengths of real contractions. With `positive`, they are uniform in [0.5, 1.5) instead, for
programs with square roots or logarithms of an input. Integers are uniform in [-8, 7] (0 or 1 for i1): products of two
stay below 2**6, so i32 sums are exact and i8 stays in range. A scalar of type `index` is a size, not data.
"""

from __future__ import annotations

import hashlib
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

_PIECE = 2**20


def is_float(element_type: str) -> bool:
    """Whether `element_type`, spelled as in MLIR, is a floating-point type."""
    return element_type in ("f16", "bf16", "f32", "f64")


def make_inputs(
    args: list[dict[str, Any]], dispatch_sha256: str, seed: int, size: int, *, positive: bool = False
) -> list[np.ndarray[Any, Any]]:
    """One array per argument, the same on every machine and numpy release for the same arguments.

    Args:
        args: `{"shape": [int or None], "type": "f16"}`; a shape of None is a scalar, given as an array of rank 0.
        dispatch_sha256: of the dispatch's canonical text.
        seed: of the run.
        size: what every dynamic size, and every scalar of type `index`, is.
        positive: floats in [0.5, 1.5), integers in [0, 7].

    Raises `KeyError` for an element type that is not in `DTYPES`.
    """
    return [
        _make(
            arg["type"], _shape(arg["shape"], size), _generator(dispatch_sha256, seed, index), size, positive=positive
        )
        for index, arg in enumerate(args)
    ]


def _shape(shape: list[int | None] | None, size: int) -> tuple[int, ...] | None:
    return None if shape is None else tuple(size if dim is None else dim for dim in shape)


def _generator(dispatch_sha256: str, seed: int, index: int) -> np.random.PCG64:
    # A bit generator's stream is fixed for ever, a distribution's is not (NumPy enhancement proposal 19).
    digest = hashlib.sha256(f"{dispatch_sha256}/{seed}/{index}".encode()).digest()
    return np.random.PCG64(int.from_bytes(digest, "little"))


def _make(
    element_type: str, shape: tuple[int, ...] | None, generator: np.random.PCG64, size: int, *, positive: bool
) -> np.ndarray[Any, Any]:
    dtype = DTYPES[element_type]
    if element_type == "index" and shape is None:
        return np.array(size, dtype)
    made = np.empty(shape or (), dtype)
    flat = made.reshape(-1)
    # Piece by piece: the 64-bit words of a large f16 tensor would take four times its memory.
    for at in range(0, flat.size, _PIECE):
        piece = flat[at : at + _PIECE]
        piece[:] = _values(generator.random_raw(piece.size), element_type, positive=positive)
    return made


def _values(raw: np.ndarray[Any, np.dtype[np.uint64]], element_type: str, *, positive: bool) -> np.ndarray[Any, Any]:
    if element_type == "i1":
        return (raw >> np.uint64(63)).astype(np.bool_)
    if not is_float(element_type):
        small = (raw >> np.uint64(60)).astype(np.int64)
        return small >> 1 if positive else small - 8
    # 53 random bits, the precision of a double, as numpy's own uniform does.
    unit = (raw >> np.uint64(11)).astype(np.float64) * 2.0**-53
    # Rounding to a narrower type may reach the upper end; that is harmless.
    return unit + 0.5 if positive else 2.0 * unit - 1.0
