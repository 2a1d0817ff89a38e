# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost corpus`: cut dispatches out of models, look at them, verify them."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.errors import EXIT_OK, EXIT_USAGE, UsageError

if TYPE_CHECKING:
    from bot.corpus.extract import Grow
    from bot.corpus.library import Dispatch
    from bot.corpus.recipes import Recipe
    from bot.corpus.slicing import CutSettings

app = typer.Typer(help="Cut dispatches out of models, look at them, verify them.", no_args_is_help=True)

_EXTRACT = (
    "Examples: innermost corpus extract model.onnx --out mine · innermost corpus extract resnet50 --out mine · "
    "innermost corpus extract --all --out corpus"
)
_LIST = "Example: innermost corpus list --layout nhwc --context pad"

Root = Annotated[Path | None, typer.Option("--corpus", help="The folder of another corpus than the one shipped.")]


@app.command(epilog=_EXTRACT)
def extract(
    out: Annotated[Path, typer.Option("--out", help="The corpus to add it to; made if it is not there.")],
    model: Annotated[str, typer.Argument(help="An .onnx or .mlir file, or the name of a recipe.")] = "",
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
    from bot.corpus.extract import write_extraction
    from bot.corpus.recipes import load_recipes
    from bot.corpus.slicing import CutSettings
    from bot.faithful.grow import installed_levels
    from bot.paths import data_dir

    settings = CutSettings(backward_hops=backward, forward_hops=forward, neighbours=neighbours, any_window=any_window)
    if every == bool(model):
        raise UsageError("give either a model or --all", "`innermost corpus extract --help` has examples")
    if every:
        return _extract_all(load_recipes(data_dir("corpus")), out, settings, jobs, installed_levels if grow else None)
    with Console(stderr=True).status(f"extracting {model}"):
        extraction = extract_model(
            model, load_recipes(data_dir("corpus")), settings, installed_levels if grow else None
        )
        write_extraction(extraction, out)
    record = extraction.record
    counts = record.counts
    typer.echo(
        f"{record.model}: {counts.convolutions} convolutions, {counts.one_by_one} of them 1x1, "
        f"{counts.cut} cut into {counts.unique} different dispatches, in {out}"
    )
    for skipped in record.skipped:
        typer.echo(f"  {skipped.count} not cut: {skipped.reason}")
    return EXIT_OK


def _extract_all(
    recipes: "dict[str, Recipe]", out: Path, settings: "CutSettings", jobs: int, grow: "Grow | None"
) -> int:
    """Rebuilds every recipe. Exit code 2 where one failed; one that was skipped is no failure."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    from bot.corpus.everything import Rebuilt, rebuild

    columns = (TextColumn("extracting"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, TextColumn("{task.description}"), console=Console(stderr=True)) as progress:
        task = progress.add_task("", total=len(recipes))

        def report(done: Rebuilt) -> None:
            progress.update(task, advance=1, description=done.name)

        rebuilt = rebuild(recipes, out, settings, jobs, report, grow)
    for item in rebuilt:
        if item.record is not None:
            counts = item.record.counts
            typer.echo(f"{item.name}: {counts.cut} of {counts.one_by_one} cut into {counts.unique} dispatches")
    for item in rebuilt:
        if item.skipped:
            typer.echo(f"{item.name}: skipped, {item.skipped}")
    failures = [item for item in rebuilt if item.failed]
    for item in failures:
        typer.echo(f"{item.name}: failed: {item.failed}", err=True)
    made = sum(item.record is not None for item in rebuilt)
    skipped = len(rebuilt) - made - len(failures)
    typer.echo(f"{made} models extracted to {out}, {skipped} skipped, {len(failures)} failed")
    return EXIT_USAGE if failures else EXIT_OK


@app.command("list", epilog=_LIST)
def list_(
    model: Annotated[str, typer.Option(help="Of models with such a name (a glob).")] = "",
    layout: Annotated[str, typer.Option(help="nchw, nhwc, ngchw, generic.")] = "",
    dtype: Annotated[str, typer.Option(help="With such an element type of image, filter or result.")] = "",
    context: Annotated[list[str] | None, typer.Option(help="With this word; repeat for several at once.")] = None,
    dynamic: Annotated[bool | None, typer.Option("--dynamic/--static", help="Only dynamic shapes, or none.")] = None,
    suite: Annotated[str, typer.Option(help="Of this suite.")] = "",
    json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
    corpus: Root = None,
) -> int:
    """List the dispatches of the corpus and the models that use them."""
    from fnmatch import fnmatchcase

    from bot.corpus.library import load_corpus

    loaded = load_corpus(corpus)
    words = set(context or [])
    chosen = [
        dispatch
        for dispatch in (loaded.suite(suite) if suite else loaded.dispatches)
        if (not model or any(fnmatchcase(use.model, model) for use in dispatch.models))
        and (not layout or dispatch.layout == layout)
        and (not dtype or dtype in dispatch.dtypes.replace("->", ",").split(","))
        and words <= set(dispatch.context)
        and (dynamic is None or dispatch.dynamic == dynamic)
    ]
    if json:
        import json as json_module

        typer.echo(json_module.dumps([d.model_dump(exclude={"sha256"}) for d in chosen], indent=2))
        return EXIT_OK
    _table(chosen, len(loaded.dispatches))
    return EXIT_OK


def _table(chosen: "list[Dispatch]", total: int) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("dispatch", no_wrap=True)
    table.add_column("context")
    table.add_column("uses")
    for dispatch in chosen:
        uses = ", ".join(f"{use.uses} in {use.model}" if use.uses > 1 else use.model for use in dispatch.models)
        table.add_row(dispatch.id, " ".join(dispatch.context), uses)
    console = Console()
    if chosen:
        console.print(table)
    models = {use.model for dispatch in chosen for use in dispatch.models}
    console.print(f"{len(chosen)} of {total} dispatches, used by {len(models)} models", highlight=False)


@app.command()
def show(
    dispatch_id: Annotated[str, typer.Argument(metavar="ID", help="A dispatch; see `innermost corpus list`.")],
    corpus: Root = None,
) -> int:
    """Show the IR of a dispatch, its convolution highlighted, and where it comes from."""
    from rich.console import Console
    from rich.text import Text

    from bot.corpus.library import load_corpus

    loaded = load_corpus(corpus)
    dispatch = loaded.get(dispatch_id)
    console = Console(soft_wrap=True, highlight=False)
    # The last op of that name is the dispatch's own: a neighbour, made by the same op, comes before it.
    lines = loaded.text(dispatch).splitlines()
    reduces = '"reduction"' if dispatch.op == "linalg.generic" else ""
    own = max(number for number, line in enumerate(lines) if f" {dispatch.op} " in line and reduces in line)
    for number, line in enumerate(lines):
        console.print(Text(line, style="bold green" if number == own else ""))
    console.print(f"// {dispatch.shape}, {dispatch.dtypes}; {' '.join(dispatch.context) or 'bare'}", markup=False)
    for use in dispatch.models:
        console.print(f"// {use.uses} in {use.model}", markup=False)
    return EXIT_OK


@app.command()
def verify(corpus: Root = None) -> int:
    """Check that every file parses, hashes to its id, is in the index, and has its provenance."""
    from rich.console import Console

    from bot.corpus.library import load_corpus
    from bot.corpus.verify import verify as verify_corpus
    from bot.paths import data_dir

    root = corpus or data_dir("corpus")
    with Console(stderr=True).status(f"verifying {root}"):
        problems = verify_corpus(root)
    for problem in problems:
        typer.echo(f"{problem.where}: {problem.what}")
    if problems:
        typer.echo(f"{len(problems)} problems in {root}", err=True)
        return EXIT_USAGE
    loaded = load_corpus(root)
    models = {use.model for dispatch in loaded.dispatches for use in dispatch.models}
    typer.echo(f"{len(loaded.dispatches)} dispatches of {len(models)} models verified in {root}")
    return EXIT_OK


_FAITHFUL = "Examples: innermost corpus faithful squeezenet · innermost corpus faithful --write"


@app.command(epilog=_FAITHFUL)
def faithful(
    model: Annotated[list[str] | None, typer.Argument(help="Recipes; all whose packages are installed.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
    write: Annotated[bool, typer.Option("--write", help="Write it to faithful.json in the corpus.")] = False,
    corpus: Root = None,
) -> int:
    """Compare the layouts and values of cuts with those of the same convolutions in their whole models."""
    from bot.cli.faithful import print_study
    from bot.cli.progress import Progress
    from bot.config.load import load_settings
    from bot.corpus.imports import missing_packages
    from bot.corpus.recipes import get_recipe, load_recipes
    from bot.faithful.checker import Checker
    from bot.faithful.study import STUDY, study
    from bot.files import write_atomic
    from bot.paths import data_dir

    root = corpus or data_dir("corpus")
    recipes = load_recipes(root)
    if model:
        chosen = {name: get_recipe(name, recipes) for name in model}
    else:
        chosen = {name: recipe for name, recipe in recipes.items() if not missing_packages(recipe)}
    with Progress() as progress, Checker(load_settings(Path.cwd())) as checker:
        made = study(chosen, checker, progress.begin, progress.advance)
    if write:
        write_atomic(root / STUDY, made.model_dump_json(indent=1) + "\n")
    if json:
        typer.echo(made.model_dump_json(indent=1))
    else:
        print_study(made)
    return EXIT_OK
