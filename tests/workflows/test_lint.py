# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The tools that look at workflows find nothing in what is installed, nor in the project's own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.workflows.conftest import ROOT, Adopter

BIN = Path(sys.executable).parent
# What is waived everywhere; the others stand where they are waived. Each has its reason beside it.
ZIZMOR = ROOT / ".github" / "zizmor.yml"


def run(adopter: Adopter, *command: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}", "NO_COLOR": "1"}
    return subprocess.run(command, cwd=adopter.root, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def all_of_them(installed: Adopter) -> Adopter:
    """The installed workflows, and the project's own beside them."""
    for workflow in (ROOT / ".github" / "workflows").glob("*.yml"):
        shutil.copy(workflow, installed.root / ".github" / "workflows")
    return installed


def workflows(adopter: Adopter) -> list[str]:
    return [path for path in adopter.files() if path.startswith(".github/workflows/")]


def zizmor(adopter: Adopter) -> subprocess.CompletedProcess[str]:
    adopter.write("zizmor.yml", ZIZMOR.read_text())
    return run(adopter, "zizmor", "--persona", "auditor", "--offline", "--no-progress", ".github")


def test_zizmor_finds_nothing(all_of_them: Adopter) -> None:
    found = zizmor(all_of_them)
    assert found.returncode == 0, found.stdout


def test_each_waiver_has_a_reason(all_of_them: Adopter) -> None:
    """Beside it, or in the lines above; and there are no others."""
    reasons: list[str] = []
    for path in [*workflows(all_of_them), ".github/actions/innermost/action.yml"]:
        lines = all_of_them.read(path).splitlines()
        for number, line in enumerate(lines):
            _, waived, rest = line.partition("# zizmor: ignore[")
            if waived:
                above = lines[number - 1].strip()
                reasons.append(rest.partition("]")[2].strip(" -") or (above if above.startswith("#") else ""))
    reasons.append(ZIZMOR.read_text().split("rules:")[1].split("self-repository")[0].strip())
    assert len(reasons) == 4
    assert all(len(reason.split()) > 4 for reason in reasons)


def test_zizmor_would_find_a_body_in_a_script(all_of_them: Adopter) -> None:
    path = ".github/workflows/innermost-command.yml"
    text = all_of_them.read(path)
    assert "run: innermost github handle" in text
    all_of_them.write(path, text.replace("innermost github handle", 'echo "${{ github.event.comment.body }}"'))
    found = zizmor(all_of_them)
    assert found.returncode != 0
    assert "template-injection" in found.stdout


def test_actionlint_with_shellcheck_finds_nothing(all_of_them: Adopter) -> None:
    found = run(all_of_them, "actionlint", "-shellcheck", str(BIN / "shellcheck"), *workflows(all_of_them))
    assert found.returncode == 0, found.stdout


def test_actionlint_would_find_a_mistake_in_a_script(all_of_them: Adopter) -> None:
    path = ".github/workflows/innermost-command.yml"
    all_of_them.write(path, all_of_them.read(path).replace("innermost github handle", "innermost $HOME"))
    found = run(all_of_them, "actionlint", "-shellcheck", str(BIN / "shellcheck"), path)
    assert "SC2086" in found.stdout


def test_every_file_has_the_form_of_its_kind(all_of_them: Adopter) -> None:
    kinds = {"github-workflows": workflows(all_of_them), "github-actions": [".github/actions/innermost/action.yml"]}
    for kind, paths in kinds.items():
        found = run(all_of_them, "check-jsonschema", "--builtin-schema", f"vendor.{kind}", *paths)
        assert found.returncode == 0, found.stdout
