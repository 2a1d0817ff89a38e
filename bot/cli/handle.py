# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost github handle`: a comment in, decisions out."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from bot.cli.github import app
from bot.cli.options import SettingsFile, read_settings
from bot.errors import EXIT_INCOMPLETE, EXIT_OK

if TYPE_CHECKING:
    from bot.gh.env import Destination, Environment

EXAMPLES = "In a workflow on `issue_comment: {types: [created]}`: innermost github handle"


@app.command(epilog=EXAMPLES)
def handle(settings: SettingsFile = None) -> int:
    """Do what the comment that started this workflow asks for: `/innermost help` says what it may.

    Reads GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_RUN_ATTEMPT, GITHUB_TOKEN, GITHUB_REPOSITORY and GITHUB_API_URL,
    as a workflow sets them. The token needs to write issues, pull requests, actions and contents.
    """
    from bot.gh.event import NOTHING_TO_DO, mentions_us, read_comment, read_event

    name, path = variables("GITHUB_EVENT_NAME", "GITHUB_EVENT_PATH", access=True)
    event = read_event(Path(path))
    if not mentions_us(name, event):  # without --settings, `bot.__main__` has found that out before
        typer.echo(NOTHING_TO_DO, err=True)
        return EXIT_OK
    comment = read_comment(event)

    from contextlib import closing
    from datetime import UTC, datetime

    from bot.gh import handle as handling
    from bot.gh.gate import Ignore
    from bot.gh.patience import Pace, Patience

    wanted = handling.wanted(comment)
    if isinstance(wanted, Ignore):
        typer.echo(f"nothing to do: {wanted.why}", err=True)
        return EXIT_OK
    resolved, pace = read_settings(settings), Pace()
    environment = environment_of(comment.number)
    destination, run = destination_of(environment), environment.workflow_run
    again = run is not None and run.attempt > 1

    from bot.gh.hub import Hub

    with closing(Hub(destination, pace)) as hub:
        handled = handling.handle(comment, resolved, hub, again=again, now=datetime.now(UTC), patience=Patience(pace))
    for line in handled.log:
        typer.echo(line, err=True)
    return EXIT_INCOMPLETE if handled.failed else EXIT_OK


def variables(*names: str, access: bool) -> tuple[str, ...]:
    """Variables of a workflow's environment. Raises one `UsageError` for all that are missing.

    Where one is, and `access` to GitHub will be needed, what that lacks is named as well.
    """
    from bot.gh.env import access_names, require

    if not all(os.environ.get(name) for name in names):
        require(os.environ, (*names, *(access_names(os.environ) if access else ())))
    return tuple(os.environ[name] for name in names)


def environment_of(number: int) -> "Environment":
    """The workflow's environment, with the issue or pull request `number` of its repository as the destination."""
    from bot.gh.env import parse_environment

    return parse_environment(os.environ, number=number, event=None)


def destination_of(environment: "Environment") -> "Destination":
    """Where an environment with a number posts to."""
    if environment.destination is None:
        raise TypeError("with a number there is a destination")
    return environment.destination
