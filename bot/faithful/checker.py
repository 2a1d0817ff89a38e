# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compiling texts to dispatch-creation with every variant that faithfulness is measured for."""

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.compiler.door import CompileWorker
from bot.compiler.job import CompileJob, CompileLimits, Follows, always, converse
from bot.compiler.sources import compiler_python
from bot.compiler.toolchain import Lacking, Side, resolve_sides
from bot.config.schema import Settings
from bot.errors import InfrastructureError
from bot.files import sha256_hex
from bot.model.compiled import Compiled, Crashed, Outcome, OutOfMemory, TimedOut
from bot.model.facts import Stage
from bot.processes import StopFlag

PAIRS = (("baseline", "llvm-cpu"), ("reordered", "llvm-cpu"), ("baseline", "gfx942"), ("reordered", "gfx942"))
"""Variant and target, by name, for which cuts have to agree with their models."""

LIMITS = CompileLimits(seconds=600.0, memory_mib=8192)
_HELLO_MIB = 2**20


class Checker:
    """Keeps one warm worker, and what it has answered. Use it as a context manager, and from one thread."""

    def __init__(
        self, settings: Settings, pairs: tuple[tuple[str, str], ...] = PAIRS, stop: StopFlag | None = None
    ) -> None:
        """Resolves the variants for the installed compiler. Raises `InfrastructureError` where it lacks a target."""
        targets = sorted({target for _, target in pairs})
        names = {variant: variant for variant, _ in pairs}
        self.pairs = pairs
        self._sides = resolve_sides(settings, names, targets)
        self._stop = stop or StopFlag()
        self._worker: CompileWorker | None = None
        self._known: dict[tuple[str, str, str], Outcome] = {}

    @property
    def compiler(self) -> str:
        """Release and revision of the compiler."""
        build = next(iter(self._sides.values())).variant.compiler
        return f"{build.release} {build.revision}".strip()

    def __enter__(self) -> Self:
        """Nothing is started yet."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Ends the worker."""
        if self._worker is not None:
            self._worker.close()

    def check(self, text: str, variant: str, target: str) -> Outcome:
        """What becomes of `text`; each is compiled once. Raises `WorkerStopped` where a stop was asked for."""
        key = (sha256_hex(text.encode()), variant, target)
        if key not in self._known:
            self._known[key] = self._compile(_job(text, self._sides[variant], target))
        return self._known[key]

    def forget(self) -> None:
        """Drops what was answered so far; whole models' facts are large."""
        self._known.clear()

    def generate(self, text: str, target: str, folder: Path) -> Path | None:
        """The executable of `text` in a file of `folder`, compiled without preprocessing; None where that fails."""
        path = folder / f"{sha256_hex(text.encode())}.vmfb"

        def keep(vmfb: bytes) -> str:
            path.write_bytes(vmfb)
            return sha256_hex(vmfb)

        job = replace(_job(text, next(iter(self._sides.values())), target), passes="", code=True)
        return path if isinstance(self._compile(job, keep), Compiled) else None

    def _compile(self, job: CompileJob, keep: Callable[[bytes], str] = lambda _: "") -> Outcome:
        if self._worker is None:
            self._worker = CompileWorker(compiler_python("installed"))
            self._worker.receive(self._worker.deadline(math.inf), _HELLO_MIB, self._stop)
        outcome = converse(self._worker, job, LIMITS, always, keep, self._stop)
        if isinstance(outcome, Follows):
            raise TypeError("every claim was granted")
        if isinstance(outcome, Crashed | TimedOut | OutOfMemory):
            self._worker = None
        return outcome


def _job(text: str, side: Side, target: str) -> CompileJob:
    job = side.job(target, text, name=side.variant.name, stages=(Stage.DISPATCH_CREATION,))
    if isinstance(job, Lacking):
        raise InfrastructureError(
            f"this compiler can't compile '{side.variant.name}' for {target}", "use a newer release"
        )
    return job
