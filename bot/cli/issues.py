# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost github issues`: regressions that last, each in one issue."""

import os
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.github import app
from bot.cli.histories import Address, open_history
from bot.cli.options import SettingsFile, read_settings
from bot.errors import InfrastructureError

if TYPE_CHECKING:
    from bot.config.schema import Settings
    from bot.report.regression import Regression

_EXAMPLES = "Examples: innermost github issues · innermost github issues --dry-run --database sqlite:///history.sqlite"
_MOST = 10


@app.command(epilog=_EXAMPLES)
def issues(
    most: Annotated[int, typer.Option(min=0, help="So many issues at most are opened at once.")] = _MOST,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Print what they would say, and ask GitHub nothing.")
    ] = False,
    database: Address = None,
    settings: SettingsFile = None,
) -> None:
    """Open an issue for each regression of nightly compilers that lasts, keep it up to date, close it when it is over.

    A regression is what changed in one way within one range of compilers; its dispatches are told together. What was
    found among releases alone gets no issue, and one that a person closed is not opened again. When a change lasts is
    said under [history] in settings. Reads GITHUB_TOKEN, GITHUB_REPOSITORY and what else `innermost github post` does.
    """
    from bot.gh.env import parse_access, parse_workflow_run

    access = None if dry_run else parse_access(os.environ)
    run = parse_workflow_run(os.environ)
    seen = _found(database, read_settings(settings))
    if seen is None:
        return
    found, newest = seen
    if access is None:
        _print(found)
        return
    from contextlib import closing

    from bot.gh.marker import seconds_of
    from bot.gh.nightly import tell
    from bot.gh.patience import Pace, SystemClock
    from bot.gh.publish import stamp_of
    from bot.gh.reports import Reports

    pace = Pace()
    stamp = stamp_of(run, seconds_of(newest), now_s=SystemClock().now())
    with closing(Reports(access, pace)) as reports:
        for line in tell(reports, found, stamp=stamp, most=most, pace=pace):
            typer.echo(f"{line.told}: {line.title}{f' {line.url}' if line.url else ''}")
    lasting = sum(not regression.over for regression in found)
    typer.echo(f"{lasting} last, as of {newest}", err=True)


def _found(database: str | None, settings: "Settings") -> "tuple[tuple[Regression, ...], str] | None":
    """All regressions of a history, and when its newest run began; None, which it says, where no night was ever run."""
    from datetime import UTC, datetime

    with open_history(database, create=False) as opened:
        try:
            from bot.dashboard.grid import make_grid
            from bot.dashboard.regressions import regressions
            from bot.history.panel import read_panel
            from bot.history.store import gaps
        except ModuleNotFoundError as error:
            from bot.host import install_command

            raise InfrastructureError(
                f"a history needs {error.name}, which is not installed", install_command("dashboard")
            ) from error
        grid = make_grid(read_panel(opened), gaps(opened))
        if not any(built.nightly for built in grid.builts):
            typer.echo(f"{opened.shown} has no run of a nightly compiler: nothing to tell", err=True)
            return None
    newest = max(column.run.created for column in grid.panel.columns)
    today = datetime.now(UTC).date()
    return regressions(grid, today, settings.history, settings.thresholds.effect), newest


def _print(found: "tuple[Regression, ...]") -> None:
    from bot.report.regression import body_of, title_of

    for regression in found:
        if not regression.over:
            typer.echo(f"# {title_of(regression)}\n\n{body_of(regression)}\n")
    typer.echo(f"{sum(not regression.over for regression in found)} last", err=True)
