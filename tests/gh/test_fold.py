# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What tells of an older commit is folded away, and shown again once it tells of the newest; over real HTTP."""

import time
from contextlib import closing
from dataclasses import replace

import pytest

from bot.gh.fold import Folded, fold_outdated
from bot.gh.issue import Issue
from bot.gh.marker import Stamp, comparison_key, reply_key, with_marker
from bot.gh.patience import Patience
from bot.gh.post import Outcome, Posted, post_comment
from bot.gh.sticky import Comment, outdated
from bot.report.markdown import Markdown
from tests.gh.clock import FakeClock
from tests.gh.comments import OTHER_SHA, SHA, destination
from tests.gh.conftest import FAST
from tests.gh.server import BOT, GitHubServer, Trouble
from tests.gh.server.state import Comment as Stated

KEY, OTHER = (comparison_key("baseline", "reordered", [target]) for target in ("llvm-cpu", "gfx942"))
OLD = with_marker("old", OTHER, Stamp(made_s=1), OTHER_SHA)


def fold(server: GitHubServer, head: str = SHA) -> Folded:
    with closing(Issue(destination(server), FAST)) as issue:
        return fold_outdated(issue, key=KEY, head=head, patience=Patience(FAST, FakeClock(time.time())))


def post(server: GitHubServer, body: str, *, head: str = SHA, create: bool = True, key: str = OTHER) -> Posted:
    with closing(Issue(destination(server), FAST)) as issue:
        patience, stamp = Patience(FAST, FakeClock(time.time())), Stamp(made_s=2)
        return post_comment(
            issue, body=Markdown(body), key=key, stamp=stamp, patience=patience, create=create, head=head
        )


def now(server: GitHubServer, comment: Stated) -> Stated:
    return server.state.comments[comment.id]


def test_only_ours_of_other_comparisons_at_other_commits_are_folded(server: GitHubServer) -> None:
    old = server.seed(BOT, OLD)
    left = [
        server.seed(BOT, with_marker("this comparison, which is posted anew", KEY, Stamp(), OTHER_SHA)),
        server.seed(BOT, with_marker("the newest commit", OTHER, Stamp(), SHA)),
        server.seed(BOT, with_marker("an answer of no commit", reply_key(5))),
        server.seed("mallory", with_marker("pasted", OTHER, Stamp(), OTHER_SHA)),
        server.seed(BOT, f"{OLD}\nand more"),
    ]
    assert fold(server) == Folded(1)
    assert now(server, old).minimised == "outdated"
    assert [now(server, one) for one in left] == left
    assert server.state.reactions == {}
    assert fold(server) == Folded(0)


def test_it_is_shown_again_where_it_was_once_it_tells_of_the_newest(server: GitHubServer) -> None:
    old = server.seed(BOT, OLD)
    fold(server)
    posted = post(server, "new")
    assert (posted.outcome, posted.removed) == (Outcome.UPDATED, 0)
    assert [comment.id for comment in server.by(BOT)] == [old.id]
    assert now(server, old).body == with_marker("new", OTHER, Stamp(made_s=2), SHA)
    assert post(server, "new").outcome is Outcome.UNCHANGED


def test_it_stays_folded_where_no_comment_is_called_for(server: GitHubServer) -> None:
    old = server.seed(BOT, OLD)
    fold(server)
    assert post(server, "nothing changed", create=False).outcome is Outcome.NEEDLESS
    assert (now(server, old).body, now(server, old).minimised) == (OLD, "outdated")


@pytest.mark.parametrize("operation", ["graphql/unminimizeComment", "issues/update-comment"])
@pytest.mark.parametrize("trouble", [Trouble.BAD_GATEWAY, Trouble.RESET_AFTER, Trouble.SECONDARY_LIMIT])
def test_a_lost_answer_leaves_one_that_is_shown(server: GitHubServer, operation: str, trouble: Trouble) -> None:
    server.seed(BOT, OLD)
    fold(server)
    server.inject(operation, trouble)
    post(server, "new")
    (comment,) = server.by(BOT)
    assert comment.body == with_marker("new", OTHER, Stamp(made_s=2), SHA)


def test_a_result_that_comes_in_between_is_not_hidden(server: GitHubServer) -> None:
    old = server.seed(BOT, OLD)
    server.after["issues/list-comments"] = lambda: post(server, "new") and None
    assert fold(server) == Folded(0)
    assert now(server, old).minimised == ""
    assert [comment.body for comment in server.by(BOT)] == [with_marker("new", OTHER, Stamp(made_s=2), SHA)]


def test_what_another_poster_is_at_is_left_to_it(server: GitHubServer) -> None:
    old = server.seed(BOT, OLD)
    with closing(Issue(destination(server), FAST)) as other:
        claimed = other.claim(Comment(id=old.id, node_id="", author=BOT, body=OLD, url=""))
        assert fold(server) == Folded(0)
    assert list(server.state.reactions) == [claimed.id]
    assert now(server, old).minimised == ""


@pytest.mark.parametrize("trouble", [Trouble.BAD_GATEWAY, Trouble.RESET_AFTER, Trouble.SECONDARY_LIMIT])
def test_a_passing_trouble_is_overcome(server: GitHubServer, trouble: Trouble) -> None:
    old = server.seed(BOT, OLD)
    server.inject("graphql/minimizeComment", trouble)
    fold(server)
    assert now(server, old).minimised == "outdated"


def test_what_may_not_be_folded_is_told_and_fails_nothing(server: GitHubServer) -> None:
    old = server.seed(BOT, OLD)
    server.inject("graphql/minimizeComment", Trouble.FORBIDDEN)
    folded = fold(server)
    assert (folded.count, now(server, old).minimised) == (0, "")
    assert "Resource not accessible" in folded.failure
    assert server.state.reactions == {}


def test_a_comment_that_was_deleted_meanwhile_is_no_failure(server: GitHubServer) -> None:
    old = server.seed(BOT, OLD)
    server.after["issues/list-comments"] = lambda: server.state.comments.__delitem__(old.id)
    assert fold(server) == Folded(0)


@pytest.mark.parametrize(("minimised", "found"), [("", 1), ("outdated", 0), ("resolved", 0), (None, 0)])
def test_what_is_folded_already_or_not_known_to_be_is_left_so(minimised: str | None, found: int) -> None:
    """Older Enterprise Servers don't say: there, nothing that is folded could be found again."""
    comment = Comment(id=1, node_id="IC_1", author=BOT, body=OLD, url="", minimised=minimised)
    assert len(outdated([comment], me=BOT, key=KEY, head=SHA)) == found
    assert outdated([replace(comment, minimised="")], me=BOT, key=KEY, head=OTHER_SHA) == ()
