# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Cutting a convolution out of its model: a module with one function, `@main`, that stands alone.

Arguments come in an order that depends on the cut alone: first the activations, then the weights, each in order of
first use. Ops are cloned in the order in which the result needs them, so the order of the model leaves no trace in the
text.
"""

from dataclasses import dataclass, field
from typing import Any

from bot.corpus import ir
from bot.corpus.convs import Conv
from bot.corpus.ir import mlir
from bot.corpus.sizes import Sizes, offset
from bot.corpus.slicing import CutSettings, Kind, Region, Slicer


class CannotCutError(Exception):
    """Why a convolution can't be cut out; it goes into the model's record, not to the user as a failure."""


class Cutter:
    """Cuts convolutions out of one module, which must outlive it."""

    def __init__(self, settings: CutSettings) -> None:
        self._settings = settings
        self._sizes = Sizes()
        self._slicer = Slicer(settings, self._sizes)

    def cut(self, conv: Conv) -> str:
        """The text of a module around `conv`, not yet canonical. Raises `CannotCutError`.

        A cut whose arguments have sizes that depend on each other (an image before a pad, and one after it) could not
        be run with every dynamic size set to one number; the reach is then shortened until they don't.
        """
        problem = ""
        reaches = [(back, self._settings.forward_hops) for back in range(self._settings.backward_hops, -1, -1)]
        for back, forward in [*reaches, (0, 0)]:
            region = self._slicer.region(conv, back, forward)
            try:
                return _Build(conv, region, self._slicer, self._sizes).text()
            except CannotCutError as error:
                problem = problem or str(error)
        raise CannotCutError(problem)


@dataclass
class _Build:
    """One cut in the making: a scout collects the arguments, then the function is written."""

    conv: Conv
    region: Region
    slicer: Slicer
    sizes: Sizes
    arguments: list[Any] = field(default_factory=list)
    mapping: dict[Any, Any] = field(default_factory=dict)

    def text(self) -> str:
        seen: set[Any] = set()
        for value in (self.conv.op.results[0], self.region.result):  # so that the image comes before a residual
            self._scout(value, seen)
        activations = [value for value in self.arguments if self.slicer.kind(value) is Kind.ACTIVATION]
        weights = [value for value in self.arguments if self.slicer.kind(value) is not Kind.ACTIVATION]
        self.arguments = activations + weights
        self._check_sizes()
        with self.region.result.context, mlir.Location.unknown():
            module = mlir.Module.create()
            block = self._function(module)
            self.mapping = dict(zip(self.arguments, block.arguments, strict=True))
            with mlir.InsertionPoint(block):
                returned = self._emit(self.region.result)
                mlir.Operation.create("util.return", operands=[returned])
            self._verify(module)
            return str(module)

    def _function(self, module: Any) -> Any:
        inputs = [value.type for value in self.arguments]
        results = [self.region.result.type]
        attributes = {
            "sym_name": mlir.StringAttr.get(ir.MAIN),
            "sym_visibility": mlir.StringAttr.get("public"),
            "function_type": mlir.TypeAttr.get(mlir.FunctionType.get(inputs, results)),
            "tied_operands": mlir.ArrayAttr.get([mlir.IntegerAttr.get(mlir.IndexType.get(), -1)]),
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
        """Whether the cut computes `value`; otherwise it is an argument."""
        op = ir.defining_op(value)
        if op in self.region.ops:
            return True
        kind = self.slicer.kind(value)
        return kind is Kind.SCALAR or (kind is Kind.WEIGHT and op not in self.region.ops and self.slicer.spreads(value))

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
        return clone.results[list(op.results).index(value)]

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
        if op is None or op.name == "tensor.dim" or any(ir.is_tensor(operand) for operand in op.operands):
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
    """Makes `clone` read the cut's values where `original` reads the model's, in its regions too."""
    pairs = [(original, clone), *zip(ir.walk(original), ir.walk(clone), strict=True)]
    for old, new in pairs:
        for position, operand in enumerate(old.operands):
            if operand in replaced:
                new.operands[position] = replaced[operand]
