# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The README of the workflows is true: its commands run, its settings load, and its table is what the files say."""

import shlex
from pathlib import Path

import pytest
import yaml

from bot.__main__ import run as innermost
from bot.config.load import load_settings
from bot.gh.commands import COMMANDS, usage_for
from tests.test_docs import blocks, tokens
from tests.workflows.conftest import ROOT, Adopter, git
from tests.workflows.test_privileges import PERMISSIONS

PAGE = ROOT / "workflows" / "README.md"


def test_its_commands_run(adopter: Adopter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(adopter.root)
    lines = [shlex.split(line) for block in blocks(PAGE, "console") for line in block.splitlines()]
    assert [line[:3] for line in lines] == [["$", "innermost", "workflows"]] * 2
    assert [innermost(line[2:]) for line in lines] == [0, 0]


def test_the_readme_of_an_adopter_is_five_lines(adopter: Adopter, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the project's README; what they add to git is all that there is, and then all is as the release has it."""
    (block,) = [block for block in blocks(ROOT / "README.md", "sh") if "innermost init --workflows" in block]
    fetch, begin, add, _, check = (shlex.split(line, comments=True) for line in block.splitlines())
    assert fetch[:2] == ["pip", "install"]
    monkeypatch.chdir(adopter.root)
    assert innermost(begin[1:]) == 0
    git(adopter.root, *add[1 : add.index("&&")])
    assert git(adopter.root, "status", "--porcelain", "--untracked-files").splitlines() == [
        f"A  {path}" for path in sorted(adopter.files())
    ]
    assert innermost(check[1:]) == 0


def test_its_settings_load(tmp_path: Path) -> None:
    texts = blocks(PAGE, "toml")
    assert len(texts) >= 3
    for number, text in enumerate(texts):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "innermost.toml").write_text(text)
        load_settings(folder)


def test_it_has_every_command() -> None:
    """Each in full; where a line means none, they are told in brief."""
    assert "".join(f"{usage_for(name, COMMANDS)}\n" for name in COMMANDS) in blocks(PAGE, "text")


def test_its_yaml_is_yaml() -> None:
    for text in blocks(PAGE, "yaml"):
        assert yaml.safe_load(text)


def test_its_table_says_who_may_write_what() -> None:
    cells = [token.content for token in tokens(PAGE) if token.type == "inline"]
    start = cells.index("runs code of") + 2
    rows = [cells[at : at + 5] for at in range(start, start + 5 * sum(map(len, PERMISSIONS.values())), 5)]
    said = {(workflow, job): what for workflow, job, what, _, _ in rows}
    for workflow, jobs in PERMISSIONS.items():
        for job, permissions in jobs.items():
            writes = sorted(area for area, level in permissions.items() if level == "write")
            assert said[workflow, job] == (", ".join(writes) or "nothing")


def test_its_picture_names_every_workflow() -> None:
    (picture,) = blocks(PAGE, "mermaid")
    for workflow in PERMISSIONS:
        assert f"{workflow}.yml" in picture
