# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One dispatch's verdict, from everything known of both sides. Pure.

Precedence: wrong numerics > newly fails or crashes > layout lost at dispatch-creation > confirmed slower. Lost but
faster is `mixed`. What deterministic facts say gates at zero tolerance; time only when it was confirmed.
"""

from collections.abc import Mapping
from enum import IntEnum
from typing import Literal

from bot.config.schema import Settings
from bot.judge.layout import changed_at, layout_changes
from bot.layout.rules import broken_rules
from bot.model.compiled import (
    FAILURES,
    Checked,
    Compiled,
    CompileFailed,
    Crashed,
    Outcome,
    OutOfMemory,
    TimedOut,
    Unsupported,
)
from bot.model.facts import Stage
from bot.model.measured import EXPECTED, Compared, DeviceFailed, NotMeasured, Numerics, Timed, Timing
from bot.model.verdict import CompileChange, LayoutChange, OpChange, Overall, RuleFinding, TimeChange, Verdict

_AT = Stage.DISPATCH_CREATION
_LIMITED = (TimedOut, OutOfMemory)


def judge(
    baseline: Outcome,
    candidate: Outcome,
    numerics: Numerics,
    timing: Timing,
    *,
    time: TimeChange | None,
    settings: Settings,
    layout: str,
    pipelines: Mapping[str, str],
) -> Verdict:
    """The verdict on one dispatch for one target.

    Args:
        time: the judged timing, None where nothing was timed: it depends on all timings of the run.
        layout: of the dispatch in the corpus, for instance `nchw`.
        pipelines: the pipeline's name, by side (`baseline`, `candidate`).
    """
    changes = layout_changes(baseline.stages, candidate.stages)
    compiled = compile_change(baseline, candidate)
    findings = broken_rules(
        settings.rules,
        layout=layout,
        pipelines=pipelines,
        outcomes={"baseline": baseline, "candidate": candidate},
        changes=changes,
    )
    worse = _worse(baseline, candidate, numerics, time, findings)
    better = _better(baseline, candidate, numerics, changes, time)
    missing = _missing(baseline, candidate, numerics, timing)
    return Verdict(
        overall=_overall(worse, better, missing, time),
        because=(*(text for _, text in worse), *missing, *better, *_notes(baseline, candidate, numerics, compiled)),
        layout=changes,
        compile=compiled,
        code=code_change(baseline, candidate),
        numerics=numerics.change if isinstance(numerics, Compared) else "not measured",
        time=time,
        time_note="" if isinstance(timing, Timed) else timing.reason,
        dispatches=_pair(baseline, candidate, "dispatches"),
        transposing=_pair(baseline, candidate, "transposing"),
        bytes_moved=_pair(baseline, candidate, "bytes_moved"),
        findings=findings,
    )


def compile_change(baseline: Outcome, candidate: Outcome) -> CompileChange:
    """What became of compiling. What a release lacks is no failure."""
    if isinstance(baseline, Unsupported) or isinstance(candidate, Unsupported):
        return CompileChange.UNSUPPORTED
    match isinstance(baseline, FAILURES), isinstance(candidate, FAILURES):
        case False, False:
            return CompileChange.OK
        case False, True:
            return CompileChange.NEWLY_FAILS
        case True, False:
            return CompileChange.NEWLY_COMPILES
        case _:
            return CompileChange.FAILS_IN_BOTH


def code_change(baseline: Outcome, candidate: Outcome) -> Literal["identical", "differs", "unknown"]:
    """Whether both sides run the same code; never assumed.

    Code objects decide, and the host program around them. Two builds print that differently; between them it counts
    as equal where the dispatches do: how many, how many that transpose, and the bytes that they move.
    """
    if not (isinstance(baseline, Compiled) and isinstance(candidate, Compiled)):
        return "unknown"
    one, other = baseline.code, candidate.code
    if one.code_objects != other.code_objects:
        return "differs"
    if one.build == other.build:
        return "identical" if one.host_program == other.host_program else "differs"
    counts = [_pair(baseline, candidate, name) for name in ("dispatches", "transposing", "bytes_moved")]
    return "identical" if all(a == b for a, b in counts) else "differs"


class _Axis(IntEnum):
    """What a reason is about, in the order of precedence."""

    NUMERICS = 0
    COMPILE = 1
    LAYOUT = 2
    TIME = 3


_Reasons = tuple[tuple[_Axis, str], ...]


def _worse(
    baseline: Outcome,
    candidate: Outcome,
    numerics: Numerics,
    time: TimeChange | None,
    findings: tuple[RuleFinding, ...],
) -> _Reasons:
    """Why this is a regression, most important first; empty where it isn't."""
    reasons: list[tuple[_Axis, str]] = []
    if isinstance(numerics, Compared) and numerics.change == "wrong":
        reasons.append((_Axis.NUMERICS, _wrong(numerics)))
    if compile_change(baseline, candidate) == CompileChange.NEWLY_FAILS or crashes_anew(baseline, candidate):
        reasons.append((_Axis.COMPILE, f"candidate {describe(candidate)}; baseline {describe(baseline)}"))
    reasons += [(_Axis.LAYOUT, f"{f.seen} (rule {f.rule}, {f.side})") for f in findings if f.gates]
    if time is not None and time.counted == "slower":
        reasons.append((_Axis.TIME, f"slower: {_ratio(time)}, confirmed by a second measurement"))
    return tuple(reasons)


def crashes_anew(baseline: Outcome, candidate: Outcome) -> bool:
    """A crash where there was an orderly failure is a regression, although neither side compiles."""
    return isinstance(baseline, CompileFailed) and isinstance(candidate, Crashed)


def _wrong(numerics: Compared) -> str:
    worst, what = numerics.shown.worst, f"wrong results with {numerics.shown.inputs} inputs"
    if worst is None:
        return what
    place = f"output {worst.output} at {list(worst.index)}"
    reference = "" if worst.reference is None else f", reference {worst.reference:g}"
    return f"{what}: {place} is {worst.candidate:g}, baseline {worst.baseline:g}{reference}"


def _ratio(time: TimeChange) -> str:
    return f"{time.ratio:.3f}x [{time.low:.3f}, {time.high:.3f}]"


def _better(
    baseline: Outcome,
    candidate: Outcome,
    numerics: Numerics,
    changes: tuple[OpChange, ...],
    time: TimeChange | None,
) -> tuple[str, ...]:
    reasons: list[str] = []
    if isinstance(numerics, Compared) and numerics.change == "fixed":
        reasons.append(f"right results, by the reference, where the baseline has {_wrong(numerics)}")
    if compile_change(baseline, candidate) == CompileChange.NEWLY_COMPILES:
        reasons.append(f"candidate compiles; baseline {describe(baseline)}")
    reasons += [
        f"{role.role} of {op.key} gained an innermost reduction at {_AT}: {role.baseline_map} -> {role.candidate_map}"
        for op, role in changed_at(changes, _AT, LayoutChange.GAINED)
        if not op.traded
    ]
    if time is not None and time.counted == "faster":
        reasons.append(f"faster: {_ratio(time)}")
    return tuple(reasons)


def _missing(baseline: Outcome, candidate: Outcome, numerics: Numerics, timing: Timing) -> tuple[str, ...]:
    """What should be known and isn't: it keeps a verdict from being green."""
    reasons: list[str] = []
    for side, outcome in (("baseline", baseline), ("candidate", candidate)):
        if isinstance(outcome, Unsupported):
            reasons.append(f"{side} {describe(outcome)}")
    if all(isinstance(side, CompileFailed) and side.at == "input" for side in (baseline, candidate)):
        reasons.append("the input does not parse")
    if isinstance(baseline, _LIMITED) and isinstance(candidate, _LIMITED):
        # A limit of ours is not a fact about the compiler.
        reasons.append(f"both sides reached a limit: candidate {describe(candidate)}; baseline {describe(baseline)}")
    for what, value in (("numerics", numerics), ("timing", timing)):
        if isinstance(value, DeviceFailed):
            reasons.append(f"{what}: device {value.device} failed ({value.side}): {value.reason}")
        elif isinstance(value, NotMeasured) and value.reason not in EXPECTED:
            reasons.append(f"{what}: {value.reason}")
    return tuple(reasons)


def _notes(baseline: Outcome, candidate: Outcome, numerics: Numerics, compiled: CompileChange) -> tuple[str, ...]:
    if isinstance(numerics, Compared) and numerics.change == "wrong in both" and (case := numerics.off_in_both):
        return (f"both sides agree with {case.inputs} inputs, and are beyond the tolerance of the reference",)
    if compiled == CompileChange.FAILS_IN_BOTH and not isinstance(candidate, _LIMITED):
        return (f"fails in both: candidate {describe(candidate)}; baseline {describe(baseline)}",)
    return ()


def _overall(worse: _Reasons, better: tuple[str, ...], missing: tuple[str, ...], time: TimeChange | None) -> Overall:
    if worse:
        only_layout = all(axis == _Axis.LAYOUT for axis, _ in worse)
        faster = time is not None and time.counted == "faster"
        return Overall.MIXED if only_layout and faster else Overall.REGRESSION
    if missing:
        return Overall.INCOMPLETE
    return Overall.IMPROVEMENT if better else Overall.NO_CHANGE


def describe(outcome: Outcome) -> str:
    """An outcome in a few words."""
    match outcome.kind:
        case "checked" | "compiled":
            return "compiles"
        case "failed":
            return f"fails to compile at {outcome.at}"
        case "crashed":
            return f"crashes the compiler at {outcome.at} ({outcome.signal})"
        case "timed out":
            return f"does not finish within {outcome.limit_s:g} s (at {outcome.at})"
        case "out of memory":
            return f"needs more than {outcome.limit_mib} MiB (at {outcome.at})"
        case "unsupported":
            return f"is unsupported: {outcome.what}"


def _pair(baseline: Outcome, candidate: Outcome, name: str) -> tuple[int | None, int | None]:
    def one(outcome: Outcome) -> int | None:
        if _AT not in outcome.stages or not isinstance(outcome, Checked | Compiled):
            return None
        value: int | None = getattr(outcome.stages[_AT], name)
        return value

    return one(baseline), one(candidate)
