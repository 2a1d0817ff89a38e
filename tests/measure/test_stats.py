# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.measure.stats import Demands, deviation, direction, ratio_interval
from tests.judge.test_timing import trial

TIMES = st.lists(st.tuples(st.floats(1e2, 1e8), st.floats(1e2, 1e8)), min_size=1, max_size=40)


@settings(max_examples=25)
@given(TIMES, st.floats(0.001, 0.4))
def test_interval_holds_the_ratio_and_ends_at_ratios(pairs: list[tuple[float, float]], tail: float) -> None:
    baseline, candidate = zip(*pairs, strict=True)
    found = ratio_interval(baseline, candidate, tail)
    ratios = [c / b for b, c in pairs]
    assert found.low <= found.ratio <= found.high
    for end in (found.low, found.high):
        assert end in (0, math.inf) or min(abs(end / ratio - 1) for ratio in ratios) < 1e-9


@settings(max_examples=25)
@given(TIMES, st.floats(0.01, 100))
def test_units_do_not_matter(pairs: list[tuple[float, float]], unit: float) -> None:
    baseline, candidate = np.array(pairs).T
    one = ratio_interval(list(baseline), list(candidate), 0.01)
    other = ratio_interval(list(baseline * unit), list(candidate * unit), 0.01)
    np.testing.assert_allclose([one.ratio, one.low, one.high], [other.ratio, other.low, other.high])


@settings(max_examples=25)
@given(TIMES)
def test_swapping_sides_inverts(pairs: list[tuple[float, float]]) -> None:
    baseline, candidate = zip(*pairs, strict=True)
    one, other = ratio_interval(baseline, candidate, 0.01), ratio_interval(candidate, baseline, 0.01)
    with np.errstate(divide="ignore"):
        inverse = 1 / np.array([other.ratio, other.high, other.low])
    np.testing.assert_allclose([one.ratio, one.low, one.high], inverse)


def test_less_error_is_wider() -> None:
    t = trial(1.0, noise=0.2)
    wide, narrow = (ratio_interval(t.baseline_ns, t.candidate_ns, tail) for tail in (0.001, 0.25))
    assert wide.low < narrow.low <= narrow.high < wide.high


@pytest.mark.parametrize("ratio", [1.0, 1.5])
def test_coverage_is_near_what_is_asked_for(ratio: float) -> None:
    misses = 0
    for seed in range(300):
        t = trial(ratio, seed=seed)
        found = ratio_interval(t.baseline_ns, t.candidate_ns, 0.005)
        misses += not found.low <= ratio <= found.high
    assert misses <= 12  # 3 expected at most; more than 12 has a probability below 1e-4


@pytest.mark.parametrize("comparisons", [1, 20, 200, 1000, 100_000])
def test_two_trials_share_a_comparisons_error(comparisons: int) -> None:
    tail = Demands(comparisons=comparisons).tail(1)
    assert tail**2 <= 0.005 / comparisons * 1.0001
    assert tail <= 0.005 * 1.0001  # each interval alone has the confidence that is asked for
    assert tail == pytest.approx(min(0.005, (0.005 / comparisons) ** 0.5))


def test_a_trials_error_is_shared_among_its_looks() -> None:
    assert Demands(comparisons=20).tail(4) == pytest.approx(0.005 / 4)


def test_what_one_trial_says() -> None:
    assert direction(trial(1.3), Demands()) == "slower"
    assert direction(trial(0.7), Demands()) == "faster"
    assert direction(trial(1.03, noise=0.001), Demands()) == "noise"
    assert direction(trial(1.03, noise=0.001), Demands(effect=0.02)) == "slower"
    # Ten pairs can say so of one comparison, and of one among thousands not.
    assert direction(trial(1.3, rounds=10), Demands()) == "slower"
    assert direction(trial(1.3, rounds=10), Demands(comparisons=10_000)) == "noise"


def test_deviation_is_the_same_on_both_sides() -> None:
    assert deviation(trial(1.25, noise=0)) == pytest.approx(0.25)
    assert deviation(trial(0.8, noise=0)) == pytest.approx(0.25)


@pytest.mark.parametrize(
    ("baseline", "candidate", "tail"),
    [
        ((), (), 0.1),
        ((1.0,), (1.0, 2.0), 0.1),
        ((0.0,), (1.0,), 0.1),
        ((1.0,), (float("nan"),), 0.1),
        ((1.0,), (1.0,), 0.5),
    ],
)
def test_nonsense_is_refused(baseline: tuple[float, ...], candidate: tuple[float, ...], tail: float) -> None:
    with pytest.raises(ValueError, match=r"paired|positive|error"):
        ratio_interval(baseline, candidate, tail)
