# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Open alarms as people read them: one row for each range of releases and cause, with its dispatches folded. Pure."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from bot.dashboard.grid import Grid, View
from bot.dashboard.states import IN, MIX, NOT_RUN, OUT
from bot.dashboard.trends import COMPILES, RIGHT, Open, Trends, view_of
from bot.files import sha256_hex
from bot.history.alarms import Kind
from bot.model.base import Value
from bot.model.facts import FILTER, IMAGE
from bot.report.words import plural

_RANK = {OUT: 0, MIX: 1, IN: 2}
# What a person wants to see first among what began together.
_ORDER = (
    Kind.NUMERICS,
    Kind.COMPILE,
    Kind.LAYOUT,
    Kind.TIME,
    Kind.VANISHED,
    Kind.MISSING,
    Kind.STALE,
    Kind.CODEGEN,
    Kind.COUNTS,
)
_SHOWN = {Kind.COUNTS: "dispatches"}


class Direction(StrEnum):
    """Whether somebody has to act."""

    WORSE = "worse"
    TRADED = "traded"
    CHANGED = "changed"
    BETTER = "better"


class AlarmRow(Value):
    """One row.

    Attributes:
        id: stays the same from night to night.
        state: `new` where it began with the newest compilers, else `open`.
        cause: what changed, in words.
        dispatches: names, without repetition, in order.
        range: after which compiler, and by which it was there.
        day: on which the later one came out or was run, ISO 8601.
        size: how large, in words: `+30%`; empty for what is exact.
        over: how many times the threshold that is; None for what is exact.
    """

    id: str
    state: str
    kind: str
    direction: Direction
    cause: str
    dispatches: tuple[str, ...]
    views: tuple[View, ...]
    range: tuple[str, str]
    day: str
    size: str
    over: float | None

    @property
    def subject(self) -> str:
        """`3 dispatches`, or what else it is about."""
        return plural(len(self.dispatches), "dispatch") if self.dispatches else self.cause


def alarm_rows(grid: Grid, trends: Trends, today: date, effect: float, fresh: int) -> tuple[AlarmRow, ...]:
    """All open alarms, what is worse first, and of that the newest.

    Args:
        fresh: what began with one of so many of the newest compilers is new.
    """
    folded: defaultdict[tuple[str, ...], list[Open]] = defaultdict(list)
    for one in trends.open:
        folded[_key(grid, one)].append(one)
    rows = [_row(grid, key, members, today, effect, fresh) for key, members in folded.items()]
    kinds = {_SHOWN.get(kind, kind.value): number for number, kind in enumerate(_ORDER)}
    worst = list(Direction)
    rows.sort(key=lambda row: (kinds[row.kind], -len(row.dispatches), row.id))
    rows.sort(key=lambda row: row.day, reverse=True)
    rows.sort(key=lambda row: worst.index(row.direction))
    return tuple(rows)


def _key(grid: Grid, one: Open) -> tuple[str, ...]:
    good, since = _range(grid, one)
    return _SHOWN.get(one.alarm.kind, one.alarm.kind.value), good, since, _cause(one), _direction(grid, one).value


def _range(grid: Grid, one: Open) -> tuple[str, str]:
    """Labels; those of times are columns of the panel."""
    if one.alarm.kind is not Kind.TIME:
        return one.alarm.good, one.alarm.since
    of = {built.build: built.label for built in grid.builts}
    good, since = (grid.panel.columns[int(at)] for at in (one.alarm.good, one.alarm.since))
    return of[good.build], of[since.build]


def _cause(one: Open) -> str:
    alarm = one.alarm
    match alarm.kind:
        case Kind.TIME:
            return "slower" if float(alarm.after) > float(alarm.before) else "faster"
        case Kind.VANISHED:
            return "no longer run"
        case Kind.MISSING:
            return f"no run on {alarm.subject}"
        case Kind.STALE:
            return f"{alarm.subject} is silent"
        case _:
            return f"{alarm.before} → {alarm.after}"


def _direction(grid: Grid, one: Open) -> Direction:
    alarm = one.alarm
    match alarm.kind:
        case Kind.TIME:
            return Direction.WORSE if float(alarm.after) > float(alarm.before) else Direction.BETTER
        case Kind.COMPILE | Kind.NUMERICS:
            return Direction.BETTER if alarm.after in (COMPILES, RIGHT) else Direction.WORSE
        case Kind.LAYOUT if one.series is not None:
            at = {built.label: number for number, built in enumerate(grid.builts)}
            return moved(grid, one.series, at[alarm.good], at[alarm.since], grid.stage)
        case Kind.COUNTS | Kind.CODEGEN:
            return Direction.CHANGED
        case _:
            return Direction.WORSE


def moved(grid: Grid, series: int, before: int, after: int, stage: str) -> Direction:
    """What became of a series' layout between two compilers; `CHANGED` also where only what is unknown differs."""
    ranks: list[int] = []
    states = grid.palette.states
    for role in (IMAGE, FILTER):
        first, second = (int(grid.states(stage, role)[series, at]) for at in (before, after))
        if NOT_RUN not in (first, second):
            kinds = states[first][1], states[second][1]
            if kinds[0] in _RANK and kinds[1] in _RANK:
                ranks.append(_RANK[kinds[1]] - _RANK[kinds[0]])
    up, down = any(rank > 0 for rank in ranks), any(rank < 0 for rank in ranks)
    if up and down:
        return Direction.TRADED
    return Direction.WORSE if down else Direction.BETTER if up else Direction.CHANGED


def _row(grid: Grid, key: tuple[str, ...], members: Sequence[Open], today: date, effect: float, fresh: int) -> AlarmRow:
    kind, good, since, cause, direction = key
    series = [one.series for one in members if one.series is not None]
    days = {built.label: built.day for built in grid.builts}
    ratios = [float(one.alarm.after) / float(one.alarm.before) for one in members if one.alarm.kind is Kind.TIME]
    worst = max(ratios, key=lambda ratio: abs(ratio - 1), default=None)
    newest = {built.label for built in grid.builts[-fresh:]} | {str(today)}
    return AlarmRow(
        id=sha256_hex("\0".join(key).encode())[:12],
        state="new" if since in newest else "open",
        kind=kind,
        direction=Direction(direction),
        cause=cause,
        dispatches=tuple(dict.fromkeys(grid.panel.series[one].dispatch for one in series)),
        views=tuple(sorted({view_of(grid, one) for one in series}, key=lambda view: view.slug)),
        range=(good, since),
        day=days.get(since) or since,
        size="" if worst is None else f"{worst - 1:+.0%}".replace("-", "\N{MINUS SIGN}"),
        over=None if worst is None else round(abs(worst - 1) / effect, 1),
    )
