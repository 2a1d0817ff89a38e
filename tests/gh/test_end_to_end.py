# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From what a person writes on GitHub to what is said there, by the commands of the workflows, over real HTTP.

Real: GitHub's payloads, the commands, the compiler, the comparison. What starts a workflow, and keeps its artifact, is
the test server.
"""

import json
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import run as innermost
from bot.record import load_run, save_run
from tests.gh.server import BOT, REPOSITORY, TOKEN, GitHubServer
from tests.gh.server.events import Events
from tests.gh.server.state import CheckRun, Comment, WorkflowRun, sha_of
from tests.gh.test_handle import title
from tests.paths import DATA
from tests.report.gallery import identical, improved

# `baseline` after `reordered` takes the image's innermost reduction away: a regression that is certain, and quick.
DISPATCH = "nchw_1x184x14x14_o40_f32_pad_add2a660"
RUN = f"/innermost run --dispatch {DISPATCH} --baseline reordered --candidate baseline --until check"
FORK = "mallory/iree"


class Workflows:
    """Runs the jobs of workflows, each with what GitHub gives it and no more."""

    def __init__(self, server: GitHubServer, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._server = server
        self._folder = folder
        self._monkeypatch = monkeypatch
        self._jobs = 100
        server.state.roles.update(ana="write", mai="maintain", tri="triage")
        server.state.workflow(".github/workflows/innermost-benchmark.yml", inputs=["request"], run_name=title)

    def job(self, name: str, payload: Any, *words: str, token: bool = True) -> int:
        """One step of a job of a workflow that `payload` started; its exit code."""
        self._jobs += 1
        event = self._folder / f"event-{self._jobs}.json"
        event.write_text(json.dumps(payload))
        values = {
            "GITHUB_EVENT_NAME": name,
            "GITHUB_EVENT_PATH": str(event),
            "GITHUB_REPOSITORY": REPOSITORY,
            "GITHUB_API_URL": self._server.base_url,
            "GITHUB_RUN_ID": str(self._jobs),
            "GITHUB_STEP_SUMMARY": str(self._folder / "summary.md"),
            "GITHUB_TOKEN": TOKEN if token else "",
        }
        for variable, value in values.items():
            self._monkeypatch.setenv(variable, value)
        return innermost(["github", *words])

    def handle(self, comment: Comment) -> int:
        """The workflow that listens."""
        return self.job("issue_comment", Events(self._server).comment(comment), "handle")

    def work(self, *told: str) -> tuple[int, int]:
        """Both jobs of the newest run that a command started; the second tells the result by `told`."""
        run = max(self._server.state.runs.values(), key=lambda run: run.id)
        event = Events(self._server).dispatch("innermost-benchmark.yml", dict(run.inputs))
        codes = (
            self.job("workflow_dispatch", event, "perform", "--out", "out", token=False),
            self.job("workflow_dispatch", event, *(told or ("answer", "out", "--check"))),
        )
        self._server.state.runs[run.id] = replace(run, status="completed", conclusion="success")
        return codes


@pytest.fixture
def workflows(server: GitHubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unpaced: None) -> Workflows:
    monkeypatch.chdir(tmp_path)
    return Workflows(server, tmp_path, monkeypatch)


def reactions(server: GitHubServer, comment: Comment) -> list[str]:
    return [one.content for one in server.state.reactions.values() if one.comment == comment.id and one.author == BOT]


def the_check(server: GitHubServer) -> CheckRun:
    (check,) = server.state.checks.values()
    return check


def the_comment(server: GitHubServer) -> str:
    (comment,) = server.by(BOT)
    return comment.body


def test_a_run_that_was_asked_for_is_told_and_then_accepted(server: GitHubServer, workflows: Workflows) -> None:
    head = server.state.pulls[7].head_sha
    asked = server.seed("ana", f"Let's see.\n\n{RUN}", 7)
    assert workflows.handle(asked) == 0
    assert reactions(server, asked) == ["eyes", "rocket"]
    assert server.by(BOT) == []
    assert workflows.work() == (1, 0)  # a regression fails the job that found it
    body, check = the_comment(server), the_check(server)
    assert body.startswith("### Act: 1 of 1 dispatch regressed · `reordered @ ")
    assert f"- `{DISPATCH}`: **LHS K contiguous: yes -> no (image at dispatch-creation)**" in body
    assert (
        f"Asked for with `run` by `ana`; [the job and its log](<https://github.com/{REPOSITORY}/actions/runs/" in body
    )
    assert (check.head_sha, check.conclusion, check.status) == (head, "failure", "completed")

    # The same record, told by a workflow of the project's own, is the same comment and the same check run.
    post = ("post", "out", "--number", "7", "--sha", head, "--check")
    assert workflows.job("schedule", {}, *post) == 0
    assert the_comment(server).startswith("### Act: 1 of 1 dispatch regressed")
    assert the_check(server).id == check.id

    accepting = f'/innermost triage accept {DISPATCH} --reason "the pad is gone"'
    refused, accepted = server.seed("ana", accepting, 7), server.seed("mai", accepting, 7)
    assert (workflows.handle(refused), workflows.handle(accepted)) == (0, 0)
    assert reactions(server, refused) == ["eyes", "confused"]
    assert reactions(server, accepted) == ["eyes", "rocket"]

    assert workflows.job("schedule", {}, *post) == 0
    told = next(comment.body for comment in server.by(BOT) if comment.body.startswith("### "))
    assert told.startswith("### No action: the one dispatch regressed, and that is accepted")
    assert f"`{DISPATCH}` layout lost, accepted by `mai` on " in told
    assert "the pad is gone" in told
    assert (the_check(server).id, the_check(server).conclusion) == (check.id, "success")
    assert (the_check(server).text or "").startswith("### No action")


def test_a_block_in_an_issue_is_checked(server: GitHubServer, workflows: Workflows) -> None:
    issue = server.state.issue(30, author="mallory")
    block = (DATA / "pad.mlir").read_text()
    server.state.issues[30] = replace(issue, body=f"It is strided here:\n\n```mlir\n{block}```\n")
    asked = server.seed("tri", "/innermost check --pipeline reordered", 30)
    assert workflows.handle(asked) == 0
    assert reactions(server, asked) == ["eyes", "rocket"]
    assert workflows.work() == (0, 0)
    body = the_comment(server)
    assert body.startswith("**`/innermost check`**\n\n`reordered` · `llvm-cpu`")
    assert "| image | `(d0, d1, d3)` | **yes** |" in body
    assert server.by(BOT)[0].number == 30
    assert server.state.checks == {}  # an issue has no commit


def test_a_push_while_it_ran_is_told_first(server: GitHubServer, workflows: Workflows) -> None:
    asked = server.seed("ana", RUN, 7)
    assert workflows.handle(asked) == 0
    head = server.state.pulls[7].head_sha
    server.state.push(7, sha_of("newer"))
    server.state.commit(head)
    assert workflows.work() == (1, 0)
    assert the_comment(server).startswith("> [!WARNING]\n> This is **not** the newest commit")
    assert the_check(server).head_sha == head


@pytest.fixture
def ended(server: GitHubServer) -> WorkflowRun:
    """A run without rights, of a fork's pull request, that has ended."""
    head = server.state.pull(9, head_repository=FORK, head_ref="topic").head_sha
    server.state.pull(10, head_repository="eve/iree", head_ref="topic")
    measured = server.state.workflow(".github/workflows/measure.yml")
    return server.state.run(
        measured,
        event="pull_request",
        status="completed",
        conclusion="success",
        head_sha=head,
        head_branch="topic",
        head_repository=FORK,
    )


def zipped(folder: Path, claim: dict[str, Any] | None = None) -> Path:
    """What that run has uploaded."""
    save_run(folder / "made", improved())
    with zipfile.ZipFile(folder / "run.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(folder / "made" / "run.json", "run.json")
        if claim is not None:
            archive.writestr("origin.json", json.dumps(claim))
    return folder / "run.zip"


def test_a_fork_s_artifact_is_told_on_the_pull_request_of_its_head(
    server: GitHubServer, workflows: Workflows, ended: WorkflowRun, tmp_path: Path
) -> None:
    artifact = zipped(tmp_path, {"number": 9, "repository": FORK, "sha": ended.head_sha})
    payload = Events(server).workflow_run(ended)
    assert payload["workflow_run"]["pull_requests"] == []
    assert workflows.job("workflow_run", payload, "post", str(artifact), "--check") == 0
    (comment,) = server.by(BOT)
    assert comment.number == 9
    assert comment.body.startswith("### No action: 2 of 14 dispatches improved")
    page = payload["workflow_run"]["html_url"]
    assert f"[The run, with its report](<{page}>)" in comment.body, "where the artifact is"
    assert (the_check(server).head_sha, the_check(server).conclusion) == (ended.head_sha, "neutral")


@pytest.mark.parametrize("options", [(), ("--number", "9")])
@pytest.mark.parametrize("claim", [{"number": 7}, {"repository": "eve/iree"}, {"sha": "f" * 40}])
def test_an_artifact_that_claims_to_be_another_s_is_told_nowhere(
    server: GitHubServer,
    workflows: Workflows,
    ended: WorkflowRun,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    claim: dict[str, Any],
    options: tuple[str, ...],
) -> None:
    payload = Events(server).workflow_run(ended)
    assert workflows.job("workflow_run", payload, "post", str(zipped(tmp_path, claim)), *options) == 2
    assert "the artifact says it is of" in capsys.readouterr().err
    assert server.by(BOT) == []


def test_the_number_of_another_pull_request_is_not_believed(
    server: GitHubServer, workflows: Workflows, ended: WorkflowRun, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    payload = Events(server).workflow_run(ended)
    assert workflows.job("workflow_run", payload, "post", str(zipped(tmp_path)), "--number", "7") == 0
    assert "no longer the pull request's head" in capsys.readouterr().err
    assert server.by(BOT) == []


def test_a_run_that_was_overtaken_is_in_the_summary_alone(
    server: GitHubServer, workflows: Workflows, ended: WorkflowRun, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server.state.push(9, sha_of("newer"))
    payload = Events(server).workflow_run(ended)
    assert workflows.job("workflow_run", payload, "post", str(zipped(tmp_path)), "--check") == 0
    assert f"no open pull request has the head {ended.head_sha} of {FORK} any more" in capsys.readouterr().err
    assert (tmp_path / "summary.md").read_text().startswith("### No action")
    assert (server.by(BOT), server.state.checks) == ([], {})


def test_a_record_of_acceptances_that_was_damaged_is_no_green_check(
    server: GitHubServer, workflows: Workflows, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save_run(tmp_path / "run", identical())
    server.state.branches["innermost-data"] = sha_of("data")
    server.state.commit(sha_of("data"), contents={"triage/7.jsonl": b'{"dispatch": "d"}\n'})
    post = ("post", "run", "--number", "7", "--sha", server.state.pulls[7].head_sha, "--check", "--always")
    assert workflows.job("schedule", {}, *post) == 2
    assert "triage/7.jsonl on the data branch has a line that is no acceptance" in capsys.readouterr().err
    assert (tmp_path / "summary.md").read_text().startswith("### No action")
    assert (server.by(BOT), server.state.checks) == ([], {})
    assert load_run(tmp_path / "run") == identical()
