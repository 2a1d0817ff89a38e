# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What became of compiling one dispatch as one variant. A failure is a value, not an exception."""

from collections.abc import Iterable
from typing import Annotated, Any, Literal, get_args

from pydantic import Field, SerializerFunctionWrapHandler, model_serializer

from bot.model.base import Count, Value, leaf
from bot.model.codegen import CodeObject
from bot.model.facts import Stage, StageFacts

Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Stages = dict[Stage, StageFacts]
# The kernel counts ticks, and the compiler reads and writes files.
_AT_WORK = 0.9


class Code(Value):
    """Generated code.

    Attributes:
        executable: SHA-256 of the vmfb, which is kept as `executables/<sha256>`.
        bytes: its size.
        code_objects: SHA-256 over the dumped code objects. Unlike the vmfb's, it is free of source locations and so
            comparable between pipelines and compilers.
        host_program: SHA-256 over the IR of the program that launches them, comparable within one build.
        build: of the compiler, release and revision.
        objects: what the code objects for a GPU show; empty for targets whose code is not looked at.
    """

    executable: Sha256
    bytes: Count
    code_objects: Sha256
    host_program: Sha256
    build: str
    objects: tuple[CodeObject, ...] = ()


@leaf
class Reached:
    """What every outcome has: the stages that were read before it ended, and what the compiler said."""

    stages: Stages
    diagnostics: str


@leaf
class Checked(Reached):
    """The IR stages were read; code was not asked for."""

    kind: Literal["checked"] = "checked"
    ir_sha256: Sha256
    cpu_seconds: float


@leaf
class Compiled(Reached):
    """Compiled to the end.

    Attributes:
        ir_sha256: SHA-256 of the canonical IR at dispatch-creation.
        cpu_seconds: the compiler's and its linker's CPU time for this job; 0 where the code was taken over from an
            identical one.
    """

    kind: Literal["compiled"] = "compiled"
    ir_sha256: Sha256
    code: Code
    cpu_seconds: float


@leaf
class CompileFailed(Reached):
    """The compiler refused the input, with diagnostics. `at` is the phase that failed (`input` is the parser)."""

    kind: Literal["failed"] = "failed"
    at: str


@leaf
class Crashed(Reached):
    """The compiler's process died of a signal, for instance `SIGSEGV`."""

    kind: Literal["crashed"] = "crashed"
    signal: str
    at: str

    @property
    def killed(self) -> bool:
        """Whether somebody killed it, the kernel out of memory or a person: no limit of ours ends in this."""
        return self.signal == "SIGKILL"


@leaf
class TimedOut(Reached):
    """The compiler did not finish within the limit in settings.

    Attributes:
        limit_s: seconds of wall time, without those in which it waited for a core.
        cpu_seconds: of CPU time that it had used by then, which tells a slow compile from one that hangs; None in
            records of versions that did not look.
    """

    kind: Literal["timed out"] = "timed out"
    limit_s: float
    at: str
    cpu_seconds: float | None = None

    @property
    def at_work(self) -> bool:
        """Whether it was at work all the while: the same work takes too long again. One that hangs may not."""
        return self.cpu_seconds is not None and self.cpu_seconds >= _AT_WORK * self.limit_s

    @model_serializer(mode="wrap")
    def _without_nothing(self, serialize: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Without seconds where there are none, as in older records: what is in a history is known by its bytes."""
        values: dict[str, Any] = serialize(self)
        if self.cpu_seconds is None:
            values.pop("cpu_seconds", None)
        return values


@leaf
class OutOfMemory(Reached):
    """The compiler's process grew over the limit in settings (MiB of resident memory) and was stopped."""

    kind: Literal["out of memory"] = "out of memory"
    limit_mib: Count
    at: str


@leaf
class Unsupported(Reached):
    """This release lacks an option or pass that the variant or target needs: no verdict on the dispatch."""

    kind: Literal["unsupported"] = "unsupported"
    what: str


Outcome = Annotated[
    Checked | Compiled | CompileFailed | Crashed | TimedOut | OutOfMemory | Unsupported, Field(discriminator="kind")
]
FAILURES = (CompileFailed, Crashed, TimedOut, OutOfMemory)


def _kinds(outcomes: Iterable[type[Outcome]]) -> tuple[str, ...]:
    return tuple(get_args(outcome.__annotations__["kind"])[0] for outcome in outcomes)


# The kinds of outcomes, in a fixed order; and of those that are failures.
OUTCOMES = _kinds(get_args(get_args(Outcome)[0]))
FAILURE_KINDS = _kinds(FAILURES)


def unreadable(outcome: Outcome) -> bool:
    """Whether the compiler could not parse the source."""
    return isinstance(outcome, CompileFailed) and outcome.at == "input"
