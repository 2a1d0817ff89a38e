# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What deserves a person's attention: changes that have lasted, and silence. Pure; the day is passed in."""

import itertools
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum

from bot.config.schema import HistorySettings
from bot.history.changes import Change, Point, changes, exact_changes
from bot.model.base import Value


class Kind(StrEnum):
    """What an alarm is about."""

    LAYOUT = "layout"
    COMPILE = "compile"
    NUMERICS = "numerics"
    COUNTS = "counts"
    CODEGEN = "codegen"
    TIME = "time"
    VANISHED = "vanished"
    MISSING = "missing night"
    STALE = "stale runner"


class Exact(Value):
    """An exact fact over nights, written as text; None where there was a run without this dispatch."""

    subject: str
    kind: Kind
    points: tuple[Point[str], ...]


class Noisy(Value):
    """Times over nights, in nanoseconds; None where there was a run that did not time this."""

    subject: str
    points: tuple[Point[float], ...]


class Alarm(Value):
    """Something that changed and lasts, or that is no longer there.

    Attributes:
        subject: a dispatch with its target and variant, a night, a runner.
        since: the first night or release that showed it.
        good: the last one that did not; empty where there was none.
        before, after: what was seen, in words; of times, nanoseconds.
        over: the first night or release that showed something else that lasted; empty while it is open.
    """

    kind: Kind
    subject: str
    good: str
    since: str
    before: str
    after: str
    over: str = ""


def alarms(
    exact: Sequence[Exact],
    noisy: Sequence[Noisy],
    nights: Sequence[date],
    runners: Mapping[str, date],
    today: date,
    settings: HistorySettings,
    effect: float,
) -> tuple[Alarm, ...]:
    """All alarms that are open.

    Args:
        nights: on which there was a run; empty where nobody promised one a night.
        runners: when each was last heard of.
        effect: the smallest change of a time that counts, 0.05 for 5%.
    """
    found = [alarm for series in exact for alarm in (_vanished(series, settings) or _exact(series, settings),) if alarm]
    found += [alarm for series in noisy if (alarm := _noisy(series, settings, effect))]
    found += [
        Alarm(kind=Kind.MISSING, subject=str(night), good="", since=str(night), before="a run", after="none")
        for night in missing_nights(nights, today, settings.of)
    ]
    limit = today - timedelta(days=settings.stale_days)
    found += [
        Alarm(kind=Kind.STALE, subject=name, good=str(seen), since=str(seen), before="heard of", after="silent")
        for name, seen in sorted(runners.items())
        if seen < limit
    ]
    return tuple(found)


def past(exact: Sequence[Exact], noisy: Sequence[Noisy], settings: HistorySettings, effect: float) -> tuple[Alarm, ...]:
    """All alarms of series that were open once and are over, as `alarms` knew them, each series' oldest first."""
    found: list[Alarm] = []
    for series in exact:
        found += _closed(series.kind, series.subject, _exact_changes(series, settings)) + _returned(series, settings)
    for series in noisy:
        found += _closed(Kind.TIME, series.subject, _noisy_changes(series, settings, effect))
    return tuple(found)


def missing_nights(nights: Sequence[date], today: date, most: int) -> tuple[date, ...]:
    """The nights among the last `most` before today without a run, oldest first; none from before the first run."""
    if not nights:
        return ()
    wanted = [today - timedelta(days=back) for back in range(most, 0, -1)]
    return tuple(night for night in wanted if night > min(nights) and night not in nights)


def lasts(points: Sequence[Point[str]], change: Change[str], settings: HistorySettings) -> bool:
    """Whether N of the M points from a change on show what it changed to."""
    window = points[change.index : change.index + settings.of]
    return sum(point.value == change.after for point in window) >= settings.nights


def _exact(series: Exact, settings: HistorySettings) -> Alarm | None:
    """The newest change that has lasted."""
    found = _exact_changes(series, settings)
    return _alarm(series.kind, series.subject, found[-1]) if found else None


def _exact_changes(series: Exact, settings: HistorySettings) -> list[Change[str]]:
    """Every change that has lasted: from what held before to what held since, oldest first.

    What was there for a night and went away is no change, and neither is its going.
    """
    points = series.points
    holds = next((point.value for point in points if point.value is not None), None)
    found: list[Change[str]] = []
    for change in exact_changes(points):
        if holds is not None and change.after != holds and lasts(points, change, settings):
            good = next(point.at for point in reversed(points[: change.index]) if point.value == holds)
            found.append(change.model_copy(update={"before": holds, "good": good}))
            holds = change.after
    return found


def _noisy(series: Noisy, settings: HistorySettings, effect: float) -> Alarm | None:
    """The newest shift that has lasted."""
    found = _noisy_changes(series, settings, effect)
    return _alarm(Kind.TIME, series.subject, found[-1]) if found else None


def _noisy_changes(series: Noisy, settings: HistorySettings, effect: float) -> list[Change[str]]:
    """Every shift that has lasted, oldest first."""
    return [
        Change[str](
            index=change.index,
            good=change.good,
            at=change.at,
            before=f"{change.before:.6g}",
            after=f"{change.after:.6g}",
        )
        for change in changes(series.points, effect)
        if sum(point.value is not None for point in series.points[change.index :]) >= settings.nights
    ]


def _closed(kind: Kind, subject: str, changed: Sequence[Change[str]]) -> list[Alarm]:
    """All but the newest change: the one after each ended it."""
    return [
        _alarm(kind, subject, change).model_copy(update={"over": after.at})
        for change, after in itertools.pairwise(changed)
    ]


def _returned(series: Exact, settings: HistorySettings) -> list[Alarm]:
    """Where a dispatch was missing for long enough to be called vanished, and came back."""
    known = [index for index, point in enumerate(series.points) if point.value is not None]
    return [
        _gone(series, last).model_copy(update={"over": series.points[back].at})
        for last, back in itertools.pairwise(known)
        if back - last - 1 >= settings.nights
    ]


def _vanished(series: Exact, settings: HistorySettings) -> Alarm | None:
    """A dispatch that the last nights did not have, and earlier ones had."""
    known = [index for index, point in enumerate(series.points) if point.value is not None]
    if not known or len(series.points) - 1 - known[-1] < settings.nights:
        return None
    return _gone(series, known[-1])


def _gone(series: Exact, last: int) -> Alarm:
    """That a dispatch was not there any more after the point `last`."""
    good, first = series.points[last], series.points[last + 1]
    return Alarm(
        kind=Kind.VANISHED,
        subject=series.subject,
        good=good.at,
        since=first.at,
        before=good.value or "",
        after="absent",
    )


def _alarm(kind: Kind, subject: str, change: Change[str]) -> Alarm:
    return Alarm(
        kind=kind,
        subject=subject,
        good=change.good,
        since=change.at,
        before=change.before,
        after=change.after,
    )
