# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`/innermost cancel`: stops what commands started here."""

from dataclasses import dataclass

from bot.gh.commands.base import Command, Context, Means, Planned, Reply
from bot.gh.commands.status import runs_of
from bot.gh.gate import Order
from bot.gh.grammar import Matched, Mistake, Syntax
from bot.model.role import Role
from bot.report import markdown as md

NAME = "cancel"
SYNTAX = Syntax(name=NAME, summary="Cancel what commands started here and is not finished.", examples=("cancel",))


@dataclass(frozen=True)
class Cancel:
    """Cancels the active runs of this issue or pull request."""

    def perform(self, means: Means) -> Reply:
        """Asks for it; GitHub stops a run within minutes, and what was recorded until then is lost."""
        runs = means.repository.runs(means.context.settings.github.workflow)
        active = [run for _, run in runs_of(runs, means.context.event.number) if run.active]
        for run in active:
            means.repository.cancel(run.id)
        if not active:
            return Reply(md.ours("Nothing is under way here, so nothing was cancelled."))
        return Reply(md.compose("Cancelled: {}.", md.join(", ", [md.link("a run", run.url) for run in active])))


def read(matched: Matched, context: Context) -> Planned | Mistake:  # noqa: ARG001 - it takes no values
    """The plan."""
    return Planned(Order(command=NAME, least=context.least(NAME, Role.TRIAGE)), Cancel())


COMMAND = Command(syntax=SYNTAX, least=Role.TRIAGE, read=read)
