# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The registry: every command. Another is one module, and one line here."""

from collections.abc import Mapping, Sequence

from bot.config.schema import Settings
from bot.errors import SettingsError, nearest
from bot.gh.commands import bisect, cancel, check, compare, repro, run, status, trace, triage
from bot.gh.commands import help as help_
from bot.gh.commands.base import Command, Context, Planned
from bot.gh.grammar import Mistake, match
from bot.gh.words import Unclosed, Word, split

_ALL = (
    run.COMMAND,
    check.COMMAND,
    compare.COMMAND,
    trace.COMMAND,
    bisect.COMMAND,
    repro.COMMAND,
    status.COMMAND,
    cancel.COMMAND,
    triage.COMMAND,
    help_.COMMAND,
)
COMMANDS: Mapping[str, Command] = {command.syntax.name: command for command in _ALL}


def check_roles(settings: Settings) -> None:
    """Raises `SettingsError` for a role that is given to a command that does not exist."""
    for name in settings.github.roles:
        if name not in COMMANDS:
            raise SettingsError(f"github.roles.{name}: there is no such command", nearest(name, COMMANDS))


def plan(line: str, context: Context) -> Planned | Mistake:
    """What a command's line asks for, or the first mistake in it. Pure, for any text."""
    words = split(line)
    if isinstance(words, Unclosed):
        return Mistake(f"a quotation mark ({words.mark}) is not closed", "put the whole value between two of them")
    words = words or (Word(help_.NAME),)  # the name alone asks for help
    command, rest = _find(words, context.commands)
    if command is None:
        return Mistake(f"there is no command '{_meant(words)}'", nearest(_meant(words), context.commands))
    matched = match(command.syntax, rest)
    return matched if isinstance(matched, Mistake) else command.read(matched, context)


def usage_for(line: str, commands: Mapping[str, Command]) -> str:
    """The usage of the command that a line means, or in brief of all of them where it means none."""
    words = split(line)
    if isinstance(words, Unclosed):
        words = tuple(Word(text) for text in line.split())  # what comes before the mark names the command
    found, _ = _find(words, commands) if words else (None, ())
    if found is not None:
        return found.syntax.usage
    brief = [command.syntax.brief for command in commands.values()]
    return "\n".join([*brief, "", f"/innermost {help_.NAME} COMMAND explains one of them"])


def _find(words: Sequence[Word], commands: Mapping[str, Command]) -> tuple[Command | None, Sequence[Word]]:
    """The command that a line begins with, and the rest; a command's name has one word or two."""
    for count in (2, 1):
        command = commands.get(_name(words[:count]))
        if command is not None and len(words) >= count:
            return command, words[count:]
    return None, words


def _meant(words: Sequence[Word]) -> str:
    """What was probably meant as the name of a command: its second word only where the first begins such a name."""
    two = any(" " in name and words[0].text == name.partition(" ")[0] for name in COMMANDS)
    return _name(words[: 1 + two])


def _name(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)
