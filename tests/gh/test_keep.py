# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Files that stay, on a branch that has no code."""

import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from bot.__main__ import run as innermost
from bot.gh.hub import Hub
from bot.gh.patience import Pace
from tests.gh.comments import destination
from tests.gh.server import REPOSITORY, TOKEN, GitHubServer, Trouble

DATA = bytes(range(256))  # no text


@pytest.fixture
def folder(server: GitHubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unpaced: None) -> Path:
    """In a repository, with one new file."""
    monkeypatch.chdir(tmp_path)
    for name, value in {
        "GITHUB_TOKEN": TOKEN,
        "GITHUB_REPOSITORY": REPOSITORY,
        "GITHUB_API_URL": server.base_url,
    }.items():
        monkeypatch.setenv(name, value)
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    history = tmp_path / "history"
    (history / "2026-11").mkdir(parents=True)
    (history / "2026-11" / "a.xz").write_bytes(DATA)
    return history


def kept(server: GitHubServer) -> dict[str, bytes]:
    return server.state.files(server.state.branches["innermost-data"])


def keep() -> int:
    return innermost(["github", "keep", "history", "--at", "history"])


def test_new_files_are_kept_once(server: GitHubServer, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert keep() == 0
    assert kept(server)["history/2026-11/a.xz"] == DATA
    assert keep() == 0
    assert "history/2026-11/a.xz is there already" in capsys.readouterr().out
    (folder / "2026-11" / "b.xz").write_bytes(b"b")
    assert keep() == 0
    assert sorted(kept(server)) == ["README.md", "history/2026-11/a.xz", "history/2026-11/b.xz"]
    (commit,) = server.state.commits[server.state.branches["innermost-data"]].parents
    assert server.state.commits[commit].parents != ()


def test_it_is_said_whether_anything_was_kept(
    server: GitHubServer, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And where GitHub does not say, that is no answer."""
    monkeypatch.setenv("GITHUB_OUTPUT", str(tmp_path / "output"))
    assert innermost(["github", "begun"]) == 0
    assert keep() == 0
    assert innermost(["github", "begun"]) == 0
    assert (tmp_path / "output").read_text() == "branch=\nbranch=innermost-data\n"
    monkeypatch.setenv("GITHUB_TOKEN", "ghs_unknown")
    assert innermost(["github", "begun"]) == 3
    assert (tmp_path / "output").read_text() == "branch=\nbranch=innermost-data\n"


def test_what_is_committed_is_not_asked_for(server: GitHubServer, folder: Path) -> None:
    subprocess.run(["git", "add", "."], cwd=folder, check=True)
    assert keep() == 0
    assert server.operations() == []


def test_a_file_that_is_there_stays_as_it_is(server: GitHubServer, folder: Path) -> None:
    assert keep() == 0
    (folder / "2026-11" / "a.xz").write_bytes(b"another")
    assert keep() == 0
    assert kept(server)["history/2026-11/a.xz"] == DATA


def test_an_answer_that_is_lost_does_no_harm(server: GitHubServer, folder: Path, fast: Pace) -> None:
    with closing(Hub(destination(server), fast)) as hub:
        assert hub.add_data("innermost-data", "first", b"1", message="m")
        server.inject("repos/create-or-update-file-contents", Trouble.BAD_GATEWAY_AFTER)
        hub.add_data("innermost-data", "second", b"2", message="m")
    assert kept(server)["second"] == b"2"


@pytest.mark.parametrize("at", ["../history", "/history"])
def test_it_stays_within_the_repository(server: GitHubServer, folder: Path, at: str) -> None:
    assert innermost(["github", "keep", "history", "--at", at]) == 2
    assert server.operations() == []


def test_what_is_no_plain_file_is_not_followed(
    server: GitHubServer, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "2026-11" / "a.xz").unlink()
    (folder / "2026-11" / "a.xz").symlink_to("/etc/passwd")
    assert keep() == 2
    assert "it is a symbolic link" in capsys.readouterr().err
    assert "innermost-data" not in server.state.branches


def test_a_folder_that_is_missing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert innermost(["github", "keep", "nothing", "--at", "history"]) == 2
    assert "there is no folder nothing" in capsys.readouterr().err
