# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Traces dispatches: has compile workers print the IR after each pass, and read it. Workers stay warm."""

import time
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.compiler.door import CompileWorker
from bot.compiler.job import BROKEN, CompileLimits, WorkerKey, no_room, read_diagnostics
from bot.compiler.questions import greet
from bot.compiler.toolchain import Lacking, Side
from bot.errors import InfrastructureError
from bot.explain.raw import RawState, read_header
from bot.explain.track import trace_of
from bot.model.base import Value
from bot.model.compiled import CompileFailed, Crashed, Outcome, OutOfMemory, TimedOut, Unsupported
from bot.model.facts import Stage
from bot.model.trace import INPUT, PassPoint, Trace
from bot.processes import Message, StopFlag, WorkerDied, WorkerGone, WorkerOvergrew, WorkerOverran, WorkerStopped

# Options of the compiler's process. Locations are printed as well: they tell which op became which.
PRINTING = (
    "--mlir-print-ir-after-all",
    "--mlir-print-ir-module-scope",
    "--mlir-disable-threading",  # which module scope needs
    "--mlir-print-debuginfo",
)
# A third of the time and of the file, but the position of a pass among all is lost.
_BRIEF = ("--mlir-print-ir-after-change",)
_PHASES = tuple(Stage)
_BRIEF_PHASES = tuple(stage for stage in Stage if stage != Stage.EXECUTABLE_CONFIGURATIONS)


class Traced(Value):
    """A trace, and the IR after each pass that changed it, by number, where that was asked for."""

    trace: Trace
    irs: dict[int, str]


class Tracer:
    """Traces dispatches one after the other, with a warm worker for each compiler. Use it as a context manager."""

    def __init__(self, limits: CompileLimits, stop: StopFlag | None = None) -> None:
        """With bounds on each compile, printing included; `stop` ends it from outside."""
        self._limits = limits
        self._stop = stop
        self._workers: dict[tuple[str, tuple[str, ...]], CompileWorker] = {}

    def __enter__(self) -> Self:
        """Nothing is started before it is needed."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Ends all workers."""
        for worker in self._workers.values():
            worker.close()
        self._workers.clear()

    def trace(self, text: str, side: Side, target: str, *, brief: bool = False, irs: bool = False) -> Traced:
        """One dispatch through one variant's compile for one target.

        Args:
            text: MLIR that iree-compile takes.
            brief: whether to stop at dispatch-creation, and to do without the positions of passes among all.
            irs: whether to bring the IR after each pass that changed it.

        A compile that fails, crashes or runs into a limit is traced up to there. Raises `InfrastructureError` where the
        compiler does not start, the disk refuses, or what it printed can't be read; `WorkerStopped` after `stop`.
        """
        flags = side.targets[target]
        if side.lacks or isinstance(flags, Lacking):
            what = side.lacks or (flags.what if isinstance(flags, Lacking) else "")
            return _nothing(Unsupported(stages={}, diagnostics="", what=what))
        worker = self._worker(side, brief=brief)
        scratch = worker.scratch
        job = {
            "kind": "print passes",
            "text": text,
            "passes": side.variant.passes,
            "flags": [*flags, *side.session_flags],
            "phases": [str(stage) for stage in (_BRIEF_PHASES if brief else _PHASES)],
            "limit_s": self._limits.seconds,
            "scratch": str(scratch),
            "diagnostics": str(scratch / "diagnostics"),
            "dumps": str(scratch / "dumps"),
        }
        phases: list[tuple[int, str]] = []
        failure = self._print(worker, job, phases)
        if isinstance(failure, BROKEN):
            self._workers.pop(_key(side, brief=brief))
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
        """Reads what was printed, within twice the limits of a compile."""
        wanted = {"kind": "read passes", "text": job["text"], "irs": irs}
        passes: list[PassPoint] = []
        states: dict[int, RawState] = {}
        texts: dict[int, str] = {}
        worker = self._worker(side, brief=brief)
        try:
            worker.send(wanted | {name: job[name] for name in ("dumps", "diagnostics")})
            deadline = time.monotonic() + 2 * self._limits.seconds
            while True:
                message = worker.receive(deadline, self._limits.memory_mib, self._stop)
                match message["kind"]:
                    case "pass":
                        passes.append(_point(message, phases, brief=brief))
                    case "state":
                        states[message["number"]] = RawState.model_validate_json(message["facts"])
                        if irs:
                            texts[message["number"]] = message["ir"]
                    case _:
                        return Traced(trace=trace_of(passes, states, failure), irs=texts)
        except WorkerStopped:
            raise
        except WorkerGone as error:
            self._workers.pop(_key(side, brief=brief)).close()
            raise InfrastructureError(
                f"the IR that the compiler printed can't be read: {error or type(error).__name__}",
                "raise compile_seconds or compile_memory_mib under [limits] in settings",
            ) from error

    def _worker(self, side: Side, *, brief: bool) -> CompileWorker:
        """The warm worker of a side's compiler."""
        key = _key(side, brief=brief)
        if key not in self._workers:
            worker = CompileWorker(side.python, process_flags=key[1])
            greet(worker, side.python)
            self._workers[key] = worker
        return self._workers[key]


def _key(side: Side, *, brief: bool) -> WorkerKey:
    return side.python, (*PRINTING, *(_BRIEF if brief else ()), *side.process_flags)


def _nothing(failure: Outcome) -> Traced:
    return Traced(trace=Trace(passes=(), steps=(), failure=failure), irs={})


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
