# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the HTML report's templates ask for: each function turns a part of the view into rows of plain values."""

import re
from statistics import median
from typing import Any

from markupsafe import Markup, escape

from bot.model.compiled import FAILURES, Checked, Compiled, Outcome
from bot.model.facts import FILTER, IMAGE, Operand, Stage
from bot.model.measured import Compared, Timed
from bot.report import plots, words
from bot.report.importance import Importance
from bot.report.legend import states_of
from bot.report.operands import ABSENT, FAILED, MIXED_OPERANDS, UNDECIDED, Cell, find_op, stages_of, state
from bot.report.view import Row, View

_STATE_CLASSES = {
    "in": "in",
    FAILED: "failed",
    words.MISSING: "none",
    ABSENT: "absent",
    UNDECIDED: "unknown",
    MIXED_OPERANDS: "mix",
    "enc": "unknown",
}
_SEAM = re.compile(r"(?<=[._/-])(?=[^._/-])")


def breakable(name: str) -> Markup:
    """A name that may wrap where its parts meet, so that narrow columns don't cut words."""
    return Markup("<wbr>").join(escape(part) for part in _SEAM.split(words.one_line(name)))


def is_compared(value: object) -> bool:
    """Whether numerics were compared."""
    return isinstance(value, Compared)


def tone_of(importance: Importance) -> str:
    """The colour class of a kind; its label says the same."""
    if importance.regressed:
        return "bad"
    if importance <= Importance.UNCONFIRMED or importance.in_both:
        return "warn"
    return "good" if importance is Importance.IMPROVED else "plain"


def state_class(text: str) -> str:
    """The class of one state; a dimension's name is `out`."""
    return _STATE_CLASSES.get(text, "out")


def cell_states(cell: Cell) -> list[tuple[str, str]]:
    """(text, class) for each side of a cell."""
    return [(part, state_class(name)) for part, name in zip(cell.text.split(" → "), states_of(cell.text), strict=True)]


def layout(row: Row) -> list[tuple[str, list[dict[str, Any]]]]:
    """Per stage, a row for each op and role with what both variants show. Ops are matched by key, as the judge does."""
    return [(stage.value, rows) for stage in stages_of(row.result) if (rows := _layout_at(row, stage))]


def _layout_at(row: Row, stage: Stage) -> list[dict[str, Any]]:
    result = row.result
    judged = {
        (op.key, role.role): (role.change.value, op.traded)
        for op in result.verdict.layout
        if op.stage is stage
        for role in op.roles
    }
    outcomes = (result.baseline, result.candidate)
    found: list[dict[str, Any]] = []
    for key, role in _operands(row, stage):
        change, traded = judged.get((key, role), ("not compared", False))
        op = find_op(result.candidate, stage, key) or find_op(result.baseline, stage, key)
        found.append(
            {
                "op": op.op if op else key,
                "type": op.result.type if op else "",
                "role": role,
                "sides": [_side(_find(outcome, stage, key, role), outcome, stage) for outcome in outcomes],
                "change": f"{change} (traded)" if traded and change in ("gained", "lost") else change,
                "tone": {"lost": "bad", "gained": "good"}.get(change, "plain"),
            }
        )
    return found


def _operands(row: Row, stage: Stage) -> list[tuple[str, str]]:
    """(key, role) of all operands that either variant shows at a stage, in the IR's order."""
    seen: dict[tuple[str, str], None] = {}
    for outcome in (row.result.candidate, row.result.baseline):
        facts = outcome.stages.get(stage)
        for op in facts.ops if facts is not None else ():
            seen.update(dict.fromkeys((op.key, operand.role) for operand in op.operands))
    return list(seen)


def _find(outcome: Outcome, stage: Stage, key: str, role: str) -> Operand | None:
    op = find_op(outcome, stage, key)
    return next((operand for operand in op.operands if operand.role == role), None) if op is not None else None


def _side(operand: Operand | None, outcome: Outcome, stage: Stage) -> dict[str, str]:
    if operand is None:
        text = ABSENT if stage in outcome.stages else FAILED if isinstance(outcome, FAILURES) else words.MISSING
        return {"state": text, "class": state_class(text), "map": "", "type": ""}
    text = state(operand)
    return {"state": text, "class": state_class(text), "map": operand.map, "type": operand.type}


def trials(row: Row) -> list[dict[str, Any]]:
    """Each trial of a timing with its paired ratios."""
    timing = row.result.timing
    if not isinstance(timing, Timed):
        return []
    found: list[dict[str, Any]] = []
    for trial in timing.trials:
        ratios = plots.paired_ratios(trial)
        found.append({"trial": trial, "ratios": ratios, "median": median(ratios) if ratios else None})
    return found


def compile_words(outcome: Outcome) -> str:
    """What became of one side's compile; a failure's own words are shown with its diagnostics."""
    if isinstance(outcome, Compiled):
        return (
            f"compiled in {words.seconds(outcome.cpu_seconds)} of CPU"
            if outcome.cpu_seconds
            else ("code taken over from an identical compile")
        )
    if isinstance(outcome, Checked):
        return "stages read; code was not asked for"
    return outcome.kind if outcome.kind != "failed" else "compile failed"


def stage_table(view: View) -> list[dict[str, Any]]:
    """Per stage and role, how many results gained, lost, kept or never had an innermost reduction."""
    found: list[dict[str, Any]] = []
    for count in view.stages:
        roles: dict[str, dict[str, int]] = {IMAGE: {}, FILTER: {}}
        for row in view.rows:
            for op in row.result.verdict.layout:
                for change in op.roles if op.stage is count.stage else ():
                    if change.role in roles:
                        tally = roles[change.role]
                        tally[change.change.value] = tally.get(change.change.value, 0) + 1
        found.append({"stage": count.stage.value, "moved": count.moved, "read": count.read, "roles": roles})
    return found
