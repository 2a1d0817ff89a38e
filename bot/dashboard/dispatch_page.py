# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the page of a dispatch says, but for what its script draws."""

from bot.dashboard.alarm_rows import AlarmRow
from bot.dashboard.built import Built
from bot.dashboard.grid import View
from bot.dashboard.matrix import Cell
from bot.history.panel_values import DispatchInfo
from bot.model.base import Value


class Strip(Value):
    """One operand as one variant on one target, over the compilers that a matrix shows."""

    view: View
    role: str
    cells: tuple[Cell, ...]


class Moved(Value):
    """A change of an operand's place: after which compiler, with which."""

    view: View
    stage: str
    role: str
    good: str
    since: str
    before: Cell
    after: Cell


class Metric(Value):
    """What a kernel needs with two compilers. None is unknown."""

    view: View
    kernel: str
    what: str
    good: str
    since: str
    before: int | None
    after: int | None

    @property
    def delta(self) -> str:
        """Signed; empty where either is unknown."""
        if self.before is None or self.after is None:
            return ""
        return f"{self.after - self.before:+,}".replace("-", "\N{MINUS SIGN}")


class Timing(Value):
    """The newest time of a variant on a target, and the level that it is on, in nanoseconds and words."""

    view: View
    device: str
    newest: str
    interval: str
    at: str
    level: str
    change: str


class Failure(Value):
    """What the newest compiler that failed said."""

    view: View
    at: str
    outcome: str
    said: str


class Told(Value):
    """What a run knows of why its sides differ, and since when; and the commands that compare them again.

    Attributes:
        sides: both, in words; `day`: of the run, ISO 8601.
        why, since: pieces of a line, each with its look (`bot.report.remarks.Look`) by name; empty where unknown.
    """

    sides: str
    target: str
    day: str
    why: tuple[tuple[str, str], ...]
    since: tuple[tuple[str, str], ...]
    commands: tuple[str, ...]


class DispatchPage(Value):
    """All that the page says without its script.

    Attributes:
        verdict: in words.
        changes: the newest first.
        newest: the one that the verdict is about; the newest at another stage where there is none.
        released: whether that is between two releases.
        trace_on: the target to trace it on.
        data: the file that the script loads, beside the page.
    """

    dispatch: DispatchInfo
    verdict: str
    stage: str
    heads: tuple[Built, ...]
    strips: tuple[Strip, ...]
    changes: tuple[Moved, ...]
    more_changes: int
    newest: Moved | None
    released: bool
    trace_on: str
    metrics: tuple[Metric, ...]
    timings: tuple[Timing, ...]
    failures: tuple[Failure, ...]
    told: tuple[Told, ...]
    alarms: tuple[AlarmRow, ...]
    data: str
