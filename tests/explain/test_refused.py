# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What explaining can't do for reasons outside: releases that are not there, no network, a full disk."""

from pathlib import Path

import pytest

from tests.cli.conftest import Innermost, innermost
from tests.disk import small_disk
from tests.explain.test_line import DEAD, own_index, shelf
from tests.paths import DATA

__all__ = ["innermost", "own_index", "shelf"]  # fixtures: an index on loopback, with tiny wheels

ISSUE, PAD = DATA / "issue.mlir", DATA / "pad.mlir"


@pytest.mark.parametrize(
    ("releases", "message", "tip"),
    [
        ("0.5..1.1.0", "has no iree-base-compiler==0.5", "there is iree-base-compiler==1"),
        ("1.0.5..1.1.0", "release 1.0.5 is yanked", "use its neighbour 1.1.0"),
        ("1.1.0..1.0.0", "1.1.0 is later than 1.0.0", "did you mean 1.0.0..1.1.0"),
        ("1.0.0..1.0.0", "only one compiler", "two or more"),
    ],
)
def test_a_release_that_is_not_there(innermost: Innermost, releases: str, message: str, tip: str) -> None:
    said = innermost("bisect", ISSUE, "--releases", releases)
    assert (said.code, said.out) == (2, "")
    assert message in said.err
    assert tip in said.err


def test_without_a_network(innermost: Innermost, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", f"{DEAD}/simple")
    said = innermost("bisect", ISSUE)
    assert (said.code, said.out) == (3, "")
    assert "cannot ask http://127.0.0.1:9/simple/iree-base-compiler/ for releases" in said.err
    assert "is the network there?" in said.err


def test_an_environment_on_a_full_disk(innermost: Innermost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with small_disk(tmp_path / "disk", "24k") as disk:
        monkeypatch.setenv("INNERMOST_CACHE", str(disk))
        compilers = [word for n in "01" for word in ("--compiler", f"pip:iree-base-compiler==1.{n}.0")]
        said = innermost("bisect", ISSUE, *compilers, "--json")
        assert (said.code, said.out) == (3, ""), said.err
        assert "No space left" in said.err
        assert "tip:" in said.err
        assert not list(disk.rglob("made.json"))


def test_a_trace_on_a_full_disk(innermost: Innermost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with small_disk(tmp_path / "disk", "256k") as disk:
        monkeypatch.setenv("TMPDIR", str(disk))
        monkeypatch.setattr("tempfile.tempdir", None)
        said = innermost("trace", PAD, "--pipeline", "reordered")
        assert (said.code, said.out) == (3, "")
        assert "MiB left" in said.err
        assert "free at least" in said.err
        assert not list(disk.iterdir())


def test_a_reproducer_on_a_full_disk(innermost: Innermost, tmp_path: Path) -> None:
    """What is told of a run that can't be explained for that: the run stands."""
    assert innermost("run", "--dispatch", PAD, "--until", "check", "--out", "run").code == 0
    with small_disk(tmp_path / "disk", "16k") as disk:
        said = innermost("repro", "run", "pad", "--out", disk / "shown")
        assert said.code == 3
        assert "No space left" in said.err
        assert "tip:" in said.err
