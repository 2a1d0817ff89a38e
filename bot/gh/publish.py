# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Telling a run: the step summary first, which needs nobody's leave, then the comment."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.errors import InfrastructureError
from bot.files import write_atomic
from bot.gh.env import Environment, WorkflowRun
from bot.gh.fold import NONE_FOLDED, Folded, fold_outdated
from bot.gh.marker import Stamp
from bot.gh.patience import Pace, Patience
from bot.gh.post import Outcome, Posted, post_comment
from bot.gh.pull import PullRequest
from bot.gh.summary import append_summary
from bot.report.markdown import Markdown

if TYPE_CHECKING:
    from bot.gh.issue import Issue


@dataclass(frozen=True, kw_only=True)
class Published:
    """What was done; `posted` is None where there was nowhere to post. `folded`: what tells of older commits."""

    posted: Posted | None
    summary_written: bool
    folded: Folded = NONE_FOLDED


def publish(
    environment: Environment,
    *,
    key: str,
    comment: Markdown,
    summary: Markdown,
    made_s: int = 0,
    create: bool = True,
    kept: Path | None = None,
    pace: Pace | None = None,
) -> Published:
    """Writes `summary` and posts `comment` where `environment` has a place for them.

    Args:
        key: the comparison that both tell of.
        made_s: seconds since 1970 at which it began: what is older never replaces what is newer.
        create: whether a comment is made where none is there.
        kept: a file in which the comment is kept where GitHub fails to take it; no file is written otherwise.

    Nothing is posted where the pull request has moved on from the commit that was compared. Where it has not, comments
    of ours that tell of older commits are folded away.

    Raises the errors of `append_summary` and `post_comment`; the summary stays written when the comment fails, so that
    the report is on the run's page at least.
    """
    pace = pace or Pace()
    if environment.summary is not None:
        append_summary(environment.summary, summary)
    posted: Posted | None = None
    folded = NONE_FOLDED
    if environment.destination is not None:
        from bot.gh.issue import Issue  # noqa: PLC0415 - PyGithub takes 0.3 s to import

        patience = Patience(pace)
        stamp = stamp_of(environment.workflow_run, made_s, now_s=patience.clock.now())
        try:
            with closing(Issue(environment.destination, pace)) as issue:
                head = _head(issue, patience) if environment.sha else ""
                if head not in ("", environment.sha):
                    posted = Posted(outcome=Outcome.OUTDATED, comment=None, removed=0)
                else:
                    posted = post_comment(
                        issue, body=comment, key=key, stamp=stamp, patience=patience, create=create, head=head
                    )
                    if head:
                        folded = fold_outdated(issue, key=key, head=head, patience=Patience(pace))
        except InfrastructureError as error:
            if kept is not None:
                keep(error, kept, comment)
            raise
    return Published(posted=posted, summary_written=environment.summary is not None, folded=folded)


def stamp_of(run: WorkflowRun | None, made_s: int, *, now_s: float) -> Stamp:
    """How new a result is. A run that claims to be of the future would keep its place for as long: it is of now."""
    return Stamp(made_s=min(made_s, int(now_s)), run=run.id if run else 0, attempt=run.attempt if run else 0)


def _head(issue: "Issue", patience: Patience) -> str:
    """The newest commit of the pull request, which has a run of its own; empty for an issue."""
    return patience.through(PullRequest(issue, issue.number).head) or ""


def keep(error: InfrastructureError, path: Path, comment: str) -> None:
    """Writes what could not be posted, and has `error` say where it is."""
    try:
        write_atomic(path, comment.encode())
    except InfrastructureError as second:
        error.tip = f"{error.tip}. What was to be posted could not be kept: {second.message}"
    else:
        error.tip = f"{error.tip}. What was to be posted is in {path}; the same command posts it once GitHub takes it"
