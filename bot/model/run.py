# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The Run: all that is kept of a comparison, as `run.json` beside `executables/`. Reading is in `bot.record`."""

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import Field, SerializerFunctionWrapHandler, model_serializer

from bot.model.base import Count, Value, leaf
from bot.model.compiled import Outcome, Sha256
from bot.model.measured import Numerics, Timing
from bot.model.verdict import Overall, Verdict
from bot.model.why import Since, Why

SCHEMA_VERSION = 2
NAME_CHARS = 200
Name = Annotated[str, Field(min_length=1, max_length=NAME_CHARS)]


class Step(StrEnum):
    """How far a run goes; each step includes those before it."""

    CHECK = "check"
    COMPILE = "compile"
    NUMERICS = "numerics"
    TIME = "time"


class CompilerBuild(Value):
    """One build of iree-base-compiler.

    Attributes:
        name: in settings, or its source.
        revision: the IREE commit, and for a wheel or a build of the user's own what tells its content apart; empty
            where the build does not say.
    """

    name: str
    release: str
    revision: str
    python: str


class Variant(Value):
    """One side of a comparison, resolved for the compiler's release.

    Attributes:
        name: the name in settings, for instance `reordered`; with `@COMPILER` where the command line chose that.
        pipeline: the name of the preprocessing pipeline.
        passes: its text as handed to this release; empty for none.
        flags: the variant's own flags, without the target's.
    """

    name: Name
    compiler: CompilerBuild
    pipeline: str
    passes: str
    flags: tuple[str, ...]


class Target(Value):
    """What code is generated for, resolved.

    Attributes:
        flags: per side (`baseline`, `candidate`), since two releases may spell them differently; CPU and features are
            spelled out, never `host`.
        device: the HAL device on which it runs; empty where this machine can't run it.
    """

    name: Name
    flags: dict[str, tuple[str, ...]]
    device: str


class Host(Value):
    """The machine.

    Attributes:
        devices: by the URI of every HAL device that was opened and is no CPU, what its driver calls it (`cuda`:
            `NVIDIA H100 80GB HBM3`).
    """

    cpu: str
    cores: Count
    memory_mib: Count
    system: str
    python: str
    runtime: str
    devices: dict[str, str] = Field(default_factory=dict[str, str])

    @model_serializer(mode="wrap")
    def _without_nothing(self, serialize: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Without devices where there are none, as in older records: what is in a history is known by its bytes."""
        values: dict[str, Any] = serialize(self)
        if not self.devices:
            values.pop("devices", None)
        return values

    def called(self, device: str) -> str:
        """A HAL device's URI and what it is here: what is measured on two that are called alike can be compared."""
        return f"{device}, {self.devices.get(device, self.cpu)}"


@leaf
class DispatchUse:
    """A model that contains the dispatch, and how often."""

    model: str
    uses: Count


@leaf
class DispatchRecord:
    """One dispatch of the corpus (or of a file), as compared. `sha256` is of its canonical text."""

    id: Name
    sha256: Sha256
    models: tuple[DispatchUse, ...]
    op: str
    layout: str
    shape: str
    context: tuple[str, ...]


class Request(Value):
    """What was asked for.

    Attributes:
        corpus: the folder of another corpus than the one shipped; empty for that.
        shard: `2/3` where this run is one part of three; empty for a whole run.
        whole: of a shard, all that was asked for: every dispatch's id, in order, with the SHA-256 of its text. By it
            a merge finds gaps and strangers, and the order.
    """

    suite: str
    globs: tuple[str, ...]
    until: Step
    corpus: str = ""
    shard: Annotated[str, Field(pattern=r"^([1-9][0-9]*/[1-9][0-9]*)?$")] = ""
    whole: dict[Name, Sha256] = Field(default_factory=dict[Name, Sha256])


class Twin(Value):
    """A baseline's executable, timed against itself in the same run: how far from 1 ratios stray without any cause."""

    dispatch: Name
    target: Name
    timing: Timing


@leaf
class Result:
    """Everything about one dispatch on one target.

    Attributes:
        why: by which passes the sides differ; None where nothing changed, or nobody asked.
        since: what a bisection found; None before one.
    """

    dispatch: Name
    target: Name
    baseline: Outcome
    candidate: Outcome
    numerics: Numerics
    timing: Timing
    verdict: Verdict
    why: Why | None = None
    since: Since | None = None


class Summary(Value):
    """The run in one word, and how it was reached.

    Attributes:
        overall: the worst of the results; `incomplete` where any was not brought to its end.
        counts: how many results have each overall verdict.
        missing: `dispatch on target` for all that was asked for and is not among the results.
    """

    overall: Overall
    counts: dict[Overall, Count]
    missing: tuple[str, ...]


class Run(Value):
    """A whole comparison.

    Attributes:
        created: UTC, ISO 8601, when the run began.
        settings: the resolved settings, as JSON.
        wall_seconds: of the whole run, all its continuations added.
        models: how many convolutions the corpus has of each model that any of the dispatches is from.
        twins: from which the noise floor of each target comes; empty where nothing was timed.
    """

    schema_version: Literal[2] = SCHEMA_VERSION
    innermost: str
    created: str
    wall_seconds: float
    request: Request
    baseline: Variant
    candidate: Variant
    targets: tuple[Target, ...]
    host: Host
    settings: dict[str, Any]
    dispatches: tuple[DispatchRecord, ...]
    models: tuple[DispatchUse, ...] = ()
    twins: tuple[Twin, ...] = ()
    results: tuple[Result, ...]
    summary: Summary
