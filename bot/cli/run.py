# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost run`: compares two variants over dispatches, and records and reports what changed."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.options import SettingsFile, read_settings, that_can_be_made
from bot.cli.stopping import stopping_gently
from bot.errors import EXIT_OK

if TYPE_CHECKING:
    from bot.config.schema import Settings
    from bot.flow.asked import Asked

EXAMPLES = (
    "Examples: innermost run · innermost run --dispatch 'resnet50' --until check · "
    "innermost run --dispatch my_conv.mlir --candidate sdxl --target gfx942 --until compile"
)
_OUT = Path("innermost-run")


def run(
    suite: Annotated[
        str | None,
        typer.Option(
            help="A suite; with --dispatch, the part of it that matches. "
            "[default: smoke; with --dispatch or --corpus, every dispatch of the corpus]"
        ),
    ] = None,
    dispatch: Annotated[
        list[str] | None,
        typer.Option(
            help="An .mlir file, or a glob over ids and models, or a property such as layout=nhwc; repeat for more: "
            "what matches any of them is compared."
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
    executor: Annotated[
        str | None,
        typer.Option(
            metavar="dask://HOST:PORT",
            help="Compile on the cluster of this Dask scheduler, for instance dask://127.0.0.1:8786.",
        ),
    ] = None,
    corpus: Annotated[
        Path | None, typer.Option(help="Another corpus than the one shipped, such as `corpus extract` makes.")
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            help=f"Where to record; the same command again resumes. [default: {_OUT}]", callback=that_can_be_made
        ),
    ] = None,
    cache: Annotated[bool, typer.Option("--cache/--no-cache", help="Use and keep what earlier runs found out.")] = True,
    settings: SettingsFile = None,
) -> int:
    """Compare a candidate pipeline with a baseline over a corpus of real dispatches, and say what changed."""
    from bot.api import resolved
    from bot.flow.asked import Asked

    asked = Asked(
        suite=suite,
        dispatch=tuple(dispatch or ()),
        baseline=baseline,
        candidate=candidate,
        target=tuple(target or ()),
        until=until,
        shard=shard,
        corpus=corpus,
    )
    ready = resolved(read_settings(settings), jobs, executor or "")
    return carry_out(asked, ready, out or from_ or _OUT, source=from_, cache=cache, executor=executor or "")


def carry_out(
    asked: "Asked",
    settings: "Settings",
    run_dir: Path,
    *,
    source: Path | None = None,
    cache: bool = True,
    executor: str = "",
    record_all: bool = False,
) -> int:
    """Runs what was asked for, records and shows it, and returns the exit code.

    Args:
        source: the folder of a run to continue.
        cache: whether to use and keep what earlier runs found out.
        executor: where to compile, as in `Means`.
        record_all: as in `comparison_of`.
    """
    from datetime import UTC, datetime

    from bot.api import recorded
    from bot.cli.progress import Progress
    from bot.cli.publish import show
    from bot.flow.asked import prepared
    from bot.flow.means import Means, open_cache
    from bot.judge.summary import exit_code

    comparison, earlier = prepared(
        asked,
        settings,
        run_dir,
        source,
        record_all=record_all,
        built=lambda name: typer.echo(f"built {name}", err=True),
    )
    with stopping_gently() as stop, Progress() as progress:
        means = Means(
            settings=settings,
            run_dir=run_dir,
            cache=open_cache(settings, enabled=cache),
            watcher=progress,
            stop=stop,
            now=datetime.now(UTC),
            executor=executor,
        )
        result = recorded(comparison, means, earlier, made_elsewhere=source is not None)
        if comparison.dispatches and not progress.worked and not stop.is_set():
            typer.echo(f"{run_dir} was complete already: nothing was compiled or measured", err=True)
    if result.request.shard and not result.dispatches:
        typer.echo(f"shard {result.request.shard} is empty: there are fewer dispatches than shards", err=True)
        return EXIT_OK
    show(result, run_dir)
    return exit_code(result.summary, mixed_fails=settings.thresholds.mixed_fails)
