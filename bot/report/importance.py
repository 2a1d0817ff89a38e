# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The one classifier: what a result is, by importance. Every format sorts, counts and names by it."""

from enum import IntEnum

from bot.judge.layout import changed_at
from bot.judge.verdict import crashes_anew
from bot.model.facts import Stage
from bot.model.measured import DeviceFailed
from bot.model.run import Result
from bot.model.verdict import CompileChange, LayoutChange, Overall
from bot.report.failures import CANDIDATE, failures
from bot.report.operands import losses


class Importance(IntEnum):
    """Kinds of results, the worst first: the order of every list. Up to `REGRESSED` they are regressions.

    `ACCEPTED` is the one kind that a result alone does not tell: a regression, or mixed, and somebody accepted it.
    """

    WRONG = 0
    NEWLY_FAILS = 1
    LAYOUT_LOST = 2
    SLOWER = 3
    RULE_BROKEN = 4
    REGRESSED = 5
    MIXED = 6
    INCOMPLETE = 7
    UNSUPPORTED = 8
    ACCEPTED = 9
    FINDING = 10
    UNCONFIRMED = 11
    TRADED = 12
    IMPROVED = 13
    CODE_ONLY = 14
    WRONG_IN_BOTH = 15
    FAILS_IN_BOTH = 16
    SAME_LAYOUT = 17
    IDENTICAL = 18

    @property
    def regressed(self) -> bool:
        """Whether this gates."""
        return self <= Importance.REGRESSED

    @property
    def in_both(self) -> bool:
        """Whether both sides are as bad: no fault of the candidate, and nothing to be silent about."""
        return self in (Importance.WRONG_IN_BOTH, Importance.FAILS_IN_BOTH)

    @property
    def alike(self) -> bool:
        """Whether the sides show nothing that sets them apart."""
        return self.in_both or self in (Importance.SAME_LAYOUT, Importance.IDENTICAL)

    @property
    def acceptable(self) -> bool:
        """Whether accepting it changes what it counts for."""
        return self <= Importance.MIXED


# (in a table, singular after a number, plural after a number)
_NAMES = {
    Importance.WRONG: ("wrong result", "wrong result", "wrong results"),
    Importance.NEWLY_FAILS: ("newly fails", "newly fails", "newly fail"),
    Importance.LAYOUT_LOST: ("layout lost", "layout lost", "layouts lost"),
    Importance.SLOWER: ("slower", "slower", "slower"),
    Importance.RULE_BROKEN: ("rule broken", "rule broken", "rules broken"),
    Importance.REGRESSED: ("regressed", "regressed otherwise", "regressed otherwise"),
    Importance.MIXED: ("mixed", "mixed", "mixed"),
    Importance.INCOMPLETE: ("incomplete", "incomplete", "incomplete"),
    Importance.UNSUPPORTED: ("unsupported", "unsupported", "unsupported"),
    Importance.ACCEPTED: ("accepted", "accepted regression", "accepted regressions"),
    Importance.FINDING: ("rule note", "rule note", "rule notes"),
    Importance.UNCONFIRMED: ("slower?", "slower but not confirmed", "slower but not confirmed"),
    Importance.TRADED: ("traded", "layout traded", "layouts traded"),
    Importance.IMPROVED: ("improved", "improved", "improved"),
    Importance.CODE_ONLY: ("code differs", "differs in code only", "differ in code only"),
    Importance.WRONG_IN_BOTH: ("wrong in both", "wrong in both", "wrong in both"),
    Importance.FAILS_IN_BOTH: ("fails in both", "fails in both", "fail in both"),
    Importance.SAME_LAYOUT: ("same layout", "with the same layout", "with the same layout"),
    Importance.IDENTICAL: ("identical", "identical", "identical"),
}
_NEWLY = {
    "crashed": "newly crashes",
    "timed out": "newly times out",
    "out of memory": "newly out of memory",
    "device failed": "fails on device",
}
_BY_OVERALL = {
    Overall.MIXED: Importance.MIXED,
    Overall.INCOMPLETE: Importance.INCOMPLETE,
    Overall.IMPROVEMENT: Importance.IMPROVED,
}


def label(importance: Importance) -> str:
    """The word for a table."""
    return _NAMES[importance][0]


def counted(count: int, importance: Importance) -> str:
    """`1 wrong result`, `3 differ in code only`."""
    return f"{count:,} {_NAMES[importance][1 if count == 1 else 2]}"


def verdict_words(result: Result, importance: Importance) -> str:
    """The verdict of a row; what newly fails says how, `newly crashes`, and what improved in what, `faster`.

    A time that is within noise stands beside a layout that was gained, and is not what improved.
    """
    if importance is Importance.NEWLY_FAILS:
        kinds = [failure.kind for failure in failures(result) if failure.side == CANDIDATE]
        return _NEWLY.get(kinds[0], label(importance)) if kinds else label(importance)
    if importance is Importance.IMPROVED:
        return _improvement(result)
    return label(importance)


def _improvement(result: Result) -> str:
    """Of several improvements the one that a reader asks for first: the cells of a row show the layouts themselves."""
    verdict = result.verdict
    if verdict.numerics == "fixed":
        return "result fixed"
    if verdict.compile is CompileChange.NEWLY_COMPILES:
        return "now compiles"
    if verdict.time is not None and verdict.time.counted == "faster":
        return "faster"
    if changed_at(verdict.layout, Stage.DISPATCH_CREATION, LayoutChange.GAINED):
        return "layout gained"
    return label(Importance.IMPROVED)


def _regression(result: Result) -> Importance:
    verdict = result.verdict
    if any(isinstance(run, DeviceFailed) and run.side == CANDIDATE for run in (result.numerics, result.timing)):
        return Importance.NEWLY_FAILS
    if crashes_anew(result.baseline, result.candidate):
        return Importance.NEWLY_FAILS
    if losses(result):
        return Importance.LAYOUT_LOST
    if verdict.time is not None and verdict.time.counted == "slower":
        return Importance.SLOWER
    return Importance.RULE_BROKEN if any(finding.gates for finding in verdict.findings) else Importance.REGRESSED


def _no_change(result: Result) -> Importance:
    verdict = result.verdict
    kinds = (
        (verdict.compile is CompileChange.FAILS_IN_BOTH, Importance.FAILS_IN_BOTH),
        (bool(verdict.findings), Importance.FINDING),
        (verdict.time is not None and verdict.time.verdict == "slower", Importance.UNCONFIRMED),
        (any(op.traded and op.stage is Stage.DISPATCH_CREATION for op in verdict.layout), Importance.TRADED),
        (verdict.numerics == "wrong in both", Importance.WRONG_IN_BOTH),
        (verdict.code == "identical", Importance.IDENTICAL),
        (verdict.code == "differs", Importance.CODE_ONLY),
    )
    return next((kind for holds, kind in kinds if holds), Importance.SAME_LAYOUT)


def classify(result: Result) -> Importance:
    """What a result is. The judge's word decides; its axes only say which kind of that word it is."""
    verdict = result.verdict
    # A wrong result and a new failure outrank every word, also in a file that contradicts itself.
    if verdict.numerics == "wrong":
        return Importance.WRONG
    if verdict.compile is CompileChange.NEWLY_FAILS:
        return Importance.NEWLY_FAILS
    if verdict.compile is CompileChange.UNSUPPORTED:
        return Importance.UNSUPPORTED
    if verdict.overall is Overall.REGRESSION:
        return _regression(result)
    return _BY_OVERALL.get(verdict.overall) or _no_change(result)
