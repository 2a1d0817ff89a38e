# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One compile: what is asked of a worker, as a picklable value, and the conversation that answers it."""

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.layout.facts import filter_arguments, stage_facts
from bot.layout.raw import RawFacts
from bot.model.compiled import (
    Checked,
    Code,
    Compiled,
    CompileFailed,
    Crashed,
    Outcome,
    OutOfMemory,
    Stages,
    TimedOut,
)
from bot.model.facts import Stage
from bot.processes import Message, StopFlag, Worker, WorkerDied, WorkerOvergrew, WorkerOverran

# The stages that are read unless others are asked for. What `executable-configurations` shows describes tiles
# promoted by codegen, not operands in memory.
STAGES = (Stage.PREPROCESSING, Stage.GLOBAL_OPTIMIZATION, Stage.DISPATCH_CREATION)
_DIAGNOSTICS_CHARS = 20_000


@dataclass(frozen=True, kw_only=True, slots=True)
class CompileJob:
    """One dispatch to compile as one variant for one target.

    Attributes:
        dispatch, target, side: what it is for.
        python: the interpreter that has the compiler.
        build: the compiler's, release and revision.
        text: the dispatch's canonical MLIR.
        passes: the preprocessing pipeline's text; empty for none.
        flags: all other flags, the target's and the variant's.
        stages: at which to read layout facts.
        code: whether to generate code.
        identity: names the compiler build, target and flags: within one, equal IR at dispatch-creation is equal code.
    """

    dispatch: str
    target: str
    side: str
    python: str
    build: str
    text: str
    passes: str
    flags: tuple[str, ...]
    stages: tuple[Stage, ...]
    code: bool
    identity: str


@dataclass(frozen=True, kw_only=True, slots=True)
class CompileLimits:
    """Bounds on one compile: seconds of wall time, MiB of resident memory."""

    seconds: float
    memory_mib: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Follows:
    """The job's IR at dispatch-creation is that of another job, so that job's code is its code."""

    ir_sha256: str
    stages: Stages
    diagnostics: str


def converse(
    worker: Worker,
    job: CompileJob,
    limits: CompileLimits,
    claim: Callable[[str], bool],
    keep: Callable[[bytes], str],
    stop: StopFlag,
) -> Outcome | Follows:
    """Has a worker compile one job. The worker is dead afterwards where the outcome is a crash or a limit.

    Args:
        claim: told the SHA-256 of the IR at dispatch-creation, says whether this job should generate its code.
        keep: stores a vmfb and returns its SHA-256.

    Raises `WorkerStopped` when `stop` is set.
    """
    with tempfile.TemporaryDirectory(prefix="innermost-") as scratch:
        diagnostics = Path(scratch) / "diagnostics"
        said = _Said()
        try:
            worker.send(_request(job, limits, scratch, diagnostics))
            return _listen(worker, job.build, limits, claim, keep, stop, said, diagnostics)
        except WorkerDied as error:
            return Crashed(stages=said.stages, diagnostics=_read(diagnostics), signal=error.signal, at=said.at)
        except WorkerOverran:
            return TimedOut(stages=said.stages, diagnostics=_read(diagnostics), limit_s=limits.seconds, at=said.at)
        except WorkerOvergrew:
            return OutOfMemory(
                stages=said.stages, diagnostics=_read(diagnostics), limit_mib=limits.memory_mib, at=said.at
            )


class _Said:
    """What the worker has said so far; it outlives the worker."""

    def __init__(self) -> None:
        self.at = "start"
        self.stages: Stages = {}
        self.filters: frozenset[str] = frozenset()
        self.ir_sha256 = ""

    def note(self, message: Message) -> None:
        if message["kind"] == "at":
            self.at = message["phase"]
        elif message["kind"] == "source":
            self.filters = filter_arguments(RawFacts.model_validate(message["facts"]))
        elif message["kind"] == "stage":
            facts = stage_facts(RawFacts.model_validate(message["facts"]), self.filters)
            self.stages = {**self.stages, Stage(message["stage"]): facts}


def _request(job: CompileJob, limits: CompileLimits, scratch: str, diagnostics: Path) -> dict[str, Any]:
    return {
        "kind": "compile",
        "text": job.text,
        "passes": job.passes,
        "flags": list(job.flags),
        "stages": [str(stage) for stage in job.stages],
        "code": job.code,
        "limit_s": limits.seconds,
        "scratch": scratch,
        "diagnostics": str(diagnostics),
    }


def _listen(
    worker: Worker,
    build: str,
    limits: CompileLimits,
    claim: Callable[[str], bool],
    keep: Callable[[bytes], str],
    stop: StopFlag,
    said: _Said,
    diagnostics: Path,
) -> Outcome | Follows:
    deadline = time.monotonic() + limits.seconds
    while True:
        message = worker.receive(deadline, limits.memory_mib, stop)
        match message["kind"]:
            case "ir":
                said.ir_sha256 = message["sha256"]
                worker.send({"kind": "finish" if claim(said.ir_sha256) else "drop"})
            case "dropped":
                return Follows(ir_sha256=said.ir_sha256, stages=said.stages, diagnostics=_read(diagnostics))
            case "failed":
                return CompileFailed(stages=said.stages, diagnostics=_read(diagnostics), at=message["at"])
            case "checked":
                return Checked(
                    stages=said.stages,
                    diagnostics=_read(diagnostics),
                    ir_sha256=message["sha256"],
                    cpu_seconds=message["cpu_seconds"],
                )
            case "done":
                code = Code(
                    executable=keep(message["vmfb"]),
                    bytes=len(message["vmfb"]),
                    code_objects=message["code_objects"],
                    host_program=message["host_program"],
                    build=build,
                )
                return Compiled(
                    stages=said.stages,
                    diagnostics=_read(diagnostics),
                    ir_sha256=said.ir_sha256,
                    code=code,
                    cpu_seconds=message["cpu_seconds"],
                )
            case _:
                said.note(message)


def _read(diagnostics: Path) -> str:
    """What the compiler wrote to stderr, in bounds: a wrong dispatch can make it print its whole IR."""
    try:
        text = diagnostics.read_bytes().decode(errors="replace").strip()
    except OSError:
        return ""
    if len(text) <= _DIAGNOSTICS_CHARS:
        return text
    return f"{text[:_DIAGNOSTICS_CHARS]}\n[{len(text) - _DIAGNOSTICS_CHARS} more characters]"
