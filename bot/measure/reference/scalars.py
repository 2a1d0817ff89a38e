# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Evaluates operations that work element by element, in a function or in a loop nest's body. Runs in a worker.

An environment maps MLIR values to numpy arrays; `("loop", dim)` maps to the iteration numbers of an enclosing loop.
"""

# The MLIR bindings are a native module without stubs.
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

from typing import Any

import numpy as np
from iree.compiler import ir

from bot.measure import inputs
from bot.measure.reference import affine, arithmetic

Array = Any
Environment = dict[Any, Any]


def element_type(mlir_type: Any) -> str:
    """`f16` for f16 and for a tensor of it. Raises `Unsupported` for an element type that numpy can't hold."""
    element = mlir_type.element_type if isinstance(mlir_type, ir.ShapedType) else mlir_type
    name = str(element)
    if name not in inputs.DTYPES:
        raise affine.Unsupported(f"element type {name}")
    return name


def integers(op: Any, attribute: str) -> list[int]:
    """An attribute that is an array of integers."""
    return [int(value) for value in op.attributes[attribute]]


def evaluate(op: Any, env: Environment) -> list[Array]:
    """The op's results. Raises `Unsupported`, naming the op, where it isn't known."""
    name = op.name
    if name == "arith.constant":
        return [_constant(op.attributes["value"], element_type(op.results[0].type))]
    if name == "linalg.index":
        return [env["loop", int(op.attributes["dim"])]]
    if name == "affine.apply":
        return [_affine(op, env)[0]]
    if name == "affine.min":
        return [np.minimum.reduce(np.broadcast_arrays(*_affine(op, env)))]
    if name == "affine.max":
        return [np.maximum.reduce(np.broadcast_arrays(*_affine(op, env)))]
    operands = [env[operand] for operand in op.operands]
    if name == "tensor.extract":
        # An index outside is undefined behaviour in IR; numpy raises IndexError, or counts from the end.
        return [operands[0][tuple(np.broadcast_arrays(*operands[1:]))] if len(operands) > 1 else operands[0]]
    return [_elementwise(op, name, operands)]


def _elementwise(op: Any, name: str, operands: list[Array]) -> Array:
    if len(op.results) != 1:
        raise affine.Unsupported(name)
    target = element_type(op.results[0].type)
    if name in arithmetic.UNARY:
        return arithmetic.UNARY[name](*operands)
    if name in arithmetic.BINARY:
        if target == "i1" and name in ("arith.addi", "arith.subi", "arith.muli"):
            x, y = (np.asarray(operand, np.int8) for operand in operands)
            return (arithmetic.BINARY[name](x, y) & 1).astype(np.bool_)
        return arithmetic.BINARY[name](*operands)
    if name == "arith.select":
        return np.where(*operands)
    if name == "arith.cmpi":
        return arithmetic.compare_integers(int(op.attributes["predicate"]), *operands)
    if name == "arith.cmpf":
        return arithmetic.compare_floats(int(op.attributes["predicate"]), *operands)
    if name == "math.fma":
        return operands[0] * operands[1] + operands[2]
    if len(operands) == 1:
        result = arithmetic.cast(name, operands[0], element_type(op.operands[0].type), target)
        if result is not None:
            return result
    raise affine.Unsupported(name)


def _affine(op: Any, env: Environment) -> list[Array]:
    affine_map = op.attributes["map"].value
    operands = [env[operand] for operand in op.operands]
    dims, symbols = operands[: affine_map.n_dims], operands[affine_map.n_dims :]
    return [np.asarray(affine.evaluate(expr, dims, symbols)) for expr in affine_map.results]


def _constant(value: Any, name: str) -> Array:
    if not isinstance(value, (ir.DenseElementsAttr, ir.DenseResourceElementsAttr)):
        return _scalar(value, name)
    shape = tuple(ir.ShapedType(value.type).shape)
    if isinstance(value, ir.DenseResourceElementsAttr):
        raise affine.Unsupported("arith.constant of dense_resource")
    if value.is_splat:
        return np.broadcast_to(_scalar(value.get_splat_value(), name), shape)
    if name == "bf16":
        # The bindings read no bf16 (`Unsupported floating-point type`).
        raise affine.Unsupported("arith.constant of dense bf16")
    return arithmetic.round_to(np.array(value).reshape(shape), name)


def _scalar(value: Any, name: str) -> Array:
    number = value.value
    if name == "i1":
        return np.asarray(bool(number))
    # An i8 of 255 and one of -1 are the same bits.
    return np.asarray(number, np.float64) if inputs.is_float(name) else np.asarray(number).astype(inputs.DTYPES[name])
