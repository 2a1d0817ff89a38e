# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a panel names by numbers: runs, compilers, dispatches, layouts, kernels."""

from typing import TYPE_CHECKING

from bot.history.queries import Build
from bot.model.base import Value
from bot.model.why import Since, Why


class RunInfo(Value):
    """A run without its record. `digest` is its id; `created` UTC, ISO 8601."""

    digest: str
    created: str
    suite: str
    until: str
    overall: str
    missing: int
    incomplete: int
    wall_seconds: float
    cpu: str
    cores: int
    system: str
    runtime: str


class Column(Value):
    """One compiler in one run."""

    run: RunInfo
    build: Build


class Series(Value):
    """What is followed over time: a dispatch on a target as a variant."""

    dispatch: str
    target: str
    variant: str

    if TYPE_CHECKING:  # pydantic gives frozen values a hash, of which type checkers don't know

        def __hash__(self) -> int: ...  # noqa: D105


class DispatchInfo(Value):
    """A dispatch as the newest run had it. `uses`: how often each model has it."""

    name: str
    op: str
    layout: str
    shape: str
    context: str
    uses: tuple[tuple[str, int], ...]


class Explanation(Value):
    """What the newest run that knows something says of a dispatch on a target, beyond that its sides differ.

    Attributes:
        created: of the run, UTC, ISO 8601; `until`: how far it went.
        baseline, candidate: variant and release of each side.
    """

    dispatch: str
    target: str
    created: str
    until: str
    baseline: tuple[str, str]
    candidate: tuple[str, str]
    why: Why | None
    since: Since | None


class OperandAt(Value):
    """One operand of a layout at a stage, in IR order; see `bot.model.facts.Operand`."""

    role: str
    map: str
    last: str
    innermost: bool | None
    encoded: bool


class StageAt(Value):
    """What a layout shows at a stage."""

    operands: tuple[OperandAt, ...]
    dispatches: int
    transposing: int
    bytes_moved: int | None


class KernelAt(Value):
    """What the code of a kernel needs. None is unknown, never 0."""

    name: str
    vgprs: int | None
    agprs: int | None
    sgprs: int | None
    vgpr_spills: int | None
    sgpr_spills: int | None
    lds_bytes: int | None
    scratch_bytes: int | None
    code_bytes: int | None
    waves: int | None
