# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which history a command reads, and opening it."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.errors import InfrastructureError

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from bot.history.database import Database

Address = Annotated[
    str | None,
    typer.Option(
        "--database",
        metavar="URL",
        envvar="INNERMOST_DATABASE",
        help="sqlite:///PATH or postgresql://USER@HOST/NAME; a password belongs into the variable. "
        "[default: history.sqlite in the user's data folder]",
    ),
]


def open_history(address: str | None, *, create: bool) -> "AbstractContextManager[Database]":
    """Opens the history at a URL, by default the user's own."""
    from bot.paths import data_file

    try:
        from bot.history.database import open_database, sqlite_address
    except ModuleNotFoundError as error:
        from bot.host import install_command

        raise InfrastructureError(
            f"a history needs {error.name}, which is not installed", install_command("dashboard")
        ) from error
    return open_database(address or sqlite_address(data_file("history.sqlite")), create=create)
