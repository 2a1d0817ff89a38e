# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From what the IR says to layout facts, stage by stage. Pure."""

import functools

from bot.layout.naming import innermost, last_non_unit, op_keys, roles_of
from bot.layout.raw import RawFacts, RawOp, RawOperand
from bot.model.facts import Operand, OpFacts, ResultOperand, StageFacts


def stage_facts(raw: RawFacts, filters: frozenset[str]) -> StageFacts:
    """The layout facts of one stage, given which arguments are filters (`filter_arguments`)."""
    keys = op_keys(raw.ops, filters)
    return StageFacts(
        ops=tuple(op_facts(op, key, roles_of(op, filters)) for op, key in zip(raw.ops, keys, strict=True)),
        dispatches=raw.dispatches,
        transposing=raw.transposing,
        bytes_moved=raw.bytes_moved,
    )


def op_facts(op: RawOp, key: str, roles: tuple[str, ...]) -> OpFacts:
    """The layout facts of one op, given its name and a role for each of its operands."""
    return OpFacts(
        key=key,
        op=op.op,
        kind=op.kind,
        operands=tuple(_operand(o, role, op.reduction_loops) for o, role in zip(op.operands, roles, strict=True)),
        result=ResultOperand(map=_map_text(op.result.map), type=op.result.type),
    )


def _operand(operand: RawOperand, role: str, reduction_loops: tuple[int, ...]) -> Operand:
    axis = last_non_unit(operand)
    return Operand(
        role=role,
        map=_map_text(operand.map),
        type=operand.type,
        last="" if axis is None else operand.map[axis],
        innermost=innermost(operand, reduction_loops),
        encoded=operand.encoded,
    )


@functools.lru_cache(maxsize=1024)  # few, and in every fact
def _map_text(results: tuple[str, ...]) -> str:
    return f"({', '.join(results)})"
