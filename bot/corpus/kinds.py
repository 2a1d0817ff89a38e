# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a value of a model depends on, which decides what becomes of it in a cut.

Three kinds of values (`Kind`) decide most of it. A *weight* is computed from constants and globals alone, however many
ops stand between (a compiler folds these, `x / sqrt(variance + epsilon)` for instance), so the cut takes it as an
argument. A *size or scalar* is recomputed inside. An *activation* is cut somewhere: where, is `CutSettings`' business.
"""

from enum import Enum
from math import prod
from typing import Any

from bot.corpus import ir

_WEIGHT_LEAVES = {"util.global.load", "flow.tensor.constant", "torch_c.to_builtin_tensor"}


class Kind(Enum):
    """What a value depends on."""

    SCALAR = "scalars and sizes alone"
    WEIGHT = "constants and globals"
    ACTIVATION = "the model's inputs"


class Kinds:
    """The kinds of the values of one model, each found once."""

    def __init__(self) -> None:
        self._kinds: dict[Any, Kind] = {}

    def kind(self, value: Any) -> Kind:
        """What `value` depends on. Operands first and without recursion: a model may be deeper than Python's stack."""
        stack = [value]
        while stack:
            last = stack[-1]
            op = None if last in self._kinds else ir.defining_op(last)
            missing = [] if op is None else [operand for operand in ir.uses_of(op) if operand not in self._kinds]
            if missing:
                stack += missing
                continue
            stack.pop()
            if last not in self._kinds:
                self._kinds[last] = self._kind(last)
        return self._kinds[value]

    def spreads(self, value: Any) -> bool:
        """Whether `value` is a weight made larger by a broadcast, which stays inside: the argument is the vector."""
        op = ir.defining_op(value)
        if op is None or not ir.is_tensor(value) or not ir.is_destination_style(op):
            return False
        if op.name != "linalg.broadcast" and not ir.is_elementwise(op):
            return False
        sources = [ir.shape_of(operand) for operand in ir.inputs_of(op) if ir.is_tensor(operand)]
        here = ir.shape_of(value)
        return bool(sources) and (None in here or all(_elements(source) < _elements(here) for source in sources))

    def _kind(self, value: Any) -> Kind:
        op = ir.defining_op(value)
        if not ir.is_tensor(value) and str(value.type) == "index":
            return Kind.SCALAR
        if op is None:
            return Kind.ACTIVATION
        if op.name in _WEIGHT_LEAVES:
            return Kind.WEIGHT
        if op.name == "arith.constant":
            return Kind.WEIGHT if ir.is_tensor(value) and _elements(ir.shape_of(value)) > 1 else Kind.SCALAR
        if op.name.startswith(("hal.", "util.", "flow.")) or (not op.operands and op.name != "tensor.empty"):
            return Kind.ACTIVATION
        kinds = {self.kind(operand) for operand in ir.uses_of(op)}
        return next(
            kind for kind in (Kind.ACTIVATION, Kind.WEIGHT, Kind.SCALAR) if kind in kinds or kind is Kind.SCALAR
        )


def _elements(shape: tuple[int | None, ...]) -> int:
    return prod(size or 0 for size in shape)
