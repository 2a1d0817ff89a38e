# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Rules over layout facts, as data of the settings: what must hold for one side, or for the change. Pure."""

from collections.abc import Mapping

from bot.config.schema import Rule
from bot.model.compiled import Outcome
from bot.model.verdict import LayoutChange, OpChange, RuleFinding


def broken_rules(
    rules: Mapping[str, Rule],
    *,
    layout: str,
    pipelines: Mapping[str, str],
    outcomes: Mapping[str, Outcome],
    changes: tuple[OpChange, ...],
) -> tuple[RuleFinding, ...]:
    """The rules that do not hold for one dispatch.

    Args:
        layout: of the dispatch, for instance `nchw`.
        pipelines, outcomes: by side.
        changes: from baseline to candidate.
    """
    findings: list[RuleFinding] = []
    for name, rule in rules.items():
        if rule.layout and rule.layout != layout:
            continue
        if rule.forbid is not None:
            findings += _forbidden(name, rule, changes)
            continue
        for side, outcome in outcomes.items():
            if rule.pipeline in ("", pipelines[side]):
                findings += _unmet(name, rule, side, outcome)
    return tuple(findings)


def _forbidden(name: str, rule: Rule, changes: tuple[OpChange, ...]) -> list[RuleFinding]:
    return [
        RuleFinding(
            rule=name,
            side="candidate",
            gates=rule.gates,
            seen=f"{role.role} of {op.key} lost its innermost reduction at {op.stage}: "
            f"{role.baseline_map} -> {role.candidate_map}",
        )
        for op in changes
        if op.stage == rule.stage and not op.traded
        for role in op.roles
        if role.change == LayoutChange.LOST and rule.role in ("", role.role)
    ]


def _unmet(name: str, rule: Rule, side: str, outcome: Outcome) -> list[RuleFinding]:
    facts = outcome.stages.get(rule.stage)
    if facts is None:
        return []
    return [
        RuleFinding(
            rule=name, side=side, gates=rule.gates, seen=f"{operand.role} of {op.key} at {rule.stage}: {operand.map}"
        )
        for op in facts.ops
        for operand in op.operands
        if rule.role in ("", operand.role) and operand.innermost is False
    ]
