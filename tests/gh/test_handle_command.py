# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost github handle` as a workflow runs it: in a process, with an event file and an environment."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import run as innermost
from bot.errors import InputError
from bot.gh.event import is_idle, mentions_us, read_comment
from bot.gh.gate import ignored
from tests.gh.server import BOT, REPOSITORY, TOKEN, GitHubServer
from tests.gh.server.events import Events, published

# What takes its time to import. An event that is not for us needs none of it.
HEAVY = ("typer", "github", "iree", "pydantic", "markdown_it", "numpy", "requests")
PROGRAM = f"""
import sys
from bot.__main__ import run
code = run(["github", "handle"])
print([name for name in {HEAVY!r} if name in sys.modules])
sys.exit(code)
"""


def handle(tmp_path: Path, name: str, payload: Any, **changes: str) -> subprocess.CompletedProcess[str]:
    """Runs it; without a token or a repository unless `changes` has them."""
    event = tmp_path / "event.json"
    event.write_text(payload if isinstance(payload, str) else json.dumps(payload))
    kept = {key: value for key, value in os.environ.items() if not key.startswith("GITHUB_")}
    environment = kept | {"GITHUB_EVENT_NAME": name, "GITHUB_EVENT_PATH": str(event)} | changes
    return subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=tmp_path,
        env={key: value for key, value in environment.items() if value},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("name", ["push", "pull_request", "issue_comment", "schedule", "workflow_run"])
def test_an_event_that_is_not_for_us_imports_nothing_heavy(tmp_path: Path, server: GitHubServer, name: str) -> None:
    payload = Events(server).comment(server.seed("ana", "Looks good to me.", 7)) if name == "issue_comment" else {}
    done = handle(tmp_path, name, payload)
    assert (done.returncode, done.stdout) == (0, "[]\n"), done.stderr
    assert "nothing to do" in done.stderr
    assert server.operations() == []


def test_a_quoted_command_needs_no_token(tmp_path: Path, server: GitHubServer) -> None:
    done = handle(tmp_path, "issue_comment", Events(server).comment(server.seed("ana", "> /innermost run", 7)))
    assert done.returncode == 0
    assert "the comment gives no command" in done.stderr
    assert "github" not in done.stdout
    assert "iree" not in done.stdout


def test_a_command_is_done(tmp_path: Path, server: GitHubServer) -> None:
    comment = server.seed("ana", "/innermost help run", 7)
    done = handle(
        tmp_path,
        "issue_comment",
        Events(server).comment(comment),
        GITHUB_TOKEN=TOKEN,
        GITHUB_REPOSITORY=REPOSITORY,
        GITHUB_API_URL=server.base_url,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == "help: done\n"
    assert "/innermost run [SHA]" in server.by(BOT)[0].body
    assert TOKEN not in done.stderr + done.stdout


@pytest.mark.parametrize("action", ["created", "edited", "deleted"])
def test_github_s_own_examples_are_read(action: str) -> None:
    """As they are published, with nothing of ours in them but the command."""
    payload = json.loads(json.dumps(published()["issue_comment" if action == "created" else f"issue_comment {action}"]))
    assert not mentions_us("issue_comment", payload)
    payload["comment"]["body"] = "/innermost run"
    assert mentions_us("issue_comment", payload)
    event = read_comment(payload)
    assert (event.action, event.repository, event.number) == (action, "Codertocat/Hello-World", 1)
    assert (event.author, event.sender, event.pull_request) == ("Codertocat", "Codertocat", False)
    assert (ignored(event) is None) == (action == "created")


@pytest.mark.parametrize("name", ["pull_request", "workflow_run", "workflow_dispatch"])
def test_github_s_other_examples_are_not_for_us(tmp_path: Path, name: str) -> None:
    (tmp_path / "event.json").write_text(json.dumps(published()[name]))
    assert is_idle({"GITHUB_EVENT_NAME": name, "GITHUB_EVENT_PATH": str(tmp_path / "event.json")})


def _without(payload: dict[str, Any], *path: str) -> dict[str, Any]:
    *inner, last = path
    table = payload
    for name in inner:
        table = table[name]
    del table[last]
    return payload


@pytest.mark.parametrize(
    ("path", "said"),
    [
        (("action",), "the event has no action"),
        (("issue",), "the event has no issue"),
        (("issue", "number"), "the event's issue has no number"),
        (("issue", "state"), "the event has no issue.state"),
        (("comment", "id"), "the event has no comment.id"),
        (("sender",), "the event has no sender.login"),
        (("repository", "default_branch"), "the event has no repository.default_branch"),
    ],
)
def test_a_damaged_event_is_an_error_that_says_where(server: GitHubServer, path: tuple[str, ...], said: str) -> None:
    payload = Events(server).comment(server.seed("ana", "/innermost run", 7))
    assert read_comment(payload).author == "ana"
    with pytest.raises(InputError, match=said):
        read_comment(_without(payload, *path))


Here = Callable[..., tuple[int, str]]


@pytest.fixture
def here(
    tmp_path: Path, server: GitHubServer, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Here:
    """Handles a command in this process, with changes to a workflow's environment; the code, and what was said."""
    event = tmp_path / "event.json"
    event.write_text(json.dumps(Events(server).comment(server.seed("ana", "/innermost run", 7))))
    monkeypatch.chdir(tmp_path)
    for name in os.environ:
        if name.startswith("GITHUB_"):
            monkeypatch.delenv(name)

    def call(**changes: str) -> tuple[int, str]:
        for name, value in {"GITHUB_EVENT_NAME": "issue_comment", "GITHUB_EVENT_PATH": str(event), **changes}.items():
            monkeypatch.setenv(name, value)
        code = innermost(["github", "handle"])
        return code, capfd.readouterr().err

    return call


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"GITHUB_EVENT_NAME": ""}, "GITHUB_EVENT_NAME, GITHUB_REPOSITORY and GITHUB_TOKEN are not set"),
        ({"GITHUB_EVENT_PATH": ""}, "GITHUB_EVENT_PATH, GITHUB_REPOSITORY and GITHUB_TOKEN are not set"),
        ({"GITHUB_EVENT_PATH": "nowhere.json"}, "cannot read"),
        ({"GITHUB_REPOSITORY": REPOSITORY}, "GITHUB_TOKEN is not set"),
        ({"GITHUB_TOKEN": TOKEN}, "GITHUB_REPOSITORY is not set"),
        (
            {"GITHUB_TOKEN": TOKEN, "GITHUB_REPOSITORY": REPOSITORY, "GITHUB_RUN_ID": "1", "GITHUB_RUN_ATTEMPT": "two"},
            "GITHUB_RUN_ATTEMPT 'two' is not a number",
        ),
    ],
)
def test_an_environment_that_is_no_workflow_s_is_told(here: Here, changes: dict[str, str], said: str) -> None:
    code, err = here(**changes)
    assert code == 2
    assert said in err
    assert "Traceback" not in err


def test_settings_with_an_unknown_key_are_an_error_with_a_suggestion(here: Here, tmp_path: Path) -> None:
    (tmp_path / "innermost.toml").write_text('[github.runners.gpu]\nlables = ["mi300"]\n')
    code, err = here(GITHUB_TOKEN=TOKEN, GITHUB_REPOSITORY=REPOSITORY)
    assert code == 2
    assert "unknown key 'github.runners.gpu.lables'" in err
    assert "did you mean 'labels'?" in err
