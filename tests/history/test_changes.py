# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Shifts of level are found, and a year without any is silent."""

import math
from functools import reduce
from operator import add

import pytest

from bot.history.changes import Point, changes, exact_changes
from tests.history.nights import KINDS, made, score

EFFECT = 0.05


def points(values: list[float]) -> tuple[Point[float], ...]:
    return tuple(Point[float](at=f"night {number}", value=value) for number, value in enumerate(values))


def rate(kind: str, seeds: range) -> tuple[float, int]:
    """The recall, and how many changes were found that are none."""
    nights = [made(kind, seed) for seed in seeds]
    found = [[change.index for change in changes(points(each.times_ns), EFFECT)] for each in nights]
    whole = reduce(add, (score(each.labels, at) for each, at in zip(nights, found, strict=True)))
    return whole.recall, whole.false


@pytest.mark.parametrize("kind", KINDS)
def test_a_sample_of_every_kind(kind: str) -> None:
    recall, false = rate(kind, range(5))
    assert recall >= 0.9
    assert false == 0


@pytest.mark.study
@pytest.mark.parametrize("kind", KINDS)
def test_two_hundred_of_every_kind(kind: str) -> None:
    recall, false = rate(kind, range(200))
    assert recall >= 0.95
    assert false <= (0 if kind.startswith("A/A") else 4)


def test_what_is_said_of_a_change() -> None:
    (change,) = changes(points([100.0, 101.0, 99.0] * 10 + [120.0, 121.0, 119.0] * 10), EFFECT)
    assert (change.index, change.good, change.at) == (30, "night 29", "night 30")
    assert (change.before, change.after) == pytest.approx((100.0, 120.0))


def test_missing_nights_are_no_change_and_keep_their_place() -> None:
    nights = [Point[float](at=str(n), value=None if n % 3 == 0 else (100.0 if n < 31 else 120.0)) for n in range(60)]
    (change,) = changes(nights, EFFECT)
    assert (change.index, change.good, change.at) == (31, "29", "31")


def test_steps_below_the_effect_are_none() -> None:
    assert changes(points([100.0] * 30 + [104.0] * 30), EFFECT) == ()
    assert len(changes(points([100.0] * 30 + [106.0] * 30), EFFECT)) == 1
    assert len(changes(points([106.0] * 30 + [100.0] * 30), EFFECT)) == 1


def test_short_series_say_nothing() -> None:
    assert changes((), EFFECT) == ()
    assert changes(points([1.0]), EFFECT) == ()
    assert changes(points([1.0, 2.0, 1.0, 2.0, 9.0]), EFFECT) == ()


def test_times_are_positive() -> None:
    with pytest.raises(ValueError, match="positive"):
        changes(points([1.0, 0.0]), EFFECT)
    with pytest.raises(ValueError, match="positive"):
        changes(points([1.0, math.nan]), EFFECT)


def test_of_exact_facts_any_difference_is_a_change() -> None:
    values = ["in", "in", None, "in", "d0", None, "in"]
    found = exact_changes([Point[str](at=str(n), value=value) for n, value in enumerate(values)])
    assert [(c.index, c.good, c.at, c.before, c.after) for c in found] == [
        (4, "3", "4", "in", "d0"),
        (6, "4", "6", "d0", "in"),
    ]
