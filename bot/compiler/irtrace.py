# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The IR after each pass: printed by the compiler into a file, and read from there. Runs in a worker.

Printing and reading are for two workers: what a crashed compiler left can be read, and the reader, whose process
prints no locations by itself, can tell IR without them. Only
dumps whose text changed are parsed, and only facts leave here, with the IR itself where it was asked for.

Needs nothing but the standard library and `iree.compiler`. It is by flags of its process that the compiler prints.
"""

# The MLIR bindings are a native module without stubs.
# pyright: reportAttributeAccessIssue=false, reportPrivateUsage=false

from __future__ import annotations

import ctypes
import json
import os
from collections.abc import Iterator, Sequence
from typing import Any

from iree.compiler import ir
from iree.compiler.api import Source

from bot.compiler import irfacts, irops
from bot.compiler.irsession import BUFFER_NAME, Sessions, attended, diagnostics_to, job_flags, library, run_phase

_HEADER, _TRAILER = "// -----// IR Dump After ", "//----- //"
_FUNCTIONS = ("util.func", "func.func")
_SEVERITIES = ("note", "warning", "error", "remark")  # ireeCompilerDiagnosticSeverity_t

_LINE_AND_COLUMN = 2
_CALLBACK = ctypes.CFUNCTYPE(None, ctypes.c_int, ctypes.POINTER(ctypes.c_char), ctypes.c_size_t, ctypes.c_void_p)
_enable_callback: Any = library.ireeCompilerInvocationEnableCallbackDiagnostics
_enable_callback.argtypes = [ctypes.c_void_p, ctypes.c_int, _CALLBACK, ctypes.c_void_p]
_enable_callback.restype = None


def print_passes(channel: Any, sessions: Sessions, job: dict[str, Any]) -> None:
    """Answers a `print passes` message as `bot.compiler.worker` says."""
    with attended(channel, job):
        flags = job_flags(job)
        session = sessions.take(flags)
        # Passes print to fd 2, and so does a crash; diagnostics go where they always go, and break no dump.
        diagnostics = os.dup(2)
        with diagnostics_to(job["dumps"]):
            failed = _run(channel, session, job, _hear(diagnostics, job["text"]))
        os.close(diagnostics)
        if failed:
            session.close()
        else:
            sessions.put(flags, session)
        channel.send({"kind": "printed", "failed": failed})


def _run(channel: Any, session: Any, job: dict[str, Any], heard: Any) -> bool:
    """Whether compiling failed; `heard` takes diagnostics and must live as long as the invocation."""
    invocation = session.invocation()
    _enable_callback(invocation._inv_p, 0, heard, None)  # noqa: SLF001 - the api has no name for it
    source = Source.wrap_buffer(session, job["text"].encode() + b"\0", buffer_name=BUFFER_NAME)
    try:
        channel.send({"kind": "at", "phase": "input", "offset": 0})
        if not invocation.parse_source(source):
            return True
        before = None
        for phase in job["phases"]:
            channel.send({"kind": "at", "phase": phase, "offset": os.fstat(2).st_size})
            if not run_phase(invocation, before, phase):
                return True
            before = phase
        return False
    finally:
        invocation.close()
        source.close()


def _hear(fd: int, source: str) -> Any:
    """What writes diagnostics into a file, as the compiler itself does on a console."""
    lines = source.split("\n")

    def hear(severity: int, message: Any, size: int, _data: Any) -> None:
        said = ctypes.string_at(message, size).decode(errors="replace").rstrip()
        os.write(fd, f"{_as_on_console(said, _SEVERITIES[severity], lines)}\n".encode())

    return _CALLBACK(hear)


def _as_on_console(said: str, severity: str, source: Sequence[str]) -> str:
    """`FILE:2:7: expected ...` as `FILE:2:7: error: expected ...`, with the source's line and a mark below it."""
    place, _, words = said.partition(": ")
    name, *position = place.split(":")
    if name != BUFFER_NAME or len(position) != _LINE_AND_COLUMN or not all(map(str.isdecimal, position)):
        return f"{severity}: {said}"
    line, column = map(int, position)
    shown = source[line - 1] if 0 < line <= len(source) else ""
    return f"{place}: {severity}: {words}\n{shown}\n{' ' * (column - 1)}^"


def read_passes(channel: Any, context: Any, message: dict[str, Any]) -> None:
    """Answers a `read passes` message as `bot.compiler.worker` says."""
    with open(message["dumps"], "rb") as file:  # noqa: PTH123 - what the worker has
        content = file.read()
    with diagnostics_to(message["diagnostics"]):
        printed = message["irs"] or not message["brief"]
        source = _State(context, message["text"].replace("\r\n", "\n"), printed=printed)
        channel.send({"kind": "state", "number": 0, "facts": source.facts, "ir": _wanted(message, source)})
        last, last_text, last_ir = source.facts, "", source.ir
        number = 0
        for number, (header, offset, text) in enumerate(_dumps(content), 1):
            answer = {"kind": "pass", "number": number, "header": header, "offset": offset}
            if text == last_text:
                channel.send(answer | {"what": "same"})
                continue
            last_text = text
            try:
                state = _State(context, text, printed=printed)
            except ir.MLIRError:
                channel.send(answer | {"what": "unreadable"})
                continue
            # In a brief trace the printer itself leaves out passes that change nothing.
            what = "changed" if message["brief"] or state.ir != last_ir else "same"
            channel.send(answer | {"what": what})
            if what == "changed" and (state.facts != last or message["irs"]):
                channel.send({"kind": "state", "number": number, "facts": state.facts, "ir": _wanted(message, state)})
            last, last_ir = state.facts, state.ir
        channel.send({"kind": "read", "passes": number})


def _wanted(message: dict[str, Any], state: _State) -> str:
    return state.ir if message["irs"] else ""


class _State:
    """A module between passes: its facts as JSON, and, where that is wanted, its text without locations."""

    def __init__(self, context: Any, text: str, *, printed: bool) -> None:
        with context:
            module = ir.Module.parse(text)
            facts = irfacts.module_facts(module)
            found = list(_contractions(module.operation, functions=0))
            facts["where"] = [
                {"location": _location(op), "outlined": outlined, "elements": _elements(op)} for op, outlined in found
            ]
            self.facts = json.dumps(facts)
            self.ir = str(module.operation.get_asm(enable_debug_info=False)) if printed else ""


def _contractions(op: Any, *, functions: int, depth: int = 0) -> Iterator[tuple[Any, bool]]:
    """The ops that `irfacts.module_facts` lists, in its order, each with whether it is in an executable."""
    if irops.is_reduction_of_two(op):
        yield op, functions > 0
        return
    # A function right in the module is the program's; deeper ones are code that it launches.
    inside = functions + (op.name in _FUNCTIONS and depth > 1)
    for region in op.regions:
        for block in region.blocks:
            for inner in block.operations:
                yield from _contractions(inner.operation, functions=inside, depth=depth + 1)


def _location(op: Any) -> str:
    """Where an op comes from, as a name that is the same wherever it is the same; empty where it isn't known.

    A source that was read as such has no file name, and the compiler's has.
    """
    text = str(op.location)
    return "" if text == "loc(unknown)" else text.replace('"-"', f'"{BUFFER_NAME}"')


def _elements(op: Any) -> list[str]:
    types = [value.type for value in op.operands]
    return [str(ir.ShapedType(t).element_type) if irops.is_a(t, ir.ShapedType) else str(t) for t in types]


def _dumps(content: bytes) -> Iterator[tuple[str, int, str]]:
    """The dumps in a file: of each its header, where it begins (bytes), and its text.

    A header is a line of the printer's own. Older compilers write `Name (argument)` in it, newer ones
    `Name: argument{options}`; what is in it is for the parent to read.
    """
    header, start, at = "", 0, 0
    for line in content.split(b"\n"):
        if line.startswith(_HEADER.encode()):
            if header:
                yield header, start, content[start:at].decode(errors="replace")
            header = line.decode(errors="replace").removeprefix(_HEADER).rstrip().removesuffix(_TRAILER).rstrip()
            start = at + len(line) + 1
        at += len(line) + 1
    if header:
        yield header, start, content[start:].decode(errors="replace")
