# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`/innermost status`: what was started here, and how far it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.gh.commands.base import Command, Context, Means, Planned, Reply
from bot.gh.gate import Order
from bot.gh.grammar import Matched, Mistake, Syntax
from bot.gh.repository import Job, StartedRun
from bot.gh.request import Ticket
from bot.model.role import Role
from bot.report import markdown as md
from bot.report.markdown import Markdown
from bot.report.words import listed, plural

NAME = "status"
SYNTAX = Syntax(name=NAME, summary="Show what commands started here, and how far it is.", examples=("status",))
_SHOWN, _NAMED = 10, 3
# GitHub's words: https://docs.github.com/en/rest/actions/workflow-runs
_QUEUED = ("queued", "requested", "pending")
_WORDS = {
    **dict.fromkeys(_QUEUED, "queued"),
    "in_progress": "running",
    "waiting": "waits for a reviewer of its environment",
}


@dataclass(frozen=True)
class Status:
    """Shows the runs of this issue or pull request."""

    def perform(self, means: Means) -> Reply:
        """Looks, and says it."""
        runs, number = means.repository.runs(means.context.settings.github.workflow), means.context.event.number
        begun = [run.id for _, run in runs_of(runs, number)[:_SHOWN] if run.active and run.status not in _QUEUED]
        jobs = {run: means.repository.jobs(run) for run in begun}
        return Reply(describe(runs, number, means.now, jobs))


def runs_of(runs: Sequence[StartedRun], number: int) -> list[tuple[Ticket, StartedRun]]:
    """Those that a command on this issue or pull request started, newest first."""
    tickets = [(Ticket.of(run.title), run) for run in runs]
    return [(ticket, run) for ticket, run in tickets if ticket is not None and ticket.number == number]


def describe(
    runs: Sequence[StartedRun], number: int, now: datetime, jobs: Mapping[int, Sequence[Job]] | None = None
) -> Markdown:
    """The newest runs for `number` as a table, with `jobs` of those that have begun, and how many others there are."""
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
                md.prose(_state(run, runs, (jobs or {}).get(run.id, ())), inside=True),
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


def _state(run: StartedRun, runs: Sequence[StartedRun], jobs: Sequence[Job]) -> str:
    """`queued behind 2`, `running: 1 of 4 jobs done, now Compile 2/3`, `success`."""
    if not run.active:
        return run.conclusion
    if run.status in _QUEUED:
        before = sum(other.active and other.id < run.id for other in runs)
        return f"{_WORDS[run.status]} behind {before}" if before else _WORDS[run.status]
    words = _WORDS.get(run.status, run.status)
    if not jobs:
        return words
    done = sum(job.status == "completed" for job in jobs)
    now = listed([job.name for job in jobs if job.status == "in_progress"][:_NAMED])
    return f"{words}: {done} of {plural(len(jobs), 'job')} done" + (f", now {now}" if now else "")


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
