# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks several dispatches at once: in one module they cost the compiler half, and come out as they do alone."""

from collections.abc import Iterator, Sequence
from enum import Enum

from bot.compiler.door import CompileWorker
from bot.compiler.job import STAGES, CompileJob, CompileLimits, no_room, request
from bot.layout.reading import read_filters, read_stage
from bot.model.compiled import Checked
from bot.model.facts import Stage
from bot.processes import Message, StopFlag, WorkerDied, WorkerOvergrew, WorkerOverran

MOST = 32
"""Jobs in a module: more save little, and cost more to find out which of them fails."""

# Some 30 times what they take on a quiet machine.
_START_S, _EACH_S = 5.0, 1.0


class Undecided(Enum):
    """Why a batch says nothing: one of its jobs fails; each must be compiled alone; or the worker is gone, too."""

    FAILED = "failed"
    APART = "apart"
    BROKEN = "broken"


def batches(jobs: Sequence[CompileJob]) -> Iterator[tuple[CompileJob, ...]]:
    """The jobs, those together that can be checked in one module; the first of each kind in the order given."""
    groups: dict[object, list[CompileJob]] = {}
    for job in jobs:
        alone = job.code or not set(job.stages) <= set(STAGES)
        groups.setdefault(job if alone else (job.worker, job.passes, job.flags, job.stages), []).append(job)
    for group in groups.values():
        for start in range(0, len(group), MOST):
            yield tuple(group[start : start + MOST])


def check_batch(
    worker: CompileWorker, jobs: Sequence[CompileJob], limits: CompileLimits, stop: StopFlag
) -> tuple[Checked, ...] | Undecided:
    """Has a worker check jobs that go into one module; the outcome of each.

    It gets little time, so that one that hangs does not hold up the others, and the memory of one job. What breaks a
    batch is a fact about none of its jobs: each finds out alone.

    Raises as `bot.compiler.job.converse` does.
    """
    within = CompileLimits(seconds=min(limits.seconds, _START_S + _EACH_S * len(jobs)), memory_mib=limits.memory_mib)
    together = request(jobs[0], within, worker.scratch) | {"kind": "batch", "texts": [job.text for job in jobs]}
    try:
        worker.send(together)
        message = worker.receive(worker.deadline(within.seconds), within.memory_mib, stop)
    except (WorkerDied, WorkerOverran, WorkerOvergrew):
        return Undecided.BROKEN
    match message["kind"]:
        case "parts":
            return tuple(_outcome(message, number) for number in range(len(jobs)))
        case "refused":
            raise no_room(message["why"])
        case kind:
            return Undecided(kind)


def _outcome(message: Message, number: int) -> Checked:
    filters = read_filters(message["sources"][number])
    stages = {Stage(stage): read_stage(facts[number], filters) for stage, facts in message["stages"].items()}
    share = message["cpu_seconds"] / len(message["sources"])
    return Checked(stages=stages, diagnostics="", ir_sha256=message["sha256s"][number], cpu_seconds=share)
