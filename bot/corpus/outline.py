# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writing chosen ops of a model as a module with one function, `@main`, that stands alone.

Cuts and whole models are written by the same code, so that both take the same weights as arguments. Activations come
first, then weights, each in order of first use.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.corpus import ir
from bot.corpus.ir import mlir
from bot.corpus.kinds import Kind
from bot.corpus.sizes import Sizes, offset
from bot.corpus.slicing import Slicer


class CannotCutError(Exception):
    """Why a convolution can't be cut out; it goes into the model's record, not to the user as a failure."""


@dataclass
class Outline:
    """One function in the making: a scout collects the arguments, then the function is written.

    Attributes:
        ops: those that compute with activations and belong to the function.
        results: the values that it returns.
        slicer, sizes: of the model.
        order: values to compute before the results, in this order, which is then that of the arguments too.
        own: a weight that is to come after `others`: those of them that are used later are put first of all weights.
        one_size: whether it must be possible to run it with one number for all dynamic sizes.
        arguments: the model's values that become arguments; known once `write` was called.
        written: the text of the module, not yet canonical; known then too.
    """

    ops: frozenset[Any]
    results: Sequence[Any]
    slicer: Slicer
    sizes: Sizes
    order: Sequence[Any] = ()
    own: Any = None
    others: Sequence[Any] = ()
    one_size: bool = True
    arguments: list[Any] = field(default_factory=list)
    mapping: dict[Any, Any] = field(default_factory=dict)
    written: str = ""

    def write(self) -> None:
        """Writes the function. Raises `CannotCutError`."""
        try:
            self._write()
        except RecursionError:
            raise CannotCutError("what it needs is a chain of ops deeper than can be followed") from None

    def _write(self) -> None:
        seen: set[Any] = set()
        for value in (*self.order, *self.results):
            self._scout(value, seen)
        activations = [value for value in self.arguments if self.slicer.kind(value) is Kind.ACTIVATION]
        weights = [value for value in self.arguments if value not in activations]
        if self.own is not None and self.own in weights:
            late = {weight for weight in weights[weights.index(self.own) + 1 :] if weight in self.others}
            weights.sort(key=lambda weight: weight not in late)  # stable: all others keep their order
        self.arguments = activations + weights
        if self.one_size:
            self._check_sizes()
        with self.results[0].context, mlir.Location.unknown():
            module = mlir.Module.create()
            block = self._function(module)
            self.mapping = dict(zip(self.arguments, block.arguments, strict=True))
            with mlir.InsertionPoint(block):
                for value in self.order:
                    self._emit(value)
                mlir.Operation.create("util.return", operands=[self._emit(value) for value in self.results])
            self._verify(module)
            self.written = str(module)

    def _function(self, module: Any) -> Any:
        inputs = [value.type for value in self.arguments]
        results = [value.type for value in self.results]
        untied = mlir.IntegerAttr.get(mlir.IndexType.get(), -1)
        attributes = {
            "sym_name": mlir.StringAttr.get(ir.MAIN),
            "sym_visibility": mlir.StringAttr.get("public"),
            "function_type": mlir.TypeAttr.get(mlir.FunctionType.get(inputs, results)),
            "tied_operands": mlir.ArrayAttr.get([untied] * len(results)),
        }
        with mlir.InsertionPoint(module.body):
            function = mlir.Operation.create("util.func", attributes=attributes, regions=1)
        return function.regions[0].blocks.append(*inputs)

    def _verify(self, module: Any) -> None:
        try:
            module.operation.verify()
        except mlir.MLIRError as error:
            raise CannotCutError(f"the cut does not verify: {error.error_diagnostics[0].message}") from error

    def _is_inside(self, value: Any) -> bool:
        """Whether the function computes `value`; otherwise it is an argument."""
        op = ir.defining_op(value)
        if op in self.ops:
            return True
        kind = self.slicer.kind(value)
        return kind is Kind.SCALAR or (kind is Kind.WEIGHT and self.slicer.spreads(value))

    def _scout(self, value: Any, seen: set[Any]) -> None:
        """Collects the arguments, in the order in which `_emit` will need them. Sizes need none of their own."""
        if value in seen or _is_integer(value):
            return
        seen.add(value)
        if not self._is_inside(value):
            self.arguments.append(value)
            return
        op = ir.defining_op(value)
        for operand in ir.uses_of(op):
            self._scout(operand, seen)

    def _check_sizes(self) -> None:
        images = [value for value in self.arguments if ir.is_tensor(value)]
        known = self.slicer.dynamic_sizes(images[0]) if images else []
        for value in images[1:]:
            if any(size not in known for size in self.slicer.dynamic_sizes(value)):
                raise CannotCutError("its arguments have dynamic sizes that depend on each other")

    def _emit(self, value: Any) -> Any:
        if value not in self.mapping:
            self.mapping[value] = self._size(value) if _is_integer(value) else self._clone(value)
        return self.mapping[value]

    def _clone(self, value: Any) -> Any:
        op = ir.defining_op(value)
        if op is None:
            raise CannotCutError(f"it needs a value of type {value.type} from outside of the cut")
        replaced = {used: self._emit(used) for used in ir.uses_of(op)}
        clone = op.clone()
        _replace(op, clone, replaced)
        self.mapping.update(zip(op.results, clone.results, strict=True))
        return self.mapping[value]

    def _size(self, value: Any) -> Any:
        """An index: a constant, a size of an argument, such a size plus a constant, or computed as in the model."""
        if ir.constant_integer(value) is not None:
            return self._clone(value)
        wanted = self.sizes.of_index(value)
        for argument in self.arguments:
            for position, size in enumerate(ir.shape_of(argument) if ir.is_tensor(argument) else ()):
                if size is None:
                    distance = offset(wanted, self.sizes.of_dim(argument, position), self.sizes)
                    if distance is not None:
                        return self._size_of_argument(argument, position, distance, value.type)
        op = ir.defining_op(value)
        if op is None or any(ir.is_tensor(operand) and operand not in self.mapping for operand in op.operands):
            raise CannotCutError("a dynamic size inside it is computed outside of the cut")
        return self._clone(value)

    def _size_of_argument(self, argument: Any, position: int, distance: int, integer: Any) -> Any:
        index = mlir.IndexType.get()
        number = _constant(position, index)
        size = mlir.Operation.create("tensor.dim", results=[index], operands=[self.mapping[argument], number]).result
        if integer != index:
            size = mlir.Operation.create("arith.index_cast", results=[integer], operands=[size]).result
        if distance:
            size = mlir.Operation.create(
                "arith.addi", results=[integer], operands=[size, _constant(distance, integer)]
            ).result
        return size


def _constant(number: int, integer: Any) -> Any:
    attributes = {"value": mlir.IntegerAttr.get(integer, number)}
    return mlir.Operation.create("arith.constant", results=[integer], attributes=attributes).result


def _is_integer(value: Any) -> bool:
    """Whether a value may be part of computing a size."""
    return isinstance(value.type, mlir.IndexType | mlir.IntegerType) and not isinstance(value.owner, mlir.Block)


def _replace(original: Any, clone: Any, replaced: dict[Any, Any]) -> None:
    """Makes `clone` read the function's values where `original` reads the model's, in its regions too."""
    pairs = [(original, clone), *zip(ir.walk(original), ir.walk(clone), strict=True)]
    for old, new in pairs:
        for position, operand in enumerate(old.operands):
            if operand in replaced:
                new.operands[position] = replaced[operand]
