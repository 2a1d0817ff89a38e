# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost doctor`: what this machine has, and what it lacks, each finding with a fix."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.options import SettingsFile, read_settings
from bot.errors import EXIT_INCOMPLETE, EXIT_OK

if TYPE_CHECKING:
    from bot.model.finding import Finding

EXAMPLES = "Examples: innermost doctor · innermost doctor --target gfx1100 --target vulkan"
_MARK = len("optional") + 1


def doctor(
    target: Annotated[
        list[str] | None, typer.Option(help="A target to look into; by default those of the settings.")
    ] = None,
    settings: SettingsFile = None,
) -> int:
    """Say what this machine has to compile, run and report, and what is missing."""
    from rich.console import Console
    from rich.text import Text

    from bot.config.load import find_own
    from bot.doctor import examine

    resolved = read_settings(settings)
    own = (str(settings),) if settings is not None else find_own(Path.cwd()) or ("",)
    findings = examine(resolved, tuple(target or resolved.defaults.targets), own[0])
    console = Console(highlight=False)
    width = max(len(finding.what) for finding in findings)
    for finding in findings:
        mark, style = _mark(finding)
        line = Text(f"{mark:<{_MARK}}", style).append(f"{finding.what:<{width}}  {finding.found}", "default")
        # Not wrapped: paths are copied.
        console.print(line, soft_wrap=True)
        if finding.fix:
            console.print(Text(f"{'':<{_MARK}}{'':<{width}}  → {finding.fix}"), soft_wrap=True)
    return EXIT_OK if all(finding.ok or finding.optional for finding in findings) else EXIT_INCOMPLETE


def _mark(finding: "Finding") -> tuple[str, str]:
    """A finding in a word, and its style."""
    if finding.ok:
        return "ok", "green"
    return ("optional", "") if finding.optional else ("missing", "red")
