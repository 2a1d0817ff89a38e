# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From a run to the summary and the comment; the command line; and what is never printed."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli.github import app
from bot.errors import InfrastructureError, InnermostError, UsageError
from bot.gh.env import Environment, parse_environment
from bot.gh.marker import comparison_key, key_of, with_marker
from bot.gh.patience import Pace
from bot.gh.publish import publish
from bot.gh.summary import SUMMARY_LIMIT_BYTES, append_summary
from bot.model.run import Run
from bot.record import save_run
from bot.report import markdown as md
from tests.gh.server import BOT, REPOSITORY, TOKEN, GitHubServer, Trouble
from tests.gh.server.people import APP_ID
from tests.report.gallery import identical, improved

KEY = comparison_key("baseline", "reordered", ["llvm-cpu"])
ROOT = Path(__file__).parents[2]

# Options, then changed variables; what was printed, then what was raised.
Post = Callable[..., tuple[str, BaseException | None]]


def run_python(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.fixture
def variables(server: GitHubServer, tmp_path: Path) -> dict[str, str]:
    """A workflow's environment."""
    event = tmp_path / "event.json"
    event.write_text('{"issue": {"number": 7}}')
    return {
        "GITHUB_TOKEN": TOKEN,
        "GITHUB_REPOSITORY": REPOSITORY,
        "GITHUB_API_URL": server.base_url,
        "GITHUB_EVENT_PATH": str(event),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"),
    }


@pytest.fixture
def environment(variables: dict[str, str]) -> Environment:
    return parse_environment(variables, number=7, event=None)


def test_summary_and_comment(server: GitHubServer, environment: Environment, fast: Pace):
    assert environment.summary is not None
    environment.summary.write_text("# another command of this step\n")
    published = publish(environment, key=KEY, comment=md.ours("short"), summary=md.ours("# long\n\n"), pace=fast)
    assert published.summary_written
    assert environment.summary.read_text() == "# another command of this step\n# long\n"
    assert [comment.body for comment in server.by(BOT)] == [with_marker("short", KEY)]


def test_the_summary_stays_when_the_comment_fails(server: GitHubServer, environment: Environment, fast: Pace):
    server.inject("issues/create-comment", Trouble.FORBIDDEN)
    with pytest.raises(InfrastructureError, match="Resource not accessible"):
        publish(environment, key=KEY, comment=md.ours("short"), summary=md.ours("long"), pace=fast)
    assert environment.summary is not None
    assert environment.summary.read_text() == "long\n"


def test_what_github_does_not_take_is_kept(server: GitHubServer, environment: Environment, fast: Pace, tmp_path: Path):
    kept = tmp_path / "run" / "comment.md"
    publish(environment, key=KEY, comment=md.ours("one"), summary=md.ours("long"), kept=kept, pace=fast)
    assert not kept.exists()
    server.inject("issues/list-comments", Trouble.FORBIDDEN)
    with pytest.raises(InfrastructureError) as caught:
        publish(environment, key=KEY, comment=md.ours("two"), summary=md.ours("long"), kept=kept, pace=fast)
    assert kept.read_text() == "two"
    assert str(kept) in caught.value.tip
    server.inject("issues/list-comments", Trouble.FORBIDDEN)
    with pytest.raises(InfrastructureError, match="Resource not accessible") as caught:
        publish(
            environment,
            key=KEY,
            comment=md.ours("two"),
            summary=md.ours("long"),
            kept=Path("/proc/none/comment.md"),
            pace=fast,
        )
    assert "could not be kept" in caught.value.tip


def test_an_app_posts_as_itself(variables: dict[str, str], app_keys: tuple[str, str], fast: Pace):
    private, public = app_keys
    with GitHubServer(login="innermost[bot]") as server:
        server.state.pull(7)
        server.app_key = public
        signed = variables | {
            "GITHUB_API_URL": server.base_url,
            "GITHUB_TOKEN": "",
            "INNERMOST_APP_ID": str(APP_ID),
            "INNERMOST_APP_KEY": private,
        }
        environment = parse_environment(signed, number=7, event=None)
        publish(environment, key=KEY, comment=md.ours("one"), summary=md.ours("long"), pace=fast)
        publish(environment, key=KEY, comment=md.ours("two"), summary=md.ours("long"), pace=fast)
        assert [comment.body.splitlines()[0] for comment in server.by("innermost[bot]")] == ["two"]
        stranger = parse_environment(signed | {"INNERMOST_APP_ID": "1"}, number=7, event=None)
        with pytest.raises(InfrastructureError, match="GitHub answered 401"):
            publish(stranger, key=KEY, comment=md.ours("three"), summary=md.ours("long"), pace=fast)
        broken = signed | {"INNERMOST_APP_KEY": private.replace(private[100:400], "")}
        with pytest.raises(UsageError, match="private key is of no use"):
            publish(
                parse_environment(broken, number=7, event=None),
                key=KEY,
                comment=md.ours("x"),
                summary=md.ours("y"),
                pace=fast,
            )


def test_a_summary_that_github_would_drop_is_refused_whole(tmp_path: Path):
    path = tmp_path / "summary.md"
    path.write_text("before\n")
    with pytest.raises(InfrastructureError, match=str(SUMMARY_LIMIT_BYTES)):
        append_summary(path, md.Markdown("é" * (SUMMARY_LIMIT_BYTES // 2)))
    assert path.read_text() == "before\n"
    append_summary(path, md.Markdown("x" * (SUMMARY_LIMIT_BYTES - 8)))
    assert path.stat().st_size == SUMMARY_LIMIT_BYTES
    with pytest.raises(InfrastructureError, match="cannot write the step summary"):
        append_summary(tmp_path / "none" / "summary.md", md.ours("x"))


@pytest.fixture
def post(variables: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, unpaced: None) -> Post:
    """Runs `innermost github post` on a run that has something to tell, or on another."""

    def call(*options: str, run: Run | None = None, **changed: str) -> tuple[str, BaseException | None]:
        save_run(tmp_path / "run", run or improved())
        for name in ("GITHUB_REF", *variables):
            monkeypatch.delenv(name, raising=False)
        for name, value in {**variables, **changed}.items():
            monkeypatch.setenv(name, value)
        result = CliRunner().invoke(app, ["post", str(tmp_path / "run"), *options])
        return result.output, result.exception

    return call


def test_the_command_posts_to_the_number_of_the_event(server: GitHubServer, variables: dict[str, str], post: Post):
    output, error = post()
    assert error is None
    assert output.splitlines()[-1].startswith("created: https://github.com/iree-org/iree/pull/7#issuecomment-")
    assert "wrote the step summary" in output
    (comment,) = server.by(BOT)
    assert key_of(comment.body) == KEY
    assert comment.body.startswith("### No action: 2 of 14 dispatches improved")
    assert Path(variables["GITHUB_STEP_SUMMARY"]).read_text().startswith("### No action: 2 of 14")
    output, _ = post()
    assert "unchanged: " in output
    assert TOKEN not in output


def test_where_nothing_changed_there_is_no_comment_unless_asked_for(server: GitHubServer, post: Post):
    output, error = post(run=identical())
    assert error is None
    assert "no comment: nothing changed" in output
    assert "wrote the step summary" in output
    assert server.by(BOT) == []
    output, _ = post("--always", run=identical())
    assert output.splitlines()[-1].startswith("created: ")


def test_links_to_the_report_and_the_dashboard(server: GitHubServer, post: Post):
    post("--report-url", "https://ci.example/7/report.html", "--dashboard-url", "https://iree.example/?a=1&b")
    (comment,) = server.by(BOT)
    assert "[Report](<https://ci.example/7/report.html>) · [Dashboard](<https://iree.example/?a=1&b>)" in comment.body


def test_the_command_posts_to_the_number_given(server: GitHubServer, post: Post):
    output, error = post("--number", "8", GITHUB_EVENT_PATH="")
    assert error is None
    assert "pull/8#" in output
    assert [comment.number for comment in server.by(BOT)] == [8]


def test_without_a_number_the_command_writes_the_summary_and_says_so(
    server: GitHubServer, variables: dict[str, str], post: Post
):
    output, error = post(GITHUB_EVENT_PATH="", GITHUB_TOKEN="")
    assert error is None
    assert "wrote the step summary" in output
    assert "no comment" in output
    assert Path(variables["GITHUB_STEP_SUMMARY"]).read_text().startswith("### No action")
    assert server.exchanges == []


def test_usage_errors_come_before_anything_is_written(server: GitHubServer, variables: dict[str, str], post: Post):
    _, error = post(GITHUB_TOKEN="")
    assert isinstance(error, UsageError)
    assert not Path(variables["GITHUB_STEP_SUMMARY"]).exists()
    assert server.exchanges == []


def test_a_wrong_token_appears_nowhere(server: GitHubServer, post: Post):
    output, error = post(GITHUB_TOKEN="ghs_wrongSECRET")
    assert isinstance(error, InnermostError)
    assert error.exit_code == 3
    assert error.tip
    assert "SECRET" not in output + error.message + error.tip


def test_a_token_is_not_shown_by_a_traceback_nor_by_debug_logs(server: GitHubServer):
    """The worst case: every logger at DEBUG, and rich's traceback with locals for an error that nobody caught."""
    program = f"""
import logging; logging.basicConfig(level=logging.DEBUG)
from rich.traceback import install; install(show_locals=True, width=300)
import os
from bot.gh.env import parse_environment
from bot.gh.patience import Pace
from bot.gh.publish import publish
variables = {{"GITHUB_REPOSITORY": "a/b", "GITHUB_API_URL": "{server.base_url}"}}
variables["GITHUB_TOKEN"] = "ghs_wrong" + "SECRET"
environment = parse_environment(variables, number=1, event=None)
del variables
publish(environment, key="0" * 16, comment="c", summary="s", pace=Pace(request_gap_s=0, write_gap_s=0))
"""
    ran = run_python(program)
    assert ran.returncode == 1
    assert "GitHub answered 401" in ran.stderr
    assert "locals" in ran.stderr
    assert "SECRET" not in ran.stdout + ran.stderr.replace('"ghs_wrong" + "SECRET"', "")


def test_only_posting_imports_pygithub():
    program = (
        "import sys, bot.cli.github, bot.gh.env, bot.gh.event, bot.gh.publish, bot.gh.sticky\n"
        "assert not {'github', 'requests', 'iree'} & set(sys.modules)"
    )
    ran = run_python(program)
    assert ran.returncode == 0, ran.stderr


def test_one_module_imports_pygithub():
    importing = {
        path.name
        for path in (ROOT / "bot").rglob("*.py")
        for line in path.read_text().splitlines()
        if line.strip().startswith(("import github", "from github", "import requests", "from requests"))
    }
    assert importing == {"client.py"}
