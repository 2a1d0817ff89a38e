# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The layouts of one text as a comment: a table for each stage, in compile order."""

from collections.abc import Iterator

from bot.judge.verdict import describe
from bot.model.compiled import Checked, Compiled, Outcome
from bot.model.facts import Operand, OpFacts, Stage, StageFacts
from bot.report import markdown as md
from bot.report.words import plural

_COLUMNS = ["op", "operand", "map", "innermost", "type"]
# Rows in all: at most about 200 characters each, so that a comment holds them.
_ROWS = 150
_CELL = 60
_DIAGNOSTICS = 3_000


def layout_comment(pipeline: str, target: str, release: str, outcome: Outcome) -> str:
    """Where the reduction dimension of every contraction is, stage by stage, as Markdown.

    Args:
        pipeline: its name in settings; `none` where nothing ran as preprocessing.
        target: what it was compiled for.
        release: of the compiler.
        outcome: what became of it; the stages that were reached before a failure are shown as well.
    """
    title = f"{md.code(pipeline)} · {md.code(target)} · iree-base-compiler {md.code(release)}"
    parts = [title]
    if not isinstance(outcome, Checked | Compiled):
        parts.append(f"**It {md.prose(describe(outcome), inside=True)}.** {_reached(outcome)}")
        if outcome.diagnostics.strip():
            parts.append(md.details("What the compiler says", md.fence(outcome.diagnostics, "text", _DIAGNOSTICS)))
    left = _ROWS
    for stage, facts in outcome.stages.items():
        rows = list(_rows(facts))
        parts.append(_stage(stage, facts, rows[:left], len(rows)))
        left -= min(left, len(rows))
    return "\n\n".join(parts)


def _reached(outcome: Outcome) -> str:
    return "These stages were reached before." if outcome.stages else "No stage was reached before."


def _stage(stage: Stage, facts: StageFacts, rows: list[str], of: int) -> str:
    dispatches = f" · {plural(facts.dispatches, 'dispatch')}" if facts.dispatches else ""
    head = f"**{stage}**{dispatches}"
    if not of:
        return f"{head}: no op with a reduction and two inputs."
    if not rows:
        return f"{head}: {of:,} rows are left out."
    more = f"\n\n{of - len(rows):,} more rows are left out." if of > len(rows) else ""
    return f"{head}\n\n{md.table(_COLUMNS, rows)}{more}"


def _rows(facts: StageFacts) -> Iterator[str]:
    for op in facts.ops:
        for index, operand in enumerate(op.operands):
            yield _row(op if index == 0 else None, operand.role, operand.map, _word(operand), operand.type)
        yield _row(None, "result", op.result.map, "", op.result.type)


def _row(op: OpFacts | None, role: str, map_text: str, word: str, type_text: str) -> str:
    named = md.code(op.op.removeprefix("linalg."), _CELL, cell=True) if op is not None else ""
    cells = [md.code(text, _CELL, cell=True) for text in (map_text, type_text)]
    return md.row([named, md.prose(role, 20, inside=True), cells[0], word, cells[1]])


def _word(operand: Operand) -> str:
    if operand.encoded:
        return "encoded"
    if operand.innermost is None:
        return "undecided"
    return "**yes**" if operand.innermost else f"no ({md.code(operand.last, 20, cell=True)})"
