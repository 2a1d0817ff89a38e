# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What `innermost doctor` finds."""

import sys
from pathlib import Path

import pytest

from bot.config.load import load_settings
from bot.doctor import Finding, examine
from tests.cli.conftest import Innermost, innermost

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
    assert "innermost[compilers]" in old.fix


@pytest.mark.parametrize(("token", "mark"), [("", "optional"), ("secret", "ok")])
def test_a_token_is_optional_and_its_lack_is_not_called_ok(
    innermost: Innermost, monkeypatch: pytest.MonkeyPatch, token: str, mark: str
) -> None:
    monkeypatch.delenv("GITHUB_TOKEN", raising=False)
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
