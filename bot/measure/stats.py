# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The statistics of paired timing: an interval for the ratio, and what a trial says. Pure numpy.

Only logarithms of ratios are ordered, resampled and averaged: a ratio of 2 and one of 1/2 are equally far from 1.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from bot.model.measured import Trial

Direction = Literal["faster", "slower", "noise"]

DEFAULT_EFFECT = 0.05
"""The smallest change worth a word: 5%. Identical binaries, interleaved, stayed within 1.8% in 48 of 48 trials."""

DEFAULT_CONFIDENCE = 0.99

_RESAMPLES = 10_000
# Any fixed number: the same data must give the same verdict, on every machine and every reading of a run.
_SEED = 19270
# The widest interval for a median, from smallest to largest value, covers 1 - 2**(1 - n): 99% from n = 8.
_LEAST_PAIRS = 8


@dataclass(frozen=True, kw_only=True)
class Interval:
    """The median of paired ratios, candidate over baseline, and its confidence interval."""

    ratio: float
    low: float
    high: float


def ratio_interval(baseline_ns: Sequence[float], candidate_ns: Sequence[float], confidence: float) -> Interval:
    """A paired percentile-bootstrap interval for the median ratio.

    Pairs are resampled with replacement, the median log-ratio of each resample is taken, and the interval cuts off
    (1 - confidence) / 2 of them at either end (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, section
    13.3; pairing as in its section 8.3). It needs no assumption on the noise, which on shared machines is skewed.

    Raises `ValueError` where there is no pair, the lengths differ, a time is not positive, or `confidence` is not
    within (0, 1).
    """
    baseline, candidate = np.asarray(baseline_ns, np.float64), np.asarray(candidate_ns, np.float64)
    if baseline.shape != candidate.shape or baseline.size == 0:
        raise ValueError(f"{baseline.size} and {candidate.size} times can't be paired")
    if not ((baseline > 0).all() and (candidate > 0).all()):
        raise ValueError("times must be positive")
    if not 0 < confidence < 1:
        raise ValueError(f"confidence {confidence} is not within 0 and 1")
    logs = np.log(candidate) - np.log(baseline)
    generator = np.random.Generator(np.random.PCG64(_SEED))
    resamples = logs[generator.integers(0, logs.size, (_RESAMPLES, logs.size))]
    medians = np.median(resamples, axis=1)
    tail = (1 - confidence) / 2
    # `lower` and `higher` keep the interval no narrower than asked for.
    low = float(np.quantile(medians, tail, method="lower"))
    high = float(np.quantile(medians, 1 - tail, method="higher"))
    middle = float(np.median(logs))
    return Interval(
        ratio=float(np.exp(middle)), low=float(np.exp(min(low, middle))), high=float(np.exp(max(high, middle)))
    )


def suggests_slowdown(trial: Trial, effect: float = DEFAULT_EFFECT, confidence: float = DEFAULT_CONFIDENCE) -> bool:
    """Whether one trial, alone, says that the candidate is slower: by `effect` or more, and surely not by nothing."""
    return direction(trial, effect, confidence) == "slower"


def direction(trial: Trial, effect: float, confidence: float) -> Direction:
    """What one trial says: `noise` below the effect, where the interval includes 1, or with fewer than 8 pairs."""
    if len(trial.baseline_ns) < _LEAST_PAIRS:
        return "noise"
    interval = ratio_interval(trial.baseline_ns, trial.candidate_ns, confidence)
    if interval.low > 1 and interval.ratio >= 1 + effect:
        return "slower"
    if interval.high < 1 and interval.ratio <= 1 / (1 + effect):
        return "faster"
    return "noise"
