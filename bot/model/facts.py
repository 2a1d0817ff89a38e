# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Layout facts: what the IR says about memory order, per stage, op and operand. Made by `bot.layout`."""

from enum import StrEnum
from typing import TYPE_CHECKING

from bot.model.base import Count, Value, leaf


class Stage(StrEnum):
    """A compile phase at which the IR is read, in compile order; the names are IREE's own phase names."""

    PREPROCESSING = "preprocessing"
    GLOBAL_OPTIMIZATION = "global-optimization"
    DISPATCH_CREATION = "dispatch-creation"
    EXECUTABLE_CONFIGURATIONS = "executable-configurations"


IMAGE = "image"
FILTER = "filter"


@leaf
class Operand:
    """One input operand of an op with a reduction loop.

    Attributes:
        role: `image`, `filter`, or `input N` where the op is neither contraction nor convolution.
        map: the results of the operand's indexing map, for instance `(d3, d1, d2)`.
        type: the operand's MLIR type.
        last: the result of the map that indexes the last non-unit dimension (`d2`); empty where there is none.
        innermost: whether that dimension is indexed by reduction loops alone. None where the map does not decide:
            no non-unit dimension, or an encoded operand.
        encoded: the type carries an encoding, so the map says nothing about memory.
    """

    role: str
    map: str
    type: str
    last: str
    innermost: bool | None
    encoded: bool


@leaf
class ResultOperand:
    """What an op writes: its indexing map's results and its MLIR type."""

    map: str
    type: str


@leaf
class OpFacts:
    """One linalg op that has a reduction loop and two or more inputs.

    Attributes:
        key: names the op across stages and variants, by the function arguments that its filter comes from.
        op: the op's name in MLIR, for instance `linalg.conv_2d_nchw_fchw`.
        kind: `contraction`, `convolution` or `reduction`.
        operands: the inputs, in the op's own order.
        result: the (first) output.
    """

    key: str
    op: str
    kind: str
    operands: tuple[Operand, ...]
    result: ResultOperand


class StageFacts(Value):
    """What one stage of one compile shows.

    Attributes:
        ops: in IR order.
        dispatches: how many dispatches the program has; 0 before dispatch creation.
        transposing: how many of these move data into another order of dimensions.
        bytes_moved: bytes that all dispatches read and write as operands and results; None where a shape is dynamic.
    """

    ops: tuple[OpFacts, ...]
    dispatches: Count
    transposing: Count
    bytes_moved: Count | None

    if TYPE_CHECKING:  # pydantic gives frozen values a hash, of which type checkers don't know

        def __hash__(self) -> int: ...  # noqa: D105
