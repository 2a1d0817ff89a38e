# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Reads layout facts from IR with the MLIR bindings of whatever release the worker runs. Runs in a worker.

Facts leave here as plain values, uninterpreted: loops, maps, shapes and where each operand's data comes from. What
they mean (`innermost`, roles) is decided in `bot.layout.facts`, which is pure.

Needs nothing but the standard library and `iree.compiler`.
"""

# The MLIR bindings are a native module without stubs.
# pyright: reportAttributeAccessIssue=false, reportPrivateUsage=false

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from iree.compiler import ir

from bot.compiler import irops

_DISPATCH_REGIONS = ("flow.dispatch.workgroups", "flow.dispatch.region")
_DISPATCH_CALLS = ("flow.dispatch", "stream.async.dispatch", "stream.cmd.dispatch")
_DYNAMIC = -1


def read_facts(context: Any, text: str) -> dict[str, Any]:
    """The facts of one module's text: see `module_facts`."""
    with context:
        return module_facts(ir.Module.parse(text))


def module_facts(module: Any) -> dict[str, Any]:
    """The facts of one module, as plain values. The caller has entered its context.

    Returns `{"ops": [...], "dispatches": int, "transposing": int, "bytes_moved": int or None}`; an op is
    `{"op", "kind", "reduction_loops", "operands": [operand], "result": operand}` and an operand
    `{"map": [str], "dims": [[int]], "shape": [int], "type": str, "encoded": bool, "sources": [str]}`, where a dynamic
    size is -1, `map` has one entry per indexed dimension, `dims` the loops in that entry, and `sources` names the
    function arguments (`arg0`) and earlier ops of the list (`op0`) that the data comes from.
    """
    reading = _Reading()
    reading.visit(module.operation)
    dispatches = reading.dispatches
    return {
        "ops": reading.ops,
        "dispatches": len(dispatches),
        "transposing": sum(dispatch.transposes for dispatch in dispatches),
        "bytes_moved": _sum_or_none(dispatch.bytes for dispatch in dispatches),
    }


class _Dispatch:
    """A dispatch as it is met: what it moves, and whether anything in it moves dimensions."""

    def __init__(self, op: Any) -> None:
        self.bytes = _bytes_moved(op)
        self.transposes = False


class _Reading:
    """One walk through a module, in order, that keeps of every value where it comes from.

    Origins are `arg0` for a function's argument and `op0` for a listed op; through everything else they pass.
    """

    def __init__(self) -> None:
        self.ops: list[dict[str, Any]] = []
        self.dispatches: list[_Dispatch] = []
        self._origins: dict[Any, frozenset[str]] = {}
        self._inside: _Dispatch | None = None
        self._initializing = False

    def visit(self, op: Any) -> None:
        """Reads one op and what is in it."""
        name = op.name
        if name.startswith("linalg."):
            self._linalg(op)
        elif name in _DISPATCH_REGIONS or name in _DISPATCH_CALLS:
            self._dispatch(op)
        elif name == "util.initializer":
            self._initializing = True
            self._body(op)
            self._initializing = False
        else:
            if name in ("util.func", "func.func"):
                for region in op.regions:
                    for block in region.blocks:
                        self._origins.update((v, frozenset((f"arg{i}",))) for i, v in enumerate(block.arguments))
            self._body(op)
            self._pass_on(op)

    def _body(self, op: Any) -> None:
        for region in op.regions:
            for block in region.blocks:
                for inner in block.operations:
                    self.visit(inner.operation)

    def _linalg(self, op: Any) -> None:
        if self._inside is not None and not self._inside.transposes:
            self._inside.transposes = _moves_dimensions(op)
        if irops.is_reduction_of_two(op):
            self._origins.update((result, frozenset((f"op{len(self.ops)}",))) for result in op.results)
            self.ops.append(self._facts(op))
        else:
            self._pass_on(op)

    def _dispatch(self, op: Any) -> None:
        before, self._inside = self._inside, _Dispatch(op)
        if not self._initializing:
            self.dispatches.append(self._inside)
        if op.name in _DISPATCH_REGIONS and len(op.regions) > 0 and len(op.regions[0].blocks) > 0:
            outside = _dispatch_arguments(op)
            for argument, value in zip(op.regions[0].blocks[0].arguments, outside, strict=False):
                self._origins[argument] = self._of(value)
            self._body(op)
            for result in op.results:
                self._origins[result] = frozenset().union(*map(self._of, _dispatch_yields(op, result)))
        else:
            self._body(op)
            self._pass_on(op)
        self._inside = before

    def _pass_on(self, op: Any) -> None:
        """The results of an op come from where its operands come from, and what its regions capture."""
        results = list(op.results)
        if not results:
            return
        values = list(op.operands)
        for region in op.regions:
            for block in region.blocks:
                for child in block.operations:
                    for inner in irops.walk(child.operation):
                        values += inner.operands
        known = [self._origins[value] for value in values if value in self._origins]
        origins = known[0] if len(known) == 1 else frozenset().union(*known)
        for result in results:
            self._origins[result] = origins

    def _of(self, value: Any) -> frozenset[str]:
        return self._origins.get(value, frozenset())

    def _facts(self, op: Any) -> dict[str, Any]:
        maps = irops.indexing_maps(op)
        inputs = irops.input_count(op)
        return {
            "op": op.name,
            "kind": irops.kind_of(op),
            "reduction_loops": irops.reduction_loops(op, maps),
            "operands": [self._operand(op.operands[i], maps[i]) for i in range(inputs)],
            "result": self._operand(op.operands[inputs], maps[inputs]),
        }

    def _operand(self, value: Any, affine_map: Any) -> dict[str, Any]:
        value_type = value.type
        shape: list[int] = []
        if irops.is_a(value_type, ir.ShapedType):
            shaped = ir.ShapedType(value_type)
            shape = [_DYNAMIC if shaped.is_dynamic_dim(i) else shaped.get_dim_size(i) for i in range(shaped.rank)]
        encoded = irops.is_ranked_tensor(value_type) and ir.RankedTensorType(value_type).encoding is not None
        results = list(affine_map.results)
        return {
            "map": [str(expr) for expr in results],
            "dims": [irops.loops_of(expr) for expr in results],
            "shape": shape,
            "type": str(value_type),
            "encoded": encoded,
            "sources": sorted(self._of(value)),
        }


def _dispatch_arguments(op: Any) -> list[Any]:
    """The outer values that a dispatch region's block arguments stand for."""
    if "operandSegmentSizes" not in op.attributes:
        return list(op.operands)
    sizes = list(ir.DenseI32ArrayAttr(op.attributes["operandSegmentSizes"]))
    return list(op.operands)[sizes[0] : sizes[0] + sizes[1]]


def _dispatch_yields(op: Any, result: Any) -> list[Any]:
    """What is stored to, or returned as, one result of a dispatch."""
    number = ir.OpResult(result).result_number
    block = op.regions[0].blocks[0]
    terminator = list(block.operations)[-1].operation
    if op.name == "flow.dispatch.region":
        return [terminator.operands[number]]
    outputs = list(block.arguments)[len(_dispatch_arguments(op)) :]
    stores = [inner for inner in irops.walk(op) if inner.name.endswith("dispatch.tensor.store")]
    if number < len(outputs):
        return [store.operands[0] for store in stores if store.operands[1] == outputs[number]]
    return [store.operands[0] for store in stores]


def _moves_dimensions(op: Any) -> bool:
    """Whether a linalg op without reduction reads an input in another order of its non-unit dimensions."""
    inputs = irops.input_count(op)
    if op.name == "linalg.transpose":
        inputs = 1
    if not op.name.startswith("linalg.") or inputs < 1:
        return False
    maps = irops.indexing_maps(op)
    if len(maps) <= inputs or irops.reduction_loops(op, maps):
        return False
    written = [loops[0] for loops in map(irops.loops_of, maps[inputs].results) if len(loops) == 1]
    for value, affine_map in zip(list(op.operands)[:inputs], maps, strict=False):
        if not irops.is_ranked_tensor(value.type):
            continue
        tensor = ir.RankedTensorType(value.type)
        moved = [
            loops[0]
            for axis, loops in enumerate(map(irops.loops_of, affine_map.results))
            if len(loops) == 1 and (tensor.is_dynamic_dim(axis) or tensor.get_dim_size(axis) != 1)
        ]
        read = [written.index(loop) for loop in moved if loop in written]
        if read != sorted(read):
            return True
    return False


def _bytes_moved(op: Any) -> int | None:
    """Bytes of a dispatch's tensor operands and results; None where one has a dynamic shape."""
    values = [value for value in [*op.operands, *op.results] if irops.is_ranked_tensor(value.type)]
    return _sum_or_none(_bytes_of(ir.RankedTensorType(value.type)) for value in values)


def _bytes_of(tensor: Any) -> int | None:
    if not tensor.has_static_shape:
        return None
    element = tensor.element_type
    width = getattr(element, "width", None)
    if width is None:
        return None
    return math.prod([tensor.get_dim_size(i) for i in range(tensor.rank)]) * ((int(width) + 7) // 8)


def _sum_or_none(sizes: Iterator[int | None]) -> int | None:
    total = 0
    for size in sizes:
        if size is None:
            return None
        total += size
    return total
