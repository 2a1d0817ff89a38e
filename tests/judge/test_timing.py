# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Verdicts on times: what one timing says, and what it says among others and beside twins."""

from statistics import median
from typing import Any

import numpy as np
import pytest

from bot.judge.timing import judge_timing, judge_timings, noise_floor
from bot.measure.stats import Demands
from bot.model.measured import NotMeasured, Timed, Timing, Trial


def trial(ratio: float, *, rounds: int = 40, noise: float = 0.01, seed: int = 0, clock: Any = "wall") -> Trial:
    random = np.random.default_rng(seed)
    baseline = 1e5 * np.exp(noise * random.standard_normal(rounds))
    candidate = ratio * 1e5 * np.exp(noise * random.standard_normal(rounds))
    return Trial(
        baseline_ns=tuple(baseline), candidate_ns=tuple(candidate), batch=50, seed=seed, clock=clock, disturbed=""
    )


def timed(*trials: Trial) -> Timed:
    return Timed(device="local-sync", trials=trials)


@pytest.mark.parametrize(
    ("trials", "verdict", "confirmed"),
    [
        ((trial(1.0),), "noise", False),
        ((trial(1.3),), "slower", False),  # a slow-down nobody confirmed
        ((trial(1.3), trial(1.3, seed=1)), "slower", True),
        ((trial(1.3), trial(1.0, seed=1)), "noise", False),
        ((trial(1.3), trial(0.7, seed=1)), "faster", False),
        ((trial(0.7),), "faster", False),  # a speed-up nobody confirmed
        ((trial(0.7), trial(0.7, seed=1)), "faster", True),
        ((trial(1.02, noise=0.001), trial(1.02, noise=0.001, seed=1)), "noise", False),  # sure, but too little
        ((trial(0.98, noise=0.001),), "noise", False),
        ((trial(1.3, noise=3.0), trial(1.3, noise=3.0, seed=1)), "noise", False),  # much, but unsure
        ((trial(2.0, rounds=7), trial(2.0, rounds=7)), "noise", False),  # too few pairs for 99%
        # The device's clock decides, where there is one.
        ((trial(1.3), trial(1.0, clock="device")), "noise", False),
        ((trial(1.0), trial(1.3, clock="device"), trial(1.3, seed=1, clock="device")), "slower", True),
        ((trial(1.3), trial(1.3, clock="device")), "slower", False),
    ],
)
def test_verdicts(trials: tuple[Trial, ...], verdict: str, confirmed: bool) -> None:
    found = judge_timing(timed(*trials), Demands())
    assert (found.verdict, found.confirmed) == (verdict, confirmed)
    assert found.counted == (verdict if confirmed else "noise")


def test_the_last_trial_is_shown() -> None:
    first, second = trial(1.6), trial(1.2, seed=1)
    found = judge_timing(timed(first, second), Demands())
    assert found.verdict == "slower"
    assert 1.19 < found.ratio < 1.21
    assert found.baseline_ns == median(second.baseline_ns)
    assert found.candidate_ns == median(second.candidate_ns)
    assert (found.confidence, found.comparisons, found.noise_floor, found.clock) == (0.99, 1, None, "wall")


def test_the_interval_must_lie_beyond_the_noise_floor() -> None:
    slower = timed(trial(1.10), trial(1.10, seed=1))
    assert judge_timing(slower, Demands(noise_floor=0.05)).verdict == "slower"
    assert judge_timing(slower, Demands(noise_floor=0.10)).verdict == "noise"
    faster = timed(trial(1 / 1.10), trial(1 / 1.10, seed=1))
    assert judge_timing(faster, Demands(noise_floor=0.05)).verdict == "faster"
    assert judge_timing(faster, Demands(noise_floor=0.10)).verdict == "noise"


def test_all_of_a_target_are_judged_together_and_by_its_twins() -> None:
    hardly = timed(trial(1.3, rounds=10), trial(1.3, rounds=10, seed=1))
    surely = timed(trial(1.2), trial(1.2, seed=1))
    many: dict[tuple[str, str], Timing] = {(str(n), "cpu"): hardly for n in range(10_000)}
    many |= {("sure", "cpu"): surely, ("sure", "gpu"): surely, ("hardly", "gpu"): hardly}
    many |= {("slow", "cpu"): NotMeasured(reason="too slow")}
    twins: dict[tuple[str, str], Timing] = {
        ("0", "gpu"): timed(trial(1.22, noise=0)),
        ("1", "cpu"): timed(trial(1.001)),
    }
    found = judge_timings(many, twins, Demands())
    assert found.keys() == many.keys() - {("slow", "cpu")}
    assert found["sure", "cpu"].comparisons == 10_001
    assert {found[str(n), "cpu"].verdict for n in range(10_000)} == {"noise"}
    assert found["sure", "cpu"].verdict == "slower"
    # Alone on its target, ten pairs are enough; but there, twins are 22% apart.
    assert found["hardly", "gpu"].verdict == "slower"
    assert found["sure", "gpu"].verdict == "noise"
    assert found["sure", "gpu"].noise_floor == pytest.approx(0.22)


def test_noise_floor_is_the_largest_that_twins_ended_with() -> None:
    assert noise_floor([], Demands()) is None
    assert noise_floor([NotMeasured(reason="too slow")], Demands()) is None
    twins = [timed(trial(1.01, noise=0)), timed(trial(0.8, noise=0)), timed(trial(1.5, noise=0), trial(1.0, noise=0))]
    assert noise_floor(twins, Demands()) == pytest.approx(0.25)


def test_a_twin_that_is_not_precise_says_nothing() -> None:
    vague = timed(trial(1.3, noise=0.5))
    assert noise_floor([vague], Demands()) is None
    assert noise_floor([vague, timed(trial(1.01, noise=0))], Demands()) == pytest.approx(0.01)
