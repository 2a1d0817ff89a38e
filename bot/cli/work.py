# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Does what a command in a comment asked for, without a token, and leaves the result in a folder."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from bot.errors import EXIT_INCOMPLETE, EXIT_OK, InputError

if TYPE_CHECKING:
    from bot.config.schema import Settings
    from bot.gh.work import BisectWork, CheckWork, ReproWork, RunWork, TraceWork, Work


@dataclass(frozen=True, kw_only=True)
class Part:
    """How much of a comparison is done: a shard, as `innermost run --shard` takes it, and until which step."""

    shard: str | None = None
    until: str | None = None


ALL = Part()


def do(work: "Work", out: Path, settings: "Settings", part: Part = ALL) -> int:
    """Does it, and returns the exit code.

    Args:
        work: what was asked for.
        out: the folder for the result.
        settings: resolved.
        part: of a comparison.
    """
    match work.kind:
        case "run":
            return _compare(work, out, settings, part)
        case "check":
            code = _check(work, out, settings)
        case "trace":
            code = _trace(work, out, settings)
        case "bisect":
            code = _bisect(work, out, settings)
        case "repro":
            return _repro(work, out, settings)
    typer.echo(f"recorded in {out}", err=True)
    return code


def go_on(work: "RunWork", parts: Path, out: Path, settings: "Settings") -> int:
    """Merges the parts of a comparison, in the folders of `parts`, and does the rest of it."""
    import tempfile

    from bot.cli.merge import put_together
    from bot.cli.run import carry_out
    from bot.flow.asked import Asked
    from bot.record import RUN_FILE, load_run

    # A single artifact that matches is unpacked without a folder of its own.
    folders = [parts] if (parts / RUN_FILE).exists() else sorted(path.parent for path in parts.glob(f"*/{RUN_FILE}"))
    if not folders:
        raise InputError(f"{parts} has no parts", "look at the logs of the jobs that compile")
    further = Asked(until=str(work.until))
    with tempfile.TemporaryDirectory(prefix="innermost-") as temporary:
        source = folders[0]
        # Of several parts one that is there alone is still merged: that says which ones are lacking.
        if len(folders) > 1 or load_run(source).request.shard:
            source = Path(temporary) / "merged"
            put_together(folders, source)
        return carry_out(further, settings, out, source=source)


def _compare(work: "RunWork", out: Path, settings: "Settings", part: Part) -> int:
    """A block in which there is nothing to compare becomes a record: the answer to the comment is made from that."""
    from bot.cli.run import carry_out
    from bot.files import write_atomic
    from bot.flow.asked import Asked
    from bot.gh.work import BLOCK

    dispatches = list(work.dispatches)
    if work.block:
        # Beside the record: an artifact of one has nothing in it that a record hasn't.
        block = out.with_name(f"{out.name}-block") / f"{BLOCK}.mlir"
        write_atomic(block, work.block)
        dispatches = [str(block)]
    asked = Asked(
        suite=work.suite or None,
        dispatch=tuple(dispatches),
        baseline=work.baseline.name,
        candidate=work.candidate.name,
        target=tuple(work.targets),
        until=part.until or str(work.until),
        shard=part.shard,
    )
    return carry_out(asked, settings, out, record_all=True)


def _check(work: "CheckWork", out: Path, settings: "Settings") -> int:
    from bot.flow.checking import check_text
    from bot.gh.found import Layouts, save_found
    from bot.model.compiled import Checked

    side, outcome = check_text(work.block, settings, pipeline=work.pipeline, target=work.target)
    release = side.variant.compiler.release
    save_found(out, Layouts(pipeline=work.pipeline, target=work.target, release=release, outcome=outcome))
    return EXIT_OK if isinstance(outcome, Checked) else EXIT_INCOMPLETE


def _trace(work: "TraceWork", out: Path, settings: "Settings") -> int:
    from bot.compiler.job import CompileLimits
    from bot.compiler.toolchain import resolve_sides
    from bot.explain.tracer import Tracer, Tracing
    from bot.gh.found import Traces, save_found

    program, text = _program(work)
    named = {str(number): name for number, name in enumerate(work.variants)}
    sides = list(resolve_sides(settings, named, [work.target]).values())
    with Tracer(CompileLimits.of(settings)) as tracer:
        traced = list(tracer.trace_all([(Tracing(text=text), side) for side in sides], work.target))
    found = Traces(
        program=program,
        target=work.target,
        variants=work.variants,
        releases=tuple(side.variant.compiler.release for side in sides),
        traces=tuple(each.trace for each in traced),
    )
    save_found(out, found)
    return EXIT_OK if all(trace.failure is None for trace in found.traces) else EXIT_INCOMPLETE


def _bisect(work: "BisectWork", out: Path, settings: "Settings") -> int:
    from bot.cli.bisect import line_of, question_of, searched
    from bot.gh.found import Bisected, save_found
    from bot.report.bisection import about

    program, text = _program(work)
    question = question_of(settings, text, work.pipeline, work.target, work.about, work.stage, work.role)
    line = line_of(settings, work.releases, None, [])
    found = searched(settings, question, line, every=work.every)
    bisected = Bisected(
        program=program,
        pipeline=work.pipeline,
        target=work.target,
        about=about(work.about, work.role, work.stage),
        count=len(line),
        every=work.every,
        bisection=found,
    )
    save_found(out, bisected)
    return EXIT_OK if found.good and not found.stopped else EXIT_INCOMPLETE


def _repro(work: "ReproWork", out: Path, settings: "Settings") -> int:
    from bot.cli.repro import write_reproducer
    from bot.gh.found import REPRODUCER
    from bot.record import load_run

    code = _compare(work.run, out, settings, ALL)
    run = load_run(out)
    for result in run.results:
        write_reproducer(out, run, result, out / REPRODUCER)
    return code


def _program(work: "TraceWork | BisectWork") -> tuple[str, str]:
    """A name, and the text: that of the corpus's dispatch, never of a file that somebody names."""
    from bot.corpus.library import load_corpus
    from bot.gh.work import BLOCK

    if work.block:
        return BLOCK, work.block
    corpus = load_corpus()
    dispatch = corpus.get(work.dispatch)
    return dispatch.id, corpus.text(dispatch)
