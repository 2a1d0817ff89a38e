# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost github perform` and `answer`: the two halves of a workflow that a command started.

The first does the work and holds no token that can write; the second holds one, and runs nothing of anybody's.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.github import app
from bot.cli.handle import destination_of, environment_of, variables
from bot.cli.options import SettingsFile, read_settings
from bot.errors import EXIT_INCOMPLETE, EXIT_OK, InputError

if TYPE_CHECKING:
    from bot.config.schema import Settings
    from bot.gh.request import CheckWork, Request, RunWork

_OUT = Path("innermost-run")
_BLOCK_FILE = "block.mlir"
PERFORM_EXAMPLES = "In a workflow on `workflow_dispatch`: innermost github perform --out innermost-run"
ANSWER_EXAMPLES = "In a second job of that workflow: innermost github answer innermost-run"


@app.command(epilog=PERFORM_EXAMPLES)
def perform(
    out: Annotated[Path, typer.Option(help="Where to record the result.")] = _OUT, settings: SettingsFile = None
) -> int:
    """Do what a command asked for: the input `request` of the event that started this workflow.

    Reads GITHUB_EVENT_PATH, and needs no token.
    """
    resolved = read_settings(settings)
    request = _request(resolved)
    if request.work.kind == "run":
        return _compare(request.work, out, resolved)
    return _check(request.work, out, resolved)


@app.command(epilog=ANSWER_EXAMPLES)
def answer(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that `innermost github perform` wrote.")],
    check: Annotated[bool, typer.Option("--check", help="Make a check run on the compared commit, too.")] = False,
    settings: SettingsFile = None,
) -> int:
    """Tell the result of `perform` where the command was given.

    Reads GITHUB_EVENT_PATH, GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_SERVER_URL and GITHUB_RUN_ID, as a
    workflow sets them. The token needs to write issues and pull requests, and checks for --check.
    """
    from contextlib import closing
    from dataclasses import replace

    from bot.gh.answer import answer as post_answer
    from bot.gh.hub import Hub
    from bot.gh.patience import Pace
    from bot.report.comment import render_comment

    variables("GITHUB_EVENT_PATH", "GITHUB_RUN_ID", access=True)
    resolved = read_settings(settings)
    request = _request(resolved)
    environment = environment_of(request.number)
    destination, run = destination_of(environment), environment.workflow_run
    if run is None:
        raise TypeError("GITHUB_RUN_ID is set")
    pace = Pace()
    with closing(Hub(destination, pace)) as hub:
        answered = post_answer(
            request,
            folder,
            hub,
            render=lambda seen: render_comment(seen, run_dir=str(folder)),
            data_branch=resolved.github.data_branch,
            run=run,
            pace=pace,
        )
    if answered.posted.comment is not None:
        typer.echo(f"{answered.posted.outcome}: {answered.posted.comment.url}")
    if check and answered.seen is not None and request.sha:
        from bot.gh.publish_check import check_of, publish_check

        text = render_comment(answered.seen, run_dir=str(folder))
        told = check_of(answered.seen, name=resolved.github.check, text=text)
        checked = publish_check(replace(environment, sha=request.sha), told, pace=pace)
        typer.echo(f"check run {checked.outcome}: {checked.check.page}")
    return EXIT_OK


def _request(settings: "Settings") -> "Request":
    from bot.gh.event import read_event
    from bot.gh.request import REQUEST_INPUT, read_request

    (path,) = variables("GITHUB_EVENT_PATH", access=False)
    inputs = read_event(Path(path)).get("inputs")
    text = inputs.get(REQUEST_INPUT) if isinstance(inputs, dict) else None
    if not isinstance(text, str):
        raise InputError(
            f"the event has no input '{REQUEST_INPUT}'", "this is for a workflow that `innermost github handle` starts"
        )
    return read_request(text, settings)


def _compare(work: "RunWork", out: Path, settings: "Settings") -> int:
    """A block in which there is nothing to compare becomes a record: the answer to the comment is made from that."""
    from bot.cli.asked import Asked
    from bot.cli.run import carry_out
    from bot.files import write_atomic

    dispatches = list(work.dispatches)
    if work.block:
        write_atomic(out / _BLOCK_FILE, work.block)
        dispatches = [str(out / _BLOCK_FILE)]
    asked = Asked(
        suite=work.suite or None,
        dispatch=tuple(dispatches),
        baseline=work.baseline.name,
        candidate=work.candidate.name,
        target=tuple(work.targets),
        until=str(work.until),
        shard=None,
        corpus=None,
    )
    return carry_out(asked, settings, out, record_all=True)


def _check(work: "CheckWork", out: Path, settings: "Settings") -> int:
    from bot.flow.checking import check_text
    from bot.gh.layouts import Layouts, save_layouts
    from bot.model.compiled import Checked

    side, outcome = check_text(work.block, settings, pipeline=work.pipeline, target=work.target)
    release = side.variant.compiler.release
    save_layouts(out, Layouts(pipeline=work.pipeline, target=work.target, release=release, outcome=outcome))
    typer.echo(f"recorded in {os.fspath(out)}", err=True)
    return EXIT_OK if isinstance(outcome, Checked) else EXIT_INCOMPLETE
