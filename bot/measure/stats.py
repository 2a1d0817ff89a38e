# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The statistics of paired timing: an interval for the ratio, and what a trial says. Pure.

Only logarithms of ratios are ordered and averaged: a ratio of 2 and one of 1/2 are equally far from 1.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Literal

from bot.measure.sequential import median_interval
from bot.model.measured import Trial

Direction = Literal["faster", "slower", "noise"]


@dataclass(frozen=True, kw_only=True)
class Demands:
    """What a difference in time must show to count.

    Attributes:
        effect: 0.05 asks for a ratio of 1.05 or more, or of 1 / 1.05 or less.
        confidence: of each interval; and that no executable of all that are compared is called slower, or faster, where
            it isn't.
        comparisons: how many are compared, on one target. Each gets an equal share of the error that is left (C. E.
            Bonferroni, 1936; O. J. Dunn, Multiple Comparisons among Means, JASA 56, 1961), which bounds the
            probability of any false alarm whatever they have in common.
        noise_floor: how far from 1 ratios of equal executables came in the same run, 0.02 for 2%; the interval must lie
            beyond. None where that isn't known.
    """

    effect: float = 0.05
    confidence: float = 0.99
    comparisons: int = 1
    noise_floor: float | None = None

    @property
    def log_effect(self) -> float:
        """The smallest logarithm of a ratio that counts."""
        return math.log1p(self.effect)

    def tail(self, looks: int) -> float:
        """The error that either end of a trial's interval may have at one look of several.

        A verdict takes two trials that agree, in processes, inputs and an order of their own, so both err with the
        product of their errors: each may have the root of its comparison's share, but no more than one interval alone.
        """
        alone = (1 - self.confidence) / 2
        return min(alone, math.sqrt(alone / self.comparisons)) / looks


@dataclass(frozen=True, kw_only=True)
class Interval:
    """The median of paired ratios, candidate over baseline, and its interval: 0 to infinity where nothing is sure."""

    ratio: float
    low: float
    high: float

    def is_within(self, effect: float) -> bool:
        """Whether it reaches no further from its ratio, toward 1, than the effect (0.05: 5%)."""
        if self.ratio >= 1:
            return self.ratio <= (1 + effect) * self.low
        return self.high <= (1 + effect) * self.ratio


def ratio_interval(baseline_ns: Sequence[float], candidate_ns: Sequence[float], tail: float) -> Interval:
    """An interval for the median ratio, either end of which errs with a probability of `tail` at most.

    Raises `ValueError` where there is no pair, the lengths differ, a time is not positive, or `tail` is not within
    (0, 0.5).
    """
    if len(baseline_ns) != len(candidate_ns) or not baseline_ns:
        raise ValueError(f"{len(baseline_ns)} and {len(candidate_ns)} times can't be paired")
    if not all(time > 0 for time in (*baseline_ns, *candidate_ns)):
        raise ValueError("times must be positive")
    if not 0 < tail < 0.5:
        raise ValueError(f"an error of {tail} is not within 0 and 0.5")
    logs = log_ratios(baseline_ns, candidate_ns)
    low, high = median_interval(logs, tail)
    return Interval(ratio=math.exp(median(logs)), low=math.exp(low), high=math.exp(high))


def log_ratios(baseline_ns: Sequence[float], candidate_ns: Sequence[float]) -> list[float]:
    """The logarithm of candidate over baseline, pair by pair."""
    return [math.log(c) - math.log(b) for b, c in zip(baseline_ns, candidate_ns, strict=True)]


def interval_of(trial: Trial, demands: Demands) -> Interval:
    """The interval of a trial, at the confidence that is asked for."""
    return ratio_interval(trial.baseline_ns, trial.candidate_ns, demands.tail(trial.looks))


def direction(trial: Trial, demands: Demands) -> Direction:
    """What one trial says: `noise` below the effect, or where the interval does not lie beyond the noise floor."""
    interval = interval_of(trial, demands)
    floor, effect = 1 + (demands.noise_floor or 0.0), 1 + demands.effect
    if interval.low > floor and interval.ratio >= effect:
        return "slower"
    if interval.high < 1 / floor and interval.ratio <= 1 / effect:
        return "faster"
    return "noise"


def is_precise(trial: Trial, demands: Demands) -> bool:
    """Whether a trial's interval reaches no further from its ratio, toward 1, than the effect."""
    return interval_of(trial, demands).is_within(demands.effect)


def deviation(trial: Trial) -> float:
    """How far the median ratio is from 1, on either side: 0.02 for 1.02 and for 1 / 1.02."""
    return math.expm1(abs(median(log_ratios(trial.baseline_ns, trial.candidate_ns))))
