# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Makes a dispatch smaller, an edit at a time, with the MLIR bindings. Runs in a worker of its own.

    parent                        worker
    measure (text)                measured (size) | invalid (why)
    edits (text, kind)            edits (edits)
    apply (text, edit)            applied (text, size) | invalid (why)

An edit is a list of plain values, good for the text that it was listed for: ops are numbered in the order of a walk. An
applied text is verified, without ops and arguments that nothing uses. `size` is a list to be compared from the left:
ops, operands and arguments, dynamic sizes, the sum of all others, values of other types than f32 and index, characters.

    results KEPT                  returns these of its results alone
    return OP                     returns an op's results instead
    argument OP                   an op's results become arguments
    forward OP RESULT OPERAND     a result is replaced by an operand of the same type
    input OP NUMBER               a generic op does without an input that its body doesn't use
    size NUMBER SIZE              all sizes that must be equal are made so large, and those that follow from them
    floats                        every float is an f32

Needs nothing but the standard library and `iree.compiler`.
"""

# The MLIR bindings are a native module without stubs.
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

from typing import Any

from iree.compiler import ir

from bot.compiler import irops, irsizes, irtext

_FUNCTIONS = ("util.func", "func.func")
_PURE = ("tensor.", "linalg.", "arith.", "math.", "affine.", "complex.")
_ENDS = ("util.return", "func.return", "linalg.yield", "tensor.yield")
_CASTS = ("arith.extf", "arith.truncf")
_SMALL = (1, 2, 4, 8)


class Invalid(Exception):  # noqa: N818 - a state of the text, not a fault of the caller
    """An edit that does not apply, or whose outcome does not verify."""


def serve(channel: Any) -> None:
    """Answers messages until the parent hangs up."""
    context = irops.new_context()
    for message in channel:
        with context:
            try:
                channel.send(_answer(message))
            except (Invalid, ir.MLIRError, ValueError, IndexError) as error:
                channel.send({"kind": "invalid", "why": str(error)})


def _answer(message: dict[str, Any]) -> dict[str, Any]:
    module = ir.Module.parse(message["text"])  # its ops don't keep it alive
    function = _function(module)
    match message["kind"]:
        case "measure":
            return {"kind": "measured", "size": _size(function, message["text"])}
        case "edits":
            return {"kind": "edits", "edits": _edits(function, message["of"])}
        case _:
            return _apply(module, function, message["edit"])


def _function(module: Any) -> Any:
    ops = [op.operation for op in module.body.operations]
    if len(ops) != 1 or ops[0].name not in _FUNCTIONS or len(ops[0].regions[0].blocks) != 1:
        raise Invalid("it is not one function without branches")
    return ops[0]


def _block(function: Any) -> Any:
    return function.regions[0].blocks[0]


def _ops(function: Any) -> list[Any]:
    """The ops that are printed, in the order of a walk: the bodies of named ops follow from their names."""
    found: list[Any] = []
    for region in function.regions:
        for block in region.blocks:
            for op in block.operations:
                found.append(op.operation)
                if not op.operation.name.startswith("linalg.") or op.operation.name == "linalg.generic":
                    found += _ops(op.operation)
    return found


def _edits(function: Any, kind: str) -> list[list[Any]]:
    """The edits of one kind, those that take most away first."""
    ops = _ops(function)
    top = {number for number, op in enumerate(ops) if op.parent.operation == function}
    inner = [number for number, op in enumerate(ops) if op.name not in _ENDS and len(op.results) > 0]
    match kind:
        case "results":
            count = len(ops[-1].operands)
            return [["results", [kept]] for kept in range(count)] if count > 1 else []
        case "return":
            return [["return", number] for number in inner if number in top and _makes_tensors(ops[number])]
        case "argument":
            makers = [number for number in inner if number in top and _makes_tensors(ops[number])]
            return [["argument", number] for number in reversed(makers)]
        case "forward":
            return [edit for number in inner for edit in _forwards(number, ops[number])]
        case "input":
            return [["input", number, k] for number in inner for k in _unread(ops[number])]
        case "size":
            sizes = irsizes.Sizes(_block(function))
            return [["size", each, size] for each, now in enumerate(sizes.free) for size in _smaller(now)]
        case _:
            return [["floats"]]


def _makes_tensors(op: Any) -> bool:
    return all(irops.is_ranked_tensor(result.type) for result in op.results)


def _forwards(number: int, op: Any) -> list[list[Any]]:
    return [
        ["forward", number, r, k]
        for r, result in enumerate(op.results)
        for k, operand in enumerate(op.operands)
        if operand.type == result.type
    ]


def _unread(op: Any) -> list[int]:
    """The inputs of a generic op that its body doesn't use."""
    if op.name != "linalg.generic":
        return []
    arguments = list(op.regions[0].blocks[0].arguments)
    return [k for k in range(irops.input_count(op)) if not list(arguments[k].uses)]


def _smaller(now: int | None) -> list[int]:
    if now is None:
        return list(_SMALL[1:])
    return [size for size in (*_SMALL, now // 2) if size < now]


def _apply(module: Any, function: Any, edit: list[Any]) -> dict[str, Any]:
    with ir.Location.unknown():
        _edit(function, edit)
        _tidy(function)
        module.operation.verify()
        text = irtext.normal_text(module)
    return {"kind": "applied", "text": text, "size": _size(function, text)}


def _edit(function: Any, edit: list[Any]) -> None:
    ops, block = _ops(function), _block(function)
    match edit:
        case ["results", kept]:
            _return(block, [ops[-1].operands[number] for number in kept])
        case ["return", number]:
            _return(block, list(ops[number].results))
        case ["argument", number]:
            for result in ops[number].results:
                result.replace_all_uses_with(block.add_argument(result.type, ir.Location.unknown()))
        case ["forward", number, r, k]:
            ops[number].results[r].replace_all_uses_with(ops[number].operands[k])
        case ["input", number, k]:
            _without_input(ops[number], k)
        case ["size", number, size]:
            irsizes.Sizes(block).resize(number, size)
        case _:
            _all_floats_f32(function)


def _return(block: Any, values: list[Any]) -> None:
    old = list(block.operations)[-1].operation
    name = old.name
    old.erase()
    with ir.InsertionPoint(block):
        ir.Operation.create(name, operands=values)


def _without_input(op: Any, k: int) -> None:
    """Makes a generic op anew without one input."""
    operands = [value for number, value in enumerate(op.operands) if number != k]
    attributes = {named.name if hasattr(named, "name") else named: None for named in op.attributes}
    attributes = {name: op.attributes[name] for name in attributes}
    maps = list(ir.ArrayAttr(op.attributes["indexing_maps"]))
    attributes["indexing_maps"] = ir.ArrayAttr.get([each for number, each in enumerate(maps) if number != k])
    inputs, outputs = ir.DenseI32ArrayAttr(op.attributes["operandSegmentSizes"])
    attributes["operandSegmentSizes"] = ir.DenseI32ArrayAttr.get([inputs - 1, outputs])
    with ir.InsertionPoint(op):
        types = [result.type for result in op.results]
        made = ir.Operation.create(op.name, results=types, operands=operands, attributes=attributes, regions=1)
    body = op.regions[0].blocks[0]
    body.erase_argument(k)
    body.append_to(made.regions[0])
    for old, new in zip(op.results, made.results, strict=True):
        old.replace_all_uses_with(new)
    op.erase()


def _all_floats_f32(function: Any) -> None:
    f32 = ir.F32Type.get()
    values = list(_block(function).arguments)
    everything = list(irops.walk(function))[1:]
    for op in everything:
        values += op.results
        for region in op.regions:
            for block in region.blocks:
                values += block.arguments
    for value in values:
        if irops.is_ranked_tensor(value.type):
            tensor = ir.RankedTensorType(value.type)
            if _is_float(tensor.element_type):
                value.set_type(ir.RankedTensorType.get(tensor.shape, f32, tensor.encoding))
        elif _is_float(value.type):
            value.set_type(f32)
    for op in everything:
        if op.name in _CASTS and op.operands[0].type == op.results[0].type:
            op.results[0].replace_all_uses_with(op.operands[0])
        elif op.name == "arith.constant" and isinstance(op.attributes["value"], ir.FloatAttr):
            op.attributes["value"] = ir.FloatAttr.get(f32, ir.FloatAttr(op.attributes["value"]).value)


def _is_float(mlir_type: Any) -> bool:
    return any(irops.is_a(mlir_type, kind) for kind in (ir.F16Type, ir.BF16Type, ir.F32Type, ir.F64Type))


def _tidy(function: Any) -> None:
    """Removes what nothing uses, and writes down the function's type."""
    erased = True
    while erased:
        erased = False
        for op in reversed(_ops(function)):
            dead = op.name.startswith(_PURE) and op.name not in _ENDS
            if dead and len(op.results) > 0 and not any(list(result.uses) for result in op.results):
                op.erase()
                erased = True
                break  # what was walked may have been in it
    block = _block(function)
    for number in range(len(block.arguments) - 1, -1, -1):
        if not list(block.arguments[number].uses):
            block.erase_argument(number)
    for name in ("arg_attrs", "res_attrs", "tied_operands", "iree.reflection"):
        if name in function.attributes:
            del function.attributes[name]
    returned = list(block.operations)[-1].operation
    inputs, results = [a.type for a in block.arguments], [value.type for value in returned.operands]
    function.attributes["function_type"] = ir.TypeAttr.get(ir.FunctionType.get(inputs, results))


def _size(function: Any, text: str) -> list[int]:
    ops, arguments = _ops(function), list(_block(function).arguments)
    values = [*arguments, *(result for op in ops for result in op.results)]
    tensors = [ir.RankedTensorType(value.type) for value in values if irops.is_ranked_tensor(value.type)]
    sizes = [(t.is_dynamic_dim(i), t.get_dim_size(i)) for t in tensors for i in range(t.rank)]
    plain = {ir.F32Type.get(), ir.IndexType.get()}
    types = [*(tensor.element_type for tensor in tensors), *(v.type for v in values)]
    others = [each for each in types if not irops.is_ranked_tensor(each) and each not in plain]
    return [
        len(ops),
        len(arguments) + sum(len(op.operands) for op in ops),
        sum(dynamic for dynamic, _ in sizes),
        sum(size for dynamic, size in sizes if not dynamic),
        len(others),
        len(text),
    ]
