# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which jobs a command comes down to, case by case."""

import pytest

from bot.config.load import load_settings
from bot.config.schema import RunnerSettings, Settings
from bot.errors import InputError
from bot.gh.jobs import Jobs, Part, jobs_of
from bot.gh.request import Request, Ticket
from bot.gh.work import CheckWork, RunWork, Side
from bot.model.role import Role
from bot.model.run import Step

HOSTED = ("ubuntu-24.04",)
GPU = ("self-hosted", "mi300")


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """The built-in ones, and a runner with devices."""
    built_in = load_settings(tmp_path_factory.mktemp("empty"))
    gpu = RunnerSettings(labels=GPU, targets=("gfx942", "llvm-cpu"), role=Role.MAINTAIN, untrusted=False)
    return changed(built_in, runners={**built_in.github.runners, "gpu": gpu})


def changed(settings: Settings, **github: object) -> Settings:
    return settings.model_copy(update={"github": settings.github.model_copy(update=github)})


def asked(labels: tuple[str, ...], *targets: str, until: Step = Step.TIME, block: str = "") -> Request:
    work = RunWork(
        suite="" if block else "smoke",
        dispatches=(),
        baseline=Side(variant="baseline"),
        candidate=Side(variant="reordered"),
        targets=targets,
        until=until,
        block=block,
    )
    return request(labels, work)


def request(labels: tuple[str, ...], work: RunWork | CheckWork) -> Request:
    title = Ticket(command="run", number=7, comment=1, position=1).title
    return Request(title=title, number=7, comment=1, by="ana", sha="", labels=labels, work=work)


def alone(labels: tuple[str, ...], environment: str = "", until: Step = Step.TIME) -> Jobs:
    whole = Part(shard="1/1", until=until, artifact="innermost-run")
    return Jobs(compile_on=labels, environment=environment, parts=(whole,), measure_on=())


def shared(measure_on: tuple[str, ...], until: Step, shards: int = 3) -> Jobs:
    parts = [
        Part(shard=f"{number}/{shards}", until=until, artifact=f"innermost-part-{number}")
        for number in range(1, shards + 1)
    ]
    return Jobs(compile_on=HOSTED, environment="", parts=tuple(parts), measure_on=measure_on)


@pytest.mark.parametrize("until", [Step.NUMERICS, Step.TIME])
def test_what_runs_on_a_device_is_compiled_in_shards_on_hosted_runners(settings: Settings, until: Step) -> None:
    """And no further than compiled: these have no device."""
    assert jobs_of(asked(GPU, "gfx942", until=until), settings) == shared(GPU, Step.COMPILE)
    one = changed(settings, shards=1)
    assert jobs_of(asked(GPU, "gfx942", until=until), one) == shared(GPU, Step.COMPILE, shards=1)


@pytest.mark.parametrize("until", [Step.CHECK, Step.COMPILE])
def test_what_runs_nowhere_is_merged_on_a_hosted_runner(settings: Settings, until: Step) -> None:
    assert jobs_of(asked(HOSTED, "gfx942", "sm_80", until=until), settings) == shared(HOSTED, until)
    assert jobs_of(asked(HOSTED, "gfx942", until=until), changed(settings, shards=1)) == alone(HOSTED, until=until)


def test_code_for_a_cpu_is_made_where_it_runs(settings: Settings) -> None:
    assert jobs_of(asked(HOSTED, "llvm-cpu"), settings) == alone(HOSTED)
    assert jobs_of(asked(HOSTED, "llvm-cpu", until=Step.CHECK), settings) == alone(HOSTED, until=Step.CHECK)
    assert jobs_of(asked(GPU, "gfx942", "llvm-cpu"), settings) == alone(GPU, "innermost-runner")


def test_as_a_setting_the_runners_with_devices_compile_themselves(settings: Settings) -> None:
    jobs = jobs_of(asked(GPU, "gfx942"), changed(settings, compile_on="gpu"))
    assert jobs == alone(GPU, "innermost-runner")


def test_a_machine_that_is_not_github_s_always_has_the_environment(settings: Settings) -> None:
    """Labels such as IREE's own, without `self-hosted`, are no GitHub's either."""
    plain = RunnerSettings(labels=("Linux", "gfx1100"), targets=("gfx1100",), role=Role.MAINTAIN, untrusted=False)
    own = changed(settings, runners={**settings.github.runners, "plain": plain}, compile_on="plain")
    assert jobs_of(asked(plain.labels, "gfx1100"), own).environment == "innermost-runner"


def test_a_block_is_one_job(settings: Settings) -> None:
    assert jobs_of(asked(GPU, "gfx942", block="module {}"), settings) == alone(GPU, "innermost-runner")
    checking = CheckWork(block="module {}", pipeline="baseline", target="gfx942")
    assert jobs_of(request(HOSTED, checking), settings) == alone(HOSTED, until=Step.CHECK)


def test_a_runner_that_the_settings_lack_is_refused(settings: Settings) -> None:
    with pytest.raises(InputError, match="no runner of the settings has the labels self-hosted, prod"):
        jobs_of(asked(("self-hosted", "prod"), "gfx942"), settings)
