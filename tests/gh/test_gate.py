# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Who may do what, case by case: roles, forks, commits, bots, edits, closed and locked, runners."""

from dataclasses import dataclass, field
from itertools import product
from typing import Any

import pytest

from bot.config.schema import GitHubSettings, NightlySettings, RunnerSettings
from bot.gh.gate import Allow, Decision, Head, Ignore, Order, Refuse, decide
from bot.model.role import Role, role_of
from bot.model.run import Step
from tests.gh.comments import OTHER_SHA, SHA, comment

SETTINGS = GitHubSettings(
    check="Innermost",
    labels={},
    workflow="innermost-benchmark.yml",
    data_branch="data",
    compile_on="hosted",
    block_kib=24,
    commands=5,
    shards=3,
    reviewed=True,
    nightly=NightlySettings(baseline="shipped", candidate="shipped", suite="ci", until=Step.COMPILE),
    runners={
        "hosted": RunnerSettings(labels=("ubuntu",), targets=("llvm-cpu",), role=Role.TRIAGE, untrusted=True),
        "gpu": RunnerSettings(labels=("mi300",), targets=("gfx942", "vulkan"), role=Role.MAINTAIN, untrusted=False),
    },
)
OURS, FORK = Head(sha=SHA, fork=False), Head(sha=SHA, fork=True)
STATUS = Order(command="status", least=Role.READ)
CANCEL = Order(command="cancel", least=Role.TRIAGE)
ACCEPT = Order(command="triage accept", least=Role.MAINTAIN)
CHECK = Order(command="check", least=Role.TRIAGE, open=True, runner=True, block=True)
TRACE = Order(command="trace", least=Role.TRIAGE, open=True, runner=True, block=True)
BISECT = Order(command="bisect", least=Role.WRITE, open=True, runner=True)
REPRO = Order(command="repro", least=Role.WRITE, open=True, runner=True, block=True, devices=("gfx942",))
COMPARE = Order(command="compare", least=Role.WRITE, open=True, runner=True)


def run(sha: str = "", *devices: str, block: bool = False) -> Order:
    return Order(
        command="run", least=Role.WRITE, open=True, runner=True, head=True, block=block, sha=sha, devices=devices
    )


HERE = Allow(sha=SHA, runner="hosted")


@dataclass(frozen=True)
class Case:
    """An order by somebody with a role, on a pull request with a head (None: an issue), and what comes of it.

    A text stands for a refusal that says so.
    """

    order: Order
    role: Role
    head: Head | None
    result: Decision | str | type[Ignore]
    event: dict[str, Any] = field(default_factory=dict[str, Any])


CASES = {
    # Roles, from none to admin, for each level of command.
    **{
        f"{order.command} by {role}": Case(
            order, role, OURS, (Allow() if role.reaches(order.least) else f"needs the role {order.least}")
        )
        for order in (STATUS, CANCEL, ACCEPT)
        for role in Role
    },
    **{
        f"run by {role}": Case(run(), role, OURS, HERE if role.reaches(Role.WRITE) else f"yours is {role}")
        for role in Role
    },
    **{
        f"check by {role}": Case(
            CHECK, role, OURS, Allow(runner="hosted") if role.reaches(Role.TRIAGE) else "needs the role triage"
        )
        for role in Role
    },
    **{
        f"{order.command} by {role}": Case(
            order, role, OURS, Allow(runner="hosted") if role.reaches(order.least) else f"needs the role {order.least}"
        )
        for order in (TRACE, BISECT)
        for role in Role
    },
    # Commits, in the repository itself.
    "own branch, no SHA: its head is pinned": Case(run(), Role.WRITE, OURS, HERE),
    "own branch, the head in full": Case(run(SHA), Role.WRITE, OURS, HERE),
    "own branch, the head in short is made full": Case(run(SHA[:7]), Role.WRITE, OURS, HERE),
    "own branch, in capitals": Case(run(SHA.upper()), Role.WRITE, OURS, HERE),
    "own branch, moved": Case(run(OTHER_SHA), Role.WRITE, OURS, "another than " + OTHER_SHA),
    "own branch, moved, in short": Case(run(OTHER_SHA[:8]), Role.WRITE, OURS, "another than"),
    "own branch, too short": Case(run(SHA[:6]), Role.WRITE, OURS, "not the SHA"),
    "own branch, too long": Case(run(SHA + "0"), Role.WRITE, OURS, "not the SHA"),
    "own branch, a branch's name": Case(run("main"), Role.WRITE, OURS, "not the SHA"),
    "own branch, an option as SHA": Case(run("--upload-pack=x"), Role.WRITE, OURS, "not the SHA"),
    "no commit": Case(run(), Role.WRITE, None, "no commit any more"),
    # Commits, from a fork.
    "fork, no SHA": Case(run(), Role.WRITE, FORK, "the commit that you looked at"),
    "fork, no SHA, admin": Case(run(), Role.ADMIN, FORK, "the commit that you looked at"),
    "fork, the head in full": Case(run(SHA), Role.WRITE, FORK, HERE),
    "fork, the head in full, in capitals": Case(run(SHA.upper()), Role.WRITE, FORK, HERE),
    "fork, the head in short": Case(run(SHA[:12]), Role.WRITE, FORK, "in full"),
    "fork, one digit short": Case(run(SHA[:39]), Role.WRITE, FORK, "in full"),
    "fork, moved": Case(run(OTHER_SHA), Role.WRITE, FORK, "another than " + OTHER_SHA),
    "fork, moved, admin": Case(run(OTHER_SHA), Role.ADMIN, FORK, "another than"),
    "fork, 40 letters that are no digits": Case(run("g" * 40), Role.WRITE, FORK, "not the SHA"),
    "fork, the head in full, but only triage": Case(run(SHA), Role.TRIAGE, FORK, "needs the role write"),
    "fork, the head in full, by its author": Case(run(SHA), Role.READ, FORK, "needs the role write"),
    "fork, status needs no SHA": Case(STATUS, Role.READ, FORK, Allow()),
    "fork, cancel needs no SHA": Case(CANCEL, Role.TRIAGE, FORK, Allow()),
    "fork, check runs none of its code": Case(CHECK, Role.TRIAGE, FORK, Allow(runner="hosted")),
    "fork, compare runs none of its code": Case(COMPARE, Role.WRITE, FORK, Allow(runner="hosted")),
    "fork, trace of a block runs none of its code": Case(TRACE, Role.TRIAGE, FORK, Allow(runner="hosted")),
    "fork, bisect runs none of its code": Case(BISECT, Role.WRITE, FORK, Allow(runner="hosted")),
    # Issues.
    "issue, trace of a block": Case(TRACE, Role.TRIAGE, None, Allow(runner="hosted"), {"pull_request": False}),
    "issue, bisect": Case(BISECT, Role.WRITE, None, Allow(runner="hosted"), {"pull_request": False}),
    "issue, repro of a block on a GPU": Case(
        REPRO, Role.MAINTAIN, None, "takes no code of a block in a comment", {"pull_request": False}
    ),
    "closed, trace": Case(TRACE, Role.TRIAGE, OURS, "what is closed", {"closed": True}),
    "closed, bisect": Case(BISECT, Role.WRITE, OURS, "what is closed", {"closed": True}),
    "locked, repro": Case(REPRO, Role.MAINTAIN, OURS, "what is locked", {"locked": True}),
    "issue, run": Case(run(), Role.WRITE, None, Allow(runner="hosted"), {"pull_request": False}),
    "issue, a SHA": Case(run(SHA), Role.WRITE, None, "belongs to a pull request", {"pull_request": False}),
    "issue, check": Case(CHECK, Role.TRIAGE, None, Allow(runner="hosted"), {"pull_request": False}),
    "issue, status": Case(STATUS, Role.READ, None, Allow(), {"pull_request": False}),
    # Bots, edits, deletions, deleted accounts, other people's hands.
    "a bot": Case(run(), Role.ADMIN, OURS, Ignore, {"automatic": True}),
    "a bot asks for help": Case(STATUS, Role.ADMIN, OURS, Ignore, {"automatic": True}),
    "an edit": Case(run(), Role.ADMIN, OURS, Ignore, {"action": "edited"}),
    "an edit by an admin of another's comment": Case(
        run(SHA), Role.ADMIN, FORK, Ignore, {"action": "edited", "sender": "hubot"}
    ),
    "a deletion": Case(run(), Role.ADMIN, OURS, Ignore, {"action": "deleted"}),
    "an action that there is not yet": Case(run(), Role.ADMIN, OURS, Ignore, {"action": "pinned"}),
    "a deleted account": Case(run(), Role.NONE, OURS, Ignore, {"author": ""}),
    "sent by another than the author": Case(run(), Role.ADMIN, OURS, Ignore, {"sender": "hubot"}),
    "sent by the author, in capitals": Case(run(), Role.WRITE, OURS, HERE, {"sender": "OctoCat"}),
    # Closed and locked.
    "closed, run": Case(run(), Role.WRITE, OURS, "what is closed", {"closed": True}),
    "closed, run, fork": Case(run(SHA), Role.ADMIN, FORK, "what is closed", {"closed": True}),
    "closed, check": Case(CHECK, Role.TRIAGE, None, "what is closed", {"closed": True, "pull_request": False}),
    "closed, status": Case(STATUS, Role.READ, OURS, Allow(), {"closed": True}),
    "closed, cancel": Case(CANCEL, Role.TRIAGE, OURS, Allow(), {"closed": True}),
    "closed, triage": Case(ACCEPT, Role.MAINTAIN, OURS, Allow(), {"closed": True}),
    "closed, and no right either: the right first": Case(run(), Role.READ, OURS, "needs the role", {"closed": True}),
    "locked, run": Case(run(), Role.WRITE, OURS, "what is locked", {"locked": True}),
    "locked, status by a maintainer": Case(STATUS, Role.WRITE, OURS, Allow(), {"locked": True}),
    "locked, status by a reader": Case(STATUS, Role.READ, OURS, Ignore, {"locked": True}),
    "locked, run by triage": Case(run(), Role.TRIAGE, OURS, Ignore, {"locked": True}),
    "locked and closed": Case(run(), Role.WRITE, OURS, "what is closed", {"locked": True, "closed": True}),
    # Runners.
    "the CPU is on the hosted runner": Case(run("", "llvm-cpu"), Role.WRITE, OURS, HERE),
    "the GPU takes a maintainer": Case(run("", "gfx942"), Role.MAINTAIN, OURS, Allow(sha=SHA, runner="gpu")),
    "the GPU does not take a writer": Case(run("", "gfx942"), Role.WRITE, OURS, "from the role maintain on"),
    "the GPU takes no fork": Case(run(SHA, "gfx942"), Role.ADMIN, FORK, "no code of a fork"),
    "the GPU takes no block": Case(run("", "gfx942", block=True), Role.ADMIN, OURS, "no code of a block"),
    "the hosted runner takes a block": Case(run("", "llvm-cpu", block=True), Role.WRITE, OURS, HERE),
    "the hosted runner takes a fork": Case(run(SHA, "llvm-cpu"), Role.WRITE, FORK, HERE),
    "two targets of one runner": Case(run("", "gfx942", "vulkan"), Role.ADMIN, OURS, Allow(sha=SHA, runner="gpu")),
    "targets of two runners": Case(run("", "gfx942", "llvm-cpu"), Role.ADMIN, OURS, "gfx942 and llvm-cpu"),
    "a target that nothing runs": Case(run("", "sm_80"), Role.ADMIN, OURS, "no runner here runs code for sm_80"),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_decisions(case: Case) -> None:
    decision = decide(comment(**case.event), case.order, case.role, case.head, SETTINGS)
    if isinstance(case.result, str):
        assert isinstance(decision, Refuse)
        assert case.result in decision.why
        assert decision.how, "a refusal says how to get it"
    elif isinstance(case.result, type):
        assert isinstance(decision, Ignore)
        assert decision.why
    else:
        assert decision == case.result


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 60


@pytest.mark.parametrize("sha", ["", OTHER_SHA, SHA[:12]])
def test_a_refusal_for_a_commit_shows_the_newest_one_to_copy(sha: str) -> None:
    refusal = decide(comment(), run(sha), Role.WRITE, FORK, SETTINGS)
    assert isinstance(refusal, Refuse)
    assert refusal.sha == SHA


def test_no_code_of_a_fork_runs_but_at_the_full_sha_for_a_writer() -> None:
    shas = ["", SHA, SHA[:7], OTHER_SHA]
    devices: list[tuple[str, ...]] = [(), ("llvm-cpu",), ("gfx942",)]
    events: list[dict[str, Any]] = [{}, {"closed": True}, {"locked": True}, {"automatic": True}, {"action": "edited"}]
    allowed = 0
    for case in product(Role, shas, devices, events):
        role, sha, on, event = case
        decision = decide(comment(**event), run(sha, *on), role, FORK, SETTINGS)
        if isinstance(decision, Allow):
            allowed += 1
            assert (sha, decision.sha, decision.runner, event) == (SHA, SHA, "hosted", {}), case
            assert role.reaches(Role.WRITE), case
    assert allowed > 0


@pytest.mark.parametrize(
    ("role_name", "permission", "role"),
    [
        ("maintain", "write", Role.MAINTAIN),
        ("triage", "read", Role.TRIAGE),
        ("admin", "admin", Role.ADMIN),
        ("read", "read", Role.READ),
        ("security-champion", "write", Role.WRITE),
        ("", "none", Role.NONE),
        ("owner", "owner", Role.NONE),
    ],
)
def test_the_api_s_answer_is_a_role(role_name: str, permission: str, role: Role) -> None:
    assert role_of(role_name, permission) == role
