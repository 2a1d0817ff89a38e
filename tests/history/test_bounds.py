# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Series that can have no shift are told from those that could, and none that has one is lost."""

import math

import numpy as np
import pytest

from bot.history.bounds import may_shift
from bot.history.changes import LEAST_NIGHTS, by_kernel, least_shift, levels, noise
from tests.history.nights import KINDS, made

LEAST = math.log1p(0.05)


def could(logs: list[float]) -> bool:
    """What the bounds are bounds of, by looking at every two levels side by side."""
    sigma, nights = noise(np.array(logs)), len(logs)
    return any(
        abs(np.median(logs[begin:at]) - np.median(logs[at:end])) >= least_shift(sigma, LEAST, at - begin, end - at)
        for at in range(LEAST_NIGHTS, nights - LEAST_NIGHTS + 1)
        for begin in range(at - LEAST_NIGHTS + 1)
        for end in range(at + LEAST_NIGHTS, nights + 1)
    )


@pytest.mark.parametrize("nights", [3, 6, 7, 11, 13, 26])
def test_none_is_lost_of_any_length(nights: int) -> None:
    rng = np.random.default_rng(nights)
    logs = rng.normal(size=(20, nights)) * rng.choice([0.005, 0.02, 0.04], (20, 1))
    for row, at in enumerate(rng.integers(0, nights, 20)):
        logs[row, at:] += rng.uniform(-0.2, 0.2)
    have = np.array([could(row) for row in logs.tolist()])
    assert not np.any(have & ~may_shift(logs, LEAST))
    assert have.any() == (nights >= 2 * LEAST_NIGHTS)


@pytest.mark.parametrize("kind", KINDS)
def test_none_is_lost_of_any_kind(kind: str) -> None:
    for seed in range(5):
        logs = np.log(made(kind, seed).times_ns)
        # Also one that begins with its shift, and one that ends with it.
        for part in (logs, logs[len(logs) // 4 :], logs[: len(logs) * 3 // 4]):
            if levels(part.tolist(), LEAST, by_kernel):
                assert may_shift(part[None], LEAST)[0]


def test_a_year_of_noise_is_told_at_a_glance() -> None:
    quiet = np.random.default_rng(1).normal(size=(200, 365))
    assert not may_shift(quiet * 0.01, LEAST).any()
    assert may_shift(quiet * 0.02, LEAST).mean() < 0.3
    quiet[:, -6:] += 8
    assert may_shift(quiet * 0.01, LEAST).all()
