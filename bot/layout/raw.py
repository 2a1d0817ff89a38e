# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What `bot.compiler.irfacts` reads off IR, as values: uninterpreted, checked on arrival."""

from bot.model.base import Value, leaf


@leaf
class RawOperand:
    """One operand. `map` and `dims` have an entry per indexed dimension: its text, and the loops in it.

    `shape` has -1 for a dynamic size; `sources` are `argN` and `opN`, what the data comes from.
    """

    map: tuple[str, ...]
    dims: tuple[tuple[int, ...], ...]
    shape: tuple[int, ...]
    type: str
    encoded: bool
    sources: tuple[str, ...]


@leaf
class RawOp:
    """One linalg op with a reduction loop and two or more inputs."""

    op: str
    kind: str
    reduction_loops: tuple[int, ...]
    operands: tuple[RawOperand, ...]
    result: RawOperand


class RawFacts(Value):
    """One module at one stage."""

    ops: tuple[RawOp, ...]
    dispatches: int
    transposing: int
    bytes_moved: int | None
