# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compares outputs with each other and with a reference. Pure.

The tolerance of one output, for |a - b| with a reference (or baseline) value x:

    rtol * |x| + atol,   rtol = 2 * u(output type),   atol = 4 * sum(sqrt(n) * u(type)) * scale

where `u` is the unit roundoff, half the distance from 1 to the next value; `scale` is the largest finite magnitude in
the output; and the sum goes over every op of the dispatch that rounds: `n` is 1, or the number of terms where an
accumulator is rounded once a term. Sources: the deterministic bound on a sum of n rounded operations is gamma_n =
n u / (1 - n u) relative to the sum of magnitudes (Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed.,
section 3.1). Rounding errors of random data behave as if independent, which makes it sqrt(n) u with high probability
(Higham and Mary, A New Approach to Probabilistic Rounding Error Analysis, SIAM J. Sci. Comput. 41(5), 2019), and our
inputs are random. A sum of zero-mean terms is about sqrt(n) smaller than the sum of their magnitudes, and partial sums
are no larger than the whole: hence the bound is relative to the result's own scale (Higham and Mary, Sharper
Probabilistic Backward Error Analysis, SIAM J. Sci. Comput. 42(5), 2020). 4 is the number of standard deviations that
keeps a million elements inside, with the errors of two results taken together. Integers must be equal; those that were
rounded from floats may differ by 1.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from bot.measure.inputs import is_float
from bot.model.measured import Compared, Difference, WorstElement

Array = np.ndarray[Any, np.dtype[Any]]

UNIT_ROUNDOFF = {"f16": 2.0**-11, "bf16": 2.0**-8, "f32": 2.0**-24, "f64": 2.0**-53}
"""Half the distance from 1 to the next value, IEEE 754 round to nearest."""

_DEVIATIONS = 4
_PART = 2**20
_NOTHING = 1e-280


@dataclass(frozen=True, kw_only=True)
class Rounding:
    """One op that rounds to `element_type`: once for each of `terms` terms of a sum, or once."""

    terms: int
    element_type: str


@dataclass(frozen=True, kw_only=True)
class Tolerance:
    """Allowed is `rtol * |x| + atol`."""

    rtol: float
    atol: float
    element_type: str

    def __str__(self) -> str:
        """For reports: `rtol 0.001, atol 0.002 (f16)`."""
        return f"rtol {self.rtol:.2g}, atol {self.atol:.2g} ({self.element_type})"


@dataclass(frozen=True, kw_only=True)
class Output:
    """One output of both sides, in its own dtype, and its reference in float64 or integers, if there is one."""

    element_type: str
    baseline: Array
    candidate: Array
    reference: Array | None


def tolerance(element_type: str, roundings: Sequence[Rounding], scale: float) -> Tolerance:
    """The tolerance of an output whose largest finite magnitude is `scale`: the formula of the module's docstring."""
    if not is_float(element_type):
        return Tolerance(rtol=0.0, atol=1.0 if roundings else 0.0, element_type=element_type)
    total = sum(math.sqrt(r.terms) * UNIT_ROUNDOFF[r.element_type] for r in roundings)
    return Tolerance(rtol=2 * UNIT_ROUNDOFF[element_type], atol=_DEVIATIONS * total * scale, element_type=element_type)


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


def errors(a: Array, b: Array) -> Array:
    """|a - b| in float64: 0 where both are the same Inf or both NaN, Inf where only one is not finite."""
    with np.errstate(all="ignore"):
        if a.dtype == b.dtype and np.issubdtype(a.dtype, np.integer):
            # In float64, integers from 2**53 would lose the difference.
            p, q = a.astype(np.uint64), b.astype(np.uint64)
            return np.where(a > b, p - q, q - p).astype(np.float64)
        x, y = a.astype(np.float64), b.astype(np.float64)
        same = (x == y) | (np.isnan(x) & np.isnan(y))
        apart = np.where(np.isfinite(x) & np.isfinite(y), np.abs(x - y), np.inf)
        return np.where(same, 0.0, apart)


@dataclass(frozen=True, kw_only=True)
class Measured:
    """A difference, with the flat index of its worst element and that one's error, where 1 is the limit."""

    difference: Difference
    worst: int
    excess: float


def measure(a: Array, b: Array, allowed: Tolerance) -> Measured:
    """How far `a` is from `b`, of one shape; `allowed` is relative to `b`."""
    max_abs = max_rel = excess = 0.0
    beyond = worst = at = 0
    for one, other in () if a is b else zip(_parts(a), _parts(b), strict=True):
        error = errors(one, other)
        x, y = np.abs(one.astype(np.float64)), np.abs(other.astype(np.float64))
        finite = np.isfinite(error)
        with np.errstate(all="ignore"):
            # Never 0, so that the largest of several errors that should be none is still the worst.
            limit = allowed.rtol * np.where(np.isfinite(y), y, 0.0) + allowed.atol + _NOTHING
            relative = np.where(error == 0, 0.0, error / limit)
            larger = np.fmax(x, y)
            by_size = np.where(finite & (larger > 0), error / larger, 0.0)
        max_abs = max(max_abs, float(error.max(initial=0.0, where=finite)))
        max_rel = max(max_rel, float(by_size.max(initial=0.0)))
        beyond += int(np.count_nonzero(relative > 1))
        if float(relative.max()) > excess:
            excess, worst = float(relative.max()), at + int(relative.argmax())
        at += one.size
    found = Difference(max_abs=max_abs, max_rel=max_rel, beyond=beyond, elements=int(a.size))
    return Measured(difference=found, worst=worst, excess=excess)


def compare(
    outputs: Sequence[Output], roundings: Sequence[Rounding], *, reference: str, seed: int, device: str
) -> Compared:
    """The verdict on all outputs together.

    Args:
        outputs: of one element or more each; the three arrays of an output have one shape.
        roundings: every op of the dispatch that rounds.
        reference: what the reference is, or why there is none.
    """
    between: list[Difference] = []
    candidate_off: list[Difference] = []
    baseline_off: list[Difference] = []
    exact = True
    worst: tuple[float, WorstElement] | None = None
    shown = ""
    for number, output in enumerate(outputs):
        allowed = tolerance(output.element_type, roundings, scale_of(output.reference, output.baseline))
        found = measure(output.candidate, output.baseline, allowed)
        between.append(found.difference)
        # The two are often one array: identical code is run once.
        same = output.candidate is output.baseline
        exact = exact and (same or output.baseline.tobytes() == output.candidate.tobytes())
        if output.reference is not None:
            expected = _as_stored(output.reference, output.baseline.dtype)
            candidate_off.append(measure(output.candidate, expected, allowed).difference)
            baseline_off.append(candidate_off[-1] if same else measure(output.baseline, expected, allowed).difference)
        if output.baseline.size and (worst is None or found.excess > worst[0]):
            worst = (found.excess, _element(output, number, found.worst))
            shown = str(allowed)
    against_baseline, against_reference, baseline_against = map(_together, (between, candidate_off, baseline_off))
    # Where the baseline itself is beyond the tolerance, the reference or the tolerance may be what is off.
    newly_off = against_reference.beyond > 0 and baseline_against.beyond == 0
    wrong = against_baseline.beyond > 0 or newly_off
    return Compared(
        verdict="exact" if exact else "wrong" if wrong else "close",
        between=against_baseline,
        against_reference=against_reference if candidate_off else None,
        baseline_against_reference=baseline_against if baseline_off else None,
        reference=reference,
        worst=None if exact or worst is None else worst[1],
        seed=seed,
        tolerance=shown or "none",
        device=device,
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


def _as_stored(reference: Array, dtype: np.dtype[Any]) -> Array:
    """The reference, which overflows where its value rounded to `dtype` does."""
    if reference.dtype == dtype:
        return reference
    with np.errstate(all="ignore"):
        stored = reference.astype(dtype).astype(np.float64)
    return np.where(np.isinf(stored), stored, reference)


def _together(found: Sequence[Difference]) -> Difference:
    return Difference(
        max_abs=max((f.max_abs for f in found), default=0.0),
        max_rel=max((f.max_rel for f in found), default=0.0),
        beyond=sum(f.beyond for f in found),
        elements=sum(f.elements for f in found),
    )
