# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which operand is which, and whether its reduction is innermost: the rules, on what the IR says. Pure.

An operand's reduction is *innermost* when its last dimension of size other than 1 is indexed by reduction loops
alone: neighbouring steps of the reduction then read neighbouring elements. A sliding window (`d3 + d6`) mixes a
parallel loop in, and so is not.

Needs nothing but the standard library, as reproducers take it along: there, the values are plain ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.model.facts import FILTER, IMAGE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.layout.raw import RawFacts, RawOp, RawOperand

_PAIRED_KINDS = ("contraction", "convolution")
UNIT = 1


def last_non_unit(operand: RawOperand) -> int | None:
    """The position of the last dimension whose size is not 1 (a dynamic size is not 1); None where there is none."""
    for axis in range(len(operand.map) - 1, -1, -1):
        if operand.shape[axis] != UNIT:
            return axis
    return None


def innermost(operand: RawOperand, reduction_loops: tuple[int, ...]) -> bool | None:
    """Whether the operand's last non-unit dimension is indexed by reduction loops alone.

    None where the map does not decide: the operand is a scalar, has no dimension of a size other than 1, or is encoded.
    """
    axis = last_non_unit(operand)
    if operand.encoded or axis is None:
        return None
    loops = operand.dims[axis]
    return bool(loops) and set(loops) <= set(reduction_loops)


def filter_arguments(source_facts: RawFacts) -> frozenset[str]:
    """The function arguments that are filters, read off the program before any pass ran.

    There, a convolution's operand 0 is the image and operand 1 the filter by the op's definition, and a contraction's
    are its left and right sides. An argument that is found on both sides names neither.
    """
    images: set[str] = set()
    filters: set[str] = set()
    for op in source_facts.ops:
        if op.kind in _PAIRED_KINDS:
            images |= _arguments(op.operands[0])
            filters |= _arguments(op.operands[1])
    return frozenset(filters - images)


def roles_of(op: RawOp, filters: frozenset[str]) -> tuple[str, ...]:
    """A role for each operand: by the arguments that it comes from, else by the op's definition.

    A strided 1x1 conv becomes an op that reads `d1 * 2`, which MLIR takes for neither contraction nor convolution:
    where one of its inputs comes from a filter, it has these roles all the same.
    """
    first, second = (bool(_arguments(operand) & filters) for operand in op.operands[:2])
    if op.kind not in _PAIRED_KINDS and first == second:
        return tuple(f"input {index}" for index in range(len(op.operands)))
    pair = (FILTER, IMAGE) if first and not second else (IMAGE, FILTER)
    # Quantized convolutions have zero points behind the pair.
    return pair + tuple(f"input {index}" for index in range(2, len(op.operands)))


def op_keys(ops: Sequence[RawOp], filters: frozenset[str]) -> list[str]:
    """A name for each op that holds across stages and variants: the arguments that its filter comes from.

    Where no filter is an argument, all arguments that the op reads; ops of one name are numbered in IR order.
    """
    names: list[str] = []
    for op in ops:
        read: set[str] = set().union(*(_arguments(operand) for operand in op.operands))
        names.append("+".join(sorted(read & filters, key=_number) or sorted(read, key=_number)) or "op")
    return [name if names.count(name) == 1 else f"{name}#{names[:i].count(name) + 1}" for i, name in enumerate(names)]


def _arguments(operand: RawOperand) -> set[str]:
    return {source for source in operand.sources if source.startswith("arg")}


def _number(argument: str) -> int:
    return int(argument.removeprefix("arg"))
