# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost corpus list|show`: look at the dispatches. `app` is the command group, which other modules add to."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.help import Group
from bot.errors import EXIT_OK

app = typer.Typer(help="Cut dispatches out of models, look at them, verify them.", cls=Group, no_args_is_help=True)

_SHOW = "Example: innermost corpus show nchw_1x8x128x128_o8_f16f32_pad_4d96cc7b"
_LIST = "Examples: innermost corpus list --layout nhwc --context pad · innermost corpus list 'resnet50*' --dtype i8"

Root = Annotated[Path | None, typer.Option("--corpus", help="The folder of another corpus than the one shipped.")]


@app.command("list", epilog=_LIST)
def list_(
    glob: Annotated[
        list[str] | None,
        typer.Argument(
            help="Ids, models, or properties such as family=resnet, as `run --dispatch`: what matches any of them. "
            "The options narrow that down: what matches all of them."
        ),
    ] = None,
    model: Annotated[str | None, typer.Option(help="Of models with such a name (a glob).")] = None,
    family: Annotated[str | None, typer.Option(help="Of models of this family.")] = None,
    layout: Annotated[str | None, typer.Option(help="Of this layout of the image: nchw, nhwc, ngchw, ...")] = None,
    dtype: Annotated[str | None, typer.Option(help="With such an element type of image, filter or result.")] = None,
    context: Annotated[list[str] | None, typer.Option(help="With this word; repeat for several at once.")] = None,
    dynamic: Annotated[bool | None, typer.Option("--dynamic/--static", help="Only dynamic shapes, or none.")] = None,
    suite: Annotated[str | None, typer.Option(help="Of this suite.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
    corpus: Root = None,
) -> int:
    """List the dispatches of the corpus and the models that use them."""
    from bot.cli.listing import Filters, lines, narrowed
    from bot.cli.terminal import terminal
    from bot.corpus.library import load_corpus

    loaded = load_corpus(corpus)
    filters = Filters(
        model=model,
        family=family,
        layout=layout,
        dtype=dtype,
        context=tuple(context or ()),
        dynamic=dynamic,
        suite=suite,
    )
    chosen = narrowed(loaded, glob or (), filters)
    if json:
        import json as json_module

        typer.echo(json_module.dumps([d.model_dump(exclude={"sha256"}) for d in chosen], indent=2))
        return EXIT_OK
    for line in lines(chosen, len(loaded.dispatches), terminal()[0]):
        typer.echo(line)
    return EXIT_OK


@app.command(epilog=_SHOW)
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
