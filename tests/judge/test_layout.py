# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What became of each operand, from values alone."""

import pytest

from bot.judge.layout import changed_at, layout_changes, operand_change
from bot.model.compiled import Stages
from bot.model.facts import Operand, OpFacts, ResultOperand, Stage, StageFacts
from bot.model.verdict import LayoutChange


def operand(role: str, innermost: bool | None, *, encoded: bool = False) -> Operand:
    return Operand(role=role, map=f"({innermost})", type="t", last="d0", innermost=innermost, encoded=encoded)


def op(key: str, **roles: bool | None) -> OpFacts:
    return OpFacts(
        key=key,
        op="linalg.generic",
        kind="contraction",
        operands=tuple(operand(role, value) for role, value in roles.items()),
        result=ResultOperand(map="()", type="t"),
    )


def stages(*ops: OpFacts, stage: Stage = Stage.DISPATCH_CREATION) -> Stages:
    return {stage: StageFacts(ops=ops, dispatches=1, transposing=0, bytes_moved=0)}


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        (True, True, LayoutChange.KEPT),
        (True, False, LayoutChange.LOST),
        (False, True, LayoutChange.GAINED),
        (False, False, LayoutChange.NEVER),
        (None, None, LayoutChange.NEVER),
        (None, True, LayoutChange.UNMATCHED),
        (True, None, LayoutChange.UNMATCHED),
    ],
)
def test_an_operands_change(before: bool | None, after: bool | None, change: LayoutChange) -> None:
    assert operand_change(operand("image", before), operand("image", after)) == change


def test_encoded_gone_and_new_operands() -> None:
    plain, encoded = operand("image", True), operand("image", None, encoded=True)
    assert operand_change(plain, encoded) == LayoutChange.ENCODED
    assert operand_change(encoded, plain) == LayoutChange.ENCODED
    assert operand_change(plain, None) == LayoutChange.GONE
    assert operand_change(None, plain) == LayoutChange.UNMATCHED


def test_a_trade_is_one_role_gained_and_another_lost_in_one_op() -> None:
    (change,) = layout_changes(stages(op("a", image=False, filter=True)), stages(op("a", image=True, filter=False)))
    assert change.traded
    separate = layout_changes(
        stages(op("a", image=False), op("b", image=True)), stages(op("a", image=True), op("b", image=False))
    )
    assert [c.traded for c in separate] == [False, False]


def test_ops_are_matched_by_key_not_by_order() -> None:
    before = stages(op("a", image=True), op("b", image=False))
    after = stages(op("b", image=False), op("a", image=True))
    kinds = {c.key: c.roles[0].change for c in layout_changes(before, after)}
    assert kinds == {"a": LayoutChange.KEPT, "b": LayoutChange.NEVER}


def test_numbered_ops_are_unmatched_where_their_number_changed() -> None:
    before = stages(op("a#1", image=True), op("a#2", image=True))
    after = stages(op("a#1", image=False), op("a#2", image=False), op("a#3", image=False))
    assert {c.roles[0].change for c in layout_changes(before, after)} == {LayoutChange.UNMATCHED}


def test_numbered_ops_are_matched_where_both_sides_have_as_many() -> None:
    both = stages(op("a#1", image=True), op("a#2", image=False))
    assert [c.roles[0].change for c in layout_changes(both, both)] == [LayoutChange.KEPT, LayoutChange.NEVER]


def test_two_ops_that_became_one_are_not_matched_with_it() -> None:
    before, after = stages(op("a#1", image=True), op("a#2", image=True)), stages(op("a", image=True))
    assert {c.roles[0].change for c in layout_changes(before, after)} == {LayoutChange.UNMATCHED}


def test_a_trade_may_have_other_roles_beside_it() -> None:
    before = stages(op("a", image=False, filter=True, bias=True))
    (change,) = layout_changes(before, stages(op("a", image=True, filter=False, bias=True)))
    assert change.traded
    (change,) = layout_changes(before, stages(op("a", image=True, filter=True, bias=True)))
    assert not change.traded


def test_what_changed_at_a_stage_is_of_that_stage_and_kind_alone() -> None:
    every = (Stage.PREPROCESSING, Stage.GLOBAL_OPTIMIZATION, Stage.DISPATCH_CREATION)
    before, after = (
        {stage: facts for stage in every for facts in stages(op("a", **roles)).values()}
        for roles in ({"image": False, "filter": True, "bias": True}, {"image": True, "filter": False, "bias": True})
    )
    changes = layout_changes(before, after)
    for stage in every:
        for kind, role in ((LayoutChange.GAINED, "image"), (LayoutChange.LOST, "filter"), (LayoutChange.KEPT, "bias")):
            assert [(one.stage, each.role) for one, each in changed_at(changes, stage, kind)] == [(stage, role)]


def test_an_op_that_is_gone_is_said_to_be() -> None:
    (change,) = layout_changes(stages(op("a", image=True)), stages())
    assert change.roles[0].change == LayoutChange.GONE


def test_only_stages_that_both_reached_are_compared() -> None:
    early = stages(op("a", image=True), stage=Stage.PREPROCESSING)
    late = stages(op("a", image=True))
    assert [c.stage for c in layout_changes(early | late, late)] == [Stage.DISPATCH_CREATION]
