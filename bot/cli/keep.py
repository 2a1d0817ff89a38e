# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost github begun` and `keep`: files that stay, on a branch that has no code."""

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.github import app
from bot.cli.options import SettingsFile, read_settings
from bot.errors import EXIT_OK, InputError

if TYPE_CHECKING:
    from bot.gh.hub import Hub

BEGUN_EXAMPLES = "In a workflow on `schedule`: innermost github begun"
KEEP_EXAMPLES = "In a workflow on `schedule`: innermost github keep innermost-data/history --at history"
_TIP = "give a folder that `innermost history export` wrote"
# What GitHub's API gives back of a file; larger ones could be written, and not be read.
_MOST_BYTES = 2**20


@app.command(epilog=BEGUN_EXAMPLES)
def begun(settings: SettingsFile = None) -> int:
    """Say whether the data branch is there, so that one that can't be read is not taken for one that isn't.

    Sets the step's output `branch` to its name (`data_branch` under [github]), or to nothing before anything was kept.
    Reads GITHUB_TOKEN, GITHUB_REPOSITORY and GITHUB_API_URL; the token needs to read contents.
    """
    from bot.cli.outputs import set_output

    branch = read_settings(settings).github.data_branch
    with closing(_hub()) as hub:
        found = hub.has_branch(branch)
    set_output("branch", branch if found else "")
    typer.echo(f"the branch {branch} is there" if found else f"there is no branch {branch} yet", err=True)
    return EXIT_OK


@app.command(epilog=KEEP_EXAMPLES)
def keep(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder of the files.")],
    at: Annotated[str, typer.Option(help="The folder on the branch.")],
    settings: SettingsFile = None,
) -> int:
    """Commit the files below DIR that are new there, each as it is, to the data branch; no file of that is changed.

    DIR is in a checkout of that branch, or in one of another where the branch is to begin. The branch is `data_branch`
    under [github], and begins without the code's history. Reads GITHUB_TOKEN, GITHUB_REPOSITORY and GITHUB_API_URL; the
    token needs to write contents.
    """
    from bot.files import read_plain
    from bot.gh.git import new_files
    from bot.gh.sides import inside

    if not folder.is_dir():
        raise InputError(f"there is no folder {folder}", _TIP)
    files = new_files(folder)
    branch, to = read_settings(settings).github.data_branch, inside(at)
    with closing(_hub()) as hub:
        for file in files:
            path = f"{to}/{file}"
            new = hub.add_data(branch, path, read_plain(folder / file, _MOST_BYTES, _TIP), message=f"Keep {path}")
            typer.echo(f"kept {path}" if new else f"{path} is there already")
    if not files:
        typer.echo(f"{folder} has no new files", err=True)
    return EXIT_OK


def _hub() -> "Hub":
    from bot.cli.handle import destination_of, environment_of
    from bot.gh.hub import Hub
    from bot.gh.patience import Pace

    # What is kept belongs to no issue.
    return Hub(destination_of(environment_of(1)), Pace())
