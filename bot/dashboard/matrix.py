# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The matrix: dispatches by compilers, where the reduction is. As values for a template, and as data for the script."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.dashboard.built import Built
from bot.dashboard.grid import Grid, View, block
from bot.dashboard.names import slug
from bot.dashboard.states import ROLES, rows_of_signs
from bot.model.base import Value

# What a percentage means: nothing was timed; nothing before it to compare with; within noise; slower; faster.
UNTIMED, FIRST, NOISE, SLOWER, FASTER = "-", "0", "n", "s", "f"


class Cell(Value):
    """One cell. `since`: the label of the compiler before, where the state's kind changed after it; else empty."""

    text: str
    kind: str
    since: str


class MatrixRow(Value):
    """One dispatch. `place`: its number among all dispatches."""

    dispatch: str
    href: str
    place: int
    models: tuple[str, ...]
    changed: bool
    cells: tuple[Cell, ...]


class Matrix(Value):
    """A view at a stage, for a role: rows that changed first, then by model and name."""

    view: View
    stage: str
    role: str
    heads: tuple[Built, ...]
    rows: tuple[MatrixRow, ...]

    @property
    def unchanged(self) -> int:
        """How many rows have no change."""
        return sum(not row.changed for row in self.rows)


def href_of(dispatch: str) -> str:
    """The page of a dispatch, from the site's root."""
    return f"dispatch/{slug(dispatch)}.html"


def models_of(grid: Grid, dispatch: str) -> tuple[str, ...]:
    """The models that have a dispatch, in order."""
    info = grid.panel.dispatches.get(dispatch)
    return tuple(model for model, _ in info.uses) if info else ()


def matrix(grid: Grid, view: View, stage: str, role: str, model: str = "") -> Matrix:
    """All rows of a view, or those of a model."""
    rows, shown = grid.rows[view], grid.shown
    states = block(grid.states(stage, role), rows, shown)
    changes = grid.shown_changes(stage, role)[rows]
    found = [
        _row(grid, grid.panel.series[series].dispatch, states[number], changes[number])
        for number, series in enumerate(rows)
        if not model or model in models_of(grid, grid.panel.series[series].dispatch)
    ]
    found.sort(key=lambda row: (not row.changed, row.models[:1] or ("~",), row.dispatch))
    return Matrix(
        view=view, stage=stage, role=role, heads=tuple(grid.builts[number] for number in shown), rows=tuple(found)
    )


def moved_dispatches(grid: Grid, view: View, role: str, model: str = "") -> list[str]:
    """Whose operand moved at the stage whose layout runs, over the compilers that are shown."""
    rows = grid.rows[view]
    moved = (grid.shown_changes(grid.stage, role)[rows] >= 0).any(axis=1)
    names = [grid.panel.series[series].dispatch for series in rows[moved]]
    return [name for name in names if not model or model in models_of(grid, name)]


def _row(grid: Grid, dispatch: str, states: NDArray[np.uint8], changes: NDArray[np.int32]) -> MatrixRow:
    palette = grid.palette.states
    return MatrixRow(
        dispatch=dispatch,
        href=href_of(dispatch),
        place=grid.places[dispatch],
        models=models_of(grid, dispatch),
        changed=bool((changes >= 0).any()),
        cells=tuple(
            Cell(
                text=palette[state][0],
                kind=palette[state][1],
                since=grid.builts[grid.shown[change]].label if change >= 0 else "",
            )
            for state, change in zip(states.tolist(), changes.tolist(), strict=True)
        ),
    )


def view_data(grid: Grid, view: View, effect: float) -> dict[str, Any]:
    """What the script makes the matrix of a view from: for each stage and role a string a row, a sign a column."""
    rows, shown = grid.rows[view], grid.shown
    places = grid.places
    percent, meaning = percents(grid, rows, shown, effect)
    timed = bool((meaning != UNTIMED).any())
    return {
        "rows": [places[grid.panel.series[series].dispatch] for series in rows],
        "states": {
            stage: {role: rows_of_signs(block(grid.states(stage, role), rows, shown)) for role in ROLES}
            for stage in grid.stages
        },
        "percent": percent.tolist() if timed else None,
        "meaning": ["".join(row) for row in meaning] if timed else None,
    }


def percents(
    grid: Grid, rows: NDArray[np.intp], columns: tuple[int, ...], effect: float
) -> tuple[NDArray[np.int32], NDArray[np.str_]]:
    """Times against the last column before with one on the same device, in tenths of a percent, and what each means.

    A difference counts where it exceeds `effect` and the intervals of both medians are apart. The nightly noise of a
    machine may exceed that: alarms look at what lasts.
    """
    median, low, high, device = (
        block(grid.by_build(name), rows, columns) for name in ("median_ns", "low_ns", "high_ns", "device")
    )
    percent = np.zeros(median.shape, np.int32)
    meaning = np.full(median.shape, UNTIMED)
    index = np.arange(len(rows))
    last = np.full(len(rows), -1)
    for column in range(len(columns)):
        timed = ~np.isnan(median[:, column])
        same = timed & (last >= 0) & (device[index, last] == device[:, column])
        with np.errstate(invalid="ignore", divide="ignore"):
            ratio = median[:, column] / median[index, last]
            apart = (low[:, column] > high[index, last]) | (high[:, column] < low[index, last])
        meaning[timed, column] = FIRST
        percent[same, column] = np.round((ratio[same] - 1) * 1000)
        counts = same & apart & (np.abs(np.log(np.where(same, ratio, 1))) >= np.log1p(effect))
        meaning[same, column] = NOISE
        meaning[counts & (ratio > 1), column] = SLOWER
        meaning[counts & (ratio < 1), column] = FASTER
        last[timed] = column
    return percent, meaning
