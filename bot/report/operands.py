# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Operands as they are shown: where the reduction is, per stage and role, for both variants."""

from dataclasses import dataclass
from itertools import chain

from bot.model.compiled import FAILURES, Outcome
from bot.model.facts import FILTER, IMAGE, Operand, OpFacts, Stage
from bot.model.run import Result
from bot.model.verdict import LayoutChange, OpChange, RoleChange
from bot.report.words import MISSING

FAILED = "✕"
ABSENT = "∅"
UNDECIDED = "?"
MIXED_OPERANDS = "mix"

# What a reviewer wants to see first, where one role has several fates in the ops of a dispatch.
_WORST_FIRST = (
    LayoutChange.LOST,
    LayoutChange.GAINED,
    LayoutChange.GONE,
    LayoutChange.UNMATCHED,
    LayoutChange.ENCODED,
    LayoutChange.NEVER,
    LayoutChange.KEPT,
)
_SIDES = {IMAGE: "LHS ", FILTER: "RHS "}
MOVED = (LayoutChange.LOST, LayoutChange.GAINED)


@dataclass(frozen=True, kw_only=True, slots=True)
class Cell:
    """One role at one stage, both variants: `in`, `out → in`, `in → d0`; `change` is None where none was judged."""

    text: str
    change: LayoutChange | None


@dataclass(frozen=True, kw_only=True, slots=True)
class OperandChange:
    """One operand's change, with all that a reader needs to find it in the IR.

    Attributes:
        key: names the op across stages.
        op: the op's name in MLIR, the candidate's where it is known.
        baseline, candidate: the maps; empty where there is none.
        result: the op's result type; empty where it is unknown.
    """

    stage: Stage
    key: str
    role: str
    change: LayoutChange
    op: str
    baseline: str
    candidate: str
    result: str
    traded: bool

    @property
    def loss_words(self) -> str:
        """`LHS K contiguous: yes -> no (image at dispatch-creation)`: a loss in IREE's words, K being the reduction."""
        return f"{_SIDES.get(self.role, '')}K contiguous: yes -> no ({self.role} at {self.stage})"


def state(operand: Operand) -> str:
    """Where one operand's reduction is: `in`, `out`, `enc` or `?`."""
    if operand.encoded:
        return "enc"
    return UNDECIDED if operand.innermost is None else "in" if operand.innermost else "out"


def _side(outcome: Outcome, stage: Stage, role: str) -> str:
    """One variant's state at a stage, whether it got there or not."""
    facts = outcome.stages.get(stage)
    if facts is None:
        return FAILED if isinstance(outcome, FAILURES) else MISSING
    states = {state(operand) for op in facts.ops for operand in op.operands if operand.role == role}
    return ABSENT if not states else states.pop() if len(states) == 1 else MIXED_OPERANDS


def find_op(outcome: Outcome, stage: Stage, key: str) -> OpFacts | None:
    """The op of that key at that stage."""
    facts = outcome.stages.get(stage)
    return next((op for op in facts.ops if op.key == key), None) if facts is not None else None


def _find_operand(outcome: Outcome, change: OpChange, role: str) -> Operand | None:
    op = find_op(outcome, change.stage, change.key)
    return next((operand for operand in op.operands if operand.role == role), None) if op is not None else None


_PLAIN = {
    LayoutChange.KEPT: "in",
    LayoutChange.NEVER: "out",
    LayoutChange.GAINED: "out → in",
    LayoutChange.ENCODED: "enc",
    LayoutChange.UNMATCHED: UNDECIDED,
}


def _changed_text(result: Result, op: OpChange, role: RoleChange) -> str:
    """The text for one judged change. A loss names the dimension that took the reduction's place."""
    if role.change is LayoutChange.LOST:
        operand = _find_operand(result.candidate, op, role.role)
        return f"in → {(operand.last if operand is not None else '') or 'out'}"
    if role.change is LayoutChange.GONE:
        operand = _find_operand(result.baseline, op, role.role)
        return f"{state(operand) if operand is not None else UNDECIDED} → {ABSENT}"
    return _PLAIN[role.change]


def cell(result: Result, stage: Stage, role: str) -> Cell:
    """One role at one stage over all ops of a dispatch: the worst fate, and of how many where they differ."""
    changes = [
        (op, change) for op in result.verdict.layout if op.stage is stage for change in op.roles if change.role == role
    ]
    if not changes:
        sides = (_side(result.baseline, stage, role), _side(result.candidate, stage, role))
        return Cell(text=sides[0] if sides[0] == sides[1] else " → ".join(sides), change=None)
    worst = min((change.change for _, change in changes), key=_WORST_FIRST.index)
    shown = [(op, change) for op, change in changes if change.change is worst]
    share = f" {len(shown)}/{len(changes)}" if len(shown) < len(changes) else ""
    return Cell(text=_changed_text(result, *shown[0]) + share, change=worst)


def changes_at(result: Result, stage: Stage) -> tuple[OperandChange, ...]:
    """Every judged operand of a stage, in the op's order."""
    found: list[OperandChange] = []
    for op in result.verdict.layout:
        if op.stage is not stage:
            continue
        facts = find_op(result.candidate, stage, op.key) or find_op(result.baseline, stage, op.key)
        found.extend(
            OperandChange(
                stage=stage,
                key=op.key,
                role=change.role,
                change=change.change,
                op=facts.op if facts is not None else op.key,
                baseline=change.baseline_map,
                candidate=change.candidate_map,
                result=facts.result.type if facts is not None else "",
                traded=op.traded,
            )
            for change in op.roles
        )
    return tuple(found)


def losses(result: Result) -> tuple[OperandChange, ...]:
    """What lost its innermost reduction in the code that runs, that is at dispatch-creation.

    A loss that is half of a trade informs and is left out, unless a rule that gates forbids it.
    """
    forbidden = any(finding.gates for finding in result.verdict.findings)
    return tuple(
        change
        for change in changes_at(result, Stage.DISPATCH_CREATION)
        if change.change is LayoutChange.LOST and (forbidden or not change.traded)
    )


def history(result: Result, loss: OperandChange) -> tuple[OperandChange, ...]:
    """The same operand at every stage where it was judged, in compile order."""
    return tuple(
        change
        for stage in stages_of(result)
        for change in changes_at(result, stage)
        if (change.key, change.role) == (loss.key, loss.role)
    )


def stages_of(result: Result) -> tuple[Stage, ...]:
    """The stages that either variant reached or that were judged, in compile order."""
    reached = set(chain(result.baseline.stages, result.candidate.stages, (op.stage for op in result.verdict.layout)))
    return tuple(stage for stage in Stage if stage in reached)


def moved_at(result: Result, stage: Stage) -> bool:
    """Whether an operand gained or lost its innermost reduction at this stage."""
    return any(change.change in MOVED for op in result.verdict.layout if op.stage is stage for change in op.roles)


def comparable_at(result: Result, stage: Stage) -> bool:
    """Whether both variants were read at this stage."""
    return stage in result.baseline.stages and stage in result.candidate.stages
