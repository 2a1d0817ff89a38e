# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`/innermost help`: what there is to say, from the very declarations that are accepted."""

from dataclasses import dataclass

from bot.errors import nearest
from bot.gh.commands.base import Command, Context, Means, Planned, Reply
from bot.gh.gate import Order
from bot.gh.grammar import Matched, Mistake, Operand, Syntax, explain
from bot.model.role import Role
from bot.report import markdown as md
from bot.report.markdown import Markdown

NAME = "help"
SYNTAX = Syntax(
    name=NAME,
    summary="Say what commands there are, or explain one.",
    operands=(Operand("COMMAND", "the command to explain", most=2),),
    examples=("help", "help run"),
)
_HOW = md.ours(
    "A command is a line that begins with `/innermost`, in a new comment. Quotations, code and edits give none. "
    "`/innermost help run` explains one."
)


@dataclass(frozen=True)
class Say:
    """Answers with a text that is Markdown already."""

    text: Markdown

    def perform(self, means: Means) -> Reply:  # noqa: ARG002 - nothing is needed for it
        """Says it."""
        return Reply(self.text)


def read(matched: Matched, context: Context) -> Planned | Mistake:
    """The plan: one command's help, or the list."""
    asked = " ".join(matched.all("COMMAND"))
    order = Order(command=NAME, least=context.least(NAME, Role.READ))
    if not asked:
        return Planned(order, Say(_overview(context)))
    command = context.commands.get(asked)
    if command is None:
        return Mistake(f"there is no command '{asked}'", nearest(asked, context.commands))
    least = context.least(asked, command.least)
    return Planned(
        order,
        Say(
            md.compose(
                "{}\n\nIt needs the role {} or more.", md.fence(explain(command.syntax), "text"), md.prose(least)
            )
        ),
    )


def _overview(context: Context) -> Markdown:
    rows = [
        md.row(
            [
                md.code(command.syntax.brief),
                md.prose(command.syntax.summary.partition(". ")[0].removesuffix("."), inside=True),
                md.prose(context.least(name, command.least), inside=True),
            ]
        )
        for name, command in context.commands.items()
    ]
    return md.join("\n\n", [md.table(["command", "what it does", "least role"], rows), _HOW])


COMMAND = Command(syntax=SYNTAX, least=Role.READ, read=read)
