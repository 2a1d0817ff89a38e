# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost run --shard` and `innermost merge`, with the real compiler and runtime."""

import json
import shutil
from pathlib import Path

import pytest

from bot.corpus.library import load_corpus
from bot.model.run import SCHEMA_VERSION, Run
from bot.record import load_run, load_texts, verify_executables
from tests.cli.conftest import Innermost
from tests.paths import DATA
from tests.runs import without_times

SOME = [word for dispatch in load_corpus().suite("smoke")[::4] for word in ("--dispatch", dispatch.id)]
ISSUE, PAD = DATA / "issue.mlir", DATA / "pad.mlir"


@pytest.mark.slow
def test_three_shards_merge_into_the_run_of_one_machine(innermost: Innermost, tmp_path: Path) -> None:
    # Until numerics: on a busy machine, what is timed may differ from one run to the next.
    asked = (*SOME, "--dispatch", PAD, "--dispatch", ISSUE, "--until", "numerics")
    single = innermost("run", *asked, "--out", "single")
    assert single.code == 0
    for index in (1, 2, 3):
        assert innermost("run", *asked, "--shard", f"{index}/3", "--out", f"s{index}").code == 0
    merged = innermost("merge", "s3", "s1", "s2", "--out", "merged")
    assert merged.code == single.code
    one, three = load_run(tmp_path / "single"), load_run(tmp_path / "merged")
    assert len(one.results) == 8
    assert without_times(three) == without_times(one)
    parts = [load_run(tmp_path / f"s{index}") for index in (1, 2, 3)]
    assert all(part.results for part in parts)
    assert three.wall_seconds == sum(part.wall_seconds for part in parts)
    # The folder suffices: every executable and text that the record names, and nothing else; it can be continued.
    verify_executables(tmp_path / "merged", three)
    assert load_texts(tmp_path / "merged", three.dispatches) == load_texts(tmp_path / "single", one.dispatches)
    for kept in ("executables", "dispatches"):
        files = [{file.name for file in (tmp_path / name / kept).iterdir()} for name in ("single", "merged")]
        assert files[0] == files[1]
    assert (tmp_path / "merged" / "report.html").read_text().startswith("<!")
    again = innermost("run", "--from", "merged", "--until", "numerics", "--out", "again")
    assert again.code == 0
    assert "complete already" in again.err


@pytest.mark.usefixtures("untraced")
def test_shards_are_resumed_and_continued(innermost: Innermost, tmp_path: Path) -> None:
    asked = ("run", "--dispatch", PAD, "--dispatch", ISSUE, "--until", "check", "--shard")
    for index in (1, 2):
        assert innermost(*asked, f"{index}/2", "--out", f"s{index}").code == 0
    assert "complete already" in innermost(*asked, "1/2", "--out", "s1").err
    assert "another comparison" in innermost(*asked, "2/2", "--out", "s1").err
    assert "shard 1/2 alone" in innermost("report", "s1").out
    refused = innermost("run", "--from", "s1", "--shard", "1/2")
    assert refused.code == 2
    assert "--shard can't be given" in refused.err
    said = innermost("run", "--from", "s1", "--until", "compile", "--out", "s1")
    assert said.code == 0
    mixed = innermost("merge", "s1", "s2", "--out", "m")
    assert mixed.code == 2
    assert "s1 and s2 differ in --until: compile and check" in mixed.err
    assert innermost("run", "--from", "s2", "--until", "compile", "--out", "s2").code == 0
    assert innermost("merge", "s1", "s2", "--out", "m").code == 0
    assert [result.dispatch for result in load_run(tmp_path / "m").results] == ["pad", "issue"]


@pytest.mark.slow
def test_more_shards_than_dispatches(innermost: Innermost, tmp_path: Path) -> None:
    asked = ("run", "--dispatch", ISSUE, "--until", "check")
    assert innermost(*asked, "--out", "single").code == 0
    said = [innermost(*asked, "--shard", f"{index}/3", "--out", f"s{index}") for index in (1, 2, 3)]
    assert [each.code for each in said] == [0, 0, 0]
    assert "shard 3/3 is empty" in said[2].err
    assert "complete already" not in said[2].err
    assert "shard 3/3 is empty" in innermost(*asked, "--shard", "3/3", "--out", "s3").err
    assert innermost("merge", "s1", "s2", "s3", "--out", "m").code == 0
    assert without_times(load_run(tmp_path / "m")) == without_times(load_run(tmp_path / "single"))


@pytest.fixture
def shards(innermost: Innermost, tmp_path: Path) -> list[Path]:
    """Two shards that have code."""
    folders = [tmp_path / "s1", tmp_path / "s2"]
    for index, folder in enumerate(folders, 1):
        asked = ("--dispatch", PAD, "--dispatch", ISSUE, "--until", "compile")
        assert innermost("run", *asked, "--shard", f"{index}/2", "--out", folder).code == 0
    return folders


def edit(folder: Path, key: str, value: object) -> None:
    document = json.loads((folder / "run.json").read_text())
    document[key] = value
    (folder / "run.json").write_text(json.dumps(document))


def test_a_merge_that_fails_leaves_nothing(innermost: Innermost, tmp_path: Path, shards: list[Path]) -> None:
    def refused(message: str, *folders: Path, out: str = "m") -> None:
        before = sorted(tmp_path.iterdir())
        said = innermost("merge", *folders, "--out", out)
        assert said.code == 2
        assert message in said.err
        assert "tip: " in said.err
        assert said.out == ""
        assert sorted(tmp_path.iterdir()) == before

    one, two = shards
    refused("shard 2/2 is missing", one)
    refused("both shard 1/2", one, one)
    refused("cannot read", one, tmp_path / "nowhere")
    refused(f"{two} exists already", one, two, out=str(two))
    single = tmp_path / "single"
    innermost("run", "--dispatch", ISSUE, "--until", "check", "--out", single)
    refused(f"{single} is no shard: it holds a whole run", single)
    spare = tmp_path / "spare"
    shutil.copytree(two, spare)
    edit(spare, "schema_version", SCHEMA_VERSION + 1)
    refused(f"{spare / 'run.json'} has schema version {SCHEMA_VERSION + 1}", one, spare)
    edit(spare, "schema_version", SCHEMA_VERSION)
    next((spare / "executables").iterdir()).write_bytes(b"changed")
    refused("was changed", one, spare)
    shutil.rmtree(spare)
    shutil.copytree(two, spare)
    next((spare / "dispatches").iterdir()).unlink()
    refused("cannot read", one, spare)


def test_an_incomplete_shard_makes_an_incomplete_whole(
    innermost: Innermost, tmp_path: Path, shards: list[Path]
) -> None:
    one, two = shards
    run: Run = load_run(two)
    lost = run.results[0]
    edit(two, "results", [])
    edit(two, "summary", {**run.summary.model_dump(mode="json"), "missing": [f"{lost.dispatch} on {lost.target}"]})
    said = innermost("merge", one, two, "--out", "m")
    assert said.code == 3
    assert f"{two} is incomplete (1 missing)" in said.err
    assert f"innermost run --from {two}" in said.err
    assert load_run(tmp_path / "m").summary.missing == (f"{lost.dispatch} on {lost.target}",)


@pytest.mark.parametrize(
    ("shard", "message"),
    [("0/3", "no shard 0/3"), ("4/3", "no shard 4/3"), ("x/y", "'x/y' is not a shard"), ("1/0", "no shard 1/0")],
)
def test_mistakes(innermost: Innermost, tmp_path: Path, shard: str, message: str) -> None:
    said = innermost("run", "--dispatch", ISSUE, "--until", "check", "--shard", shard, "--out", "o")
    assert said.code == 2
    assert message in said.err
    assert "--shard I/N" in said.err
    assert list(tmp_path.iterdir()) == []
