# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Two real releases whose names differ, compared in one run with unchanged settings, for every target."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Innermost, innermost
from tests.compiler.conftest import SETTINGS, provide
from tests.paths import DATA

__all__ = ["innermost"]  # the fixture

OLD = "pip:iree-base-compiler==3.9.0"
PAD = DATA / "pad.mlir"


@pytest.fixture(autouse=True)
def old_release(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    provide(OLD, tmp_path_factory, monkeypatch)


def record(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "run.json").read_text())


@pytest.mark.slow
def test_both_are_compiled_for_every_target_that_they_have(innermost: Innermost, tmp_path: Path) -> None:
    targets = [word for target in SETTINGS.targets for word in ("--target", target)]
    command = ["run", "--dispatch", PAD, "--baseline", f"baseline@{OLD}", "--candidate", "baseline", *targets]
    said = innermost(*command, "--until", "compile", "--out", "o")
    assert said.code == 3, said.err  # the old one lacks a target, so the comparison is not complete
    run = record(tmp_path / "o")
    old, new = run["baseline"], run["candidate"]
    assert (old["name"], old["compiler"]["name"], old["compiler"]["release"]) == (f"baseline@{OLD}", OLD, "3.9.0")
    assert new["compiler"]["name"] == "installed"
    assert old["passes"] != new["passes"]
    flags = {target["name"]: target["flags"] for target in run["targets"]}
    assert "--iree-hip-target=gfx942" in flags["gfx942"]["baseline"]
    assert "--iree-rocm-target=gfx942" in flags["gfx942"]["candidate"]
    kinds = {result["target"]: (result["baseline"]["kind"], result["candidate"]["kind"]) for result in run["results"]}
    expected = dict.fromkeys(SETTINGS.targets, ("compiled", "compiled"))
    assert kinds == expected | {"vulkan": ("unsupported", "compiled")}
    builds = {
        r[side]["code"]["build"] for r in run["results"] for side in ("baseline", "candidate") if "code" in r[side]
    }
    assert len(builds) == 2
    # The same command again finds all of it done, and --from continues it.
    again = innermost(*command, "--until", "compile", "--out", "o")
    assert "complete already" in again.err
    on = innermost("run", "--from", "o", "--until", "compile", "--out", "on")
    assert record(tmp_path / "on")["results"] == run["results"], on.err


@pytest.mark.slow
def test_one_pipeline_under_two_names_of_compilers(innermost: Innermost, tmp_path: Path) -> None:
    (tmp_path / "innermost.toml").write_text(
        f"[compilers]\nold = '{OLD}'\n[defaults]\nbaseline = 'sdxl@old'\ncandidate = 'reordered@old'\n"
    )
    said = innermost("run", "--dispatch", PAD, "--until", "check", "--out", "o")
    assert said.code == 0, said.err
    run = record(tmp_path / "o")
    assert [run[side]["compiler"]["name"] for side in ("baseline", "candidate")] == ["old", "old"]
    assert run["baseline"]["flags"] == list(SETTINGS.variants["sdxl"].flags)
    assert "sdxl@old @ 3.9.0" in said.out
    # Continued with a step that needs the compilers again.
    on = innermost("run", "--from", "o", "--until", "compile")
    assert on.code == 0, on.err
    assert {result["baseline"]["kind"] for result in record(tmp_path / "o")["results"]} == {"compiled"}


def test_a_check_with_it(innermost: Innermost) -> None:
    said = innermost("check", PAD, "--compiler", OLD, "--pipeline", "reordered", "--json")
    assert said.code == 0, said.err
    assert said.json["compiler"] == "3.9.0"
    assert said.json["stages"]["dispatch-creation"]["ops"]
