# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Posting: list, decide, write, and look again, until exactly one comment says the newest."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from bot.errors import InfrastructureError, InputError
from bot.gh.fault import GoneError, LimitedError, RefusedError, UnsureError
from bot.gh.marker import Stamp, with_marker
from bot.gh.patience import Patience
from bot.gh.sticky import Comment, Create, Decision, Folding, Update, decide, same_text
from bot.report.markdown import Markdown

# GitHub refuses a longer body ("Body is too long (maximum is 65536 characters)").
BODY_LIMIT = 65_536

# A claim that is this old was left behind by a poster that died, and is broken.
_STALE_S = 30.0
# Who has held a claim for this long writes no more under it: it might be broken before the write arrives.
_HOLD_S = 15.0


@dataclass(frozen=True, kw_only=True)
class Claim:
    """The right to edit a comment: a reaction of ours, of which GitHub makes one at a time.

    Attributes:
        id: the reaction's.
        first: this very request made it; else another poster (or a request whose answer was lost) has done so before.
        age_s: since it was made, by GitHub's clock.
    """

    id: int
    first: bool
    age_s: float


class Comments(Protocol):
    """The comments of one issue or pull request; every method raises the faults of `bot.gh.fault`.

    None repeats a write by itself.
    """

    def whoami(self) -> str:
        """The login that the token writes as."""
        ...

    def all(self) -> Sequence[Comment]:
        """Every comment, from all pages."""
        ...

    def get(self, comment: Comment) -> Comment:
        """The same comment, as it is now."""
        ...

    def create(self, body: str) -> Comment:
        """Writes a new comment."""
        ...

    def edit(self, comment: Comment, body: str) -> Comment:
        """Gives a comment another body."""
        ...

    def delete(self, comment: Comment) -> None:
        """Removes a comment."""
        ...

    def minimise(self, comment: Comment, why: Folding) -> None:
        """Folds a comment away."""
        ...

    def show(self, comment: Comment) -> None:
        """Unfolds a comment."""
        ...

    def claim(self, comment: Comment) -> Claim:
        """Reacts to a comment, or finds that we have done so."""
        ...

    def release(self, comment: Comment, claim: Claim) -> None:
        """Takes a reaction back; does nothing where it is gone."""
        ...


class Outcome(StrEnum):
    """What became of the comment."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    SUPERSEDED = "superseded"
    NEEDLESS = "needless"
    OUTDATED = "outdated"


@dataclass(frozen=True, kw_only=True)
class Posted:
    """How the comment came to be as it stands, and how many duplicates were removed beside it.

    `comment` is None where none was there and none was called for (`NEEDLESS`), and where the pull request has moved on
    (`OUTDATED`).
    """

    outcome: Outcome
    comment: Comment | None
    removed: int


def post_comment(
    comments: Comments,
    *,
    body: Markdown,
    key: str,
    patience: Patience,
    stamp: Stamp | None = None,
    create: bool = True,
    head: str = "",
) -> Posted:
    """Makes exactly one comment for the comparison `key` say `body`, or what is newer than `stamp`.

    A write whose answer is lost is not repeated blindly: the comments are listed and decided upon again. Without
    `create` none is made, and one that is there is brought up to date all the same: it would be wrong otherwise.
    `head` is the commit that it tells of, by which `fold_outdated` knows it again.

    Raises `InputError` for a body that GitHub would refuse, `RefusedError` where GitHub says no, and `GaveUpError`
    where `patience` is used up.
    """
    stamp = stamp or Stamp()
    text = with_marker(body, key, stamp, head)
    if len(text) > BODY_LIMIT:
        raise InputError(
            f"the comment has {len(text)} characters; GitHub takes {BODY_LIMIT}", "post a run of fewer dispatches"
        )
    posting = _Posting(comments, text, key, stamp, patience, create=create)
    try:
        while (posted := patience.through(posting.step)) is None:
            pass  # it looks again at what became of a write
        return posted
    finally:
        posting.let_go()


class _Posting:
    """What one posting has learned so far."""

    def __init__(
        self, comments: Comments, text: str, key: str, stamp: Stamp, patience: Patience, *, create: bool
    ) -> None:
        self._comments = comments
        self._text = text
        self._key = key
        self._stamp = stamp
        self._clock = patience.clock
        self._create = create
        self._me = ""
        self._outcome = Outcome.UNCHANGED
        self._written: Comment | None = None
        self._said: tuple[int, str] | None = None  # what GitHub last confirmed: of which comment, and the text
        self._held: tuple[Comment, Claim] | None = None
        self._removed: set[int] = set()

    def step(self) -> Posted | None:
        """Looks, and does the next thing; returns the result once a look finds nothing left to do."""
        self._release()
        self._me = self._me or self._comments.whoami()
        existing = self._comments.all()
        decision = self._decide(existing)
        action = decision.action
        hidden = isinstance(action, Create) or action.comment.minimised
        if hidden and not self._create and self._written is None:
            return Posted(outcome=Outcome.NEEDLESS, comment=None, removed=0)
        if isinstance(action, Create) and self._written is None:
            self._outcome = Outcome.CREATED
            self._written = self._comments.create(self._text)
            self._said = (self._written.id, self._text)
            return None
        if isinstance(action, Update) and not self._confirmed(action):
            self._update(action.comment, existing)
            return None
        surplus = [comment for comment in decision.surplus if comment.id not in self._removed]
        for comment in surplus:
            self._remove(comment)
        if surplus:
            return None
        # GitHub confirmed what was written: a list that lags behind, or a person who deleted it, calls for no second.
        comment = self._written if isinstance(action, Create) else action.comment
        outcome = Outcome.SUPERSEDED if decision.superseded else self._outcome
        return Posted(outcome=outcome, comment=comment, removed=len(self._removed))

    def _decide(self, existing: Iterable[Comment]) -> Decision:
        return decide(
            existing,
            me=self._me,
            key=self._key,
            body=self._text,
            stamp=self._stamp,
            now_s=self._clock.now(),
        )

    def _confirmed(self, action: Update) -> bool:
        """Whether just this was written before: then the list lags behind, or a later word of the same run stays."""
        return self._said == (action.comment.id, action.body)

    def _update(self, kept: Comment, existing: Iterable[Comment]) -> None:
        """Edits `kept` while no other poster does.

        GitHub has no edit on condition, so what is looked at must not change before it is written: else an older
        result could be laid over a newer one that appeared in between, and nobody would know. The other comments of
        ours need no second look: nobody edits any but the oldest.
        """
        until_s = self._clock.now() + _HOLD_S
        try:
            self._claim(kept)
            now = self._comments.get(kept)
            action = self._decide([now if one.id == kept.id else one for one in existing]).action
            if self._clock.now() >= until_s:
                raise UnsureError("GitHub is slow to answer", "try again later")
            if isinstance(action, Update) and action.comment.id == kept.id:
                if self._outcome is Outcome.UNCHANGED:
                    self._outcome = Outcome.UPDATED
                self._written = now if same_text(now.body, action.body) else self._comments.edit(kept, action.body)
                if now.minimised:
                    self._comments.show(kept)
                self._said = (kept.id, action.body)
        except GoneError as gone:
            # Somebody deleted it between our look and what followed: look again.
            raise UnsureError(gone.message, gone.tip) from gone
        self._release()

    def _claim(self, kept: Comment) -> None:
        """Raises `LimitedError` while another poster has the claim."""
        claim = self._comments.claim(kept)
        if not claim.first and claim.age_s >= _STALE_S:
            self._comments.release(kept, claim)
            claim = self._comments.claim(kept)
        if not claim.first:
            raise LimitedError(
                "another poster is at the comment",
                "run the posting jobs of a pull request one by one",
                wait_s=max(1.0, _STALE_S - claim.age_s + 1),
            )
        self._held = (kept, claim)

    def let_go(self) -> None:
        """Takes a claim back that a failure has left behind, if that can be done."""
        with suppress(InfrastructureError):
            self._release()

    def _release(self) -> None:
        if self._held is not None:
            self._comments.release(*self._held)
            self._held = None

    def _remove(self, comment: Comment) -> None:
        """Deletes a duplicate; where that is not allowed, folds it away."""
        try:
            self._comments.delete(comment)
        except GoneError:
            pass  # another poster was quicker
        except RefusedError:
            self._comments.minimise(comment, Folding.DUPLICATE)
        self._removed.add(comment.id)
