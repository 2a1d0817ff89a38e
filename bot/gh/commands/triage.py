# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`/innermost triage accept`: a regression that is put up with stays visible, and stops failing the check."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.errors import InnermostError, nearest
from bot.gh.commands.base import Command, Context, Means, Planned, Reply
from bot.gh.gate import Order
from bot.gh.grammar import Matched, Mistake, Operand, Option, Syntax
from bot.gh.names import corpus
from bot.gh.triage import Recorded, record
from bot.model.role import Role
from bot.report import markdown as md
from bot.report.markdown import Markdown

NAME = "triage accept"
SYNTAX = Syntax(
    name=NAME,
    summary="Accept a regression of this pull request. It stays visible in the report and stops failing the check.",
    operands=(Operand("DISPATCH", "the id of a dispatch", least=1, most=50),),
    options=(
        Option("reason", '"TEXT"', "Why, for those who come after.", required=True),
        Option("target", "NAME", "On which target; without it on all."),
    ),
    examples=('triage accept nchw_1x1024x10x10_o1024_f32_1x1_83b8bb26 --reason "the pad is gone"',),
)
_REASON_CHARS = 500


@dataclass(frozen=True)
class Accept:
    """Records that these dispatches are accepted."""

    dispatches: tuple[str, ...]
    target: str | None
    reason: str

    def perform(self, means: Means) -> Reply:
        """Adds it to the record, with who and when."""
        event = means.context.event
        new = [
            Recorded(
                dispatch=dispatch,
                target=self.target,
                who=event.author,
                when=means.now.isoformat(timespec="seconds"),
                why=self.reason,
                comment=event.comment,
            )
            for dispatch in self.dispatches
        ]
        record(means.repository, means.context.settings.github.data_branch, event.number, new)
        return Reply(accepted(self.dispatches, self.target, self.reason))


def accepted(dispatches: Sequence[str], target: str | None, reason: str) -> Markdown:
    """What was accepted, and when that is seen."""
    where = md.compose(" on {}", md.code(target)) if target else md.NOTHING
    names = md.join("\n", [md.compose("- {}", md.code(dispatch)) for dispatch in dispatches])
    return md.compose(
        "Accepted{}, because: {}\n\n{}\n\nThe comment and the check run change with the next result that is told: "
        "run the publishing job again, or give the command that made it again.",
        where,
        md.prose(reason, inside=True),
        names,
    )


def read(matched: Matched, context: Context) -> Planned | Mistake:
    """The plan: ids of the corpus, in full, so that a misspelt one accepts nothing unnoticed."""
    reason, target = matched.one("reason").strip(), matched.one("target") or None
    if not reason:
        return Mistake("the reason is empty", 'write --reason "…"')
    if len(reason) > _REASON_CHARS:
        return Mistake(f"the reason has {len(reason)} characters", f"{_REASON_CHARS} are kept; link to the rest")
    if target is not None and target not in context.settings.targets:
        return Mistake(f"there is no target '{target}'", nearest(target, context.settings.targets))
    try:
        dispatches = tuple(dict.fromkeys(corpus().get(name).id for name in matched.all("DISPATCH")))
    except InnermostError as error:
        return Mistake(error.message, error.tip)
    return Planned(Order(command=NAME, least=context.least(NAME, Role.MAINTAIN)), Accept(dispatches, target, reason))


COMMAND = Command(syntax=SYNTAX, least=Role.MAINTAIN, read=read)
