# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost corpus list|show`: look at the dispatches. `app` is the command group, which other modules add to."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.errors import EXIT_OK, UsageError, nearest

if TYPE_CHECKING:
    from bot.corpus.library import Corpus, Dispatch

app = typer.Typer(help="Cut dispatches out of models, look at them, verify them.", no_args_is_help=True)

_LIST = "Examples: innermost corpus list --layout nhwc --context pad · innermost corpus list 'resnet50*' --dtype i8"

Root = Annotated[Path | None, typer.Option("--corpus", help="The folder of another corpus than the one shipped.")]


@app.command("list", epilog=_LIST)
def list_(
    glob: Annotated[
        list[str] | None, typer.Argument(help="Ids, models, or properties such as family=resnet, as `run --dispatch`.")
    ] = None,
    model: Annotated[str, typer.Option(help="Of models with such a name (a glob).")] = "",
    family: Annotated[str, typer.Option(help="Of models of this family.")] = "",
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
    _check_filters(loaded, model, family, layout, dtype, words)
    matching = loaded.select(glob) if glob else loaded.dispatches
    members = set(loaded.suite(suite)) if suite else set(matching)
    chosen = [
        dispatch
        for dispatch in matching
        if dispatch in members
        and (not model or any(fnmatchcase(use.model, model) for use in dispatch.models))
        and (not family or any(loaded.families.get(use.model) == family for use in dispatch.models))
        and (not layout or dispatch.layout == layout)
        and (not dtype or dtype in _dtypes(dispatch))
        and words <= set(dispatch.context)
        and (dynamic is None or dispatch.dynamic == dynamic)
    ]
    if json:
        import json as json_module

        typer.echo(json_module.dumps([d.model_dump(exclude={"sha256"}) for d in chosen], indent=2))
        return EXIT_OK
    _table(chosen, len(loaded.dispatches))
    return EXIT_OK


def _dtypes(dispatch: "Dispatch") -> list[str]:
    return dispatch.dtypes.replace("->", ",").split(",")


def _check_filters(loaded: "Corpus", model: str, family: str, layout: str, dtype: str, words: set[str]) -> None:
    """A value that no dispatch has is a mistake, not an empty answer. Raises `UsageError` with the nearest that is."""
    from fnmatch import fnmatchcase

    def check(what: str, value: str, known: Iterable[str], *, glob: bool = False) -> None:
        names = set(known)
        if value and not any(fnmatchcase(name, value) if glob else name == value for name in names):
            raise UsageError(f"no dispatch has the {what} '{value}'", nearest(value, names))

    every = loaded.dispatches
    check("model", model, (use.model for d in every for use in d.models), glob=True)
    check("family", family, loaded.families.values())
    check("layout", layout, (d.layout for d in every))
    check("dtype", dtype, (name for d in every for name in _dtypes(d)))
    for word in words:
        check("context", word, (known for d in every for known in d.context))


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
    dispatch_id: Annotated[
        str, typer.Argument(metavar="ID", help="A dispatch, by its id or its hash; see `innermost corpus list`.")
    ],
    corpus: Root = None,
) -> int:
    """Show the IR of a dispatch, its convolution highlighted, where it comes from, and what is known of it."""
    from rich.console import Console
    from rich.text import Text

    from bot.corpus.library import load_corpus
    from bot.curate.behaviour import read_behaviour

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
    seen = read_behaviour(loaded.root)
    if seen is not None and dispatch.id in seen.classes:
        comparison = f"{seen.candidate} against {seen.baseline} on {seen.target}, release {seen.compiler}"
        console.print(f"// {comparison}: {seen.classes[dispatch.id]}", markup=False)
        for failure in seen.failures.get(dispatch.id, ()):
            console.print(f"// fails as {failure.variant} at {failure.at}: {failure.cause}", markup=False)
    return EXIT_OK
