# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compiles many jobs on warm workers, one per core, generating each piece of code once."""

import queue
import threading
from collections.abc import Callable, Iterator, Sequence

from bot.compiler.door import open_worker
from bot.compiler.job import CompileJob, CompileLimits, Follows, converse
from bot.model.compiled import Compiled, Crashed, Outcome, OutOfMemory, TimedOut
from bot.processes import StopFlag, Worker, WorkerGone, WorkerStopped

Answer = tuple[CompileJob, Outcome]
_BROKEN = (Crashed, TimedOut, OutOfMemory)


class Claims:
    """Who generates the code for which IR: the first to come; the others wait for its result.

    Equal IR is equal code only within one identity (compiler build, target and flags), so that is part of the key.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._made: dict[tuple[str, str], Outcome | None] = {}
        self._followers: dict[tuple[str, str], list[tuple[CompileJob, Follows]]] = {}

    def claim(self, job: CompileJob, ir_sha256: str) -> bool:
        """Whether `job` should generate the code for this IR."""
        key = (job.identity, ir_sha256)
        with self._lock:
            if key in self._made:
                return False
            self._made[key] = None
            return True

    def follow(self, job: CompileJob, follows: Follows) -> Outcome | None:
        """The outcome of a job whose IR another one claimed; None where that one is still at it."""
        key = (job.identity, follows.ir_sha256)
        with self._lock:
            made = self._made.get(key)
            if made is None:
                self._followers.setdefault(key, []).append((job, follows))
                return None
        return _inherit(made, follows)

    def settle(self, job: CompileJob, ir_sha256: str, outcome: Outcome) -> tuple[list[Answer], list[CompileJob]]:
        """Ends a claim. Returns the followers' answers, or the followers to compile after all.

        A crash or a limit is no property of the IR that another job would inherit: each finds out for itself.
        """
        key = (job.identity, ir_sha256)
        with self._lock:
            followers = self._followers.pop(key, [])
            if isinstance(outcome, _BROKEN):
                self._made.pop(key, None)
                return [], [follower for follower, _ in followers]
            self._made[key] = outcome
        return [(follower, _inherit(outcome, follows)) for follower, follows in followers], []


def _inherit(made: Outcome, follows: Follows) -> Outcome:
    """The leader's outcome with the follower's own stages; the code cost the follower nothing."""
    update: dict[str, object] = {"stages": follows.stages, "diagnostics": made.diagnostics}
    if isinstance(made, Compiled):
        update |= {"diagnostics": follows.diagnostics, "cpu_seconds": 0.0}
    return made.model_copy(update=update)


def compile_all(
    jobs: Sequence[CompileJob],
    *,
    workers: int,
    limits: CompileLimits,
    keep: Callable[[bytes], str],
    stop: StopFlag,
) -> Iterator[Answer]:
    """Compiles all jobs and yields each with its outcome, as they end. Stops early, without error, when `stop` is set.

    Args:
        workers: how many jobs are compiled at once.
        keep: stores a vmfb and returns its SHA-256; called from several threads.
    """
    pool = _Pool(jobs, limits, keep, stop)
    threads = [threading.Thread(target=pool.work, name=f"compile-{i}") for i in range(min(workers, len(jobs)))]
    for thread in threads:
        thread.start()
    try:
        yield from pool.answers(len(jobs))
    finally:
        # Also where the consumer gave up: no worker outlives this call.
        pool.close()
        for thread in threads:
            thread.join()


class _Pool:
    def __init__(
        self, jobs: Sequence[CompileJob], limits: CompileLimits, keep: Callable[[bytes], str], stop: StopFlag
    ) -> None:
        self._limits = limits
        self._keep = keep
        self._stop = stop
        self._claims = Claims()
        self._closing = StopFlag()
        self._halt = _Either(stop, self._closing)
        self._todo: queue.SimpleQueue[CompileJob | None] = queue.SimpleQueue()
        self._done: queue.SimpleQueue[Answer | BaseException | None] = queue.SimpleQueue()
        for job in jobs:
            self._todo.put(job)

    def answers(self, count: int) -> Iterator[Answer]:
        """The next `count` answers, or fewer where the work is stopped."""
        for _ in range(count):
            while True:
                try:
                    answer = self._done.get(timeout=0.1)
                    break
                except queue.Empty:
                    if self._stop.is_set():
                        return
            if answer is None:
                return
            if isinstance(answer, BaseException):
                raise answer
            yield answer

    def close(self) -> None:
        """Ends the threads; work under way is abandoned."""
        self._closing.set()
        self._todo.put(None)

    def work(self) -> None:
        """One thread: takes jobs and keeps one warm worker per compiler."""
        workers: dict[str, Worker] = {}
        try:
            while (job := self._todo.get()) is not None and not self._halt.is_set():
                self._one(job, workers)
        except WorkerStopped:
            self._done.put(None)
        except BaseException as error:  # noqa: BLE001 - handed to the consumer, who raises it
            self._done.put(error)
        finally:
            self._todo.put(None)  # the next thread ends as well
            for worker in workers.values():
                worker.kill()

    def _one(self, job: CompileJob, workers: dict[str, Worker]) -> None:
        worker = workers.get(job.python) or self._open(job.python)
        workers[job.python] = worker
        claimed = ""

        def claim(ir_sha256: str) -> bool:
            nonlocal claimed
            mine = self._claims.claim(job, ir_sha256)
            claimed = ir_sha256 if mine else ""
            return mine

        outcome = converse(worker, job, self._limits, claim, self._keep, self._halt)
        if isinstance(outcome, _BROKEN):
            del workers[job.python]
        if isinstance(outcome, Follows):
            inherited = self._claims.follow(job, outcome)
            if inherited is not None:
                self._done.put((job, inherited))
            return
        if claimed:
            answers, again = self._claims.settle(job, claimed, outcome)
            for answer in answers:
                self._done.put(answer)
            for follower in again:
                self._todo.put(follower)
        self._done.put((job, outcome))

    def _open(self, python: str) -> Worker:
        worker = open_worker(python)
        try:
            worker.receive(float("inf"), 2**20, self._stop)
        except WorkerStopped:
            raise
        except WorkerGone as error:
            raise RuntimeError(f"a compile worker ended as it started: {error}") from error
        return worker


class _Either(StopFlag):
    """Set when either of two flags is."""

    def __init__(self, first: StopFlag, second: StopFlag) -> None:
        super().__init__()
        self._flags = (first, second)

    def is_set(self) -> bool:
        return any(flag.is_set() for flag in self._flags)
