# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Repositories that adopt Innermost."""

import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.__main__ import run as innermost

ROOT = Path(__file__).resolve().parents[2]


def git(folder: Path, *arguments: str) -> str:
    """Runs git as nobody in particular, without the settings of whoever tests."""
    who = [
        "-c",
        "user.name=t",
        "-c",
        "user.email=t@example.com",
        "-c",
        "commit.gpgsign=false",
        "-c",
        "init.defaultBranch=main",
    ]
    return subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True, text=True).stdout


@dataclass(frozen=True)
class Adopter:
    """A git repository, and what is in it."""

    root: Path

    def write(self, path: str, text: str) -> Path:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return file

    def read(self, path: str) -> str:
        return (self.root / path).read_text()

    def commit(self, message: str = "a change") -> str:
        git(self.root, "add", "--all")
        git(self.root, "commit", "--quiet", "--allow-empty", "--message", message)
        return git(self.root, "rev-parse", "HEAD").strip()

    def files(self) -> dict[str, str]:
        paths = [
            path for path in self.root.rglob("*") if path.is_file() and ".git" not in path.relative_to(self.root).parts
        ]
        return {path.relative_to(self.root).as_posix(): path.read_text() for path in paths}

    def yaml(self, path: str) -> Any:
        loaded = yaml.safe_load(self.read(path))
        if True in loaded:  # YAML 1.1 takes the key `on` for a truth
            loaded["on"] = loaded.pop(True)
        return loaded


@pytest.fixture
def adopter(tmp_path: Path) -> Adopter:
    """An empty one."""
    root = tmp_path / "repository"
    root.mkdir()
    git(root, "init", "--quiet")
    return Adopter(root)


@pytest.fixture
def installed(adopter: Adopter) -> Adopter:
    """One into which this release's workflows were written."""
    assert innermost(["workflows", "install", str(adopter.root)]) == 0
    return adopter
