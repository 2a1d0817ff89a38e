# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The frozen view of a Run that every format shows: they can differ in form, never in what they say."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import LiteralString

from bot.judge.summary import excused
from bot.model.facts import FILTER, IMAGE, Stage
from bot.model.run import DispatchRecord, Result, Run, Variant
from bot.model.triage import Acceptance, accepted
from bot.report import commands
from bot.report.coverage import Coverage, ModelWeight, cover, weigh
from bot.report.failures import Failure, alike, failures
from bot.report.generated import CodeChange, code_changes
from bot.report.headline import Headline, headline
from bot.report.importance import Importance, classify, verdict_words
from bot.report.model_times import ModelTime, model_times
from bot.report.operands import Cell, OperandChange, cell, comparable_at, losses, moved_at
from bot.report.words import one_line

_GROUPS = {
    Importance.MIXED: "mixed",
    Importance.INCOMPLETE: "not compared",
    Importance.UNSUPPORTED: "not compared",
    Importance.ACCEPTED: "accepted",
    Importance.IMPROVED: "improved",
    Importance.WRONG_IN_BOTH: "wrong in both",
    Importance.FAILS_IN_BOTH: "failing in both",
    Importance.IDENTICAL: "identical",
}
GROUP_ORDER: tuple[LiteralString, ...] = (
    "regressed",
    "mixed",
    "not compared",
    "missing",
    "accepted",
    "improved",
    "other",
    "wrong in both",
    "failing in both",
    "identical",
)


def group_of(kind: Importance) -> str:
    """The one of `GROUP_ORDER` that a kind is counted in, where there is room for few words."""
    return "regressed" if kind.regressed else _GROUPS.get(kind, "other")


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One result, ready to be shown.

    Attributes:
        image, filter: at `View.stage`.
        losses: operands that lost their innermost reduction at dispatch-creation.
        alike: both variants failed in the same way.
        accepted: by whom and why, where `importance` is `ACCEPTED`.
        reproduce: the command that compares this dispatch again.
    """

    result: Result
    record: DispatchRecord | None
    importance: Importance
    verdict: str
    image: Cell
    filter: Cell
    losses: tuple[OperandChange, ...]
    failures: tuple[Failure, ...]
    alike: bool
    accepted: Acceptance | None
    reproduce: str


@dataclass(frozen=True, kw_only=True, slots=True)
class StageCount:
    """At one stage, in how many of the results read there an operand gained or lost its innermost reduction."""

    stage: Stage
    moved: int
    read: int


@dataclass(frozen=True, kw_only=True)
class View:
    """A Run, classified.

    Attributes:
        rows: the worst first, then by target and name.
        counts: how many rows there are of each kind, the worst first; kinds without rows are absent.
        stage: at which `Row.image` and `Row.filter` are: dispatch-creation, or the last one that was read.
        stages: per stage that was read, in compile order.
        models: what the timings mean for each model.
        weights: what the regressions, or else the mixed results, weigh in each model.
        generated: the results whose generated GPU code changed, the worst first.
    """

    run: Run
    headline: Headline
    rows: tuple[Row, ...]
    counts: dict[Importance, int]
    stage: Stage
    stages: tuple[StageCount, ...]
    coverage: Coverage
    models: tuple[ModelTime, ...]
    weights: tuple[ModelWeight, ...]
    generated: tuple[CodeChange, ...]

    def of(self, *kinds: Importance) -> tuple[Row, ...]:
        """The rows of these kinds."""
        return tuple(row for row in self.rows if row.importance in kinds)

    @property
    def regressed(self) -> tuple[Row, ...]:
        """The rows that gate."""
        return tuple(row for row in self.rows if row.importance.regressed)

    @cached_property
    def many_targets(self) -> bool:
        """Whether a row must say its target."""
        return len({row.result.target for row in self.rows}) > 1

    @property
    def groups(self) -> tuple[tuple[str, int], ...]:
        """The counts in a few words, for one line: `regressed`, `mixed`, `not compared`, ..., `identical`."""
        found: Counter[str] = Counter()
        for kind, count in self.counts.items():
            found[group_of(kind)] += count
        found["missing"] = len(self.coverage.missing)
        return tuple((word, found[word]) for word in GROUP_ORDER if found[word])

    @property
    def layout_words(self) -> str:
        """`Innermost reduction differs at preprocessing in 20 of 24, at dispatch-creation in 4 of 24`."""
        ends = [count for count in self.stages if count.stage in (Stage.PREPROCESSING, self.stage)]
        parts = [f"at {count.stage} in {count.moved:,} of {count.read:,}" for count in ends]
        return f"Innermost reduction differs {', '.join(parts)}" if parts else ""


def variant_name(variant: Variant) -> str:
    """`reordered @ 3.13.0`, on one line; with the pipeline where the variant has a name of its own."""
    pipeline = "" if variant.name.partition("@")[0] == variant.pipeline else f" (pipeline {variant.pipeline or 'none'})"
    return one_line(f"{variant.name}{pipeline} @ {variant.compiler.release}")


def _severity(row: Row) -> tuple[object, ...]:
    """Within a kind: the largest changes in time first, else by name, so that the order never depends on the file's."""
    time = row.result.verdict.time
    change = 0.0
    if time is not None and math.isfinite(time.ratio) and time.counted != "noise":
        change = time.ratio if row.importance is Importance.IMPROVED else -time.ratio
    elif row.importance is Importance.IMPROVED:
        change = 1.0
    return row.importance, change, row.result.dispatch, row.result.target


def _shown_stage(run: Run) -> Stage:
    """Dispatch-creation: its layout is what runs. Where nothing got there, the last stage that anything reached."""
    reached = {stage for result in run.results for stage in (*result.baseline.stages, *result.candidate.stages)}
    if Stage.DISPATCH_CREATION in reached or not reached:
        return Stage.DISPATCH_CREATION
    return [stage for stage in Stage if stage in reached][-1]


def _row(
    run: Run, result: Result, record: DispatchRecord | None, stage: Stage, acceptances: Sequence[Acceptance]
) -> Row:
    seen = classify(result)
    acceptance = accepted(acceptances, result.dispatch, result.target) if seen.acceptable else None
    return Row(
        result=result,
        record=record,
        importance=seen if acceptance is None else Importance.ACCEPTED,
        verdict=verdict_words(result, seen) + ("" if acceptance is None else ", accepted"),
        image=cell(result, stage, IMAGE),
        filter=cell(result, stage, FILTER),
        losses=losses(result),
        failures=failures(result),
        alike=alike(result),
        accepted=acceptance,
        reproduce=commands.reproduce(run, result.dispatch, result.target),
    )


def _stage_count(run: Run, stage: Stage) -> StageCount:
    read = [result for result in run.results if comparable_at(result, stage)]
    return StageCount(stage=stage, moved=sum(moved_at(result, stage) for result in read), read=len(read))


def view(run: Run, acceptances: Sequence[Acceptance] = ()) -> View:
    """Classifies a Run; pure, and total: any valid Run has a view.

    A regression that was accepted is shown, and counts neither in the headline nor in what follows from it.
    """
    records = {record.id: record for record in run.dispatches}
    stage = _shown_stage(run)
    rows = [_row(run, result, records.get(result.dispatch), stage, acceptances) for result in run.results]
    rows.sort(key=_severity)
    counted = Counter(row.importance for row in rows)
    counts = {kind: counted[kind] for kind in Importance if counted[kind]}
    coverage = cover(run)
    heavy = {row.result.dispatch for row in rows if row.importance.regressed}
    heavy = heavy or {row.result.dispatch for row in rows if row.importance is Importance.MIXED}
    return View(
        run=run,
        headline=headline(excused(run, acceptances).overall, counts, coverage, many_targets=len(run.targets) > 1),
        rows=tuple(rows),
        counts=counts,
        stage=stage,
        stages=tuple(count for count in (_stage_count(run, stage) for stage in Stage) if count.read),
        coverage=coverage,
        models=model_times(run),
        weights=weigh(run, heavy),
        generated=code_changes(run.results),
    )
