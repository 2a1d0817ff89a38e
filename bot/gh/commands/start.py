# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Starting a workflow for a command: at most once for each command of a comment, however often that is delivered."""

from dataclasses import dataclass

from bot.gh.commands.base import Means, Reply
from bot.gh.fault import UnsureError
from bot.gh.request import LIMIT_CHARS, REQUEST_INPUT, Request, Ticket
from bot.gh.work import Work
from bot.report import markdown as md


@dataclass(frozen=True)
class Start:
    """Has a workflow do `work` for the command of that name."""

    command: str
    work: Work

    def perform(self, means: Means) -> Reply:
        """Starts it unless that was done before; the rocket says so, and nothing else needs to."""
        event, settings = means.context.event, means.context.settings.github
        ticket = Ticket(command=self.command, number=event.number, comment=event.comment, position=means.position)
        if _has_run(ticket, means):
            return Reply()
        request = Request(
            title=ticket.title,
            number=event.number,
            comment=event.comment,
            by=event.author,
            sha=means.allow.sha,
            labels=settings.runners[means.allow.runner].labels,
            work=self.work,
        )
        text = request.model_dump_json()
        if len(text) > LIMIT_CHARS:
            too_long = md.compose("That is more than a workflow may be started with: {} characters.", len(text))
            return Reply(too_long, done=False)
        try:
            means.repository.dispatch(settings.workflow, event.default_branch, {REQUEST_INPUT: text})
        except UnsureError as fault:
            if _has_run(ticket, means):
                return Reply()
            raise UnsureError(
                f"it isn't certain that it started: {fault.message}",
                "`/innermost status` says in a minute whether it did; if not, give the command again",
            ) from fault
        return Reply()


def _has_run(ticket: Ticket, means: Means) -> bool:
    runs = means.repository.runs(means.context.settings.github.workflow)
    return any(run.title == ticket.title for run in runs)
