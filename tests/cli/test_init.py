# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost init`: once or again, nothing that is there is lost."""

import subprocess
from pathlib import Path

import pytest

from bot.config.load import load_settings
from tests.cli.conftest import Innermost


def test_settings_that_load_and_are_left_alone_later(innermost: Innermost, tmp_path: Path) -> None:
    said = innermost("init")
    assert (said.code, said.out) == (0, "wrote innermost.toml\n")
    file = tmp_path / "innermost.toml"
    load_settings(tmp_path)
    file.write_text("[defaults]\nuntil = 'check'  # mine\n")
    again = innermost("init")
    assert (again.code, again.out) == (0, "")
    assert f"settings are in {file} already" in again.err
    assert file.read_text().endswith("# mine\n")
    # They hold below as well: a file there would put them aside.
    assert f"settings are in {file} already" in innermost("init", "inner").err
    assert not (tmp_path / "inner").exists()


def test_what_it_suggests_is_valid(innermost: Innermost, tmp_path: Path) -> None:
    innermost("init", "new")
    file = tmp_path / "new" / "innermost.toml"
    suggested = [line.removeprefix("# ") for line in file.read_text().splitlines()]
    code = [line for line in suggested if line.startswith("[") or " = " in line.partition("#")[0]]
    assert any("pipelines.mine" in line for line in code)
    file.write_text("\n".join(code))
    settings = load_settings(file.parent)
    assert settings.variants["mine-o3"].pipeline == "mine"
    assert settings.defaults.candidate == "mine"


def test_the_release_that_is_pinned_is_found(innermost: Innermost, tmp_path: Path) -> None:
    (tmp_path / "requirements.txt").write_text("iree-base-compiler==3.12.0\n")
    innermost("init")
    assert load_settings(tmp_path).github.pull_request.requirements == "requirements.txt"


def test_workflows_on_request(innermost: Innermost, tmp_path: Path) -> None:
    refused = innermost("init", "--workflows")
    assert refused.code == 2
    assert "not the top of a git repository" in refused.err
    assert list(tmp_path.iterdir()) == []
    subprocess.run(["git", "init", "--quiet"], check=True)
    said = innermost("init", "--workflows")
    assert said.code == 0
    assert "wrote innermost.toml" in said.out
    assert (tmp_path / ".github" / "workflows" / "innermost-pull-request.yml").is_file()
    assert "nothing to do" in innermost("init", "--workflows").out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [(["innermost.toml"], "innermost.toml is a file"), (["--pin", "0.1.0"], "--pin is of the workflows"), ([], "=")],
)
def test_mistakes(innermost: Innermost, tmp_path: Path, arguments: list[str], message: str) -> None:
    file = tmp_path / "innermost.toml"
    file.write_text("[defaults]\nuntil\n")
    said = innermost("init", *arguments)
    assert said.code == 2
    assert message in said.err
    assert file.read_text() == "[defaults]\nuntil\n"
