# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A worker's sessions of the compiler, and what surrounds a job in them: flags, limits, diagnostics, CPU time.

Needs nothing but the standard library and `iree.compiler`.
"""

# The MLIR bindings are a native module without stubs.
# pyright: reportAttributeAccessIssue=false, reportPrivateUsage=false

from __future__ import annotations

import contextlib
import ctypes
import faulthandler
import os
import resource
import time
from collections.abc import Generator
from typing import Any

from iree.compiler.api import Output, Session, Source, ctypes_dl

IR_PHASES = ("preprocessing", "global-optimization", "dispatch-creation")
# The same in every compile: file names travel into debug information, and so into the code.
BUFFER_NAME = "dispatch.mlir"
_MOST_SESSIONS = 6

library: Any = ctypes_dl._dylib  # noqa: SLF001
for _name in ("ireeCompilerInvocationSetCompileFromPhase", "ireeCompilerInvocationSetCompileToPhase"):
    # Without argtypes, ctypes cuts the pointer to 32 bits, and the call segfaults.
    getattr(library, _name).argtypes = [ctypes.c_void_p, ctypes.c_char_p]
    getattr(library, _name).restype = None


class Sessions:
    """Compiler sessions, kept for the next job with the same flags.

    A session's context has dialects and types loaded and uniqued, which saves a fifth of the CPU time up to
    dispatch-creation, and changes nothing in what comes out (a test compares bytes). It also grows; the parent recycles
    a worker that has grown too large. One in which an invocation failed is not used again.
    """

    def __init__(self) -> None:
        self._kept: dict[tuple[str, ...], Any] = {}

    def take(self, flags: tuple[str, ...]) -> Any:
        """The session for these flags, or a new one; the caller puts it back if all went well."""
        found = self._kept.pop(flags, None)
        if found is None:
            found = Session()
            found.set_flags(*flags)
        return found

    def put(self, flags: tuple[str, ...], session: Any) -> None:
        """Keeps a session for the next job."""
        self._kept[flags] = session
        while len(self._kept) > _MOST_SESSIONS:
            self._kept.pop(next(iter(self._kept))).close()


class Clock:
    """CPU seconds of the compiler and of the linker that it starts, while it was entered: without reading facts or
    talking."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._since = 0.0

    def __enter__(self) -> None:
        """Goes on counting."""
        self._since = _cpu_seconds()

    def __exit__(self, *error: object) -> None:
        """Stops counting."""
        self.seconds += _cpu_seconds() - self._since


def _cpu_seconds() -> float:
    """Of this process and of those that it waited for."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def job_flags(job: dict[str, Any]) -> tuple[str, ...]:
    """All flags of a job, its preprocessing pipeline's too."""
    passes = job["passes"]
    return (*job["flags"], *((f"--iree-preprocessing-pass-pipeline={passes}",) if passes else ()))


@contextlib.contextmanager
def attended(channel: Any, job: dict[str, Any]) -> Generator[None, None, None]:
    """While a job is under way: a hang ends, what it says is kept, and where the disk refuses, the parent is told."""
    # Should the parent be gone, nothing else ends a hang in native code that holds the GIL. A parent that is there does
    # so before, however long this process waits for a core.
    faulthandler.dump_traceback_later(job["limit_s"] * 10 + 5, exit=True)
    # Where the linker writes: the parent removes it, also when this process is killed.
    os.environ["TMPDIR"] = job["scratch"]
    try:
        with diagnostics_to(job["diagnostics"]):
            yield
    except OSError as error:  # of the disk; or the parent is gone, and nobody reads this
        channel.send({"kind": "refused", "why": str(error)})
    faulthandler.cancel_dump_traceback_later()


@contextlib.contextmanager
def diagnostics_to(path: str) -> Generator[None, None, None]:
    """Sends fd 2 into a file, which the parent can read after a crash too."""
    stderr = os.dup(2)
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.dup2(file, 2)
    os.close(file)
    try:
        yield
    finally:
        os.dup2(stderr, 2)
        os.close(stderr)


@contextlib.contextmanager
def invoked(session: Any, text: str, clock: Clock) -> Generator[tuple[Any, Any], None, None]:
    """An invocation of the compiler in a session, with its source, which is not parsed yet."""
    with clock:
        invocation = session.invocation()
        invocation.enable_console_diagnostics()
        source = Source.wrap_buffer(session, text.encode() + b"\0", buffer_name=BUFFER_NAME)
    try:
        yield invocation, source
    finally:
        with clock:
            invocation.close()
            source.close()


def run_phase(invocation: Any, previous: str | None, phase: str) -> bool:
    """Continues an invocation from the end of one phase (None: from the source) to the end of another."""
    pointer = invocation._inv_p  # noqa: SLF001
    if previous is not None:
        library.ireeCompilerInvocationSetCompileFromPhase(pointer, previous.encode())
    library.ireeCompilerInvocationSetCompileToPhase(pointer, phase.encode())
    return bool(invocation.execute())


def ir_text(invocation: Any) -> str:
    """The IR that an invocation has come to."""
    output = Output.open_membuffer()
    invocation.output_ir(output)
    text = bytes(output.map_memory()).decode()
    output.close()
    return text
