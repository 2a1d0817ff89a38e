# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Has a compile worker print the IR after each pass into a file, and says how the compile ended."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bot.compiler.door import CompileWorker
from bot.compiler.job import BROKEN, CompileLimits, no_room, read_diagnostics
from bot.model.compiled import CompileFailed, Crashed, Outcome, OutOfMemory, TimedOut
from bot.model.trace import INPUT
from bot.processes import Message, StopFlag, WorkerDied, WorkerOvergrew, WorkerOverran

Phases = tuple[tuple[int, str], ...]


@dataclass(frozen=True, kw_only=True)
class Printed:
    """What was printed of one compile.

    Attributes:
        dumps: the file.
        phases: where in it each phase begins (bytes), in order.
        failure: how the compile ended, where it did not come to its end.
    """

    dumps: str
    phases: Phases
    failure: Outcome | None

    @property
    def broken(self) -> bool:
        """Whether the worker is of no more use."""
        return isinstance(self.failure, BROKEN)

    @property
    def nothing(self) -> bool:
        """Whether the compile failed before any pass ran."""
        return self.failure is not None and self.phases[-1:] in ((), ((0, INPUT),))


def print_passes(
    worker: CompileWorker, job: Message, limits: CompileLimits, stop: StopFlag | None, at: Callable[[str], None]
) -> Printed:
    """Compiles; `job` is a `print passes` message, whose limits and files are filled in here. `at` is told each phase.

    Raises `WorkerStopped` after `stop`, and `InfrastructureError` where the disk refuses.
    """
    scratch = worker.scratch
    diagnostics = scratch / "diagnostics"
    where = {"limit_s": limits.seconds, "scratch": str(scratch), "diagnostics": str(diagnostics)}
    dumps = str(scratch / job["dumps"])
    phases: list[tuple[int, str]] = []
    failure = _converse(worker, job | where | {"dumps": dumps}, limits, stop, phases, diagnostics, at)
    # The printer does not notice where a disk takes no more, and what it left would read as a shorter compile.
    worker.check_room("what the compiler printed may not be whole")
    return Printed(dumps=dumps, phases=tuple(phases), failure=failure)


def _converse(
    worker: CompileWorker,
    job: Message,
    limits: CompileLimits,
    stop: StopFlag | None,
    phases: list[tuple[int, str]],
    diagnostics: Path,
    begins: Callable[[str], None],
) -> Outcome | None:
    def said() -> str:
        return read_diagnostics(diagnostics)

    def at() -> str:
        return phases[-1][1] if phases else INPUT

    deadline = worker.deadline(limits.seconds)
    try:
        worker.send(job)
        while True:
            message = worker.receive(deadline, limits.memory_mib, stop)
            match message["kind"]:
                case "at":
                    phases.append((message["offset"], message["phase"]))
                    begins(f"compiling, {message['phase']}")
                case "refused":
                    raise no_room(message["why"])
                case _:
                    failed: bool = message["failed"]
                    return CompileFailed(stages={}, diagnostics=said(), at=at()) if failed else None
    except WorkerDied as error:
        return Crashed(stages={}, diagnostics=said(), signal=error.signal, at=at())
    except WorkerOverran as error:
        return TimedOut(stages={}, diagnostics=said(), limit_s=limits.seconds, at=at(), cpu_seconds=error.cpu_seconds)
    except WorkerOvergrew:
        return OutOfMemory(stages={}, diagnostics=said(), limit_mib=limits.memory_mib, at=at())
