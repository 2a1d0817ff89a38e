# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost github resolve` and `download`, step by step; workflows run them in tests/workflows."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import run as innermost
from bot.gh.sides import SIDES_FILE, read_sides
from tests.gh.server import REPOSITORY, TOKEN, GitHubServer
from tests.gh.server.events import Events
from tests.gh.server.state import WorkflowRun


@dataclass(frozen=True)
class Job:
    """A step's environment."""

    folder: Path
    monkeypatch: pytest.MonkeyPatch

    def starts(self, name: str, payload: Any) -> None:
        event = self.folder / "event.json"
        event.write_text(json.dumps(payload))
        self.monkeypatch.setenv("GITHUB_EVENT_NAME", name)
        self.monkeypatch.setenv("GITHUB_EVENT_PATH", str(event))

    @property
    def output(self) -> str:
        path = self.folder / "output"
        return path.read_text() if path.exists() else ""


@pytest.fixture
def job(server: GitHubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unpaced: None) -> Job:
    monkeypatch.chdir(tmp_path)
    for name, value in {
        "GITHUB_TOKEN": TOKEN,
        "GITHUB_REPOSITORY": REPOSITORY,
        "GITHUB_API_URL": server.base_url,
        "GITHUB_OUTPUT": str(tmp_path / "output"),
        "GITHUB_RUN_ID": "1",
    }.items():
        monkeypatch.setenv(name, value)
    return Job(tmp_path, monkeypatch)


@pytest.fixture
def run(server: GitHubServer) -> WorkflowRun:
    return server.state.run(server.state.workflow(".github/workflows/measure.yml"), event="pull_request")


def test_a_night_is_what_the_settings_say(job: Job) -> None:
    job.starts("schedule", {"schedule": "0 0 * * *"})
    assert innermost(["github", "resolve", "--out", "sides"]) == 0
    sides = read_sides((job.folder / "sides" / SIDES_FILE).read_bytes())
    assert sides.baseline == "shipped@pip:iree-base-compiler"


def test_an_event_of_another_kind_is_no_night(job: Job, capsys: pytest.CaptureFixture[str]) -> None:
    job.starts("push", {})
    assert innermost(["github", "resolve", "--out", "sides"]) == 2
    assert "the event is of no pull request" in capsys.readouterr().err
    assert not (job.folder / "sides").exists()


def test_a_folder_that_is_no_merge_is_named(server: GitHubServer, job: Job, capsys: pytest.CaptureFixture[str]) -> None:
    job.starts("pull_request", Events(server).pull(server.state.pulls[7]))
    assert innermost(["github", "resolve", "--out", "sides"]) == 2
    assert "fetch-depth: 2" in capsys.readouterr().err


def test_what_was_resolved_is_not_overwritten(job: Job) -> None:
    job.starts("schedule", {})
    assert innermost(["github", "resolve", "--out", "sides"]) == 0
    assert innermost(["github", "resolve", "--out", "sides"]) == 2


def test_an_artifact_of_the_run_that_the_event_tells_of(server: GitHubServer, job: Job, run: WorkflowRun) -> None:
    server.state.artifact(run, "innermost-run", b"an older attempt")
    server.state.artifact(run, "innermost-run", b"content")
    server.state.artifact(run, "another", b"another")
    job.starts("workflow_run", Events(server).workflow_run(run))
    assert innermost(["github", "download", "innermost-run", "--out", "a.zip"]) == 0
    assert (job.folder / "a.zip").read_bytes() == b"content"
    assert job.output == "found=true\n"


def test_an_artifact_of_this_run(server: GitHubServer, job: Job, run: WorkflowRun) -> None:
    server.state.artifact(run, "innermost-run", b"content")
    job.starts("workflow_dispatch", {"inputs": None})
    job.monkeypatch.setenv("GITHUB_RUN_ID", str(run.id))
    assert innermost(["github", "download", "innermost-run", "--out", "a.zip"]) == 0
    assert job.output == "found=true\n"


def test_a_run_that_kept_none_is_no_error(server: GitHubServer, job: Job, run: WorkflowRun) -> None:
    job.starts("workflow_run", Events(server).workflow_run(run))
    assert innermost(["github", "download", "innermost-run", "--out", "a.zip"]) == 0
    assert job.output == "found=false\n"
    assert not (job.folder / "a.zip").exists()


@pytest.mark.parametrize("number", [None, 0, -1, "7", True])
def test_a_run_without_a_number_is_refused(server: GitHubServer, job: Job, run: WorkflowRun, number: object) -> None:
    event = Events(server).workflow_run(run)
    event["workflow_run"]["id"] = number
    job.starts("workflow_run", event)
    assert innermost(["github", "download", "innermost-run", "--out", "a.zip"]) == 2
    assert server.operations() == []
