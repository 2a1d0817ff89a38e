# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What `--help` says is so."""

import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer.main

from bot.cli.app import app
from bot.config.load import load_settings
from bot.corpus.library import load_corpus


def commands(command: Any, path: str = "innermost") -> Iterator[tuple[str, Any]]:
    yield path, command
    for name, inner in getattr(command, "commands", {}).items():
        yield from commands(inner, f"{path} {name}")


COMMANDS = dict(commands(typer.main.get_command(app)))


def examples() -> list[str]:
    epilogs = [str(command.epilog or "") for command in COMMANDS.values()]
    lines = [line for epilog in epilogs for part in epilog.splitlines() for line in part.split("&&")]
    return [f"innermost {line.partition('innermost ')[2].strip()}" for line in lines if "innermost " in line]


def test_every_command_has_an_example() -> None:
    leaves = {path: command for path, command in COMMANDS.items() if not getattr(command, "commands", None)}
    assert len(leaves) > 30
    for path, command in leaves.items():
        assert path in str(command.epilog), path


@pytest.mark.parametrize("example", examples())
def test_every_example_has_options_that_there_are(example: str) -> None:
    parse(example)


def parse(line: str) -> None:
    """Reads a command as it would be read if it ran; raises where it has options or a form that there isn't."""
    path, *words = shlex.split(line, comments=True)
    while f"{path} {words[0] if words else ''}" in COMMANDS:
        path = f"{path} {words.pop(0)}"
    assert getattr(COMMANDS[path], "commands", None) is None, "a group alone is no example"
    COMMANDS[path].make_context(path, words)


@pytest.mark.parametrize("path", COMMANDS)
def test_no_help_speaks_of_types_of_python(path: str) -> None:
    context = COMMANDS[path].make_context(path, [], resilient_parsing=True)
    said = COMMANDS[path].get_help(context)
    assert not any(name in said for name in ("<str", "<int", "<float", "<path", "<list")), said


def help_of(path: str, option: str) -> str:
    (found,) = [each.help for each in COMMANDS[path].params if each.name == option]
    return str(found)


def test_the_layouts_named_are_those_that_there_are() -> None:
    named = {word.strip(",.") for word in help_of("innermost corpus list", "layout").split()}
    looks_like_one = {word for word in named if word and (set(word) <= set("nchwg") or word == "generic")}
    assert looks_like_one == {dispatch.layout for dispatch in load_corpus().dispatches}


def test_what_is_compared_by_default_is_said() -> None:
    said = help_of("innermost run", "suite")
    assert f"default: {load_settings(Path('/')).defaults.suite}; with --dispatch or --corpus, every dispatch" in said


@pytest.mark.parametrize(("path", "name"), [("innermost run", "dispatch"), ("innermost corpus list", "glob")])
def test_that_words_add_up_is_said(path: str, name: str) -> None:
    assert "matches any of them" in help_of(path, name)
