# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From a comment to what is done about it: acknowledge, read, decide, do, answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.config.schema import Settings
from bot.errors import InnermostError
from bot.gh import replies
from bot.gh.commands import COMMANDS, check_roles, plan, usage_for
from bot.gh.commands.base import Context, Means, Planned, Reply
from bot.gh.event import CommentEvent
from bot.gh.gate import Allow, Ignore, Refuse, decide, ignored
from bot.gh.grammar import Mistake
from bot.gh.marker import reply_key
from bot.gh.patience import Patience
from bot.gh.post import post_comment
from bot.gh.repository import Reaction, Repository
from bot.gh.spoken import listen
from bot.model.role import Role


@dataclass(frozen=True)
class Handled:
    """What was done, a line each for the log; `failed` where GitHub did not do its part."""

    log: tuple[str, ...]
    failed: bool = False


@dataclass(frozen=True)
class _Answer:
    """One command, answered. `done`: it is done or started."""

    reply: Reply
    log: str
    failed: bool = False
    silent: bool = False


def wanted(event: CommentEvent) -> tuple[str, ...] | Ignore:
    """The commands of a comment, or why there is nothing to do. Pure; asks nobody."""
    return ignored(event) or listen(event.body).commands or Ignore(why="the comment gives no command")


def handle(
    event: CommentEvent,
    settings: Settings,
    repository: Repository,
    *,
    again: bool,
    now: datetime,
    patience: Patience,
) -> Handled:
    """Does what a comment asks for, and says so under it.

    Args:
        event: the comment.
        settings: of the default branch, never of a pull request.
        repository: where it was made.
        again: this is another attempt at a workflow run that had begun: it goes on where that one ended. Otherwise a
            comment that was seen before is another's, and is left alone.
        now: UTC.
        patience: with which the answer is posted.

    Raises `SettingsError` for a role of a command that does not exist, and the faults of GitHub where it can't be told.
    """
    check_roles(settings)
    lines = wanted(event)
    if isinstance(lines, Ignore):
        return Handled((f"ignored: {lines.why}",))
    if not repository.react(event.comment, Reaction.SEEN):
        finished = {Reaction.STARTED, Reaction.REFUSED} & repository.reactions(event.comment)
        if finished or not again:
            return Handled(("ignored: this comment was delivered before",))
    context = Context(
        settings=settings, event=event, spoken=listen(event.body), subject=listen(event.subject), commands=COMMANDS
    )
    limit = settings.github.commands
    conversation = _Conversation(repository, context, now)
    answers = [conversation.answer(line, position) for position, line in enumerate(lines[:limit], start=1)]
    _tell(answers, lines, event, repository, limit=limit, patience=patience)
    return Handled(tuple(answer.log for answer in answers), failed=any(answer.failed for answer in answers))


class _Conversation:
    """The commands of one comment, one after the other; what GitHub says of its author is asked for once."""

    def __init__(self, repository: Repository, context: Context, now: datetime) -> None:
        self._repository = repository
        self._context = context
        self._now = now
        self._role: Role | None = None

    def answer(self, line: str, position: int) -> _Answer:
        """What comes of one command."""
        planned = plan(line, self._context)
        if isinstance(planned, Mistake):
            usage = usage_for(line, COMMANDS)
            return _Answer(Reply(replies.mistaken(planned, usage), done=False), f"mistaken: {planned.message}")
        try:
            return self._do(planned, position)
        except InnermostError as error:
            # The person who asked is told; the workflow's run fails too.
            log = f"{planned.order.command}: {error.message} ({error.tip})"
            return _Answer(Reply(replies.failed(error), done=False), log, failed=True)

    def _do(self, planned: Planned, position: int) -> _Answer:
        order, event, settings = planned.order, self._context.event, self._context.settings.github
        if self._role is None:
            self._role = self._repository.role(event.author)
        head = self._repository.head() if event.pull_request and order.head else None
        decision = decide(event, order, self._role, head, settings)
        match decision:
            case Ignore():
                return _Answer(Reply(), f"{order.command}: ignored: {decision.why}", silent=True)
            case Refuse():
                reply = Reply(replies.refused(decision), done=False)
                return _Answer(reply, f"{order.command}: refused: {decision.why}")
            case Allow():
                means = Means(
                    repository=self._repository,
                    context=self._context,
                    allow=decision,
                    position=position,
                    now=self._now,
                )
                return _Answer(planned.action.perform(means), f"{order.command}: done")


def _tell(
    answers: Sequence[_Answer],
    lines: Sequence[str],
    event: CommentEvent,
    repository: Repository,
    *,
    limit: int,
    patience: Patience,
) -> None:
    """Says all that there is to say in one comment, and then, by a reaction, that the command was dealt with."""
    parts = [
        replies.headed(line, answer.reply.markdown)
        for line, answer in zip(lines, answers, strict=False)
        if answer.reply.markdown
    ]
    if len(lines) > limit:
        parts.append(replies.too_many(len(lines) - limit, limit))
    if parts:
        post_comment(repository, body=replies.joined(parts), key=reply_key(event.comment), patience=patience)
    spoken = [answer for answer in answers if not answer.silent]
    if any(answer.reply.done for answer in spoken):
        repository.react(event.comment, Reaction.STARTED)
    if any(not answer.reply.done for answer in spoken) or len(lines) > limit:
        repository.react(event.comment, Reaction.REFUSED)
