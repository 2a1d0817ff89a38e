# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Traces dispatches: has compile workers print the IR after each pass, and read it. Workers stay warm."""

import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.compiler.door import CompileWorker
from bot.compiler.job import BROKEN, CompileLimits, WorkerKey, ignore, no_room, read_diagnostics
from bot.compiler.questions import greet
from bot.compiler.toolchain import Lacking, Side
from bot.errors import InfrastructureError
from bot.explain.raw import Found, RawState, read_header
from bot.explain.track import trace_of
from bot.model.base import Value
from bot.model.compiled import CompileFailed, Crashed, Outcome, OutOfMemory, TimedOut, Unsupported
from bot.model.facts import Stage
from bot.model.trace import INPUT, PassPoint, Trace
from bot.processes import Message, StopFlag, WorkerDied, WorkerGone, WorkerOvergrew, WorkerOverran, WorkerStopped

# Options of the compiler's process.
_PRINTING = (
    "--mlir-print-ir-after-all",
    "--mlir-print-ir-module-scope",
    "--mlir-disable-threading",  # which module scope needs
)
# Which op became which: in executables there is little else that tells.
_WHOLE = (*_PRINTING, "--mlir-print-debuginfo")
# Much less to print and read; but a pass's position among all is lost, and ops are told apart by arguments alone.
_BRIEF = (*_PRINTING, "--mlir-print-ir-after-change")
_PHASES = tuple(Stage)
_READ_S = 60.0


class Traced(Value):
    """A trace, and what it was made from.

    Attributes:
        ops: after each pass that changed what was read, by its place among the printed ones; by the names of ops.
        irs: the IR after each pass that changed it, by its place, where that was asked for.
    """

    trace: Trace
    ops: dict[int, dict[str, Found]]
    irs: dict[int, str]


class Tracer:
    """Traces dispatches, with two warm workers for each compiler: one prints the IR, the other reads it."""

    def __init__(self, limits: CompileLimits, stop: StopFlag | None = None, at: Callable[[str], None] = ignore) -> None:
        """With bounds on each compile, printing included; `stop` ends it from outside; `at` is told how far it is."""
        self._limits = limits
        self._stop = stop
        self._begins = at
        self._workers: dict[WorkerKey, CompileWorker] = {}

    def __enter__(self) -> Self:
        """Nothing is started before it is needed."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Ends all workers."""
        for worker in self._workers.values():
            worker.close()
        self._workers.clear()

    def trace(
        self,
        text: str,
        side: Side,
        target: str,
        *,
        until: Stage = Stage.EXECUTABLE_CONFIGURATIONS,
        brief: bool = False,
        irs: bool = False,
    ) -> Traced:
        """One dispatch through one variant's compile for one target.

        Args:
            text: MLIR that iree-compile takes.
            until: the last phase that is run.
            brief: whether only passes that change the IR are printed, without their positions and without locations;
                not past dispatch-creation, where these are what ops are followed by.
            irs: whether to bring the IR after each pass that changed it.

        A compile that fails, crashes or runs into a limit is traced up to there. Raises `InfrastructureError` where the
        compiler does not start, the disk refuses, or what it printed can't be read; `WorkerStopped` after `stop`.
        """
        flags = side.flags(target)
        if isinstance(flags, Lacking):
            return _nothing(Unsupported(stages={}, diagnostics="", what=flags.what))
        key = (side.python, (*(_BRIEF if brief else _WHOLE), *side.process_flags))
        worker = self._worker(key)
        scratch = worker.scratch
        job = {
            "kind": "print passes",
            "text": text,
            "passes": side.variant.passes,
            "flags": list(flags),
            "phases": [str(stage) for stage in _PHASES[: _PHASES.index(until) + 1]],
            "limit_s": self._limits.seconds,
            "scratch": str(scratch),
            "diagnostics": str(scratch / "diagnostics"),
            "dumps": str(scratch / "dumps"),
        }
        phases: list[tuple[int, str]] = []
        failure = self._print(worker, job, phases)
        if isinstance(failure, BROKEN):
            self._workers.pop(key)
        try:
            if failure is not None:
                worker.check_room("what was traced")
                if phases[-1:] in ([], [(0, INPUT)]):
                    return _nothing(failure)
            return self._read(side, job, phases, failure, brief=brief, irs=irs)
        finally:
            if isinstance(failure, BROKEN):
                worker.close()

    def _print(self, worker: CompileWorker, job: Message, phases: list[tuple[int, str]]) -> Outcome | None:
        """Compiles; None where nothing failed. `phases` gets where each begins in the file of dumps."""

        def said() -> str:
            return read_diagnostics(Path(job["diagnostics"]))

        def at() -> str:
            return phases[-1][1] if phases else INPUT

        limits = self._limits
        deadline = time.monotonic() + limits.seconds
        try:
            worker.send(job)
            while True:
                message = worker.receive(deadline, limits.memory_mib, self._stop)
                match message["kind"]:
                    case "at":
                        phases.append((message["offset"], message["phase"]))
                        self._begins(f"compiling, {message['phase']}")
                    case "refused":
                        raise no_room(message["why"])
                    case _:
                        failed: bool = message["failed"]
                        return CompileFailed(stages={}, diagnostics=said(), at=at()) if failed else None
        except WorkerDied as error:
            return Crashed(stages={}, diagnostics=said(), signal=error.signal, at=at())
        except WorkerOverran:
            return TimedOut(stages={}, diagnostics=said(), limit_s=limits.seconds, at=at())
        except WorkerOvergrew:
            return OutOfMemory(stages={}, diagnostics=said(), limit_mib=limits.memory_mib, at=at())

    def _read(
        self,
        side: Side,
        job: Message,
        phases: list[tuple[int, str]],
        failure: Outcome | None,
        *,
        brief: bool,
        irs: bool,
    ) -> Traced:
        """Reads what was printed; that takes about as long as the compile, and never less than a minute is given."""
        wanted = {"kind": "read passes", "text": job["text"], "irs": irs}
        passes: list[PassPoint] = []
        states: dict[int, RawState] = {}
        texts: dict[int, str] = {}
        # Another process: where locations are printed, the bindings print them as well.
        key = (side.python, ())
        worker = self._worker(key)
        try:
            worker.send(wanted | {name: job[name] for name in ("dumps", "diagnostics")})
            deadline = time.monotonic() + max(2 * self._limits.seconds, _READ_S)
            while True:
                message = worker.receive(deadline, self._limits.memory_mib, self._stop)
                match message["kind"]:
                    case "pass":
                        self._begins(f"reading what {len(passes) + 1} passes printed")
                        passes.append(_point(message, phases, brief=brief))
                    case "state":
                        states[message["number"]] = RawState.model_validate_json(message["facts"])
                        if irs:
                            texts[message["number"]] = message["ir"]
                    case _:
                        trace, ops = trace_of(passes, states, failure)
                        return Traced(trace=trace, ops=ops, irs=texts)
        except WorkerStopped:
            raise
        except WorkerGone as error:
            self._workers.pop(key).close()
            raise InfrastructureError(
                f"the IR that the compiler printed can't be read: {error or type(error).__name__}",
                "raise compile_seconds or compile_memory_mib under [limits] in settings",
            ) from error

    def _worker(self, key: WorkerKey) -> CompileWorker:
        """The warm worker of a compiler, with flags of its process."""
        if key not in self._workers:
            python, flags = key
            worker = CompileWorker(python, process_flags=flags)
            greet(worker, python)
            self._workers[key] = worker
        return self._workers[key]


def _nothing(failure: Outcome) -> Traced:
    return Traced(trace=Trace(passes=(), steps=(), failure=failure), ops={}, irs={})


def _point(message: Message, phases: list[tuple[int, str]], *, brief: bool) -> PassPoint:
    header = read_header(message["header"])
    return PassPoint(
        number=None if brief else message["number"],
        name=header.name,
        argument=header.argument,
        options=header.options,
        phase=[phase for offset, phase in phases if offset <= message["offset"]][-1],
        what="failed" if header.failed else message["what"],
    )
