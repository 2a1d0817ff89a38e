# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The loops of a convolution by what they do, after `mlir::linalg::ConvolutionDimensions`. Pure."""

from dataclasses import dataclass

from bot.layout.raw import RawOp, RawOperand


@dataclass(frozen=True, kw_only=True)
class ConvLoops:
    """The loops of an op with an image and a filter, each kind ascending.

    Attributes:
        batch: in image and result.
        output_image: in the result, and in the image together with a filter loop, or alone and strided.
        output_channel: in filter and result.
        filter_loop: reduced; in the filter, and in the image together with an output image loop.
        input_channel: reduced; alone in both image and filter.
        depth: in image, filter and result: the groups of a grouped convolution.
    """

    batch: tuple[int, ...]
    output_image: tuple[int, ...]
    output_channel: tuple[int, ...]
    filter_loop: tuple[int, ...]
    input_channel: tuple[int, ...]
    depth: tuple[int, ...]


def conv_loops(op: RawOp) -> ConvLoops:
    """The loops of an op whose first two inputs are image and filter."""
    image, weights = op.operands[:2]
    mixed = {loop for loops in image.dims if len(loops) > 1 for loop in loops}
    alone = {loop for loops in image.dims if len(loops) == 1 for loop in loops}
    inside = {loop for loops in weights.dims for loop in loops}
    written = {loop for loops in op.result.dims for loop in loops}
    reduced = set(op.reduction_loops)

    def kind(loops: set[int]) -> tuple[int, ...]:
        return tuple(sorted(loops))

    return ConvLoops(
        batch=kind((alone & written) - inside),
        output_image=kind((mixed & written) - inside),
        output_channel=kind((inside & written) - alone - mixed),
        filter_loop=kind(mixed & reduced & inside),
        input_channel=kind(alone & reduced & inside),
        depth=kind(alone & inside & written),
    )


def positions(operand: RawOperand, loops: tuple[int, ...]) -> tuple[int, ...]:
    """The dimensions of an operand that each of `loops` indexes alone, in the order of the loops."""
    return tuple(axis for loop in loops for axis, inside in enumerate(operand.dims) if tuple(inside) == (loop,))


def is_one_by_one(op: RawOp) -> bool:
    """Whether an op is a 1x1 convolution by its maps: it has channels, and filter loops that all have size 1."""
    loops = conv_loops(op)
    weights = op.operands[1]
    whole = bool(loops.filter_loop and loops.input_channel and loops.output_channel)
    return whole and all(weights.shape[axis] == 1 for axis in positions(weights, loops.filter_loop))
