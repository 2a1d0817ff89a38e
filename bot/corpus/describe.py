# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a dispatch is, read from its own IR: the facts of the index, and the id that they make with its hash."""

from math import prod
from typing import Any

from bot.corpus import ir
from bot.corpus.convs import GENERIC, Conv, as_conv, convs_in
from bot.errors import InputError
from bot.files import sha256_hex
from bot.model.base import Value

_LONGEST_ID = 48

# The one word of the context that an id shows, and its short form there: the first of these that applies.
_TAGS = {"pad": "pad", "transpose": "tr", "conv1x1": "1x1", "residual": "res", "stride2": "s2"}


class Facts(Value):
    """What `bot.corpus.library.Dispatch` says of a dispatch, apart from where it was found."""

    id: str
    op: str
    layout: str
    dtypes: str
    shape: str
    context: tuple[str, ...]
    dynamic: bool
    sha256: str


def describe(text: str, what: str) -> Facts:
    """The facts of the dispatch whose canonical text is `text`. Raises `InputError` where it is no dispatch."""
    module = ir.parse(text, what)
    with ir.the_context():
        function, conv = main_conv(module, what)
        layout, words = _layout(conv), _context(function, conv)
        digest = sha256_hex(text.encode())
        operands = (conv.image, conv.filter, conv.op.results[0])
        shapes = [_shape(operand) for operand in operands]
        types = [ir.element_type(operand) for operand in operands]
        return Facts(
            id=_identifier(layout, conv, types, words, digest),
            op=conv.op.name,
            layout=layout,
            dtypes=f"{types[0]},{types[1]}->{types[2]}",
            shape=f"{shapes[0]} * {shapes[1]} -> {shapes[2]}",
            context=words,
            dynamic=any("?" in str(op.results[0].type) for op in ir.walk(function) if len(op.results) > 0),
            sha256=digest,
        )


def main_conv(module: Any, what: str) -> tuple[Any, Conv]:
    """The function of a dispatch and its own convolution: of those with a 1x1 window, the one whose filter is the last
    among the arguments (`bot.corpus.cut` puts the filters of its neighbours before it)."""
    functions = ir.functions(module)
    if len(functions) != 1:
        raise InputError(f"{what} has {len(functions)} functions", "a dispatch is one function, @main")
    convs = [conv for conv in convs_in(functions[0]) if conv.is_1x1]
    if not convs:
        raise InputError(f"{what} has no 1x1 convolution", "only functions around a 1x1 convolution are dispatches")
    arguments = list(functions[0].regions[0].blocks[0].arguments)
    # Where filters are no arguments at all, the last in the text: neighbours that make its image come before it.
    numbers = [arguments.index(conv.filter) if conv.filter in arguments else -1 for conv in convs]
    return functions[0], max(zip(numbers, range(len(convs)), convs, strict=True))[2]


def _layout(conv: Conv) -> str:
    """`nchw` and the like, which named ops carry in their names: `linalg.conv_2d_nchw_fchw`."""
    return "generic" if conv.op.name == GENERIC else conv.op.name.removeprefix("linalg.conv_2d_").split("_")[0]


def _shape(value: Any) -> str:
    return "x".join("?" if size is None else str(size) for size in ir.shape_of(value))


def _identifier(layout: str, conv: Conv, types: list[str], words: tuple[str, ...], digest: str) -> str:
    shape = _shape(conv.image).replace("?", "d")
    features = "x".join("d" if size is None else str(size) for size in conv.features)
    element = types[0] if types[0] == types[2] else types[0] + types[2]
    parts = [layout, shape, f"o{features}", element, *[tag for word, tag in _TAGS.items() if word in words][:1]]
    name = "_".join([*parts, digest[:8]]).lower()
    return name if len(name) <= _LONGEST_ID else "_".join([*parts[:2], digest[:8]]).lower()[-_LONGEST_ID:]


def _context(function: Any, conv: Conv) -> tuple[str, ...]:
    """What is around the convolution, in words: what makes its image, itself, what its result goes through."""
    before = _made_from(conv.image)
    words: list[str] = []
    for op in before:
        if (neighbour := as_conv(op)) is not None:
            words.append("conv1x1" if neighbour.is_1x1 else "conv")
        elif ir.is_elementwise(op):
            words.append("elementwise")
        else:
            words.append(_MOVES.get(op.name, ""))
    itself = _itself(conv)
    words += itself
    ours = {conv.op.results[0]}
    for op in ir.walk(function):
        if any(operand in ours for operand in op.operands) and len(op.results) == 1:
            words += _after(op, ours, itself)
            ours.add(op.results[0])
    return tuple(dict.fromkeys(word for word in words if word))


_MOVES = {
    "tensor.pad": "pad",
    "tensor.extract_slice": "slice",
    "linalg.transpose": "transpose",
    "tensor.expand_shape": "reshape",
    "tensor.collapse_shape": "reshape",
}


def _made_from(value: Any) -> list[Any]:
    """The ops that make a value, nearest last, sizes and destinations apart."""
    op = ir.defining_op(value)
    if op is None:
        return []
    read = ir.inputs_of(op) if ir.is_destination_style(op) else list(op.operands)
    return [*(made for operand in read if ir.is_tensor(operand) for made in _made_from(operand)), op]


def _itself(conv: Conv) -> list[str]:
    words = ["grouped"] if conv.groups else []
    batch = [ir.shape_of(conv.image)[0]] if conv.batch else []
    if batch and (batch[0] or 0) > 1:
        words.append("batch")
    if max(conv.strides, default=1) > 1:
        words.append(f"stride{max(conv.strides)}")
    if prod(size or 0 for size in _pixels(conv)) == 1:
        words.append("pixel")
    init = ir.defining_op(conv.init)
    if init is None and "pixel" not in words:
        words.append("accumulates")
    elif init is None or init.name == "linalg.broadcast" or ir.is_elementwise(init):
        words.append("bias")
    return words


def _pixels(conv: Conv) -> list[int | None]:
    return [ir.shape_of(conv.op.results[0])[position] for position in conv.pixels]


def _after(op: Any, ours: set[Any], itself: list[str]) -> list[str]:
    """Words for an op after the convolution, whose results so far are `ours`."""
    if op.name == "linalg.transpose":
        return ["out-transpose"]
    if op.name in _MOVES or not ir.is_elementwise(op):
        return []
    body = {inner.name for inner in ir.walk(op)}
    others = [operand for operand in ir.inputs_of(op) if operand not in ours and ir.is_tensor(operand)]
    full = ir.shape_of(op.results[0])
    # Where the image is one pixel, a vector of the channels has the shape of the result; that is what it is then.
    beside = [other for other in others if ir.shape_of(other) == full and "pixel" not in itself]
    spread = [other for other in others if other not in beside and prod(size or 0 for size in ir.shape_of(other)) != 1]
    words: list[str] = []
    if body & {"arith.addf", "arith.addi"}:
        words += ["residual"] * bool(beside) + ["bias"] * bool(spread)
    if body & {"arith.mulf", "arith.muli"} and spread:
        words.append("scale")
    return [*words, *(word for names, word in _FUNCTIONS if body & names)]


# Which function an elementwise op computes, told by the op that only it has.
_FUNCTIONS: tuple[tuple[set[str], str], ...] = (
    ({"arith.select", "arith.maximumf", "arith.maxnumf", "arith.minimumf", "arith.minnumf"}, "relu"),
    ({"math.erf", "math.tanh"}, "gelu"),
    ({"math.exp"}, "sigmoid"),
    ({"arith.truncf", "arith.extf", "arith.sitofp", "arith.fptosi"}, "cast"),
)
