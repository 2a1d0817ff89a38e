# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost corpus verify|faithful`: that the corpus is what it says, and shows what its models show."""

from typing import Annotated

import typer

from bot.cli.corpus import Root, app
from bot.errors import EXIT_INCOMPLETE, EXIT_OK, EXIT_USAGE

_VERIFY = (
    "Examples: innermost corpus verify · innermost corpus verify --no-compile · "
    "innermost corpus verify --no-compile --again 'resnet50*'"
)


@app.command(epilog=_VERIFY)
def verify(
    compile_: Annotated[
        bool, typer.Option("--compile/--no-compile", help="Compile each with both orders to dispatch-creation.")
    ] = True,
    again: Annotated[
        list[str] | None,
        typer.Option(help="Extract the models of such a name (a glob) again, and compare the files; repeat for more."),
    ] = None,
    jobs: Annotated[int, typer.Option(help="With --again: models at a time.", min=1)] = 1,
    corpus: Root = None,
) -> int:
    """Check that every file parses, hashes to its id, has its provenance, and compiles or is known not to."""
    from rich.console import Console

    from bot.cli.progress import Progress
    from bot.cli.stopping import stopping_gently
    from bot.corpus.again import extract_again, models_to_extract
    from bot.corpus.library import load_corpus
    from bot.corpus.recipes import load_recipes
    from bot.corpus.verify import verify as verify_files
    from bot.curate.behaviour import read_behaviour
    from bot.curate.covers import uncovered
    from bot.paths import data_dir
    from bot.report.words import plural

    root = corpus or data_dir("corpus")
    # A mistake is told before anything takes its time.
    recipes = load_recipes(root) if again else {}
    records = models_to_extract(root, again, recipes) if again else ()
    with Console(stderr=True).status(f"reading {root}"):
        damaged = verify_files(root)
        loaded = load_corpus(root)
    seen = read_behaviour(root)
    problems = (*damaged, *uncovered(loaded, seen))
    # What is damaged is not worth compiling.
    if compile_ and not damaged:
        from bot.cli.options import read_settings
        from bot.curate.recheck import recheck
        from bot.flow.means import open_cache

        with stopping_gently() as stop, Progress() as progress:
            problems += recheck(loaded, open_cache(read_settings(None)), progress, stop)
            if stop.is_set():
                typer.echo("stopped: not verified", err=True)
                return EXIT_INCOMPLETE
    if records:
        with Progress() as progress:
            problems += extract_again(root, records, recipes, jobs, progress.begin, progress.advance)
    for problem in problems:
        typer.echo(f"{problem.where}: {problem.what}")
    if problems:
        typer.echo(f"{plural(len(problems), 'problem')} in {root}", err=True)
        return EXIT_USAGE
    models = {use.model for dispatch in loaded.dispatches for use in dispatch.models}
    counts = f"{plural(len(loaded.dispatches), 'dispatch')} of {plural(len(models), 'model')}"
    failing = len(seen.failures) if seen is not None and compile_ else 0
    known = f", {failing} of them known not to compile" if failing else ""
    typer.echo(f"{counts} verified in {root}{known}")
    return EXIT_OK


_FAITHFUL = "Examples: innermost corpus faithful squeezenet · innermost corpus faithful --write"


@app.command(epilog=_FAITHFUL)
def faithful(
    model: Annotated[list[str] | None, typer.Argument(help="Recipes; all whose packages are installed.")] = None,
    jobs: Annotated[int, typer.Option(help="Models at a time.", min=1)] = 1,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
    write: Annotated[
        bool,
        typer.Option("--write", help="Keep it in the corpus's faithful.json, beside other models' figures."),
    ] = False,
    corpus: Root = None,
) -> int:
    """Compare the layouts and values of cuts with those of the same convolutions in their whole models."""
    from bot.cli.faithful import print_study
    from bot.cli.progress import Progress
    from bot.cli.stopping import stopping_gently
    from bot.corpus.imports import missing_packages
    from bot.corpus.recipes import get_recipe, load_recipes
    from bot.corpus.records import load_records
    from bot.faithful.study import STUDY, load_study, study, updated
    from bot.files import write_atomic
    from bot.paths import data_dir
    from bot.report.words import plural, some

    root = corpus or data_dir("corpus")
    recipes = load_recipes(root)
    if model:
        chosen = {name: get_recipe(name, recipes) for name in model}
    else:
        chosen = {name: recipe for name, recipe in recipes.items() if not missing_packages(recipe)}
    with stopping_gently() as stop, Progress() as progress:
        made = study(
            chosen,
            load_records(root),
            jobs=jobs,
            begin=progress.begin,
            advance=progress.advance,
            stopped=stop.is_set,
        )
    if write and made.models:
        write_atomic(root / STUDY, updated(load_study(root), made).model_dump_json(indent=1) + "\n")
    if json:
        typer.echo(made.model_dump_json(indent=1))
    else:
        print_study(made)
    left = sorted(chosen.keys() - {each.model for each in made.models})
    if left:
        kept = f"; the others are kept in {root / STUDY}" if write and made.models else ""
        typer.echo(f"stopped: {plural(len(left), 'model')} not studied: {some(left, 5)}{kept}", err=True)
        typer.echo("tip: name those that are left; with --write each is kept beside the others", err=True)
        return EXIT_INCOMPLETE
    return EXIT_OK
