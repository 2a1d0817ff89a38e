# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Issues that we opened, by HTTP, as `bot.gh.post` knows comments: exactly one for each key says the newest.

To that ladder an issue is a comment whose first line is the title. Whether what it tells of is over stands in a line of
its own before the marker: only where that changes is the issue closed or opened again, so that what a person did to its
state stays.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.gh import reactions
from bot.gh.client import Client
from bot.gh.env import Access
from bot.gh.fault import RefusedError
from bot.gh.patience import Pace
from bot.gh.post import Claim
from bot.gh.sticky import Comment, Folding
from bot.report import markdown as md
from bot.report.markdown import Markdown

_OVER = "<!-- innermost:over -->"
_NOT_ALLOWED = 405


@dataclass(frozen=True, kw_only=True)
class Opened(Comment):
    """An issue of ours: `id` is its number, `body` its title and then its text, `closed` by whomever."""

    closed: bool


def text_of(title: str, body: Markdown, *, over: bool) -> Markdown:
    """What the ladder takes for a body: a title (one line, plain text), then the text, then whether it is over."""
    text = md.join("\n\n", [body, md.ours(_OVER)]) if over else body
    return md.join("\n", [md.title(title), text])


def is_over(text: str) -> bool:
    """Whether a text says that what it tells of is over: in the last line before the marker."""
    lines = [line.strip() for line in text.rstrip().splitlines()]
    return lines[-3:-2] == [_OVER]  # an empty one, and the marker, follow


class Reports(Client):
    """The issues that this account opened in a repository (`bot.gh.post.Comments`)."""

    def __init__(self, access: Access, pace: Pace) -> None:
        super().__init__(access, pace)
        self._address = f"{self.home}/issues"

    def all(self) -> tuple[Opened, ...]:
        """All that this account ever opened, closed ones among them."""
        rows = self.pages(self._address, state="all", creator=self.whoami())
        with self.translated():
            return tuple(_opened(row) for row in rows if "pull_request" not in row)

    def get(self, comment: Comment) -> Opened:
        """The same issue, as it is now."""
        return self._told("GET", self._of(comment))

    def create(self, body: str) -> Opened:
        """Opens an issue."""
        return self._told("POST", self._address, _texts(body))

    def edit(self, comment: Comment, body: str) -> Opened:
        """Gives an issue another title and text; closes it, or opens it again, where what it tells of is now over."""
        change = _texts(body)
        if is_over(body) and not is_over(comment.body):
            change |= {"state": "closed", "state_reason": "completed"}
        elif is_over(comment.body) and not is_over(body):
            change |= {"state": "open"}
        return self._told("PATCH", self._of(comment), change)

    def delete(self, comment: Comment) -> None:
        """Issues can't be removed by a token of a workflow: always raises `RefusedError`, without asking."""
        raise RefusedError(_NOT_ALLOWED, f"issue {comment.id} is not removed", "close it")

    def show(self, comment: Comment) -> None:
        """An issue is never folded away."""

    def minimise(self, comment: Comment, why: Folding) -> None:  # noqa: ARG002 - only what is there twice
        """Closes an issue that was opened twice, and has it be ours no longer."""
        change = {
            "state": "closed",
            "state_reason": "not_planned",
            "body": "Opened twice: an older issue says the same.",
        }
        self._told("PATCH", self._of(comment), change)

    def claim(self, comment: Comment) -> Claim:
        """Reacts to an issue, which tells who was first."""
        return reactions.claim(self, self._of(comment))

    def release(self, comment: Comment, claim: Claim) -> None:
        """Takes a reaction back; does nothing where it is gone."""
        reactions.release(self, self._of(comment), claim)

    def _told(self, verb: str, address: str, body: Mapping[str, Any] | None = None) -> Opened:
        answer = self.ask(verb, address, body)
        with self.translated():
            return _opened(answer.body)

    def _of(self, comment: Comment) -> str:
        return f"{self._address}/{comment.id}"


def _texts(body: str) -> dict[str, Any]:
    title, _, text = body.partition("\n")
    return {"title": title, "body": text}


def _opened(answer: Mapping[str, Any]) -> Opened:
    """The schema `issue`."""
    author = answer["user"]  # null for a deleted account
    return Opened(
        id=int(answer["number"]),
        node_id=str(answer["node_id"]),
        author=str(author["login"]) if author is not None else "",
        body=f"{answer['title']}\n{answer['body'] or ''}",
        url=str(answer["html_url"]),
        closed=answer["state"] == "closed",
    )
