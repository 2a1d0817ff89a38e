# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Posting over real HTTP: exactly one comment with the newest content, whatever goes wrong."""

import random
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial

import pytest

from bot.errors import InfrastructureError, InputError
from bot.gh.client import Client
from bot.gh.env import Destination
from bot.gh.fault import GoneError, MisunderstoodError, RefusedError
from bot.gh.marker import comparison_key, with_marker
from bot.gh.patience import Patience
from bot.gh.post import Outcome, Posted, post_comment
from bot.report.markdown import Markdown
from tests.gh.conftest import FAST
from tests.gh.server import BOT, REPOSITORY, GitHubServer
from tests.gh.troubles import TOKEN, Trouble

KEY = comparison_key("baseline", "reordered", ["llvm-cpu"])


def post(
    server: GitHubServer, body: str, *, key: str = KEY, token: str = TOKEN, slept: list[float] | None = None
) -> Posted:
    """Posts `body` to number 7; waits are noted in `slept`, not slept."""
    destination = Destination(api_url=server.base_url, repository=REPOSITORY, number=7, token=token)
    waits: list[float] = [] if slept is None else slept
    with closing(Client(destination, FAST)) as client:
        posted = post_comment(client, body=Markdown(body), key=key, patience=Patience(FAST, waits.append))
    assert posted is not None
    return posted


def bodies(server: GitHubServer) -> list[str]:
    return [comment.body for comment in server.by(BOT)]


def test_the_first_post_creates_the_second_updates_the_third_writes_nothing(server: GitHubServer):
    first = post(server, "one")
    assert first.outcome is Outcome.CREATED
    assert server.operations() == ["viewer", "list", "create", "list"]
    server.exchanges.clear()

    second = post(server, "two")
    assert second.outcome is Outcome.UPDATED
    assert second.comment.id == first.comment.id
    assert server.operations() == ["viewer", "list", "edit", "list"]
    server.exchanges.clear()

    third = post(server, "two")
    assert third.outcome is Outcome.UNCHANGED
    assert server.operations() == ["viewer", "list"]
    assert bodies(server) == [with_marker("two", KEY)]


def test_where_nothing_changed_no_comment_is_made_but_one_that_is_there_is_corrected(server: GitHubServer):
    destination = Destination(api_url=server.base_url, repository=REPOSITORY, number=7, token=TOKEN)

    def quietly(body: str) -> Posted | None:
        with closing(Client(destination, FAST)) as client:
            return post_comment(client, body=Markdown(body), key=KEY, patience=Patience(FAST), create=False)

    assert quietly("no action") is None
    assert bodies(server) == []
    post(server, "act")
    corrected = quietly("no action")
    assert corrected is not None
    assert corrected.outcome is Outcome.UPDATED
    assert bodies(server) == [with_marker("no action", KEY)]


def test_ours_is_found_on_the_third_page_between_people_apps_and_deleted_accounts(server: GitHubServer):
    for index in range(230):
        server.seed(("ana", "dependabot[bot]", "", BOT)[index % 4], f"comment {index}")
    ours = server.seed(BOT, with_marker("old", KEY))
    server.seed("ana", "thanks!")
    assert post(server, "new").comment.id == ours.id
    assert server.operations() == ["viewer", *["list"] * 3, "edit", *["list"] * 3]
    assert server.comments[ours.id].body == with_marker("new", KEY)


def test_a_pasted_marker_is_ignored(server: GitHubServer):
    pasted = server.seed("mallory", with_marker("all is well", KEY))
    posted = post(server, "a regression")
    assert posted.outcome is Outcome.CREATED
    assert server.comments[pasted.id] == pasted
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
        post(server, "one")
        post(server, "two")
        assert bodies(server) == [with_marker("two", KEY)]


@pytest.mark.parametrize("operation", ["viewer", "list", "create", "edit"])
@pytest.mark.parametrize(
    "trouble",
    [Trouble.BAD_GATEWAY, Trouble.RESET, Trouble.SECONDARY_LIMIT, Trouble.PRIMARY_LIMIT, Trouble.BROKEN_AFTER],
)
def test_a_passing_trouble_is_overcome(server: GitHubServer, operation: str, trouble: Trouble):
    if operation == "edit":
        server.seed(BOT, with_marker("old", KEY))
    server.inject(operation, trouble)
    slept: list[float] = []
    posted = post(server, "new", slept=slept)
    assert posted.outcome is (Outcome.UPDATED if operation == "edit" else Outcome.CREATED)
    assert bodies(server) == [with_marker("new", KEY)]
    expected = {Trouble.SECONDARY_LIMIT: 7, Trouble.PRIMARY_LIMIT: 21}.get(trouble, FAST.first_wait_s)
    assert slept == [expected]


@pytest.mark.parametrize("trouble", [Trouble.BAD_GATEWAY_AFTER, Trouble.RESET_AFTER, Trouble.BROKEN_AFTER])
def test_a_write_whose_answer_is_lost_is_not_repeated(server: GitHubServer, trouble: Trouble):
    server.inject("create", trouble)
    assert post(server, "one").outcome is Outcome.CREATED
    server.inject("edit", trouble)
    assert post(server, "two").outcome is Outcome.UPDATED
    assert [server.operations().count(operation) for operation in ("create", "edit")] == [1, 1]
    assert bodies(server) == [with_marker("two", KEY)]


def test_a_write_repeated_on_its_way_leaves_exactly_one(server: GitHubServer):
    server.inject("create", Trouble.DOUBLED)
    posted = post(server, "one")
    assert posted.removed == 1
    assert bodies(server) == [with_marker("one", KEY)]
    assert list(server.comments) == [posted.comment.id]


def test_lost_and_not_listed_yet_is_doubled_then_resolved(server: GitHubServer):
    server.inject("create", Trouble.BAD_GATEWAY_AFTER)
    server.inject("list", Trouble.STALE, Trouble.STALE)
    posted = post(server, "one")
    assert posted.removed == 1
    assert bodies(server) == [with_marker("one", KEY)]


def test_a_list_that_lags_behind_does_not_make_a_second(server: GitHubServer):
    server.after["create"] = lambda: server.inject("list", Trouble.STALE)
    assert post(server, "one").outcome is Outcome.CREATED
    assert bodies(server) == [with_marker("one", KEY)]
    assert server.operations().count("create") == 1


def test_duplicates_that_may_not_be_deleted_are_minimised(server: GitHubServer):
    kept, extra = (server.seed(BOT, with_marker(text, KEY)) for text in ("old", "older"))
    server.inject("delete", Trouble.FORBIDDEN)
    posted = post(server, "new")
    assert (posted.comment.id, posted.removed) == (kept.id, 1)
    assert server.comments[extra.id].minimised
    assert bodies(server) == [with_marker("new", KEY)]


def test_a_comment_that_is_deleted_under_our_hands_is_written_anew(server: GitHubServer):
    ours = server.seed(BOT, with_marker("old", KEY))
    server.after["list"] = lambda: server.comments.__delitem__(ours.id)
    assert post(server, "new").outcome is Outcome.CREATED
    assert bodies(server) == [with_marker("new", KEY)]


@pytest.mark.parametrize("moment", ["viewer", "list", "create"])
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
            server.comments.clear()
            list(pool.map(partial(post, server), texts))
            assert len(server.by(BOT)) == 1
            assert bodies(server)[0] in [with_marker(text, KEY) for text in texts]


def test_a_later_poster_has_the_last_word(server: GitHubServer):
    ours = server.seed(BOT, with_marker("old", KEY))
    server.after["edit"] = lambda: server.overwrite(ours.id, with_marker("later", KEY))
    assert post(server, "earlier").outcome is Outcome.UPDATED
    assert bodies(server) == [with_marker("later", KEY)]


def test_a_login_that_differs_from_the_author_does_not_make_a_flood(server: GitHubServer):
    server.viewer = "someone-else"
    assert post(server, "one").outcome is Outcome.CREATED
    assert server.operations().count("create") == 1


def test_a_wrong_token_is_one_clear_error(server: GitHubServer):
    wrong = "ghs_wrongSECRET"
    slept: list[float] = []
    with pytest.raises(RefusedError) as caught:
        post(server, "one", token=wrong, slept=slept)
    error = caught.value
    assert "401" in error.message
    assert "GITHUB_TOKEN" in error.tip
    assert error.exit_code == 3
    assert slept == []
    assert wrong not in f"{error.message} {error.tip} {error.__cause__!r} {error.args}"
    assert server.comments == {}


def test_a_server_that_quotes_the_token_does_not_make_us_print_it(server: GitHubServer):
    server.inject("create", Trouble.QUOTES_TOKEN)
    with pytest.raises(RefusedError) as caught:
        post(server, "one")
    assert TOKEN not in caught.value.message
    assert "cannot take ***" in caught.value.message


@pytest.mark.parametrize(
    ("operation", "trouble", "kind", "tip"),
    [
        ("create", Trouble.FORBIDDEN, RefusedError, "read-only token"),
        ("list", Trouble.NOT_FOUND, GoneError, "GITHUB_REPOSITORY"),
        ("create", Trouble.NOT_FOUND, GoneError, "GITHUB_REPOSITORY"),
        ("list", Trouble.HTML, MisunderstoodError, "GITHUB_API_URL"),
    ],
)
def test_a_refusal_is_final(
    server: GitHubServer, operation: str, trouble: Trouble, kind: type[InfrastructureError], tip: str
):
    server.inject(operation, trouble)
    with pytest.raises(kind) as caught:
        post(server, "one")
    assert tip in caught.value.tip
    assert server.comments == {}
    assert server.operations().count(operation) == 1


def test_a_trouble_that_stays_is_given_up(server: GitHubServer):
    server.inject("create", *[Trouble.BAD_GATEWAY] * 20)
    with pytest.raises(InfrastructureError, match="gave up on GitHub after 6 tries"):
        post(server, "one")
    assert server.operations().count("create") == 6
    assert server.comments == {}


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


SOME = [
    Trouble.BAD_GATEWAY,
    Trouble.RESET,
    Trouble.SECONDARY_LIMIT,
    Trouble.BAD_GATEWAY_AFTER,
    Trouble.RESET_AFTER,
    Trouble.BROKEN_AFTER,
    Trouble.DOUBLED,
    Trouble.FORBIDDEN,
]


def schedule(seed: int) -> None:
    """Three posts under random troubles, then one in peace: one comment each time, or a clear failure."""
    chance = random.Random(seed)
    with GitHubServer() as server:
        pasted = server.seed("mallory", with_marker("pasted", KEY))
        for text in ("one", "two", "three"):
            for operation in ("viewer", "list", "create", "edit", "delete"):
                server.inject(operation, *chance.choices(SOME, k=chance.choice((0, 0, 1, 2))))
            failure = ""
            try:
                post(server, text)
            except InfrastructureError as error:
                failure = error.tip
            assert failure or bodies(server) == [with_marker(text, KEY)], seed
        server.calm()
        post(server, "last")
        assert bodies(server) == [with_marker("last", KEY)], seed
        assert server.comments[pasted.id] == pasted


@pytest.mark.parametrize("seed", range(25))
def test_random_troubles(seed: int):
    schedule(seed)


@pytest.mark.study
def test_random_troubles_at_full_size():
    for seed in range(1000):
        schedule(seed)
