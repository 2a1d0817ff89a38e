# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost doctor`: what this machine has, and what it lacks, each finding with a fix."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.options import SettingsFile, read_settings
from bot.errors import EXIT_INCOMPLETE, EXIT_OK

if TYPE_CHECKING:
    from bot.model.finding import Finding


def doctor(
    target: Annotated[
        list[str] | None, typer.Option(help="A target to look into; by default those of the settings.")
    ] = None,
    settings: SettingsFile = None,
) -> int:
    """Say what this machine has to compile, run and report, and what is missing."""
    from rich.console import Console
    from rich.table import Table

    from bot.doctor import examine

    resolved = read_settings(settings)
    findings = examine(resolved, tuple(target or resolved.defaults.targets))
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("", "what", "found", "what to do"):
        table.add_column(column, overflow="fold")
    for finding in findings:
        table.add_row(_mark(finding), finding.what, finding.found, finding.fix)
    Console().print(table)
    return EXIT_OK if all(finding.ok or finding.optional for finding in findings) else EXIT_INCOMPLETE


def _mark(finding: "Finding") -> str:
    if finding.ok:
        return "[green]ok[/green]"
    if finding.optional:
        return "optional"
    return "[red]missing[/red]"
