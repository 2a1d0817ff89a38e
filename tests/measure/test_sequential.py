# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""When a trial stops, and how seldom it is misled, however often it is looked at."""

import math
import random
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.measure.sequential import cut_off, least_pairs, median_interval, settled
from bot.measure.timing import TimingLimits

LOOKS = TimingLimits().looks
ERROR = 0.2  # of either end, all looks together: large, so that a few hundred trials show whether it is kept


def binomial(pairs: int, r: int) -> float:
    """P(X <= r), X ~ Binomial(pairs, 1/2)."""
    return sum(math.comb(pairs, k) for k in range(r + 1)) / 2**pairs


@given(st.integers(1, 200), st.floats(1e-12, 0.49))
def test_as_much_is_cut_off_as_the_error_allows(pairs: int, tail: float) -> None:
    cut = cut_off(pairs, tail)
    if cut is None:
        assert 2.0**-pairs > tail
        return
    assert binomial(pairs, cut) <= tail
    assert cut + 1 > (pairs - 1) // 2 or binomial(pairs, cut + 1) > tail


@given(st.floats(1e-12, 0.49))
def test_fewest_pairs(tail: float) -> None:
    least = least_pairs(tail)
    assert cut_off(least, tail) is not None
    assert least == 1 or cut_off(least - 1, tail) is None


def test_many_pairs() -> None:
    """2**pairs is no float from 1,024 on."""
    cut = cut_off(1_600, 0.005)
    assert cut is not None
    assert 740 < cut < 750  # 800 - 2.58 * sqrt(1600) / 2, about


def test_too_few_pairs_say_nothing() -> None:
    assert median_interval([1.0, 2.0, 3.0], 0.01) == (-math.inf, math.inf)


@pytest.mark.parametrize(
    ("logs", "done"),
    [
        ([0.2 + i / 1000 for i in range(20)], True),
        ([-0.2 - i / 1000 for i in range(20)], True),
        ([0.001 * (i - 10) for i in range(20)], True),  # within the effect
        ([0.05 + 0.01 * (i - 10) for i in range(20)], False),  # at the effect
        ([0.1 * (i - 10) for i in range(20)], False),  # anywhere
        ([0.2] * 6, False),  # surely needs more pairs than that
        ([0.0] * 8, True),  # likely needs no more
    ],
)
def test_settled(logs: list[float], done: bool) -> None:
    assert settled(logs, surely=1e-4, likely=0.005, effect=0.05) is done


def gaussian(rng: random.Random) -> Callable[[], float]:
    return lambda: rng.gauss(0, 0.03)


def heavy(rng: random.Random) -> Callable[[], float]:
    """A quarter of all times is hit by something, up to a hundredfold."""
    return lambda: rng.gauss(0, 0.01) + (rng.paretovariate(0.8) / 5 if rng.random() < 0.25 else 0.0)


def drifting(rng: random.Random) -> Callable[[], float]:
    """It gets slower from one time to the next, by 2%: the second of a round is always the slower one."""
    at = 0.0

    def step() -> float:
        nonlocal at
        at += 0.02
        return at + rng.gauss(0, 0.005)

    return step


def correlated(rng: random.Random) -> Callable[[], float]:
    """Phases: AR(1) with 0.97."""
    at = 0.0

    def step() -> float:
        nonlocal at
        at = 0.97 * at + rng.gauss(0, 0.05)
        return at

    return step


def warming(rng: random.Random) -> Callable[[], float]:
    """The first of each round finds cold caches: 8% slower."""
    first = False

    def step() -> float:
        nonlocal first
        first = not first
        return (0.08 if first else 0.0) + rng.gauss(0, 0.01)

    return step


NOISES = [gaussian, heavy, drifting, correlated, warming]


def alarms(make: Callable[[random.Random], Callable[[], float]], trials: int) -> int:
    """How many trials of two equal executables call the candidate slower at some look, whatever its effect."""
    misled = 0
    for seed in range(trials):
        rng = random.Random(seed)
        noise, logs = make(rng), list[float]()
        for done in range(1, LOOKS[-1] + 1):
            first, second = noise(), noise()
            logs.append(second - first if rng.random() < 0.5 else first - second)
            if done in LOOKS and median_interval(logs, ERROR / len(LOOKS))[0] > 0:
                misled += 1
                break
    return misled


def most(trials: int, share: float) -> int:
    """The number of alarms that is not passed with a probability above 1 - 1e-6, where each comes with `share`."""
    chance, total, k = (1 - share) ** trials, 0.0, 0
    while total + chance < 1 - 1e-6:
        total += chance
        chance *= (trials - k) / (k + 1) * share / (1 - share)
        k += 1
    return k


@pytest.mark.parametrize("noise", NOISES, ids=lambda noise: noise.__name__)
def test_looking_repeatedly_misleads_no_more_often_than_allowed(
    noise: Callable[[random.Random], Callable[[], float]],
) -> None:
    assert alarms(noise, 200) <= most(200, ERROR)


@pytest.mark.study
@pytest.mark.parametrize("noise", NOISES, ids=lambda noise: noise.__name__)
def test_looking_repeatedly_misleads_no_more_often_than_allowed_in_many(
    noise: Callable[[random.Random], Callable[[], float]],
) -> None:
    assert alarms(noise, 20_000) <= most(20_000, ERROR)


def test_without_a_share_for_each_look_it_would() -> None:
    """The study can fail: with the whole error at each look, more trials are misled than allowed."""
    misled = 0
    for seed in range(2_000):
        rng = random.Random(seed)
        logs = [rng.gauss(0, 1) for _ in range(LOOKS[-1])]
        misled += any(median_interval(logs[:look], ERROR)[0] > 0 for look in LOOKS)
    assert misled > most(2_000, ERROR)
