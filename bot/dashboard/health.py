# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Data health: what was run, what was not, and what is silent."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np

from bot.dashboard.grid import Grid
from bot.dashboard.trends import nights_of, runners_of
from bot.history.store import Gap
from bot.model.base import Value
from bot.model.compiled import OUTCOMES

_SHOWN_RUNS = 40


class RunRow(Value):
    """A run. `facts` is how many sides of results it has; `outcomes` how many of them ended how."""

    digest: str
    created: str
    compilers: tuple[str, ...]
    suite: str
    until: str
    overall: str
    missing: int
    incomplete: int
    facts: int
    outcomes: dict[str, int]
    timed: int
    disturbed: int
    host: str
    hours: float


class Runner(Value):
    """A device, and when it was last heard of in a nightly run, ISO 8601."""

    name: str
    last: str
    days: int


class HealthPage(Value):
    """What the page says. `missing` are nights without a run since the first one, `absent` dispatches without a fact
    with the newest compiler."""

    runs: tuple[RunRow, ...]
    more_runs: int
    first: str
    nights: int
    missing: tuple[str, ...]
    gaps: tuple[Gap, ...]
    runners: tuple[Runner, ...]
    absent: tuple[str, ...]
    newest: str


def health_page(grid: Grid, gaps: Sequence[Gap], today: date) -> HealthPage:
    """Counts everything."""
    panel = grid.panel
    outcome = panel.cells["outcome"]
    labels = {built.build: built.label for built in grid.builts}
    columns: dict[str, list[int]] = {}
    for number, column in enumerate(panel.columns):
        columns.setdefault(column.run.digest, []).append(number)
    rows: list[RunRow] = []
    for digest, members in columns.items():
        run = panel.columns[members[0]].run
        seen = outcome[:, members]
        counts = Counter(seen[seen > 0].tolist())
        cells = panel.cells[:, members]
        rows.append(
            RunRow(
                digest=digest,
                created=run.created,
                compilers=tuple(labels[panel.columns[member].build] for member in members),
                suite=run.suite,
                until=run.until,
                overall=run.overall,
                missing=run.missing,
                incomplete=run.incomplete,
                facts=int((seen > 0).sum()),
                outcomes={OUTCOMES[number - 1]: count for number, count in sorted(counts.items())},
                timed=int((~np.isnan(cells["median_ns"])).sum()),
                disturbed=int(cells["disturbed"].sum()),
                host=f"{run.cpu}, {run.cores} cores, {run.system}, runtime {run.runtime}",
                hours=round(run.wall_seconds / 3600, 2),
            )
        )
    rows.sort(key=lambda row: row.created, reverse=True)
    nights = nights_of(grid)
    expected = [nights[0] + timedelta(days=back) for back in range((today - nights[0]).days)] if nights else []
    had = set(nights)
    ran = grid.ran
    done = (
        {panel.series[one].dispatch for one in np.flatnonzero(grid.newest[:, ran[-1]] >= 0).tolist()} if ran else set()
    )
    wanted = {panel.series[one].dispatch for one in np.flatnonzero(grid.followed).tolist()}
    return HealthPage(
        runs=tuple(rows[:_SHOWN_RUNS]),
        more_runs=max(0, len(rows) - _SHOWN_RUNS),
        first=rows[-1].created[:10] if rows else "",
        nights=len(nights),
        missing=tuple(str(night) for night in reversed(expected) if night not in had),
        gaps=tuple(gaps),
        runners=tuple(
            Runner(name=name, last=str(last), days=(today - last).days)
            for name, last in sorted(runners_of(grid).items())
        ),
        absent=tuple(sorted(wanted - done)),
        newest=grid.builts[ran[-1]].label if ran else "",
    )
