# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What deserves a person's attention: changes that have lasted, and silence. Pure; the day is passed in."""

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
    """

    kind: Kind
    subject: str
    good: str
    since: str
    before: str
    after: str


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
    """The newest change that has lasted: from what held before to what holds since.

    What was there for a night and went away is no change, and neither is its going.
    """
    points = series.points
    holds = next((point.value for point in points if point.value is not None), None)
    found: Change[str] | None = None
    for change in exact_changes(points):
        if holds is not None and change.after != holds and lasts(points, change, settings):
            good = next(point.at for point in reversed(points[: change.index]) if point.value == holds)
            found = change.model_copy(update={"before": holds, "good": good})
            holds = change.after
    return _alarm(series.kind, series.subject, found) if found else None


def _noisy(series: Noisy, settings: HistorySettings, effect: float) -> Alarm | None:
    """The newest shift that has lasted."""
    for change in reversed(changes(series.points, effect)):
        if sum(point.value is not None for point in series.points[change.index :]) >= settings.nights:
            shown = change.model_copy(update={"before": f"{change.before:.6g}", "after": f"{change.after:.6g}"})
            return _alarm(Kind.TIME, series.subject, shown)
    return None


def _vanished(series: Exact, settings: HistorySettings) -> Alarm | None:
    """A dispatch that the last nights did not have, and earlier ones had."""
    known = [index for index, point in enumerate(series.points) if point.value is not None]
    if not known or len(series.points) - 1 - known[-1] < settings.nights:
        return None
    last, first = series.points[known[-1]], series.points[known[-1] + 1]
    before = last.value or ""
    return Alarm(
        kind=Kind.VANISHED, subject=series.subject, good=last.at, since=first.at, before=before, after="absent"
    )


def _alarm(kind: Kind, subject: str, change: Change[str] | Change[float]) -> Alarm:
    return Alarm(
        kind=kind,
        subject=subject,
        good=change.good,
        since=change.at,
        before=str(change.before),
        after=str(change.after),
    )
