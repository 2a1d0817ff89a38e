# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Rules over layout facts: whom each is about, what it finds, and that one does not stand in for another."""

from typing import Any

import pytest

from bot.config.schema import Rule
from bot.layout.rules import broken_rules
from bot.model.compiled import Outcome
from bot.model.verdict import LayoutChange, OpChange, RoleChange
from tests.report import builders as b

PIPELINES = {"baseline": "plain", "candidate": "reordered"}
# Each side's image and filter at dispatch-creation.
BASELINE, CANDIDATE = b.checked({b.DISPATCH: (b.OUT, b.IN)}), b.checked({b.DISPATCH: (None, b.OUT)})


def rule(**fields: Any) -> Rule:
    values: dict[str, Any] = {"description": "", "stage": b.DISPATCH, "expect": "innermost"}
    return Rule.model_validate(values | fields)


def found(
    *rules: Rule, layout: str = "nchw", changes: tuple[OpChange, ...] = (), candidate: Outcome = CANDIDATE
) -> list[str]:
    """The findings of rules called 0, 1, …, each as `rule side: what was seen`."""
    outcomes = {"baseline": BASELINE, "candidate": candidate}
    named = {str(number): rule for number, rule in enumerate(rules)}
    findings = broken_rules(named, layout=layout, pipelines=PIPELINES, outcomes=outcomes, changes=changes)
    return [f"{each.rule} {each.side}: {each.seen}" for each in findings]


IMAGE_OUT = "0 baseline: image of arg1 at dispatch-creation: (d3, d1, d2)"
FILTER_OUT = "0 candidate: filter of arg1 at dispatch-creation: (d3, d2)"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, [IMAGE_OUT, FILTER_OUT]),  # what a map does not decide breaks no rule
        ({"role": "image"}, [IMAGE_OUT]),
        ({"role": "filter"}, [FILTER_OUT]),
        ({"role": "input 2"}, []),
        ({"pipeline": "plain"}, [IMAGE_OUT]),
        ({"pipeline": "reordered"}, [FILTER_OUT]),
        ({"pipeline": "other"}, []),
        ({"stage": b.PRE}, []),  # not reached
        ({"layout": "nchw"}, [IMAGE_OUT, FILTER_OUT]),
        ({"layout": "a"}, []),
        ({"layout": "z"}, []),
    ],
)
def test_what_is_expected(fields: dict[str, Any], expected: list[str]) -> None:
    assert found(rule(**fields)) == expected


def change(kind: LayoutChange, *, role: str = "image", stage: Any = b.DISPATCH, traded: bool = False) -> OpChange:
    moved = RoleChange(role=role, change=kind, baseline_map="(d0)", candidate_map="(d1)")
    same = RoleChange(role="other", change=LayoutChange.KEPT, baseline_map="", candidate_map="")
    return OpChange(stage=stage, key="arg1", roles=(same, moved), traded=traded)


LOST = "0 candidate: image of arg1 lost its innermost reduction at dispatch-creation: (d0) -> (d1)"
FORBID = rule(expect=None, forbid="lost")


@pytest.mark.parametrize("kind", LayoutChange)
def test_of_changes_a_loss_alone_is_forbidden(kind: LayoutChange) -> None:
    assert found(FORBID, changes=(change(kind),)) == ([LOST] if kind is LayoutChange.LOST else [])


@pytest.mark.parametrize(
    ("fields", "made", "expected"),
    [
        ({"role": "image"}, change(LayoutChange.LOST), [LOST]),
        ({"role": "filter"}, change(LayoutChange.LOST), []),
        ({}, change(LayoutChange.LOST, traded=True), []),  # a trade informs
        ({}, change(LayoutChange.LOST, stage=b.PRE), []),
        ({"stage": b.PRE}, change(LayoutChange.LOST), []),
        ({"layout": "nhwc"}, change(LayoutChange.LOST), []),
    ],
)
def test_what_a_loss_must_be(fields: dict[str, Any], made: OpChange, expected: list[str]) -> None:
    assert found(rule(expect=None, forbid="lost", **fields), changes=(made,)) == expected


def test_each_rule_is_looked_at() -> None:
    lost = (change(LayoutChange.LOST),)
    others = (rule(layout="nhwc"), FORBID, rule(role="image"))
    assert [each[0] for each in found(*others, changes=lost)] == ["1", "2"]
    # A side that was not read that far does not hide the other's.
    assert found(rule(), candidate=b.failed()) == [IMAGE_OUT]


@pytest.mark.parametrize("gates", [True, False])
def test_a_finding_gates_as_its_rule_does(gates: bool) -> None:
    rules = {"one": rule(gates=gates), "two": rule(expect=None, forbid="lost", gates=gates)}
    outcomes = {"baseline": BASELINE}
    lost = (change(LayoutChange.LOST),)
    findings = broken_rules(rules, layout="nchw", pipelines=PIPELINES, outcomes=outcomes, changes=lost)
    assert [(each.rule, each.gates) for each in findings] == [("one", gates), ("two", gates)]
