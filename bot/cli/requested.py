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
from bot.errors import EXIT_INCOMPLETE, EXIT_OK, InputError, UsageError

if TYPE_CHECKING:
    from bot.config.schema import Settings
    from bot.gh.request import CheckWork, Request, RunWork

_OUT = Path("innermost-run")
_BLOCK_FILE = "block.mlir"
PLAN_EXAMPLES = "In the first job of a workflow on `workflow_dispatch`: innermost github plan"
PERFORM_EXAMPLES = "In a workflow on `workflow_dispatch`: innermost github perform --out innermost-run"
ANSWER_EXAMPLES = "In a second job of that workflow: innermost github answer innermost-run"


@app.command(epilog=PLAN_EXAMPLES)
def plan(settings: SettingsFile = None) -> int:
    """Say which jobs a command comes down to, for the workflow's matrix and runners.

    Sets the step's outputs, all of them JSON but for the environment's name: `compile` (labels of a runner),
    `environment` (of compiling; empty for none), `parts` (for the matrix), `measure` (labels, or empty where the
    compiling job does it all). Reads GITHUB_EVENT_PATH and GITHUB_OUTPUT.
    """
    import json

    from bot.cli.outputs import set_output
    from bot.gh.jobs import jobs_of

    resolved = read_settings(settings)
    jobs = jobs_of(_request(resolved), resolved)
    set_output("compile", json.dumps(jobs.compile_on))
    set_output("environment", jobs.environment)
    set_output("parts", json.dumps([part.model_dump() for part in jobs.parts]))
    set_output("measure", json.dumps(jobs.measure_on) if jobs.measure_on else "")
    return EXIT_OK


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
    from bot.gh.jobs import WHOLE

    resolved = read_settings(settings)
    work = _request(resolved).work
    if work.kind == "check":
        return _check(work, out, resolved)
    if parts is not None:
        return _go_on(work, parts, out, resolved)
    return _compare(work, out, resolved, until=until or str(work.until), shard=None if shard == WHOLE else shard)


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
    workflow sets them. The token needs to write issues and pull requests, and checks for --check.
    """
    from contextlib import closing
    from dataclasses import replace

    from bot.gh.answer import answer as post_answer
    from bot.gh.artifact import opened
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
    with opened(result) as folder, closing(Hub(destination, pace)) as hub:
        answered = post_answer(
            request,
            folder,
            hub,
            render=lambda seen: render_comment(seen, run_dir=result.name),
            data_branch=resolved.github.data_branch,
            run=run,
            pace=pace,
        )
    if answered.posted.comment is not None:
        typer.echo(f"{answered.posted.outcome}: {answered.posted.comment.url}")
    if check and answered.seen is not None and request.sha:
        from bot.gh.publish_check import check_of, publish_check

        text = render_comment(answered.seen, run_dir=result.name)
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


def _compare(work: "RunWork", out: Path, settings: "Settings", *, until: str, shard: str | None) -> int:
    """A block in which there is nothing to compare becomes a record: the answer to the comment is made from that."""
    from bot.cli.asked import Asked
    from bot.cli.run import carry_out
    from bot.files import write_atomic

    dispatches = list(work.dispatches)
    if work.block:
        # Beside the record: an artifact of one has nothing in it that a record hasn't.
        block = out.with_name(f"{out.name}-block") / _BLOCK_FILE
        write_atomic(block, work.block)
        dispatches = [str(block)]
    asked = Asked(
        suite=work.suite or None,
        dispatch=tuple(dispatches),
        baseline=work.baseline.name,
        candidate=work.candidate.name,
        target=tuple(work.targets),
        until=until,
        shard=shard,
        corpus=None,
    )
    return carry_out(asked, settings, out, record_all=True)


def _go_on(work: "RunWork", parts: Path, out: Path, settings: "Settings") -> int:
    import tempfile

    from bot.cli.asked import Asked
    from bot.cli.merge import put_together
    from bot.cli.run import carry_out
    from bot.record import RUN_FILE, load_run

    # A single artifact that matches is unpacked without a folder of its own.
    folders = [parts] if (parts / RUN_FILE).exists() else sorted(path.parent for path in parts.glob(f"*/{RUN_FILE}"))
    if not folders:
        raise InputError(f"{parts} has no parts", "look at the logs of the jobs that compile")
    further = Asked(
        suite=None,
        dispatch=(),
        baseline=None,
        candidate=None,
        target=(),
        until=str(work.until),
        shard=None,
        corpus=None,
    )
    with tempfile.TemporaryDirectory(prefix="innermost-") as temporary:
        source = folders[0]
        # Of several parts one that is there alone is still merged: that says which ones are lacking.
        if len(folders) > 1 or load_run(source).request.shard:
            source = Path(temporary) / "merged"
            put_together(folders, source)
        return carry_out(further, settings, out, source=source)


def _check(work: "CheckWork", out: Path, settings: "Settings") -> int:
    from bot.flow.checking import check_text
    from bot.gh.layouts import Layouts, save_layouts
    from bot.model.compiled import Checked

    side, outcome = check_text(work.block, settings, pipeline=work.pipeline, target=work.target)
    release = side.variant.compiler.release
    save_layouts(out, Layouts(pipeline=work.pipeline, target=work.target, release=release, outcome=outcome))
    typer.echo(f"recorded in {os.fspath(out)}", err=True)
    return EXIT_OK if isinstance(outcome, Checked) else EXIT_INCOMPLETE
