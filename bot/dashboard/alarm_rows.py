# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Open alarms as people read them: one row for each range of releases and cause, with its dispatches folded. Pure."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from bot.dashboard.grid import Grid, View
from bot.dashboard.states import COMPILES, FAIL, GONE, IN, MIX, NONE, NOT_RUN, OUT, UNKNOWN
from bot.dashboard.trends import RIGHT, Open, view_of
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
# Exact facts of which every dispatch has numbers of its own: what changed together is one row nevertheless.
_OF_ITS_OWN = (Kind.COUNTS, Kind.CODEGEN)
# Of an operand, by the kind of its state.
_PLACES = {
    IN: "innermost",
    OUT: "elsewhere",
    MIX: "operands differ",
    UNKNOWN: "undecided",
    GONE: "none",
    FAIL: "not compiled",
    NONE: "not run",
}


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


def alarm_rows(grid: Grid, some: Sequence[Open], today: date, effect: float, fresh: int) -> tuple[AlarmRow, ...]:
    """Alarms, what is worse first, and of that the newest.

    Args:
        some: all that are open, or those of a dispatch.
        fresh: what began with one of so many of the newest compilers is new.
    """
    folded: defaultdict[tuple[str, ...], list[Open]] = defaultdict(list)
    for one in some:
        folded[_key(grid, one)].append(one)
    rows = [_row(grid, key, members, today, effect, fresh) for key, members in folded.items()]
    kinds = {_SHOWN.get(kind, kind.value): number for number, kind in enumerate(_ORDER)}
    worst = list(Direction)
    rows.sort(key=lambda row: (kinds[row.kind], -len(row.dispatches), row.id))
    rows.sort(key=lambda row: row.day, reverse=True)
    rows.sort(key=lambda row: worst.index(row.direction))
    return tuple(rows)


def rows_of_dispatches(
    grid: Grid, some: Sequence[Open], today: date, effect: float, fresh: int
) -> dict[str, tuple[AlarmRow, ...]]:
    """The same for each dispatch, of its own alarms alone."""
    own: defaultdict[str, list[Open]] = defaultdict(list)
    for one in some:
        if one.series is not None:
            own[grid.panel.series[one.series].dispatch].append(one)
    return {name: alarm_rows(grid, members, today, effect, fresh) for name, members in own.items()}


def _key(grid: Grid, one: Open) -> tuple[str, ...]:
    good, since = _range(grid, one)
    cause = "" if one.alarm.kind in _OF_ITS_OWN else _cause(grid, one)
    return _SHOWN.get(one.alarm.kind, one.alarm.kind.value), good, since, cause, _direction(grid, one).value


def _range(grid: Grid, one: Open) -> tuple[str, str]:
    """Labels; those of times are columns of the panel."""
    if one.alarm.kind is not Kind.TIME:
        return one.alarm.good, one.alarm.since
    of = {built.build: built.label for built in grid.builts}
    good, since = (grid.panel.columns[int(at)] for at in (one.alarm.good, one.alarm.since))
    return of[good.build], of[since.build]


def _cause(grid: Grid, one: Open) -> str:
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
        case Kind.LAYOUT if one.series is not None:
            before, after = (_at(grid, label) for label in (alarm.good, alarm.since))
            return layout_cause(grid, one.series, before, after)
        case _:
            return f"{alarm.before} → {alarm.after}"


def layout_cause(grid: Grid, series: int, before: int, after: int) -> str:
    """`image: innermost → elsewhere`, of each operand that moved between two compilers."""
    kinds = [kind for _, kind in grid.palette.states]
    said: list[str] = []
    for role in (IMAGE, FILTER):
        first, second = (_PLACES[kinds[int(grid.states(grid.stage, role)[series, at])]] for at in (before, after))
        if first != second:
            said.append(f"{role}: {first} → {second}")
    return "; ".join(said)


def _at(grid: Grid, label: str) -> int:
    return next(number for number, built in enumerate(grid.builts) if built.label == label)


def _together(members: Sequence[Open]) -> str:
    """What each of them changed from and to, where that is the same; how many such changes there are otherwise."""
    found = Counter(f"{one.alarm.before} → {one.alarm.after}" for one in members)
    most, _ = found.most_common(1)[0]
    return most if len(found) == 1 else f"{len(found)} different changes, such as {most}"


def _direction(grid: Grid, one: Open) -> Direction:
    alarm = one.alarm
    match alarm.kind:
        case Kind.TIME:
            return Direction.WORSE if float(alarm.after) > float(alarm.before) else Direction.BETTER
        case Kind.COMPILE | Kind.NUMERICS:
            return Direction.BETTER if alarm.after in (COMPILES, RIGHT) else Direction.WORSE
        case Kind.LAYOUT if one.series is not None:
            return moved(grid, one.series, _at(grid, alarm.good), _at(grid, alarm.since), grid.stage)
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
        cause=cause or _together(members),
        dispatches=tuple(dict.fromkeys(grid.panel.series[one].dispatch for one in series)),
        views=tuple(sorted({view_of(grid, one) for one in series}, key=lambda view: view.slug)),
        range=(good, since),
        day=days.get(since) or since,
        size="" if worst is None else f"{worst - 1:+.0%}".replace("-", "\N{MINUS SIGN}"),
        over=None if worst is None else round(abs(worst - 1) / effect, 1),
    )
