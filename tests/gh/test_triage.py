# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The record of accepted regressions: lines are added and never lost, whoever else writes at the same time."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from bot.errors import InfrastructureError, InputError
from bot.gh.hub import Hub
from bot.gh.triage import Recorded, acceptances, added, parse, path_of, record
from tests.gh.comments import destination
from tests.gh.conftest import FAST
from tests.gh.server import GitHubServer, Trouble

BRANCH = "innermost-data"


def accepted(dispatch: str, comment: int = 1, target: str | None = None) -> Recorded:
    return Recorded(
        dispatch=dispatch, target=target, who="mai", when="2026-11-25T12:00:00+00:00", why="why", comment=comment
    )


@pytest.fixture
def hub(server: GitHubServer) -> Iterator[Hub]:
    with closing(Hub(destination(server), FAST)) as opened:
        yield opened


def kept(hub: Hub) -> list[str]:
    return [each.dispatch for each in acceptances(hub, BRANCH, 7)]


def test_nothing_is_accepted_where_nothing_was_recorded(hub: Hub) -> None:
    assert acceptances(hub, BRANCH, 7) == ()


def test_what_is_recorded_comes_back_in_order(hub: Hub) -> None:
    record(hub, BRANCH, 7, [accepted("a"), accepted("b", target="gfx942")])
    record(hub, BRANCH, 7, [accepted("c", comment=2)])
    assert acceptances(hub, BRANCH, 7) == (accepted("a"), accepted("b", target="gfx942"), accepted("c", comment=2))
    assert acceptances(hub, BRANCH, 8) == ()


def test_the_same_comment_is_recorded_once(hub: Hub, server: GitHubServer) -> None:
    record(hub, BRANCH, 7, [accepted("a")])
    commits = len(server.state.commits)
    record(hub, BRANCH, 7, [accepted("a")])
    assert kept(hub) == ["a"]
    assert len(server.state.commits) == commits, "no commit that changes nothing"


@pytest.mark.parametrize("there", [False, True], ids=["new branch", "branch is there"])
@pytest.mark.parametrize(
    "operation", ["repos/get-content", "repos/create-or-update-file-contents", "git/create-commit"]
)
def test_two_at_once_are_both_kept(hub: Hub, server: GitHubServer, operation: str, *, there: bool) -> None:
    if there:
        record(hub, BRANCH, 7, [accepted("a")])
    server.after[operation] = lambda: record(hub, BRANCH, 7, [accepted("other", comment=3)])
    record(hub, BRANCH, 7, [accepted("mine", comment=2)])
    # A branch that is there makes no commit by itself, so that the other never came.
    other = ["other"] if operation != "git/create-commit" or not there else []
    assert sorted(kept(hub)) == sorted(["a"] * there + ["mine", *other])


@pytest.mark.parametrize("trouble", [Trouble.BAD_GATEWAY, Trouble.BAD_GATEWAY_AFTER, Trouble.RESET_AFTER])
@pytest.mark.parametrize("operation", ["repos/create-or-update-file-contents", "git/create-commit", "git/create-ref"])
def test_a_lost_answer_loses_and_doubles_nothing(
    hub: Hub, server: GitHubServer, operation: str, trouble: Trouble
) -> None:
    for dispatch in ("a", "b"):
        server.inject(operation, trouble)
        record(hub, BRANCH, 7, [accepted(dispatch)])
        server.calm()
    assert kept(hub) == ["a", "b"]


def test_a_token_that_may_not_write_is_an_error(hub: Hub, server: GitHubServer) -> None:
    server.inject("repos/create-or-update-file-contents", Trouble.FORBIDDEN)
    with pytest.raises(InfrastructureError, match="403"):
        record(hub, BRANCH, 7, [accepted("a")])


@pytest.mark.parametrize("line", ["{}", "no JSON", '{"dispatch": "a"}', "[]"])
def test_a_line_that_is_no_acceptance_accepts_nothing(line: str) -> None:
    with pytest.raises(InputError, match="no acceptance") as raised:
        parse(f"{accepted('a').model_dump_json()}\n{line}\n", path_of(7))
    assert "revert" in raised.value.tip


def test_what_was_there_stays_byte_for_byte() -> None:
    old = added("", [accepted('a\u2028\u00e9\\"')], "p")
    assert added(old, [accepted("b")], "p").startswith(old)
    assert [each.dispatch for each in parse(old, "p")] == ['a\u2028\u00e9\\"']
