# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A whole model as one function, with the arguments that its cuts have: every weight that they take is one.

What a cut is compared with. A convolution is known by the number of the argument that is its filter.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.corpus import ir
from bot.corpus.convs import convs_in
from bot.corpus.kinds import Kind
from bot.corpus.outline import CannotCutError, Outline
from bot.corpus.sizes import Sizes
from bot.corpus.slicing import CutSettings, Slicer
from bot.errors import InputError

_BOUNDARY = ("hal.", "util.", "flow.")


@dataclass(frozen=True)
class Whole:
    """A whole model.

    Attributes:
        text: canonical; one function `@main` on tensors.
        filters: for each 1x1 convolution of the model, in order, the argument that is its filter; None where its
            filter is no weight, or where the model's results don't depend on it.
        numbers: the argument that stands for each of the model's values that is one.
    """

    text: str
    filters: tuple[int | None, ...]
    numbers: dict[Any, int]


def whole(function: Any, what: str, extra: Sequence[Any] = ()) -> Whole:
    """The model in `function`, a function of a lowered module; `extra` are values returned after its own results.

    Raises `InputError` where it can't be written as one function: a size that is computed outside of it, for instance.
    """
    sizes = Sizes()
    slicer = Slicer(CutSettings(), sizes)
    block = function.regions[0].blocks[0]
    results = _results(block)
    needed = _needed([*results, *extra])
    # In the model's order: it is deep, and computing each value from its operands would recurse through all of it.
    ops = [op.operation for op in block.operations]
    ours = [op for op in ops if op in needed and any(slicer.kind(value) is Kind.ACTIVATION for value in op.results)]
    order = [result for op in ours for result in op.results if ir.is_tensor(result)]
    outline = Outline(frozenset(ours), [*results, *extra], slicer, sizes, order, one_size=False)
    try:
        outline.write()
    except CannotCutError as error:
        raise InputError(f"{what} can't be written as one function: {error}") from error
    numbers = {value: number for number, value in enumerate(outline.arguments)}
    return Whole(
        text=ir.canonical(outline.written, f"the whole of {what}"),
        filters=tuple(numbers.get(conv.filter) for conv in convs_in(function) if conv.is_1x1),
        numbers=numbers,
    )


def _results(block: Any) -> list[Any]:
    """The tensors that leave a function: what it returns, or what it hands to the ops that export them."""
    queue = list(list(block.operations)[-1].operation.operands)
    found: list[Any] = []
    while queue:
        value = queue.pop(0)
        op = ir.defining_op(value)
        if op is not None and op.name.startswith(_BOUNDARY):
            queue = [*op.operands, *queue]
        elif ir.is_tensor(value) and value not in found:
            found.append(value)
    return found


def _needed(values: Sequence[Any]) -> set[Any]:
    """The ops that `values` are computed by, up to where they come from outside."""
    queue, found = list(values), set[Any]()
    while queue:
        op = ir.defining_op(queue.pop())
        if op is not None and op not in found and not op.name.startswith(_BOUNDARY):
            found.add(op)
            queue += ir.uses_of(op)
    return found
