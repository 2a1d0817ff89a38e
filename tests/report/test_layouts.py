# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The layouts of one text as a comment: a table a stage, bounded, and what could be read before a failure."""

from dataclasses import replace

import pytest

from bot.model.compiled import Outcome
from bot.model.facts import Stage, StageFacts
from bot.report.layouts import layout_comment
from tests.report import builders as b


def said(outcome: Outcome) -> str:
    return layout_comment("reordered", "gfx942", "3.13.0", outcome)


def test_each_operand_has_a_row() -> None:
    text = said(b.checked(b.REORDERED))
    assert [stage for stage in Stage if f"**{stage}**" in text] == list(b.REORDERED)
    (image,) = {row for row in text.splitlines() if "| image" in row and "(d0, d1, d3)" in row}
    assert "**yes**" in image
    assert "no (`d2`)" in text
    assert "1 dispatch" in text  # where there are any


@pytest.mark.parametrize(("innermost", "encoded", "word"), [(None, False, "undecided"), (True, True, "encoded")])
def test_what_a_map_does_not_decide(innermost: bool | None, encoded: bool, word: str) -> None:
    facts = b.facts(b.IN, b.IN)
    op = replace(facts.ops[0], operands=(b.operand("image", innermost, encoded=encoded),))
    outcome = replace(b.checked(), stages={b.PRE: facts.model_copy(update={"ops": (op,)})})
    assert word in said(outcome)


def test_a_failure_shows_what_was_reached_and_what_the_compiler_said() -> None:
    text = said(b.failed())
    assert "No stage was reached before." in text
    assert "incorrect number of dynamic sizes" in text
    assert "These stages were reached before." in said(b.crashed())
    assert "What the compiler says" not in said(b.failed(said=" \n"))


def test_rows_are_bounded_and_what_is_left_out_is_counted() -> None:
    many = b.facts(b.IN, b.OUT)
    many = many.model_copy(update={"ops": many.ops * 100})  # of 3 rows each
    none = StageFacts(ops=(), dispatches=0, transposing=0, bytes_moved=None)
    text = said(replace(b.checked(), stages={b.PRE: many, b.OPT: many, b.DISPATCH: none}))
    assert "150 more rows are left out." in text
    assert "300 rows are left out." in text
    assert "no op with a reduction and two inputs" in text
