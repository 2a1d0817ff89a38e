# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which jobs a command comes down to, case by case."""

import json
from pathlib import Path

import pytest

from bot.__main__ import run as innermost
from bot.config.load import load_settings
from bot.config.schema import RunnerSettings, Settings
from bot.errors import InputError
from bot.gh.jobs import Jobs, Part, jobs_of
from bot.gh.request import Request, Ticket
from bot.gh.work import CheckWork, RunWork, Side
from bot.model.role import Role
from bot.model.run import Step
from tests.gh.server import REPOSITORY, TOKEN, GitHubServer

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
    return Jobs(compile_on=labels, compile_in=environment, parts=(whole,))


def shared(measure_on: tuple[str, ...], until: Step, shards: int = 3, compile_on: tuple[str, ...] = HOSTED) -> Jobs:
    parts = [
        Part(shard=f"{number}/{shards}", until=until, artifact=f"innermost-part-{number}")
        for number in range(1, shards + 1)
    ]
    return Jobs(
        compile_on=compile_on,
        compile_in="" if compile_on == HOSTED else "innermost-runner",
        parts=tuple(parts),
        measure_on=measure_on,
        measure_in="" if measure_on == HOSTED else "innermost-runner",
    )


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
    """In as many parts as there may be of them; where there is one, the job that runs the code compiles it."""
    own = changed(settings, compile_on="gpu", shards=2)
    assert jobs_of(asked(GPU, "gfx942"), own) == shared(GPU, Step.COMPILE, 2, GPU)
    assert jobs_of(asked(GPU, "gfx942", until=Step.COMPILE), own) == shared(GPU, Step.COMPILE, 2, GPU)
    assert jobs_of(asked(GPU, "gfx942"), changed(own, shards=1)) == alone(GPU, "innermost-runner")


def test_of_one_s_own_machines_that_compiles_which_takes_the_command(settings: Settings) -> None:
    """What `compile_on` names may be a machine that takes no code of forks, as the one that has the device does."""
    plain = RunnerSettings(labels=("Linux", "gfx1100"), targets=("gfx1100",), role=Role.WRITE, untrusted=True)
    own = changed(settings, runners={**settings.github.runners, "plain": plain}, compile_on="gpu")
    assert jobs_of(asked(plain.labels, "gfx1100"), own) == shared(plain.labels, Step.COMPILE, 3, plain.labels)


def test_a_machine_that_is_not_github_s_always_has_the_environment(settings: Settings) -> None:
    """Labels such as IREE's own, without `self-hosted`, are no GitHub's either."""
    plain = RunnerSettings(labels=("Linux", "gfx1100"), targets=("gfx1100",), role=Role.MAINTAIN, untrusted=False)
    own = changed(settings, runners={**settings.github.runners, "plain": plain}, compile_on="plain")
    jobs = jobs_of(asked(plain.labels, "gfx1100"), own)
    assert (jobs.compile_in, jobs.measure_in) == ("innermost-runner", "innermost-runner")
    assert jobs_of(asked(GPU, "gfx942"), settings).environments == {"innermost-runner"}
    assert jobs_of(asked(HOSTED, "gfx942", until=Step.CHECK), settings).environments == frozenset()


def test_a_block_is_one_job(settings: Settings) -> None:
    assert jobs_of(asked(GPU, "gfx942", block="module {}"), settings) == alone(GPU, "innermost-runner")
    checking = CheckWork(block="module {}", pipeline="baseline", target="gfx942")
    assert jobs_of(request(HOSTED, checking), settings) == alone(HOSTED, until=Step.CHECK)


def test_a_runner_that_the_settings_lack_is_refused(settings: Settings) -> None:
    with pytest.raises(InputError, match="no runner of the settings has the labels self-hosted, prod"):
        jobs_of(asked(("self-hosted", "prod"), "gfx942"), settings)


@pytest.mark.parametrize(
    ("label", "hosted"),
    [
        ("ubuntu-24.04", True),
        ("ubuntu-latest", True),
        ("ubuntu-24.04-arm", True),
        ("ubuntu-gpu", False),
        ("ubuntu", False),
        ("ubuntu-", False),
        ("self-hosted", False),
        ("Linux", False),
    ],
)
def test_a_label_is_github_s_or_somebody_s(label: str, *, hosted: bool) -> None:
    runner = RunnerSettings(labels=(label,), targets=(), role=Role.WRITE, untrusted=False)
    assert runner.hosted == hosted


OWN = """
[github.runners.gpu]
labels = ["self-hosted", "mi300"]
targets = ["gfx942"]
role = "maintain"
untrusted = false
"""


@pytest.mark.parametrize(
    ("github", "environments", "code"),
    [
        pytest.param("", {}, 2, id="nobody made the environment"),
        pytest.param("", {"innermost-runner": ()}, 2, id="it has no reviewers"),
        pytest.param("", {"innermost-runner": ("mai",)}, 0, id="it has"),
        pytest.param("[github]\nreviewed = false\n", {}, 0, id="as a setting"),
    ],
)
def test_a_machine_of_one_s_own_takes_no_job_that_nobody_looks_at(
    server: GitHubServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    unpaced: None,
    github: str,
    environments: dict[str, tuple[str, ...]],
    code: int,
) -> None:
    """GitHub makes an environment that nobody made, and lets everything in."""
    server.state.environments.update(environments)
    (tmp_path / "innermost.toml").write_text(github + OWN)
    event = {"inputs": {"request": asked(GPU, "gfx942").model_dump_json()}}
    (tmp_path / "event.json").write_text(json.dumps(event))
    monkeypatch.chdir(tmp_path)
    for name, value in {
        "GITHUB_EVENT_PATH": str(tmp_path / "event.json"),
        "GITHUB_OUTPUT": str(tmp_path / "output"),
        "GITHUB_TOKEN": TOKEN,
        "GITHUB_REPOSITORY": REPOSITORY,
        "GITHUB_API_URL": server.base_url,
    }.items():
        monkeypatch.setenv(name, value)
    assert innermost(["github", "plan"]) == code
    if code:
        assert "the environment innermost-runner has no reviewers" in capsys.readouterr().err
        assert not (tmp_path / "output").exists()
    else:
        output = (tmp_path / "output").read_text().splitlines()
        assert {"compile_in=", "measure_in=innermost-runner", 'compile=["ubuntu-24.04"]'} <= set(output)
