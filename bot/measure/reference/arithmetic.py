# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Scalar operations, element by element, on whole arrays. Runs in a worker (numpy and ml_dtypes only).

Floats are float64 whatever their type in the IR: only casts round, through the real type. The rounding of every other
operation is what the tolerance of a comparison is for. Integers have their own width and wrap around.
Semantics: https://mlir.llvm.org/docs/Dialects/ArithOps/ and https://mlir.llvm.org/docs/Dialects/MathOps/.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from bot.measure import inputs

Array = Any


def unsigned(x: Array) -> Array:
    """The same bits, read as an unsigned integer (i1 stays a bool)."""
    x = np.asarray(x)
    return x if x.dtype == np.bool_ else x.view(x.dtype.str.replace("i", "u"))


def _as_unsigned(function: Callable[[Array, Array], Array]) -> Callable[[Array, Array], Array]:
    def apply(x: Array, y: Array) -> Array:
        result = np.asarray(function(unsigned(x), unsigned(y)))
        return result if result.dtype == np.bool_ else result.view(np.asarray(x).dtype)

    return apply


def _truncating_division(x: Array, y: Array) -> Array:
    # numpy's // floors; the two differ where the signs differ and the division is not exact.
    quotient = x // y
    return quotient + ((x % y != 0) & ((x < 0) != (y < 0))).astype(np.asarray(quotient).dtype)


def _rsqrt(x: Array) -> Array:
    return 1.0 / np.sqrt(x)


_erf: Callable[[Array], Array] = np.vectorize(math.erf, otypes=[np.float64])

UNARY: dict[str, Callable[[Array], Array]] = {
    "arith.negf": np.negative,
    "math.absf": np.abs,
    "math.absi": np.abs,
    "math.atan": np.arctan,
    "math.cbrt": np.cbrt,
    "math.ceil": np.ceil,
    "math.cos": np.cos,
    "math.cosh": np.cosh,
    "math.erf": _erf,
    "math.exp": np.exp,
    "math.exp2": np.exp2,
    "math.expm1": np.expm1,
    "math.floor": np.floor,
    "math.log": np.log,
    "math.log10": np.log10,
    "math.log1p": np.log1p,
    "math.log2": np.log2,
    "math.round": lambda x: np.copysign(np.floor(np.abs(x) + 0.5), x),  # half away from zero
    "math.roundeven": np.rint,
    "math.rsqrt": _rsqrt,
    "math.sin": np.sin,
    "math.sinh": np.sinh,
    "math.sqrt": np.sqrt,
    "math.tan": np.tan,
    "math.tanh": np.tanh,
    "math.trunc": np.trunc,
}

BINARY: dict[str, Callable[[Array, Array], Array]] = {
    "arith.addf": np.add,
    "arith.addi": np.add,
    "arith.andi": np.bitwise_and,
    "arith.ceildivsi": lambda x, y: -(-x // y),
    "arith.divf": np.divide,
    "arith.divsi": _truncating_division,
    "arith.divui": _as_unsigned(np.floor_divide),
    "arith.floordivsi": np.floor_divide,
    "arith.maximumf": np.maximum,
    "arith.maxnumf": np.fmax,
    "arith.maxsi": np.maximum,
    "arith.maxui": _as_unsigned(np.maximum),
    "arith.minimumf": np.minimum,
    "arith.minnumf": np.fmin,
    "arith.minsi": np.minimum,
    "arith.minui": _as_unsigned(np.minimum),
    "arith.mulf": np.multiply,
    "arith.muli": np.multiply,
    "arith.ori": np.bitwise_or,
    "arith.remf": np.fmod,
    "arith.remsi": np.fmod,
    "arith.remui": _as_unsigned(np.remainder),
    "arith.shli": np.left_shift,
    "arith.shrsi": np.right_shift,
    "arith.shrui": _as_unsigned(np.right_shift),
    "arith.subf": np.subtract,
    "arith.subi": np.subtract,
    "arith.xori": np.bitwise_xor,
    "math.atan2": np.arctan2,
    "math.copysign": np.copysign,
    "math.fpowi": np.power,
    "math.powf": np.power,
}

REDUCERS: dict[str, Any] = {
    name: BINARY[name]
    for name in (
        *("arith.addf", "arith.addi", "arith.mulf", "arith.muli", "arith.maximumf", "arith.maxnumf", "arith.maxsi"),
        *("arith.minimumf", "arith.minnumf", "arith.minsi", "arith.andi", "arith.ori", "arith.xori"),
    )
}
"""Associative, commutative operations whose numpy function has `.reduce`."""

_EXACT = frozenset(
    (
        *("arith.maximumf", "arith.maxnumf", "arith.minimumf", "arith.minnumf", "arith.negf", "math.absf", "math.ceil"),
        *("math.copysign", "math.floor", "math.round", "math.roundeven", "math.trunc"),
    )
)
_ROUNDING_CASTS = ("arith.truncf", "arith.sitofp", "arith.uitofp")


def rounds(name: str) -> bool:
    """Whether an operation with a floating-point result rounds it."""
    return (name in UNARY or name in BINARY or name == "math.fma" or name in _ROUNDING_CASTS) and name not in _EXACT


# Predicates of arith.cmpi and arith.cmpf, by their number in the IR.
_SIGNED = {0: np.equal, 1: np.not_equal, 2: np.less, 3: np.less_equal, 4: np.greater, 5: np.greater_equal}
_UNSIGNED = {6: np.less, 7: np.less_equal, 8: np.greater, 9: np.greater_equal}
_ORDERED = {1: np.equal, 2: np.greater, 3: np.greater_equal, 4: np.less, 5: np.less_equal, 6: np.not_equal}


def compare_integers(predicate: int, x: Array, y: Array) -> Array:
    """arith.cmpi."""
    if predicate in _UNSIGNED:
        return _UNSIGNED[predicate](unsigned(x), unsigned(y))
    # i1 is signed too: true is -1.
    if np.asarray(x).dtype == np.bool_ and predicate > 1:
        x, y = -np.asarray(x, np.int8), -np.asarray(y, np.int8)
    return _SIGNED[predicate](x, y)


def compare_floats(predicate: int, x: Array, y: Array) -> Array:
    """arith.cmpf: 0 false, 1 to 6 ordered, 7 ord, 8 to 13 the same unordered, 14 uno, 15 true."""
    unordered = np.isnan(x) | np.isnan(y)
    if predicate in (0, 15):
        return np.full(unordered.shape, predicate == 15)
    if predicate in (7, 14):
        return unordered if predicate == 14 else ~unordered
    if predicate < 7:
        return _ORDERED[predicate](x, y) & ~unordered
    return _ORDERED[predicate - 7](x, y) | unordered


def round_to(x: Array, element_type: str) -> Array:
    """`x` as values of `element_type`: floats rounded and widened to float64 again, integers in their own width."""
    if inputs.is_float(element_type):
        return np.asarray(x).astype(inputs.DTYPES[element_type]).astype(np.float64)
    return np.asarray(x).astype(inputs.DTYPES[element_type])


def cast(name: str, x: Array, source: str, target: str) -> Array | None:
    """A cast op's result, or None where `name` is no cast. `source` and `target` are element types."""
    if name in ("arith.extf", "arith.truncf", "arith.trunci", "arith.fptosi"):
        return round_to(x, target)
    if name == "arith.fptoui":
        return round_to(np.asarray(x).astype(np.uint64), target)
    if name in ("arith.extsi", "arith.sitofp", "arith.index_cast"):
        # A signed i1 is 0 or -1.
        return round_to(-np.asarray(x, np.int8) if source == "i1" else x, target)
    if name in ("arith.extui", "arith.uitofp", "arith.index_castui"):
        return round_to(unsigned(x), target)
    if name == "arith.bitcast":
        bits = np.asarray(x).astype(inputs.DTYPES[source])
        return round_to(bits.view(inputs.DTYPES[target]), target)
    return None
