# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost report`: renders a record, from `run.json` alone."""

from pathlib import Path
from typing import Annotated

import typer

from bot.errors import UsageError, nearest

EXAMPLES = "Example: innermost report innermost-run --format comment"


def report(
    run_dir: Annotated[Path, typer.Argument(help="A folder that `innermost run` wrote.")],
    format: Annotated[str, typer.Option(help="text, comment, html, summary or json.")] = "text",  # noqa: A002
) -> None:
    """Render a run's record as text, GitHub comment, HTML page, step summary or JSON."""
    from bot.cli.terminal import terminal
    from bot.record import load_run
    from bot.report import Format, render

    known = [str(value) for value in Format]
    if format not in known:
        raise UsageError(f"unknown format '{format}'", nearest(format, known))
    width, color = terminal()
    document = render(load_run(run_dir), Format(format), run_dir=str(run_dir), width=width, color=color)
    typer.echo(document, nl=not document.endswith("\n"))
