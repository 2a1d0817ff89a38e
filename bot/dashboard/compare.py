# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What any two releases or runs are compared from: a file for each, which the page loads when it is chosen."""

from collections import Counter
from hashlib import sha256
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.dashboard.grid import Grid
from bot.dashboard.names import slug
from bot.dashboard.states import ROLES, SIGNS, signs, state_table, states_of
from bot.model.base import Value
from bot.report.words import listed


class Choice(Value):
    """Something that can be compared. `file` is its data's, from the site's root."""

    id: str
    label: str
    day: str
    file: str


class ComparePage(Value):
    """Releases, oldest first; nights and single runs, newest first."""

    releases: tuple[Choice, ...]
    nights: tuple[Choice, ...]
    runs: tuple[Choice, ...]


def compare_page(grid: Grid) -> ComparePage:
    """Everything that there is to choose from. A run is offered where its compiler was in several."""
    ran = [number for number in range(len(grid.builts)) if (grid.newest[:, number] >= 0).any()]
    builts = [grid.builts[number] for number in ran]
    choices = [
        Choice(id=built.label, label=built.label, day=built.day, file=f"data/build-{built.slug}.js") for built in builts
    ]
    runs = [
        Choice(
            id=id_of(grid, number),
            label=_label(grid, number, label),
            day=column.run.created[:10],
            file=f"data/run-{slug(id_of(grid, number))}.js",
        )
        for number, column, label in columns_apart(grid)
    ]
    return ComparePage(
        releases=tuple(choice for choice, built in zip(choices, builts, strict=True) if not built.nightly),
        nights=tuple(choice for choice, built in reversed(list(zip(choices, builts, strict=True))) if built.nightly),
        runs=tuple(sorted(runs, key=lambda choice: choice.day, reverse=True)),
    )


def _label(grid: Grid, number: int, built: str) -> str:
    """`3.13.0: 2026-11-25 20:22, ci on llvm-cpu as none and shipped until check`: what runs of a compiler differ in."""
    column = grid.panel.columns[number]
    there = np.flatnonzero(grid.panel.cells["outcome"][:, number] > 0).tolist()
    targets = listed(sorted({grid.panel.series[one].target for one in there}))
    variants = listed(sorted({grid.panel.series[one].variant for one in there}))
    moment, suite = column.run.created[:16].replace("T", " "), column.run.suite or "single dispatches"
    return f"{built}: {moment}, {suite} on {targets} as {variants} until {column.run.until}"


def columns_apart(grid: Grid) -> list[tuple[int, Any, str]]:
    """The columns of the panel whose compiler is in others too: number, column, the compiler's label."""
    columns = grid.panel.columns
    times = Counter(column.build for column in columns)
    labels = {built.build: built.label for built in grid.builts}
    return [(number, column, labels[column.build]) for number, column in enumerate(columns) if times[column.build] > 1]


def id_of(grid: Grid, number: int) -> str:
    """The name of a run in the URL."""
    column = grid.panel.columns[number]
    return f"{column.run.digest[:12]}-{column.build.release}"


def build_data(grid: Grid, built: int) -> dict[str, Any]:
    """A compiler's side: for each view, what is known of each dispatch."""
    panel_columns = np.maximum(grid.newest[:, built], 0)
    there = grid.newest[:, built] >= 0
    return _side(grid, panel_columns, there)


def inputs(grid: Grid, columns: NDArray[np.int32], maker: str) -> str:
    """A digest of all that a side is made from: its cells, and what the numbers in them stand for."""
    found = sha256(maker.encode())
    found.update(grid.meaning.encode())
    members = np.flatnonzero(columns >= 0)
    found.update(members.tobytes())
    found.update(np.ascontiguousarray(grid.panel.cells[members, columns[members]]).tobytes())
    return found.hexdigest()


def run_data(grid: Grid, column: int) -> dict[str, Any]:
    """A run's side."""
    there = grid.panel.cells["outcome"][:, column] > 0
    return _side(grid, np.full(len(there), column, np.int32), there)


def _side(grid: Grid, columns: NDArray[np.int32], there: NDArray[np.bool_]) -> dict[str, Any]:
    """By view: `rows` (places of dispatches), `states` by stage and role, `ns` (null: not timed), `code` bytes."""
    places = grid.places
    cells = grid.panel.cells
    found: dict[str, Any] = {}
    tables = {
        (stage, role): state_table(grid.palette, grid.panel.layouts, stage, role)
        for stage in grid.stages
        for role in ROLES
    }
    for view, rows in grid.rows.items():
        members = rows[there[rows]]
        if not len(members):
            continue
        mine = cells[members, columns[members]]
        found[f"{view.target} {view.variant}"] = {
            "rows": [places[grid.panel.series[one].dispatch] for one in members.tolist()],
            "states": {
                stage: {role: signs(states_of(tables[stage, role], mine["outcome"], mine["layout"])) for role in ROLES}
                for stage in grid.stages
            },
            "ns": _whole(mine["median_ns"]),
            "low": _whole(mine["low_ns"]),
            "high": _whole(mine["high_ns"]),
            "device": mine["device"].tolist(),
            "code": _whole(mine["code_bytes"]),
        }
    return found


def _whole(values: NDArray[np.float64]) -> list[int | None] | None:
    """To a whole number; None where no value is known at all."""
    known = ~np.isnan(values)
    if not known.any():
        return None
    rounded = np.where(known, np.round(np.where(known, values, 0)), 0).astype(np.int64)
    return [value if there else None for value, there in zip(rounded.tolist(), known.tolist(), strict=True)]


def shared_data(grid: Grid) -> dict[str, Any]:
    """What the script needs everywhere: dispatches by place, with their models; states by sign; compilers."""
    names = list(grid.places)
    models = sorted({model for info in grid.panel.dispatches.values() for model, _ in info.uses})
    place = {model: number for number, model in enumerate(models)}
    return {
        "dispatches": [
            [
                name,
                slug(name) if slug(name) != name else "",
                [place[model] for model, _ in info.uses] if (info := grid.panel.dispatches.get(name)) else [],
            ]
            for name in names
        ],
        "models": models,
        "views": {f"{view.target} {view.variant}": view.slug for view in grid.views},
        "signs": SIGNS[: len(grid.palette.states)],
        "states": grid.palette.states,
        "shown": [
            {"label": built.label, "short": built.short, "day": built.day, "nightly": built.nightly, "gap": built.gap}
            for built in (grid.builts[number] for number in grid.shown)
        ],
    }


def _after_holes(grid: Grid) -> list[int]:
    """The columns of the panel that are the first after nights without a run: there, lines break."""
    nightly = [built for built in grid.builts if built.nightly]
    after = {second.build for first, second in pairwise(nightly) if first.gap and not second.gap}
    builds = [column.build for column in grid.panel.columns]
    return sorted(builds.index(build) for build in after)


def columns_data(grid: Grid) -> dict[str, Any]:
    """The axis of all series of times: when each column of the panel was run, with what, and in what environment."""
    labels = {built.build: built for built in grid.builts}
    environments: dict[str, int] = {}
    return {
        "columns": [
            [
                labels[column.build].label,
                column.run.created[:16],
                labels[column.build].day,
                environments.setdefault(
                    f"{column.run.cpu}, {column.run.system}, runtime {column.run.runtime}", len(environments)
                ),
            ]
            for column in grid.panel.columns
        ],
        "environments": list(environments),
        "missing": _after_holes(grid),
        "devices": {number: f"{name}, {clock} clock" for number, (name, clock) in grid.panel.devices.items()},
    }
