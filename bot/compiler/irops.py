# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Questions about single ops and types, answered by the MLIR bindings of whatever release the worker runs.

Needs nothing but the standard library and `iree.compiler`.
"""

# The MLIR bindings are a native module without stubs.
# pyright: reportAttributeAccessIssue=false, reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from iree.compiler import ir

# The extension itself: `iree.compiler.dialects.linalg` around it needs PyYAML up to 3.9.
from iree.compiler._mlir_libs import _mlirDialectsLinalg as linalg

_REDUCTION = "#linalg.iterator_type<reduction>"


def is_reduction_of_two(op: Any) -> bool:
    """Whether `op` is a linalg op with a reduction loop and two or more inputs."""
    if not op.name.startswith("linalg.") or input_count(op) < 2:
        return False
    maps = indexing_maps(op)
    return bool(maps) and bool(reduction_loops(op, maps))


def walk(op: Any) -> Iterator[Any]:
    """An op and every op nested in it, in order."""
    yield op
    for region in op.regions:
        for block in region.blocks:
            for child in block.operations:
                yield from walk(child.operation)


def input_count(op: Any) -> int:
    """How many of an op's operands are inputs; 0 where it has no destinations."""
    if "operandSegmentSizes" not in op.attributes:
        return 0
    return int(ir.DenseI32ArrayAttr(op.attributes["operandSegmentSizes"])[0])


def indexing_maps(op: Any) -> list[Any]:
    """The indexing maps of a linalg op, inputs first; empty where it has none."""
    if hasattr(linalg, "get_indexing_maps"):  # from 3.4
        attributes = linalg.get_indexing_maps(op) or []
        return [ir.AffineMapAttr(a).value if not isinstance(a, ir.AffineMap) else a for a in attributes]
    for name in ("indexing_maps", "linalg.memoized_indexing_maps"):
        if name in op.attributes:
            return [ir.AffineMapAttr(a).value for a in ir.ArrayAttr(op.attributes[name])]
    return []


def reduction_loops(op: Any, maps: list[Any]) -> list[int]:
    """The loops that are reduced over, ascending."""
    if "iterator_types" in op.attributes:
        kinds = [str(kind) for kind in ir.ArrayAttr(op.attributes["iterator_types"])]
        return [loop for loop, kind in enumerate(kinds) if kind == _REDUCTION]
    output = maps[input_count(op)]
    written = {loop for expr in output.results for loop in loops_of(expr)}
    return [loop for loop in range(output.n_dims) if loop not in written]


def loops_of(expr: Any) -> list[int]:
    """The loops in an affine expression, ascending."""
    if is_a(expr, ir.AffineDimExpr):
        return [int(ir.AffineDimExpr(expr).position)]
    for kind in (ir.AffineAddExpr, ir.AffineMulExpr, ir.AffineModExpr, ir.AffineFloorDivExpr, ir.AffineCeilDivExpr):
        if is_a(expr, kind):
            both = kind(expr)
            return sorted({*loops_of(both.lhs), *loops_of(both.rhs)})
    return []


def is_a(value: Any, kind: Any) -> bool:
    """`isinstance` for the bindings' values: older releases hand out base classes and ask the kind."""
    return bool(kind.isinstance(value)) if hasattr(kind, "isinstance") else isinstance(value, kind)


def kind_of(op: Any) -> str:
    """`contraction`, `convolution` or `reduction`."""
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


def is_ranked_tensor(value_type: Any) -> bool:
    """Whether a type is a ranked tensor, in old bindings and new."""
    return is_a(value_type, ir.RankedTensorType)


def new_context() -> Any:
    """A context that parses IR of any IREE stage. Threads cost more than they save at a dispatch's size."""
    context = ir.Context()
    context.enable_multithreading(enable=False)
    context.allow_unregistered_dialects = True
    return context
