# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Posting: list, decide, write, and look again, until exactly one comment says the newest."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from bot.errors import InputError
from bot.gh.fault import GoneError, LimitedError, RefusedError, UnsureError
from bot.gh.marker import with_marker
from bot.gh.patience import Patience
from bot.gh.sticky import Comment, Create, Unchanged, Update, decide
from bot.report.markdown import Markdown

# GitHub refuses a longer body ("Body is too long (maximum is 65536 characters)").
BODY_LIMIT = 65_536


class Comments(Protocol):
    """The comments of one issue or pull request; every method raises the faults of `bot.gh.fault`."""

    def whoami(self) -> str:
        """The login that the token writes as."""
        ...

    def all(self) -> Sequence[Comment]:
        """Every comment, from all pages."""
        ...

    def create(self, body: str) -> Comment:
        """Writes a new comment; never repeats the request by itself."""
        ...

    def edit(self, comment: Comment, body: str) -> Comment:
        """Gives a comment another body."""
        ...

    def delete(self, comment: Comment) -> None:
        """Removes a comment."""
        ...

    def minimise(self, comment: Comment) -> None:
        """Folds a comment away as outdated."""
        ...


class Outcome(StrEnum):
    """What became of the comment."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, kw_only=True)
class Posted:
    """The comment as it stands, how it came to, and how many duplicates were removed beside it."""

    outcome: Outcome
    comment: Comment
    removed: int


def post_comment(
    comments: Comments, *, body: Markdown, key: str, patience: Patience, create: bool = True
) -> Posted | None:
    """Makes exactly one comment for the comparison `key` say `body`, and returns it.

    Without `create` one that is there is brought up to date, as it would be wrong otherwise, and none is made: None.

    A write whose answer is lost is not repeated blindly: the comments are listed and decided upon again. Raises
    `InputError` for a body that GitHub would refuse, `RefusedError` where GitHub says no, and `InfrastructureError`
    where `patience` is used up.
    """
    text = with_marker(body, key)
    if len(text) > BODY_LIMIT:
        raise InputError(
            f"the comment has {len(text)} characters; GitHub takes {BODY_LIMIT}", "post a run of fewer dispatches"
        )
    posting = _Posting(comments, text, key, create=create)
    while not posting.needless:
        try:
            posted = posting.step()
        except (UnsureError, LimitedError) as fault:
            patience.wait(fault)
        else:
            if posted is not None:
                return posted
    return None


class _Posting:
    """What one posting has learned so far."""

    def __init__(self, comments: Comments, text: str, key: str, *, create: bool) -> None:
        self._comments = comments
        self._text = text
        self._key = key
        self._create = create
        self.needless = False
        self._me = ""
        self._outcome = Outcome.UNCHANGED
        self._written: Comment | None = None
        self._removed: set[int] = set()

    def step(self) -> Posted | None:
        """Looks, and does all that is to be done; returns the result once a look finds nothing left to do."""
        self._me = self._me or self._comments.whoami()
        existing = self._comments.all()
        decision = decide(existing, me=self._me, key=self._key, body=self._text)
        action, written = decision.action, self._written
        if written is not None:
            if isinstance(action, Create):
                # GitHub confirmed it; the list lags behind, or a person has deleted it: neither calls for a second.
                action = Unchanged(written)
            elif isinstance(action, Update) and action.comment.id == written.id:
                # Another poster wrote after us, or the list lags behind: the later word stays.
                action = Unchanged(action.comment)
        if isinstance(action, Create) and not self._create:
            self.needless = True
            return None
        surplus = [comment for comment in decision.surplus if comment.id not in self._removed]
        if isinstance(action, Unchanged) and not surplus:
            return Posted(outcome=self._outcome, comment=action.comment, removed=len(self._removed))
        match action:
            case Create():
                self._outcome = Outcome.CREATED
                self._written = self._comments.create(self._text)
            case Update(comment):
                self._outcome = Outcome.UPDATED
                self._written = self._edit(comment)
            case Unchanged():
                pass
        for comment in surplus:
            self._remove(comment)
        return None

    def _edit(self, comment: Comment) -> Comment:
        try:
            return self._comments.edit(comment, self._text)
        except GoneError as gone:
            # Somebody deleted it between our look and our write: look again.
            raise UnsureError(gone.message, gone.tip) from gone

    def _remove(self, comment: Comment) -> None:
        """Deletes a duplicate; where that is not allowed, folds it away."""
        try:
            self._comments.delete(comment)
        except GoneError:
            pass  # another poster was quicker
        except RefusedError:
            self._comments.minimise(comment)
        self._removed.add(comment.id)
