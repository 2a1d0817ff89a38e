# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Finding convolutions whose window is 1x1, in every spelling that linalg has for them."""

from dataclasses import dataclass
from typing import Any

from bot.corpus import ir
from bot.corpus.ir import linalg

GENERIC = "linalg.generic"


@dataclass(frozen=True, kw_only=True)
class Conv:
    """A 2-D convolution.

    Attributes:
        op: the linalg op.
        image, filter, init: its operands as values; `init` is what the sum starts from.
        strides: of the two image dimensions.
        batch: loops over the batch. Loop numbers index the maps of `op`.
        pixels: positions of the two image dimensions in the result.
        groups: loops over groups (`depth` in linalg's words).
        window: sizes of the filter's window; None where dynamic.
        features: sizes of the output channels (within a group).
    """

    op: Any
    image: Any
    filter: Any
    init: Any
    strides: tuple[int, ...]
    batch: tuple[int, ...]
    pixels: tuple[int, ...]
    groups: tuple[int, ...]
    window: tuple[int | None, ...]
    features: tuple[int | None, ...]

    @property
    def is_1x1(self) -> bool:
        """Whether the window is a single element."""
        return all(size == 1 for size in self.window)


def as_conv(op: Any) -> Conv | None:
    """`op` as a 2-D convolution with a channel reduction; None for everything else, pooling and depthwise included.

    Dimensions are inferred from the maps of image, filter and result. `linalg.infer_convolution_dimensions` would do,
    but for the quantized named ops, which have two scalar zero points in between.
    """
    if not ir.is_destination_style(op) or len(op.operands) < 3 or not _may_be_conv(op):
        return None
    maps = ir.indexing_maps(op)
    dims = linalg.infer_convolution_dimensions_from_maps([maps[0], maps[1], maps[-1]])
    if dims is None:
        return None
    window_loops, reduced = list(dims.filter_loop), list(dims.input_channel)
    if len(list(dims.output_image)) != 2 or len(window_loops) != 2 or not reduced or not list(dims.output_channel):
        return None
    return Conv(
        op=op,
        image=op.operands[0],
        filter=op.operands[1],
        init=op.operands[len(op.operands) - 1],
        strides=tuple(dims.strides),
        batch=tuple(dims.batch),
        pixels=tuple(_position(loop, maps[-1]) for loop in dims.output_image),
        groups=tuple(dims.depth),
        window=tuple(_size_of_loop(loop, maps[1], op.operands[1]) for loop in window_loops),
        features=tuple(_size_of_loop(loop, maps[1], op.operands[1]) for loop in dims.output_channel),
    )


def convs_in(function: Any) -> list[Conv]:
    """Every 2-D convolution of a function, in order."""
    return [conv for op in ir.walk(function) if (conv := as_conv(op)) is not None]


def _may_be_conv(op: Any) -> bool:
    """Named convolutions by name (the quantized ones are no `isa_convolution_op`); generics by their structure."""
    if op.name == GENERIC:
        return bool(linalg.isa_convolution_op(op))
    return op.name.startswith("linalg.conv_2d") and ir.is_tensor(op.operands[1])


def _size_of_loop(loop: int, affine_map: Any, operand: Any) -> int | None:
    return ir.shape_of(operand)[_position(loop, affine_map)]


def _position(loop: int, affine_map: Any) -> int:
    return [str(expression) for expression in affine_map.results].index(f"d{loop}")
