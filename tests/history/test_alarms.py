# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What lasts speaks; what was there for a night does not; silence speaks as well."""

from datetime import date, timedelta

import pytest

from bot.config.schema import HistorySettings
from bot.history.alarms import Alarm, Exact, Kind, Noisy, alarms, missing_nights
from bot.history.changes import Point
from tests.history.nights import KINDS, made

TODAY = date(2026, 11, 25)
SETTINGS = HistorySettings()


def exact(shown: str) -> Exact:
    """A night a letter; `.` is a night without the dispatch."""
    points = tuple(Point[str](at=f"n{number}", value=None if c == "." else c) for number, c in enumerate(shown))
    return Exact(subject="d0 on gfx942", kind=Kind.LAYOUT, points=points)


def of(
    *series: Exact,
    noisy: tuple[Noisy, ...] = (),
    nights: tuple[date, ...] = (),
    runners: dict[str, date] | None = None,
    settings: HistorySettings = SETTINGS,
) -> tuple[Alarm, ...]:
    return alarms(series, noisy, nights, runners or {}, TODAY, settings, 0.05)


@pytest.mark.parametrize("shown", ["aaaaa", "aaaab", "aaabb", "aabaaa", "aababa", "a", "", ".....", "aaa..a"])
def test_silent(shown: str) -> None:
    assert of(exact(shown)) == ()


@pytest.mark.parametrize(
    ("shown", "since", "good", "before", "after"),
    [
        ("aabbb", "n2", "n1", "a", "b"),
        ("aabbab", "n2", "n1", "a", "b"),  # three of four
        ("aa.bbb", "n3", "n1", "a", "b"),  # the cause may lie anywhere after the last that was good
        ("aaabbbccc", "n6", "n5", "b", "c"),
        ("aaacbbb", "n4", "n2", "a", "b"),  # one that did not last in between
        ("abbba", "n1", "n0", "a", "b"),  # until its going has lasted as well
        ("abbbaaa", "n4", "n3", "b", "a"),
    ],
)
def test_what_lasts_speaks(shown: str, since: str, good: str, before: str, after: str) -> None:
    (alarm,) = of(exact(shown))
    assert (alarm.kind, alarm.since, alarm.good, alarm.before, alarm.after) == (Kind.LAYOUT, since, good, before, after)


def test_how_long_is_a_setting() -> None:
    assert len(of(exact("aab"), settings=HistorySettings(nights=1, of=1))) == 1
    assert of(exact("aabbb"), settings=HistorySettings(nights=4, of=5)) == ()
    with pytest.raises(ValueError, match="4 of 3"):
        HistorySettings(nights=4, of=3)


def test_a_dispatch_that_vanished() -> None:
    assert of(exact("aaa..")) == ()
    (alarm,) = of(exact("aaa..."))
    assert (alarm.kind, alarm.good, alarm.since, alarm.after) == (Kind.VANISHED, "n2", "n3", "absent")


def test_times_that_shift_and_a_year_that_does_not() -> None:
    def noisy(kind: str, seed: int) -> Noisy:
        points = tuple(Point[float](at=f"n{n}", value=ns) for n, ns in enumerate(made(kind, seed).times_ns))
        return Noisy(subject="d0", points=points)

    (alarm,) = of(noisy=(noisy("newest", 1),))
    assert (alarm.kind, alarm.subject) == (Kind.TIME, "d0")
    quiet = [kind for kind in KINDS if kind.startswith("A/A")]
    assert of(noisy=tuple(noisy(kind, 100) for kind in quiet)) == ()


def test_missing_nights() -> None:
    nights = tuple(TODAY - timedelta(days=back) for back in (10, 4, 2))
    assert missing_nights(nights, TODAY, 4) == (TODAY - timedelta(days=3), TODAY - timedelta(days=1))
    assert missing_nights((TODAY,), TODAY, 4) == ()
    assert missing_nights((), TODAY, 4) == ()
    assert [alarm.kind for alarm in of(nights=nights)] == [Kind.MISSING, Kind.MISSING]


def test_stale_runners() -> None:
    runners = {"mi300": TODAY - timedelta(days=4), "w7900": TODAY - timedelta(days=3)}
    (alarm,) = of(runners=runners)
    assert (alarm.kind, alarm.subject, alarm.good) == (Kind.STALE, "mi300", "2026-11-21")
