# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Who goes on and who waits, over random jobs and random interleavings of what several threads would do."""

import random
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.compiler.claims import Answer, Claims, Unknown
from bot.compiler.job import STAGES, CompileJob, Follows
from bot.files import sha256_hex
from bot.model.compiled import Checked, CompileFailed, Crashed, Outcome, TimedOut

Ended = tuple[list[Answer], list[CompileJob]]
# What becomes of the IR is decided by the identity and by the IR: `NEXT[identity][label]` is its label a phase later.
IDENTITIES = ("one", "other")
LABELS = 3
Next = dict[str, list[int]]


@dataclass
class Plan:
    """A job, its IR's label when it was read, and how its tries end: the phase before which one breaks, and how."""

    job: CompileJob
    label: int
    breaks: list[tuple[int, str]]
    own: list[Outcome] = field(default_factory=list[Outcome])

    def labels(self, after: Next) -> Iterator[int]:
        label = self.label
        for _ in STAGES:
            label = after[self.job.identity][label]
            yield label

    def expected(self, after: Next) -> str:
        """Names what this job comes to, and no job of another identity."""
        *_, last = self.labels(after)
        return sha256_hex(f"{self.job.identity} {self.job.code} {last}".encode())


def job(number: int, identity: str, *, code: bool) -> CompileJob:
    return CompileJob(
        dispatch=str(number),
        target="t",
        side="baseline",
        python="",
        build="",
        library="",
        text="",
        passes="",
        flags=(),
        stages=STAGES,
        code=code,
        identity=identity,
    )


@st.composite
def plans(draw: st.DrawFn) -> list[Plan]:
    made: list[Plan] = []
    for number in range(draw(st.integers(1, 12))):
        one = job(number, draw(st.sampled_from(IDENTITIES)), code=draw(st.booleans()))
        broken = st.tuples(st.integers(0, len(STAGES)), st.sampled_from(("crash", "failure", "kill", "slow", "hang")))
        made.append(Plan(one, draw(st.integers(0, LABELS - 1)), draw(st.lists(broken, max_size=3))))
    return made


def compiled(claims: Claims, plan: Plan, after: Next) -> Generator[None, None, Ended]:
    """One thread's work on a job, as `Bench.compile` does it; other threads may do something at each `yield`."""
    result = yield from tried(claims, plan, after)
    given_back: list[CompileJob] = []
    if isinstance(result, Crashed) and result.killed:
        given_back = claims.give_up(plan.job)
        yield
        result = yield from tried(claims, plan, after)
    yield
    if isinstance(result, Follows):
        answers, again = claims.follow(plan.job, result)
    else:
        plan.own.append(result)
        answers, again = claims.settle(plan.job, result)
    return answers, given_back + again


def tried(claims: Claims, plan: Plan, after: Next) -> Generator[None, None, Outcome | Follows]:
    at, how = plan.breaks.pop(0) if plan.breaks else (-1, "")
    name = plan.job.dispatch
    broken: Outcome = Crashed(stages={}, diagnostics=name, signal="SIGKILL" if how == "kill" else "SIGSEGV", at="")
    if how == "failure":
        broken = CompileFailed(stages={}, diagnostics=name, at="")
    elif how in ("slow", "hang"):
        cpu = 10.0 if how == "slow" else 0.1
        broken = TimedOut(stages={}, diagnostics=name, limit_s=10, at=plan.expected(after), cpu_seconds=cpu)
    for number, (stage, label) in enumerate(zip(STAGES, plan.labels(after), strict=True)):
        yield
        if at == number:
            return broken
        if not claims.claim(plan.job, stage, str(label)):
            return Follows(stage=stage, ir=str(label), stages={}, diagnostics=name, cpu_seconds=0)
    yield
    if at == len(STAGES):
        return broken
    return Checked(stages={}, diagnostics=name, ir_sha256=plan.expected(after), cpu_seconds=1)


@settings(max_examples=150, deadline=None)
@given(
    made=plans(),
    maps=st.lists(st.lists(st.integers(0, LABELS - 1), min_size=LABELS, max_size=LABELS), min_size=2, max_size=2),
    threads=st.integers(1, 4),
    chance=st.randoms(use_true_random=False),
)
def test_every_job_gets_one_answer_that_is_its_own(
    made: list[Plan], maps: list[list[int]], threads: int, chance: random.Random
) -> None:
    after: Next = dict(zip(IDENTITIES, maps, strict=True))
    claims = Claims(Unknown())
    by_job = {plan.job: plan for plan in made}
    queue, working = [plan.job for plan in made], list[Generator[None, None, Ended]]()
    answers: list[Answer] = []
    while queue or working:
        while queue and len(working) < threads:
            working.append(compiled(claims, by_job[queue.pop(0)], after))
        thread = chance.choice(working)
        try:
            next(thread)
        except StopIteration as ended:
            working.remove(thread)
            answers += ended.value[0]
            queue += ended.value[1]
    # Nobody waits for ever: all threads are idle, nothing is queued, and everyone has one answer.
    assert sorted(int(one.dispatch) for one, _ in answers) == list(range(len(made)))
    for one, outcome in answers:
        assert outcome.diagnostics == one.dispatch
        if isinstance(outcome, Checked):
            assert outcome.ir_sha256 == by_job[one].expected(after)
        elif isinstance(outcome, TimedOut) and outcome.at_work:
            assert outcome.at == by_job[one].expected(after)
        else:
            assert outcome is by_job[one].own[-1]
    # A job that comes later need not wait either.
    late = Plan(job(len(made), made[0].job.identity, code=made[0].job.code), made[0].label, [])
    for _ in compiled(claims, late, after):
        pass
