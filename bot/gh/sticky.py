# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which comment is ours, and what has to be done so that exactly one says the newest: pure decisions."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.gh.marker import Stamp, marker_of

# How far the clocks of two machines may be apart. A stamp that is later still was not written by any of us.
_AHEAD_S = 3600


class Folding(StrEnum):
    """Why a comment of ours is folded away."""

    OUTDATED = "outdated"
    DUPLICATE = "duplicate"


@dataclass(frozen=True, kw_only=True)
class Comment:
    """A comment on an issue or pull request.

    Attributes:
        id: GitHub's number; later comments have larger ones.
        node_id: its name in GraphQL.
        author: the login, with `[bot]` for an app; empty where the account was deleted.
        url: the page that shows it.
        minimised: why it is folded away, in GitHub's words, by us or by a person; empty where it is shown, None where
            GitHub does not say.
    """

    id: int
    node_id: str
    author: str
    body: str
    url: str
    minimised: str | None = ""

    @property
    def put_away(self) -> bool:
        """Whether it is to stay folded: for another reason than that it tells of an older commit."""
        return self.minimised not in (None, "", Folding.OUTDATED)


@dataclass(frozen=True)
class Create:
    """No comment of ours is there yet."""


@dataclass(frozen=True)
class Update:
    """Ours is there and does not say the newest, or is folded away: `body` is what it is to show."""

    comment: Comment
    body: str


@dataclass(frozen=True)
class Unchanged:
    """Ours is there and says the newest already."""

    comment: Comment


@dataclass(frozen=True, kw_only=True)
class Decision:
    """What to do: `action` first, so that the newest content is never lost, then remove every one of `surplus`.

    `superseded`: the newest is not what was to be posted, but what somebody else has posted since.
    """

    action: Create | Update | Unchanged
    surplus: tuple[Comment, ...]
    superseded: bool


def decide(existing: Iterable[Comment], *, me: str, key: str, body: str, stamp: Stamp, now_s: float) -> Decision:
    """What makes exactly one comment by `me` for the comparison `key` say the newest that is known.

    `body` with its marker is what is to be posted, and is the newest unless a comment of ours has a later stamp. Ours
    are those whose author is `me` *and* whose last line is the marker: anyone can paste a marker, and an account has
    other comments too. What a person folded away is left so, and no new result is hidden in it; what was folded as
    outdated (`outdated`) is not any more once it says the newest. Of several (a request that
    a proxy repeated, or two posters at once) the oldest is kept: people have linked to it, and posters that do not
    know of one another all choose the same.
    """
    ours: list[tuple[Comment, Stamp]] = []
    for comment in existing:
        found = marker_of(comment.body)
        if found is None or found.key != key or comment.put_away or not _same_login(comment.author, me):
            continue
        # Someone's forgery must not silence us for ever.
        known = found.stamp if found.stamp.made_s <= now_s + _AHEAD_S else Stamp()
        ours.append((comment, known))
    if not ours:
        return Decision(action=Create(), surplus=(), superseded=False)
    ours.sort(key=lambda one: one[0].id)
    kept = ours[0][0]
    newest, latest = max(ours, key=lambda one: one[1])
    superseded = latest > stamp
    wanted = newest.body if superseded else body
    shown = same_text(kept.body, wanted) and not kept.minimised
    action = Unchanged(kept) if shown else Update(kept, wanted)
    return Decision(action=action, surplus=tuple(comment for comment, _ in ours[1:]), superseded=superseded)


def outdated(existing: Iterable[Comment], *, me: str, key: str, head: str) -> tuple[Comment, ...]:
    """Those of `me` that tell of another commit than `head`, and of another comparison than `key`, which is told anew.

    What tells of no commit (an answer to a question, an issue's comparison) does not grow old. Where GitHub does not
    say what is folded (older Enterprise Servers), nothing is: it could not be shown again.
    """
    found = [(comment, marker_of(comment.body)) for comment in existing if comment.minimised == ""]
    return tuple(
        comment
        for comment, marker in found
        if marker is not None
        and marker.head not in ("", head)
        and marker.key != key
        and _same_login(comment.author, me)
    )


def _same_login(one: str, other: str) -> bool:
    """GitHub's logins are equal whatever their case; an account called `x` is not the app `x[bot]`."""
    return one.casefold() == other.casefold()


def same_text(one: str, other: str) -> bool:
    """Whether two bodies are equal but for what a web form or GitHub may change: line ends, and space at the end."""
    return one.replace("\r\n", "\n").rstrip() == other.replace("\r\n", "\n").rstrip()
