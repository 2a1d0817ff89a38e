# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The panel by compiler instead of by run: what the pages are made from."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from bot.dashboard.built import Built, built_of, with_holes
from bot.dashboard.names import slug
from bot.dashboard.states import Palette, changed_from, state_table, states_of
from bot.files import sha256_hex
from bot.history.panel import Panel
from bot.history.queries import Build, build_order
from bot.history.store import Gap
from bot.model.base import Value
from bot.model.facts import Stage

# So many of the newest nights stand in a matrix beside all releases.
SHOWN_NIGHTS = 14


class View(Value):
    """One target and one variant: what a matrix shows at a time."""

    target: str
    variant: str

    @property
    def slug(self) -> str:
        """The name in files."""
        return slug(f"{self.target}-{self.variant}")

    if TYPE_CHECKING:  # pydantic gives frozen values a hash, of which type checkers don't know

        def __hash__(self) -> int: ...  # noqa: D105


@dataclass(frozen=True)
class Grid:
    """Cells by series and compiler.

    Attributes:
        builts: in commit order, those with a gap among them.
        newest: of shape (series, builts): the panel's column with the newest run of each, that of a whole suite where
            there is one; -1 where there is none.
        whole: which columns of the panel are of whole suites.
    """

    panel: Panel
    builts: tuple[Built, ...]
    newest: NDArray[np.int32]
    whole: NDArray[np.bool_]
    palette: Palette = field(default_factory=Palette)

    @cached_property
    def stages(self) -> tuple[str, ...]:
        """Those that were read, in compile order."""
        seen = {stage for stages in self.panel.layouts.values() for stage in stages}
        return tuple(stage.value for stage in Stage if stage.value in seen)

    @cached_property
    def stage(self) -> str:
        """The one whose layout runs."""
        last = Stage.DISPATCH_CREATION.value
        return last if last in self.stages or not self.stages else self.stages[-1]

    @cached_property
    def views(self) -> tuple[View, ...]:
        """All pairs of target and variant."""
        return tuple(dict.fromkeys(View(target=one.target, variant=one.variant) for one in self.panel.series))

    @cached_property
    def rows(self) -> dict[View, NDArray[np.intp]]:
        """The series of each view, by dispatch."""
        of = {view: number for number, view in enumerate(self.views)}
        numbers = np.array([of[View(target=one.target, variant=one.variant)] for one in self.panel.series], np.intp)
        return {view: np.flatnonzero(numbers == number) for view, number in of.items()}

    @cached_property
    def places(self) -> dict[str, int]:
        """The number of each dispatch among all, in order of name."""
        names = sorted({one.dispatch for one in self.panel.series})
        return {name: number for number, name in enumerate(names)}

    @cached_property
    def shown(self) -> tuple[int, ...]:
        """The columns of a matrix: releases, oldest first, then the newest nights."""
        nights = [number for number, built in enumerate(self.builts) if built.nightly]
        return (*(n for n, built in enumerate(self.builts) if not built.nightly), *nights[-SHOWN_NIGHTS:])

    @cached_property
    def order(self) -> tuple[int, ...]:
        """All columns: releases, oldest first, then nights."""
        return tuple(sorted(range(len(self.builts)), key=lambda number: self.builts[number].nightly))

    def by_build(self, name: str) -> NDArray[Any]:
        """A field of the panel's cells, of shape (series, builts); for what is not there, that of an empty cell."""
        if name not in self._by_build:
            cells = self.panel.cells[name]
            rows = np.arange(len(cells))[:, None]
            found = cells[rows, np.maximum(self.newest, 0)] if cells.size else np.zeros(self.newest.shape, cells.dtype)
            found[self.newest < 0] = np.nan if found.dtype.kind == "f" else 0
            self._by_build[name] = found
        return self._by_build[name]

    @cached_property
    def _by_build(self) -> dict[str, NDArray[Any]]:
        return {}

    @cached_property
    def outcome(self) -> NDArray[np.int8]:
        """See `Panel.cells`; of shape (series, builts)."""
        return self.by_build("outcome").astype(np.int8)

    @cached_property
    def layout(self) -> NDArray[np.int32]:
        """See `Panel.cells`; of shape (series, builts)."""
        return self.by_build("layout").astype(np.int32)

    @cached_property
    def comparable(self) -> NDArray[np.bool_]:
        """Which cells of the panel have a time on the device that their series was last timed on."""
        cells = self.panel.cells
        timed = ~np.isnan(cells["median_ns"]) & (cells["median_ns"] > 0)
        if not timed.size:
            return timed
        last = timed.shape[1] - 1 - timed[:, ::-1].argmax(axis=1)
        device = cells["device"][np.arange(len(timed)), last]
        return timed & (cells["device"] == device[:, None])

    @cached_property
    def ran(self) -> tuple[int, ...]:
        """The compilers that were run with a whole suite, in commit order."""
        of = {built.build: number for number, built in enumerate(self.builts)}
        return tuple(sorted({of[self.panel.columns[column].build] for column in np.flatnonzero(self.whole)}))

    @cached_property
    def followed(self) -> NDArray[np.bool_]:
        """Which series a whole suite has: the others are looked at on their pages, and nobody waits for them."""
        return np.any(self.panel.cells["outcome"][:, self.whole] > 0, axis=1, keepdims=True)[:, 0]

    @cached_property
    def meaning(self) -> str:
        """A digest of what the numbers in cells stand for: series, layouts and devices."""
        said = (self.panel.series, sorted(self.panel.layouts.items()), sorted(self.panel.devices.items()))
        return sha256_hex(repr(said).encode())

    def states(self, stage: str, role: str) -> NDArray[np.uint8]:
        """The state of each cell, of shape (series, builts), as numbers of the palette."""
        key = stage, role
        if key not in self._states:
            table = state_table(self.palette, self.panel.layouts, stage, role)
            self._states[key] = states_of(table, self.outcome, self.layout)
        return self._states[key]

    @cached_property
    def _states(self) -> dict[tuple[str, str], NDArray[np.uint8]]:
        return {}

    def changes(self, stage: str, role: str, order: Sequence[int]) -> NDArray[np.int32]:
        """Where a state's kind changed, over some columns in their order; see `changed_from`."""
        states = self.states(stage, role)  # first: it fills the palette
        return changed_from(self.palette.kinds()[states][:, list(order)])

    def shown_changes(self, stage: str, role: str) -> NDArray[np.int32]:
        """Of the columns of a matrix."""
        if (stage, role) not in self._shown_changes:
            self._shown_changes[stage, role] = self.changes(stage, role, self.shown)
        return self._shown_changes[stage, role]

    @cached_property
    def _shown_changes(self) -> dict[tuple[str, str], NDArray[np.int32]]:
        return {}


def block(cells: NDArray[Any], rows: Sequence[int] | NDArray[np.intp], columns: Sequence[int]) -> NDArray[Any]:
    """The cells where some rows and some columns meet."""
    return cells[np.asarray(rows)[:, None], np.asarray(columns, np.intp)]


def make_grid(panel: Panel, gaps: Sequence[Gap]) -> Grid:
    """Brings the panel's columns together by compiler; a later run of the same one counts."""
    builds = {column.build for column in panel.columns}
    ran = {build.release for build in builds}
    missing = {gap.release: gap.reason for gap in gaps if gap.release not in ran}
    builds |= {Build(release=release, revision="", released="") for release in missing}
    ordered = with_holes(sorted(builds, key=build_order), panel)
    missing |= {build.release: "no nightly run" for build in ordered if build not in builds}
    place = {build: number for number, build in enumerate(ordered)}
    newest = np.full((len(panel.series), len(ordered)), -1, np.int32)
    days: dict[Build, str] = {}
    whole = _of_whole_suites(panel)
    for number in sorted(
        range(len(panel.columns)), key=lambda number: (bool(whole[number]), panel.columns[number].run.created)
    ):
        column = panel.columns[number]
        there = panel.cells["outcome"][:, number] > 0
        newest[there, place[column.build]] = number
        days[column.build] = max(days.get(column.build, ""), column.run.created[:10])
    alike = [build.release for build in ordered]
    builts = tuple(
        built_of(build, days.get(build, ""), missing.get(build.release, ""), twice=alike.count(build.release) > 1)
        for build in ordered
    )
    return Grid(panel=panel, builts=builts, newest=newest, whole=whole)


def _of_whole_suites(panel: Panel) -> NDArray[np.bool_]:
    """Which columns are of runs with at least half as many dispatches as their suite's largest run has.

    Somebody's run of a few dispatches, or of a file of their own, is no night. Where there is nothing else, all count.
    """
    names = [one.dispatch for one in panel.series]  # in order
    begins = [number for number, name in enumerate(names) if number == 0 or name != names[number - 1]]
    there = np.logical_or.reduceat(panel.cells["outcome"] > 0, begins, axis=0) if begins else np.zeros((0, 0), np.bool_)
    sizes = there.sum(axis=0).tolist()
    largest: dict[str, int] = {}
    for column, size in zip(panel.columns, sizes, strict=True):
        largest[column.run.suite] = max(size, largest.get(column.run.suite, 0))
    whole = np.array(
        [
            bool(column.run.suite) and 2 * size >= largest[column.run.suite]
            for column, size in zip(panel.columns, sizes, strict=True)
        ],
        np.bool_,
    )
    return whole if whole.any() else np.ones(len(whole), np.bool_)
