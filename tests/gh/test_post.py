# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Posting over real HTTP: exactly one comment with the newest content, whatever goes wrong."""

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from functools import partial

import pytest

from bot.errors import InfrastructureError, InputError
from bot.gh.fault import GaveUpError, GoneError, MisunderstoodError, RefusedError
from bot.gh.issue import Issue
from bot.gh.marker import Stamp, comparison_key, with_marker
from bot.gh.patience import Clock, Patience
from bot.gh.post import Claim, Outcome, Posted, post_comment
from bot.gh.sticky import Comment
from bot.report.markdown import Markdown
from tests.gh.clock import FakeClock
from tests.gh.comments import destination
from tests.gh.conftest import FAST
from tests.gh.server import BOT, TOKEN, GitHubServer, Trouble
from tests.gh.server.state import Identity, Reaction

LOOK = ("graphql/viewer", "issues/list-comments")
EDIT = (
    "reactions/create-for-issue-comment",
    "issues/get-comment",
    "issues/update-comment",
    "reactions/delete-for-issue-comment",
)
KEY = comparison_key("baseline", "reordered", ["llvm-cpu"])


def post(
    server: GitHubServer,
    body: str,
    *,
    key: str = KEY,
    token: str = TOKEN,
    stamp: Stamp | None = None,
    create: bool = True,
    clock: Clock | None = None,
) -> Posted:
    """Posts `body` to number 7; waits are made up."""
    patience = Patience(FAST, clock or FakeClock(time.time()))
    with closing(Issue(destination(server, token=token), FAST)) as client:
        return post_comment(client, body=Markdown(body), key=key, stamp=stamp, patience=patience, create=create)


def comment_id(posted: Posted) -> int:
    assert posted.comment is not None
    return posted.comment.id


def bodies(server: GitHubServer) -> list[str]:
    return [comment.body for comment in server.by(BOT)]


def test_the_first_post_creates_the_second_updates_the_third_writes_nothing(server: GitHubServer):
    first = post(server, "one")
    assert first.outcome is Outcome.CREATED
    assert server.operations() == [
        "graphql/viewer",
        "issues/list-comments",
        "issues/create-comment",
        "issues/list-comments",
    ]
    server.exchanges.clear()

    second = post(server, "two")
    assert second.outcome is Outcome.UPDATED
    assert comment_id(second) == comment_id(first)
    assert server.operations() == [*LOOK, *EDIT, "issues/list-comments"]
    server.exchanges.clear()

    third = post(server, "two")
    assert third.outcome is Outcome.UNCHANGED
    assert server.operations() == ["graphql/viewer", "issues/list-comments"]
    assert bodies(server) == [with_marker("two", KEY)]


def test_ours_is_found_on_the_third_page_between_people_apps_and_deleted_accounts(server: GitHubServer):
    for index in range(230):
        server.seed(("ana", "dependabot[bot]", "", BOT)[index % 4], f"comment {index}")
    ours = server.seed(BOT, with_marker("old", KEY))
    server.seed("ana", "thanks!")
    assert comment_id(post(server, "new")) == ours.id
    assert server.operations() == [
        "graphql/viewer",
        *["issues/list-comments"] * 3,
        *EDIT,
        *["issues/list-comments"] * 3,
    ]
    assert server.state.comments[ours.id].body == with_marker("new", KEY)


def test_a_pasted_marker_is_ignored(server: GitHubServer):
    pasted = server.seed("mallory", with_marker("all is well", KEY))
    posted = post(server, "a regression")
    assert posted.outcome is Outcome.CREATED
    assert server.state.comments[pasted.id] == pasted
    assert bodies(server) == [with_marker("a regression", KEY)]


def test_another_comparison_has_a_comment_of_its_own(server: GitHubServer):
    other = comparison_key("baseline", "reordered", ["gfx942"])
    post(server, "cpu")
    post(server, "gpu", key=other)
    post(server, "cpu 2")
    assert bodies(server) == [with_marker("cpu 2", KEY), with_marker("gpu", other)]


@pytest.mark.parametrize("prefix", ["", "/api/v3"])
def test_enterprise_addresses(prefix: str):
    with GitHubServer(prefix=prefix) as server:
        server.state.pull(7)
        post(server, "one")
        post(server, "two")
        assert bodies(server) == [with_marker("two", KEY)]


@pytest.mark.parametrize(
    "operation", ["graphql/viewer", "issues/list-comments", "issues/create-comment", "issues/update-comment"]
)
@pytest.mark.parametrize(
    "trouble",
    [Trouble.BAD_GATEWAY, Trouble.RESET, Trouble.SECONDARY_LIMIT, Trouble.PRIMARY_LIMIT, Trouble.BROKEN_AFTER],
)
def test_a_passing_trouble_is_overcome(server: GitHubServer, operation: str, trouble: Trouble):
    if operation == "issues/update-comment":
        server.seed(BOT, with_marker("old", KEY))
    server.inject(operation, trouble)
    clock = FakeClock(time.time())
    posted = post(server, "new", clock=clock)
    assert posted.outcome is (Outcome.UPDATED if operation == "issues/update-comment" else Outcome.CREATED)
    assert bodies(server) == [with_marker("new", KEY)]
    expected = {Trouble.SECONDARY_LIMIT: 7, Trouble.PRIMARY_LIMIT: 21}.get(trouble, FAST.first_wait_s)
    assert clock.slept == [expected]


@pytest.mark.parametrize("trouble", [Trouble.BAD_GATEWAY_AFTER, Trouble.RESET_AFTER, Trouble.BROKEN_AFTER])
def test_a_write_whose_answer_is_lost_is_not_repeated(server: GitHubServer, trouble: Trouble):
    server.inject("issues/create-comment", trouble)
    assert post(server, "one").outcome is Outcome.CREATED
    server.inject("issues/update-comment", trouble)
    assert post(server, "two").outcome is Outcome.UPDATED
    assert [
        server.operations().count(operation) for operation in ("issues/create-comment", "issues/update-comment")
    ] == [1, 1]
    assert bodies(server) == [with_marker("two", KEY)]


def test_a_write_whose_answer_never_comes(server: GitHubServer, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("tests.gh.test_post.FAST", replace(FAST, timeout_s=1))
    server.inject("issues/create-comment", Trouble.TIMEOUT_AFTER)
    assert post(server, "one").outcome is Outcome.CREATED
    assert server.operations().count("issues/create-comment") == 1
    assert bodies(server) == [with_marker("one", KEY)]


def test_a_write_repeated_on_its_way_leaves_exactly_one(server: GitHubServer):
    server.inject("issues/create-comment", Trouble.DOUBLED)
    posted = post(server, "one")
    assert posted.removed == 1
    assert bodies(server) == [with_marker("one", KEY)]
    assert list(server.state.comments) == [comment_id(posted)]


def test_lost_and_not_listed_yet_is_doubled_then_resolved(server: GitHubServer):
    server.inject("issues/create-comment", Trouble.BAD_GATEWAY_AFTER)
    server.inject("issues/list-comments", Trouble.STALE, Trouble.STALE)
    posted = post(server, "one")
    assert posted.removed == 1
    assert bodies(server) == [with_marker("one", KEY)]


def test_a_list_that_lags_behind_does_not_make_a_second(server: GitHubServer):
    server.after["issues/create-comment"] = lambda: server.inject("issues/list-comments", Trouble.STALE)
    assert post(server, "one").outcome is Outcome.CREATED
    assert bodies(server) == [with_marker("one", KEY)]
    assert server.operations().count("issues/create-comment") == 1


def test_duplicates_that_may_not_be_deleted_are_minimised(server: GitHubServer):
    kept, extra = (server.seed(BOT, with_marker(text, KEY)) for text in ("old", "older"))
    server.inject("issues/delete-comment", Trouble.FORBIDDEN)
    posted = post(server, "new")
    assert (comment_id(posted), posted.removed) == (kept.id, 1)
    assert server.state.comments[extra.id].minimised
    assert bodies(server) == [with_marker("new", KEY)]


def test_a_comment_that_is_deleted_under_our_hands_is_written_anew(server: GitHubServer):
    ours = server.seed(BOT, with_marker("old", KEY))
    server.after["issues/list-comments"] = lambda: server.state.comments.__delitem__(ours.id)
    assert post(server, "new").outcome is Outcome.CREATED
    assert bodies(server) == [with_marker("new", KEY)]


@pytest.mark.parametrize("moment", ["graphql/viewer", "issues/list-comments", "issues/create-comment"])
def test_two_posters_at_once_leave_exactly_one(server: GitHubServer, moment: str):
    def second() -> None:
        post(server, "from the second")

    server.after[moment] = second
    post(server, "from the first")
    assert len(server.by(BOT)) == 1
    assert bodies(server)[0] in (with_marker("from the first", KEY), with_marker("from the second", KEY))


def test_three_posters_in_threads_leave_exactly_one(server: GitHubServer):
    texts = ["one", "two", "three"]
    with ThreadPoolExecutor(len(texts)) as pool:
        for _ in range(5):
            server.state.comments.clear()
            list(pool.map(partial(post, server), texts))
            assert len(server.by(BOT)) == 1
            assert bodies(server)[0] in [with_marker(text, KEY) for text in texts]


def test_a_later_poster_has_the_last_word(server: GitHubServer):
    ours = server.seed(BOT, with_marker("old", KEY))
    server.after["issues/update-comment"] = lambda: server.overwrite(ours.id, with_marker("later", KEY))
    assert post(server, "earlier").outcome is Outcome.UPDATED
    assert bodies(server) == [with_marker("later", KEY)]


def test_a_login_that_differs_from_the_author_does_not_make_a_flood(server: GitHubServer):
    server.tokens[TOKEN] = Identity(login=BOT, viewer="someone-else")
    assert post(server, "one").outcome is Outcome.CREATED
    assert server.operations().count("issues/create-comment") == 1


def test_a_wrong_token_is_one_clear_error(server: GitHubServer):
    wrong = "ghs_wrongSECRET"
    clock = FakeClock()
    with pytest.raises(RefusedError) as caught:
        post(server, "one", token=wrong, clock=clock)
    error = caught.value
    assert "401" in error.message
    assert "GITHUB_TOKEN" in error.tip
    assert error.exit_code == 3
    assert clock.slept == []
    assert wrong not in f"{error.message} {error.tip} {error.__cause__!r} {error.args}"
    assert server.state.comments == {}


def test_a_server_that_quotes_the_token_does_not_make_us_print_it(server: GitHubServer):
    server.inject("issues/create-comment", Trouble.QUOTES_TOKEN)
    with pytest.raises(RefusedError) as caught:
        post(server, "one")
    assert TOKEN not in caught.value.message
    assert "cannot take ***" in caught.value.message


@pytest.mark.parametrize(
    ("operation", "trouble", "kind", "tip"),
    [
        ("issues/create-comment", Trouble.FORBIDDEN, RefusedError, "read-only token"),
        ("issues/list-comments", Trouble.NOT_FOUND, GoneError, "GITHUB_REPOSITORY"),
        ("issues/create-comment", Trouble.NOT_FOUND, GoneError, "GITHUB_REPOSITORY"),
        ("issues/list-comments", Trouble.HTML, MisunderstoodError, "GITHUB_API_URL"),
    ],
)
def test_a_refusal_is_final(
    server: GitHubServer, operation: str, trouble: Trouble, kind: type[InfrastructureError], tip: str
):
    server.inject(operation, trouble)
    with pytest.raises(kind) as caught:
        post(server, "one")
    assert tip in caught.value.tip
    assert server.state.comments == {}
    assert server.operations().count(operation) == 1


def test_a_trouble_that_stays_is_given_up(server: GitHubServer):
    server.inject("issues/create-comment", *[Trouble.BAD_GATEWAY] * 20)
    with pytest.raises(InfrastructureError, match="gave up on GitHub after 6 tries"):
        post(server, "one")
    assert server.operations().count("issues/create-comment") == 6
    assert server.state.comments == {}


def test_nobody_listens():
    with GitHubServer() as server:
        pass
    with pytest.raises(InfrastructureError, match="Connection refused") as caught:
        post(server, "one")
    assert "GITHUB_API_URL" in caught.value.tip


def test_a_body_that_github_would_refuse_is_not_sent(server: GitHubServer):
    with pytest.raises(InputError, match="65536"):
        post(server, "x" * 65_530)
    assert server.exchanges == []


def test_what_is_older_does_not_replace_what_is_newer(server: GitHubServer):
    newer = post(server, "newer", stamp=Stamp(made_s=2))
    older = post(server, "older", stamp=Stamp(made_s=1))
    assert older.outcome is Outcome.SUPERSEDED
    assert comment_id(older) == comment_id(newer)
    assert bodies(server) == [with_marker("newer", KEY, Stamp(made_s=2))]
    assert server.operations().count("issues/update-comment") == 0


def test_without_create_none_is_made_and_one_that_is_there_is_kept_true(server: GitHubServer):
    nothing = post(server, "all is well", create=False)
    assert (nothing.outcome, nothing.comment) == (Outcome.NEEDLESS, None)
    assert server.state.comments == {}
    post(server, "a regression")
    assert post(server, "all is well", create=False).outcome is Outcome.UPDATED
    assert bodies(server) == [with_marker("all is well", KEY)]


def test_who_finds_another_at_it_waits_until_the_claim_is_given_back_or_stale(server: GitHubServer):
    ours = server.seed(BOT, with_marker("old", KEY))
    now = time.time()
    server.state.reactions[1] = Reaction(id=1, comment=ours.id, author=BOT, content="eyes", created=now)
    clock = FakeClock(now)
    server.after["issues/list-comments"] = server.state.reactions.clear
    assert post(server, "new", clock=clock).outcome is Outcome.UPDATED
    assert clock.slept == []

    server.state.reactions[1] = Reaction(id=1, comment=ours.id, author=BOT, content="eyes", created=now)
    with pytest.raises(GaveUpError, match="another poster is at the comment"):
        post(server, "newer", clock=clock)
    assert all(30 <= slept <= 32 for slept in clock.slept)
    server.state.reactions[1] = Reaction(id=1, comment=ours.id, author=BOT, content="eyes", created=now - 40)
    assert post(server, "newer", clock=clock).outcome is Outcome.UPDATED
    assert server.state.reactions == {}


def test_people_s_reactions_are_no_claim(server: GitHubServer):
    ours = server.seed(BOT, with_marker("old", KEY))
    watched = Reaction(id=1, comment=ours.id, author="ana", content="eyes", created=time.time())
    server.state.reactions[1] = watched
    assert post(server, "new").outcome is Outcome.UPDATED
    assert server.state.reactions == {1: watched}


def test_a_failure_leaves_no_claim_behind(server: GitHubServer):
    server.seed(BOT, with_marker("old", KEY))
    server.inject("issues/update-comment", Trouble.UNAUTHORIZED)
    with pytest.raises(RefusedError, match="401"):
        post(server, "new")
    assert server.state.reactions == {}


def test_what_a_person_folded_away_is_left_so(server: GitHubServer):
    first = post(server, "one")
    server.state.comments[comment_id(first)] = replace(server.state.comments[comment_id(first)], minimised="resolved")
    second = post(server, "two")
    assert second.outcome is Outcome.CREATED
    assert server.state.comments[comment_id(first)].body == with_marker("one", KEY)


def alone(client: Issue, comment: Comment) -> Claim:
    return Claim(id=1, first=True, age_s=0)


@pytest.mark.parametrize("claims", [True, False])
def test_nobody_writes_between_another_s_look_and_write(
    server: GitHubServer, monkeypatch: pytest.MonkeyPatch, claims: bool
):
    """With claims the second poster waits, here in vain, and says so; without them its newer result would be lost."""
    if not claims:
        monkeypatch.setattr(Issue, "claim", alone)
    server.seed(BOT, with_marker("old", KEY))
    failures: list[str] = []

    def second() -> None:
        try:
            post(server, "newer", stamp=Stamp(made_s=2))
        except GaveUpError as error:
            failures.append(error.message)

    server.after["issues/get-comment"] = second
    post(server, "older", stamp=Stamp(made_s=1))
    assert bodies(server) == [with_marker("older", KEY, Stamp(made_s=1))]
    assert bool(failures) is claims
