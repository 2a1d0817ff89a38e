# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The log of a workflow: groups and annotations there, none elsewhere, and no text of ours ends a line of theirs."""

import pytest

from bot.cli.actions import annotations
from bot.cli.progress import Progress
from bot.model.verdict import Overall
from tests.cli.conftest import Innermost
from tests.paths import DATA
from tests.report import builders as make


def test_a_result_that_fails_is_an_error_and_text_stays_data() -> None:
    run = make.run(
        make.result("one,two:three", Overall.REGRESSION, because=("100% lost\n::error::forged",)), make.result("fine")
    )
    assert annotations(run) == [
        "::error title=regression%3A one%2Ctwo%3Athree on llvm-cpu::100%25 lost%0A::error::forged",
    ]


def test_many_failures_and_missing_results() -> None:
    failing = [make.result(f"d{number}", Overall.MIXED) for number in range(30)]
    lines = annotations(make.run(*failing, missing=("x on llvm-cpu", "y on llvm-cpu")))
    assert len([line for line in lines if line.startswith("::error")]) == 10
    assert "21 more results fail" in lines[9]
    assert lines[-1] == "::warning title=Innermost is incomplete::2 results are missing"


def test_steps_are_groups(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    with Progress() as progress:
        for step in ("check", "numerics"):
            progress.begin(step, 1)
            progress.advance("checked")
        progress.begin("time", 0)
    lines = capsys.readouterr().err.splitlines()
    assert [line for line in lines if line.startswith("::")] == [
        "::group::check: 1",
        "::endgroup::",
        "::group::numerics: 1",
        "::endgroup::",
    ]


def test_a_run_annotates_in_a_workflow_alone(innermost: Innermost, monkeypatch: pytest.MonkeyPatch) -> None:
    arguments = ("run", "--dispatch", DATA / "issue.mlir", "--until", "check")
    assert "::" not in innermost(*arguments, "--out", "one").err
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    said = innermost(*arguments, "--out", "two")
    assert "::group::check: 1" in said.err
    assert "::error" not in said.err
    lines = said.out.strip().splitlines()
    assert lines[0].startswith("No action")
    assert (lines[2], lines[-1]) == ("::group::All results", "::endgroup::")


def test_the_time_that_is_left_is_of_what_took_time(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 0.0
    monkeypatch.setattr("bot.cli.progress.time.monotonic", lambda: now)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    with Progress() as progress:
        progress.begin("compile", 20)
        for _ in range(10):
            now += 1
            progress.advance("cached")
        for _ in range(3):
            now += 20
            progress.advance("differs")
    first, *_, last = capsys.readouterr().err.splitlines()
    assert first == "compile: 11/20 (10 cached, 1 differs)"
    assert last.startswith("compile: 13/20 (10 cached, 3 differs), about 140 s left")
