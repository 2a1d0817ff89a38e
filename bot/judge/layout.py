# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What became of each operand's innermost reduction, matched by op and role. Pure."""

import functools
from collections.abc import Iterable

from bot.model.compiled import Stages
from bot.model.facts import Operand, OpFacts, Stage, StageFacts
from bot.model.verdict import LayoutChange, OpChange, RoleChange


def layout_changes(baseline: Stages, candidate: Stages) -> tuple[OpChange, ...]:
    """Every op's change, at every stage that both sides reached, in compile order."""
    common = [stage for stage in Stage if stage in baseline and stage in candidate]
    return tuple(change for stage in common for change in _stage_changes(stage, baseline[stage], candidate[stage]))


def changed_at(changes: Iterable[OpChange], stage: Stage, change: LayoutChange) -> list[tuple[OpChange, RoleChange]]:
    """The operands with one kind of change at one stage."""
    return [(op, role) for op in changes if op.stage == stage for role in op.roles if role.change == change]


# The same facts meet again at every checkpoint, and in every dispatch that looks like another.
@functools.lru_cache(maxsize=4096)
def _stage_changes(stage: Stage, baseline: StageFacts, candidate: StageFacts) -> tuple[OpChange, ...]:
    before = {op.key: op for op in baseline.ops}
    after = {op.key: op for op in candidate.ops}
    # Numbered keys (`arg1#2`) hold only where both sides have as many ops of that name.
    doubtful = {_name(key) for key in before.keys() ^ after.keys() if "#" in key}
    changes: list[OpChange] = []
    for key in [*before, *(key for key in after if key not in before)]:
        known = _name(key) not in doubtful
        changes.append(_op_change(stage, key, before.get(key), after.get(key), matched=known))
    return tuple(changes)


def _name(key: str) -> str:
    return key.partition("#")[0]


def _op_change(stage: Stage, key: str, before: OpFacts | None, after: OpFacts | None, *, matched: bool) -> OpChange:
    old = {operand.role: operand for operand in before.operands} if before else {}
    new = {operand.role: operand for operand in after.operands} if after else {}
    roles = tuple(
        _role_change(
            role,
            operand_change(old.get(role), new.get(role)) if matched else LayoutChange.UNMATCHED,
            old[role].map if role in old else "",
            new[role].map if role in new else "",
        )
        for role in [*old, *(role for role in new if role not in old)]
    )
    kinds = {role.change for role in roles}
    return OpChange(stage=stage, key=key, roles=roles, traded={LayoutChange.GAINED, LayoutChange.LOST} <= kinds)


@functools.lru_cache(maxsize=4096)  # the same few in thousands of results
def _role_change(role: str, change: LayoutChange, baseline_map: str, candidate_map: str) -> RoleChange:
    return RoleChange(role=role, change=change, baseline_map=baseline_map, candidate_map=candidate_map)


def operand_change(before: Operand | None, after: Operand | None) -> LayoutChange:
    """What became of one operand.

    `gone`: the candidate no longer has it; `unmatched`: it is new, or one side's map does not decide.
    """
    if before is None:
        return LayoutChange.UNMATCHED
    if after is None:
        return LayoutChange.GONE
    if before.encoded or after.encoded:
        return LayoutChange.ENCODED
    match before.innermost, after.innermost:
        case True, True:
            return LayoutChange.KEPT
        case True, False:
            return LayoutChange.LOST
        case False, True:
            return LayoutChange.GAINED
        case False, False:
            return LayoutChange.NEVER
        case _:
            # Only unit dimensions: nothing to be contiguous along.
            return LayoutChange.NEVER if before.innermost is after.innermost else LayoutChange.UNMATCHED
