# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The timeline: for every compiler how many reductions are where, and what became of them since the one before."""

import numpy as np
from numpy.typing import NDArray

from bot.dashboard.alarm_rows import Direction, moved
from bot.dashboard.built import Built
from bot.dashboard.grid import Grid, View
from bot.dashboard.states import DID_NOT_COMPILE, FAIL, FIXED, GONE, IN, MIX, NOT_RUN, OUT, UNKNOWN
from bot.model.base import Value
from bot.model.facts import FILTER, IMAGE

_KINDS = (IN, MIX, OUT, UNKNOWN, GONE, FAIL)


class Stop(Value):
    """One compiler in one view.

    Attributes:
        measured: how many dispatches it was run with.
        image, filter: how many of these have each kind of state at the stage whose layout runs.
        since: the compiler before it with which a dispatch was measured too; empty where there is none.
        common: how many dispatches were measured with both: what the next ones are counted of.
        lost, traded, gained, failing: names.
    """

    built: Built
    measured: int
    image: dict[str, int]
    filter: dict[str, int]
    since: str
    common: int
    lost: tuple[str, ...]
    traded: tuple[str, ...]
    gained: tuple[str, ...]
    failing: tuple[str, ...]


class Line(Value):
    """A view's compilers, in commit order."""

    view: View
    stops: tuple[Stop, ...]


def timeline(grid: Grid) -> tuple[Line, ...]:
    """All views."""
    return tuple(_line(grid, view) for view in grid.views)


def _line(grid: Grid, view: View) -> Line:
    rows = grid.rows[view]
    image, filter_ = (grid.states(grid.stage, role)[rows] for role in (IMAGE, FILTER))
    counts = [_counts(grid, states) for states in (image, filter_)]
    there = image != NOT_RUN
    fails = image == DID_NOT_COMPILE
    stops: list[Stop] = []
    last: int | None = None
    for at, built in enumerate(grid.builts):
        found: dict[Direction, list[str]] = {direction: [] for direction in Direction}
        failing: list[str] = []
        common = np.zeros(len(rows), np.bool_) if last is None else there[:, at] & there[:, last]
        if last is not None:
            differs = common & ((image[:, at] != image[:, last]) | (filter_[:, at] != filter_[:, last]))
            for row in np.flatnonzero(differs).tolist():
                name = grid.panel.series[rows[row]].dispatch
                if fails[row, at] and not fails[row, last]:
                    failing.append(name)
                elif not fails[row, at]:
                    found[moved(grid, int(rows[row]), last, at, grid.stage)].append(name)
        stops.append(
            Stop(
                built=built,
                measured=int(there[:, at].sum()),
                image=counts[0][at],
                filter=counts[1][at],
                since="" if last is None else grid.builts[last].label,
                common=int(common.sum()),
                lost=tuple(found[Direction.WORSE]),
                traded=tuple(found[Direction.TRADED]),
                gained=tuple(found[Direction.BETTER]),
                failing=tuple(failing),
            )
        )
        if there[:, at].any():
            last = at
    return Line(view=view, stops=tuple(stops))


def _counts(grid: Grid, states: NDArray[np.uint8]) -> list[dict[str, int]]:
    """For each column how many states of (rows, columns) are of each kind."""
    kinds = grid.palette.kinds()[states]
    first = {kind: number for number, (_, kind) in enumerate(FIXED)}
    by_kind = [(kinds == first[kind]).sum(axis=0).tolist() for kind in _KINDS]
    return [dict(zip(_KINDS, column, strict=True)) for column in zip(*by_kind, strict=True)]
