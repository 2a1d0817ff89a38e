# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What lasts and what is silent, over the whole panel: alarms as `bot.history.alarms` sees them, and levels of times.

Only series in which something differs become values that it looks at; of times, those that could have shifted.
"""

import itertools
import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

import numpy as np
from numpy.typing import NDArray

from bot.config.schema import HistorySettings
from bot.dashboard.grid import Grid, View, block
from bot.dashboard.states import COMPILING, DID_NOT_COMPILE, NOT_RUN, compiling_of
from bot.history.alarms import Alarm, Exact, Kind, Noisy, alarms
from bot.history.alarms import past as past_alarms
from bot.history.bounds import may_shift
from bot.history.changes import Point, by_kernel, levels
from bot.history.panel_values import KernelAt, StageAt
from bot.model.base import Value
from bot.model.compiled import OUTCOMES
from bot.model.facts import FILTER, IMAGE

_CHECKED, _UNSUPPORTED = (OUTCOMES.index(kind) + 1 for kind in ("checked", "unsupported"))
RIGHT, _WRONG = "right results", "wrong results"


class Level(Value):
    """A level of a time: from one column of the panel to another, both included, with its median."""

    first: int
    last: int
    median_ns: float


class Open(Value):
    """An open alarm of one series. `subject` is the series' number; None for a night or a runner."""

    alarm: Alarm
    series: int | None


@dataclass(frozen=True)
class Trends:
    """All open alarms, and the levels of the series whose time shifted; of the others it is one level."""

    open: tuple[Open, ...]
    levels: Mapping[int, tuple[Level, ...]]


def trends(grid: Grid, today: date, settings: HistorySettings, effect: float) -> Trends:
    """Looks at everything. `effect`: the smallest change of a time that counts, 0.05 for 5%."""
    exact = [*_exact(grid, settings), *_numerics(grid)]
    shifted = _levels(grid, effect)
    noisy = [(series, _points(grid, series)) for series in shifted]
    of = {str(number): number for number in range(len(grid.panel.series))}
    found = alarms(
        exact,
        [Noisy(subject=str(series), points=points) for series, points in noisy],
        nights_of(grid),
        runners_of(grid),
        today,
        settings,
        effect,
    )
    return Trends(
        open=tuple(Open(alarm=alarm, series=of.get(alarm.subject)) for alarm in found),
        levels=shifted,
    )


def past(grid: Grid, found: Trends, settings: HistorySettings, effect: float) -> tuple[Open, ...]:
    """What was an open alarm once and is over; `found` is what `trends` says of the same grid."""
    noisy = [Noisy(subject=str(series), points=_points(grid, series)) for series in found.levels]
    exact = [*_exact(grid, settings, returned=True), *_numerics(grid)]
    alarms_ = past_alarms(exact, noisy, settings, effect)
    return tuple(Open(alarm=alarm, series=int(alarm.subject)) for alarm in alarms_)


def _exact(grid: Grid, settings: HistorySettings, *, returned: bool = False) -> Iterator[Exact]:
    """The exact facts of every series in which one differs, or that is gone; or, where asked for, that was gone.

    A compiler that the view was not run with at all is no night of it. What did not compile has no layout, rather
    than none. A check says nothing of a dispatch that fails as code is generated.
    """
    image, filter_ = (grid.states(grid.stage, role) for role in (IMAGE, FILTER))
    kinds = grid.palette.kinds()
    layout = kinds[image].astype(np.int32) * 256 + kinds[filter_]
    compiling = compiling_of(grid.outcome)
    fails = compiling > 0
    late = fails & (image != DID_NOT_COMPILE)  # its layout was read
    checked = (grid.outcome == _CHECKED) & late.any(axis=1, keepdims=True)
    known = (grid.outcome > 0) & (grid.outcome != _UNSUPPORTED) & grid.followed[:, None]
    counts = np.array([0, *_count_numbers(grid)], np.int32)[_layout_index(grid)]
    codegen = grid.by_build("codegen").astype(np.int32)
    for rows in grid.rows.values():
        nights = np.flatnonzero(known[rows].any(axis=0)).tolist()
        if not nights:
            continue
        there = block(known, rows, nights)
        gone = ~there[:, -settings.nights :].any(axis=1)
        good = there & ~block(fails, rows, nights)
        read = good & (block(image, rows, nights) != NOT_RUN)
        facts: list[tuple[Kind, NDArray[np.bool_], NDArray[np.int32]]] = [
            (Kind.LAYOUT, read, block(layout, rows, nights)),
            (Kind.COUNTS, read, block(counts, rows, nights)),
            (Kind.CODEGEN, good & (block(codegen, rows, nights) > 0), block(codegen, rows, nights)),
        ]
        compiles = block(compiling, rows, nights)
        unasked = block(checked, rows, nights)
        was_gone = _long_gap(there, settings.nights) if returned else np.zeros(len(rows), np.bool_)
        for row in np.flatnonzero(gone | was_gone | _differs(compiles, there & ~unasked)):
            yield Exact(
                subject=str(rows[row]),
                kind=Kind.COMPILE,
                points=tuple(
                    Point[str](
                        at=grid.builts[night].label,
                        value=COMPILING[compiles[row, n]] if there[row, n] else None,
                    )
                    for n, night in enumerate(nights)
                    if not unasked[row, n]
                ),
            )
        for kind, valid, values in facts:
            for row in np.flatnonzero(~gone & _differs(values, valid)):
                yield Exact(
                    subject=str(rows[row]),
                    kind=kind,
                    points=tuple(
                        Point[str](
                            at=grid.builts[nights[n]].label, value=_in_words(grid, kind, int(rows[row]), int(nights[n]))
                        )
                        for n in np.flatnonzero(valid[row])
                    ),
                )


def _numerics(grid: Grid) -> Iterator[Exact]:
    """Whether results were right, of every series whose results were ever wrong; of each compiler, the newest run's."""
    labels = {built.build: (number, built.label) for number, built in enumerate(grid.builts)}
    columns = grid.panel.columns
    by_series: defaultdict[int, dict[tuple[int, str], bool]] = defaultdict(dict)
    for (series, column), wrong in sorted(grid.panel.wrong.items(), key=lambda one: columns[one[0][1]].run.created):
        if grid.followed[series]:
            by_series[series][labels[columns[column].build]] = wrong
    for series, found in sorted(by_series.items()):
        yield Exact(
            subject=str(series),
            kind=Kind.NUMERICS,
            points=tuple(
                Point[str](at=label, value=_WRONG if wrong else RIGHT) for (_, label), wrong in sorted(found.items())
            ),
        )


def _long_gap(there: NDArray[np.bool_], nights: int) -> NDArray[np.bool_]:
    """Which rows have so many nights on end without anything."""
    if there.shape[1] < nights:
        return np.zeros(len(there), np.bool_)
    seen = np.cumsum(np.pad(there, ((0, 0), (1, 0))), axis=1)
    return (seen[:, nights:] == seen[:, :-nights]).any(axis=1)


def _differs(values: NDArray[np.int32], valid: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which rows have two different values among the valid ones."""
    if not values.size:
        return np.zeros(len(values), np.bool_)
    low = np.where(valid, values, np.iinfo(np.int32).max).min(axis=1)
    high = np.where(valid, values, np.iinfo(np.int32).min).max(axis=1)
    return low < high


def _in_words(grid: Grid, kind: Kind, series: int, night: int) -> str:
    if kind is Kind.LAYOUT:
        kinds, states = grid.palette.kinds(), grid.palette.states
        said = [(role, states[kinds[grid.states(grid.stage, role)[series, night]]][0]) for role in (IMAGE, FILTER)]
        return ", ".join(f"{role} {text}" for role, text in said)
    if kind is Kind.COUNTS:
        return counts_text(grid.panel.layouts[int(grid.layout[series, night])][grid.stage])
    return codegen_text(grid.panel.codegens[int(grid.by_build("codegen")[series, night])])


def counts_text(at: StageAt) -> str:
    """`2 dispatches, 1 transposing`."""
    return f"{at.dispatches} dispatch{'es' if at.dispatches != 1 else ''}, {at.transposing} transposing"


def codegen_text(kernels: Sequence[KernelAt]) -> str:
    """The largest of each need over all kernels; what is unknown is left out."""
    needs = {"vgprs": "VGPRs", "lds_bytes": "B LDS", "scratch_bytes": "B scratch", "vgpr_spills": "spills"}
    said: list[str] = []
    for name, unit in needs.items():
        values = [value for kernel in kernels if (value := getattr(kernel, name)) is not None]
        if values:
            said.append(f"{max(values)} {unit}")
    return ", ".join(said) or "nothing known"


def _layout_index(grid: Grid) -> NDArray[np.int32]:
    """The place of each cell's layout among all, counted from 1."""
    place = np.zeros(max(grid.panel.layouts, default=0) + 1, np.int32)
    for number, layout in enumerate(grid.panel.layouts, 1):
        place[layout] = number
    return place[grid.layout]


def _count_numbers(grid: Grid) -> list[int]:
    numbers: dict[str, int] = {}
    texts = [counts_text(stages[grid.stage]) if grid.stage in stages else "" for stages in grid.panel.layouts.values()]
    return [numbers.setdefault(text, len(numbers) + 1) for text in texts]


def _points(grid: Grid, series: int) -> tuple[Point[float], ...]:
    """The times of a series, over the runs that had its view."""
    times = grid.panel.cells["median_ns"][series]
    comparable = grid.comparable[series]
    ran = grid.panel.cells["outcome"][series] > 0
    return tuple(
        Point[float](at=str(column), value=float(times[column]) if comparable[column] else None)
        for column in np.flatnonzero(ran)
    )


def _levels(grid: Grid, effect: float) -> dict[int, tuple[Level, ...]]:
    """The levels of every series that has more than one. Series with the same nights are looked at together."""
    comparable = grid.comparable
    groups: defaultdict[bytes, list[int]] = defaultdict(list)
    for series in np.flatnonzero(comparable.any(axis=1)):
        groups[comparable[series].tobytes()].append(int(series))
    least = math.log1p(effect)
    found: dict[int, tuple[Level, ...]] = {}
    for members in groups.values():
        columns = np.flatnonzero(comparable[members[0]]).tolist()
        logs = np.log(block(grid.panel.cells["median_ns"], members, columns))
        for row in np.flatnonzero(may_shift(logs, least)):
            starts = levels(logs[row].tolist(), least, by_kernel)
            if starts:
                edges = [0, *starts, len(columns)]
                found[members[row]] = tuple(
                    Level(
                        first=int(columns[begin]),
                        last=int(columns[end - 1]),
                        median_ns=math.exp(median(logs[row, begin:end].tolist())),
                    )
                    for begin, end in itertools.pairwise(edges)
                )
    return found


def nights_of(grid: Grid) -> list[date]:
    """On which nightly compilers were run; none where there are none, since then nobody promised one a night."""
    of = {built.build: built for built in grid.builts}
    return sorted(
        {date.fromisoformat(column.run.created[:10]) for column in grid.panel.columns if of[column.build].nightly}
    )


def runners_of(grid: Grid) -> dict[str, date]:
    """When each device of nightly runs was last heard of: but for the releases', they are meant to come again."""
    of = {built.build: built for built in grid.builts}
    nightly = [of[column.build].nightly for column in grid.panel.columns]
    found: dict[str, date] = {}
    devices = grid.panel.cells["device"]
    for number, (name, clock) in grid.panel.devices.items():
        columns = np.flatnonzero((devices == number).any(axis=0) & np.array(nightly, np.bool_))
        days = [date.fromisoformat(grid.panel.columns[column].run.created[:10]) for column in columns]
        if days:
            found[f"{name} ({clock} clock)"] = max(days)
    return found


def view_of(grid: Grid, series: int) -> View:
    """The view that a series is in."""
    one = grid.panel.series[series]
    return View(target=one.target, variant=one.variant)
