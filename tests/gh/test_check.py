# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The check run, over real HTTP: one that GitHub shows, with the newest; annotations once; labels as configured."""

import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli.github import app
from bot.errors import InfrastructureError, UsageError
from bot.gh.check import ANNOTATIONS_A_REQUEST, TEXT_LIMIT_BYTES, Annotation, Checked, Level, Told, post_check
from bot.gh.checkruns import CheckRunsOf
from bot.gh.client import Client
from bot.gh.fault import RefusedError
from bot.gh.marker import Stamp, comparison_key, marked
from bot.gh.patience import Patience
from bot.gh.post import Outcome
from bot.model.run import Run
from bot.record import save_run
from tests.gh.clock import FakeClock
from tests.gh.comments import destination
from tests.gh.conftest import FAST
from tests.gh.server import BOT, REPOSITORY, TOKEN, GitHubServer, Trouble
from tests.gh.server.events import Events
from tests.gh.server.state import CheckRun, File, Identity, sha_of
from tests.report.gallery import empty, full, identical, improved

KEY = comparison_key("baseline", "reordered", ["llvm-cpu"])
SHA = sha_of("head of 7")
TOLD = Told(conclusion="failure", title="Act", summary="two regressed", text="all of it", url="https://example.org/1")
REMARK = Annotation(path="innermost.toml", first=3, last=5, level=Level.FAILURE, title="Act", message="slower")


def post(
    server: GitHubServer,
    told: Told = TOLD,
    *annotations: Annotation,
    made_s: int = 1,
    token: str = TOKEN,
) -> Checked:
    with closing(Client(destination(server, token=token), FAST)) as client:
        return post_check(
            CheckRunsOf(client, SHA, "Innermost"),
            told=told,
            annotations=annotations,
            key=KEY,
            stamp=Stamp(made_s=made_s),
            patience=Patience(FAST, FakeClock(time.time())),
        )


def shown(server: GitHubServer) -> CheckRun:
    return server.state.checks[max(server.state.checks)]


def test_created_then_unchanged_then_updated(server: GitHubServer):
    assert post(server, TOLD, REMARK).outcome is Outcome.CREATED
    assert post(server, TOLD, REMARK).outcome is Outcome.UNCHANGED
    better = replace(TOLD, conclusion="success", summary="none")
    assert post(server, better, REMARK, made_s=2).outcome is Outcome.UPDATED
    assert len(server.state.checks) == 1
    check = shown(server)
    assert (check.conclusion, check.summary, check.external_id) == ("success", "none", marked(KEY, Stamp(made_s=2)))
    assert len(check.annotations) == 1


def test_what_is_older_does_not_replace_what_is_newer(server: GitHubServer):
    post(server, TOLD, made_s=2)
    assert post(server, replace(TOLD, title="old"), made_s=1).outcome is Outcome.SUPERSEDED
    assert shown(server).title == "Act"
    server.state.last_id = 9999
    server.state.checks[9999] = replace(shown(server), id=9999, title="old", external_id=marked(KEY, Stamp(made_s=1)))
    assert post(server, replace(TOLD, title="older"), made_s=0).outcome is Outcome.SUPERSEDED
    assert shown(server).title == "Act"


def test_a_list_that_lags_behind_does_not_make_a_second(server: GitHubServer):
    server.after["checks/create"] = lambda: server.inject("checks/list-for-ref", Trouble.STALE)
    assert post(server, TOLD, REMARK).outcome is Outcome.CREATED
    assert server.operations().count("checks/create") == 1
    server.after["checks/update"] = lambda: server.inject("checks/list-annotations", Trouble.STALE)
    post(server, TOLD, REMARK, replace(REMARK, first=1), made_s=2)
    assert len(shown(server).annotations) == 2


def test_an_annotation_that_no_longer_holds_calls_for_another_check_run(server: GitHubServer):
    post(server, TOLD, REMARK)
    assert post(server, replace(TOLD, conclusion="neutral"), made_s=2).outcome is Outcome.CREATED
    assert shown(server).annotations == ()
    assert len(server.state.checks) == 2


def test_many_annotations_come_in_parts(server: GitHubServer):
    remarks = [replace(REMARK, first=line, last=line) for line in range(1, 2 * ANNOTATIONS_A_REQUEST + 12)]
    post(server, TOLD, *remarks)
    assert len(shown(server).annotations) == len(remarks)
    assert len(server.state.checks) == 1


@pytest.mark.parametrize(
    "operation", ["checks/create", "checks/list-for-ref", "checks/update", "checks/list-annotations"]
)
@pytest.mark.parametrize(
    "trouble", [Trouble.BAD_GATEWAY_AFTER, Trouble.RESET, Trouble.SECONDARY_LIMIT, Trouble.BROKEN_AFTER]
)
def test_a_passing_trouble_is_overcome(server: GitHubServer, operation: str, trouble: Trouble):
    if operation == "checks/update":
        post(server, replace(TOLD, title="before"), REMARK, made_s=0)
    server.inject(operation, trouble)
    post(server, TOLD, REMARK)
    assert len(server.state.checks) == 1
    assert (shown(server).title, len(shown(server).annotations)) == ("Act", 1)


def test_other_check_runs_are_left_alone(server: GitHubServer):
    ours = marked(KEY, Stamp())
    theirs = [
        CheckRun(id=1, author="other[bot]", name="Innermost", head_sha=SHA, external_id=ours),
        CheckRun(id=2, author=BOT, name="Innermost", head_sha=SHA, external_id="something"),
        CheckRun(id=3, author=BOT, name="another", head_sha=SHA, external_id=ours),
    ]
    server.state.checks |= {check.id: check for check in theirs}
    assert post(server).outcome is Outcome.CREATED
    assert [server.state.checks[check.id] for check in theirs] == theirs


def test_texts_are_cut_where_github_has_its_limit(server: GitHubServer):
    long = "é" * 80 + "\n"
    post(server, replace(TOLD, text=long * 1000))
    text = shown(server).text or ""
    assert len(text.encode()) <= TEXT_LIMIT_BYTES
    assert text.splitlines()[-1].startswith("… more than GitHub takes")
    assert set(text.splitlines()[:-2]) == {long.strip()}


def test_a_person_may_not_make_check_runs(server: GitHubServer):
    server.tokens["ghp_ana"] = Identity(login="ana", app=False)
    with pytest.raises(RefusedError, match="GitHub App"):
        post(server, token="ghp_ana")
    assert server.state.checks == {}


SETTINGS = """\
[github.labels]
regression = "perf: regression"
"no change" = "perf: ok"
"""


@pytest.fixture
def variables(server: GitHubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unpaced: None) -> Path:
    """The environment of a workflow in the folder of a project that wants labels; returns that folder."""
    values = {
        "GITHUB_TOKEN": TOKEN,
        "GITHUB_REPOSITORY": REPOSITORY,
        "GITHUB_API_URL": server.base_url,
        "GITHUB_RUN_ID": "42",
    }
    for name in ("GITHUB_EVENT_PATH", "GITHUB_REF", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    (tmp_path / "innermost.toml").write_text(SETTINGS)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def command(run: Run, *options: str) -> tuple[str, BaseException | None]:
    save_run(Path("run"), run)
    result = CliRunner().invoke(app, ["post", "run", *options])
    return result.output, result.exception


@pytest.mark.parametrize(
    ("run", "conclusion", "label"),
    [
        (full(), "failure", "perf: regression"),
        (identical(), "success", "perf: ok"),
        (improved(), "neutral", ""),
        (empty(), "neutral", ""),
    ],
)
def test_the_command_makes_a_check_run_and_labels(
    server: GitHubServer, variables: Path, run: Run, conclusion: str, label: str
):
    server.state.issues[7] = replace(server.state.issues[7], labels=("perf: ok", "perf: regression", "bug"))
    output, error = command(run, "--number", "7", "--sha", SHA, "--check")
    assert error is None, output
    assert f"check run created: https://github.com/{REPOSITORY}/runs/" in output
    check = shown(server)
    assert (check.conclusion, check.name) == (conclusion, "Innermost")
    assert check.details_url == f"https://github.com/{REPOSITORY}/actions/runs/42/attempts/1"
    assert check.summary
    assert check.text
    assert set(server.state.issues[7].labels) == {"bug", *([label] if label else [])}


def test_a_regression_is_marked_where_the_change_defines_the_pipeline(server: GitHubServer, variables: Path):
    run = full()
    settings = f'[defaults]\n\n[pipelines.{run.candidate.pipeline}]\nspellings = [{{ passes = "" }}]\n'
    patch = '@@ -3,1 +3,2 @@\n [pipelines.x]\n+spellings = [{ passes = "" }]'
    server.state.pull(7, head_repository="mallory/iree", files=[File(name="innermost.toml", patch=patch)])
    server.state.commit(SHA, contents={"innermost.toml": settings.encode()})
    output, error = command(run, "--number", "7", "--check", "--sha", SHA)
    assert error is None, output
    (remark,) = shown(server).annotations
    assert (remark.path, remark.start_line, remark.end_line, remark.annotation_level) == (
        "innermost.toml",
        3,
        4,
        "failure",
    )
    assert remark.message.count("\n") <= 5


def test_nothing_is_said_of_a_commit_that_is_not_the_head_any_more(server: GitHubServer, variables: Path):
    server.state.push(7, sha_of("newer"))
    server.state.commit(SHA)
    output, error = command(improved(), "--number", "7", "--sha", SHA, "--check")
    assert error is None, output
    assert "no longer the pull request's head" in output
    assert server.by(BOT) == []
    assert shown(server).head_sha == SHA


def test_the_head_comes_from_the_event(server: GitHubServer, variables: Path, monkeypatch: pytest.MonkeyPatch):
    import json

    (variables / "event.json").write_text(json.dumps(Events(server).pull(server.state.pulls[7])))
    monkeypatch.setenv("GITHUB_EVENT_PATH", str(variables / "event.json"))
    output, error = command(improved(), "--check")
    assert error is None, output
    assert shown(server).head_sha == server.state.pulls[7].head_sha
    assert len(server.by(BOT)) == 1


def test_the_check_run_is_made_where_the_comment_is_refused(server: GitHubServer, variables: Path):
    server.inject("issues/create-comment", Trouble.FORBIDDEN)
    _, error = command(improved(), "--number", "7", "--sha", SHA, "--check")
    assert isinstance(error, InfrastructureError)
    assert "Resource not accessible" in error.message
    assert shown(server).conclusion == "neutral"
    assert (variables / "run" / "comment.md").exists()


@pytest.mark.parametrize("options", [("--check",), ("--check", "--sha", "abc")])
def test_without_a_whole_commit_there_is_no_check_run(server: GitHubServer, variables: Path, options: tuple[str, ...]):
    _, error = command(improved(), "--number", "7", *options)
    assert isinstance(error, UsageError)
    assert "40" in error.tip
    assert server.exchanges == []
