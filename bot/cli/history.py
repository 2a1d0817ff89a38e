# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost history`: what runs have shown over time."""

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.help import Group
from bot.cli.histories import Address, open_history
from bot.cli.options import SettingsFile, read_settings
from bot.errors import EXIT_INCOMPLETE, EXIT_OK, EXIT_USAGE, InfrastructureError, InnermostError

if TYPE_CHECKING:
    from bot.history.database import Database

app = typer.Typer(
    help="Keep what runs have shown, in a database and in files. Needs the extra `dashboard`.",
    cls=Group,
    no_args_is_help=True,
)

_ADD = "Examples: innermost history add innermost-run · innermost history add night-*/ --database sqlite:///mine.sqlite"
_BACKFILL = (
    "Examples: innermost history backfill --releases 3.5.0..3.13.0 · "
    "innermost history backfill --releases 3.11.0.. --suite smoke --target llvm-cpu --target gfx942 --until compile"
)
_EXPORT = "Example: innermost history export data/history"
_IMPORT = "Example: innermost history import data/history"


@app.command(epilog=_ADD)
def add(
    run_dirs: Annotated[
        list[Path],
        typer.Argument(metavar="RUN_DIR", help="The folders of finished runs, or artifacts' zip files of them."),
    ],
    database: Address = None,
) -> int:
    """Add runs. One that is there already is not added again; a fuller record of it takes its place."""
    from bot.gh.artifact import opened as unpacked
    from bot.record import load_run

    refused: list[tuple[str, str]] = []
    with ExitStack() as stack:
        history: Database | None = None
        for run_dir in run_dirs:
            try:
                with unpacked(run_dir) as folder:
                    run = load_run(folder)
            except InfrastructureError:
                raise
            except InnermostError as error:
                refused.append((f"{run_dir} was refused: {error.message}", error.tip))
                continue
            if history is None:  # none is made for what is refused
                history = stack.enter_context(open_history(database, create=True))
            from bot.history.store import add_run

            typer.echo(f"{run_dir}: {add_run(history, run)}")
        if history is not None:
            typer.echo(f"history: {history.shown}", err=True)
    for message, tip in refused:
        _complain(message, tip)
    return EXIT_USAGE if refused else EXIT_OK


@app.command(epilog=_BACKFILL)
def backfill(
    releases: Annotated[
        str, typer.Option(metavar="A..B", help="From release A to B, both included; an end may be left out.")
    ],
    suite: Annotated[str, typer.Option(help="A suite.")] = "ci",
    target: Annotated[
        list[str] | None, typer.Option(help="What to generate code for; repeat for more. [default: llvm-cpu]")
    ] = None,
    until: Annotated[str, typer.Option(help="check, compile, numerics or time.")] = "check",
    jobs: Annotated[int | None, typer.Option(min=1, help="Compile workers; by default one per core.")] = None,
    keep: Annotated[bool, typer.Option("--keep", help="Keep the releases that are fetched, 500 MB each.")] = False,
    database: Address = None,
    settings: SettingsFile = None,
) -> int:
    """Run the corpus over published releases, with the pipelines none, shipped, baseline and reordered.

    What the history has is not run again: the same command goes on where it was stopped. A release that was fetched is
    removed when it is done, unless it was there before.
    """
    from datetime import UTC, datetime

    from bot.cli.progress import Progress
    from bot.cli.stopping import stopping_gently
    from bot.compiler.index import parse_range, published
    from bot.flow.asked import Asked, comparison_of
    from bot.flow.means import Means, open_cache, with_jobs

    low, high = parse_range(releases)
    resolved = with_jobs(read_settings(settings), jobs)
    asked = Asked(suite=suite, target=tuple(target or ()), until=until)
    comparison = comparison_of(asked, resolved)
    with open_history(database, create=True) as opened, stopping_gently() as stop, Progress() as progress:
        from bot.history.backfill import Backfill, fill

        means = Means(
            settings=resolved,
            run_dir=Path(),
            cache=open_cache(resolved),
            watcher=progress,
            stop=stop,
            now=datetime.now(UTC),
        )
        order = Backfill(
            comparison=comparison,
            means=means,
            keep=keep,
            say=lambda line: typer.echo(line, err=True),
            now=lambda: datetime.now(UTC),
        )
        filled = fill(opened, published(low, high), order)
        typer.echo(f"history: {opened.shown}", err=True)
    typer.echo(f"{len(filled.done)} run now, {len(filled.known)} known, {len(filled.yanked)} yanked")
    for release, reason in filled.failed:
        typer.echo(f"{release} could not be brought here: {reason}")
    if filled.left:
        typer.echo(f"stopped: {', '.join(filled.left)} left; the same command goes on")
    return EXIT_INCOMPLETE if filled.failed or filled.left else EXIT_OK


@app.command(epilog=_EXPORT)
def export(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A folder of such files, as on a data branch.")],
    database: Address = None,
) -> None:
    """Write what DIR does not have yet into new files there. Files that are there are not touched."""
    from bot.cli.progress import Doing
    from bot.cli.stopping import saying_what_is_kept

    with open_history(database, create=False) as opened:
        from bot.history import archive
        from bot.report.words import plural

        kept = f"the files that are in {folder} are whole; the same command writes the rest"
        with saying_what_is_kept(kept), Doing(f"export to {folder}") as doing:
            written = archive.export(opened, folder, doing.say)
    for file in written.files:
        typer.echo(file)
    typer.echo(f"{plural(written.runs, 'run')} written, {written.known} there already", err=True)


@app.command("import", epilog=_IMPORT)
def import_(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that `innermost history export` wrote.")],
    database: Address = None,
) -> int:
    """Read all files of DIR, which may be done again: nothing comes twice. A damaged file is named and left out."""
    from bot.cli.progress import Doing
    from bot.cli.stopping import saying_what_is_kept

    with open_history(database, create=True) as opened:
        from bot.history import archive
        from bot.report.words import plural

        kept = f"what was imported is in {opened.shown}; the same command goes on with the rest"
        with saying_what_is_kept(kept), Doing(f"import {folder}") as doing:
            read = archive.import_all(opened, folder, doing.say)
        typer.echo(f"history: {opened.shown}", err=True)
    became = ", ".join(f"{plural(count, 'run')} {what}" for what, count in read.runs.items() if count)
    typer.echo(f"{plural(read.files, 'file')}: {became or 'no run'}")
    for _, reason in read.refused:
        _complain(f"refused: {reason}", "")
    return EXIT_USAGE if read.refused else EXIT_OK


def _complain(message: str, tip: str) -> None:
    typer.echo(f"error: {message}", err=True)
    if tip:
        typer.echo(f"tip: {tip}", err=True)
