# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What `--help` says is so."""

import shlex
from collections.abc import Iterator
from typing import Any

import pytest
import typer.main

from bot.cli.app import app


def commands(command: Any, path: str = "innermost") -> Iterator[tuple[str, Any]]:
    yield path, command
    for name, inner in getattr(command, "commands", {}).items():
        yield from commands(inner, f"{path} {name}")


COMMANDS = dict(commands(typer.main.get_command(app)))


def examples() -> list[str]:
    epilogs = [str(command.epilog or "") for command in COMMANDS.values()]
    lines = [line for epilog in epilogs for part in epilog.split("·") for line in part.split("&&")]
    return [f"innermost {line.partition('innermost ')[2].strip()}" for line in lines if "innermost " in line]


def test_there_are_examples() -> None:
    assert len(examples()) > 15


@pytest.mark.parametrize("example", examples())
def test_every_example_has_options_that_there_are(example: str) -> None:
    path, *words = shlex.split(example)
    while f"{path} {words[0] if words else ''}" in COMMANDS:
        path = f"{path} {words.pop(0)}"
    assert getattr(COMMANDS[path], "commands", None) is None, "a group alone is no example"
    COMMANDS[path].make_context(path, words)
