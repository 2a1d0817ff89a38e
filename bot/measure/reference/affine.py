# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Affine maps on numpy: how a loop nest reads an array. Runs in a worker (numpy and the MLIR bindings only).

A loop nest of `n` loops sees every operand as an array of rank `n`: one axis per loop, of size 1 where the operand
does not depend on that loop. Such arrays broadcast against each other, so bodies are evaluated on them as they are.
"""

# The MLIR bindings are a native module without stubs.
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

from typing import Any

import numpy as np
from iree.compiler import ir

Array = Any


class Unsupported(Exception):  # noqa: N818 - not an error of anybody's: the run goes on without a reference
    """The reference can't evaluate this; the message names it."""


def evaluate(expr: Any, dims: list[Any], symbols: list[Any]) -> Any:
    """An affine expression's value, where `dims` and `symbols` are integers or integer arrays that broadcast."""
    if isinstance(expr, ir.AffineDimExpr):
        return dims[expr.position]
    if isinstance(expr, ir.AffineSymbolExpr):
        return symbols[expr.position]
    if isinstance(expr, ir.AffineConstantExpr):
        return expr.value
    lhs, rhs = evaluate(expr.lhs, dims, symbols), evaluate(expr.rhs, dims, symbols)
    if isinstance(expr, ir.AffineAddExpr):
        return lhs + rhs
    if isinstance(expr, ir.AffineMulExpr):
        return lhs * rhs
    if isinstance(expr, ir.AffineFloorDivExpr):
        return lhs // rhs
    if isinstance(expr, ir.AffineCeilDivExpr):
        return -(-lhs // rhs)
    if isinstance(expr, ir.AffineModExpr):
        return lhs % rhs
    raise Unsupported(f"affine expression {expr}")


def dims_of(expr: Any) -> set[int]:
    """The loops that an affine expression depends on."""
    if isinstance(expr, ir.AffineDimExpr):
        return {expr.position}
    if isinstance(expr, (ir.AffineSymbolExpr, ir.AffineConstantExpr)):
        return set()
    return dims_of(expr.lhs) | dims_of(expr.rhs)


def extents(maps: list[Any], shapes: list[tuple[int, ...]]) -> list[int]:
    """The trip count of every loop, from the operands that index a dimension by that loop alone.

    Raises `Unsupported` where two operands disagree or none says.
    """
    sizes: dict[int, int] = {}
    for affine_map, shape in zip(maps, shapes, strict=True):
        for expr, size in zip(affine_map.results, shape, strict=True):
            if isinstance(expr, ir.AffineDimExpr) and sizes.setdefault(expr.position, size) != size:
                raise Unsupported(f"loop d{expr.position} of both {sizes[expr.position]} and {size} iterations")
    missing = [f"d{dim}" for dim in range(maps[0].n_dims) if dim not in sizes]
    if missing:
        raise Unsupported(f"loops without a known size: {', '.join(missing)}")
    return [sizes[dim] for dim in range(maps[0].n_dims)]


def load(array: Array, affine_map: Any, sizes: list[int], fixed: dict[int, int]) -> Array:
    """`array` as the loops see it: rank `len(sizes)`, size 1 along loops that are not indexed or that are `fixed`."""
    if not affine_map.results:
        return np.asarray(array).reshape((1,) * len(sizes))
    window = _strided(array, affine_map, sizes, fixed)
    if window is not None:
        return window
    indices: list[Any] = []
    grid = [
        np.arange(size).reshape([-1 if d == dim else 1 for d in range(len(sizes))]) for dim, size in enumerate(sizes)
    ]
    dims = [fixed.get(dim, grid[dim]) for dim in range(len(sizes))]
    for expr in affine_map.results:
        index = evaluate(expr, dims, [])
        indices.append(index if isinstance(index, np.ndarray) else np.full((1,) * len(sizes), index))
    return array[tuple(indices)]


def _strided(array: Array, affine_map: Any, sizes: list[int], fixed: dict[int, int]) -> Array | None:
    """A view, where each dimension is indexed by a constant or by `a * loop + b`, each loop once; else None."""
    slices: list[Any] = []
    axes: list[int] = []
    for expr in affine_map.results:
        free = [dim for dim in dims_of(expr) if dim not in fixed]
        if len(free) > 1:
            return None
        at = [fixed.get(dim, 0) for dim in range(len(sizes))]
        start = evaluate(expr, at, [])
        if not free:
            slices.append(start)
            continue
        (dim,) = free
        values = evaluate(expr, [np.arange(sizes[d]) if d == dim else at[d] for d in range(len(sizes))], [])
        step = int(values[1] - values[0]) if sizes[dim] > 1 else 1
        if step < 1 or dim in axes or (np.diff(values) != step).any():
            return None
        # Past the end a slice is silently shorter; a gather raises IndexError.
        if sizes[dim] and values[-1] >= array.shape[len(slices)]:
            return None
        slices.append(slice(start, start + step * (sizes[dim] - 1) + 1 if sizes[dim] else start, step))
        axes.append(dim)
    view = array[tuple(slices)]
    order = sorted(range(len(axes)), key=axes.__getitem__)
    shape = [1] * len(sizes)
    for axis in axes:
        shape[axis] = sizes[axis]
    return view.transpose(order).reshape(shape)
