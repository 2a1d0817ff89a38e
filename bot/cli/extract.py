# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost corpus extract`: cut the 1x1 convolutions out of a model, or out of every model that has a recipe."""

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.corpus import app
from bot.cli.options import that_can_be_made
from bot.errors import EXIT_INCOMPLETE, EXIT_OK, EXIT_USAGE, UsageError

if TYPE_CHECKING:
    from bot.corpus.extract import Grow
    from bot.corpus.recipes import Recipe
    from bot.corpus.slicing import CutSettings

_EXTRACT = (
    "Examples: innermost corpus extract model.onnx --out my-corpus · "
    "innermost corpus extract resnet50 --out my-corpus · innermost corpus extract --all --out corpus"
)


@app.command(epilog=_EXTRACT)
def extract(
    out: Annotated[
        Path, typer.Option("--out", help="The corpus to add it to; made if it is not there.", callback=that_can_be_made)
    ],
    model: Annotated[
        str, typer.Argument(metavar="MODEL", help="An .onnx or .mlir file, or the name of a recipe.")
    ] = "",
    name: Annotated[str, typer.Option(help="What to call the model. [default: after its file or recipe]")] = "",
    replace: Annotated[
        bool, typer.Option("--replace", help="Put it in the place of another model that has its name there.")
    ] = False,
    every: Annotated[bool, typer.Option("--all", help="Every recipe whose packages are installed.")] = False,
    jobs: Annotated[int, typer.Option(help="With --all: models at a time.", min=1)] = 1,
    backward: Annotated[int, typer.Option(help="Ops before the convolution, at most.", min=0)] = 12,
    forward: Annotated[int, typer.Option(help="Ops after the convolution, at most.", min=0)] = 12,
    neighbours: Annotated[int, typer.Option(help="Convolutions before it, at most.", min=0)] = 1,
    any_window: Annotated[bool, typer.Option("--any-window", help="Neighbours may be larger than 1x1.")] = False,
    grow: Annotated[
        bool, typer.Option("--grow/--no-grow", help="Grow cuts until their layouts are those of the whole model.")
    ] = True,
) -> int:
    """Cut every 1x1 convolution, and what is around it, out of a model."""
    from rich.console import Console

    from bot.corpus.extract import extract as extract_model
    from bot.corpus.extract import has_model, write_extraction
    from bot.corpus.recipes import load_recipes
    from bot.corpus.slicing import CutSettings
    from bot.faithful.grow import installed_levels
    from bot.flow.folders import check_for_corpus
    from bot.paths import data_dir
    from bot.report.words import plural

    settings = CutSettings(backward_hops=backward, forward_hops=forward, neighbours=neighbours, any_window=any_window)
    if every == bool(model) or (every and (name or replace)):
        raise UsageError("give either a model or --all", "`innermost corpus extract --help` has examples")
    check_for_corpus(out)
    if every:
        return _extract_all(load_recipes(data_dir("corpus")), out, settings, jobs, installed_levels if grow else None)
    with Console(stderr=True).status(f"extracting {model}"):
        extraction = extract_model(
            model, load_recipes(data_dir("corpus")), settings, installed_levels if grow else None, name
        )
        replaced = has_model(out, extraction.record, replace=replace)
        write_extraction(extraction, out)
    record = extraction.record
    counts = record.counts
    if replaced:
        typer.echo(f"{record.model} was there before, and is replaced", err=True)
    typer.echo(
        f"{record.model}: {plural(counts.convolutions, 'convolution')}, {counts.one_by_one} of them 1x1, "
        f"{counts.cut} cut into {plural(counts.unique, 'different dispatch')}, in {out}"
    )
    for skipped in record.skipped:
        typer.echo(f"  {skipped.count} not cut: {skipped.reason}")
    return EXIT_OK


def _extract_all(
    recipes: "dict[str, Recipe]", out: Path, settings: "CutSettings", jobs: int, grow: "Grow | None"
) -> int:
    """Rebuilds every recipe. Exit code 2 where one failed, 3 where it was stopped; what was skipped is no failure."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    from bot.cli.stopping import stopping_gently
    from bot.corpus.everything import Rebuilt, rebuild
    from bot.report.words import plural, some

    columns = (TextColumn("extracting"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, TextColumn("{task.description}"), console=Console(stderr=True)) as progress:
        task = progress.add_task("", total=len(recipes))

        def report(done: Rebuilt) -> None:
            progress.update(task, advance=1, description=done.name)

        with stopping_gently() as stop:
            rebuilt = rebuild(recipes, out, settings, jobs, report, grow, stop.is_set)
    for item in rebuilt:
        if item.record is not None:
            counts = item.record.counts
            typer.echo(f"{item.name}: {counts.cut} of {counts.one_by_one} cut into {plural(counts.unique, 'dispatch')}")
    for item in rebuilt:
        if item.skipped:
            typer.echo(f"{item.name}: skipped, {item.skipped}")
    failures = [item for item in rebuilt if item.failed]
    for item in failures:
        typer.echo(f"{item.name}: failed: {item.failed}", err=True)
    made = sum(item.record is not None for item in rebuilt)
    skipped = len(rebuilt) - made - len(failures)
    typer.echo(f"{plural(made, 'model')} extracted to {out}, {skipped} skipped, {len(failures)} failed")
    left = sorted(recipes.keys() - {item.name for item in rebuilt})
    if left:
        typer.echo(f"stopped: {plural(len(left), 'model')} as before: {some(left, 5)}", err=True)
        typer.echo(f"tip: `innermost corpus extract MODEL --out {shlex.quote(str(out))}` does one of them", err=True)
        return EXIT_INCOMPLETE
    return EXIT_USAGE if failures else EXIT_OK
