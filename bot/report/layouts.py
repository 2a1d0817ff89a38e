# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The layouts of one text as a comment: a table for each stage, in compile order."""

from collections.abc import Iterator
from typing import LiteralString

from bot.judge.verdict import describe
from bot.model.compiled import Checked, Compiled, Outcome
from bot.model.facts import Operand, OpFacts, Stage, StageFacts
from bot.report import markdown as md
from bot.report.markdown import Markdown
from bot.report.words import plural

_COLUMNS: tuple[LiteralString, ...] = ("op", "operand", "map", "innermost", "type")
# Rows in all: at most about 200 characters each, so that a comment holds them.
_ROWS = 150
_CELL = 60
_DIAGNOSTICS = 3_000


def layout_comment(pipeline: str, target: str, release: str, outcome: Outcome) -> Markdown:
    """Where the reduction dimension of every contraction is, stage by stage, as Markdown.

    Args:
        pipeline: its name in settings; `none` where nothing ran as preprocessing.
        target: what it was compiled for.
        release: of the compiler.
        outcome: what became of it; the stages that were reached before a failure are shown as well.
    """
    title = md.compose("{} · {} · iree-base-compiler {}", md.code(pipeline), md.code(target), md.code(release))
    parts = [title]
    if not isinstance(outcome, Checked | Compiled):
        parts.append(md.compose("**It {}.** {}", md.prose(describe(outcome), inside=True), _reached(outcome)))
        if outcome.diagnostics.strip():
            said = md.fence(outcome.diagnostics, "text", _DIAGNOSTICS)
            parts.append(md.details(md.summary("What the compiler says"), said))
    left = _ROWS
    for stage, facts in outcome.stages.items():
        rows = list(_rows(facts))
        parts.append(_stage(stage, facts, rows[:left], len(rows)))
        left -= min(left, len(rows))
    return md.join("\n\n", parts)


def _reached(outcome: Outcome) -> Markdown:
    return md.ours("These stages were reached before." if outcome.stages else "No stage was reached before.")


def _stage(stage: Stage, facts: StageFacts, rows: list[Markdown], of: int) -> Markdown:
    count = md.prose(plural(facts.dispatches, "dispatch"), inside=True)
    dispatches = md.compose(" · {}", count) if facts.dispatches else md.NOTHING
    head = md.compose("**{}**{}", md.prose(stage, inside=True), dispatches)
    if not of:
        return md.compose("{}: no op with a reduction and two inputs.", head)
    if not rows:
        return md.compose("{}: {} rows are left out.", head, of)
    more = md.compose("{} more rows are left out.", of - len(rows)) if of > len(rows) else md.NOTHING
    return md.join("\n\n", [head, md.table(_COLUMNS, rows), more])


def _rows(facts: StageFacts) -> Iterator[Markdown]:
    for op in facts.ops:
        for index, operand in enumerate(op.operands):
            yield _row(op if index == 0 else None, operand.role, operand.map, _word(operand), operand.type)
        yield _row(None, "result", op.result.map, md.NOTHING, op.result.type)


def _row(op: OpFacts | None, role: str, map_text: str, word: Markdown, type_text: str) -> Markdown:
    named = md.code(op.op.removeprefix("linalg."), _CELL) if op is not None else md.NOTHING
    return md.row([named, md.prose(role, 20, inside=True), md.code(map_text, _CELL), word, md.code(type_text, _CELL)])


def _word(operand: Operand) -> Markdown:
    if operand.encoded:
        return md.ours("encoded")
    if operand.innermost is None:
        return md.ours("undecided")
    return md.ours("**yes**") if operand.innermost else md.compose("no ({})", md.code(operand.last, 20))
