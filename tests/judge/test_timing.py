# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.judge.timing import judge_timing
from bot.measure.stats import ratio_interval, suggests_slowdown
from bot.model.measured import Timed, Trial

TIMES = st.lists(st.tuples(st.floats(1e2, 1e8), st.floats(1e2, 1e8)), min_size=1, max_size=40)


def trial(ratio: float, *, rounds: int = 40, noise: float = 0.01, seed: int = 0) -> Trial:
    random = np.random.default_rng(seed)
    baseline = 1e5 * np.exp(noise * random.standard_normal(rounds))
    candidate = ratio * 1e5 * np.exp(noise * random.standard_normal(rounds))
    return Trial(
        baseline_ns=tuple(baseline), candidate_ns=tuple(candidate), batch=50, seed=seed, clock="wall", disturbed=""
    )


def timed(*trials: Trial) -> Timed:
    return Timed(device="local-sync", trials=trials)


@settings(max_examples=25)
@given(TIMES, st.floats(0.5, 0.999))
def test_interval_holds_the_ratio_and_lies_within_the_data(pairs: list[tuple[float, float]], confidence: float) -> None:
    baseline, candidate = zip(*pairs, strict=True)
    found = ratio_interval(baseline, candidate, confidence)
    ratios = [c / b for b, c in pairs]
    assert min(ratios) * (1 - 1e-12) <= found.low <= found.ratio <= found.high <= max(ratios) * (1 + 1e-12)


@settings(max_examples=25)
@given(TIMES, st.floats(0.01, 100))
def test_units_do_not_matter(pairs: list[tuple[float, float]], unit: float) -> None:
    baseline, candidate = np.array(pairs).T
    one = ratio_interval(list(baseline), list(candidate), 0.99)
    other = ratio_interval(list(baseline * unit), list(candidate * unit), 0.99)
    np.testing.assert_allclose([one.ratio, one.low, one.high], [other.ratio, other.low, other.high])


@settings(max_examples=25)
@given(TIMES)
def test_swapping_sides_inverts(pairs: list[tuple[float, float]]) -> None:
    baseline, candidate = zip(*pairs, strict=True)
    one, other = ratio_interval(baseline, candidate, 0.99), ratio_interval(candidate, baseline, 0.99)
    np.testing.assert_allclose([one.ratio, one.low, one.high], [1 / other.ratio, 1 / other.high, 1 / other.low])


def test_more_confidence_is_wider() -> None:
    t = trial(1.0, noise=0.2)
    wide, narrow = (ratio_interval(t.baseline_ns, t.candidate_ns, confidence) for confidence in (0.99, 0.5))
    assert wide.low < narrow.low <= narrow.high < wide.high


def test_coverage_is_near_what_is_asked_for() -> None:
    misses = 0
    for seed in range(150):
        t = trial(1.0, seed=seed)
        found = ratio_interval(t.baseline_ns, t.candidate_ns, 0.99)
        misses += not found.low <= 1 <= found.high
    assert misses <= 9  # 1.5 expected; more than 9 has a probability below 1e-4


@pytest.mark.parametrize(
    ("trials", "verdict", "confirmed"),
    [
        ((trial(1.0),), "noise", False),
        ((trial(1.3),), "noise", False),  # a slow-down nobody confirmed
        ((trial(1.3), trial(1.3, seed=1)), "slower", True),
        ((trial(1.3), trial(1.0, seed=1)), "noise", False),
        ((trial(1.3), trial(0.7, seed=1)), "noise", False),
        ((trial(0.7),), "faster", False),
        ((trial(0.7), trial(0.7, seed=1)), "faster", True),
        ((trial(1.02, noise=0.001), trial(1.02, noise=0.001, seed=1)), "noise", False),  # sure, but too little
        ((trial(0.98, noise=0.001),), "noise", False),
        ((trial(1.3, noise=3.0), trial(1.3, noise=3.0, seed=1)), "noise", False),  # much, but unsure
        ((trial(2.0, rounds=7), trial(2.0, rounds=7)), "noise", False),  # too few pairs for 99%
    ],
)
def test_verdicts(trials: tuple[Trial, ...], verdict: str, confirmed: bool) -> None:
    found = judge_timing(timed(*trials))
    assert (found.verdict, found.confirmed) == (verdict, confirmed)


def test_the_last_trial_is_shown() -> None:
    first, second = trial(1.6), trial(1.2, seed=1)
    found = judge_timing(timed(first, second))
    assert found.verdict == "slower"
    assert 1.19 < found.ratio < 1.21
    assert found.baseline_ns == np.median(second.baseline_ns)
    assert found.candidate_ns == np.median(second.candidate_ns)
    assert found.confidence == 0.99


def test_threshold_is_the_callers() -> None:
    t = trial(1.03, noise=0.001)
    assert not suggests_slowdown(t)
    assert suggests_slowdown(t, effect=0.02)
    assert judge_timing(timed(t, t), effect=0.02).verdict == "slower"


def test_the_same_data_gives_the_same_verdict() -> None:
    assert judge_timing(timed(trial(1.05, noise=0.1))) == judge_timing(timed(trial(1.05, noise=0.1)))


@pytest.mark.parametrize(
    ("baseline", "candidate", "confidence"),
    [
        ((), (), 0.9),
        ((1.0,), (1.0, 2.0), 0.9),
        ((0.0,), (1.0,), 0.9),
        ((1.0,), (float("nan"),), 0.9),
        ((1.0,), (1.0,), 1.0),
    ],
)
def test_nonsense_is_refused(baseline: tuple[float, ...], candidate: tuple[float, ...], confidence: float) -> None:
    with pytest.raises(ValueError, match=r"paired|positive|confidence"):
        ratio_interval(baseline, candidate, confidence)
