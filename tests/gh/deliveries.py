# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Random schedules of comments that give commands: delivered twice and out of order, under faults, several at once.

Deliveries of one comment come one after the other, as the concurrency group of the workflow has them; those of
different comments cross. Time is made up, as in `schedules.py`.
"""

import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.errors import InfrastructureError
from bot.gh.event import read_comment
from bot.gh.handle import handle
from bot.gh.hub import Hub
from bot.gh.marker import key_of, reply_key
from bot.gh.patience import Patience
from bot.gh.request import Ticket
from tests.gh.clock import SharedClock
from tests.gh.comments import SETTINGS, destination
from tests.gh.schedules import PACE, cross, troubles
from tests.gh.server import BOT, GitHubServer, Trouble
from tests.gh.server.events import Events
from tests.gh.server.limits import Limits
from tests.gh.server.state import Comment
from tests.gh.test_handle import DISPATCH, title

COMMANDS = (
    "run --until check",
    "compare 3.12.0 3.13.0",
    "status",
    "rnu",
    "help",
    f'triage accept {DISPATCH} --reason "the pad is gone"',
)
STARTING = ("run", "compare")
# Of a start that a proxy repeats there are two, and nobody could know: GitHub has no condition for it.
UNREPEATED = {"actions/create-workflow-dispatch": {Trouble.DOUBLED}}
OPERATIONS = (
    "reactions/create-for-issue-comment",
    "reactions/list-for-issue-comment",
    "repos/get-collaborator-permission-level",
    "pulls/get",
    "actions/list-workflow-runs",
    "actions/create-workflow-dispatch",
    "repos/get-content",
    "repos/create-or-update-file-contents",
    "git/create-commit",
    "git/create-ref",
    "graphql/viewer",
    "issues/list-comments",
    "issues/create-comment",
    "issues/update-comment",
)


@dataclass
class Told:
    """What came of a schedule: for each comment how its deliveries ended, `done`, `before`, `failed` or the error."""

    ends: dict[int, list[str]] = field(default_factory=dict)
    troubles: Counter[Trouble] = field(default_factory=Counter)
    requests: int = 0
    starts: int = 0

    @property
    def undisturbed(self) -> bool:
        """Whether every delivery was done, or was one of a comment that was."""
        return all(set(ends) <= {"done", "before"} for ends in self.ends.values())


def deliver_all(seed: int) -> Told:
    """Plays the schedule of a seed, and checks what must hold of any; raises `AssertionError` where it doesn't."""
    chance = random.Random(seed)
    clock = SharedClock()
    with GitHubServer(clock=clock.now, limits=Limits(writes_a_minute=1000)) as server:
        server.state.pull(7)
        server.state.roles["mai"] = "maintain"
        server.state.workflow(".github/workflows/innermost-benchmark.yml", inputs=["request"], run_name=title)
        tokens = [f"ghs_{name}" for name in "abc"[: chance.choice((1, 2, 2, 3))]]
        comments = {token: _comment(server, chance) for token in tokens}
        times = {token: chance.choice((1, 1, 2, 3)) for token in tokens}
        _prepare(server, chance, tokens, clock, seed)
        told = Told()
        clock.expect(len(tokens))
        with ThreadPoolExecutor(len(tokens)) as pool:
            turns = [pool.submit(_turn, server, clock, token, comments[token], times[token], told) for token in tokens]
        for turn in turns:
            turn.result()
        told.requests = len(server.exchanges)
        told.troubles.update(exchange.trouble for exchange in server.exchanges if exchange.trouble is not None)
        server.calm()
        clock.expect(1)
        with clock.taking_part():
            for comment in comments.values():  # whatever was left behind, a person starts those workflows again
                told.ends[comment.id].append(_deliver(server, clock, tokens[0], comment, again=True))
        for comment in comments.values():
            _check(server, comment, told, seed)
        told.starts = len(server.state.runs)
        return told


def _comment(server: GitHubServer, chance: random.Random) -> Comment:
    lines = chance.choices(COMMANDS, k=chance.randint(1, 3))
    return server.seed("mai", "\n".join(f"/innermost {line}" for line in lines))


def _prepare(server: GitHubServer, chance: random.Random, tokens: list[str], clock: SharedClock, seed: int) -> None:
    kinds = troubles(chance)
    for operation in OPERATIONS:
        for _ in range(chance.choice((0, 0, 0, 1, 1))):
            trouble = chance.choice(kinds)
            if trouble not in UNREPEATED.get(operation, ()):
                server.inject(operation, trouble)
    cross(server, tokens, clock, seed)


def _turn(server: GitHubServer, clock: SharedClock, token: str, comment: Comment, times: int, told: Told) -> None:
    with clock.taking_part():
        told.ends[comment.id] = [_deliver(server, clock, token, comment, again=False) for _ in range(times)]


def _deliver(server: GitHubServer, clock: SharedClock, token: str, comment: Comment, *, again: bool) -> str:
    event = read_comment(Events(server).comment(comment))
    now = datetime.fromtimestamp(clock.now(), UTC)
    try:
        with closing(Hub(destination(server, token=token), PACE, clock)) as hub:
            handled = handle(event, SETTINGS, hub, again=again, now=now, patience=Patience(PACE, clock))
    except InfrastructureError as error:
        return f"{error.message}; {error.tip}"
    if "delivered before" in handled.log[0]:
        return "before"
    return "failed" if handled.failed else "done"


def _check(server: GitHubServer, comment: Comment, told: Told, seed: int) -> None:
    """Each command had its effect once; or it is said under the comment what did not."""
    lines = [line.removeprefix("/innermost ") for line in comment.body.splitlines()]
    replies = [one for one in server.by(BOT) if key_of(one.body) == reply_key(comment.id)]
    said = replies[0].body if replies else ""
    reactions = {one.content for one in server.state.reactions.values() if one.comment == comment.id}
    started = Counter(run.title for run in server.state.runs.values())
    assert len(replies) <= 1, seed
    assert "eyes" in reactions, seed
    assert reactions & {"rocket", "confused"}, (seed, told.ends)
    accepted = b"".join(server.state.files(server.state.branches.get("innermost-data", "")).values()).decode()
    for position, line in enumerate(lines, start=1):
        command = line.split()[0]
        name = Ticket(command=command, number=7, comment=comment.id, position=position).title
        assert started[name] <= (command in STARTING), (seed, line)
        failure_told = f"`/innermost {line}`" in said and "That did not work" in said
        if command in STARTING:
            assert started[name] == 1 or failure_told, (seed, line, said)
        elif command == "triage":
            recorded = accepted.count(f'"comment":{comment.id}')
            assert recorded == 1 or (recorded == 0 and failure_told), (seed, line, recorded)
        else:
            assert f"**`/innermost {line}`**" in said, (seed, line)
    if "rnu" in lines:
        assert "confused" in reactions, seed
