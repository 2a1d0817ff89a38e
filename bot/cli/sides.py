# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost github resolve`, `compare` and `download`: what a workflow compares, and what another job has kept."""

import os
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.github import app
from bot.cli.handle import variables
from bot.cli.options import SettingsFile, read_settings
from bot.errors import EXIT_OK, InputError, UsageError

if TYPE_CHECKING:
    from bot.config.schema import Settings
    from bot.gh.actions import Actions
    from bot.gh.sides import Sides

_RUN = Path("innermost-run")
_SIDES = Path("innermost-sides")
_NIGHT = ("schedule", "workflow_dispatch")
_SIDES_BYTES = 16 * 2**20
RESOLVE_EXAMPLES = "In a workflow on `pull_request` or `schedule`: innermost github resolve --out innermost-sides"
COMPARE_EXAMPLES = "In the next step: innermost github compare innermost-sides --out innermost-run"
DOWNLOAD_EXAMPLES = "In a workflow on `workflow_run`: innermost github download innermost-run --out innermost-run.zip"


@app.command(epilog=RESOLVE_EXAMPLES)
def resolve(
    out: Annotated[Path, typer.Option(help="A new folder for what was found.")] = _SIDES, settings: SettingsFile = None
) -> int:
    """Find what a workflow is to compare, and write it down; nothing of it is run.

    For a pull request: the default candidate (or `variant` under [github.pull_request]) as its merge has it, against
    the same at the merge's first parent, which is the commit checked out and its parent. With `requirements`, the
    release that this file names counts too. With `packages`, the wheels that this workflow built for both. In a
    schedule, and where somebody starts it by hand: the sides under [github.nightly].

    Reads GITHUB_EVENT_NAME and GITHUB_EVENT_PATH; for packages GITHUB_TOKEN, GITHUB_REPOSITORY and GITHUB_API_URL too.
    """
    from bot.files import new_folder, write_atomic
    from bot.gh.event import read_event
    from bot.gh.sides import SIDES_FILE, sides_of_night

    resolved = read_settings(settings)
    name, path = variables("GITHUB_EVENT_NAME", "GITHUB_EVENT_PATH", access=False)
    event = read_event(Path(path))
    with new_folder(out) as folder:
        if name in _NIGHT:
            sides = sides_of_night(resolved)
        elif "pull_request" not in event:
            raise InputError("the event is of no pull request", f"or start this by {' or '.join(_NIGHT)}")
        elif resolved.github.pull_request.packages:
            sides = _built(resolved, event, folder, out)
        else:
            sides = _changed(resolved)
        write_atomic(folder / SIDES_FILE, sides.model_dump_json(indent=1))
    typer.echo(f"baseline: {sides.baseline}\ncandidate: {sides.candidate}")
    for note in sides.notes:
        typer.echo(note)
    return EXIT_OK


@app.command(epilog=COMPARE_EXAMPLES)
def compare(
    sides_dir: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that `innermost github resolve` wrote.")],
    out: Annotated[Path, typer.Option(help="Where to record the result.")] = _RUN,
) -> int:
    """Compare the two sides that were found. Needs no token, and should have none: it runs their compilers."""
    from bot.cli.run import carry_out
    from bot.files import read_plain
    from bot.flow.asked import Asked
    from bot.gh.sides import SIDES_FILE, read_sides

    tip = "give a folder that `innermost github resolve` wrote"
    sides = read_sides(read_plain(sides_dir / SIDES_FILE, _SIDES_BYTES, tip))
    asked = Asked(
        suite=sides.suite,
        baseline=sides.baseline,
        candidate=sides.candidate,
        target=sides.targets,
        until=str(sides.until),
    )
    return carry_out(asked, sides.settings, out)


@app.command(epilog=DOWNLOAD_EXAMPLES)
def download(
    name: Annotated[str, typer.Argument(help="The artifact's name.")],
    out: Annotated[Path, typer.Option(metavar="FILE", help="The file to write: the artifact's zip file, as it is.")],
) -> int:
    """Download an artifact: of the run that the event tells of, else of this workflow's own run.

    Sets the step's output `found` to true or false; a run that kept none is no error. Reads GITHUB_EVENT_PATH,
    GITHUB_RUN_ID, GITHUB_TOKEN, GITHUB_REPOSITORY and GITHUB_API_URL. The token needs to read actions.
    """
    from bot.cli.outputs import set_output
    from bot.gh.event import read_event
    from bot.gh.origin import run_of

    path, text = variables("GITHUB_EVENT_PATH", "GITHUB_RUN_ID", access=True)
    run = run_of(read_event(Path(path)))
    if run is None:
        if not (text.isascii() and text.isdecimal()):
            raise UsageError(f"GITHUB_RUN_ID '{text}' is not a number", "GitHub sets it")
        run = int(text)
    with closing(_actions()) as actions:
        artifact = actions.kept(run, name)
        if artifact is not None:
            actions.download(artifact, out)
    set_output("found", "false" if artifact is None else "true")
    typer.echo(f"run {run} kept no {name}" if artifact is None else f"wrote {out}", err=True)
    return EXIT_OK


def _actions() -> "Actions":
    from bot.gh.actions import Actions
    from bot.gh.env import parse_access
    from bot.gh.patience import Pace

    return Actions(parse_access(os.environ), Pace())


def _built(settings: "Settings", event: dict[str, object], folder: Path, out: Path) -> "Sides":
    """By the packages of the merge, and of its first parent. They are written to `folder`, which becomes `out`."""
    from bot.gh.actions import WorkflowBuilds
    from bot.gh.event import event_sha
    from bot.gh.packages import fetch_pair
    from bot.gh.sides import sides_of_packages

    head = event_sha(event)
    if not head:
        raise InputError("the event has no head of a pull request", "run this in a workflow on `pull_request`")
    pull = settings.github.pull_request
    with closing(_actions()) as actions:
        builds = WorkflowBuilds(actions, pull.packages, pull.artifact)
        pair = fetch_pair(builds, head, folder, ancestors=pull.ancestors, say=lambda line: typer.echo(line, err=True))
    baseline, candidate = ((out / path.relative_to(folder)).absolute() for path in (pair.baseline, pair.candidate))
    return sides_of_packages(settings, str(baseline), str(candidate), pair.notes)


def _changed(after: "Settings") -> "Sides":
    """By the settings, and the release, of the commit that is checked out and of its first parent."""
    from bot.config.load import settings_of
    from bot.gh.git import file_at, first_parent
    from bot.gh.sides import Revision, inside, sides_of_revisions

    here = Path.cwd()
    parent = first_parent(here)
    before = settings_of(lambda name: file_at(here, parent, name), parent)
    file = after.github.pull_request.requirements
    if not file:
        return sides_of_revisions(Revision(settings=before), Revision(settings=after))
    texts = [file_at(here, commit, inside(file)) for commit in (parent, "HEAD")]
    if texts[1] is None:
        raise InputError(f"this commit has no file {file}", "name the one it has, under [github.pull_request]")
    return sides_of_revisions(
        Revision(settings=before, requirements=texts[0]), Revision(settings=after, requirements=texts[1])
    )
