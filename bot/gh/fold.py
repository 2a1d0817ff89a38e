# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Folding away what tells of a commit that is no longer the pull request's head."""

from dataclasses import dataclass

from bot.errors import InfrastructureError
from bot.gh.fault import GoneError
from bot.gh.patience import Patience
from bot.gh.post import Comments
from bot.gh.sticky import Comment, Folding, outdated


@dataclass(frozen=True)
class Folded:
    """How many comments were folded away, and why others were not; empty where none were left."""

    count: int = 0
    failure: str = ""


NONE_FOLDED = Folded()


def fold_outdated(comments: Comments, *, key: str, head: str, patience: Patience) -> Folded:
    """Folds away our comments of other comparisons than `key`, at other commits than `head`, which is the newest.

    The newest result is posted by then, so that a failure here is told and raises nothing: the next posting tries
    again. Whoever posts to one of them later unfolds it (`bot.gh.post`).
    """
    folded: set[int] = set()

    def step() -> None:
        me = comments.whoami()
        for comment in outdated(comments.all(), me=me, key=key, head=head):
            # The other condition is for a list that lags behind.
            if comment.id not in folded and _fold(comments, comment, me=me, key=key, head=head):
                folded.add(comment.id)

    try:
        patience.through(step)
    except InfrastructureError as error:
        return Folded(len(folded), error.message)
    return Folded(len(folded))


def _fold(comments: Comments, comment: Comment, *, me: str, key: str, head: str) -> bool:
    """Folds one, unless another poster is at it or was: then it tells of the newest commit before long."""
    try:
        claim = comments.claim(comment)
        try:
            still = outdated([comments.get(comment)], me=me, key=key, head=head)
            if claim.first and still:
                comments.minimise(comment, Folding.OUTDATED)
                return True
        finally:
            if claim.first:
                comments.release(comment, claim)
    except GoneError:
        pass  # somebody deleted it
    return False
