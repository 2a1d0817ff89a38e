# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Options that several commands share, and what they mean."""

import errno
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.errors import UsageError

if TYPE_CHECKING:
    from bot.config.schema import Settings

SettingsFile = Annotated[
    Path | None,
    typer.Option("--settings", help="A settings file; by default innermost.toml here or in a parent folder."),
]


def read_settings(file: Path | None) -> "Settings":
    """The settings for a command that runs in the current folder."""
    from bot.config.load import load_settings

    return load_settings(Path.cwd(), file)


def that_can_be_made(path: Path | None) -> Path | None:
    """A folder or file to write, which is there or can be made: told before anything takes its time.

    Nothing is left of trying. Raises `UsageError`.
    """
    if path is None or path.exists():
        return path
    folder = path.absolute().parent
    while not folder.exists():
        folder = folder.parent
    choose = "choose another place"
    if not folder.is_dir():
        raise UsageError(f"cannot make {path}: {folder} is a file", choose)
    from tempfile import TemporaryDirectory

    try:
        with TemporaryDirectory(dir=folder, prefix=".innermost-"):
            return path
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return path  # no mistake of the user's, and told when it is written
        why = f"{folder} takes no new files ({error.strerror or error})"
        raise UsageError(f"cannot make {path}: {why}", choose) from None
