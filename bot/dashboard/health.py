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
    columns: dict[str, list[int]] = {}
    for number in sorted(range(len(panel.columns)), key=lambda each: panel.columns[each].run.created, reverse=True):
        columns.setdefault(panel.columns[number].run.digest, []).append(number)
    runs = list(columns.values())
    nights = nights_of(grid)
    expected = [nights[0] + timedelta(days=back) for back in range((today - nights[0]).days)] if nights else []
    had = set(nights)
    ran = grid.ran
    done = (
        {panel.series[one].dispatch for one in np.flatnonzero(grid.newest[:, ran[-1]] >= 0).tolist()} if ran else set()
    )
    wanted = {panel.series[one].dispatch for one in np.flatnonzero(grid.followed).tolist()}
    return HealthPage(
        runs=tuple(_run(grid, sorted(members)) for members in runs[:_SHOWN_RUNS]),
        more_runs=max(0, len(runs) - _SHOWN_RUNS),
        first=panel.columns[runs[-1][0]].run.created[:10] if runs else "",
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


def _run(grid: Grid, columns: Sequence[int]) -> RunRow:
    """A run by its columns in the panel, one for each compiler."""
    panel = grid.panel
    run = panel.columns[columns[0]].run
    cells = panel.cells[:, columns]
    outcomes = Counter(cells["outcome"][cells["outcome"] > 0].tolist())
    labels = {built.build: built.label for built in grid.builts}
    return RunRow(
        digest=run.digest,
        created=run.created,
        compilers=tuple(labels[panel.columns[column].build] for column in columns),
        suite=run.suite,
        until=run.until,
        overall=run.overall,
        missing=run.missing,
        incomplete=run.incomplete,
        facts=outcomes.total(),
        outcomes={OUTCOMES[number - 1]: count for number, count in sorted(outcomes.items())},
        timed=int((~np.isnan(cells["median_ns"])).sum()),
        disturbed=int(cells["disturbed"].sum()),
        host=f"{run.cpu}, {run.cores} cores, {run.system}, runtime {run.runtime}",
        hours=round(run.wall_seconds / 3600, 2),
    )
