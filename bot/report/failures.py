# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Failures under their own names: what failed, at which phase, on which side."""

from dataclasses import dataclass

from bot.model.compiled import Compiled, CompileFailed, Crashed, Outcome, OutOfMemory, TimedOut, Unsupported
from bot.model.measured import DeviceFailed
from bot.model.run import Result
from bot.report.words import clean, one_line, seconds

BASELINE = "baseline"
CANDIDATE = "candidate"
BOTH_SIDES = "both"


@dataclass(frozen=True, kw_only=True, slots=True)
class Failure:
    """One failure.

    Attributes:
        kind: its own name, one or two words: `crashed`, `timed out`, ...
        words: the name with its signal, limit or phase: `crashed with SIGSEGV at dispatch-creation`.
        first: the first line that the compiler or the device said; empty where it said nothing.
        diagnostics: all that it said.
    """

    side: str
    kind: str
    words: str
    first: str
    diagnostics: str


def _named(outcome: Outcome) -> tuple[str, str] | None:
    """(kind, words) of a compile outcome that is a failure; the phase is outside text like everything from a Run."""
    match outcome:
        case CompileFailed(at=at):
            return "compile failed", f"compile failed at {at}"
        case Crashed(at=at, signal=signal):
            return "crashed", f"crashed with {signal} at {at}"
        case TimedOut(at=at, limit_s=limit, cpu_seconds=used):
            spent = "" if used is None or outcome.at_work else f", of which {seconds(used)} of CPU"
            return "timed out", f"timed out at {at}, limit {seconds(limit)}{spent}"
        case OutOfMemory(at=at, limit_mib=limit):
            return "out of memory", f"out of memory at {at}, limit {limit:,} MiB"
        case Unsupported(what=what):
            return "unsupported", f"unsupported: {what}"
        case _:
            return None


def _first_line(text: str) -> str:
    # Of a log of megabytes, the beginning is enough to find its first line.
    return next((one_line(line) for line in clean(text[:8_000]).splitlines() if line.strip()), "")


def _of_outcome(side: str, outcome: Outcome) -> list[Failure]:
    named = _named(outcome)
    if named is None:
        return []
    kind, words = named
    said = outcome.diagnostics
    return [Failure(side=side, kind=kind, words=one_line(words), first=_first_line(said), diagnostics=said)]


def failures(result: Result) -> tuple[Failure, ...]:
    """All failures of a result, the candidate's first: that is the side a reviewer can change."""
    found = [*_of_outcome(CANDIDATE, result.candidate), *_of_outcome(BASELINE, result.baseline)]
    steps: dict[DeviceFailed, str] = {}
    for step, measured in (("numerics", result.numerics), ("timing", result.timing)):
        if isinstance(measured, DeviceFailed):  # a device that can't be opened fails in both alike: that is told once
            steps.setdefault(measured, step)
    for measured, step in steps.items():
        found.append(
            Failure(
                side=measured.side,
                kind="device failed",
                words=one_line(f"device failed in {step} on {measured.device}"),
                first=_first_line(measured.reason),
                diagnostics=measured.reason,
            )
        )
    return tuple(found)


def gist(said: str) -> str:
    """What was said without the place in the file: MLIR's diagnostics are `FILE:LINE:COLUMN: error: MESSAGE`."""
    place, error, message = said.partition(": error: ")
    return message if error and ":" in place else said


def alike(result: Result) -> bool:
    """Whether both variants failed to compile in the same way, at the same phase."""
    ours, theirs = _named(result.baseline), _named(result.candidate)
    return ours is not None and ours == theirs


def compiles(outcome: Outcome) -> bool:
    """Whether code was made."""
    return isinstance(outcome, Compiled)
