# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The jobs that a command comes down to: where it is compiled, in how many parts, and where its code runs. Pure.

Compiling takes no device, so it is spread over hosted runners, or over those that have the devices, where that is a
setting. Not where that code is for a CPU: it is made for the one that compiles, and runners have different ones.
"""

from dataclasses import dataclass

from bot.config.schema import RunnerSettings, Settings
from bot.errors import InputError
from bot.gh.request import Request
from bot.gh.work import RunWork
from bot.model.base import Value
from bot.model.run import Step

RESULT = "innermost-run"  # the artifact that is told
ENVIRONMENT = "innermost-runner"  # whose reviewers admit jobs on machines that aren't GitHub's
WHOLE = "1/1"
_PART = "innermost-part"
_CPU_DEVICES = "local-"  # IREE's HAL drivers for CPUs: local-task and local-sync


class Part(Value):
    """One job of a matrix.

    Attributes:
        shard: as `innermost run --shard` takes it.
        until: how far it goes: no further than compiling where its code runs on another machine.
        artifact: which it keeps.
    """

    shard: str
    until: Step
    artifact: str


@dataclass(frozen=True, kw_only=True)
class Jobs:
    """Jobs of one command.

    Attributes:
        compile_on: the runner's labels.
        compile_in: the environment of the compiling jobs; empty on GitHub's machines, which need no leave.
        parts: one compiling job each.
        measure_on: the labels of the runner that merges the parts and goes on; empty where one job does it all.
        measure_in: the environment of that job, as above.
    """

    compile_on: tuple[str, ...]
    compile_in: str
    parts: tuple[Part, ...]
    measure_on: tuple[str, ...] = ()
    measure_in: str = ""

    @property
    def environments(self) -> frozenset[str]:
        """Those that have to admit jobs."""
        return frozenset({self.compile_in, self.measure_in} - {""})


def jobs_of(request: Request, settings: Settings) -> Jobs:
    """The jobs for a request. Raises `InputError` where it names a runner that the settings don't have."""
    github, work = settings.github, request.work
    runner = _runner(request, settings)
    alone = Jobs(
        compile_on=runner.labels,
        compile_in=_environment(runner),
        parts=(Part(shard=WHOLE, until=work.until if isinstance(work, RunWork) else Step.CHECK, artifact=RESULT),),
    )
    if not isinstance(work, RunWork) or work.block or _for_cpu(work, settings):
        return alone
    compiler, shards = github.runners[github.compile_on], github.shards
    if not compiler.hosted:
        # Of machines that aren't GitHub's, the one that runs the code: this one was found to take the command.
        compiler = runner
    on_device = bool(work.devices)
    if (on_device and runner == compiler and (compiler.hosted or shards == 1)) or (not on_device and shards == 1):
        return alone
    until = Step.COMPILE if on_device else work.until
    return Jobs(
        compile_on=compiler.labels,
        compile_in=_environment(compiler),
        parts=tuple(Part(shard=f"{i}/{shards}", until=until, artifact=f"{_PART}-{i}") for i in range(1, shards + 1)),
        measure_on=runner.labels,
        measure_in=_environment(runner),
    )


def _runner(request: Request, settings: Settings) -> RunnerSettings:
    for runner in settings.github.runners.values():
        if runner.labels == request.labels:
            return runner
    raise InputError(
        f"no runner of the settings has the labels {', '.join(request.labels)}",
        "the default branch's settings count; give the command again",
    )


def _environment(runner: RunnerSettings) -> str:
    return "" if runner.hosted else ENVIRONMENT


def _for_cpu(work: RunWork, settings: Settings) -> bool:
    return any(settings.targets[target].device.startswith(_CPU_DEVICES) for target in work.targets)
