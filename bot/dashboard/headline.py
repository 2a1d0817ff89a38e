# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One sentence: what the newest compiler does that the release before it did not. Pure."""

from enum import StrEnum

import numpy as np

from bot.dashboard.alarm_rows import AlarmRow, Direction, moved
from bot.dashboard.grid import Grid
from bot.dashboard.states import FAIL, NOT_RUN
from bot.history.alarms import Kind
from bot.model.base import Value
from bot.model.facts import IMAGE
from bot.report.words import listed, plural


class Tone(StrEnum):
    """Of the page's edge; the words say the same."""

    BAD = "bad"
    WARN = "warn"
    GOOD = "good"
    PLAIN = "plain"


class Headline(Value):
    """What stands above everything.

    Attributes:
        newest: what the compiler is called, `Nightly …` or `Release …`.
        revision: its commit in IREE, empty where that isn't known.
        since: the release that it is compared with, empty where there is none.
        run: when the newest run of all began, UTC, ISO 8601; empty where nothing was ever run.
        lost, traded, gained: dispatches by what became of their innermost reductions, on any target, as any variant.
        failing: dispatches that compiled and no longer do.
        wrong, slower: dispatches with an open alarm.
        unmeasured: dispatches that the history knows, and that the newest compiler was not brought to an end with.
    """

    newest: str
    revision: str
    since: str
    run: str
    lost: int
    traded: int
    gained: int
    failing: int
    wrong: int
    slower: int
    unmeasured: int
    total: int

    @property
    def sentence(self) -> str:
        """All of it but the age."""
        if not self.total:
            return "Nothing has been run yet"
        since = f" since {self.since}" if self.since else ""
        said = [f"{plural(self.lost, 'dispatch')} lost innermost reduction{since}"]
        said += [f"{self.wrong} with wrong results"] * bool(self.wrong)
        said += [f"{plural(self.failing, 'dispatch')} no longer compile{'s' if self.failing == 1 else ''}"] * bool(
            self.failing
        )
        said += [f"{self.traded} traded one operand for another"] * bool(self.traded)
        said += [f"{self.gained} gained"] * bool(self.gained)
        said += [f"{self.slower} slower"] * bool(self.slower)
        said.append(
            f"{self.unmeasured} not measured of {self.total:,}" if self.unmeasured else f"all {self.total:,} measured"
        )
        return f"{self.newest}: {'; '.join(said)}"

    @property
    def tone(self) -> Tone:
        """Of the edge."""
        if self.lost or self.failing or self.wrong or self.slower:
            return Tone.BAD
        return Tone.WARN if self.unmeasured or not self.total else Tone.PLAIN if self.traded else Tone.GOOD


def headline(grid: Grid, rows: tuple[AlarmRow, ...]) -> Headline:
    """Compares the newest compiler that was run with a whole suite with the newest release before it."""
    followed = np.flatnonzero(grid.followed).tolist()
    names = {grid.panel.series[number].dispatch for number in followed}
    ran = grid.ran
    if not ran:
        return Headline(
            newest="",
            revision="",
            since="",
            run="",
            lost=0,
            traded=0,
            gained=0,
            failing=0,
            wrong=0,
            slower=0,
            unmeasured=0,
            total=0,
        )
    now = ran[-1]
    built = grid.builts[now]
    before = next((number for number in reversed(ran[:-1]) if not grid.builts[number].nightly), None)
    by: dict[Direction, set[str]] = {direction: set() for direction in Direction}
    failing: set[str] = set()
    if before is not None:
        states = grid.states(grid.stage, IMAGE)
        kinds = [kind for _, kind in grid.palette.states]
        for series in followed:
            one = grid.panel.series[series]
            first, second = int(states[series, before]), int(states[series, now])
            if NOT_RUN in (first, second):
                continue
            if kinds[second] == FAIL and kinds[first] != FAIL:
                failing.add(one.dispatch)
            elif kinds[second] != FAIL:
                by[moved(grid, series, before, now, grid.stage)].add(one.dispatch)
    done = names & {grid.panel.series[series].dispatch for series in np.flatnonzero(grid.newest[:, now] >= 0)}
    worse = {
        kind: {name for row in rows if row.kind == kind and row.direction is Direction.WORSE for name in row.dispatches}
        for kind in (Kind.NUMERICS, Kind.TIME)
    }
    return Headline(
        newest=f"{'Nightly' if built.nightly else 'Release'} {built.label}",
        revision=built.build.revision,
        since=grid.builts[before].label if before is not None else "",
        run=max(column.run.created for column in grid.panel.columns),
        lost=len(by[Direction.WORSE]),
        traded=len(by[Direction.TRADED] - by[Direction.WORSE]),
        gained=len(by[Direction.BETTER] - by[Direction.WORSE] - by[Direction.TRADED]),
        failing=len(failing),
        wrong=len(worse[Kind.NUMERICS]),
        slower=len(worse[Kind.TIME]),
        unmeasured=len(names) - len(done),
        total=len(names),
    )


def words_of_views(row: AlarmRow) -> str:
    """`gfx942 and llvm-cpu, as reordered`."""
    targets = sorted({view.target for view in row.views})
    variants = sorted({view.variant for view in row.views})
    return f"{listed(targets)}, as {listed(variants)}" if targets else ""
