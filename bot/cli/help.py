# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How help looks: plain text, which takes a third of the time that rich needs for it, with an example a line."""

from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

# click's mark for a paragraph whose lines are kept as they are.
_AS_IT_IS = "\b\n"
_ANY = 1_000
# What an option or argument takes, in a word; those that are not here take what they are called.
_TAKES = {
    "again": "GLOB",
    "backward": "N",
    "baseline": "VARIANT",
    "budget": "N",
    "candidate": "VARIANT",
    "comparisons": "N",
    "context": "WORD",
    "corpus": "DIR",
    "dashboard_url": "URL",
    "diff": "VARIANT",
    "dispatch": "GLOB",
    "dtype": "TYPE",
    "family": "NAME",
    "format_": "FORMAT",
    "forward": "N",
    "from_": "RUN_DIR",
    "jobs": "N",
    "model": "NAME",
    "most": "N",
    "neighbours": "N",
    "number": "N",
    "op": "KEY",
    "out": "DIR",
    "pipeline": "NAME",
    "pin": "REQUIREMENT",
    "property_": "PROPERTY",
    "releases": "A..B",
    "report_url": "URL",
    "settings": "FILE",
    "suite": "NAME",
    "svg": "FILE",
    "until": "STEP",
    "wheels": "DIR",
}


class Command(TyperCommand):
    """A command whose help says what its options take in a word, `--until STEP`, and not in a type of Python's."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        """As typer makes it."""
        super().__init__(*arguments, **options)
        for each in self.params:
            if each.metavar is None and not getattr(each, "is_flag", False) and each.name:
                own = each.param_type_name == "argument" and each.name == "dispatch"
                each.metavar = each.name.upper() if own else _TAKES.get(each.name, each.name.upper())

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Writes both lists, the arguments without their types."""
        records = [(each, each.get_help_record(ctx)) for each in self.get_params(ctx)]
        for title, of_this in (("Arguments", True), ("Options", False)):
            rows = [row for each, row in records if row and (each.param_type_name == "argument") is of_this]
            if of_this:
                rows = [(name.partition(" <")[0], about) for name, about in rows]
            if rows:
                with formatter.section(title):
                    formatter.write_dl(rows)


class Group(TyperGroup):
    """A group whose list of commands has their first sentences whole, wrapped where the line ends."""

    def get_help_option(self, ctx: Any) -> Any:
        """The option `--help`, whose absence is a plain False: typer imports pydantic to make anything of a None."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.default = False
        return option

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Writes the list."""
        commands = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section("Commands"):
            formatter.write_dl(
                [(name, one.get_short_help_str(_ANY)) for name, one in commands if one is not None and not one.hidden]
            )


def set_examples(app: typer.Typer) -> None:
    """Sets how the help of an app's commands looks, and of its groups', each example on a line of its own.

    They are written as `Examples: one · another`.
    """
    for command in app.registered_commands:
        command.cls = Command
        if command.epilog:
            command.epilog = in_lines(command.epilog)
    for group in app.registered_groups:
        if group.typer_instance is not None:
            set_examples(group.typer_instance)


def in_lines(examples: str) -> str:
    """`Examples: one · another` as a paragraph that is copied from line by line."""
    head, _, rest = examples.rpartition(": ")
    return _AS_IT_IS + "\n".join([f"{head}:", *(f"  {example.strip()}" for example in rest.split(" · "))])
