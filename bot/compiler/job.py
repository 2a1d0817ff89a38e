# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One compile: what is asked of a worker, as a picklable value, and the conversation that answers it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from bot.codegen.objects import ROCM, gpu_backend, read_objects
from bot.compiler.door import CompileWorker
from bot.config.schema import Settings
from bot.errors import InfrastructureError
from bot.layout.reading import read_filters, read_stage
from bot.model.codegen import Configuration
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
from bot.processes import Message, StopFlag, WorkerDied, WorkerOvergrew, WorkerOverran

# The stages that are read unless others are asked for. What `executable-configurations` shows describes tiles
# promoted by codegen, not operands in memory.
STAGES = (Stage.PREPROCESSING, Stage.GLOBAL_OPTIMIZATION, Stage.DISPATCH_CREATION)
# After these the worker is no more.
BROKEN = (Crashed, TimedOut, OutOfMemory)
_DIAGNOSTICS_CHARS = 20_000
_CONFIGURATIONS = TypeAdapter(dict[str, Configuration])

WorkerKey = tuple[str, tuple[str, ...]]
"""The interpreter that has the compiler, and the flags of its process."""


@dataclass(frozen=True, kw_only=True, slots=True)
class CompileJob:
    """One dispatch to compile as one variant for one target.

    Attributes:
        dispatch, target, side: what it is for.
        python: the interpreter that has the compiler.
        build: the compiler's, release and revision; `library` tells it from others that call themselves the same.
        text: the dispatch's canonical MLIR.
        passes: the preprocessing pipeline's text; empty for none.
        flags: all other flags of the compiler's session, the target's and the variant's.
        process_flags: the variant's flags that hold for a whole process.
        stages: at which to read layout facts.
        code: whether to generate code.
        identity: names the compiler build, target and flags, the preprocessing pipeline apart: within one, equal IR
            after a phase becomes equal IR after the next, and equal code.
    """

    dispatch: str
    target: str
    side: str
    python: str
    build: str
    library: str
    text: str
    passes: str
    flags: tuple[str, ...]
    process_flags: tuple[str, ...] = ()
    stages: tuple[Stage, ...]
    code: bool
    identity: str

    @property
    def worker(self) -> WorkerKey:
        """Which worker can compile it."""
        return self.python, self.process_flags


@dataclass(frozen=True, kw_only=True, slots=True)
class CompileLimits:
    """Bounds on one compile: seconds as `bot.deadline.Deadline` counts them, MiB of resident memory."""

    seconds: float
    memory_mib: int

    @classmethod
    def of(cls, settings: Settings) -> "CompileLimits":
        """Those that settings give."""
        return cls(seconds=settings.limits.compile_seconds, memory_mib=settings.limits.compile_memory_mib)


@dataclass(frozen=True, kw_only=True, slots=True)
class Follows:
    """From `stage` on, the job's IR is that of another job: what becomes of that one becomes of this one.

    Attributes:
        ir: what was claimed.
        stages: what was read before.
        cpu_seconds: the compiler's, to get there.
    """

    stage: Stage
    ir: str
    stages: Stages
    diagnostics: str
    cpu_seconds: float


Claim = Callable[[Stage, str], bool]
"""Told a phase and what names a job's IR after it, says whether the job should go on; else it follows another."""


def always(_stage: Stage, _ir: str) -> bool:
    """The claim of a job that follows none."""
    return True


def ignore(_phase: str) -> None:
    """For who needn't hear where a compile is."""


def converse(
    worker: CompileWorker,
    job: CompileJob,
    limits: CompileLimits,
    claim: Claim,
    keep: Callable[[bytes], str],
    stop: StopFlag,
    at: Callable[[str], None] = ignore,
) -> Outcome | Follows:
    """Has a worker compile one job. The worker is closed afterwards where the outcome is a crash or a limit.

    Args:
        claim: asked after each phase of IR.
        keep: stores a vmfb and returns its SHA-256.
        at: told of each phase when it begins.

    Raises `WorkerStopped` when `stop` is set, and `InfrastructureError` where the disk has no room for the compiler.
    """
    said = _Said(worker.scratch / "diagnostics", at)
    try:
        worker.send(request(job, limits, worker.scratch))
        outcome = _listen(worker, job.build, limits, claim, keep, stop, said)
    except WorkerDied as error:
        outcome = Crashed(stages=said.stages, diagnostics=said.diagnostics, signal=error.signal, at=said.at)
    except WorkerOverran as error:
        outcome = TimedOut(
            stages=said.stages,
            diagnostics=said.diagnostics,
            limit_s=limits.seconds,
            at=said.at,
            cpu_seconds=error.cpu_seconds,
        )
    except WorkerOvergrew:
        limit = limits.memory_mib
        outcome = OutOfMemory(stages=said.stages, diagnostics=said.diagnostics, limit_mib=limit, at=said.at)
    if isinstance(outcome, CompileFailed | Crashed):
        worker.check_room(f"{job.dispatch} for {job.target} did not compile")
    if isinstance(outcome, BROKEN):
        worker.close()
    return outcome


def read_diagnostics(file: Path) -> str:
    """What the compiler wrote to stderr, in bounds: a wrong dispatch can make it print its whole IR."""
    try:
        text = file.read_bytes().decode(errors="replace").strip()
    except OSError:
        return ""
    if len(text) <= _DIAGNOSTICS_CHARS:
        return text
    return f"{text[:_DIAGNOSTICS_CHARS]}\n[{len(text) - _DIAGNOSTICS_CHARS} more characters]"


class _Said:
    """What the worker has said so far; it outlives the worker."""

    def __init__(self, diagnostics: Path, begins: Callable[[str], None]) -> None:
        self.at = "start"
        self._begins = begins
        self.stages: Stages = {}
        self.filters: frozenset[str] = frozenset()
        self.stage = Stage.PREPROCESSING
        self.ir_sha256 = ""
        self.configurations: dict[str, Configuration] = {}
        self._diagnostics = diagnostics

    @property
    def ir(self) -> str:
        """Names the IR, and what its facts are read by: equal IR of sources with other filters has other roles."""
        return " ".join((self.ir_sha256, *sorted(self.filters)))

    @property
    def diagnostics(self) -> str:
        """What the compiler has said so far."""
        return read_diagnostics(self._diagnostics)

    def note(self, message: Message) -> None:
        if message["kind"] == "at":
            self.at = message["phase"]
            self._begins(self.at)
        elif message["kind"] == "source":
            self.filters = read_filters(message["facts"])
        elif message["kind"] == "stage":
            facts = read_stage(message["facts"], self.filters)
            self.stages = {**self.stages, Stage(message["stage"]): facts}
        elif message["kind"] == "configurations":
            self.configurations = _CONFIGURATIONS.validate_json(message["configurations"])


def no_room(why: str) -> InfrastructureError:
    """Where the disk refuses a worker."""
    return InfrastructureError(f"a compile worker: {why}", "check the disk's room and rights")


def request(job: CompileJob, limits: CompileLimits, scratch: Path) -> dict[str, Any]:
    """What a worker is sent."""
    backend = gpu_backend(job.flags) if job.code else ""
    return {
        "kind": "compile",
        "text": job.text,
        "passes": job.passes,
        "flags": list(job.flags),
        "stages": [str(stage) for stage in job.stages],
        "code": job.code,
        "metrics": backend != "",
        "assembly": backend == ROCM,
        "limit_s": limits.seconds,
        "scratch": str(scratch),
        "diagnostics": str(scratch / "diagnostics"),
    }


def _listen(
    worker: CompileWorker,
    build: str,
    limits: CompileLimits,
    claim: Claim,
    keep: Callable[[bytes], str],
    stop: StopFlag,
    said: _Said,
) -> Outcome | Follows:
    deadline = worker.deadline(limits.seconds)
    while True:
        message = worker.receive(deadline, limits.memory_mib, stop)
        match message["kind"]:
            case "ir":
                said.stage, said.ir_sha256 = Stage(message["stage"]), message["sha256"]
                worker.send({"kind": "go" if claim(said.stage, said.ir) else "drop"})
            case "dropped":
                return Follows(
                    stage=said.stage,
                    ir=said.ir,
                    stages=said.stages,
                    diagnostics=said.diagnostics,
                    cpu_seconds=message["cpu_seconds"],
                )
            case "refused":
                raise no_room(message["why"])
            case "failed":
                return CompileFailed(stages=said.stages, diagnostics=said.diagnostics, at=message["at"])
            case "checked":
                return Checked(
                    stages=said.stages,
                    diagnostics=said.diagnostics,
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
                    objects=read_objects(message["objects"], message["assembly"], said.configurations),
                )
                return Compiled(
                    stages=said.stages,
                    diagnostics=said.diagnostics,
                    ir_sha256=said.ir_sha256,
                    code=code,
                    cpu_seconds=message["cpu_seconds"],
                )
            case _:
                said.note(message)
