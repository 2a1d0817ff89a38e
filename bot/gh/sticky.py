# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which comment is ours, and what has to be done so that exactly one says the newest: pure decisions."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.gh.marker import key_of


@dataclass(frozen=True, kw_only=True)
class Comment:
    """A comment on an issue or pull request.

    Attributes:
        id: GitHub's number; later comments have larger ones.
        node_id: its name in GraphQL.
        author: the login, with `[bot]` for an app; empty where the account was deleted.
        url: the page that shows it.
    """

    id: int
    node_id: str
    author: str
    body: str
    url: str


@dataclass(frozen=True)
class Create:
    """No comment of ours is there yet."""


@dataclass(frozen=True)
class Update:
    """Ours is there and says something else."""

    comment: Comment


@dataclass(frozen=True)
class Unchanged:
    """Ours is there and says just that already."""

    comment: Comment


@dataclass(frozen=True, kw_only=True)
class Decision:
    """What to do: `action` first, so that the newest content is never lost, then remove every one of `surplus`."""

    action: Create | Update | Unchanged
    surplus: tuple[Comment, ...]


def decide(existing: Iterable[Comment], *, me: str, key: str, body: str) -> Decision:
    """What makes exactly one comment by `me` for the comparison `key` say `body` (which ends with the marker).

    Ours are those whose author is `me` *and* whose last line is the marker: anyone can paste a marker, and an account
    has other comments too. Of several (a request that a proxy repeated, or two posters at once) the oldest is kept:
    people have linked to it, and posters that do not know of one another all choose the same.
    """
    ours = sorted(
        (comment for comment in existing if _same_login(comment.author, me) and key_of(comment.body) == key),
        key=lambda comment: comment.id,
    )
    if not ours:
        return Decision(action=Create(), surplus=())
    kept, *surplus = ours
    action = Unchanged(kept) if _plain(kept.body) == _plain(body) else Update(kept)
    return Decision(action=action, surplus=tuple(surplus))


def _same_login(one: str, other: str) -> bool:
    """GitHub's logins are equal whatever their case; an account called `x` is not the app `x[bot]`."""
    return one.casefold() == other.casefold()


def _plain(body: str) -> str:
    """A body without what a web form or GitHub may change about it: line ends, and space at its end."""
    return body.replace("\r\n", "\n").rstrip()
