# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost init`: a project's first settings, and its workflows on request."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.workflows import Pin, put
from bot.errors import UsageError

EXAMPLES = "Examples: innermost init · innermost init ../my-project --workflows"


def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The project; made where it is not there.")] = Path(),
    workflows: Annotated[
        bool, typer.Option("--workflows", help="The GitHub workflows too, as `innermost workflows install` does.")
    ] = False,
    pin: Pin = None,
) -> None:
    """Begin a project: write innermost.toml, where there are no settings yet.

    What can be found out is not asked. What is there is never overwritten, so that it may be run again.
    """
    from bot.config.load import FILE_NAME, find_own, load_settings
    from bot.files import write_atomic
    from bot.workflows.project import check_repository, first_settings, look_at

    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is a file", "give the folder of a project")
    if pin is not None and not workflows:
        raise UsageError("--pin is of the workflows", "give --workflows with it")
    own = find_own(folder)
    if own is not None:
        load_settings(folder)  # a mistake in it is said here and now
        typer.echo(f"settings are in {own[0]} already, and stay as they are", err=True)
    if workflows:
        check_repository(folder)
        put(folder, pin, force=False)
    elif own is None:
        write_atomic(folder / FILE_NAME, first_settings(look_at(folder)))
        typer.echo(f"wrote {folder / FILE_NAME}")
    try_it = ["`innermost doctor` says what this machine can do", "`innermost run` compares"]
    if not workflows and (folder / ".git").exists():
        try_it.append("`innermost init --workflows` adds the GitHub workflows")
    typer.echo(f"next: {'; '.join(try_it)}", err=True)
