# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The page of a dispatch: where its reductions are with every compiler, what changed when, and its times."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.dashboard.alarm_rows import AlarmRow
from bot.dashboard.digits import digits
from bot.dashboard.dispatch_page import DispatchPage, Failure, Metric, Moved, Strip, Timing
from bot.dashboard.grid import Grid
from bot.dashboard.matrix import Cell
from bot.dashboard.names import slug
from bot.dashboard.states import ROLES, rows_of_signs
from bot.dashboard.told import told
from bot.dashboard.trends import Trends, view_of
from bot.history.panel_values import DispatchInfo, Explanation, KernelAt
from bot.model.compiled import OUTCOMES
from bot.model.facts import FILTER, IMAGE
from bot.report.words import clip, nanoseconds

_MOST_CHANGES = 80
_FAILURE_CHARS = 400
_METRICS = {
    "vgprs": "VGPRs",
    "agprs": "AGPRs",
    "sgprs": "SGPRs",
    "vgpr_spills": "VGPR spills",
    "sgpr_spills": "SGPR spills",
    "lds_bytes": "LDS bytes",
    "scratch_bytes": "scratch bytes",
    "code_bytes": "code bytes",
    "waves": "waves",
}


@dataclass(frozen=True)
class Dispatches:
    """Makes the pages; what they share is made once. `alarms`: those of each dispatch, by name."""

    grid: Grid
    trends: Trends
    alarms: Mapping[str, tuple[AlarmRow, ...]]

    @cached_property
    def _series(self) -> dict[str, list[int]]:
        found: defaultdict[str, list[int]] = defaultdict(list)
        for number, one in enumerate(self.grid.panel.series):
            found[one.dispatch].append(number)
        return found

    @cached_property
    def _changes(self) -> dict[int, list[tuple[int, int, str, str]]]:
        """By series where it changed and after which compiler, with stage and role; in order of these."""
        every = range(len(self.grid.builts))
        found: defaultdict[int, list[tuple[int, int, str, str]]] = defaultdict(list)
        for stage in self.grid.stages:
            for role in (IMAGE, FILTER):
                before = self.grid.changes(stage, role, every)
                for series, at in np.argwhere(before >= 0).tolist():
                    found[series].append((at, int(before[series, at]), stage, role))
        return found

    @cached_property
    def _signs(self) -> dict[tuple[str, str], list[str]]:
        """The states that a matrix shows, by stage and role, for each series."""
        return {
            (stage, role): rows_of_signs(self.grid.states(stage, role)[:, list(self.grid.shown)])
            for stage in self.grid.stages
            for role in ROLES
        }

    @cached_property
    def _explanations(self) -> dict[str, list[Explanation]]:
        found: defaultdict[str, list[Explanation]] = defaultdict(list)
        for one in self.grid.panel.explanations:
            found[one.dispatch].append(one)
        return found

    @cached_property
    def _labels(self) -> list[str]:
        of = {built.build: built.label for built in self.grid.builts}
        return [of[column.build] for column in self.grid.panel.columns]

    @cached_property
    def _nightly(self) -> set[str]:
        return {built.label for built in self.grid.builts if built.nightly}

    @property
    def names(self) -> Sequence[str]:
        """All dispatches."""
        return list(self._series)

    def page(self, name: str) -> DispatchPage:
        """What the page says."""
        grid, series = self.grid, self._series[name]
        changes = self._moves(series)
        here = [moved for moved in changes if moved.stage == grid.stage]
        newest = next(iter([*here, *changes]), None)
        empty = DispatchInfo(name=name, op="", layout="", shape="", context="", uses=())
        return DispatchPage(
            dispatch=grid.panel.dispatches.get(name, empty),
            verdict=self._verdict(here),
            stage=grid.stage,
            heads=tuple(grid.builts[number] for number in grid.shown),
            strips=tuple(self._strip(one, role) for one in series for role in (IMAGE, FILTER)),
            changes=tuple(changes[:_MOST_CHANGES]),
            more_changes=max(0, len(changes) - _MOST_CHANGES),
            newest=newest,
            released=newest is not None and not self._nightly & {newest.good, newest.since},
            trace_on=(newest.view if newest else view_of(grid, series[0])).target,
            metrics=tuple(metric for one in series for metric in self._metrics(one)),
            timings=tuple(timing for one in series if (timing := self._timing(one))),
            failures=tuple(failure for one in series if (failure := self._failure(one))),
            told=tuple(told(one) for one in self._explanations.get(name, ())),
            alarms=self.alarms.get(name, ()),
            data=f"{slug(name)}.js",
        )

    def data(self, name: str) -> dict[str, Any]:
        """What the script draws from: states over all compilers, times over all columns of the panel."""
        grid, series = self.grid, self._series[name]
        return {
            "dispatch": name,
            "series": [
                {
                    "target": grid.panel.series[one].target,
                    "variant": grid.panel.series[one].variant,
                    "states": {stage: {role: self._signs[stage, role][one] for role in ROLES} for stage in grid.stages},
                    **times,
                }
                for one, times in zip(series, self._times(series), strict=True)
            ],
        }

    def _strip(self, series: int, role: str) -> Strip:
        grid = self.grid
        shown = list(grid.shown)
        states = grid.states(grid.stage, role)[series, shown].tolist()
        changes = grid.shown_changes(grid.stage, role)[series].tolist()
        return Strip(
            view=view_of(grid, series),
            role=role,
            cells=tuple(
                self._cell(state, grid.builts[shown[change]].label if change >= 0 else "")
                for state, change in zip(states, changes, strict=True)
            ),
        )

    def _cell(self, state: int, since: str = "") -> Cell:
        """There are few, and each stands in many places."""
        if (state, since) not in self._cells:
            text, kind = self.grid.palette.states[state]
            self._cells[state, since] = Cell(text=text, kind=kind, since=since)
        return self._cells[state, since]

    @cached_property
    def _cells(self) -> dict[tuple[int, str], Cell]:
        return {}

    def _moves(self, series: Sequence[int]) -> list[Moved]:
        """The newest first; those of one compiler by stage and role."""
        grid = self.grid
        found = [(one, *change) for one in series for change in self._changes.get(one, ())]
        order = [(stage, role) for stage in grid.stages for role in (IMAGE, FILTER)]
        found.sort(key=lambda each: (-each[1], order.index((each[3], each[4]))))
        return [
            Moved(
                view=view_of(grid, one),
                stage=stage,
                role=role,
                good=grid.builts[good].label,
                since=grid.builts[at].label,
                before=self._cell(int(grid.states(stage, role)[one, good])),
                after=self._cell(int(grid.states(stage, role)[one, at])),
            )
            for one, at, good, stage, role in found
        ]

    def _verdict(self, here: Sequence[Moved]) -> str:
        if not here:
            return f"Every operand has been where it is at {self.grid.stage} with every compiler that was run"
        newest = here[0]
        return (
            f"At {self.grid.stage} the {newest.role} of {newest.view.variant} on {newest.view.target} last moved with "
            f"{newest.since}: {newest.before.text} → {newest.after.text}"
        )

    def _metrics(self, series: int) -> list[Metric]:
        """The newest two codegens that differ, kernel by kernel, what differs of them."""
        grid = self.grid
        codegen = self._codegen[series]
        known = np.flatnonzero(codegen)
        if not len(known):
            return []
        earlier = np.flatnonzero(codegen[known] != codegen[known[-1]])
        if not len(earlier):
            return []
        good, since = known[earlier[-1] : earlier[-1] + 2].tolist()
        sides = [{kernel.name: kernel for kernel in grid.panel.codegens[int(codegen[at])]} for at in (good, since)]
        return [
            Metric(
                view=view_of(grid, series),
                kernel=name,
                what=words,
                good=grid.builts[good].label,
                since=grid.builts[since].label,
                before=_value(sides[0].get(name), field),
                after=_value(sides[1].get(name), field),
            )
            for name in dict.fromkeys([*sides[0], *sides[1]])
            for field, words in _METRICS.items()
            if _value(sides[0].get(name), field) != _value(sides[1].get(name), field)
        ]

    @cached_property
    def _codegen(self) -> NDArray[np.int32]:
        return self.grid.by_build("codegen").astype(np.int32)

    def _timing(self, series: int) -> Timing | None:
        grid = self.grid
        comparable = np.flatnonzero(grid.comparable[series])
        if not len(comparable):
            return None
        cells = grid.panel.cells[series]
        last = int(comparable[-1])
        levels = self.trends.levels.get(series, ())
        if not levels:
            ordered = np.sort(cells["median_ns"][comparable])  # which takes a tenth of what np.median does
            now, change = float(ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2, "one level"
        else:
            now = levels[-1].median_ns
            ratio = now / levels[-2].median_ns - 1
            change = f"{ratio:+.1%} with {self._labels[levels[-1].first]}".replace("-", "\N{MINUS SIGN}", 1)
        low, high = float(cells["low_ns"][last]), float(cells["high_ns"][last])
        known = not (np.isnan(low) or np.isnan(high))
        device, clock = grid.panel.devices.get(int(cells["device"][last]), ("unknown", "unknown"))
        return Timing(
            view=view_of(grid, series),
            device=f"{device}, {clock} clock",
            newest=nanoseconds(float(cells["median_ns"][last])),
            interval=f"{nanoseconds(low)} to {nanoseconds(high)}" if known else "too few rounds",
            at=self._labels[last],
            level=nanoseconds(now),
            change=change,
        )

    def _failure(self, series: int) -> Failure | None:
        """What is said by the newest compiler, where it failed."""
        grid = self.grid
        known = np.flatnonzero(grid.newest[series] >= 0)
        if not len(known):
            return None
        at = int(known[-1])
        said = grid.panel.failures.get((series, int(grid.newest[series, at])))
        if said is None:
            return None
        return Failure(
            view=view_of(grid, series),
            at=grid.builts[at].label,
            outcome=OUTCOMES[int(grid.outcome[series, at]) - 1],
            said=clip(said, _FAILURE_CHARS),
        )

    def _times(self, series: Sequence[int]) -> list[dict[str, Any]]:
        cells = self.grid.panel.cells[series]
        medians: NDArray[np.float64] = cells["median_ns"]
        timed = np.any(~np.isnan(medians), axis=1, keepdims=True)[:, 0]
        ns, low, high = (digits(cells[name]) for name in ("median_ns", "low_ns", "high_ns"))
        devices: list[list[int]] = cells["device"].tolist()
        return [
            {
                "ns": ns[row],
                "low": low[row],
                "high": high[row],
                "device": devices[row] if len(set(devices[row])) > 1 else devices[row][0],
                "levels": [
                    [level.first, level.last, float(f"{level.median_ns:.4g}")]
                    for level in self.trends.levels.get(one, ())
                ],
            }
            if timed[row]
            else {"ns": None, "low": None, "high": None, "device": None, "levels": []}
            for row, one in enumerate(series)
        ]


def _value(kernel: KernelAt | None, field: str) -> int | None:
    return getattr(kernel, field) if kernel is not None else None
