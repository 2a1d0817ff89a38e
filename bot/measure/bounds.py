# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What rounding may do to an output: the tolerances of a comparison, with their sources. Pure.

Allowed for |a - b|, with a reference (or baseline) value x, is `rtol * |x| + atol`, `rtol = 2 * u(output type)`; `u` is
the unit roundoff, half the distance from 1 to the next value. The sums below go over every op of the dispatch that
rounds: `n` is 1, or the number of terms where an accumulator is rounded once a term.

**Random inputs**: `atol = 4 * sum(sqrt(n) * u(type)) * scale`, where `scale` is the largest finite magnitude in the
output. The deterministic bound on a sum of n rounded operations is gamma_n = n u / (1 - n u) relative to the sum of
magnitudes (Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., section 3.1). Rounding errors of random
data behave as if independent, which makes it sqrt(n) u with high probability (Higham and Mary, A New Approach to
Probabilistic Rounding Error Analysis, SIAM J. Sci. Comput. 41(5), 2019). A sum of zero-mean terms is about sqrt(n)
smaller than the sum of their magnitudes, and partial sums are no larger than the whole: hence the bound is relative to
the result's own scale (Higham and Mary, Sharper Probabilistic Backward Error Analysis, SIAM J. Sci. Comput. 42(5),
2020). 4 is the number of standard deviations that keeps a million elements inside, with the errors of two results taken
together.

**Special inputs** are not random, so `atol = 2 * sum(n * u(type)) * magnitude`: the deterministic bound for each of
two results, where `magnitude` is the largest finite one that occurs anywhere in the dispatch, inputs and intermediate
values included, since what cancels leaves the rounding errors of what it was.

**Subnormal values** may be flushed to zero, of inputs and of results. Vulkan allows it unless a module asks for
`DenormPreserve` (Vulkan 1.3 specification, appendix A, Precision and Operation of SPIR-V Instructions), PTX has `.ftz`
(PTX ISA, Floating Point Instructions), and IREE can run code for CPUs with flush-to-zero set (`iree_fpu_state_push`,
iree/base/internal/fpu_state.h). A flush moves a value by less than the smallest normal one, so with tiny inputs
`sum(n * smallest normal(type)) * max(1, magnitude)` more is allowed, over all that rounds and all that is read.

Integers must be equal; those that were rounded from floats may differ by 1.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import ml_dtypes

from bot.measure.inputs import DTYPES, is_float

UNIT_ROUNDOFF = {"f16": 2.0**-11, "bf16": 2.0**-8, "f32": 2.0**-24, "f64": 2.0**-53}
"""Half the distance from 1 to the next value, IEEE 754 round to nearest."""

_DEVIATIONS = 4
_RESULTS = 2


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
class Occurring:
    """What is known of the values of a dispatch when it runs on special inputs.

    Attributes:
        magnitude: the largest finite one, inputs and intermediate values included.
        read: the types of its floating-point inputs, if these are tiny; empty where nothing subnormal occurs.
    """

    magnitude: float
    read: tuple[str, ...] = ()


def tolerance(
    element_type: str, roundings: Sequence[Rounding], scale: float, special: Occurring | None = None
) -> Tolerance:
    """The tolerance of an output: the formulas of the module's docstring.

    Args:
        scale: the largest finite magnitude in the output.
        special: of special inputs; None for random ones.
    """
    if not is_float(element_type):
        return Tolerance(rtol=0.0, atol=1.0 if roundings else 0.0, element_type=element_type)
    rtol = 2 * UNIT_ROUNDOFF[element_type]
    if special is None:
        total = sum(math.sqrt(r.terms) * UNIT_ROUNDOFF[r.element_type] for r in roundings)
        return Tolerance(rtol=rtol, atol=_DEVIATIONS * total * scale, element_type=element_type)
    magnitude = max(scale, special.magnitude)
    atol = _RESULTS * sum(r.terms * UNIT_ROUNDOFF[r.element_type] for r in roundings) * magnitude
    if special.read:
        most = max((r.terms for r in roundings), default=1)
        flushed = [(1, element_type), *((r.terms, r.element_type) for r in roundings)]
        flushed += [(most, name) for name in special.read]
        atol += sum(terms * smallest_normal(name) for terms, name in flushed) * max(1.0, magnitude)
    return Tolerance(rtol=rtol, atol=atol, element_type=element_type)


def smallest_normal(element_type: str) -> float:
    """The smallest positive normal value of a floating-point type."""
    return float(ml_dtypes.finfo(DTYPES[element_type]).smallest_normal)


def overflow(element_type: str) -> float:
    """The magnitude from which a value rounds to infinity, half a step above the largest (IEEE 754-2019, 4.3.1).

    Infinite for integers, and for f64, in which we compute.
    """
    if not is_float(element_type) or element_type == "f64":
        return math.inf
    limits = ml_dtypes.finfo(DTYPES[element_type])
    return float(limits.max) + 2.0 ** (limits.maxexp - 1) * UNIT_ROUNDOFF[element_type]
