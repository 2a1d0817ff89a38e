# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What deserves an issue: what got worse since there are nightly compilers, and lasts, or is over. Pure."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from bot.config.schema import HistorySettings
from bot.dashboard.alarm_rows import AlarmRow, Direction, alarm_rows
from bot.dashboard.grid import Grid
from bot.dashboard.trends import Open, Trends, past, trends
from bot.history.alarms import Kind
from bot.report.regression import End, Regression, Where
from bot.report.words import listed

_WHAT = {
    Kind.NUMERICS: "Results are wrong",
    Kind.COMPILE: "No longer compiles",
    Kind.LAYOUT: "An innermost reduction is lost",
    Kind.TIME: "Slower",
    Kind.VANISHED: "No longer run",
}
_SILENCE = (Kind.MISSING, Kind.STALE)
_DATA = "nightly data"


def regressions(grid: Grid, today: date, settings: HistorySettings, effect: float) -> tuple[Regression, ...]:
    """All of them, those that last first and of these the worst, as the page of alarms has them.

    What changed before the first nightly compiler is history: nobody is told of that by an issue. Missing nights and
    silent runners are one together, which is over when none is left.
    """
    found = trends(grid, today, settings, effect)
    rows = alarm_rows(grid, found.open, today, effect, settings.of)
    lasting = [_regression(grid, row, "") for row in rows if _counts(grid, row)]
    data = [_data([row for row in rows if row.kind in _SILENCE], grid)] if _nightly(grid) is not None else []
    alive = {regression.id for regression in lasting}
    over = [one for one in _over(grid, found, today, settings, effect) if one.id not in alive]
    return (*lasting, *data, *over)


def _counts(grid: Grid, row: AlarmRow) -> bool:
    first = _nightly(grid)
    if first is None or row.direction is not Direction.WORSE or row.kind not in _WHAT:
        return False
    return _place(grid, row.range[1]) >= first


def _nightly(grid: Grid) -> int | None:
    """The place of the first compiler that is no release; None where there is none."""
    return next((number for number, built in enumerate(grid.builts) if built.nightly), None)


def _place(grid: Grid, label: str) -> int:
    return next(number for number, built in enumerate(grid.builts) if built.label == label)


def _over(grid: Grid, found: Trends, today: date, settings: HistorySettings, effect: float) -> list[Regression]:
    """What is over for all its dispatches: since the last of them."""
    by_end: defaultdict[str, list[Open]] = defaultdict(list)
    for one in past(grid, found, settings, effect):
        by_end[_end(grid, one)].append(one)
    ended: dict[str, tuple[AlarmRow, str]] = {}
    for label in sorted(by_end, key=lambda label: _place(grid, label)):
        for row in alarm_rows(grid, by_end[label], today, effect, settings.of):
            if _counts(grid, row):
                ended[row.id] = row, label
    return [_regression(grid, row, label) for row, label in ended.values()]


def _end(grid: Grid, one: Open) -> str:
    """The label of the compiler with which it was over; a time's is a column of the panel."""
    if one.alarm.kind is not Kind.TIME:
        return one.alarm.over
    build = grid.panel.columns[int(one.alarm.over)].build
    return next(built.label for built in grid.builts if built.build == build)


def _regression(grid: Grid, row: AlarmRow, over: str) -> Regression:
    good, since = row.range
    return Regression(
        id=row.id,
        kind=row.kind,
        what=_WHAT[Kind(row.kind)],
        cause=row.cause,
        dispatches=row.dispatches,
        where=tuple(Where(target=view.target, variant=view.variant) for view in row.views),
        good=_as_end(grid, good) if good else None,
        since=_as_end(grid, since),
        size=row.size,
        over=over,
    )


def _as_end(grid: Grid, label: str) -> End:
    build = grid.builts[_place(grid, label)].build
    return End(label=label, release=build.release, revision=build.revision)


def _data(rows: Sequence[AlarmRow], grid: Grid) -> Regression:
    newest = max(column.run.created for column in grid.panel.columns)
    return Regression(
        id=_DATA,
        kind="data",
        what="Nightly data is missing",
        cause=listed([row.cause for row in rows]) or "nothing is missing any more",
        dispatches=(),
        where=(),
        good=None,
        since=None,
        size="",
        over="" if rows else newest[:10],
    )
