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

# The extension itself: `iree.compiler.dialects.linalg` around it needs PyYAML up to 3.9.
from iree.compiler._mlir_libs import _mlirDialectsLinalg as linalg

_DISPATCH_REGIONS = ("flow.dispatch.workgroups", "flow.dispatch.region")
_DISPATCH_CALLS = ("flow.dispatch", "stream.async.dispatch", "stream.cmd.dispatch")
_REDUCTION = "#linalg.iterator_type<reduction>"
_DYNAMIC = -1


def new_context() -> Any:
    """A context that parses IR of any IREE stage."""
    context = ir.Context()
    context.allow_unregistered_dialects = True
    return context


def read_facts(context: Any, text: str) -> dict[str, Any]:
    """The facts of one module, as plain values.

    Returns `{"ops": [...], "dispatches": int, "transposing": int, "bytes_moved": int or None}`; an op is
    `{"op", "kind", "reduction_loops", "operands": [operand], "result": operand}` and an operand
    `{"map": [str], "dims": [[int]], "shape": [int], "type": str, "encoded": bool, "sources": [str]}`, where a dynamic
    size is -1, `map` has one entry per indexed dimension, `dims` the loops in that entry, and `sources` names the
    function arguments (`arg0`) and earlier ops of the list (`op0`) that the data comes from.
    """
    with context:
        module = ir.Module.parse(text)
        contractions: list[Any] = []
        dispatches: list[Any] = []
        for op in _walk(module.operation):
            if op.name in _DISPATCH_REGIONS or op.name in _DISPATCH_CALLS:
                if not _inside(op, "util.initializer"):
                    dispatches.append(op)
            elif is_reduction_of_two(op):
                contractions.append(op)
        order = {op: f"op{index}" for index, op in enumerate(contractions)}
        return {
            "ops": [_op_facts(op, order) for op in contractions],
            "dispatches": len(dispatches),
            "transposing": sum(any(_moves_dimensions(inner) for inner in _walk(op)) for op in dispatches),
            "bytes_moved": _sum_or_none(_bytes_moved(op) for op in dispatches),
        }


def host_program(context: Any, text: str) -> str:
    """The part of a module that runs on the host: all of it but the executables.

    The device is left out too: its attributes repeat the flags, and code that they don't change is the same code.
    """
    with context:
        module = ir.Module.parse(text)
        return "\n".join(str(op) for op in module.body.operations if not _is_device_or_executable(op.operation))


def _is_device_or_executable(op: Any) -> bool:
    if op.name == "util.global":
        return str(op.attributes["type"]) == "!hal.device"
    return bool(op.name == "hal.executable")


def is_reduction_of_two(op: Any) -> bool:
    """Whether `op` is a linalg op with a reduction loop and two or more inputs."""
    if not op.name.startswith("linalg.") or _input_count(op) < 2:
        return False
    maps = _maps(op)
    return bool(maps) and bool(_reduction_loops(op, maps))


def _walk(op: Any) -> Iterator[Any]:
    yield op
    for region in op.regions:
        for block in region.blocks:
            for child in block.operations:
                yield from _walk(child.operation)


def _inside(op: Any, name: str) -> bool:
    parent = op.parent
    while parent is not None:
        if parent.operation.name == name:
            return True
        parent = parent.operation.parent
    return False


def _input_count(op: Any) -> int:
    if "operandSegmentSizes" not in op.attributes:
        return 0
    return int(ir.DenseI32ArrayAttr(op.attributes["operandSegmentSizes"])[0])


def _maps(op: Any) -> list[Any]:
    if hasattr(linalg, "get_indexing_maps"):  # from 3.4
        attributes = linalg.get_indexing_maps(op) or []
        return [ir.AffineMapAttr(a).value if not isinstance(a, ir.AffineMap) else a for a in attributes]
    for name in ("indexing_maps", "linalg.memoized_indexing_maps"):
        if name in op.attributes:
            return [ir.AffineMapAttr(a).value for a in ir.ArrayAttr(op.attributes[name])]
    return []


def _reduction_loops(op: Any, maps: list[Any]) -> list[int]:
    if "iterator_types" in op.attributes:
        kinds = [str(kind) for kind in ir.ArrayAttr(op.attributes["iterator_types"])]
        return [loop for loop, kind in enumerate(kinds) if kind == _REDUCTION]
    output = maps[_input_count(op)]
    written = {loop for expr in output.results for loop in _loops_of(expr)}
    return [loop for loop in range(output.n_dims) if loop not in written]


def _loops_of(expr: Any) -> list[int]:
    """The loops in an affine expression, ascending."""
    if _is(expr, ir.AffineDimExpr):
        return [int(ir.AffineDimExpr(expr).position)]
    for kind in (ir.AffineAddExpr, ir.AffineMulExpr, ir.AffineModExpr, ir.AffineFloorDivExpr, ir.AffineCeilDivExpr):
        if _is(expr, kind):
            both = kind(expr)
            return sorted({*_loops_of(both.lhs), *_loops_of(both.rhs)})
    return []


def _is(value: Any, kind: Any) -> bool:
    """`isinstance` for the bindings' values: older releases hand out base classes and ask the kind."""
    return bool(kind.isinstance(value)) if hasattr(kind, "isinstance") else isinstance(value, kind)


def _op_facts(op: Any, order: dict[Any, str]) -> dict[str, Any]:
    maps = _maps(op)
    inputs = _input_count(op)
    return {
        "op": op.name,
        "kind": _kind(op),
        "reduction_loops": _reduction_loops(op, maps),
        "operands": [_operand(op.operands[i], maps[i], order) for i in range(inputs)],
        "result": _operand(op.operands[inputs], maps[inputs], order),
    }


def _kind(op: Any) -> str:
    if not hasattr(linalg, "isa_contraction_op"):  # before 3.4
        return "convolution" if op.name.startswith("linalg.conv") else "contraction"
    if linalg.isa_contraction_op(op):
        return "contraction"
    if linalg.isa_convolution_op(op):
        found = linalg.infer_convolution_dimensions(op)
        # A pooling is a convolution to linalg, but its second input only gives the window's shape.
        if found and [*found.output_channel, *found.input_channel]:
            return "convolution"
    return "reduction"


def _operand(value: Any, affine_map: Any, order: dict[Any, str]) -> dict[str, Any]:
    value_type = value.type
    shape: list[int] = []
    if _is(value_type, ir.ShapedType):
        shaped = ir.ShapedType(value_type)
        shape = [_DYNAMIC if shaped.is_dynamic_dim(i) else shaped.get_dim_size(i) for i in range(shaped.rank)]
    encoded = is_ranked_tensor(value_type) and ir.RankedTensorType(value_type).encoding is not None
    results = list(affine_map.results)
    return {
        "map": [str(expr) for expr in results],
        "dims": [_loops_of(expr) for expr in results],
        "shape": shape,
        "type": str(value_type),
        "encoded": encoded,
        "sources": sorted(_sources(value, order)),
    }


def is_ranked_tensor(value_type: Any) -> bool:
    """Whether a type is a ranked tensor, in old bindings and new."""
    return _is(value_type, ir.RankedTensorType)


def _sources(value: Any, order: dict[Any, str]) -> set[str]:
    """The function arguments and listed ops that `value` is computed from, through everything else."""
    found: set[str] = set()
    seen: set[Any] = set()
    queue = [value]
    while queue:
        current = queue.pop()
        if current in seen:
            continue
        seen.add(current)
        owner = current.owner
        if isinstance(owner, ir.Block):
            argument = ir.BlockArgument(current).arg_number
            parent = owner.owner.operation
            if parent.name in _DISPATCH_REGIONS:
                outside = _dispatch_arguments(parent)
                if argument < len(outside):
                    queue.append(outside[argument])
            elif parent.name in ("util.func", "func.func"):
                found.add(f"arg{argument}")
            continue
        operation = owner.operation if hasattr(owner, "operation") else owner
        if operation in order:
            found.add(order[operation])
        elif operation.name in _DISPATCH_REGIONS:
            queue.extend(_dispatch_yields(operation, current))
        else:
            queue.extend(operation.operands)
            # What a region captures from outside is an input as well.
            queue.extend(v for inner in _walk(operation) if inner != operation for v in inner.operands)
    return found


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
    stores = [inner for inner in _walk(op) if inner.name.endswith("dispatch.tensor.store")]
    if number < len(outputs):
        return [store.operands[0] for store in stores if store.operands[1] == outputs[number]]
    return [store.operands[0] for store in stores]


def _moves_dimensions(op: Any) -> bool:
    """Whether a linalg op without reduction reads an input in another order of its non-unit dimensions."""
    inputs = _input_count(op)
    if op.name == "linalg.transpose":
        inputs = 1
    if not op.name.startswith("linalg.") or inputs < 1:
        return False
    maps = _maps(op)
    if len(maps) <= inputs or _reduction_loops(op, maps):
        return False
    written = [loops[0] for loops in map(_loops_of, maps[inputs].results) if len(loops) == 1]
    for value, affine_map in zip(list(op.operands)[:inputs], maps, strict=False):
        if not is_ranked_tensor(value.type):
            continue
        tensor = ir.RankedTensorType(value.type)
        moved = [
            loops[0]
            for axis, loops in enumerate(map(_loops_of, affine_map.results))
            if len(loops) == 1 and (tensor.is_dynamic_dim(axis) or tensor.get_dim_size(axis) != 1)
        ]
        read = [written.index(loop) for loop in moved if loop in written]
        if read != sorted(read):
            return True
    return False


def _bytes_moved(op: Any) -> int | None:
    """Bytes of a dispatch's tensor operands and results; None where one has a dynamic shape."""
    values = [value for value in [*op.operands, *op.results] if is_ranked_tensor(value.type)]
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
