# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a node of a cluster does: compiles a bundle with the node's own compilers, kept warm for the next bundle.

It runs in one of a few threads of a long-lived process that serves one run after another.
"""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from bot.compiler.claims import Claims
from bot.compiler.door import CompileWorker
from bot.compiler.job import CompileJob, CompileLimits, WorkerKey
from bot.compiler.pool import Bench, Jobs, Workshop
from bot.compiler.questions import greet
from bot.compiler.recall import readers
from bot.compiler.sources import provide_compiler
from bot.compiler.toolchain import revision
from bot.errors import InfrastructureError, InnermostError
from bot.files import sha256_hex
from bot.model.compiled import Outcome
from bot.processes import StopFlag

SAME_INNERMOST = "install the same Innermost on this machine and on every machine of the cluster, its scheduler's too"
_END_S = 1.0


@dataclass(frozen=True, kw_only=True)
class Order:
    """A bundle for a node.

    Attributes:
        run: names the run that it belongs to.
        readers: `readers()` of who asks; a node that would read IR in another way refuses.
        sources: of each of the jobs' compilers its source, by the interpreter that has it on the machine that asks.
    """

    run: str
    readers: str
    jobs: Jobs
    sources: Mapping[str, str]
    limits: CompileLimits


@dataclass(frozen=True, kw_only=True)
class Made:
    """What a node made of an order: the jobs' outcomes, in order, and each vmfb that they name, once."""

    outcomes: tuple[Outcome, ...]
    vmfbs: tuple[bytes, ...]


@dataclass
class _Seat:
    """What a thread keeps between orders of one run. Its workers end with the thread: see `Worker`."""

    run: str = ""
    stop: StopFlag = field(default_factory=StopFlag)
    workers: dict[WorkerKey, CompileWorker] = field(default_factory=dict[WorkerKey, CompileWorker])
    pythons: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    busy: threading.Lock = field(default_factory=threading.Lock)

    def clear(self, run: str) -> None:
        for worker in self.workers.values():
            worker.close()
        self.workers.clear()
        self.pythons.clear()  # an environment may be another by the next run
        self.run, self.stop = run, StopFlag()


_SEATS: list[_Seat] = []


class _Mine(threading.local):
    def __init__(self) -> None:
        self.seat = _Seat()
        _SEATS.append(self.seat)


_mine = _Mine()


def compile_order(order: Order, node: str, scratch: Path) -> Made:
    """Compiles the jobs of an order, one after another.

    Args:
        node: names this node in errors.
        scratch: the folder for what the compiler writes.

    Raises `InfrastructureError` where this node can't do what the machine that asks would do, and `WorkerStopped`
    where `end` is called meanwhile.
    """
    if order.readers != readers():
        raise InfrastructureError(f"node {node} has another Innermost than this machine", SAME_INNERMOST)
    seat = _mine.seat
    with seat.busy:
        if seat.run != order.run:
            seat.clear(order.run)
        try:
            local = [_localize(job, order.sources[job.python], seat, scratch) for job in order.jobs]
            return _compile(local, order.limits, seat, scratch)
        except InnermostError as error:
            raise InfrastructureError(f"node {node}: {error.message}", error.tip) from error


def end(run: str) -> None:
    """Ends a run on this node: its workers are closed, and what it still compiles is abandoned."""
    for seat in tuple(_SEATS):
        if seat.run == run:
            seat.stop.set()
            # One that is making an environment just now is left to the next run.
            if seat.busy.acquire(timeout=_END_S):
                try:
                    seat.clear("")
                finally:
                    seat.busy.release()


def _localize(job: CompileJob, source: str, seat: _Seat, scratch: Path) -> CompileJob:
    """The job with this node's interpreter for the compiler, which must be the same build."""
    if (source, job.build) not in seat.pythons:
        provided = provide_compiler(source)
        worker = seat.workers.pop((provided.python, ()), None)
        if worker is not None:
            worker.close()  # only a new worker says which build it is
        worker = CompileWorker(provided.python, scratch)
        hello = greet(worker, provided.python)
        build = f"{hello['release']} {revision(hello, provided)}"
        if build != job.build:
            worker.close()
            raise InfrastructureError(
                f"compiler '{source}' is build {build} here, and {job.build} on the machine that asks",
                "install the same compiler on both, or name one that is the same everywhere: 'pip:…' or 'wheel:…'",
            )
        seat.workers[provided.python, ()] = worker
        seat.pythons[source, job.build] = provided.python
    python = seat.pythons[source, job.build]
    return replace(job, python=python, identity=f"{python}\n{job.identity}")


def _compile(jobs: list[CompileJob], limits: CompileLimits, seat: _Seat, scratch: Path) -> Made:
    vmfbs: dict[str, bytes] = {}

    def keep(vmfb: bytes) -> str:
        name = sha256_hex(vmfb)
        vmfbs[name] = vmfb
        return name

    shop = Workshop(limits=limits, keep=keep, stop=seat.stop, scratch=scratch)
    bench = Bench(shop, Claims(shop.known), seat.workers)
    outcomes: dict[CompileJob, Outcome] = {}
    left = [tuple(jobs)]
    for bundle in left:  # grows where a follower must be compiled after all
        for answers, again in bench.work(bundle):
            outcomes |= answers
            left += [(job,) for job in again]
    return Made(outcomes=tuple(outcomes[job] for job in jobs), vmfbs=tuple(vmfbs.values()))
