# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Verdicts: what a change from baseline to candidate did. Made by `bot.judge`, from facts alone."""

import math
from enum import StrEnum
from typing import Literal

from bot.model.base import Count, Value, leaf
from bot.model.facts import Stage
from bot.model.measured import Change, Clock


class Overall(StrEnum):
    """The one word for a dispatch, or for a run."""

    REGRESSION = "regression"
    MIXED = "mixed"
    INCOMPLETE = "incomplete"
    IMPROVEMENT = "improvement"
    NO_CHANGE = "no change"


class LayoutChange(StrEnum):
    """What became of one operand's innermost reduction."""

    GAINED = "gained"
    LOST = "lost"
    KEPT = "kept"
    NEVER = "never"
    ENCODED = "encoded"
    GONE = "gone"
    UNMATCHED = "unmatched"


class CompileChange(StrEnum):
    """What became of compiling."""

    OK = "ok"
    NEWLY_FAILS = "newly fails"
    NEWLY_COMPILES = "newly compiles"
    FAILS_IN_BOTH = "fails in both"
    UNSUPPORTED = "unsupported"


@leaf
class RoleChange:
    """One operand of one op at one stage: baseline's map and candidate's."""

    role: str
    change: LayoutChange
    baseline_map: str
    candidate_map: str


@leaf
class OpChange:
    """One op at one stage. `traded`: one role gained and another lost."""

    stage: Stage
    key: str
    roles: tuple[RoleChange, ...]
    traded: bool


class TimeChange(Value):
    """Timing, judged.

    Attributes:
        ratio: candidate / baseline, the median of paired ratios; below 1 is faster.
        low, high: the confidence interval of `ratio`; 0 and infinity where too few pairs were measured for one.
        confidence: that this and all other intervals of the same target hold, at whatever look each ended.
        comparisons: how many intervals these are.
        noise_floor: how far from 1 ratios of equal executables came in the same run (0.02 for 2%); None where no such
            measurement was precise.
        clock: by which it was timed.
        baseline_ns, candidate_ns: median time of one invocation.
        verdict: what the trial that is shown says by itself.
        confirmed: an independent second trial agrees. Only then does `slower` or `faster` count.
    """

    verdict: Literal["faster", "slower", "noise"]
    ratio: float
    low: float
    high: float
    confidence: float
    comparisons: Count = 1
    noise_floor: float | None = None
    clock: Clock = "wall"
    baseline_ns: float
    candidate_ns: float
    confirmed: bool

    @property
    def counted(self) -> Literal["faster", "slower", "noise"]:
        """The verdict as far as it counts: without a second trial that agrees, it is `noise`."""
        return self.verdict if self.confirmed else "noise"

    @property
    def bounded(self) -> bool:
        """Whether there is an interval: too few rounds make none."""
        return self.low > 0 and math.isfinite(self.high)


class RuleFinding(Value):
    """A rule of the settings that did not hold: which, for which side, and what was seen instead."""

    rule: str
    side: str
    gates: bool
    seen: str


@leaf
class Verdict:
    """What the change did to one dispatch on one target, on every axis.

    Attributes:
        overall: one word, by the precedence wrong > newly fails > layout lost at dispatch-creation > slower.
        because: the deciding reasons in plain words, most important first.
        code: `identical`, `differs`, or why it isn't known.
        numerics: `exact`, `close`, `wrong`, `fixed`, `wrong in both` (see `Compared.change`), or `not measured`.
        time: the judged timing, None where nothing was timed; `time_note` says why.
        dispatches, transposing, bytes_moved: (baseline, candidate) at dispatch-creation, None where unknown.
    """

    overall: Overall
    because: tuple[str, ...]
    layout: tuple[OpChange, ...]
    compile: CompileChange
    code: Literal["identical", "differs", "unknown"]
    numerics: Change | Literal["not measured"]
    time: TimeChange | None
    time_note: str
    dispatches: tuple[Count | None, Count | None]
    transposing: tuple[Count | None, Count | None]
    bytes_moved: tuple[Count | None, Count | None]
    findings: tuple[RuleFinding, ...]
