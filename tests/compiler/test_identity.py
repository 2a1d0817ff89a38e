# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Attacks on identity: code is called identical where it is, and never since something else is equal."""

import json
from dataclasses import replace
from itertools import product
from pathlib import Path
from random import Random
from typing import Any

import pytest

from bot.compiler.job import CompileJob
from bot.corpus.costs import costs_of, load_costs
from bot.corpus.library import load_corpus
from bot.model.compiled import Checked, Compiled
from bot.model.run import Step
from tests.cli.conftest import Innermost, innermost, untraced
from tests.compiler.conftest import MakeJob, provide, run_jobs
from tests.paths import DATA

__all__ = ["innermost", "untraced"]  # fixtures

PAD, ISSUE = DATA / "pad.mlir", DATA / "issue.mlir"
# The release before the installed one, 3.13: for GPUs most IR of both is equal, and much of the code differs.
BEFORE = "pip:iree-base-compiler==3.12.0"
MODES = list(product(("llvm-cpu", "gfx942"), (False, True)))


def results(folder: Path) -> dict[tuple[str, str], Any]:
    run = json.loads((folder / "run.json").read_text())
    return {(result["dispatch"], result["target"]): result for result in run["results"]}


@pytest.mark.slow
def test_two_compilers(
    innermost: Innermost, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    provide(BEFORE, tmp_path_factory, monkeypatch)
    command = ["run", "--dispatch", PAD, "--baseline", f"baseline@{BEFORE}", "--candidate", "baseline"]
    said = innermost(*command, "--target", "gfx942", "--target", "vulkan", "--until", "compile", "--out", "o")
    assert said.code == 0, said.err
    found = results(tmp_path / "o")
    for result in found.values():
        baseline, candidate = result["baseline"], result["candidate"]
        assert baseline["ir_sha256"] == candidate["ir_sha256"]
        # Both were generated: what is taken over carries the build that made it.
        assert baseline["code"]["build"] != candidate["code"]["build"]
    code = {target: result["verdict"]["code"] for (_, target), result in found.items()}
    assert code == {"gfx942": "differs", "vulkan": "identical"}


@pytest.mark.slow
def test_flags_that_only_codegen_sees(innermost: Innermost, tmp_path: Path) -> None:
    flags = [
        ("llvm-cpu", "--iree-llvmcpu-disable-distribution=true"),
        ("llvm-cpu", "--iree-llvmcpu-distribution-size=32"),  # of a process, not of a session
        ("gfx942", "--iree-rocm-llvm-global-isel=true"),
    ]
    for target, flag in flags:
        (tmp_path / "innermost.toml").write_text(f"[variants.tuned]\npipeline = 'baseline'\nflags = ['{flag}']\n")
        command = ["run", "--dispatch", PAD, "--baseline", "baseline", "--candidate", "tuned", "--target", target]
        said = innermost(*command, "--until", "compile", "--out", f"{target} {flag}")
        assert said.code == 0, said.err
        result = results(tmp_path / f"{target} {flag}")["pad", target]
        assert result["baseline"]["ir_sha256"] == result["candidate"]["ir_sha256"]
        assert result["verdict"]["code"] == "differs"
        # The one's answer is not recalled for the other either.
        said = innermost(*command, "--until", "compile", "--out", f"{target} {flag} again")
        assert results(tmp_path / f"{target} {flag} again")["pad", target]["verdict"] == result["verdict"]


@pytest.mark.slow
@pytest.mark.usefixtures("untraced")
def test_comments_and_blank_lines(innermost: Innermost, tmp_path: Path) -> None:
    (tmp_path / "moved.mlir").write_text("// moved\n\n\n" + PAD.read_text().replace("\n", "  // why\n\n"))
    for file, out in ((PAD, "one"), ("moved.mlir", "other")):
        said = innermost("run", "--dispatch", file, "--no-cache", "--until", "compile", "--out", out)
        assert said.code == 0, said.err
    one, other = results(tmp_path / "one")["pad", "llvm-cpu"], results(tmp_path / "other")["moved", "llvm-cpu"]
    for side in ("baseline", "candidate"):
        for name in ("code_objects", "host_program"):
            assert one[side]["code"][name] == other[side]["code"][name]
        assert one[side]["stages"] == other[side]["stages"]
    assert one["verdict"] == other["verdict"]


def test_a_session_that_is_used_again_changes_no_byte(make_job: MakeJob) -> None:
    chance, corpus = Random(21355), load_corpus()
    texts = {dispatch.id: corpus.text(dispatch) for dispatch in corpus.dispatches}
    costs = costs_of(texts, load_costs(None), Step.COMPILE)
    cheap = sorted(texts, key=lambda name: costs[name])[: len(texts) // 4]
    # One with code, and one that is only checked.
    modes = [MODES[1], MODES[2]]
    chosen = chance.sample(cheap, len(modes))
    check_sessions([made(make_job, texts, name, *mode) for name, mode in zip(chosen, modes, strict=True)])


@pytest.mark.study
@pytest.mark.parametrize(("target", "code"), MODES)
def test_sessions_at_full_size(make_job: MakeJob, target: str, code: bool) -> None:
    corpus = load_corpus()
    texts = {dispatch.id: corpus.text(dispatch) for dispatch in corpus.suite("ci")}
    check_sessions([made(make_job, texts, name, target, code) for name in texts])


def made(make_job: MakeJob, texts: dict[str, str], name: str, target: str, code: bool) -> CompileJob:
    # An identity of its own, so that none follows another.
    return replace(make_job(name, texts[name], "reordered", code=code, target=target), identity=name)


def check_sessions(jobs: list[CompileJob]) -> None:
    shuffled = Random(1).sample(jobs, len(jobs))
    used = run_jobs(shuffled, workers=1, seconds=600)
    made = 0
    for job in jobs:
        fresh, again = run_jobs([job], workers=1, seconds=600)[job.dispatch], used[job.dispatch]
        if isinstance(fresh, Checked | Compiled) and isinstance(again, Checked | Compiled):
            made += 1
            fresh, again = (replace(each, cpu_seconds=0) for each in (fresh, again))
        assert fresh == again  # what fails, fails alike
    assert made > len(jobs) / 2
