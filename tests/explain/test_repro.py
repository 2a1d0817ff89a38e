# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Reproducers run where only IREE's wheels are, and say no where what they claim is not so."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Innermost, innermost
from tests.explain import wheels_only
from tests.paths import DATA

__all__ = ["innermost"]  # the fixture

PAD, ISSUE = DATA / "pad.mlir", DATA / "issue.mlir"
FAILING = Path(__file__).resolve().parents[2] / "corpus" / "findings" / "dynamic_pad.mlir"


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = wheels_only.make(tmp_path_factory.mktemp("only") / "iree")
    asked = subprocess.run([made / "bin" / "python", "-c", "import bot"], cwd="/", capture_output=True, check=False)
    assert asked.returncode != 0
    return made


def reproduced(folder: Path, environment: Path) -> subprocess.CompletedProcess[str]:
    variables = {"PATH": os.environ["PATH"], "BASELINE_ENV": str(environment), "CANDIDATE_ENV": str(environment)}
    return subprocess.run(
        [folder / "reproduce.sh"], cwd="/", env=variables, capture_output=True, text=True, check=False, timeout=120
    )


def written(innermost: Innermost, file: Path, baseline: str, candidate: str, until: str = "check") -> Path:
    command = ("run", "--dispatch", file, "--baseline", baseline, "--candidate", candidate, "--until", until)
    assert innermost(*command, "--out", "run").code in (0, 1)
    said = innermost("repro", "run", file.stem, "--out", "shown")
    assert said.code == 0, said.err
    return Path.cwd() / "shown"


def script_flags(folder: Path) -> int:
    """How often the script spells out the features of the CPU."""
    script, flag = (folder / "reproduce.sh").read_text(), "--iree-llvmcpu-target-cpu-features="
    return script.count(flag) - script.count(f"{flag}*")  # by that it finds the words to shorten


@pytest.mark.parametrize(
    ("file", "baseline", "candidate", "claim"),
    [
        (PAD, "baseline", "reordered", "gains its innermost reduction"),
        pytest.param(PAD, "reordered", "baseline", "loses its innermost reduction", marks=pytest.mark.slow),
        (FAILING, "baseline", "reordered", "the candidate fails and the other side compiles"),
        pytest.param(
            *(FAILING, "reordered", "baseline", "the baseline fails and the other side compiles"),
            marks=pytest.mark.slow,
        ),
    ],
)
def test_a_result_is_shown(
    innermost: Innermost, environment: Path, file: Path, baseline: str, candidate: str, claim: str
) -> None:
    folder = written(innermost, file, baseline, candidate)
    said = reproduced(folder, environment)
    assert said.returncode == 0, said.stderr
    assert claim in said.stdout
    page = (folder / "README.md").read_text()
    assert claim in page
    assert "target-cpu-features" not in page  # they take a page of their own: a file
    assert " features)" in page
    if file == PAD:
        assert "\narg1: linalg.generic\n  image    (" in said.stdout
    assert script_flags(folder) == 1
    # Both sides the same: what is claimed is not seen any more.
    script = folder / "reproduce.sh"
    passes = [(folder / f"{side}.passes").read_text().strip() for side in ("baseline", "candidate")]
    script.write_text(script.read_text().replace(passes[0], passes[1]))
    assert reproduced(folder, environment).returncode == 1


@pytest.mark.slow
def test_the_tools_commands_run_as_they_are_written(innermost: Innermost, environment: Path) -> None:
    folder = written(innermost, PAD, "baseline", "reordered", until="numerics")
    blocks = (folder / "README.md").read_text().split("```sh\n")[1:]
    lines = [line for block in blocks for line in block.partition("```")[0].splitlines() if line.startswith("iree-")]
    tools = {line.split()[0] for line in lines}
    assert tools == {"iree-opt", "iree-compile", "iree-run-module", "iree-benchmark-module"}
    path = f"{environment / 'bin'}:{os.environ['PATH']}"
    for line in lines:
        quick = " --benchmark_min_time=1x" if line.startswith("iree-benchmark-module") else ""
        shell = ["sh", "-c", line + quick]
        done = subprocess.run(shell, cwd=folder, env={"PATH": path}, capture_output=True, check=False)
        assert done.returncode == 0, (line, done.stderr)


def test_nothing_is_claimed_where_nothing_differs(innermost: Innermost) -> None:
    assert (
        innermost("run", "--dispatch", ISSUE, "--candidate", "baseline", "--until", "check", "--out", "run").code == 0
    )
    said = innermost("repro", "run", "issue")
    assert said.code == 2
    assert "nothing differs" in said.err


def test_mistakes(innermost: Innermost, tmp_path: Path) -> None:
    assert innermost("run", "--dispatch", PAD, "--until", "check", "--out", "run").code == 0
    said = innermost("repro", "run", "pat")
    assert (said.code, "no dispatch 'pat'" in said.err, "did you mean 'pad'?" in said.err) == (2, True, True)
    said = innermost("repro", "run", "pad", "--target", "gfx942")
    assert (said.code, "no target 'gfx942'" in said.err) == (2, True)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes").write_text("keep")
    said = innermost("repro", "run", "pad", "--out", "mine")
    assert (said.code, (tmp_path / "mine" / "notes").read_text()) == (2, "keep")
    said = innermost("repro", "run", PAD, "--out", "by-file")
    assert (said.code, said.out.startswith("pad on llvm-cpu: ")) == (0, True), said.err
    shutil.rmtree(tmp_path / "run")
    assert innermost("repro", "run", "pad").code == 2


@pytest.mark.study
def test_it_makes_its_own_environments(innermost: Innermost) -> None:
    folder = written(innermost, PAD, "baseline", "reordered")
    said = subprocess.run([folder / "reproduce.sh"], capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stderr
