# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Regressions as issues, over real HTTP: one for each, kept up to date, closed when it is over."""

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace

import pytest

from bot.gh.env import Access, Token
from bot.gh.fault import RefusedError
from bot.gh.marker import Stamp
from bot.gh.nightly import Line, Told, tell
from bot.gh.reports import Reports, is_over
from bot.report.regression import End, Regression, Where
from tests.gh.clock import FakeClock
from tests.gh.conftest import FAST
from tests.gh.server import BOT, REPOSITORY, TOKEN, GitHubServer, Trouble
from tests.gh.server.state import Identity, Issue

GOOD = End(label="3.14.0rc20261120", release="3.14.0rc20261120", revision="a" * 40)
SINCE = End(label="3.14.0rc20261121", release="3.14.0rc20261121", revision=f"{'b' * 40} 0123456789ab")
LOST = Regression(
    id="6d5f7c",
    kind="layout",
    what="An innermost reduction is lost",
    cause="image in → image d0",
    dispatches=("nchw_1x64x56x56_o64_f16_1x1_00000001", "nchw_1x64x56x56_o64_f16_1x1_00000002"),
    where=(Where(target="gfx942", variant="reordered"), Where(target="llvm-cpu", variant="reordered")),
    good=GOOD,
    since=SINCE,
    size="",
    over="",
)
SLOWER = LOST.model_copy(
    update={"id": "77aa", "kind": "time", "what": "Slower", "cause": "slower", "size": "+30%", "where": LOST.where[:1]}
)


def told(server: GitHubServer, *found: Regression, made_s: int = 1, most: int = 10, token: str = TOKEN) -> list[Line]:
    access = Access(
        api_url=server.base_url,
        graphql_url=f"{server.base_url}/graphql",
        repository=REPOSITORY,
        credentials=Token(token),
    )
    with closing(Reports(access, FAST)) as reports:
        clock = FakeClock(time.time())
        return list(tell(reports, found, stamp=Stamp(made_s=made_s), most=most, pace=FAST, clock=clock))


def ours(server: GitHubServer) -> list[Issue]:
    return [issue for issue in server.state.issues.values() if issue.author == BOT]


def over(regression: Regression) -> Regression:
    return regression.model_copy(update={"over": "3.14.0rc20261125"})


def test_opened_kept_up_to_date_and_closed(server: GitHubServer) -> None:
    (line,) = told(server, LOST)
    (issue,) = ours(server)
    assert (line.told, line.url) == (Told.OPENED, f"https://github.com/{REPOSITORY}/issues/{issue.number}")
    assert issue.title == "An innermost reduction is lost since 3.14.0rc20261121: 2 dispatches"
    assert "This lasts." in issue.body
    assert f"https://github.com/iree-org/iree/compare/{'a' * 40}...{'b' * 40}" in issue.body
    assert "--candidate reordered@pip:iree-base-compiler==3.14.0rc20261121 --target gfx942 --until check" in issue.body

    server.exchanges.clear()
    assert [line.told for line in told(server, LOST, made_s=2)] == [Told.UPDATED]  # of a newer night
    assert [line.told for line in told(server, LOST, made_s=2)] == [Told.UNCHANGED]

    more = LOST.model_copy(update={"dispatches": (*LOST.dispatches, "another")})
    assert [line.told for line in told(server, more, made_s=3)] == [Told.UPDATED]
    (issue,) = ours(server)
    assert (issue.title[-12:], issue.state) == ("3 dispatches", "open")

    assert [line.told for line in told(server, over(more), made_s=4)] == [Told.CLOSED]
    (issue,) = ours(server)
    assert (issue.state, issue.reason) == ("closed", "completed")
    assert "This is over since `3.14.0rc20261125`." in issue.body
    server.exchanges.clear()
    assert told(server, over(more), made_s=5) == []
    assert server.operations() == ["graphql/viewer", "issues/list-for-repo"]

    assert [line.told for line in told(server, LOST, made_s=6)] == [Told.UPDATED]
    assert [issue.state for issue in ours(server)] == ["open"]
    assert server.state.reactions == {}


def test_what_never_had_an_issue_gets_none_when_it_is_over(server: GitHubServer) -> None:
    assert told(server, over(LOST)) == []
    assert ours(server) == []


def test_each_has_its_own_and_so_many_at_most_are_opened(server: GitHubServer) -> None:
    many = [LOST.model_copy(update={"id": str(number)}) for number in range(4)]
    assert [line.told for line in told(server, *many, most=2)] == [Told.OPENED] * 2 + [Told.HELD_BACK] * 2
    assert [line.told for line in told(server, SLOWER, *many, most=2)] == [
        *(Told.OPENED, Told.UNCHANGED, Told.UNCHANGED, Told.OPENED, Told.HELD_BACK)
    ]
    assert len(ours(server)) == 4


def test_what_a_person_closed_stays_closed_and_is_kept_up_to_date(server: GitHubServer) -> None:
    told(server, LOST)
    (issue,) = ours(server)
    server.state.issues[issue.number] = replace(issue, state="closed", reason="not_planned")
    assert [line.told for line in told(server, LOST, made_s=2)] == [Told.UPDATED]
    assert [(issue.state, issue.reason) for issue in ours(server)] == [("closed", "not_planned")]


def test_what_the_history_does_not_know_of_is_left_alone_and_named(server: GitHubServer) -> None:
    told(server, LOST)
    before = ours(server)
    (line, stray) = told(server, SLOWER, made_s=2)
    assert (line.told, stray.told) == (Told.OPENED, Told.STRAY)
    assert stray.title == before[0].title
    assert ours(server)[0] == before[0]


def test_an_older_night_does_not_replace_a_newer_one(server: GitHubServer) -> None:
    told(server, over(LOST))
    told(server, LOST, made_s=5)
    told(server, over(LOST), made_s=6)
    assert [line.told for line in told(server, LOST, made_s=5)] == [Told.SUPERSEDED]
    assert [issue.state for issue in ours(server)] == ["closed"]


@pytest.mark.parametrize(
    "trouble", [Trouble.BAD_GATEWAY, Trouble.BAD_GATEWAY_AFTER, Trouble.DOUBLED, Trouble.RESET_AFTER]
)
@pytest.mark.parametrize("at", ["issues/create", "issues/update"])
def test_one_issue_whatever_happens_to_a_write(server: GitHubServer, trouble: Trouble, at: str) -> None:
    server.inject(at, trouble)
    told(server, LOST)
    told(server, SLOWER, over(LOST), made_s=2)
    told(server, SLOWER, LOST, made_s=3)
    told(server, over(LOST), SLOWER, made_s=4)
    living = [issue for issue in ours(server) if issue.reason != "not_planned"]
    assert [(issue.state, is_over(f"{issue.title}\n{issue.body}")) for issue in living] == [
        ("closed", True),
        ("open", False),
    ]


def test_two_at_once_leave_one_open(server: GitHubServer) -> None:
    with ThreadPoolExecutor(2) as pool:
        both = [pool.submit(told, server, LOST, made_s=made_s) for made_s in (1, 2)]
        assert all(done.result() for done in both)
    told(server, LOST, made_s=3)
    assert [issue.state for issue in ours(server)].count("open") == 1


def test_others_issues_and_pull_requests_are_not_touched(server: GitHubServer) -> None:
    told(server, LOST)
    (issue,) = ours(server)
    forged = replace(issue, number=90, author="mallory")
    server.state.issues[90] = forged
    server.state.pull(91, author=BOT)
    told(server, over(LOST), made_s=2)
    assert server.state.issues[90] == forged
    assert server.state.issues[91].state == "open"


def test_refused(server: GitHubServer) -> None:
    server.tokens["ghs_reads"] = Identity(login=BOT, writes=frozenset())
    with pytest.raises(RefusedError, match="403"):
        told(server, LOST, token="ghs_reads")
    assert ours(server) == []


def test_the_text_is_bounded_and_of_outside_names_nothing_acts(server: GitHubServer) -> None:
    names = tuple(f"@octocat #1 </details> `x` {number}" for number in range(5000))
    hostile = LOST.model_copy(update={"dispatches": names, "cause": "@octocat <b>\n# x"})
    (line,) = told(server, hostile)
    assert line.told is Told.OPENED
    (issue,) = ours(server)
    assert len(issue.body) < 65_536
    assert "5,000 dispatches" in issue.title
    assert "- and 4,800 more" in issue.body
    assert "**@octocat" not in issue.body
