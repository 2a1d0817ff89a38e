# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost run`: compares two variants over dispatches, and records and reports what changed."""

import signal
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.options import SettingsFile, read_settings
from bot.errors import EXIT_OK, UsageError, nearest

if TYPE_CHECKING:
    from collections.abc import Generator

    from bot.config.schema import Settings
    from bot.flow.compare import Comparison
    from bot.model.run import Run, Step
    from bot.processes import StopFlag

EXAMPLES = (
    "Examples: innermost run · innermost run --dispatch 'resnet50' --until check · "
    "innermost run --dispatch my_conv.mlir --candidate sdxl --target gfx942 --until compile"
)
_OUT = Path("innermost-run")


def run(
    suite: Annotated[
        str | None,
        typer.Option(help="A suite; with --dispatch, the part of it that matches. [default: smoke]"),
    ] = None,
    dispatch: Annotated[
        list[str] | None,
        typer.Option(
            help="A dispatch or model, as a glob over ids and model names, or an .mlir file; repeat for more."
        ),
    ] = None,
    baseline: Annotated[
        str | None, typer.Option(help="The variant or pipeline to compare with. [default: baseline]")
    ] = None,
    candidate: Annotated[
        str | None, typer.Option(help="The variant or pipeline to judge. [default: reordered]")
    ] = None,
    target: Annotated[
        list[str] | None, typer.Option(help="What to generate code for; repeat for more. [default: llvm-cpu]")
    ] = None,
    until: Annotated[
        str | None, typer.Option(help="Stop after this step: check, compile, numerics or time. [default: time]")
    ] = None,
    shard: Annotated[
        str | None, typer.Option(metavar="I/N", help="Run part I of N alone; `innermost merge` puts them together.")
    ] = None,
    from_: Annotated[Path | None, typer.Option("--from", help="Continue the run recorded in this folder.")] = None,
    jobs: Annotated[int | None, typer.Option(min=1, help="Compile workers; by default one per core.")] = None,
    out: Annotated[
        Path | None, typer.Option(help=f"Where to record; the same command again resumes. [default: {_OUT}]")
    ] = None,
    settings: SettingsFile = None,
) -> int:
    """Compare a candidate pipeline with a baseline over a corpus of real dispatches, and say what changed."""
    from datetime import UTC, datetime

    from bot.cli.progress import Progress
    from bot.cli.publish import save_page, show
    from bot.flow.compare import compare
    from bot.judge.summary import exit_code
    from bot.record import check_writable

    resolved = _with_jobs(read_settings(settings), jobs)
    run_dir = out or from_ or _OUT
    if from_ is not None:
        _refuse_with_from(suite, dispatch, baseline, candidate, target, shard)
        comparison, earlier = _continued(resolved, from_, run_dir, until)
    else:
        comparison = _comparison(resolved, suite, dispatch, baseline, candidate, target, until, shard)
        earlier = _resumable(run_dir, comparison)
    check_writable(run_dir)
    with _stopping_gently() as stop, Progress() as progress:
        result = compare(
            comparison,
            resolved,
            run_dir,
            earlier=earlier,
            made_elsewhere=from_ is not None,
            now=datetime.now(UTC),
            watcher=progress,
            stop=stop,
        )
        if comparison.dispatches and not progress.worked and not stop.is_set():
            typer.echo(f"{run_dir} was complete already: nothing was compiled or measured", err=True)
    save_page(run_dir, result, run_dir)
    if result.request.shard and not result.dispatches:
        typer.echo(f"shard {result.request.shard} is empty: there are fewer dispatches than shards", err=True)
        return EXIT_OK
    show(result, run_dir)
    return exit_code(result.summary, mixed_fails=resolved.thresholds.mixed_fails)


def _refuse_with_from(
    suite: str | None,
    globs: list[str] | None,
    baseline: str | None,
    candidate: str | None,
    targets: list[str] | None,
    shard: str | None,
) -> None:
    given = {"suite": suite, "dispatch": globs, "baseline": baseline, "candidate": candidate, "target": targets}
    given |= {"shard": shard}
    for name, value in given.items():
        if value:
            raise UsageError(
                f"--from continues the recorded comparison as it is; --{name} can't be given with it",
                "leave it out, or start a new run with another --out",
            )


def _step(name: str | None, settings: "Settings", suite: str) -> "Step":
    from bot.flow.select import MODELS
    from bot.model.run import Step

    if name is None:
        # Whole models are compiled, not run, unless one asks for it: that takes minutes each.
        return Step.COMPILE if suite == MODELS else settings.defaults.until
    known = [str(step) for step in Step]
    if name not in known:
        raise UsageError(f"unknown step '{name}'", nearest(name, known))
    return Step(name)


def _with_jobs(settings: "Settings", jobs: int | None) -> "Settings":
    if jobs is None:
        return settings
    return settings.model_copy(update={"limits": settings.limits.model_copy(update={"jobs": jobs})})


def _comparison(
    settings: "Settings",
    suite: str | None,
    globs: list[str] | None,
    baseline: str | None,
    candidate: str | None,
    targets: list[str] | None,
    until: str | None,
    shard: str | None,
) -> "Comparison":
    """What to compare: the options first, then the settings."""
    from bot.corpus.costs import costs_of, load_costs
    from bot.flow.compare import Comparison
    from bot.flow.select import MODELS, select, select_models
    from bot.flow.shard import parse_shard, part_of
    from bot.model.run import Request

    part = None if shard is None else parse_shard(shard)
    chosen_suite = suite or ("" if globs else settings.defaults.suite)
    step = _step(until, settings, chosen_suite)
    if chosen_suite == MODELS:
        dispatches, texts = select_models(tuple(globs or ()), lambda name: typer.echo(f"built {name}", err=True))
    else:
        dispatches, texts = select(settings, chosen_suite, tuple(globs or ()))
    whole = Comparison(
        request=Request(suite=chosen_suite, globs=tuple(globs or ()), until=step),
        dispatches=dispatches,
        texts=texts,
        baseline=baseline or settings.defaults.baseline,
        candidate=candidate or settings.defaults.candidate,
        # Named twice is meant once.
        targets=tuple(dict.fromkeys(targets or settings.defaults.targets)),
    )
    return whole if part is None else part_of(whole, costs_of(texts, load_costs(), step), part)


def _continued(settings: "Settings", source: Path, run_dir: Path, until: str | None) -> "tuple[Comparison, Run]":
    """The recorded comparison, with all that is needed to go on copied into `run_dir`."""
    from bot.flow.compare import Comparison
    from bot.record import copy_run, load_run, load_texts, verify_executables

    recorded = load_run(source)
    comparison = Comparison(
        request=recorded.request.model_copy(update={"until": _step(until, settings, recorded.request.suite)}),
        dispatches=recorded.dispatches,
        texts=load_texts(source, recorded),
        baseline=recorded.baseline.name,
        candidate=recorded.candidate.name,
        targets=tuple(target.name for target in recorded.targets),
    )
    verify_executables(source, recorded)
    if source.resolve() != run_dir.resolve():
        _resumable(run_dir, comparison)
        copy_run(source, run_dir)
    return comparison, recorded


def _resumable(run_dir: Path, comparison: "Comparison") -> "Run | None":
    """The record in `run_dir`, where the same command made it. Another comparison's record is not overwritten."""
    from bot.record import RUN_FILE, load_run, verify_executables

    if not (run_dir / RUN_FILE).exists():
        return None
    recorded = load_run(run_dir)
    same = (
        (recorded.baseline.name, recorded.candidate.name) == (comparison.baseline, comparison.candidate)
        and tuple(target.name for target in recorded.targets) == comparison.targets
        and recorded.dispatches == comparison.dispatches
        # An empty shard of one comparison looks like that of any other.
        and (recorded.request.shard, recorded.request.whole) == (comparison.request.shard, comparison.request.whole)
    )
    if not same:
        raise UsageError(
            f"{run_dir} holds the record of another comparison", "choose another folder with --out, or remove that one"
        )
    verify_executables(run_dir, recorded)
    return recorded


@contextmanager
def _stopping_gently() -> "Generator[StopFlag]":
    """Ctrl-C or SIGTERM asks for a stop, so that what is finished is recorded; a second one ends at once."""
    from bot.processes import StopFlag

    stop = StopFlag()

    def on_interrupt(_signal: int, _frame: object) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()
        typer.echo("\nstopping; what is finished is kept (again to end at once)", err=True)

    before = {number: signal.signal(number, on_interrupt) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
