# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Options that several commands share, and what they mean."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

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
    """A folder or file to write, refused by a `UsageError` before anything takes its time."""
    from bot.files import check_writable

    if path is not None:
        check_writable(path)
    return path
