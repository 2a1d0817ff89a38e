# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The verdicts on the timings of a run, from their trials and from what equal executables showed beside them. Pure."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from statistics import median

from bot.measure.stats import Demands, Direction, deviation, direction, interval_of, is_precise
from bot.model.measured import Timed, Timing
from bot.model.verdict import TimeChange

Pair = tuple[str, str]  # dispatch, target


def judge_timings(
    timings: Mapping[Pair, Timing], twins: Mapping[Pair, Timing], demands: Demands
) -> dict[Pair, TimeChange]:
    """The verdict on every timing of a run: target by target, all of one target together.

    Args:
        timings: by dispatch and target.
        twins: likewise, of a baseline's executable against itself.
        demands: for a single comparison; how many there are and the noise floor are found here.
    """
    timed = {pair: timing for pair, timing in timings.items() if isinstance(timing, Timed)}
    counts = Counter(target for _, target in timed)
    floors = {
        target: noise_floor((twin for (_, where), twin in twins.items() if where == target), demands)
        for target in counts
    }
    return {
        pair: judge_timing(timing, replace(demands, comparisons=counts[pair[1]], noise_floor=floors[pair[1]]))
        for pair, timing in timed.items()
    }


def noise_floor(twins: Iterable[Timing], demands: Demands) -> float | None:
    """The largest deviation from 1 that any precise twin ended with, 0.02 for 2%; None where no twin was precise.

    A twin is precise where its interval is no wider than the effect, toward 1. What a wider one shows is chance, which
    the intervals of its comparisons contain as well; what a precise one shows is the machine's own, which they do not.
    The last trial counts, as it does for a verdict.
    """
    trials = [twin.judged[-1] for twin in twins if isinstance(twin, Timed)]
    return max((deviation(trial) for trial in trials if is_precise(trial, demands)), default=None)


def judge_timing(timed: Timed, demands: Demands) -> TimeChange:
    """The verdict on a timing.

    `slower` or `faster`: the last trial says so. It is confirmed where every trial does, and there are two or more: a
    first trial alone is never enough. Otherwise `noise`: the interval reaches the noise floor, the effect is below the
    threshold, or too few pairs were measured.

    Ratio, interval and times shown are the last trial's: a second one is made because the first was far from 1, so the
    first is biased and the last is not (regression to the mean).
    """
    last = timed.judged[-1]
    interval = interval_of(last, demands)
    said: list[Direction] = [direction(trial, demands) for trial in timed.judged]
    verdict = said[-1]
    return TimeChange(
        verdict=verdict,
        ratio=interval.ratio,
        low=interval.low,
        high=interval.high,
        confidence=demands.confidence,
        comparisons=demands.comparisons,
        noise_floor=demands.noise_floor,
        clock=last.clock,
        baseline_ns=median(last.baseline_ns),
        candidate_ns=median(last.candidate_ns),
        confirmed=verdict != "noise" and len(said) > 1 and set(said) == {verdict},
    )
