# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost github perform` and `answer`: the two halves of a workflow that a command started.

The first does the work and holds no token that can write; the second holds one, and runs nothing of anybody's.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.github import app, say_folded
from bot.cli.handle import destination_of, environment_of, variables
from bot.cli.options import SettingsFile, read_settings
from bot.errors import EXIT_OK, InputError, SettingsError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.config.schema import Settings
    from bot.gh.request import Request
    from bot.report.markdown import Markdown

_OUT = Path("innermost-run")
PLAN_EXAMPLES = "In the first job of a workflow on `workflow_dispatch`: innermost github plan"
PERFORM_EXAMPLES = "In a workflow on `workflow_dispatch`: innermost github perform --out innermost-run"
ANSWER_EXAMPLES = "In a second job of that workflow: innermost github answer innermost-run"


@app.command(epilog=PLAN_EXAMPLES)
def plan(settings: SettingsFile = None) -> int:
    """Say which jobs a command comes down to, for the workflow's matrix and runners.

    Sets the step's outputs: `parts` (for the matrix), `compile` and `measure` (labels of runners; the latter is empty
    where the compiling job does it all), all JSON, and their environments, `compile_in` and `measure_in` (names, empty
    on GitHub's machines). Any other machine is refused as long as its environment has no reviewers, unless settings say
    `reviewed = false`. Reads GITHUB_EVENT_PATH and GITHUB_OUTPUT, and for such machines GITHUB_TOKEN,
    GITHUB_REPOSITORY and GITHUB_API_URL; the token needs to read actions.
    """
    import json

    from bot.cli.outputs import set_output
    from bot.gh.jobs import jobs_of

    resolved = read_settings(settings)
    jobs = jobs_of(_request(resolved), resolved)
    if resolved.github.reviewed:
        _check_reviewers(jobs.environments)
    set_output("parts", json.dumps([part.model_dump() for part in jobs.parts]))
    set_output("compile", json.dumps(jobs.compile_on))
    set_output("compile_in", jobs.compile_in)
    set_output("measure", json.dumps(jobs.measure_on) if jobs.measure_on else "")
    set_output("measure_in", jobs.measure_in)
    return EXIT_OK


def _check_reviewers(environments: "Iterable[str]") -> None:
    """Raises `SettingsError` for an environment that lets everything in."""
    if not environments:
        return
    import os
    from contextlib import closing

    from bot.gh.actions import Actions
    from bot.gh.env import parse_access
    from bot.gh.patience import Pace

    with closing(Actions(parse_access(os.environ), Pace())) as actions:
        for environment in environments:
            if not actions.reviewed(environment):
                raise SettingsError(
                    f"the environment {environment} has no reviewers, so that nobody would look at what runs on your "
                    "own machines",
                    "make it, and require reviewers, in the repository's settings; where your plan of GitHub has no "
                    "reviewers, `reviewed = false` under [github] does without",
                )


@app.command(epilog=PERFORM_EXAMPLES)
def perform(
    out: Annotated[Path, typer.Option(help="Where to record the result.")] = _OUT,
    shard: Annotated[
        str | None, typer.Option(metavar="I/N", help="Do this part alone, which `innermost github plan` told of.")
    ] = None,
    until: Annotated[str | None, typer.Option(help="Stop after this step, earlier than was asked for.")] = None,
    parts: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Merge the parts in the folders of DIR, and go on from there.")
    ] = None,
    settings: SettingsFile = None,
) -> int:
    """Do what a command asked for: the input `request` of the event that started this workflow.

    Without --shard and --parts, all of it. Reads GITHUB_EVENT_PATH, and needs no token.
    """
    if shard is not None and parts is not None:
        raise UsageError("--shard makes a part and --parts puts them together", "leave one of them out")
    from bot.cli.work import Part, do, go_on
    from bot.gh.jobs import WHOLE

    resolved = read_settings(settings)
    work = _request(resolved).work
    if parts is not None and work.kind == "run":
        return go_on(work, parts, out, resolved)
    return do(work, out, resolved, Part(shard=None if shard == WHOLE else shard, until=until))


@app.command(epilog=ANSWER_EXAMPLES)
def answer(
    result: Annotated[
        Path,
        typer.Argument(metavar="RESULT", help="A folder that `innermost github perform` wrote, or an artifact's zip."),
    ],
    check: Annotated[bool, typer.Option("--check", help="Make a check run on the compared commit, too.")] = False,
    settings: SettingsFile = None,
) -> int:
    """Tell the result of `perform` where the command was given.

    Reads GITHUB_EVENT_PATH, GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL, GITHUB_SERVER_URL and GITHUB_RUN_ID, as a
    workflow sets them. The token needs to write issues and pull requests, and checks for --check. The step summary
    (GITHUB_STEP_SUMMARY) is told the same; what GitHub does not take is kept in answer.md beside RESULT.
    """
    from contextlib import closing
    from dataclasses import replace

    from bot.gh.answer import Beside
    from bot.gh.answer import answer as post_answer
    from bot.gh.artifact import opened
    from bot.gh.hub import Hub
    from bot.gh.patience import Pace
    from bot.report.comment import Links, render_comment
    from bot.report.view import View

    variables("GITHUB_EVENT_PATH", "GITHUB_RUN_ID", access=True)
    resolved = read_settings(settings)
    request = _request(resolved)
    environment = environment_of(request.number)
    destination, run = destination_of(environment), environment.workflow_run
    if run is None:
        raise TypeError("GITHUB_RUN_ID is set")
    pace = Pace()
    links = Links(run=run.url, dashboard=resolved.github.dashboard)

    def render(seen: View) -> "Markdown":
        return render_comment(seen, run_dir=result.stem, links=links)  # an artifact is unpacked before it is used

    with opened(result) as folder, closing(Hub(destination, pace)) as hub:
        answered = post_answer(
            request,
            folder,
            hub,
            render=render,
            data_branch=resolved.github.data_branch,
            run=run,
            pace=pace,
            beside=Beside(summary=environment.summary, kept=result.with_name("answer.md")),
        )
    say_folded(answered.folded)
    if answered.posted.comment is not None:
        typer.echo(f"{answered.posted.outcome}: {answered.posted.comment.url}")
    if check and answered.seen is not None and request.sha:
        from bot.gh.publish_check import check_of, publish_check

        told = check_of(answered.seen, name=resolved.github.check, text=render(answered.seen))
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
