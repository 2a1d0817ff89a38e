# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From a Run to rows: what each side of each result showed, without the numbers that a database gives. Pure."""

import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from bot.files import sha256_hex
from bot.measure.sequential import median_interval
from bot.model.codegen import CodeObject, Kernel, ReadObject
from bot.model.compiled import (
    Checked,
    Compiled,
    CompileFailed,
    Crashed,
    Outcome,
    OutOfMemory,
    Stages,
    TimedOut,
    Unsupported,
)
from bot.model.facts import Stage
from bot.model.measured import Timed, Timing
from bot.model.run import CompilerBuild, DispatchRecord, Host, Result, Run, Target, Variant

Row = dict[str, Any]
"""Values by column: what SQLAlchemy takes."""

# The error of either end of the interval of a median time.
_TAIL = 0.005
_FAILURE_CHARS = 500


@dataclass(frozen=True)
class Shared:
    """Something that is stored once: its digest, its own columns, and rows of other tables that belong to it."""

    digest: str
    columns: Row
    parts: dict[str, list[Row]]


@dataclass(frozen=True)
class Fact:
    """One side of one result: the shared things that it refers to, and its own columns."""

    compiler: Shared
    dispatch: Shared
    variant: Shared
    layout: Shared
    codegen: Shared | None
    columns: Row


def facts_of(run: Run) -> Iterator[Fact]:
    """Every side of every result."""
    dispatches = {record.id: _dispatch(record) for record in run.dispatches}
    targets = {target.name: target for target in run.targets}
    compilers = {side: _compiler(variant.compiler) for side, variant in _sides(run)}
    variants = {
        (side, target.name): _variant(variant, target, side) for side, variant in _sides(run) for target in run.targets
    }
    for result in run.results:
        for side, outcome in (("baseline", result.baseline), ("candidate", result.candidate)):
            yield Fact(
                compiler=compilers[side],
                dispatch=dispatches[result.dispatch],
                variant=variants[side, result.target],
                layout=_layout(outcome.stages),
                codegen=_codegen(outcome.code.objects) if isinstance(outcome, Compiled) else None,
                columns={
                    "target": targets[result.target].name,
                    "side": side,
                    **_outcome(outcome),
                    **_time(result.timing, side, run.host),
                },
            )


def comparison_row(result: Result) -> Row:
    """What the change did, without the numbers of run and dispatch."""
    verdict, time = result.verdict, result.verdict.time
    return {
        "target": result.target,
        "overall": verdict.overall,
        "code": verdict.code,
        "numerics": verdict.numerics,
        "time": time.counted if time else None,
        "ratio": time.ratio if time else None,
        "low": time.low if time else None,
        "high": _finite(time.high) if time else None,
    }


def explanation_row(result: Result) -> Row:
    """What is known of it beyond that, without the numbers of run and dispatch; empty where nothing is."""
    if result.why is None and result.since is None:
        return {}
    why, since = (known.model_dump_json() if known else None for known in (result.why, result.since))
    return {"target": result.target, "why": why, "since": since}


def uses_of(record: DispatchRecord) -> list[Row]:
    """How often each model has a dispatch, without the dispatch's number."""
    return [{"model": use.model, "uses": use.uses} for use in record.models]


def _sides(run: Run) -> tuple[tuple[str, Variant], ...]:
    return (("baseline", run.baseline), ("candidate", run.candidate))


def _shared(columns: Row, parts: dict[str, list[Row]] | None = None) -> Shared:
    digest = sha256_hex(json.dumps([columns, parts], sort_keys=True).encode())
    return Shared(digest, columns, parts or {})


def _compiler(build: CompilerBuild) -> Shared:
    return _shared({"release": build.release, "revision": build.revision})


def _dispatch(record: DispatchRecord) -> Shared:
    own = {"name": record.id, "sha256": record.sha256, "op": record.op, "layout": record.layout, "shape": record.shape}
    return _shared({**own, "context": " ".join(record.context)})


def _variant(variant: Variant, target: Target, side: str) -> Shared:
    return _shared(
        {
            "name": variant.name.partition("@")[0],
            "pipeline": variant.pipeline,
            "passes": variant.passes,
            "flags": json.dumps(variant.flags),
            "target": target.name,
            "target_flags": json.dumps(target.flags.get(side, ())),
        }
    )


def _layout(stages: Stages) -> Shared:
    counts: list[Row] = []
    operands: list[Row] = []
    for stage, facts in stages.items():
        counts.append(
            {
                "stage": stage,
                "dispatches": facts.dispatches,
                "transposing": facts.transposing,
                "bytes_moved": facts.bytes_moved,
            }
        )
        operands += [
            {
                "stage": stage,
                "op": number,
                "operand": index,
                "key": op.key,
                "kind": op.kind,
                "role": operand.role,
                "map": operand.map,
                "last": operand.last,
                "innermost": operand.innermost,
                "encoded": operand.encoded,
            }
            for number, op in enumerate(facts.ops)
            for index, operand in enumerate(op.operands)
        ]
    return _shared({}, {"stages": counts, "operands": operands})


def _codegen(objects: Sequence[CodeObject]) -> Shared | None:
    kernels = [kernel for read in objects if isinstance(read, ReadObject) for kernel in read.kernels]
    return _shared({}, {"kernels": [_kernel(n, kernel) for n, kernel in enumerate(kernels)]}) if kernels else None


def _kernel(number: int, kernel: Kernel) -> Row:
    metrics = ("vgprs", "agprs", "sgprs", "vgpr_spills", "sgpr_spills", "lds_bytes", "scratch_bytes", "code_bytes")
    waves = kernel.occupancy.waves if kernel.occupancy else None
    return {"number": number, "name": kernel.name, **{name: getattr(kernel, name) for name in metrics}, "waves": waves}


def _outcome(outcome: Outcome) -> Row:
    last = outcome.stages.get(Stage.DISPATCH_CREATION)
    code = outcome.code if isinstance(outcome, Compiled) else None
    return {
        "outcome": outcome.kind,
        "failure": _failure(outcome),
        "ir_sha256": outcome.ir_sha256 if isinstance(outcome, Checked | Compiled) else None,
        "code": code.code_objects if code else None,
        "code_bytes": code.bytes if code else None,
        "dispatches": last.dispatches if last else None,
        "transposing": last.transposing if last else None,
        "bytes_moved": last.bytes_moved if last else None,
    }


def _failure(outcome: Outcome) -> str:
    match outcome:
        case Unsupported():
            said = outcome.what
        case Crashed():
            said = f"{outcome.signal} at {outcome.at}\n{outcome.diagnostics}"
        case TimedOut():
            said = f"{outcome.limit_s:g} s at {outcome.at}"
        case OutOfMemory():
            said = f"{outcome.limit_mib} MiB at {outcome.at}"
        case CompileFailed():
            said = f"at {outcome.at}\n{outcome.diagnostics}"
        case _:
            said = ""
    return said[:_FAILURE_CHARS].replace("\0", "\N{REPLACEMENT CHARACTER}")  # PostgreSQL's text has no NUL


def _time(timing: Timing, side: str, host: Host) -> Row:
    """The median of all rounds that are judged, in nanoseconds, with its interval at 99%."""
    names = ("device", "clock", "median_ns", "low_ns", "high_ns", "disturbed")
    if not isinstance(timing, Timed):
        return dict.fromkeys(names)
    trials = timing.judged
    times = [ns for trial in trials for ns in (trial.baseline_ns if side == "baseline" else trial.candidate_ns)]
    low, high = median_interval(times, _TAIL)
    disturbed = "; ".join(dict.fromkeys(trial.disturbed for trial in trials if trial.disturbed))
    values = (host.called(timing.device), trials[0].clock, median(times), _finite(low), _finite(high), disturbed)
    return dict(zip(names, values, strict=True))


def _finite(number: float) -> float | None:
    return number if math.isfinite(number) else None
