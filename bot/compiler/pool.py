# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compiles many jobs on warm workers, one per core, doing nothing twice."""

import math
import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from bot.compiler.batch import Undecided, batches, check_batch
from bot.compiler.claims import Answer, Claims, Known, Unknown
from bot.compiler.door import CompileWorker
from bot.compiler.job import BROKEN, CompileJob, CompileLimits, Follows, WorkerKey, converse
from bot.errors import InfrastructureError
from bot.model.compiled import Crashed, Outcome
from bot.processes import StopFlag, WorkerDied, WorkerOvergrew, WorkerOverran, WorkerStopped, resident_mib

Jobs = tuple[CompileJob, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Bundle:
    """Jobs for one worker: all sides of a dispatch, so that the second can follow the first at once; of several
    dispatches, where they are only checked. Made when their turn comes: the texts of thousands take memory.

    Attributes:
        count: how many jobs `make` makes, which is called once, by any thread.
    """

    count: int
    make: Callable[[], Jobs]


def ready(*jobs: CompileJob) -> Bundle:
    """A bundle of jobs that are made already."""
    return Bundle(count=len(jobs), make=lambda: jobs)


# Answers that the consumer has not taken yet, a worker: beyond that they wait, so that a slow consumer bounds memory.
_BACKLOG = 16
# A worker that has grown beyond this part of its limit is replaced between jobs: what grew is no fault of the next.
_RECYCLE_AT = 0.5
_SETTLE_UNTIL = 0.25


@dataclass(frozen=True, kw_only=True)
class Workshop:
    """What workers compile with.

    Attributes:
        limits: of each job.
        keep: stores a vmfb and returns its SHA-256; called from several threads.
        stop: ends the work early, without error, when set.
        scratch: the folder for what the compiler writes; by default among the system's temporary files.
        threads: whether a compile may use several: for where there are fewer jobs than cores.
        known: what became of IR in earlier runs.
    """

    limits: CompileLimits
    keep: Callable[[bytes], str]
    stop: StopFlag
    scratch: Path | None = None
    threads: bool = False
    known: Known = field(default_factory=Unknown)


def compile_all(bundles: Sequence[Bundle], workers: int, shop: Workshop) -> Iterator[Answer]:
    """Compiles all jobs, `workers` bundles at once, in order, and yields each job with its outcome as they end."""
    pool = _Pool(bundles, shop, workers)
    threads = [threading.Thread(target=pool.work, name=f"compile-{i}") for i in range(min(workers, len(bundles)))]
    for thread in threads:
        thread.start()
    try:
        yield from pool.answers(sum(bundle.count for bundle in bundles))
    finally:
        # Also where the consumer gave up: no worker outlives this call.
        pool.close()
        for thread in threads:
            thread.join()


class Bench:
    """Warm workers, one per compiler, used by one thread. Jobs follow others by way of `claims`."""

    def __init__(self, shop: Workshop, claims: Claims, workers: dict[WorkerKey, CompileWorker] | None = None) -> None:
        """Starts nothing yet. `workers` are warm ones; what is started or ends is noted there."""
        self._shop = shop
        self._claims = claims
        self._workers = {} if workers is None else workers

    def work(self, bundle: Jobs) -> Iterator[tuple[list[Answer], list[CompileJob]]]:
        """Compiles a bundle; yields answers as they are known, and jobs that must be compiled after all.

        Raises `WorkerStopped` when the work is to stop.
        """
        for batch in batches(bundle):
            answers, alone = self._check(batch)
            if answers:
                yield answers, []
            for job in alone:
                yield self.compile(job)

    def _check(self, jobs: Jobs) -> tuple[list[Answer], Jobs]:
        """Checks jobs together, as far as that goes; returns those that are left to be compiled alone as well."""
        if len(jobs) == 1:
            return [], jobs
        worker = self._worker(jobs[0].worker)
        outcomes = check_batch(worker, jobs, self._shop.limits, self._shop.stop)
        self._look_after(worker, jobs[0].worker, broken=outcomes == Undecided.BROKEN)
        if isinstance(outcomes, tuple):
            return list(zip(jobs, outcomes, strict=True)), ()
        if outcomes != Undecided.FAILED:
            return [], jobs
        middle = len(jobs) // 2
        (first, alone), (second, others) = self._check(jobs[:middle]), self._check(jobs[middle:])
        return first + second, alone + others

    def compile(self, job: CompileJob) -> tuple[list[Answer], list[CompileJob]]:
        """Compiles one job: the answers that are known with it, and jobs that must be compiled after all.

        Raises `WorkerStopped` when the work is to stop.
        """
        outcome, given_back = self._try(job), list[CompileJob]()
        if isinstance(outcome, Crashed) and outcome.killed:  # no fact about the job; a second time is recorded
            given_back = self._claims.give_up(job)
            outcome = self._try(job)
        if isinstance(outcome, Follows):
            answers, again = self._claims.follow(job, outcome)
        else:
            answers, again = self._claims.settle(job, outcome)
        return answers, given_back + again

    def _try(self, job: CompileJob) -> Outcome | Follows:
        worker, shop = self._worker(job.worker), self._shop
        outcome = converse(worker, job, shop.limits, partial(self._claims.claim, job), shop.keep, shop.stop)
        self._look_after(worker, job.worker, broken=isinstance(outcome, BROKEN))
        return outcome

    def _worker(self, key: WorkerKey) -> CompileWorker:
        return self._workers.get(key) or self._open(key)

    def _look_after(self, worker: CompileWorker, key: WorkerKey, *, broken: bool) -> None:
        """Ends a worker that broke or has grown, and settles one that stays."""
        limit_mib = self._shop.limits.memory_mib
        used = 1.0 if broken else resident_mib(worker.pid) / limit_mib
        try:
            if used < _SETTLE_UNTIL:
                worker.settle(limit_mib, self._shop.stop)
        except (WorkerDied, WorkerOverran, WorkerOvergrew):  # between jobs: no fact about one
            used = 1.0
        if used > _RECYCLE_AT:
            worker.close()
            del self._workers[key]

    def close(self) -> None:
        """Ends the workers."""
        for worker in self._workers.values():
            worker.close()
        self._workers.clear()

    def _open(self, key: WorkerKey, tries: int = 2) -> CompileWorker:
        python, process_flags = key
        try:
            worker = CompileWorker(python, self._shop.scratch, process_flags, threads=self._shop.threads)
            worker.receive(worker.deadline(math.inf), 2**20, self._shop.stop)
        except (WorkerDied, InfrastructureError) as error:
            if tries > 1:  # killed from outside as it started, perhaps; otherwise it ends again
                return self._open(key, tries - 1)
            raise InfrastructureError(
                f"a compile worker ended as it started: {error}", f"try: {python} -c 'import iree.compiler.api'"
            ) from error
        self._workers[key] = worker
        return worker


class _Pool:
    def __init__(self, bundles: Sequence[Bundle], shop: Workshop, workers: int) -> None:
        self._closing = StopFlag()
        self._stop = shop.stop
        stop = _Either(shop.stop, self._closing)
        self._shop = replace(shop, stop=stop, threads=len(bundles) < workers)
        self._claims = Claims(shop.known)
        self._todo: queue.SimpleQueue[Bundle | None] = queue.SimpleQueue()
        self._done: queue.Queue[Answer | BaseException | None] = queue.Queue(workers * _BACKLOG)
        for bundle in bundles:
            self._todo.put(bundle)

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
        """One thread, with workers of its own."""
        bench = Bench(self._shop, self._claims)
        try:
            while (bundle := self._todo.get()) is not None and not self._shop.stop.is_set():
                for answers, again in bench.work(bundle.make()):
                    for answer in answers:
                        self._give(answer)
                    for follower in again:
                        self._todo.put(ready(follower))
        except WorkerStopped:
            self._give(None)
        except BaseException as error:  # noqa: BLE001 - handed to the consumer, who raises it
            self._give(error)
        finally:
            self._todo.put(None)  # the next thread ends as well
            bench.close()

    def _give(self, answer: Answer | BaseException | None) -> None:
        while not self._closing.is_set():
            try:
                self._done.put(answer, timeout=0.1)
            except queue.Full:
                continue
            return


class _Either(StopFlag):
    """Set when either of two flags is."""

    def __init__(self, first: StopFlag, second: StopFlag) -> None:
        super().__init__()
        self._flags = (first, second)

    def is_set(self) -> bool:
        return any(flag.is_set() for flag in self._flags)
