# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Telling a run: the step summary first, which needs nobody's leave, then the comment."""

from contextlib import closing
from dataclasses import dataclass

from bot.gh.env import Environment
from bot.gh.patience import Pace, Patience
from bot.gh.post import Posted, post_comment
from bot.gh.summary import append_summary
from bot.report.markdown import Markdown


@dataclass(frozen=True, kw_only=True)
class Published:
    """What was done; `posted` is None where there was nowhere to post, or nothing to say and no comment to correct."""

    posted: Posted | None
    summary_written: bool


def publish(
    environment: Environment,
    *,
    key: str,
    comment: Markdown,
    summary: Markdown,
    create: bool = True,
    pace: Pace | None = None,
) -> Published:
    """Writes `summary` and posts `comment` where `environment` has a place for them.

    Without `create`, only a comment that is there already is brought up to date.

    Raises the errors of `append_summary` and `post_comment`; the summary stays written when the comment fails, so that
    the report is on the run's page at least.
    """
    pace = pace or Pace()
    if environment.summary is not None:
        append_summary(environment.summary, summary)
    posted: Posted | None = None
    if environment.destination is not None:
        from bot.gh.client import Client  # noqa: PLC0415 - PyGithub takes 0.3 s to import

        with closing(Client(environment.destination, pace)) as client:
            posted = post_comment(client, body=comment, key=key, patience=Patience(pace), create=create)
    return Published(posted=posted, summary_written=environment.summary is not None)
