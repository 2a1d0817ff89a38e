# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Evaluates operations on whole tensors that only move data. Runs in a worker.

Semantics: https://mlir.llvm.org/docs/Dialects/TensorOps/.
"""

# The MLIR bindings are a native module without stubs.
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from iree.compiler import ir

from bot.measure import inputs
from bot.measure.reference import affine, scalars

Array = Any

_DYNAMIC = ir.ShapedType.get_dynamic_size()


def evaluate(op: Any, env: scalars.Environment) -> list[Array] | None:
    """The op's results; None where it is not one of these."""
    if op.name in _SAME:
        return [env[operand] for operand in op.operands]
    function = _OPS.get(op.name)
    return None if function is None else [function(op, env)]


def _numbers(op: Any, env: scalars.Environment, static: str, dynamic: list[Any]) -> list[int]:
    """Sizes of which some are in the attribute `static` and the others, in order, are the values `dynamic`."""
    values = iter(dynamic)
    return [int(env[next(values)]) if size == _DYNAMIC else size for size in scalars.integers(op, static)]


def _segments(op: Any) -> list[list[Any]]:
    operands = iter(op.operands)
    return [[next(operands) for _ in range(size)] for size in scalars.integers(op, "operandSegmentSizes")]


def _empty(op: Any, env: scalars.Environment) -> Array:
    sizes = iter(op.operands)
    result = ir.ShapedType(op.results[0].type)
    shape = [int(env[next(sizes)]) if size == _DYNAMIC else size for size in result.shape]
    name = scalars.element_type(op.results[0].type)
    # Uninitialised memory: NaN shows in the result where a program reads it.
    return np.full(shape, np.nan) if inputs.is_float(name) else np.zeros(shape, inputs.DTYPES[name])


def _dim(op: Any, env: scalars.Environment) -> Array:
    source, dim = (env[operand] for operand in op.operands)
    return np.asarray(source.shape[int(dim)], np.int64)


def _pad(op: Any, env: scalars.Environment) -> Array:
    (source,), low_values, high_values = _segments(op)
    array = env[source]
    low, high = _numbers(op, env, "static_low", low_values), _numbers(op, env, "static_high", high_values)
    if min([*low, *high, 0]) < 0:
        raise affine.Unsupported("tensor.pad by a negative amount")
    shape = [before + size + after for before, size, after in zip(low, array.shape, high, strict=True)]
    block = op.regions[0].blocks[0]
    inner = dict(env)
    for dim, argument in enumerate(block.arguments):
        inner[argument] = np.arange(shape[dim]).reshape([-1 if d == dim else 1 for d in range(len(shape))])
    for child in block.operations:
        if child.operation.name == "tensor.yield":
            padded = np.broadcast_to(inner[child.operation.operands[0]], shape).copy()
            padded[tuple(slice(at, at + size) for at, size in zip(low, array.shape, strict=True))] = array
            return padded
        inner.update(zip(child.operation.results, scalars.evaluate(child.operation, inner), strict=True))
    raise affine.Unsupported("tensor.pad without a yield")


def _collapse(op: Any, env: scalars.Environment) -> Array:
    array = env[op.operands[0]]
    groups = [[int(dim) for dim in group] for group in op.attributes["reassociation"]]
    return array.reshape([int(np.prod([array.shape[dim] for dim in group], dtype=np.int64)) for group in groups])


def _expand(op: Any, env: scalars.Environment) -> Array:
    source, *sizes = op.operands
    return env[source].reshape(_numbers(op, env, "static_output_shape", sizes))


def _slices(op: Any, env: scalars.Environment, groups: list[list[Any]]) -> tuple[list[int], tuple[slice, ...]]:
    names = ("static_offsets", "static_sizes", "static_strides")
    offsets, sizes, strides = (_numbers(op, env, name, group) for name, group in zip(names, groups, strict=True))
    return sizes, tuple(
        slice(at, at + (size - 1) * step + 1 if size else at, step)
        for at, size, step in zip(offsets, sizes, strides, strict=True)
    )


def _extract_slice(op: Any, env: scalars.Environment) -> Array:
    (source,), *groups = _segments(op)
    sizes, slices = _slices(op, env, groups)
    wanted = list(ir.ShapedType(op.results[0].type).shape)
    return env[source][slices].reshape(_without_units(sizes, wanted))


def _without_units(sizes: list[int], wanted: list[int]) -> list[int]:
    """`sizes` less as many 1s as it has dimensions too many; `wanted` is the result's static shape."""
    shape: list[int] = []
    for index, size in enumerate(sizes):
        spare = (len(sizes) - index) - (len(wanted) - len(shape))
        if size == 1 and spare > 0 and (len(shape) == len(wanted) or wanted[len(shape)] != 1):
            continue
        shape.append(size)
    return shape


def _insert_slice(op: Any, env: scalars.Environment) -> Array:
    (source,), (target,), *groups = _segments(op)
    sizes, slices = _slices(op, env, groups)
    result = np.array(env[target])
    result[slices] = env[source].reshape(sizes)
    return result


def _concat(op: Any, env: scalars.Environment) -> Array:
    return np.concatenate([env[operand] for operand in op.operands], axis=int(op.attributes["dim"]))


def _reshape(op: Any, env: scalars.Environment) -> Array:
    source, shape = (env[operand] for operand in op.operands)
    return source.reshape([int(size) for size in shape])


def _from_elements(op: Any, env: scalars.Environment) -> Array:
    shape = list(ir.ShapedType(op.results[0].type).shape)
    return np.array([env[operand] for operand in op.operands]).reshape(shape)


def _splat(op: Any, env: scalars.Environment) -> Array:
    value, *sizes = op.operands
    dynamic = iter(sizes)
    shape = [int(env[next(dynamic)]) if n == _DYNAMIC else n for n in ir.ShapedType(op.results[0].type).shape]
    return np.broadcast_to(env[value], shape)


_SAME = frozenset(("tensor.cast", "util.optimization_barrier", "iree_tensor_ext.compute_barrier.start"))
_OPS: dict[str, Callable[[Any, scalars.Environment], Array]] = {
    "tensor.collapse_shape": _collapse,
    "tensor.concat": _concat,
    "tensor.dim": _dim,
    "tensor.empty": _empty,
    "tensor.expand_shape": _expand,
    "tensor.extract_slice": _extract_slice,
    "tensor.from_elements": _from_elements,
    "tensor.insert_slice": _insert_slice,
    "tensor.pad": _pad,
    "tensor.reshape": _reshape,
    "tensor.splat": _splat,
}
