# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The search for the first change, against lines of made-up values."""

import math

from hypothesis import given
from hypothesis import strategies as st

from bot.explain.bisect import Answer, Bisection, bisect
from bot.explain.line import Point
from bot.explain.search import Seen, search

Values = list[Seen | None]


def bisected(values: Values, *, every: bool = False) -> Bisection:
    line = [Point(name=f"{number}.0", source="installed") for number in range(len(values))]

    def ask(point: Point) -> Answer:
        value = values[int(point.name.partition(".")[0])]
        return Answer(release=point.name, value=value, why="" if value is not None else "no such pass")

    return bisect(line, ask, every=every)


@given(st.integers(2, 60), st.data())
def test_a_step_is_found_with_few_questions(count: int, data: st.DataObject) -> None:
    step = data.draw(st.integers(1, count - 1))
    found = bisected([position >= step for position in range(count)])
    assert found.first_changed == f"{step}.0"
    assert len(found.tested) <= math.ceil(math.log2(count)) + 2
    assert [(change.release, change.before, change.to) for change in found.changes] == [(f"{step}.0", False, True)]


@given(st.integers(2, 30), st.data())
def test_what_cannot_be_tested_widens_the_answer_and_never_falsifies_it(count: int, data: st.DataObject) -> None:
    step = data.draw(st.integers(1, count - 1))
    skipped = data.draw(st.sets(st.integers(0, count - 1)))
    values: Values = [None if position in skipped else position >= step for position in range(count)]
    found = search(count, lambda position: values[position])
    tested = [position for position in range(count) if position not in skipped]
    if not tested:
        assert found.good is None
    elif tested[-1] < step or tested[0] >= step:
        assert found.suspects == ()
    else:
        before, after = max(p for p in tested if p < step), min(p for p in tested if p >= step)
        assert found.suspects == tuple(range(before + 1, after + 1))
        assert step in found.suspects


def test_equal_ends_are_no_net_change_and_all_shows_what_was_in_between() -> None:
    values: Values = [2, 2, 3, None, 3, 2]
    found = bisected(values)
    assert (found.first_changed, found.suspects, found.changes) == (None, (), ())
    assert len(found.tested) == 2
    every = bisected(values, every=True)
    assert [(c.release, c.before, c.to) for c in every.changes] == [("2.0", 2, 3), ("5.0", 3, 2)]
    assert every.first_changed == "2.0"
    assert len(every.tested) == 6


def test_with_all_too_a_release_that_was_skipped_is_suspected() -> None:
    found = bisected([False, None, True], every=True)
    assert found.suspects == ("1.0", "2.0")
    assert found.first_changed is None


def test_false_and_zero_are_values() -> None:
    assert bisected([0, 1]).first_changed == "1.0"
    assert bisected([False, False]).good == "0.0"


def test_where_nothing_can_be_tested() -> None:
    found = bisected([None, None, None])
    assert (found.good, found.bad, found.suspects) == ("", "", ())
