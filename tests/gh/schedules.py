# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Random schedules of faults: several posters at once, under way for as long as chance has it, whatever goes wrong.

Time is made up and shared (`SharedClock`): requests and answers take a random while, so that those of different posters
cross in every way, and the same seed gives the same crossing.
"""

import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field

from bot.errors import InfrastructureError
from bot.gh.issue import Issue
from bot.gh.marker import Stamp, comparison_key, key_of, marker_of, with_marker
from bot.gh.patience import Pace, Patience
from bot.gh.post import post_comment
from bot.report.markdown import Markdown
from tests.gh.clock import START_S, SharedClock
from tests.gh.comments import destination
from tests.gh.server import BOT, GitHubServer, Trouble
from tests.gh.server.limits import Limits
from tests.gh.server.state import Comment, Identity

KEY = comparison_key("baseline", "reordered", ["llvm-cpu"])
OTHER = comparison_key("baseline", "reordered", ["gfx942"])
FIRST_S = int(START_S) - 1000  # when the first of the results came about
BEFORE = with_marker("before", KEY, Stamp(made_s=FIRST_S - 1))
PACE = Pace(request_gap_s=0, write_gap_s=0, timeout_s=300)  # of real time: made-up time ends silence
OPERATIONS = (
    "graphql/viewer",
    "issues/list-comments",
    "issues/create-comment",
    "issues/get-comment",
    "issues/update-comment",
    "issues/delete-comment",
    "reactions/create-for-issue-comment",
    "reactions/delete-for-issue-comment",
)
PASSING = (
    Trouble.BAD_GATEWAY,
    Trouble.RESET,
    Trouble.SECONDARY_LIMIT,
    Trouble.TOO_MANY,
    Trouble.BAD_GATEWAY_AFTER,
    Trouble.RESET_AFTER,
    Trouble.BROKEN_AFTER,
    Trouble.DOUBLED,
    Trouble.TIMEOUT,
    Trouble.TIMEOUT_AFTER,
)
FINAL = (Trouble.FORBIDDEN, Trouble.UNAUTHORIZED)
TIMEOUT_S = 30.0


@dataclass(frozen=True)
class Delivery:
    """One posting: of a result as new as `made_s`, by the poster with `token`."""

    made_s: int
    token: str

    @property
    def stamp(self) -> Stamp:
        return Stamp(made_s=self.made_s, run=self.made_s)

    @property
    def text(self) -> str:
        return f"result {self.made_s}"

    @property
    def body(self) -> str:
        return with_marker(self.text, KEY, self.stamp)


@dataclass
class Played:
    """What came of a schedule: per delivery its failure (empty for none), and what stands there then."""

    failures: dict[int, list[str]] = field(default_factory=dict)
    ours: list[Comment] = field(default_factory=list)
    troubles: Counter[Trouble] = field(default_factory=Counter)
    requests: int = 0

    def succeeded(self) -> list[int]:
        """The results that some delivery of them posted, or found superseded."""
        return [made for made, failures in self.failures.items() if "" in failures]

    def undisturbed(self) -> bool:
        return all(failures == [""] * len(failures) for failures in self.failures.values())


def play(seed: int) -> Played:
    """Plays the schedule of a seed, and checks what must hold of any; raises `AssertionError` where it doesn't."""
    chance = random.Random(seed)
    clock = SharedClock()
    with GitHubServer(clock=clock.now, limits=Limits(writes_a_minute=1000)) as server:
        server.state.pull(7)
        others = [
            server.seed("mallory", with_marker("all is well", KEY, Stamp(made_s=int(START_S) + 900))),
            server.seed(BOT, with_marker("another comparison", OTHER)),
            server.seed(BOT, f"> {with_marker('quoted', KEY)}\nindeed"),
        ]
        if chance.random() < 0.5:
            server.seed(BOT, BEFORE)
        tokens = [f"ghs_{name}" for name in "abc"[: chance.choice((1, 2, 2, 3))]]
        deliveries = _deliveries(chance, tokens)
        _prepare(server, chance, tokens, clock, seed)
        played = Played()
        clock.expect(len(tokens))
        with ThreadPoolExecutor(len(tokens)) as pool:
            turns = [
                pool.submit(_post_all, server, clock, [one for one in deliveries if one.token == token], played)
                for token in tokens
            ]
        for turn in turns:
            turn.result()
        _check(server, deliveries, played, others, seed)
        _heal(server, clock, FIRST_S + 500, others, seed)
        return played


def _deliveries(chance: random.Random, tokens: list[str]) -> list[Delivery]:
    """A few results, some delivered twice, in any order, by any poster."""
    results = [FIRST_S + index for index in range(chance.randint(1, 4))]
    doubled = results + chance.choices(results, k=chance.randint(0, 2))
    chance.shuffle(doubled)
    return [Delivery(made, chance.choice(tokens)) for made in doubled]


def _prepare(server: GitHubServer, chance: random.Random, tokens: list[str], clock: SharedClock, seed: int) -> None:
    kinds = troubles(chance)
    for operation in OPERATIONS:
        for _ in range(chance.choice((0, 0, 1, 1, 2))):
            server.inject(operation, chance.choice(kinds))
    cross(server, tokens, clock, seed)


def troubles(chance: random.Random) -> list[Trouble]:
    """The kinds that may befall a schedule: all that pass, and sometimes one that does not."""
    return [*PASSING, *FINAL[: chance.random() < 0.3], *FINAL[1 : 1 + (chance.random() < 0.3)]]


def cross(server: GitHubServer, tokens: list[str], clock: SharedClock, seed: int) -> None:
    """Makes the requests of our own posters, one a token, take their time, so that they cross as `seed` says."""
    ways = {token: random.Random(f"{seed} {token}") for token in tokens}
    for token in tokens:
        server.tokens[token] = Identity(login=BOT)

    def delay(token: str) -> None:
        if token in ways:
            clock.sleep(ways[token].expovariate(2.0))

    server.delay = delay
    server.silence = lambda token: clock.sleep(TIMEOUT_S)


def _post_all(server: GitHubServer, clock: SharedClock, deliveries: list[Delivery], played: Played) -> None:
    with clock.taking_part():
        for delivery in deliveries:
            failure = ""
            try:
                _post(server, delivery, Patience(PACE, clock))
            except InfrastructureError as error:
                failure = f"{error.message}; {error.tip}"
            played.failures.setdefault(delivery.made_s, []).append(failure)


def _post(server: GitHubServer, delivery: Delivery, patience: Patience) -> None:
    with closing(Issue(destination(server, token=delivery.token), PACE)) as client:
        post_comment(client, body=Markdown(delivery.text), key=KEY, stamp=delivery.stamp, patience=patience)


def _ours(server: GitHubServer) -> list[Comment]:
    return [comment for comment in server.by(BOT) if key_of(comment.body) == KEY]


def _check(server: GitHubServer, deliveries: list[Delivery], played: Played, others: list[Comment], seed: int) -> None:
    """Exactly one comment with the newest result; or a clear failure, and nothing wrong posted."""
    played.ours = _ours(server)
    played.requests = len(server.exchanges)
    played.troubles.update(exchange.trouble for exchange in server.exchanges if exchange.trouble is not None)
    said = [comment.body for comment in played.ours]
    allowed = {delivery.body for delivery in deliveries} | {BEFORE}
    assert set(said) <= allowed, (seed, said)
    for other in others:
        assert server.state.comments[other.id] == other, seed
    succeeded = played.succeeded()
    if played.undisturbed():
        assert said == [max(deliveries, key=lambda one: one.made_s).body], (seed, said)
    elif succeeded:
        newest = max(marker.stamp.made_s for body in said if (marker := marker_of(body)) is not None)
        assert newest >= max(succeeded), (seed, said)


def _heal(server: GitHubServer, clock: SharedClock, made_s: int, others: list[Comment], seed: int) -> None:
    """Whatever was left behind, one more posting in peace sets it right."""
    server.calm()
    clock.expect(1)
    last = Delivery(made_s, "ghs_a")
    with clock.taking_part():
        _post(server, last, Patience(PACE, clock))
    assert [comment.body for comment in _ours(server)] == [last.body], seed
    assert server.state.reactions == {}, seed
    for other in others:
        assert server.state.comments[other.id] == other, seed
