# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""When to stop measuring. Pure, and also sent to device workers (standard library only).

A trial is looked at after some numbers of rounds that are fixed beforehand, and ends at the first look that settles
it. Whoever looks K times has K chances to be misled: each look therefore uses 1 / K of the error that the whole trial
is allowed. That spends it linearly (K. K. G. Lan and D. L. DeMets, Discrete Sequential Boundaries for Clinical Trials,
Biometrika 70, 1983), with a union bound in place of the looks' joint distribution, which would have to be assumed.

The interval at a look is that of the sign test for a median: its ends are order statistics, and its error is exact
for any noise (W. J. Conover, Practical Nonparametric Statistics, 3rd ed., 1999, section 3.2). Between two executables
that are equally fast it needs not even independent rounds: a fair coin decides each round's order, so whatever load,
drift or heat the machine had then, each ratio is as likely to be above 1 as below (R. A. Fisher, The Design of
Experiments, 1935, section 21).
"""

from __future__ import annotations

import math
from fractions import Fraction
from functools import lru_cache


@lru_cache(maxsize=4096)
def cut_off(pairs: int, tail: float) -> int | None:
    """How many values may be cut off at either end of `pairs` sorted ones, so that the next still encloses the median.

    With r cut off, the next lies beyond the median with a probability of P(X <= r), X ~ Binomial(pairs, 1/2); r is the
    largest with that at most `tail`. None where even the outermost value errs more often: 2**-pairs > tail.
    """
    below, cut = 0, None
    most = math.floor(Fraction(tail) * 2**pairs)  # a float holds no 2**1024
    for r in range((pairs + 1) // 2):
        below += math.comb(pairs, r)
        if below > most:
            break
        cut = r
    return cut


def least_pairs(tail: float) -> int:
    """The fewest pairs that can say anything with an error of `tail`."""
    return math.ceil(-math.log2(tail))


def median_interval(values: list[float], tail: float) -> tuple[float, float]:
    """The interval for the median of what `values` are drawn from; all of the line where there are too few."""
    cut = cut_off(len(values), tail)
    if cut is None:
        return -math.inf, math.inf
    ordered = sorted(values)
    return ordered[cut], ordered[-1 - cut]


def settled(logs: list[float], *, surely: float, likely: float, effect: float) -> bool:
    """Whether more rounds would hardly change what a trial says.

    It is settled where the interval lies beyond the effect, on either side, or within it. Only the first may become an
    alarm, and so needs the stricter error.

    Args:
        logs: logarithms of the ratios so far.
        surely, likely: errors of either end of the interval, at this look.
        effect: the smallest logarithm of a ratio that counts.
    """
    low, high = median_interval(logs, surely)
    if low >= effect or high <= -effect:
        return True
    low, high = median_interval(logs, likely)
    return -effect < low and high < effect
