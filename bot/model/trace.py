# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a compile did to layouts, pass by pass, and which passes two variants differ by. Made by `bot.explain`."""

from typing import Literal

from pydantic import Field

from bot.model.base import Value
from bot.model.compiled import Outcome
from bot.model.facts import Operand, OpFacts
from bot.model.verdict import LayoutChange

INPUT = "input"


class PassPoint(Value):
    """A pass as it ran; number 0 is the program before any, called `input`.

    Attributes:
        number: its position among all passes that ran, from 1; None where only those were printed that changed the IR.
        name: of its class, without a namespace and `Pass`, for instance `PropagateLinalgTranspose`.
        argument: its name in pipelines, for instance `iree-global-opt-propagate-linalg-transpose`.
        options: as the compiler prints them; empty in older releases.
        phase: the compile phase in which it ran.
        what: whether it changed the IR. `failed` ended the compile; `unreadable` is a dump that does not parse.
    """

    number: int | None
    name: str
    argument: str
    options: str
    phase: str
    what: Literal["same", "changed", "failed", "unreadable"]

    @property
    def words(self) -> str:
        """For instance `#61 PropagateLinalgTranspose`."""
        return f"#{self.number} {self.name}" if self.number else self.name


class Move(Value):
    """What a pass did to one operand of one op: its map, and where its reduction is, before and after."""

    track: str
    role: str
    before: Operand
    after: Operand
    change: LayoutChange

    @property
    def moved(self) -> bool:
        """Whether the reduction came to be innermost, or ceased to be, or can't be told any more."""
        return self.change in (LayoutChange.GAINED, LayoutChange.LOST, LayoutChange.ENCODED, LayoutChange.UNMATCHED)


class TracedOp(Value):
    """An op that is followed, under one name for as long as it is known to be the same."""

    track: str
    facts: OpFacts


class Ending(Value):
    """Where following an op ends: `split` into several ops, `merged` with others, or `lost`."""

    track: str
    how: Literal["split", "merged", "lost"]
    into: tuple[str, ...]


class TraceStep(Value):
    """The ops after a pass that changed a map or a position, or after which an op can't be followed as one.

    Attributes:
        ops: all ops with a reduction loop and two or more inputs, in IR order.
        moves: per op and role, those whose map or position is another than before.
        endings: of ops of the step before.
        appeared: names of ops that none of the step before became.
    """

    point: PassPoint
    ops: tuple[TracedOp, ...]
    moves: tuple[Move, ...]
    endings: tuple[Ending, ...]
    appeared: tuple[str, ...]


class Trace(Value):
    """One dispatch through one compile.

    Attributes:
        passes: every pass that ran, in order, or each that changed the IR.
        steps: the input first; none where even that can't be read.
        failure: how the compile ended, where it did not come to its end: the trace goes up to there.
    """

    passes: tuple[PassPoint, ...]
    steps: tuple[TraceStep, ...]
    failure: Outcome | None

    @property
    def changed(self) -> int:
        """How many passes changed the IR."""
        return sum(point.what == "changed" for point in self.passes)


class Turn(Value):
    """The pass after which an operand's reduction was innermost (`gained`), or no longer (`lost`)."""

    point: PassPoint
    track: str
    role: str
    change: LayoutChange
    before_map: str
    after_map: str


class Decision(Value):
    """Why an operand ends up otherwise with the candidate: on each side the last pass that moved its reduction, after
    the sides have parted.

    None where no pass of that side did: it is as it was there.
    """

    track: str
    role: str
    change: LayoutChange
    baseline: Turn | None
    candidate: Turn | None


class Blame(Value):
    """Which passes make two variants differ, for one dispatch on one target.

    Attributes:
        baseline, candidate: the first pass of each side after which layouts differ; None where a side has none
            left, and both None where they never differ.
        rejoined: the pass of the candidate after which layouts are the same again, to the end; None where none is.
        broken: per side the first pass that took an innermost reduction away; None where none did.
        decisions: per operand that ends up otherwise, what decided it.
        failed: per side the pass that ended the compile with an error; None where none did.
        complete: whether both sides came to the end of what was traced.
    """

    baseline: PassPoint | None
    candidate: PassPoint | None
    rejoined: PassPoint | None
    broken: dict[str, Turn | None]
    decisions: tuple[Decision, ...]
    failed: dict[str, PassPoint | None] = Field(default_factory=dict[str, PassPoint | None])
    complete: bool
