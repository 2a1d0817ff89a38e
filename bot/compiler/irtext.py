# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Texts made from IR: a source without what makes no difference, several sources as one, a host program without code.

Runs in a worker, and needs nothing but the standard library and `iree.compiler`.
"""

# The MLIR bindings are a native module without stubs.
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

from typing import Any

from iree.compiler import ir

_FUNCTIONS = ("util.func", "func.func")
_REFLECTION = "iree.reflection"


def normal_text(module: Any) -> str:
    """A module's text without comments, locations and chosen names, its constants in one order at the top.

    Where there is one function alone, it is called `main`: names travel into the code.
    """
    operation = module.operation
    if "sym_name" in operation.attributes:
        del operation.attributes["sym_name"]
    functions = [op.operation for op in module.body.operations if op.operation.name in _FUNCTIONS]
    if len(functions) == len(list(module.body.operations)) == 1:
        functions[0].attributes["sym_name"] = ir.StringAttr.get("main", operation.context)
    for function in functions:
        if len(function.regions[0].blocks) > 0:
            _sort_constants(function.regions[0].blocks[0])
    return str(operation.get_asm(enable_debug_info=False)).rstrip() + "\n"


def _sort_constants(block: Any) -> None:
    """Moves the constants of a block to its top, each once, in the order of their types and values."""
    constants: dict[tuple[str, str], list[Any]] = {}
    for op in block.operations:
        if op.operation.name == "arith.constant":
            key = (str(op.operation.results[0].type), str(op.operation.attributes["value"]))
            constants.setdefault(key, []).append(op.operation)
    first = block.operations[0].operation
    kept = [constants[key][0] for key in sorted(constants)]
    for constant in kept:
        if constant != first:
            constant.move_before(first)
        else:
            first = _next(block, constant)
    for same in constants.values():
        for other in same[1:]:
            other.results[0].replace_all_uses_with(same[0].results[0])
            other.erase()


def _next(block: Any, op: Any) -> Any:
    ops = [each.operation for each in block.operations]
    return ops[ops.index(op) + 1]


def joined(context: Any, texts: list[str]) -> str | None:
    """One module with the functions of several sources, called `main0`, `main1`, ...; None where one has more to it."""
    with context:
        whole = ir.Module.parse("module {}")
        for number, text in enumerate(texts):
            module = ir.Module.parse(text)  # its ops don't keep it alive
            ops = [op.operation for op in module.body.operations]
            if len(ops) != 1 or ops[0].name not in _FUNCTIONS:
                return None
            ops[0].attributes["sym_name"] = ir.StringAttr.get(f"main{number}")
            _move(ops[0], whole)
        return str(whole)


def parted(context: Any, text: str, count: int) -> list[Any] | None:
    """The functions of a module, each called `main` in a module of its own, as it would be had it been compiled alone.

    None where there is anything beside `count` functions and the device: then they may share it, and are not apart.
    """
    with context:
        module = ir.Module.parse(text)  # its ops don't keep it alive
        ops = [op.operation for op in module.body.operations]
        functions = [op for op in ops if not _is_device(op)]
        if len(functions) != count or any(op.name not in _FUNCTIONS for op in functions):
            return None
        modules: list[Any] = []
        for function in functions:
            function.attributes["sym_name"] = ir.StringAttr.get("main")
            if _REFLECTION in function.attributes:  # it repeats the name
                del function.attributes[_REFLECTION]
            modules.append(ir.Module.parse("module {}"))
            _move(function, modules[-1])
        return modules


def host_program(context: Any, text: str) -> str:
    """The part of a module that runs on the host: all of it but the executables.

    The device is left out too: its attributes repeat the flags, and code that they don't change is the same code.
    """
    with context:
        module = ir.Module.parse(text)
        return "\n".join(
            str(op)
            for op in module.body.operations
            if not _is_device(op.operation) and op.operation.name != "hal.executable"
        )


def _move(op: Any, module: Any) -> None:
    op.detach_from_parent()
    module.body.append(op)


def _is_device(op: Any) -> bool:
    return bool(op.name == "util.global" and str(op.attributes["type"]) == "!hal.device")
