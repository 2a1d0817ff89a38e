# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`/innermost status`: what was started here, and how far it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.gh.commands.base import Command, Context, Means, Planned, Reply
from bot.gh.gate import Order
from bot.gh.grammar import Matched, Mistake, Syntax
from bot.gh.repository import StartedRun
from bot.gh.request import Ticket
from bot.model.role import Role
from bot.report import markdown as md
from bot.report.markdown import Markdown

NAME = "status"
SYNTAX = Syntax(name=NAME, summary="Show what commands started here, and how far it is.", examples=("status",))
_SHOWN = 10


@dataclass(frozen=True)
class Status:
    """Shows the runs of this issue or pull request."""

    def perform(self, means: Means) -> Reply:
        """Looks, and says it."""
        runs = means.repository.runs(means.context.settings.github.workflow)
        return Reply(describe(runs, means.context.event.number, means.now))


def runs_of(runs: Sequence[StartedRun], number: int) -> list[tuple[Ticket, StartedRun]]:
    """Those that a command on this issue or pull request started, newest first."""
    tickets = [(Ticket.of(run.title), run) for run in runs]
    return [(ticket, run) for ticket, run in tickets if ticket is not None and ticket.number == number]


def describe(runs: Sequence[StartedRun], number: int, now: datetime) -> Markdown:
    """The newest runs for `number` as a table, and how many others are under way."""
    ours = runs_of(runs, number)
    active = sum(run.active for run in runs)
    queue = md.compose("Under way or waiting in the whole repository: {}.", active)
    if not ours:
        return md.compose("Nothing was started here. {}", queue)
    rows = [
        md.row(
            [
                md.code(ticket.command),
                md.prose(str(ticket.comment), inside=True),
                md.prose(run.status if run.active else run.conclusion, inside=True),
                md.prose(_age(run.created, now), inside=True),
                md.link("its log", run.url),
            ]
        )
        for ticket, run in ours[:_SHOWN]
    ]
    older = len(ours) - _SHOWN
    more = md.compose("Older ones that are not shown: {}.", older) if older > 0 else md.NOTHING
    table = md.table(["command", "comment", "state", "started", ""], rows)
    return md.join("\n\n", [table, queue, more])


def _age(created: str, now: datetime) -> str:
    minutes = int((now - datetime.fromisoformat(created)).total_seconds() // 60)
    if minutes < 1:
        return "just now"
    if minutes < 120:
        return f"{minutes} min ago"
    return f"{minutes // 60} h ago" if minutes < 2880 else f"{minutes // 1440} days ago"


def read(matched: Matched, context: Context) -> Planned | Mistake:  # noqa: ARG001 - it takes no values
    """The plan."""
    return Planned(Order(command=NAME, least=context.least(NAME, Role.READ)), Status())


COMMAND = Command(syntax=SYNTAX, least=Role.READ, read=read)
