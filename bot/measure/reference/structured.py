# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Evaluates structured ops: every linalg op that has indexing maps and a body, named or generic. Runs in a worker.

The body is evaluated once, on whole arrays (see `affine`). With reductions:

* a body that adds (or takes the maximum of, ...) a term to its accumulator reduces the term's array;
* where that term is a product, it is never formed: it becomes a matrix product over the reduction loops;
* loops that slide a window (`d2 * 2 + d5`) are walked position by position;
* any other body is walked iteration by iteration over all reduction loops.
"""

# The MLIR bindings are a native module without stubs.
# pyright: reportAttributeAccessIssue=false, reportPrivateUsage=false

from __future__ import annotations

import itertools
import math
from typing import Any

import numpy as np
from iree.compiler import ir

# The extension itself: `iree.compiler.dialects.linalg` around it needs PyYAML up to 3.9.
from iree.compiler._mlir_libs import _mlirDialectsLinalg as linalg

from bot.measure.reference import affine, arithmetic, scalars

Array = Any

_MOST_STEPS = 20_000
_MOST_ELEMENTS = 2**24  # of a term's array: 128 MiB
_EXACT_IN_FLOAT64 = 2**53


def indexing_maps(op: Any) -> list[Any] | None:
    """The op's indexing maps, one per operand; None where it is no structured op."""
    if not op.name.startswith("linalg.") or len(op.regions) != 1:
        return None
    maps = linalg.get_indexing_maps(op)
    return None if maps is None else [m.value if isinstance(m, ir.AffineMapAttr) else m for m in maps]


def reduction_loops(op: Any, maps: list[Any]) -> set[int]:
    """The loops that no result is indexed by."""
    parallel = {dim for m in maps[len(maps) - len(op.results) :] for expr in m.results for dim in affine.dims_of(expr)}
    return set(range(maps[0].n_dims)) - parallel


class Nest:
    """One structured op and the arrays it works on."""

    def __init__(self, op: Any, maps: list[Any], env: scalars.Environment) -> None:
        self.op, self.maps, self.env = op, maps, env
        self.block = op.regions[0].blocks[0]
        self.arrays = [np.asarray(env[operand]) for operand in op.operands]
        self.sizes = affine.extents(maps, [array.shape for array in self.arrays])
        self.reductions = reduction_loops(op, maps)
        self.inputs = len(maps) - len(op.results)

    def run(self) -> list[Array]:
        """The op's results."""
        accumulators = [self._load(index, {}) for index in range(self.inputs, len(self.maps))]
        if not self.reductions:
            values = self._body(self._bind({}, accumulators))
        else:
            steps = self._reducers()
            values = self._walk(accumulators) if steps is None else self._reduce(accumulators, steps)
        return [self._store(index, value) for index, value in enumerate(values)]

    def _load(self, operand: int, fixed: dict[int, int]) -> Array:
        return affine.load(self.arrays[operand], self.maps[operand], self.sizes, fixed)

    def _bind(self, fixed: dict[int, int], accumulators: list[Array]) -> scalars.Environment:
        env = dict(self.env)
        # linalg.map has no block arguments for its results in older releases.
        for index, argument in enumerate(self.block.arguments):
            if index >= self.inputs:
                env[argument] = accumulators[index - self.inputs]
            elif any(True for _ in argument.uses):
                env[argument] = self._load(index, fixed)
        rank = len(self.sizes)
        for dim, size in enumerate(self.sizes):
            numbers = np.array([fixed[dim]]) if dim in fixed else np.arange(size)
            env["loop", dim] = numbers.reshape([-1 if d == dim else 1 for d in range(rank)])
        return env

    def _body(self, env: scalars.Environment, skip: tuple[Any, ...] = ()) -> list[Array]:
        """Evaluates the body into `env`, without the ops in `skip`; returns what is yielded, None where skipped."""
        for child in self.block.operations:
            op = child.operation
            if op.name == "linalg.yield":
                return [env.get(operand) for operand in op.operands]
            if op not in skip:
                env.update(zip(op.results, scalars.evaluate(op, env), strict=True))
        raise affine.Unsupported(f"{self.op.name} without a yield")

    def _reducers(self) -> list[tuple[Any, Any]] | None:
        """Per result the op that combines accumulator and term, and the term; None where a body is not of that form."""
        found: list[tuple[Any, Any]] = []
        yielded = list(self.block.operations)[-1].operation.operands
        for argument, result in zip(list(self.block.arguments)[self.inputs :], yielded, strict=True):
            op = _definition(result)
            if op is None or op.name not in arithmetic.REDUCERS or len(list(argument.uses)) != 1:
                return None
            if len(list(result.uses)) != 1 or argument not in list(op.operands):
                return None
            (term,) = [operand for operand in op.operands if operand != argument] or [None]
            if term is None:
                return None
            found.append((op, term))
        return found

    def _windows(self) -> list[int]:
        """Reduction loops that share a dimension's index with another loop."""
        shared = {
            dim
            for affine_map in self.maps
            for expr in affine_map.results
            if len(affine.dims_of(expr)) > 1
            for dim in affine.dims_of(expr)
        }
        return sorted(shared & self.reductions)

    def _reduce(self, accumulators: list[Array], reducers: list[tuple[Any, Any]]) -> list[Array]:
        windows = self._windows()
        products = [self._product(op, term) for op, term in reducers]
        skip = tuple(op for op, _ in reducers) + tuple(op for chain in products for op in chain)
        for position in itertools.product(*(range(self.sizes[dim]) for dim in windows)):
            fixed = dict(zip(windows, position, strict=True))
            env = self._bind(fixed, accumulators)
            self._body(env, skip)
            left = self.reductions - fixed.keys()
            partial: list[Array] = []
            for (op, term), chain in zip(reducers, products, strict=True):
                if chain:
                    x, y = (np.asarray(env[operand]) for operand in chain[-1].operands)
                    value = contract(self._spread(x), self._spread(y), self.sizes, left)
                else:
                    value = self._sum_up(arithmetic.REDUCERS[op.name], np.asarray(env[term]), left)
                kind = scalars.element_type(op.results[0].type)
                partial.append(arithmetic.BINARY[op.name](accumulators[len(partial)], arithmetic_width(value, kind)))
            accumulators = partial
        return accumulators

    def _product(self, reducer: Any, term: Any) -> tuple[Any, ...]:
        """The ops from the term back to the multiplication that it is, widening casts between; () where it is none."""
        if reducer.name not in ("arith.addf", "arith.addi"):
            return ()
        chain: list[Any] = []
        while True:
            op = _definition(term)
            if op is None or op not in [child.operation for child in self.block.operations]:
                return ()
            if len(list(term.uses)) != 1:
                return ()
            chain.append(op)
            if op.name in ("arith.mulf", "arith.muli"):
                return tuple(chain)
            if op.name != "arith.extf":
                return ()
            term = op.operands[0]

    def _spread(self, x: Array) -> Array:
        return x if x.ndim else x.reshape((1,) * len(self.sizes))

    def _sum_up(self, function: Any, term: Array, left: set[int]) -> Array:
        term = self._spread(term)
        shape = [size if dim in left else term.shape[dim] for dim, size in enumerate(self.sizes)]
        if math.prod(shape) > _MOST_ELEMENTS:
            raise affine.Unsupported(f"{self.op.name} over {math.prod(shape)} elements")
        # numpy would sum small integers in a wider type.
        return function.reduce(np.broadcast_to(term, shape), axis=tuple(left), dtype=term.dtype, keepdims=True)

    def _walk(self, accumulators: list[Array]) -> list[Array]:
        loops = sorted(self.reductions)
        steps = math.prod(self.sizes[dim] for dim in loops)
        if steps > _MOST_STEPS:
            raise affine.Unsupported(f"{self.op.name} with {steps} dependent steps")
        for position in itertools.product(*(range(self.sizes[dim]) for dim in loops)):
            accumulators = self._body(self._bind(dict(zip(loops, position, strict=True)), accumulators))
        return accumulators

    def _store(self, result: int, value: Array) -> Array:
        affine_map = self.maps[self.inputs + result]
        if not all(isinstance(expr, ir.AffineDimExpr) for expr in affine_map.results):
            raise affine.Unsupported(f"{self.op.name} with results at {affine_map}")
        axes = [expr.position for expr in affine_map.results]
        shape = [size if dim in axes else 1 for dim, size in enumerate(self.sizes)]
        if set(axes) != set(range(len(self.sizes))) - self.reductions:
            raise affine.Unsupported(f"{self.op.name} with results over different loops")
        full = np.broadcast_to(self._spread(np.asarray(value)), shape)
        others = [dim for dim in range(len(self.sizes)) if dim not in axes]
        kind = scalars.element_type(self.op.results[result].type)
        stored = full.transpose(axes + others).reshape([self.sizes[dim] for dim in axes])
        return arithmetic_width(stored, kind)


def arithmetic_width(x: Array, element_type: str) -> Array:
    """`x` in the width that the evaluator keeps for `element_type`; floats are not rounded."""
    dtype = np.float64 if np.issubdtype(np.asarray(x).dtype, np.floating) else arithmetic.inputs.DTYPES[element_type]
    return np.asarray(x).astype(dtype, copy=False)


def contract(x: Array, y: Array, sizes: list[int], reductions: set[int]) -> Array:
    """The sum over `reductions` of `x * y`, by matrix multiplication.

    Both have rank `len(sizes)` with size 1 along loops they do not depend on; so has the result, and along
    `reductions`. Integers are exact: in float64 while no sum can pass 2**53, in 64-bit integers (which wrap) after.
    """
    integer = not np.issubdtype(x.dtype, np.floating)
    repeats = math.prod(sizes[d] for d in reductions if x.shape[d] == y.shape[d] == 1)
    x = x.sum(axis=tuple(d for d in reductions if y.shape[d] == 1), keepdims=True)
    y = y.sum(axis=tuple(d for d in reductions if x.shape[d] == 1), keepdims=True)
    common = [d for d in range(len(sizes)) if d in reductions and x.shape[d] > 1]
    dtype: Any = np.float64
    if integer:
        largest = int(np.abs(x.astype(np.int64)).max(initial=0)) * int(np.abs(y.astype(np.int64)).max(initial=0))
        dtype = np.float64 if largest * max(1, math.prod(x.shape[d] for d in common)) < _EXACT_IN_FLOAT64 else np.int64
    x, y = x.astype(dtype, copy=False), y.astype(dtype, copy=False)
    if common:
        free = [d for d in range(len(sizes)) if d not in common]
        batch = [d for d in free if x.shape[d] > 1 and y.shape[d] > 1]
        rows = [d for d in free if d not in batch and x.shape[d] > 1]
        columns = [d for d in free if d not in batch and d not in rows]
        left = _as_matrix(x, batch, rows, common, columns)
        right = _as_matrix(y, batch, common, columns, rows)
        product = np.matmul(left, right)
        order = batch + rows + columns
        shape = [x.shape[d] for d in batch] + [x.shape[d] for d in rows] + [y.shape[d] for d in columns]
        full = product.reshape(shape + [1] * len(common)).transpose(np.argsort(order + common))
    else:
        full = x * y
    full = full * repeats if repeats != 1 else full
    return full.astype(np.int64) if integer else full


def _as_matrix(x: Array, batch: list[int], rows: list[int], columns: list[int], units: list[int]) -> Array:
    """`x` as (batch, rows, columns); along `units` it has size 1."""
    counts = [math.prod(x.shape[d] for d in group) for group in (batch, rows, columns)]
    return x.transpose(batch + rows + columns + units).reshape(counts)


def _definition(value: Any) -> Any:
    """The op that makes a value, or None for a block argument."""
    return None if isinstance(value, ir.BlockArgument) else value.owner
