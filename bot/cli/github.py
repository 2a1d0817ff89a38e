# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost github`: a run, told on GitHub."""

import os
from pathlib import Path
from typing import Annotated

import typer

EXAMPLES = "Example: innermost github post innermost-run --number 24812"

# Pretty tracebacks show locals, among them the environment with the token.
app = typer.Typer(help="Tell a run on GitHub.", no_args_is_help=True, pretty_exceptions_enable=False)


@app.callback()
def github() -> None:
    """Tell a run on GitHub."""


@app.command(epilog=EXAMPLES)
def post(
    run_dir: Annotated[Path, typer.Argument(metavar="RUN_DIR", help="A folder that `innermost run` wrote.")],
    number: Annotated[
        int | None, typer.Option(help="The pull request or issue; by default that of the workflow's event.")
    ] = None,
) -> None:
    """Create or update the run's one comment on a pull request or issue, and write the step summary.

    A newer result that is there already stays. What GitHub does not take is kept in RUN_DIR/comment.md.

    Reads GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_EVENT_PATH, GITHUB_REF, GITHUB_STEP_SUMMARY, GITHUB_RUN_ID and the
    addresses GITHUB_API_URL, GITHUB_GRAPHQL_URL and GITHUB_SERVER_URL, as a workflow sets them. With INNERMOST_APP_ID
    and INNERMOST_APP_KEY (the private key) it posts as that GitHub App.
    """
    from bot.gh.env import parse_environment
    from bot.gh.event import read_event
    from bot.gh.marker import comparison_key, seconds_of
    from bot.gh.publish import publish

    event_path = os.environ.get("GITHUB_EVENT_PATH")
    event = read_event(Path(event_path)) if event_path and number is None else None
    environment = parse_environment(os.environ, number=number, event=event)

    from bot.record import load_run
    from bot.report import Format, render

    run = load_run(run_dir)
    published = publish(
        environment,
        key=comparison_key(run.baseline.name, run.candidate.name, (target.name for target in run.targets)),
        comment=render(run, Format.COMMENT, run_dir=str(run_dir)),
        summary=render(run, Format.SUMMARY, run_dir=str(run_dir)),
        made_s=seconds_of(run.created),
        kept=run_dir / "comment.md",
    )
    if published.summary_written:
        typer.echo("wrote the step summary", err=True)
    if published.posted is None:
        typer.echo("no comment: the event has neither pull request nor issue, and there was no --number", err=True)
        return
    posted = published.posted
    if posted.removed:
        typer.echo(f"removed {posted.removed} duplicate(s) of the comment", err=True)
    if posted.comment is not None:
        typer.echo(f"{posted.outcome}: {posted.comment.url}")
