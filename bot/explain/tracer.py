# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Traces dispatches: has compile workers print the IR after each pass, and read it. Workers stay warm."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.compiler.door import CompileWorker
from bot.compiler.job import CompileLimits, WorkerKey, ignore
from bot.compiler.questions import greet
from bot.compiler.toolchain import Lacking, Side
from bot.errors import InfrastructureError
from bot.explain.printing import Phases, Printed, print_passes
from bot.explain.raw import Found, RawState, read_header
from bot.explain.track import trace_of
from bot.model.base import Value
from bot.model.compiled import Outcome, Unsupported
from bot.model.facts import Stage
from bot.model.trace import PassPoint, Trace
from bot.processes import Message, StopFlag, WorkerGone, WorkerStopped

# Options of the compiler's process.
_PRINTING = ("--mlir-print-ir-after-all", "--mlir-print-ir-module-scope")
# Which op became which: in executables there is little else that tells.
_WHOLE = (*_PRINTING, "--mlir-print-debuginfo")
# Much less to print and read; but a pass's position among all is lost, and ops are told apart by arguments alone.
_BRIEF = (*_PRINTING, "--mlir-print-ir-after-change")
_PHASES = tuple(Stage)
_READ_S = 60.0


class Tracing(Value):
    """What is asked of one trace.

    Attributes:
        text: MLIR that iree-compile takes.
        until: the last phase that is run.
        brief: whether only passes that change the IR are printed, without their positions and without locations; not
            past dispatch-creation, where these are what ops are followed by.
        irs: whether to bring the IR after each pass that changed it.
    """

    text: str
    until: Stage = Stage.EXECUTABLE_CONFIGURATIONS
    brief: bool = False
    irs: bool = False


class Traced(Value):
    """A trace, and what it was made from.

    Attributes:
        ops: after each pass that changed what was read, by its place among the printed ones; by the names of ops.
        irs: the IR after each pass that changed it, by its place, where that was asked for.
    """

    trace: Trace
    ops: dict[int, dict[str, Found]]
    irs: dict[int, str]


@dataclass(frozen=True, kw_only=True)
class _Compiled:
    """A compile that is to be read; `worker` holds the file, and is closed after that if it is broken."""

    tracing: Tracing
    printed: Printed
    worker: CompileWorker
    reader: WorkerKey


class Tracer:
    """Traces dispatches, with two warm workers for each compiler: one prints the IR, the other reads it."""

    def __init__(
        self,
        limits: CompileLimits,
        stop: StopFlag | None = None,
        scratch: Path | None = None,
        at: Callable[[str], None] = ignore,
    ) -> None:
        """With bounds on each compile, printing included.

        Args:
            stop: ends it from outside.
            scratch: where workers make their folders; by default among the system's temporary files.
            at: told how far it is.
        """
        self._at = at
        self._limits = limits
        self._stop = stop
        self._scratch = scratch
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
        """One dispatch through one variant's compile for one target; see `Tracing`, and `trace_all` for errors."""
        tracing = Tracing(text=text, until=until, brief=brief, irs=irs)
        (traced,) = self.trace_all([(tracing, side)], target)
        return traced

    def trace_all(self, wanted: Iterable[tuple[Tracing, Side]], target: str) -> Iterator[Traced]:
        """Several for one target, in order: while one is read, the next is compiled.

        A compile that fails, crashes or runs into a limit is traced up to there. Raises `InfrastructureError` where the
        compiler does not start, the disk refuses, or what it printed can't be read; `WorkerStopped` after `stop`.
        """
        pending: list[_Compiled | Traced] = []
        try:
            for count, (tracing, side) in enumerate(wanted):
                # The file of the one before is being read.
                pending.append(self._compile(tracing, side, target, f"dumps-{count % 2}"))
                if len(pending) > 1:
                    yield self._finish(pending.pop(0))
                self._begin(pending[0])
            for last in pending:
                yield self._finish(last)
            pending.clear()
        finally:
            for left in pending:
                self._abandon(left)

    def _compile(self, tracing: Tracing, side: Side, target: str, dumps: str) -> _Compiled | Traced:
        """What was printed; where nothing was, the trace of that."""
        flags = side.flags(target)
        if isinstance(flags, Lacking):
            return _nothing(Unsupported(stages={}, diagnostics="", what=flags.what))
        key = (side.python, (*(_BRIEF if tracing.brief else _WHOLE), *side.process_flags))
        worker = self._worker(key)
        job = {
            "kind": "print passes",
            "text": tracing.text,
            "passes": side.variant.passes,
            "flags": list(flags),
            "phases": [str(stage) for stage in _PHASES[: _PHASES.index(tracing.until) + 1]],
            "dumps": dumps,
        }
        printed = print_passes(worker, job, self._limits, self._stop, self._at)
        if printed.broken:
            self._workers.pop(key)
        if printed.failure is not None and printed.nothing:
            if printed.broken:
                worker.close()
            return _nothing(printed.failure)
        # Another process reads: where locations are printed, the bindings print them as well.
        return _Compiled(tracing=tracing, printed=printed, worker=worker, reader=(side.python, ()))

    def _begin(self, compiled: _Compiled | Traced) -> None:
        """Has the reader begin."""
        if isinstance(compiled, Traced):
            return
        reader = self._worker(compiled.reader)
        tracing = compiled.tracing
        wanted = {"kind": "read passes", "text": tracing.text, "irs": tracing.irs, "brief": tracing.brief}
        reader.send(wanted | {"dumps": compiled.printed.dumps, "diagnostics": str(reader.scratch / "diagnostics")})

    def _finish(self, compiled: _Compiled | Traced) -> Traced:
        """What was read; that takes about as long as the compile, and never less than a minute is given."""
        if isinstance(compiled, Traced):
            return compiled
        passes: list[PassPoint] = []
        states: dict[int, RawState] = {}
        texts: dict[int, str] = {}
        tracing, printed = compiled.tracing, compiled.printed
        reader = self._worker(compiled.reader)
        try:
            deadline = reader.deadline(max(2 * self._limits.seconds, _READ_S))
            while True:
                message = reader.receive(deadline, self._limits.memory_mib, self._stop)
                match message["kind"]:
                    case "pass":
                        self._at(f"reading what {len(passes) + 1} passes printed")
                        passes.append(_point(message, printed.phases, brief=tracing.brief))
                    case "state":
                        states[message["number"]] = RawState.model_validate_json(message["facts"])
                        if tracing.irs:
                            texts[message["number"]] = message["ir"]
                    case _:
                        trace, ops = trace_of(passes, states, printed.failure)
                        return Traced(trace=trace, ops=ops, irs=texts)
        except WorkerStopped:
            self._workers.pop(compiled.reader).close()
            raise
        except WorkerGone as error:
            self._workers.pop(compiled.reader).close()
            raise InfrastructureError(
                f"the IR that the compiler printed can't be read: {error or type(error).__name__}",
                "raise compile_seconds or compile_memory_mib under [limits] in settings",
            ) from error
        finally:
            if printed.broken:
                compiled.worker.close()

    def _abandon(self, compiled: _Compiled | Traced) -> None:
        """Drops what nobody waits for: what its reader still says must not be taken for an answer to the next."""
        if isinstance(compiled, _Compiled):
            reader = self._workers.pop(compiled.reader, None)
            for worker in (reader, compiled.worker if compiled.printed.broken else None):
                if worker is not None:
                    worker.close()

    def _worker(self, key: WorkerKey) -> CompileWorker:
        """The warm worker of a compiler, with flags of its process."""
        if key not in self._workers:
            python, flags = key
            # Printing whole modules needs a single thread.
            worker = CompileWorker(python, self._scratch, flags, threads=False)
            greet(worker, python)
            self._workers[key] = worker
        return self._workers[key]


def _nothing(failure: Outcome) -> Traced:
    return Traced(trace=Trace(passes=(), steps=(), failure=failure), ops={}, irs={})


def _point(message: Message, phases: Phases, *, brief: bool) -> PassPoint:
    header = read_header(message["header"])
    return PassPoint(
        number=None if brief else message["number"],
        name=header.name,
        argument=header.argument,
        options=header.options,
        phase=[phase for offset, phase in phases if offset <= message["offset"]][-1],
        what="failed" if header.failed else message["what"],
    )
