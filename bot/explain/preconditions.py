# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Why a pass did not rewrite an op, where one of its preconditions is seen to fail. Pure.

The preconditions are those of the patterns in IREE's source, at commit b48a5955, in
`compiler/src/iree/compiler/Preprocessing/Common/`; each reason names the file and the condition. A release may differ
from that commit. Where all hold that can be told from maps, shapes and names, the reason is not known.
"""

import math
from collections.abc import Callable, Iterator, Mapping

from bot.explain.loops import ConvLoops, conv_loops, positions
from bot.layout.raw import RawOp, RawOperand
from bot.model.base import Value

_NHWC, _NCHW = "linalg.conv_2d_nhwc_hwcf", "linalg.conv_2d_nchw_fchw"
_GENERIC = "linalg.generic"
_CONTRACTION = "contraction"
_DYNAMIC = -1
# ConvertConvFilterToChannelsLast.cpp: a matmul with a side smaller than this keeps its filter as it is.
_SMALL = 384


class Reason(Value):
    """Why a pass left an op alone.

    Attributes:
        why: in words; empty where it isn't known.
        condition: the file and the condition in it that failed.
        needed: False where the op is already what the pass would make of it: nothing was missed.
    """

    why: str
    condition: str
    needed: bool


UNKNOWN = Reason(why="", condition="", needed=True)


def reason_for(argument: str, op: RawOp) -> Reason | None:
    """Why the pass leaves `op` as it is; `UNKNOWN` where no precondition is seen to fail, None for another pass.

    Args:
        argument: the pass by its name in pipelines.
    """
    for ending, reasons in _PASSES.items():
        if argument.endswith(ending):
            return next(reasons(op, conv_loops(op)), UNKNOWN)
    return None


def _matmul(op: RawOp, loops: ConvLoops) -> Iterator[Reason]:
    file = "Convert1X1FilterConv2DToMatmul.cpp"
    if op.op not in (_NHWC, _NCHW):
        done = op.kind == _CONTRACTION
        yield Reason(
            why="it is a contraction already" if done else f"no pattern takes {op.op}",
            condition=f"{file}: patterns for Conv2DNhwcHwcfOp and Conv2DNchwFchwOp alone",
            needed=not done,
        )
    sizes = [op.operands[1].shape[axis] for axis in positions(op.operands[1], loops.filter_loop)]
    if any(size != 1 for size in sizes):
        dynamic = _DYNAMIC in sizes
        yield Reason(
            why="its filter's size is dynamic" if dynamic else f"its filter is {'x'.join(map(str, sizes))}, not 1x1",
            condition=f"{file}: filterShape[khIndex] and filterShape[kwIndex] are 1",
            needed=True,
        )


def _channels_last(op: RawOp, loops: ConvLoops) -> Iterator[Reason]:
    file = "ConvertConvToChannelsLast.cpp"
    if op.kind == _CONTRACTION or not loops.filter_loop:
        yield Reason(
            why="it is a contraction already: no loop goes over a window",
            condition=f"{file}: convDims.filterLoop is not empty",
            needed=False,
        )
    if loops.depth:
        yield Reason(
            why="it is grouped: a loop goes through image, filter and result",
            condition=f"{file}: convDims.depth is empty",
            needed=True,
        )
    for many, name in ((loops.input_channel, "inputChannel"), (loops.output_channel, "outputChannel")):
        if len(many) > 1:
            yield Reason(
                why=f"it has {len(many)} loops over channels where one is expected",
                condition=f"{file}: convDims.{name}.size() is at most 1",
                needed=True,
            )
    if _is_channels_last(op, loops):
        yield Reason(
            why="it is channels-last already",
            condition=f"{file}: isInnerIdentityIndices holds for input, filter and output",
            needed=False,
        )


def _is_channels_last(op: RawOp, loops: ConvLoops) -> bool:
    image, weights = op.operands[:2]
    return all(
        positions(operand, wanted) == tuple(range(len(operand.dims) - len(wanted), len(operand.dims)))
        for operand, wanted in (
            (image, loops.input_channel),
            (weights, (*loops.input_channel, *loops.output_channel)),
            (op.result, loops.output_channel),
        )
    )


def _filter_last(op: RawOp, loops: ConvLoops) -> Iterator[Reason]:
    file = "ConvertConvFilterToChannelsLast.cpp"
    if op.op == _NHWC:
        return
    if op.op != _GENERIC:
        yield Reason(
            why=f"no pattern takes {op.op}",
            condition=f"{file}: patterns for Conv2DNhwcHwcfOp and GenericOp alone",
            needed=True,
        )
    if op.kind == _CONTRACTION or not (loops.output_channel and loops.input_channel and loops.filter_loop):
        yield Reason(
            why="it is a contraction already, or has no loop over channels",
            condition=f"{file}: outputChannel, inputChannel and filterLoop are not empty",
            needed=False,
        )
    operands = (*op.operands[:2], op.result)
    if any(_DYNAMIC in operand.shape for operand in operands):
        yield Reason(
            why="a shape is dynamic", condition=f"{file}: ShapedType::isDynamicShape of no operand", needed=True
        )
    image, weights = op.operands[:2]
    if loops.batch and positions(image, loops.batch)[:1] != (0,):
        yield Reason(why="the batch is not first", condition=f"{file}: batchInputPos.front() is 0", needed=True)
    f, c, k = (positions(weights, each) for each in (loops.output_channel, loops.input_channel, loops.filter_loop))
    if f and c and k:
        chwf = c[-1] < k[0] and f[-1] == len(weights.shape) - 1
        cfhw = c[-1] < f[0] and f[-1] < k[0]
        hwcf = k[-1] < c[-1] < f[-1]
        if not (chwf or cfhw or hwcf):
            yield Reason(
                why="its filter is neither CHWF, CFHW nor HWCF",
                condition=f"{file}: isChwf, isCfhw or isHwcf",
                needed=False,
            )
        yield from _too_small(op, loops, file)


def _too_small(op: RawOp, loops: ConvLoops, file: str) -> Iterator[Reason]:
    weights = op.operands[1]
    rows = _product(op.result, (*loops.output_image, *loops.batch))
    columns, depth = (_product(weights, each) for each in (loops.output_channel, loops.input_channel))
    if _product(weights, loops.filter_loop) == 1 and min(rows, columns, depth) < _SMALL:
        yield Reason(
            why=f"it is a matmul with a side under {_SMALL}",
            condition=f"{file}: filterProd is not 1, or mSize, nSize and kSize are {_SMALL} at least",
            needed=False,
        )


def _product(operand: RawOperand, loops: tuple[int, ...]) -> int:
    return math.prod(operand.shape[axis] for axis in positions(operand, loops))


_PASSES: Mapping[str, Callable[[RawOp, ConvLoops], Iterator[Reason]]] = {
    "convert-1x1-filter-conv2d-to-matmul": _matmul,
    "convert-conv-to-channels-last": _channels_last,
    "convert-conv-filter-to-channels-last": _filter_last,
}
