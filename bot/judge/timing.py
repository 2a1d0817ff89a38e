# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The verdict on a timing, from its trials. Pure numpy."""

import numpy as np

from bot.measure.stats import DEFAULT_CONFIDENCE, DEFAULT_EFFECT, Direction, direction, ratio_interval
from bot.model.measured import Timed
from bot.model.verdict import TimeChange


def judge_timing(timed: Timed, effect: float = DEFAULT_EFFECT, confidence: float = DEFAULT_CONFIDENCE) -> TimeChange:
    """The verdict on a timing.

    `slower`: every trial says so, and there are two or more: a first trial alone is never enough. `faster`: every
    trial says so; `confirmed` tells whether there was more than one. Otherwise `noise`: the interval includes 1, the
    effect is below the threshold, fewer than 8 pairs were measured, or the trials disagree.

    Ratio, interval and times shown are the last trial's: a second one is made because the first was high, so the first
    is biased upwards and the last is not (regression to the mean).

    Args:
        effect: 0.05 asks for a ratio of 1.05 or more, or of 1 / 1.05 or less.
        confidence: of each trial's interval.
    """
    last = timed.trials[-1]
    interval = ratio_interval(last.baseline_ns, last.candidate_ns, confidence)
    directions: set[Direction] = {direction(trial, effect, confidence) for trial in timed.trials}
    agreed: Direction = directions.pop() if len(directions) == 1 else "noise"
    several = len(timed.trials) > 1
    verdict: Direction = "noise" if agreed == "slower" and not several else agreed
    return TimeChange(
        verdict=verdict,
        ratio=interval.ratio,
        low=interval.low,
        high=interval.high,
        confidence=confidence,
        baseline_ns=float(np.median(last.baseline_ns)),
        candidate_ns=float(np.median(last.candidate_ns)),
        confirmed=several and verdict != "noise",
    )
