# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost dashboard`: a history as a site."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.help import Group
from bot.cli.histories import Address, open_history
from bot.cli.options import SettingsFile, read_settings, that_can_be_made
from bot.errors import InfrastructureError, UsageError

if TYPE_CHECKING:
    from bot.dashboard.build import Built

app = typer.Typer(
    help="Show a history as a site of plain files. Needs the extra `dashboard`.",
    cls=Group,
    no_args_is_help=True,
)
_BUILD = (
    "Examples: innermost dashboard build --out site · "
    "innermost dashboard build --out site --url https://example.org/innermost/"
)
_SERVE = "Examples: innermost dashboard serve · innermost dashboard serve --site site --port 0"
_PORT = 8011


@app.command(epilog=_BUILD)
def build(
    out: Annotated[
        Path, typer.Option(metavar="DIR", help="Where the site is, or is to be.", callback=that_can_be_made)
    ] = Path("dashboard"),
    url: Annotated[str, typer.Option(help="Where the site will be published: links of the feed need it.")] = "",
    database: Address = None,
    settings: SettingsFile = None,
) -> None:
    """Build the site, or bring one up to date: what didn't change is kept.

    It takes the old one's place when it is whole. It opens from the folder too, and asks nothing of any host.
    """
    made = _build(out, url, database, settings)
    typer.echo(made.sentence)
    typer.echo(f"{out / 'index.html'}: {made.dispatches} dispatches, {made.written} files written, {made.kept} kept")


@app.command(epilog=_SERVE)
def serve(
    site: Annotated[
        Path | None, typer.Option(metavar="DIR", help="A site that was built. [default: one is built from the history]")
    ] = None,
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 for one that is free.")] = _PORT,
    database: Address = None,
    settings: SettingsFile = None,
) -> None:
    """Show the site to this machine alone, until Ctrl-C."""
    from bot.paths import cache_dir

    if site is None:
        site = cache_dir() / "dashboard"
        typer.echo(_build(site, "", database, settings).sentence, err=True)
    elif not (site / "index.html").is_file():
        raise UsageError(f"there is no dashboard in {site}", f"innermost dashboard build --out {site}")
    from bot.dashboard.serve import server_for

    with server_for(site, port) as server:
        typer.echo(f"http://localhost:{server.server_port}/ (Ctrl-C ends it)")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            typer.echo("", err=True)


def _build(out: Path, url: str, database: str | None, settings: Path | None) -> "Built":
    from datetime import UTC, datetime
    from urllib.parse import urlsplit

    from bot.cli.progress import Doing
    from bot.cli.stopping import saying_what_is_kept

    if url and urlsplit(url).scheme not in ("http", "https"):
        raise UsageError(f"--url {url} is no web address", "for instance https://example.org/innermost/")
    resolved = read_settings(settings)
    with open_history(database, create=False) as opened:
        try:
            from bot.dashboard.build import build
        except ModuleNotFoundError as error:
            from bot.host import install_command

            raise InfrastructureError(
                f"a dashboard needs {error.name}, which is not installed", install_command("dashboard")
            ) from error
        there = f"the site in {out} is as it was" if out.exists() else f"nothing was written to {out}"
        kept = f"{there}; the same command builds it from the start"
        with saying_what_is_kept(kept), Doing(f"dashboard in {out}") as doing:
            return build(
                opened,
                out,
                today=datetime.now(UTC).date(),
                settings=resolved.history,
                effect=resolved.thresholds.effect,
                base=f"{url.rstrip('/')}/" if url else "",
                at=doing.say,
            )
