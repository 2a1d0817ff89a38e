# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Sizes of dynamic dimensions as affine expressions, so that a cut can compute them from its own arguments.

After canonicalization the size of every dynamic tensor in a model is arithmetic on the sizes of the model's inputs. A
cut has other arguments, from the middle of the model. Two sizes are known to be equal here when they are the same
expression of the same unknowns; that is how `floordiv(H - 1, 2) + 1` is seen to be the height of a cut's image.
"""

from typing import Any

from bot.corpus import ir
from bot.corpus.ir import mlir

_BINARY = {"arith.addi", "arith.subi", "arith.muli"}
_FLOOR = {"arith.floordivsi", "arith.divsi", "arith.divui"}  # sizes are not negative, so all three round alike
_SAME = {"arith.index_cast", "arith.index_castui", "arith.extsi", "arith.extui", "arith.trunci"}


class Sizes:
    """Expressions of sizes and of the index values that they are computed from, within one context."""

    def __init__(self) -> None:
        self._unknowns: dict[object, Any] = {}
        self._memo: dict[object, Any] = {}

    def of_dim(self, value: Any, position: int) -> Any:
        """The size of dimension `position` of a ranked tensor, as an affine expression."""
        size = ir.shape_of(value)[position]
        if size is not None:
            return mlir.AffineExpr.get_constant(size)
        key = (value, position)
        if key not in self._memo:
            self._memo[key] = self.simple(self._dim(value, position))
        return self._memo[key]

    def of_index(self, value: Any) -> Any:
        """An integer or index value, as an affine expression."""
        if value not in self._memo:
            self._memo[value] = self.simple(self._index(value))
        return self._memo[value]

    def _unknown(self, key: object) -> Any:
        if key not in self._unknowns:
            self._unknowns[key] = mlir.AffineExpr.get_symbol(len(self._unknowns))
        return self._unknowns[key]

    def simple(self, expression: Any) -> Any:
        """An expression of this object's unknowns, simplified: equal sizes become equal objects."""
        return mlir.AffineExpr.simplify_affine_expr(expression, 0, len(self._unknowns)).maybe_downcast()

    def _index(self, value: Any) -> Any:
        op = ir.defining_op(value)
        if op is None:
            return self._unknown(value)
        if (number := ir.constant_integer(value)) is not None:
            return mlir.AffineExpr.get_constant(number)
        if op.name in _SAME:
            return self.of_index(op.operands[0])
        if op.name in _BINARY or op.name in _FLOOR:
            return self._arithmetic(op)
        if op.name == "tensor.dim" and (position := ir.constant_integer(op.operands[1])) is not None:
            return self.of_dim(op.operands[0], position)
        if op.name == "affine.apply":
            return self._applied(op)
        return self._opaque(op, value)

    def _arithmetic(self, op: Any) -> Any:
        left, right = (self.of_index(operand) for operand in op.operands)
        constant = isinstance(right, mlir.AffineConstantExpr)
        match op.name:
            case "arith.addi":
                return left + right
            case "arith.subi":
                return left + right * -1
            case "arith.muli" if constant or isinstance(left, mlir.AffineConstantExpr):
                return left * right
            case name if name in _FLOOR and constant and right.value > 0:
                return mlir.AffineExpr.get_floor_div(left, right)
            case _:
                return self._opaque(op, op.results[0])

    def _applied(self, op: Any) -> Any:
        affine_map = op.attributes["map"].value
        operands = [self.of_index(operand) for operand in op.operands]
        dims, symbols = operands[: affine_map.n_dims], operands[affine_map.n_dims :]
        return _substitute(affine_map.results[0], dims, symbols)

    def _opaque(self, op: Any, value: Any) -> Any:
        """Any other op: equal to another only if it is the same op on equal operands."""
        if len(op.regions) > 0 or any(ir.is_tensor(operand) for operand in op.operands):
            return self._unknown(value)
        attributes = tuple(f"{name} = {op.attributes[name]}" for name in op.attributes)
        position = list(op.results).index(value)
        return self._unknown((op.name, attributes, position, *(self.of_index(operand) for operand in op.operands)))

    def _dim(self, value: Any, position: int) -> Any:
        op = ir.defining_op(value)
        if op is None:
            return self._unknown((value, position))
        if ir.is_destination_style(op):
            return self.of_dim(ir.destinations_of(op)[list(op.results).index(value)], position)
        dynamic_before = sum(1 for size in ir.shape_of(value)[:position] if size is None)
        match op.name:
            case "tensor.empty":
                return self.of_index(op.operands[dynamic_before])
            case "tensor.expand_shape":
                return self.of_index(op.operands[1 + dynamic_before])
            case "tensor.cast":
                return self.of_dim(op.operands[0], position)
            case "tensor.pad":
                low, high = ir.paddings(op)
                return self.of_dim(op.operands[0], position) + self._size(low[position]) + self._size(high[position])
            case "tensor.concat" if ir.concat_dimension(op) != position:
                return self.of_dim(op.operands[0], position)
            case _:
                return self._unknown((value, position))

    def _size(self, size: Any) -> Any:
        return mlir.AffineExpr.get_constant(size) if isinstance(size, int) else self.of_index(size)


def offset(larger: Any, smaller: Any, sizes: Sizes) -> int | None:
    """By how much two sizes differ, if that is known without knowing either."""
    difference = sizes.simple(larger + smaller * -1)
    return difference.value if isinstance(difference, mlir.AffineConstantExpr) else None


def _substitute(expression: Any, dims: list[Any], symbols: list[Any]) -> Any:
    if isinstance(expression, mlir.AffineDimExpr):
        return dims[expression.position]
    if isinstance(expression, mlir.AffineSymbolExpr):
        return symbols[expression.position]
    if isinstance(expression, mlir.AffineConstantExpr):
        return expression
    left = _substitute(expression.lhs, dims, symbols)
    right = _substitute(expression.rhs, dims, symbols)
    make = {
        mlir.AffineAddExpr: mlir.AffineExpr.get_add,
        mlir.AffineMulExpr: mlir.AffineExpr.get_mul,
        mlir.AffineModExpr: mlir.AffineExpr.get_mod,
        mlir.AffineFloorDivExpr: mlir.AffineExpr.get_floor_div,
        mlir.AffineCeilDivExpr: mlir.AffineExpr.get_ceil_div,
    }
    return next(build(left, right) for kind, build in make.items() if isinstance(expression, kind))
