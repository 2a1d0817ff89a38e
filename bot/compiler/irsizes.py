# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which sizes of a function's tensors must be equal, which follow from others, and changing them. Runs in a worker.

Needs nothing but the standard library and `iree.compiler`.
"""

# The MLIR bindings are a native module without stubs.
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from iree.compiler import ir

from bot.compiler import irops

_RESHAPES = ("tensor.collapse_shape", "tensor.expand_shape")
Place = tuple[Any, Any]
"""A dimension of a value, or `(op, loop)`."""
Relation = Callable[[dict[Place, int]], bool]
"""Sets a size that follows from those that are known; False where they contradict each other."""


class Sizes:
    """The sizes in a block. What it does not understand it leaves alone: the verifier has the last word."""

    def __init__(self, block: Any) -> None:
        self._block = block
        self._ops = [op.operation for op in block.operations]
        self._above: dict[Place, Place] = {}
        self._sizes: dict[Place, int | None] = {}
        self._places: list[Place] = []
        self._relations: list[Relation] = []
        values = [*block.arguments, *(result for op in self._ops for result in op.results)]
        for value in values:
            if irops.is_ranked_tensor(value.type):
                self._add(value)
        for op in self._ops:
            self._read(op)
        roots = [place for place in self._places if self._root(place) == place]
        # A size of 1 is as small as can be.
        self._free = [place for place in roots if self._sizes[place] != 1]

    @property
    def free(self) -> list[int | None]:
        """The sizes that can be changed, each standing for all that must be equal to it; None where dynamic."""
        return [self._sizes[place] for place in self._free]

    def resize(self, number: int, size: int) -> None:
        """Makes one of `free` so large. Raises `ValueError` where what follows contradicts itself."""
        known: dict[Place, int] = {self._free[number]: size}
        for _ in range(len(self._relations) + 1):
            before = dict(known)
            if not all(relation(known) for relation in self._relations):
                raise ValueError("the sizes that follow contradict each other")
            if known == before:
                break
        if min(known.values()) < 1:
            raise ValueError("a size would be less than 1")
        for op in self._ops:
            self._retype(op, known)
        for argument in self._block.arguments:
            self._set(argument, known)

    def _add(self, value: Any) -> None:
        tensor = ir.RankedTensorType(value.type)
        for axis in range(tensor.rank):
            place = (value, axis)
            self._places.append(place)
            self._sizes[place] = None if tensor.is_dynamic_dim(axis) else tensor.get_dim_size(axis)

    def _root(self, place: Place) -> Place:
        while place in self._above:
            place = self._above[place]
        return place

    def _same(self, one: Place, other: Place) -> None:
        first, second = self._root(one), self._root(other)
        if first == second:
            return
        # What stands for all is a dimension of a tensor, the first one; a loop has no size of its own.
        later = second in self._sizes and self._places.index(second) < self._places.index(first)
        if first not in self._sizes or later:
            first, second = second, first
        self._above[second] = first

    def _read(self, op: Any) -> None:
        maps = irops.indexing_maps(op) if op.name.startswith("linalg.") else []
        if maps:
            self._structured(op, maps)
        elif op.name == "tensor.pad":
            self._pad(op)
        elif op.name in _RESHAPES:
            self._reshape(op)
        elif op.name == "tensor.cast":
            for axis in range(_rank(op.results[0])):
                self._same((op.results[0], axis), (op.operands[0], axis))

    def _structured(self, op: Any, maps: list[Any]) -> None:
        for operand, affine_map in zip(op.operands, maps, strict=False):
            for axis, expr in enumerate(affine_map.results if irops.is_ranked_tensor(operand.type) else []):
                if irops.is_a(expr, ir.AffineDimExpr):
                    self._same((operand, axis), (op, irops.loops_of(expr)[0]))
        outputs = list(op.operands)[len(op.operands) - len(op.results) :]
        for output, result in zip(outputs, op.results, strict=True):
            for axis in range(_rank(result)):
                self._same((output, axis), (result, axis))
        parallel = [irops.loops_of(expr) for expr in maps[-1].results]
        written = {loops[0] for loops in parallel if len(loops) == 1}
        for operand, affine_map in zip(op.operands, maps, strict=False):
            for axis, expr in enumerate(affine_map.results if irops.is_ranked_tensor(operand.type) else []):
                loops = irops.loops_of(expr)
                if not irops.is_a(expr, ir.AffineDimExpr) and loops:
                    out = next((loop for loop in loops if loop in written), loops[0])
                    self._window((operand, axis), op, expr, out)

    def _window(self, place: Place, op: Any, expr: Any, out: int) -> None:
        """A sliding window: as many elements are read as the last step of every loop reaches. `out` is its position."""
        loops = irops.loops_of(expr)
        others = [loop for loop in loops if loop != out]
        still = dict.fromkeys(loops, 0)
        stride = _value(expr, {**still, out: 1}) - _value(expr, still)
        if stride == 1 and all(self._now((op, loop), {}) == 1 for loop in others):
            self._same(place, (op, out))
            return

        def relation(known: dict[Place, int]) -> bool:
            read, written = self._root(place), self._root((op, out))
            if known.keys().isdisjoint({read, written, *(self._root((op, loop)) for loop in others)}):
                return True
            sizes = {loop: self._now((op, loop), known) for loop in others}
            if any(size is None for size in sizes.values()):
                return False
            rest = _value(expr, {out: 0, **{loop: (size or 1) - 1 for loop, size in sizes.items()}})
            if read in known and written not in known:
                known[written] = (known[read] - 1 - rest) // stride + 1
            position = self._now((op, out), known)
            if position is None:
                return self._now(place, known) is None
            reached = stride * (position - 1) + rest + 1
            # With a stride the last elements may go unread.
            return reached <= known.setdefault(read, reached)

        self._relations.append(relation)

    def _pad(self, op: Any) -> None:
        low = list(ir.DenseI64ArrayAttr(op.attributes["static_low"]))
        high = list(ir.DenseI64ArrayAttr(op.attributes["static_high"]))
        dynamic = ir.ShapedType.get_dynamic_size()
        for axis, (below, above) in enumerate(zip(low, high, strict=True)):
            if dynamic in (below, above):
                continue
            if below + above == 0:
                self._same((op.results[0], axis), (op.operands[0], axis))
            else:
                self._relations.append(self._shift((op.operands[0], axis), (op.results[0], axis), below + above))

    def _shift(self, small: Place, large: Place, by: int) -> Relation:
        def relation(known: dict[Place, int]) -> bool:
            one, other = self._root(small), self._root(large)
            if one in known:
                return known.setdefault(other, known[one] + by) == known[one] + by
            if other in known:
                known[one] = known[other] - by
            return True

        return relation

    def _reshape(self, op: Any) -> None:
        whole, parts = op.operands[0], op.results[0]
        if op.name == "tensor.collapse_shape":
            whole, parts = parts, whole
        for axis, group in enumerate(ir.ArrayAttr(op.attributes["reassociation"])):
            inside = [(parts, ir.IntegerAttr(each).value) for each in ir.ArrayAttr(group)]
            sized = [place for place in inside if self._sizes[place] != 1]
            if len(sized) == 1:
                self._same((whole, axis), sized[0])
            elif sized:
                self._relations.append(self._product((whole, axis), inside))

    def _product(self, whole: Place, parts: list[Place]) -> Relation:
        def relation(known: dict[Place, int]) -> bool:
            if known.keys().isdisjoint({self._root(place) for place in (whole, *parts)}):
                return True
            sizes = [self._now(part, known) for part in parts]
            if any(size is None for size in sizes):
                return False
            product = math.prod(size or 1 for size in sizes)
            return known.setdefault(self._root(whole), product) == product

        return relation

    def _now(self, place: Place, known: dict[Place, int]) -> int | None:
        root = self._root(place)
        return known.get(root, self._sizes.get(root))

    def _retype(self, op: Any, known: dict[Place, int]) -> None:
        if op.name == "tensor.empty":
            self._retype_empty(op, known)
            return
        for result in op.results:
            self._set(result, known)
        if len(op.results) != 1 or not irops.is_ranked_tensor(op.results[0].type):
            return
        made = ir.RankedTensorType(op.results[0].type)
        if op.name == "arith.constant":
            value = ir.DenseElementsAttr(op.attributes["value"])
            if value.type != made:
                if not value.is_splat:
                    raise ValueError("a constant has values of its own")
                op.attributes["value"] = ir.DenseElementsAttr.get_splat(made, value.get_splat_value())
        if op.name == "tensor.expand_shape":
            op.attributes["static_output_shape"] = ir.DenseI64ArrayAttr.get(list(made.shape))

    def _retype_empty(self, op: Any, known: dict[Place, int]) -> None:
        """A `tensor.empty` is made anew: it has an operand for each dynamic size."""
        (result,) = op.results
        before = ir.RankedTensorType(result.type)
        dynamic = [axis for axis in range(before.rank) if before.is_dynamic_dim(axis)]
        shape = self._shape(result, known)
        given = zip(dynamic, op.operands, strict=True)
        left = [value for axis, value in given if self._root((result, axis)) not in known]
        with ir.InsertionPoint(op):
            made_type = ir.RankedTensorType.get(shape, before.element_type, before.encoding)
            made = ir.Operation.create(op.name, results=[made_type], operands=left)
        result.replace_all_uses_with(made.results[0])
        op.erase()

    def _set(self, value: Any, known: dict[Place, int]) -> None:
        if irops.is_ranked_tensor(value.type):
            tensor = ir.RankedTensorType(value.type)
            made = ir.RankedTensorType.get(self._shape(value, known), tensor.element_type, tensor.encoding)
            if made != tensor:
                value.set_type(made)

    def _shape(self, value: Any, known: dict[Place, int]) -> list[int]:
        shape: list[int] = list(ir.RankedTensorType(value.type).shape)
        return [known.get(self._root((value, axis)), size) for axis, size in enumerate(shape)]


def _rank(value: Any) -> int:
    return int(ir.RankedTensorType(value.type).rank) if irops.is_ranked_tensor(value.type) else 0


def _value(expr: Any, steps: dict[int, int]) -> int:
    """An affine expression of loops, where each is at this step."""
    if irops.is_a(expr, ir.AffineDimExpr):
        return steps[int(ir.AffineDimExpr(expr).position)]
    if irops.is_a(expr, ir.AffineConstantExpr):
        return int(ir.AffineConstantExpr(expr).value)
    for kind, combine in ((ir.AffineAddExpr, int.__add__), (ir.AffineMulExpr, int.__mul__)):
        if irops.is_a(expr, kind):
            both = kind(expr)
            return combine(_value(both.lhs, steps), _value(both.rhs, steps))
    raise ValueError(f"{expr} is no sum of multiples of loops")
