# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What belongs into a cut: the convolution, what makes its image, and what its result goes through.

Weights and sizes are told from activations by `bot.corpus.kinds`. Where activations are cut, `CutSettings` says.
"""

from dataclasses import dataclass
from typing import Any

from bot.corpus import ir
from bot.corpus.convs import Conv, as_conv
from bot.corpus.kinds import Kind, Kinds
from bot.corpus.sizes import Sizes
from bot.corpus.spread import Neighbours, leaving, makers, spread, users, users_of
from bot.model.base import Value

_RESHAPES = {"tensor.expand_shape", "tensor.collapse_shape", "tensor.cast"}
_MOVES = _RESHAPES | {"tensor.pad", "tensor.extract_slice", "linalg.transpose"}
_FAR = 1000


class CutSettings(Value):
    """How far a cut reaches.

    Attributes:
        backward_hops: ops between the convolution's image and an argument, at most, along the path to its image.
        forward_hops: ops after the convolution.
        neighbours: convolutions before it that are included where elementwise ops, pads and reshapes lead to them.
        any_window: whether neighbours may have windows larger than 1x1.
        before: convolutions on every path, not on one alone, that leads to it, with the ops between, of any kind.
        after: convolutions on every path that starts at it.
        around: convolutions on every path in either direction, which may turn.
        reach: ops on each of these paths.
        most_convs: convolutions beside its own, at most.
    """

    backward_hops: int = 12
    forward_hops: int = 12
    neighbours: int = 1
    any_window: bool = False
    before: int = 0
    after: int = 0
    around: int = 0
    reach: int = 24
    most_convs: int = 7


@dataclass(frozen=True)
class Region:
    """The ops of a cut that compute with activations, and the values that it returns."""

    ops: frozenset[Any]
    results: tuple[Any, ...]


class Slicer(Kinds):
    """Chooses the ops of cuts within one function of a model."""

    def __init__(self, settings: CutSettings, sizes: Sizes) -> None:
        super().__init__()
        self._settings = settings
        self._sizes = sizes

    def region(self, conv: Conv, backward_hops: int, forward_hops: int) -> Region:
        """The ops around `conv`, with reaches that may be smaller than the settings' own."""
        before = self._backward(conv, backward_hops)
        after, result = self._forward(conv, forward_hops)
        ops = frozenset({conv.op, *before, *after})
        grown = ops | self._grown(conv)
        return Region(ops, (result,)) if grown == ops else Region(grown, leaving(grown, conv.op.block))

    def _grown(self, conv: Conv) -> set[Any]:
        settings = self._settings
        directions: tuple[tuple[int, Neighbours], ...] = (
            (settings.before, makers),
            (settings.after, users),
            (settings.around, lambda op: (*makers(op), *users(op))),
        )
        found: set[Any] = set()
        for convs, neighbours in directions:
            if convs > 0:
                found |= spread(
                    conv.op,
                    lambda op, neighbours=neighbours: [near for near in neighbours(op) if self._computes(near)],
                    convs=convs,
                    hops=settings.reach,
                    most_convs=settings.most_convs,
                )
        return found

    def _computes(self, op: Any) -> bool:
        """Whether an op computes with activations, inside the model."""
        if op.name.startswith(("hal.", "util.", "flow.")) or len(op.results) == 0:
            return False
        return any(self.kind(result) is Kind.ACTIVATION for result in op.results if ir.is_tensor(result))

    def _backward(self, conv: Conv, hops: int) -> set[Any]:
        """The ops that make the image, along one path: at a join, the operand that soonest leads to something of
        interest is followed, and the others become arguments unless they come from the same path (`x * sigmoid(x)`)."""
        path: list[Any] = []
        value, neighbours = conv.image, self._settings.neighbours
        while len(path) < hops and self.kind(value) is Kind.ACTIVATION:
            op = ir.defining_op(value)
            if op is None or not self._is_step(op, neighbours):
                break
            path.append(op)
            neighbours -= as_conv(op) is not None
            value = self._onward(op, hops - len(path), neighbours)
        chosen = set(path)
        for op in path:
            for operand in op.operands:
                chosen |= (
                    self._rejoining(operand, chosen, {value, *(v for o in path for v in o.results)}, hops) or set()
                )
        return chosen

    def _is_step(self, op: Any, neighbours: int) -> bool:
        """Whether a path to the image may lead through `op`."""
        neighbour = as_conv(op)
        if neighbour is not None:
            return neighbours > 0 and (neighbour.is_1x1 or self._settings.any_window)
        return op.name in _MOVES or ir.is_elementwise(op)

    def _onward(self, op: Any, hops: int, neighbours: int) -> Any:
        """The operand of `op` at which the path goes on."""
        neighbour = as_conv(op)
        if neighbour is not None:
            return neighbour.image
        if op.name in _MOVES:
            return op.operands[0]
        full = ir.shape_of(op.results[0])
        inputs = [v for v in ir.inputs_of(op) if ir.is_tensor(v) and self.kind(v) is Kind.ACTIVATION]
        ways = [v for v in inputs if ir.shape_of(v) == full] or inputs or [op.operands[0]]
        return min(ways, key=lambda way: self._distance(way, hops, neighbours))  # the first of equals

    def _distance(self, value: Any, hops: int, neighbours: int) -> int:
        """Steps from `value` to the nearest op that layouts depend on; more than `hops` where none is in reach."""
        op = ir.defining_op(value)
        if op is None or hops <= 0 or self.kind(value) is not Kind.ACTIVATION or not self._is_step(op, neighbours):
            return hops + _FAR
        if as_conv(op) is not None or op.name in {"tensor.pad", "linalg.transpose"}:
            return 0
        return 1 + min(self._distance(v, hops - 1, neighbours) for v in op.operands if ir.is_tensor(v))

    def _rejoining(self, value: Any, chosen: set[Any], on_path: set[Any], hops: int) -> set[Any] | None:
        """The elementwise ops that lead from the path to `value`; None where it comes from elsewhere."""
        op = ir.defining_op(value)
        if value in on_path or self.kind(value) is not Kind.ACTIVATION or op in chosen:
            return set()
        if op is None or hops <= 0 or not ir.is_elementwise(op):
            return None
        found = {op}
        for operand in op.operands:
            more = self._rejoining(operand, chosen, on_path, hops - 1)
            if more is None:
                return None
            found |= more
        return found

    def _forward(self, conv: Conv, hops: int) -> tuple[list[Any], Any]:
        """The ops after the convolution, as long as one value alone leaves them.

        A path that forks and joins again (`x * sigmoid(x)`) is followed to its join, or not at all.
        """
        block = conv.op.block
        result = conv.op.results[0]
        chosen: list[Any] = []
        values = [result]
        complete, returned = 0, result
        while len(chosen) < hops:
            users = [user for value in values for user in users_of(value, block) if user not in chosen]
            # The earliest in the block: everything that it needs from the region is there before it.
            absorbable = [user for user in users if self._absorbs(user, values, conv)]
            if not absorbable:
                break
            first = absorbable[0]
            for user in absorbable[1:]:
                if user.is_before_in_block(first):
                    first = user
            chosen.append(first)
            values.append(first.results[0])
            leaving = [v for v in values if any(user not in chosen for user in users_of(v, block))]
            if leaving == [values[-1]] or not leaving:
                complete, returned = len(chosen), values[-1]
        return chosen[:complete], returned

    def _absorbs(self, op: Any, values: list[Any], conv: Conv) -> bool:
        """Whether an op after the convolution belongs to it: it keeps every element, and needs no size of its own."""
        if len(op.results) != 1:
            return False
        if op.name in _RESHAPES or op.name == "linalg.transpose":
            return op.operands[0] in values
        if not ir.is_elementwise(op):
            return False
        full = ir.shape_of(op.results[0])
        ours = [operand for operand in ir.inputs_of(op) if operand in values]
        others = [v for v in ir.uses_of(op) if v not in values and self.kind(v) is Kind.ACTIVATION and ir.is_tensor(v)]
        grown = any(ir.shape_of(operand) != full for operand in ours)
        return bool(ours) and not grown and all(self._sized_like_image(other, conv) for other in others)

    def _sized_like_image(self, value: Any, conv: Conv) -> bool:
        known = self.dynamic_sizes(conv.image)
        return all(size in known for size in self.dynamic_sizes(value))

    def dynamic_sizes(self, value: Any) -> list[Any]:
        """The expressions of a tensor's dynamic sizes."""
        return [self._sizes.of_dim(value, i) for i, size in enumerate(ir.shape_of(value)) if size is None]
