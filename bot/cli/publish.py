# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Telling a run's result on the terminal."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from bot.cli.actions import END_GROUP, annotations, group, is_actions

if TYPE_CHECKING:
    from bot.model.run import Run


def show(run: "Run", run_dir: Path) -> None:
    """Prints the report, and says where the page is."""
    from bot.cli.terminal import terminal
    from bot.record import PAGE_FILE
    from bot.report import Format, render

    width, color = terminal()
    text = render(run, Format.TEXT, run_dir=str(run_dir), width=width, color=color)
    if is_actions():
        # A log is long: what came out is seen at once, and the rest is folded.
        head, _, rest = text.partition("\n\n")
        text = f"{head}\n{group('All results')}\n{rest.rstrip()}\n{END_GROUP}\n"
    typer.echo(text)
    typer.echo(f"report: {run_dir / PAGE_FILE}", err=True)
    if is_actions():
        for line in annotations(run):
            typer.echo(line, err=True)
