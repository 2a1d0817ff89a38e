# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The wheel works in an empty folder, and an editable install uses the checkout's files."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from bot.paths import data_dir

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the wheel alone is installed; what it depends on is this environment's."""
    wheels, target = tmp_path_factory.mktemp("wheels"), tmp_path_factory.mktemp("installed")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(wheels), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = wheels.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(target)
    return target


def innermost(site: Path, cwd: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(site)}
    command = [sys.executable, "-P", "-m", "bot", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def test_the_wheel_carries_corpus_templates_and_settings(installed: Path) -> None:
    assert (installed / "bot" / "_data" / "corpus" / "index.json").is_file()
    assert (installed / "bot" / "_data" / "workflows").is_dir()
    assert (installed / "bot" / "config" / "defaults.toml").is_file()
    assert list((installed / "bot" / "report" / "templates").iterdir())
    assert (installed / "bot" / "py.typed").is_file()


def test_an_installed_wheel_runs_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    where = subprocess.run(
        [sys.executable, "-P", "-c", "from bot.paths import data_dir; print(data_dir('corpus'))"],
        cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(installed)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert Path(where.stdout.strip()) == installed / "bot" / "_data" / "corpus"
    listed = innermost(installed, tmp_path, "corpus", "list", "--json")
    assert listed.returncode == 0, listed.stderr
    dispatch = json.loads(listed.stdout)[0]["id"]
    ran = innermost(installed, tmp_path, "run", "--dispatch", dispatch, "--until", "check")
    assert ran.returncode == 0, ran.stderr
    assert (tmp_path / "innermost-run" / "run.json").is_file()
    assert (tmp_path / "innermost-run" / "report.html").is_file()


def test_an_installed_wheel_writes_workflows(installed: Path, tmp_path: Path) -> None:
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    wrote = innermost(installed, tmp_path, "workflows", "install", ".")
    assert wrote.returncode == 0, wrote.stderr
    assert innermost(installed, tmp_path, "workflows", "check", ".").returncode == 0
    assert (tmp_path / ".github" / "actions" / "innermost" / "action.yml").is_file()


def test_an_editable_install_uses_the_checkouts_files() -> None:
    assert data_dir("corpus") == ROOT / "corpus"
    assert data_dir("workflows") == ROOT / "workflows"
