# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Layouts at dispatch-creation: found by the filter's argument, compared by role."""

import pytest

from bot.faithful.layouts import GONE, SPLIT, difference, layout
from bot.model.compiled import Checked, CompileFailed
from bot.model.facts import Operand, OpFacts, ResultOperand, Stage, StageFacts


def op(key: str, *, image: bool | None, filter_: bool | None) -> OpFacts:
    operands = tuple(
        Operand(role=role, map="(d0)", type="tensor<4xf32>", last="d0", innermost=innermost, encoded=False)
        for role, innermost in (("image", image), ("filter", filter_), ("input 2", True))
    )
    result = ResultOperand(map="(d0)", type="tensor<4xf32>")
    return OpFacts(key=key, op="linalg.generic", kind="contraction", operands=operands, result=result)


def checked(*ops: OpFacts) -> Checked:
    facts = StageFacts(ops=ops, dispatches=1, transposing=0, bytes_moved=None)
    return Checked(stages={Stage.DISPATCH_CREATION: facts}, diagnostics="", ir_sha256="0" * 64, cpu_seconds=0.0)


def test_the_op_is_known_by_its_filter() -> None:
    outcome = checked(op("arg1", image=False, filter_=True), op("arg11+arg3", image=True, filter_=None))
    assert layout(outcome, 1) == {"image": False, "filter": True}
    assert layout(outcome, 3) == {"image": True, "filter": None}
    assert layout(outcome, 2) == GONE
    assert layout(outcome, None) == "its filter is no argument"


def test_ops_that_share_a_filter_count_as_one_while_they_look_alike() -> None:
    alike = checked(op("arg1#1", image=True, filter_=True), op("arg1#2", image=True, filter_=True))
    assert layout(alike, 1) == {"image": True, "filter": True}
    assert layout(checked(op("arg1#1", image=True, filter_=True), op("arg1#2", image=False, filter_=True)), 1) == SPLIT


def test_a_failure_is_a_result() -> None:
    failed = CompileFailed(stages={}, diagnostics="error: no", at="preprocessing")
    assert layout(failed, 1) == "it does not compile (failed at preprocessing)"


@pytest.mark.parametrize(
    ("whole", "cut", "words"),
    [
        ({"image": True}, {"image": True}, ""),
        ("gone", "gone", ""),
        ({"image": True}, {"image": None}, "image innermost in the whole model and undecided in the cut"),
        ({"image": True}, "it is gone", "in the cut it is gone"),
        ("it is gone", {"image": True}, "in the whole model it is gone"),
    ],
)
def test_differences_are_said_in_words(
    whole: dict[str, bool | None] | str, cut: dict[str, bool | None] | str, words: str
) -> None:
    assert difference(whole, cut) == words
