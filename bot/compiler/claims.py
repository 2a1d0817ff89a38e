# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Identity before work: of jobs whose IR is the same after a phase, one goes on, and the others take what it finds.

What follows from equal IR is equal only within one identity (compiler build, target and flags, the preprocessing
pipeline apart, which has run by then), so that is part of what is claimed. It is never assumed between two.
"""

import threading
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from bot.compiler.job import STAGES, CompileJob, Follows
from bot.model.compiled import Checked, Compiled, Outcome, TimedOut
from bot.model.facts import Stage

Answer = tuple[CompileJob, Outcome]
_Key = tuple[str, bool, Stage, str]
_LAST = STAGES[-1]


class Known(Protocol):
    """What became of IR in earlier runs, whichever pipeline made it. Asked and told by several threads."""

    def find(self, job: CompileJob, ir: str) -> Outcome | None:
        """What `job` comes to with this IR after the last phase that is claimed; None where it isn't known."""
        ...

    def note(self, job: CompileJob, ir: str, outcome: Compiled) -> None:
        """Keeps what it came to."""
        ...


class Unknown:
    """Nothing is known of earlier runs."""

    def find(self, job: CompileJob, ir: str) -> Outcome | None:
        """None."""

    def note(self, job: CompileJob, ir: str, outcome: Compiled) -> None:
        """Keeps nothing."""


class Claims:
    """Which job leads for which IR, and who waits for it. Safe to use from several threads."""

    def __init__(self, known: Known) -> None:
        """Jobs that generate code follow what is `known` as well."""
        self._known = known
        self._lock = threading.Lock()
        self._made: dict[_Key, Outcome | None] = {}
        self._led: dict[CompileJob, list[_Key]] = {}
        self._waiting: dict[_Key, list[tuple[CompileJob, Follows]]] = {}

    def claim(self, job: CompileJob, stage: Stage, ir: str) -> bool:
        """Whether `job` is the first with this IR after this phase, and so goes on."""
        key = _key(job, stage, ir)
        with self._lock:
            if key in self._made:
                return False
        # Not under the lock: it reads files. What is only checked is at its end by then.
        found = self._known.find(job, ir) if job.code and stage == _LAST else None
        with self._lock:
            if key in self._made:
                return False
            self._made[key] = found
            if found is not None:
                return False
            self._led.setdefault(job, []).append(key)
            return True

    def follow(self, job: CompileJob, follows: Follows) -> tuple[list[Answer], list[CompileJob]]:
        """What is known now that `job` follows another: its own answer and those of jobs that follow it in turn.

        Nothing where its leader is still at it; then the leader's end settles it.
        """
        key = _key(job, follows.stage, follows.ir)
        with self._lock:
            if key not in self._made:  # its leader broke in the meantime
                return self._unsettle([job])
            made = self._made[key]
            if made is None:
                self._waiting.setdefault(key, []).append((job, follows))
                return [], []
            return self._settle([(job, _inherit(made, follows))])

    def settle(self, job: CompileJob, outcome: Outcome) -> tuple[list[Answer], list[CompileJob]]:
        """Ends a job: its own answer with those of all that followed it, and the followers to compile after all.

        A crash is no property of the IR, nor is memory, which may have grown before, and a diagnostic names places in
        the leader's source: of a job that failed nothing is inherited, and each follower finds out for itself. But for
        one that was at work until its time was over: from equal IR the same work is left, and that one of two is done
        a moment before the limit would say nothing.
        """
        with self._lock:
            led = self._led.get(job, [])
            settled = self._settle([(job, outcome)])
        if isinstance(outcome, Compiled):
            for _, _, stage, ir in led:
                if stage == _LAST:
                    self._known.note(job, ir, outcome)
        return settled

    def give_up(self, job: CompileJob) -> list[CompileJob]:
        """Takes back what a job claimed: it starts anew. Returns who waited for it, to be compiled after all."""
        with self._lock:
            _, [_, *waited] = self._unsettle([job])
            return waited

    def _settle(self, ended: Sequence[Answer]) -> tuple[list[Answer], list[CompileJob]]:
        answers, again = list[Answer](), list[CompileJob]()
        queue = list(ended)
        while queue:
            job, outcome = queue.pop()
            answers.append((job, outcome))
            inherited = isinstance(outcome, Checked | Compiled) or (isinstance(outcome, TimedOut) and outcome.at_work)
            for key in self._led.pop(job, []):
                waiting = self._waiting.pop(key, [])
                if inherited:
                    self._made[key] = outcome
                    queue += [(follower, _inherit(outcome, follows)) for follower, follows in waiting]
                else:
                    self._made.pop(key)
                    _, more = self._unsettle([follower for follower, _ in waiting])
                    again += more
        return answers, again

    def _unsettle(self, jobs: Sequence[CompileJob]) -> tuple[list[Answer], list[CompileJob]]:
        """Jobs that must be compiled from the start, with all that wait for them."""
        again = list(jobs)
        for job in again:  # grows as it goes
            for key in self._led.pop(job, []):
                self._made.pop(key)
                again += [follower for follower, _ in self._waiting.pop(key, [])]
        return [], again


def _key(job: CompileJob, stage: Stage, ir: str) -> _Key:
    return job.identity, job.code, stage, ir


def _inherit(made: Outcome, follows: Follows) -> Outcome:
    """The leader's outcome, with what the follower had read itself, and, where it is done, what it cost."""
    own = replace(made, stages={**made.stages, **follows.stages}, diagnostics=follows.diagnostics)
    return replace(own, cpu_seconds=follows.cpu_seconds) if isinstance(own, Checked | Compiled) else own
