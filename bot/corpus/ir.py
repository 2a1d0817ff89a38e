# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The corpus' door to the MLIR Python bindings: parsing, printing, and questions about single ops and values.

The bindings ship no types, so their objects are `Any` here and in the modules that work on IR (`convs`, `sizes`, `cut`,
`describe`). Imported lazily: `innermost corpus list` must not load a compiler.
"""

import functools
import importlib
from collections.abc import Iterator
from importlib.metadata import version
from typing import Any

from bot.errors import InputError

# Imported by name so that they are `Any`: their stubs cover a small part of what they have.
mlir: Any = importlib.import_module("iree.compiler.ir")
linalg: Any = importlib.import_module("iree.compiler.dialects.linalg")

COMPILER = f"iree-base-compiler {version('iree-base-compiler')}"

MAIN = "main"


@functools.cache
def the_context() -> Any:
    """The context of all IR in this process, made when first asked for: making one takes longer than a dispatch."""
    context = mlir.Context()
    context.allow_unregistered_dialects = True
    return context


def parse(text: str, what: str) -> Any:
    """The module in `text`. Raises `InputError`, with the first complaint, where it does not parse or verify."""
    try:
        with the_context():
            return mlir.Module.parse(text)
    except mlir.MLIRError as error:
        complaint = error.error_diagnostics[0].message if error.error_diagnostics else str(error)
        raise InputError(f"{what} is not valid MLIR: {complaint}", "is it MLIR of this compiler's release?") from error


def canonical(text: str, what: str) -> str:
    """`text` parsed and printed again: no comments, no locations, no module name, SSA names chosen by the printer.

    Two texts that mean the same function in the same order have one canonical text, whatever they were written by.
    """
    module = parse(text, what)
    if "sym_name" in module.operation.attributes:
        del module.operation.attributes["sym_name"]
    return str(module.operation.get_asm(enable_debug_info=False)).rstrip() + "\n"


def functions(module: Any) -> list[Any]:
    """The functions of a module that have a body."""
    ops = [op.operation for op in module.body.operations]
    return [op for op in ops if op.name in {"util.func", "func.func"} and len(op.regions[0].blocks) > 0]


def walk(op: Any) -> Iterator[Any]:
    """Every op nested in `op`, in order, without `op` itself."""
    for region in op.regions:
        for block in region.blocks:
            for inner in block.operations:
                yield inner.operation
                yield from walk(inner.operation)


def uses_of(op: Any) -> list[Any]:
    """The values that `op` reads from outside itself: its operands, and what its regions capture, each once."""
    values = list(op.operands)
    for inner in walk(op):
        values += [value for value in inner.operands if not _is_within(value, op)]
    return _unique(values)


def _unique(values: list[Any]) -> list[Any]:
    unique: list[Any] = []
    for value in values:
        if value not in unique:
            unique.append(value)
    return unique


def _is_within(value: Any, op: Any) -> bool:
    owner = value.owner
    parent = owner.owner if isinstance(owner, mlir.Block) else owner.operation.parent
    while parent is not None:
        if parent.operation == op:
            return True
        parent = parent.operation.parent
    return False


def defining_op(value: Any) -> Any | None:
    """The op that makes `value`; None for a block argument."""
    owner = value.owner
    return None if isinstance(owner, mlir.Block) else owner.operation


def ancestor_in(op: Any, block: Any) -> Any | None:
    """The op of `block` that is, or contains, `op`."""
    current = op.operation
    while current is not None:
        if current.block == block:
            return current
        parent = current.parent
        current = None if parent is None else parent.operation
    return None


def is_tensor(value: Any) -> bool:
    """Whether the value is a ranked tensor."""
    return isinstance(value.type, mlir.RankedTensorType)


def shape_of(value: Any) -> tuple[int | None, ...]:
    """The sizes of a ranked tensor; None where dynamic."""
    tensor = value.type
    return tuple(None if tensor.is_dynamic_dim(i) else tensor.get_dim_size(i) for i in range(tensor.rank))


def element_type(value: Any) -> str:
    """The element type of a tensor, as MLIR prints it."""
    return str(value.type.element_type)


def is_destination_style(op: Any) -> bool:
    """Whether the last operands of `op` are the tensors that its results overwrite: every linalg op."""
    return op.name.startswith("linalg.") and len(op.results) > 0


def inputs_of(op: Any) -> list[Any]:
    """What a linalg op reads apart from its destinations."""
    return list(op.operands)[: len(op.operands) - len(op.results)]


def destinations_of(op: Any) -> list[Any]:
    """The tensors that a linalg op's results overwrite, result by result."""
    return list(op.operands)[len(op.operands) - len(op.results) :]


def indexing_maps(op: Any) -> list[Any]:
    """A linalg op's indexing maps, operand by operand."""
    return [attribute.value for attribute in linalg.get_indexing_maps(op) or []]


def is_elementwise(op: Any) -> bool:
    """Whether a linalg op computes each result element from one element of each input: all loops parallel, outputs
    written in order, inputs read through projected permutations (so a broadcast and a transposed read both count)."""
    if not is_destination_style(op) or op.name in {"linalg.transpose", "linalg.fill", "linalg.broadcast"}:
        return False
    maps = indexing_maps(op)
    loops = maps[0].n_dims if maps else 0
    outputs = maps[len(maps) - len(op.results) :]
    if not maps or any(len(m.results) != loops or not m.is_permutation for m in outputs):
        return False
    if any(inner.name in {"linalg.index", "tensor.extract"} for inner in walk(op)):
        return False  # a gather: it reads elements that its maps do not show
    return all(_is_projection(m) for m in maps)


def _is_projection(affine_map: Any) -> bool:
    """Whether every result is a loop or the constant 0 (a broadcast along a unit dimension), no loop twice."""
    loops = [str(expr) for expr in affine_map.results if isinstance(expr, mlir.AffineDimExpr)]
    constants = [expr for expr in affine_map.results if isinstance(expr, mlir.AffineConstantExpr)]
    return len(loops) == len(set(loops)) and len(loops) + len(constants) == len(affine_map.results)


def constant_integer(value: Any) -> int | None:
    """The number that an integer or index value is, where an `arith.constant` makes it."""
    op = defining_op(value)
    if op is None or op.name != "arith.constant":
        return None
    attribute = op.attributes["value"]
    return attribute.value if isinstance(attribute, mlir.IntegerAttr) else None


def paddings(op: Any) -> tuple[list[Any], list[Any]]:
    """What a `tensor.pad` adds below and above, by dimension: an int, or the value that says it at run time."""
    low = [int(size) for size in op.attributes["static_low"]]
    high = [int(size) for size in op.attributes["static_high"]]
    given = iter(list(op.operands)[1:])
    dynamic = mlir.ShapedType.get_dynamic_size()
    below = [next(given) if size == dynamic else size for size in low]
    return below, [next(given) if size == dynamic else size for size in high]


def concat_dimension(op: Any) -> int:
    """The dimension along which a `tensor.concat` puts its operands together."""
    return int(op.attributes["dim"].value)
