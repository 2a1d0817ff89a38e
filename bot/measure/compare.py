# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compares outputs with each other and with a reference, for one case of inputs. Pure.

What is allowed is in `bot.measure.bounds`. A value that overflowed to infinity stands for all that round to it, so it
is as far from a number as the overflow threshold is: where one side stays just below, they are close.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from bot.measure.bounds import Occurring, Rounding, Tolerance, overflow, tolerance
from bot.measure.inputs import DTYPES, is_float
from bot.model.measured import Case, Difference, WorstElement

Array = np.ndarray[Any, np.dtype[Any]]

_PART = 2**20
_NOTHING = 1e-280


@dataclass(frozen=True, kw_only=True)
class Output:
    """One output of both sides, in its own dtype, and its reference in float64 or integers, if there is one."""

    element_type: str
    baseline: Array
    candidate: Array
    reference: Array | None


def scale_of(*arrays: Array | None) -> float:
    """The largest finite magnitude in the first array that has any; 0 where none has."""
    for array in arrays:
        if array is None:
            continue
        largest = -1.0
        for part in _parts(array):
            wide = np.abs(part.astype(np.float64))
            largest = max(largest, float(wide.max(initial=-1.0, where=np.isfinite(wide))))
        if largest >= 0:
            return largest
    return 0.0


def _parts(array: Array) -> Iterator[Array]:
    """The flattened array piece by piece: in float64, a large one would not fit into memory several times."""
    flat = array.reshape(-1)
    for at in range(0, flat.size, _PART):
        yield flat[at : at + _PART]


def errors(a: Array, b: Array, threshold: float = np.inf) -> Array:
    """|a - b| in float64: 0 where both are the same Inf or both NaN, Inf where only one is NaN.

    Infinities count as `threshold`, the magnitude from which values of the output's type overflow.
    """
    with np.errstate(all="ignore"):
        if a.dtype == b.dtype and np.issubdtype(a.dtype, np.integer):
            return _apart(a, b).astype(np.float64)
        x, y = a.astype(np.float64), b.astype(np.float64)
        same = (x == y) | (np.isnan(x) & np.isnan(y))
        apart = np.abs(np.clip(x, -threshold, threshold) - np.clip(y, -threshold, threshold))
        return np.where(same, 0.0, np.where(np.isnan(apart), np.inf, apart))


def ulps(a: Array, b: Array) -> Array:
    """How many steps from each value to the next lie between `a` and `b`, of one dtype: unsigned integers.

    A step is nextUp of IEEE 754-2019, 5.3.1, so that infinity is one from the largest number and both zeros are one
    value; for integers it is 1. Counted on the bits, which are ordered as magnitudes are (as in numpy's
    `assert_array_max_ulp`). 0 where either is NaN: no number of steps leads there.
    """
    if not _is_floating(a.dtype):
        return errors(a, b).astype(np.uint64) if a.dtype == np.bool_ else _apart(a, b)
    sign = np.uint64(1) << np.uint64(8 * a.dtype.itemsize - 1)
    bits = [np.ascontiguousarray(x).view(f"u{a.dtype.itemsize}").astype(np.uint64) for x in (a, b)]
    p, q = (x & ~sign for x in bits)
    alike = (bits[0] & sign) == (bits[1] & sign)
    steps = np.where(alike, np.where(p > q, p - q, q - p), p + q)
    return np.where(np.isnan(a) | np.isnan(b), np.uint64(0), steps)


def _apart(a: Array, b: Array) -> Array:
    """|a - b| of integers, which float64 would lose from 2**53 on."""
    p, q = a.astype(np.uint64), b.astype(np.uint64)
    return np.where(a > b, p - q, q - p)


def _is_floating(dtype: np.dtype[Any]) -> bool:
    # numpy does not count bfloat16 among its own.
    return dtype in {DTYPES[name] for name in ("f16", "bf16", "f32", "f64")}


@dataclass(frozen=True, kw_only=True)
class Measured:
    """A difference, with the flat index of its worst element and that one's error, where 1 is the limit."""

    difference: Difference
    worst: int
    excess: float


def measure(a: Array, b: Array, allowed: Tolerance) -> Measured:
    """How far `a`, in its own dtype, is from `b`, of one shape; `allowed` is relative to `b`."""
    threshold = overflow(allowed.element_type)
    max_abs = max_rel = excess = 0.0
    beyond = worst = at = max_ulp = 0
    for one, other in zip(_parts(a), _parts(b), strict=True):
        error = errors(one, other, threshold)
        x, y = np.abs(one.astype(np.float64)), np.abs(other.astype(np.float64))
        numbers = np.isfinite(x) & np.isfinite(y)
        with np.errstate(all="ignore"):
            # Never 0, so that the largest of several errors that should be none is still the worst.
            limit = allowed.rtol * np.where(np.isfinite(y), y, 0.0) + allowed.atol + _NOTHING
            relative = np.where(error == 0, 0.0, error / limit)
            larger = np.fmax(x, y)
            by_size = np.where(numbers & (larger > 0), error / larger, 0.0)
            steps = ulps(one, other.astype(one.dtype, copy=False))
        max_abs = max(max_abs, float(error.max(initial=0.0, where=numbers)))
        max_rel = max(max_rel, float(by_size.max(initial=0.0)))
        max_ulp = max(max_ulp, int(steps.max(initial=0)))
        beyond += int(np.count_nonzero(relative > 1))
        if float(relative.max()) > excess:
            excess, worst = float(relative.max()), at + int(relative.argmax())
        at += one.size
    found = Difference(max_abs=max_abs, max_rel=max_rel, max_ulp=max_ulp, beyond=beyond, elements=int(a.size))
    return Measured(difference=found, worst=worst, excess=excess)


def compare(
    outputs: Sequence[Output],
    roundings: Sequence[Rounding],
    *,
    inputs: str,
    reference: str,
    special: Occurring | None = None,
) -> Case:
    """The verdict on all outputs together, for one case of inputs.

    Args:
        outputs: of one element or more each; the three arrays of an output have one shape.
        roundings: every op of the dispatch that rounds.
        inputs: what the case is called.
        reference: what the reference is, or why there is none.
        special: what occurs with special inputs; None for random ones.
    """
    compared = [_compare_output(output, roundings, special) for output in outputs]
    between = _together([each.between.difference for each in compared])
    candidate_off = _referenced([each.candidate_off for each in compared])
    baseline_off = _referenced([each.baseline_off for each in compared])
    # Where the baseline itself is beyond the tolerance, the reference or the tolerance may be what is off.
    newly_off = candidate_off is not None and candidate_off.beyond > 0
    newly_off = newly_off and baseline_off is not None and baseline_off.beyond == 0
    exact = all(each.exact for each in compared)
    wrong = between.beyond > 0 or newly_off
    decided = [each.candidate_off if newly_off and not between.beyond else each.between for each in compared]
    measured = [(number, found) for number, found in enumerate(decided) if found is not None]
    number, worst = max(measured, key=lambda each: each[1].excess, default=(0, None))
    return Case(
        inputs=inputs,
        verdict="exact" if exact else "wrong" if wrong else "close",
        between=between,
        against_reference=candidate_off,
        baseline_against_reference=baseline_off,
        reference=reference,
        worst=None if exact or worst is None else _element(outputs[number], number, worst.worst),
        tolerance=str(compared[number].allowed) if compared else "none",
    )


@dataclass(frozen=True, kw_only=True)
class _Compared:
    allowed: Tolerance
    exact: bool
    between: Measured
    candidate_off: Measured | None
    baseline_off: Measured | None


def _compare_output(output: Output, roundings: Sequence[Rounding], special: Occurring | None) -> _Compared:
    allowed = tolerance(output.element_type, roundings, scale_of(output.reference, output.baseline), special)
    # The two are often one array, since identical code is run once, and else often the same bits.
    exact = output.candidate is output.baseline or output.baseline.tobytes() == output.candidate.tobytes()
    candidate_off = baseline_off = None
    if output.reference is not None:
        expected = _as_stored(output.reference, output.element_type)
        candidate_off = baseline_off = measure(output.candidate, expected, allowed)
        if not exact:
            baseline_off = measure(output.baseline, expected, allowed)
    nothing = Measured(difference=_together([], int(output.baseline.size)), worst=0, excess=0.0)
    return _Compared(
        allowed=allowed,
        exact=exact,
        between=nothing if exact else measure(output.candidate, output.baseline, allowed),
        candidate_off=candidate_off,
        baseline_off=baseline_off,
    )


def _element(output: Output, number: int, flat: int) -> WorstElement:
    index = tuple(int(i) for i in np.unravel_index(flat, output.baseline.shape))
    return WorstElement(
        output=number,
        index=index,
        baseline=float(output.baseline[index]),
        candidate=float(output.candidate[index]),
        reference=None if output.reference is None else float(output.reference[index]),
    )


def _as_stored(reference: Array, element_type: str) -> Array:
    """The reference, infinite where its value rounded to the output's type is."""
    if not is_float(element_type):
        return reference
    return np.where(np.abs(reference) >= overflow(element_type), np.copysign(np.inf, reference), reference)


def _referenced(found: Sequence[Measured | None]) -> Difference | None:
    known = [each.difference for each in found if each is not None]
    return _together(known) if known else None


def _together(found: Sequence[Difference], elements: int = 0) -> Difference:
    return Difference(
        max_abs=max((f.max_abs for f in found), default=0.0),
        max_rel=max((f.max_rel for f in found), default=0.0),
        max_ulp=max((f.max_ulp for f in found), default=0),
        beyond=sum(f.beyond for f in found),
        elements=elements + sum(f.elements for f in found),
    )
