# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A run explains what changed: the worst of it, once, and says what it left out."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.cache import Cache
from bot.config.load import load_settings
from bot.flow.compare import compare
from bot.flow.means import Comparison, Means, Silent
from bot.model.run import Run
from bot.model.why import Explained, NotTraced, Why
from bot.processes import StopFlag
from bot.record import load_run, load_texts
from tests.cli.conftest import Innermost, innermost
from tests.paths import DATA

__all__ = ["innermost"]  # the fixture

PAD, ISSUE = DATA / "pad.mlir", DATA / "issue.mlir"
FAILING = Path(__file__).resolve().parents[2] / "corpus" / "findings" / "dynamic_pad.mlir"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INNERMOST_CACHE", str(tmp_path / "cache"))


def whys(run: Run) -> dict[str, Why | None]:
    return {result.dispatch: result.why for result in run.results}


def test_what_changed_is_traced_once(innermost: Innermost, tmp_path: Path) -> None:
    command = ("run", "--dispatch", PAD, "--dispatch", ISSUE, "--until", "check")
    first = innermost(*command, "--out", "first")
    assert "explain: 1/1 (1 traced)" in first.err
    found = whys(load_run(tmp_path / "first"))
    assert found["issue"] is None, "its layouts are the same in the end"
    explained = found["pad"]
    assert isinstance(explained, Explained)
    blame = explained.blame
    assert blame.complete
    assert blame.candidate is not None
    assert blame.candidate.name == "ConvertConvToChannelsLast"
    assert [(each.role, str(each.change)) for each in blame.decisions] == [("image", "gained")]
    assert "image gained by ConvertConvToChannelsLast" in " ".join(first.out.split())
    # Another run knows it; a record that has it is not explained again.
    again = innermost(*command, "--out", "second")
    assert "explain: 1/1 (1 cached)" in again.err
    assert whys(load_run(tmp_path / "second")) == found
    assert "explain" not in innermost(*command, "--out", "second").err


def test_what_is_not_traced_says_so(innermost: Innermost, tmp_path: Path) -> None:
    (tmp_path / "innermost.toml").write_text("[limits]\ntraces = 1\n")
    said = innermost("run", "--dispatch", PAD, "--dispatch", FAILING, "--until", "check")
    assert said.code == 1
    found = whys(load_run(tmp_path / "innermost-run"))
    # What fails is worse than what gains a layout.
    explained, other = found["dynamic_pad"], found["pad"]
    assert isinstance(explained, Explained)
    assert not explained.blame.complete
    assert explained.blame.failed["candidate"] is not None
    assert explained.blame.failed["baseline"] is None
    assert isinstance(other, NotTraced)
    assert "only the first 1 that changed" in other.reason
    shown = innermost("report", "innermost-run", "--format", "comment").out
    assert f"fails in `{explained.blame.failed['candidate'].name}`" in shown
    assert "not traced: only the first 1" in shown


def test_a_finished_record_is_explained_where_its_compilers_are(innermost: Innermost, tmp_path: Path) -> None:
    settings = tmp_path / "innermost.toml"
    settings.write_text("[limits]\ntraces = 0\n")
    assert innermost("run", "--dispatch", PAD, "--until", "check", "--out", "first").code == 0
    settings.unlink()
    # Another build of that release is another compiler: what it would say is not of this record.
    (shutil.copytree(tmp_path / "first", tmp_path / "other") / "run.json").write_text(
        (tmp_path / "first" / "run.json").read_text().replace('"revision":"', '"revision":"0')
    )
    assert innermost("run", "--from", "other", "--until", "check", "--out", "elsewhere").code == 0
    why = whys(load_run(tmp_path / "elsewhere"))["pad"]
    assert isinstance(why, NotTraced)
    assert why.reason == "a compiler that compiled it is not on this machine"
    assert innermost("run", "--from", "first", "--until", "check", "--out", "here").code == 0
    assert isinstance(whys(load_run(tmp_path / "here"))["pad"], Explained)


class StopsAtExplaining:
    """A watcher that asks for a stop as soon as results are to be explained."""

    def __init__(self, stop: StopFlag) -> None:
        self._stop = stop

    def begin(self, step: str, total: int) -> None:
        if step == "explain":
            self._stop.set()

    def advance(self, what: str) -> None:
        """Hears it."""


def test_a_run_that_is_stopped_says_what_it_did_not_explain(innermost: Innermost, tmp_path: Path) -> None:
    innermost("run", "--dispatch", PAD, "--until", "check", "--out", "again")
    record = load_run(tmp_path / "again")
    text = load_texts(tmp_path / "again", record.dispatches)["pad"]
    stop = StopFlag()
    comparison = Comparison(
        request=record.request,
        dispatches=record.dispatches,
        texts={"pad": text},
        costs={"pad": 1.0},
        baseline="baseline",
        candidate="reordered",
        targets=("llvm-cpu",),
    )
    means = Means(
        settings=load_settings(tmp_path),
        run_dir=tmp_path / "stopped",
        cache=Cache(tmp_path, 0, enabled=False),
        watcher=StopsAtExplaining(stop),
        stop=stop,
        now=datetime.now(UTC),
    )
    stopped = compare(comparison, means)
    why = whys(stopped)["pad"]
    assert isinstance(why, NotTraced)
    assert "stopped before that" in why.reason
    continued = compare(comparison, replace(means, stop=StopFlag(), watcher=Silent()), stopped)
    assert isinstance(whys(continued)["pad"], Explained)
