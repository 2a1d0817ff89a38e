# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What `innermost doctor` finds."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from bot.config.load import load_settings
from bot.doctor import Finding, examine
from bot.gh.client import Client, Reply
from bot.gh.tried import try_access
from tests.cli.conftest import Innermost, innermost
from tests.gh.server import REPOSITORY, TOKEN, GitHubServer

__all__ = ["innermost"]  # the fixture


@pytest.fixture
def findings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> "dict[str, Finding]":
    monkeypatch.setenv("INNERMOST_CACHE", str(tmp_path / "cache"))
    (tmp_path / "innermost.toml").write_text(
        "[compilers]\nold = 'pip:iree-base-compiler==3.9.0'\nlocal = 'build:/no/such/tree'\nodd = 'pip:3.9.0'\n"
    )
    return {finding.what: finding for finding in examine(load_settings(tmp_path), ["llvm-cpu"])}


def test_every_compiler_of_the_settings_has_its_line(findings: dict[str, Finding], tmp_path: Path) -> None:
    assert findings["compiler installed"].found.startswith("iree-base-compiler 3.")
    assert findings["compile for llvm-cpu"].ok
    old = findings["compiler old"]
    assert old.ok
    assert old.found == "pip:iree-base-compiler==3.9.0: a run that uses it will fetch it"
    assert not (tmp_path / "cache").exists()  # a look around fetches nothing
    for name in ("local", "odd"):
        assert not findings[f"compiler {name}"].ok
        assert findings[f"compiler {name}"].fix


def test_a_compiler_to_fetch_without_uv(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.setitem(sys.modules, "uv", None)
    old = request.getfixturevalue("findings")["compiler old"]
    assert not old.ok
    assert "[compilers]" in old.fix


def test_cache_settings_runtime_and_workers_have_their_lines(
    innermost: Innermost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "innermost.toml"
    file.write_text("[limits]\njobs = 100000\n")
    (tmp_path / "others").mkdir()
    (tmp_path / "others" / "letter.txt").touch()
    monkeypatch.setenv("INNERMOST_CACHE", str(tmp_path / "others"))
    said = innermost("doctor")
    lines = {line[9:].split("  ")[0]: line for line in said.out.splitlines()}
    assert str(file) in lines["settings"]
    assert lines["runtime"].split()[:3] == ["ok", "runtime", "iree-base-runtime"]
    assert lines["workers"].startswith("optional workers")
    assert "set limits.jobs" in said.out
    # It would be off in every run.
    assert said.code == 3
    assert lines["cache"].startswith("missing")
    assert "INNERMOST_CACHE to a folder of its own" in said.out


@pytest.mark.parametrize(
    ("scopes", "ok", "words"),
    [
        (None, True, "has permissions, not scopes"),
        ("repo, gist", True, "scopes gist, repo"),
        ("gist", False, "scopes gist"),
        ("", False, "scopes none"),
    ],
)
def test_a_tokens_scopes(scopes: str | None, ok: bool, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    ask = Client.ask

    def with_scopes(self: Client, verb: str, address: str) -> Reply:
        reply = ask(self, verb, address)
        return reply if scopes is None else replace(reply, headers={**reply.headers, "x-oauth-scopes": scopes})

    monkeypatch.setattr(Client, "ask", with_scopes)
    with GitHubServer() as server:
        variables = {"GITHUB_TOKEN": TOKEN, "GITHUB_REPOSITORY": REPOSITORY, "GITHUB_API_URL": server.base_url}
        found = try_access(variables)
    assert (found.ok, found.optional) == (ok, True)
    assert found.found == f"reads {REPOSITORY}; {words}"
    assert bool(found.fix) != ok


def test_a_token_that_github_refuses_or_nobody_to_ask() -> None:
    with GitHubServer() as server:
        variables = {"GITHUB_TOKEN": "ghp_wrong", "GITHUB_REPOSITORY": REPOSITORY, "GITHUB_API_URL": server.base_url}
        refused = try_access(variables)
    gone = try_access(variables)
    for found in (refused, gone):
        assert not found.ok
        assert found.fix
        assert "ghp_wrong" not in found.found + found.fix
    assert "GITHUB_TOKEN is wrong" in refused.fix
    assert "check the network" in gone.fix


@pytest.mark.parametrize(("token", "mark"), [("", "optional"), ("secret", "ok")])
def test_a_token_is_optional_and_its_lack_is_not_called_ok(
    innermost: Innermost, monkeypatch: pytest.MonkeyPatch, token: str, mark: str
) -> None:
    for name in ("GITHUB_TOKEN", "GITHUB_REPOSITORY"):
        monkeypatch.delenv(name, raising=False)
    if token:
        monkeypatch.setenv("GITHUB_TOKEN", token)
    said = innermost("doctor")
    assert said.code == 0
    (line,) = [line for line in said.out.splitlines() if "GitHub token" in line]
    assert line.split()[0] == mark
    assert "secret" not in said.out


def test_paths_are_not_broken(innermost: Innermost, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tree = f"/no/{'long-' * 30}/tree"
    (tmp_path / "innermost.toml").write_text(f"[compilers]\nlocal = 'build:{tree}'\n")
    monkeypatch.setenv("COLUMNS", "60")
    assert any(tree in line for line in innermost("doctor").out.splitlines())
