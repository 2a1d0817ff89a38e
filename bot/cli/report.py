# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost report`: renders a record, from `run.json` alone."""

import shlex
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.options import that_can_be_made
from bot.errors import UsageError, nearest

EXAMPLES = "Example: innermost report innermost-run --format comment"


def report(
    run_dir: Annotated[
        Path, typer.Argument(help="A folder that `innermost run` wrote, or an artifact's zip file of one.")
    ],
    format: Annotated[str, typer.Option(help="text, comment, html, summary or json.")] = "text",  # noqa: A002
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write it to this file instead of printing it.", callback=that_can_be_made),
    ] = None,
) -> None:
    """Render a run's record as text, GitHub comment, HTML page, step summary or JSON."""
    from bot.cli.terminal import terminal
    from bot.files import write_atomic
    from bot.gh.artifact import opened
    from bot.record import load_run
    from bot.report import Format, render, stream_page

    known = [str(value) for value in Format]
    if format not in known:
        raise UsageError(f"unknown format '{format}'", nearest(format, known))
    if format == Format.HTML and out is None and sys.stdout.isatty():
        shown = f"innermost report {shlex.quote(str(run_dir))} --format html --out report.html"
        raise UsageError("a terminal can't show an HTML page", f"write it to a file: {shown}")
    width, color = terminal()
    with opened(run_dir) as folder:
        run = load_run(folder)
    if format == Format.HTML:
        parts = stream_page(run, run_dir=str(run_dir))
    else:
        parts = [render(run, Format(format), run_dir=str(run_dir), width=width, color=color)]
    if out is not None:
        write_atomic(out, parts)
        return
    last = ""
    for part in parts:
        typer.echo(part, nl=False)
        last = part
    typer.echo(nl=not last.endswith("\n"))
