# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The comments of one issue or pull request, by HTTP (`bot.gh.post.Comments`)."""

from bot.gh import reactions
from bot.gh.client import Client
from bot.gh.env import Destination
from bot.gh.patience import Pace
from bot.gh.post import Claim
from bot.gh.shape import comment_of
from bot.gh.sticky import Comment, Folding


class Issue(Client):
    """An issue or a pull request, which to GitHub is one too."""

    def __init__(self, destination: Destination, pace: Pace) -> None:
        super().__init__(destination, pace)
        self.number = destination.number
        self._address = f"{self.home}/issues/{destination.number}"

    def all(self) -> tuple[Comment, ...]:
        """Every comment, oldest first, from all pages."""
        rows = self.pages(f"{self._address}/comments")
        with self.translated():
            return tuple(comment_of(row) for row in rows)

    def get(self, comment: Comment) -> Comment:
        """The same comment, as it is now."""
        answer = self.ask("GET", self._of(comment))
        with self.translated():
            return comment_of(answer.body)

    def create(self, body: str) -> Comment:
        """Writes a new comment."""
        answer = self.ask("POST", f"{self._address}/comments", {"body": body})
        with self.translated():
            return comment_of(answer.body)

    def edit(self, comment: Comment, body: str) -> Comment:
        """Gives a comment another body."""
        answer = self.ask("PATCH", self._of(comment), {"body": body})
        with self.translated():
            return comment_of(answer.body)

    def delete(self, comment: Comment) -> None:
        """Removes a comment."""
        self.ask("DELETE", self._of(comment))

    def minimise(self, comment: Comment, why: Folding) -> None:
        """Folds a comment away."""
        self.graphql(
            "mutation Fold($input: MinimizeCommentInput!) "
            "{ minimizeComment(input: $input) { minimizedComment { isMinimized } } }",
            {"input": {"subjectId": comment.node_id, "classifier": why.upper()}},
        )

    def show(self, comment: Comment) -> None:
        """Unfolds a comment."""
        self.graphql(
            "mutation Unfold($input: UnminimizeCommentInput!) "
            "{ unminimizeComment(input: $input) { unminimizedComment { isMinimized } } }",
            {"input": {"subjectId": comment.node_id}},
        )

    def claim(self, comment: Comment) -> Claim:
        """Reacts to a comment, which tells who was first."""
        return reactions.claim(self, self._of(comment))

    def release(self, comment: Comment, claim: Claim) -> None:
        """Takes a reaction back; does nothing where it is gone."""
        reactions.release(self, self._of(comment), claim)

    def _of(self, comment: Comment) -> str:
        return f"{self.home}/issues/comments/{comment.id}"
