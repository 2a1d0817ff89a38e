# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How compiles are tried. What the compiler answers is made up here: a real one's seconds are no two times the same."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.cache import Cache
from bot.compiler.claims import Answer
from bot.compiler.pool import Bundle, Workshop
from bot.config.load import load_settings
from bot.files import sha256_hex
from bot.flow import compiling
from bot.flow.compare import compare
from bot.flow.means import Comparison, Means, Silent
from bot.model.compiled import Checked, TimedOut
from bot.model.run import DispatchRecord, Request, Run, Step
from bot.model.verdict import Overall
from bot.processes import StopFlag

TEXT = "util.func public @main() { util.return }"
LIMIT_S = 120.0


def run_with(takes_s: dict[str, float], folder: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Run, list[str]]:
    """A run whose compiles take so many seconds by side; and each that was tried, with its limit."""
    tried: list[str] = []

    def compile_all(bundles: Sequence[Bundle], _: int, shop: Workshop) -> Iterator[Answer]:
        for job in (job for bundle in bundles for job in bundle.make()):
            limit_s, seconds = shop.limits.seconds, takes_s[job.side]
            tried.append(f"{job.side} {limit_s:g}")
            if seconds > limit_s:
                yield job, TimedOut(stages={}, diagnostics="", limit_s=limit_s, at="executable", cpu_seconds=limit_s)
            else:
                yield job, Checked(stages={}, diagnostics="", ir_sha256="0" * 64, cpu_seconds=seconds)

    monkeypatch.setattr(compiling, "compile_all", compile_all)
    record = DispatchRecord(
        id="conv", sha256=sha256_hex(TEXT.encode()), models=(), op="", layout="nchw", shape="", context=()
    )
    comparison = Comparison(
        request=Request(suite="", globs=(), until=Step.CHECK),
        dispatches=(record,),
        texts={"conv": TEXT},
        costs={"conv": 1.0},
        baseline="baseline",
        candidate="reordered",
        targets=("llvm-cpu",),
    )
    means = Means(
        settings=load_settings(Path("/")),
        run_dir=folder / "run",
        cache=Cache(folder / "cache", 0, enabled=False),
        watcher=Silent(),
        stop=StopFlag(),
        now=datetime.now(UTC),
    )
    return compare(comparison, means), tried


@pytest.mark.parametrize("slow", ["baseline", "candidate"])
def test_a_moment_more_than_the_limit_is_no_alarm(slow: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    takes_s = {"baseline": LIMIT_S - 1, "candidate": LIMIT_S - 1, slow: LIMIT_S + 1}
    run, tried = run_with(takes_s, tmp_path, monkeypatch)
    assert tried == ["baseline 120", "candidate 120", f"{slow} 240"]
    assert run.results[0].verdict.overall is Overall.NO_CHANGE


def test_twice_as_long_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run, tried = run_with({"baseline": LIMIT_S, "candidate": 2 * LIMIT_S + 1}, tmp_path, monkeypatch)
    assert tried == ["baseline 120", "candidate 120", "candidate 240"]
    assert run.results[0].verdict.overall is Overall.REGRESSION


def test_what_takes_too_long_on_both_sides_is_left_at_that(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run, tried = run_with({"baseline": LIMIT_S + 1, "candidate": LIMIT_S + 1}, tmp_path, monkeypatch)
    assert tried == ["baseline 120", "candidate 120"]
    assert run.results[0].verdict.overall is Overall.INCOMPLETE
