# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The reference worker: describes a dispatch and evaluates it with numpy. Runs under any Python with iree.compiler.

    parent                                          worker
    describe (text, size)                           described (function, args, ...) | unreadable (reason)
    evaluate (text, sha256, seed, size, values)     outputs (outputs, magnitude) | unsupported (reason)

`described` has the name of the `function`, how many `results` it returns, its `args` as in
`bot.measure.inputs.make_inputs`, its `roundings`, and how many `elements` all tensors of the dispatch have together. An
output is `{"type", "dtype", "shape", "data"}`, its type as in the IR, its data in numpy's dtype: float64 for every
float, the integer's own otherwise; `magnitude` is the largest finite one of all floats that occurred, 0 for inputs that
are not special, where nobody asks.
"""

# The MLIR bindings are a native module without stubs.
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

import functools
import math
from collections.abc import Iterable
from typing import Any

import numpy as np
from iree.compiler import ir

from bot.measure import inputs
from bot.measure.reference import affine, arithmetic, scalars, structured, tensors

_FUNCTIONS = ("util.func", "func.func")
_MOST_ELEMENTS = 2**25
"""Of one tensor: 256 MiB in float64, and an op holds several."""

_PRODUCTS = ("arith.mulf", "math.fma")
_RETURNS = ("util.return", "func.return")
_IGNORED = ("cf.assert", "util.assume.int")
# What arrives from IR whose dynamic sizes do not fit together, or whose arrays don't fit into memory.
_NO_VALUE = (ArithmeticError, IndexError, KeyError, MemoryError, TypeError, ValueError)


def serve(channel: Any) -> None:
    """Answers messages until the parent hangs up."""
    for message in channel:
        channel.send(describe(message) if message["op"] == "describe" else evaluate(message))


@functools.lru_cache(maxsize=1)  # a dispatch is described, then evaluated once for every kind of inputs
def _parse(text: str) -> Any:
    context = ir.Context()
    context.allow_unregistered_dialects = True
    with context:
        try:
            return ir.Module.parse(text)
        except ir.MLIRError as error:
            raise affine.Unsupported(f"not valid IR: {error}") from error


def _function(module: Any) -> Any:
    """The module's function `main`, or its only one."""
    functions = [child.operation for child in module.body.operations if child.operation.name in _FUNCTIONS]
    functions = [op for op in functions if len(op.regions[0].blocks) > 0]
    named = [op for op in functions if ir.StringAttr(op.attributes["sym_name"]).value == "main"]
    if not (named or functions):
        raise affine.Unsupported("a module without a function")
    function = (named or functions)[0]
    if len(function.regions[0].blocks) != 1:
        raise affine.Unsupported("a function with branches")
    return function


def describe(message: dict[str, Any]) -> dict[str, Any]:
    """Answers `describe`."""
    try:
        module = _parse(message["text"])  # to be kept: its operations don't keep it alive
        function = _function(module)
        args, roundings = _arguments(function, message["size"])
    except affine.Unsupported as error:
        return {"kind": "unreadable", "reason": str(error)}
    return {
        "kind": "described",
        "function": ir.StringAttr(function.attributes["sym_name"]).value,
        "args": args,
        "results": len(_returned(function)),
        "roundings": roundings,
        "elements": sum(_elements(function, message["size"])),
    }


def _arguments(function: Any, size: int) -> tuple[list[dict[str, Any]], list[list[Any]]]:
    """The function's arguments, with how large a large one is; and its roundings."""
    roundings, products = _roundings(function, size)
    args = [_argument(value.type) for value in function.regions[0].blocks[0].arguments]
    results = [scalars.element_type(value.type) for value in _returned(function)]
    sums = [(terms, name) for terms, name in roundings] + [(1, name) for name in results if inputs.is_float(name)]
    large = {arg["type"]: inputs.large_exponent(arg["type"], sums, products) for arg in args}
    return [arg | {"large": large[arg["type"]]} for arg in args], roundings


def _returned(function: Any) -> list[Any]:
    ops = [child.operation for child in function.regions[0].blocks[0].operations]
    return list(ops[-1].operands) if ops and ops[-1].name in _RETURNS else []


def _argument(mlir_type: Any) -> dict[str, Any]:
    name = scalars.element_type(mlir_type)
    if not isinstance(mlir_type, ir.ShapedType):
        return {"shape": None, "type": name}
    return {"shape": _shape(mlir_type, None), "type": name}


def _shape(mlir_type: Any, dynamic: Any) -> list[Any]:
    unknown = ir.ShapedType.get_dynamic_size()
    return [dynamic if size == unknown else size for size in ir.ShapedType(mlir_type).shape]


def _roundings(function: Any, size: int) -> tuple[list[list[Any]], int]:
    """`[terms, type]` for every op that rounds: in which type, and over how many terms an accumulator is rounded.

    And how many multiplications of floats there are.
    """
    found: list[list[Any]] = []
    products = 0
    for child in function.regions[0].blocks[0].operations:
        op = child.operation
        terms, accumulators = 1, []
        maps = structured.indexing_maps(op)
        if maps:
            accumulators = list(op.regions[0].blocks[0].arguments)[len(maps) - len(op.results) :]
            try:
                shapes = [_shape(o.type, size) if isinstance(o.type, ir.ShapedType) else [] for o in op.operands]
                sizes = affine.extents(maps, [tuple(shape) for shape in shapes])
                terms = int(np.prod([sizes[dim] for dim in structured.reduction_loops(op, maps)], dtype=np.int64))
            except affine.Unsupported:
                pass
        inner = [i.operation for region in op.regions for block in region.blocks for i in block.operations]
        for candidate in [op, *inner]:
            if not arithmetic.rounds(candidate.name):
                continue
            products += candidate.name in _PRODUCTS
            name = str(candidate.results[0].type)
            if isinstance(candidate.results[0].type, ir.ShapedType):
                name = str(candidate.results[0].type.element_type)
            if inputs.is_float(name):
                accumulates = any(operand in accumulators for operand in candidate.operands)
                found.append([terms if accumulates else 1, name])
    return found, products


def evaluate(message: dict[str, Any]) -> dict[str, Any]:
    """Answers `evaluate`."""
    try:
        module = _parse(message["text"])  # to be kept: its operations don't keep it alive
        function = _function(module)
        args, _ = _arguments(function, message["size"])
        _refuse_large(_elements(function, message["size"]))
        made = inputs.make_inputs(args, message["sha256"], message["seed"], message["size"], message["values"])
        largest = Largest() if message["values"] in inputs.SPECIAL else None
        with np.errstate(all="ignore"):
            outputs = evaluate_function(function, made, largest)
    except affine.Unsupported as error:
        return {"kind": "unsupported", "reason": str(error)}
    except _NO_VALUE as error:
        return {"kind": "unsupported", "reason": f"{type(error).__name__}: {error}"}
    return {"kind": "outputs", "outputs": outputs, "magnitude": largest.magnitude if largest else 0.0}


class Largest:
    """The largest finite magnitude of all that it is shown."""

    def __init__(self) -> None:
        self.magnitude = 0.0

    def look(self, arrays: Iterable[Any]) -> None:
        """Takes arrays of any type into account."""
        for array in arrays:
            if np.asarray(array).dtype != np.float64 or not np.size(array):
                continue
            most = max(float(np.max(array)), -float(np.min(array)))
            if not math.isfinite(most):  # seldom, and it takes several times as long
                most = float(np.abs(array).max(initial=0.0, where=np.isfinite(array)))
            self.magnitude = max(self.magnitude, most)


def evaluate_function(function: Any, arguments: list[Any], largest: Largest | None = None) -> list[dict[str, Any]]:
    """Evaluates a function of one block on arrays of its arguments' dtypes; outputs as in the module's docstring.

    `largest` is shown every value.
    """
    block = function.regions[0].blocks[0]
    env: scalars.Environment = {
        value: arithmetic.round_to(array, scalars.element_type(value.type))
        for value, array in zip(block.arguments, arguments, strict=True)
    }
    if largest is not None:
        largest.look(env.values())
    for child in block.operations:
        op = child.operation
        if op.name in _RETURNS:
            return [_output(env[value], scalars.element_type(value.type)) for value in op.operands]
        if op.name in _IGNORED:
            env.update(zip(op.results, [env[operand] for operand in op.operands], strict=False))
            continue
        maps = structured.indexing_maps(op)
        if maps is not None:
            results = structured.Nest(op, maps, env).run()
        else:
            moved = tensors.evaluate(op, env)
            results = scalars.evaluate(op, env) if moved is None else moved
        if largest is not None:
            largest.look(results)
        env.update(zip(op.results, results, strict=True))
    raise affine.Unsupported("a function without a return")


def _refuse_large(elements: list[int]) -> None:
    if max(elements, default=0) > _MOST_ELEMENTS:
        raise affine.Unsupported(f"a tensor of {max(elements):,} elements")


def _elements(function: Any, size: int) -> list[int]:
    """Of every value in the function: how many elements it has."""
    block = function.regions[0].blocks[0]
    values = [*block.arguments, *(result for child in block.operations for result in child.operation.results)]
    return [math.prod(_shape(v.type, size)) if isinstance(v.type, ir.ShapedType) else 1 for v in values]


def _output(array: Any, name: str) -> dict[str, Any]:
    array = np.ascontiguousarray(array)
    return {"type": name, "dtype": array.dtype.str, "shape": list(array.shape), "data": array.tobytes()}
