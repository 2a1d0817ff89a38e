# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One issue for each regression: opened once it lasts, kept up to date, closed when it is over."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.gh.marker import Stamp, key_of
from bot.gh.patience import Clock, Pace, Patience
from bot.gh.post import Outcome, post_comment
from bot.gh.reports import Opened, Reports, is_over, text_of
from bot.report.markdown import Markdown
from bot.report.regression import Regression, body_of, title_of

_KEY_DIGITS = 16


class Told(StrEnum):
    """What became of an issue."""

    OPENED = "opened"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    CLOSED = "closed"
    SUPERSEDED = "newer already"
    HELD_BACK = "not opened: enough for a night"
    STRAY = "left as it is: this history does not know of it"


@dataclass(frozen=True, kw_only=True)
class Line:
    """One issue, or one regression that has none: `url` is then empty."""

    told: Told
    title: str
    url: str


def key_of_regression(identity: str) -> str:
    """The key by which a regression's issue is found again."""
    return hashlib.sha256(json.dumps(["regression", identity]).encode()).hexdigest()[:_KEY_DIGITS]


def tell(
    reports: Reports, found: Sequence[Regression], *, stamp: Stamp, most: int, pace: Pace, clock: Clock | None = None
) -> Iterator[Line]:
    """Makes the issues say what `found` says, worst first, and yields what became of each.

    What is over and has no open issue needs none. What a person closed stays closed. At most `most` are opened.

    Raises `RefusedError`, `GaveUpError` and `InputError` as `post_comment` does; what was told before stays so.
    """
    there = _ours(reports, Patience(pace, clock))
    opened = 0
    for regression in found:
        key = key_of_regression(regression.id)
        known = there.pop(key, None)
        over = bool(regression.over)
        if over and (known is None or is_over(known.body)):
            continue
        title = title_of(regression)
        if known is None and opened == most:
            yield Line(told=Told.HELD_BACK, title=title, url="")
            continue
        posted = post_comment(
            reports,
            body=_text(regression),
            key=key,
            stamp=stamp,
            patience=Patience(pace, clock),
            create=not over,
        )
        opened += posted.outcome is Outcome.CREATED
        if posted.comment is not None:
            yield Line(told=_told(posted.outcome, over=over), title=title, url=posted.comment.url)
    for issue in there.values():
        if not issue.closed:
            yield Line(told=Told.STRAY, title=issue.body.partition("\n")[0], url=issue.url)


def _text(regression: Regression) -> Markdown:
    return text_of(title_of(regression), body_of(regression), over=bool(regression.over))


def _ours(reports: Reports, patience: Patience) -> dict[str, Opened]:
    """Our issues by key, of two with one key the oldest, as the ladder keeps it."""
    issues = sorted(patience.through(reports.all), key=lambda issue: issue.id, reverse=True)
    return {key: issue for issue in issues if (key := key_of(issue.body)) is not None}


def _told(outcome: Outcome, *, over: bool) -> Told:
    if outcome is Outcome.UPDATED and over:
        return Told.CLOSED
    words = {
        Outcome.CREATED: Told.OPENED,
        Outcome.UPDATED: Told.UPDATED,
        Outcome.SUPERSEDED: Told.SUPERSEDED,
    }
    return words.get(outcome, Told.UNCHANGED)
