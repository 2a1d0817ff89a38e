# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The A/A study: its parts for real, in small; at full size as a study."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.cache import Cache
from bot.config.load import load_settings
from bot.errors import InfrastructureError
from bot.flow.aa import study
from bot.flow.means import Comparison, Means
from bot.flow.measuring import choose_twins
from bot.flow.select import select
from bot.model.run import Request, Step
from bot.model.study import Study
from bot.paths import cache_dir
from bot.processes import StopFlag
from bot.report.study import render_study
from tests.bench.bench_aa import measure
from tests.cli.conftest import Innermost, innermost

__all__ = ["innermost"]  # the fixture

QUICK = "nchw_6x2x1x1_o8_f32_1x1_0095a074"


class Silent:
    """Stops the study after so many parts, where that is asked for."""

    def __init__(self, stop: StopFlag, after: int = 1_000) -> None:
        self._stop, self._left = stop, after

    def begin(self, step: str, total: int) -> None:
        if self._left <= 0:
            self._stop.set()

    def advance(self, what: str) -> None:
        self._left -= 1
        if self._left <= 0:
            self._stop.set()


def run_study(folder: Path, *, count: int, more: float = 0.0, device: str = "", after: int = 1_000) -> Study:
    settings = load_settings(Path("/"))
    if device:
        target = settings.targets["llvm-cpu"].model_copy(update={"device": device})
        settings = settings.model_copy(update={"targets": {"llvm-cpu": target}})
    dispatches, texts = select(settings, "", (QUICK,))
    comparison = Comparison(
        request=Request(suite="", globs=(), until=Step.COMPILE),
        dispatches=dispatches,
        texts=texts,
        costs=dict.fromkeys(texts, 1.0),
        baseline="none",
        candidate="none",
        targets=("llvm-cpu",),
    )
    stop = StopFlag()
    means = Means(
        settings=settings,
        run_dir=folder,
        cache=Cache.open(cache_dir(), 2**28, enabled=True),  # so that it is compiled once
        watcher=Silent(stop, after),
        stop=stop,
        now=datetime.now(UTC),
    )
    return study(comparison, means, count=count, more=more)


@pytest.mark.slow
def test_a_study_in_small(tmp_path: Path) -> None:
    found = run_study(tmp_path, count=3)
    assert found.complete
    assert [comparison.run for comparison in found.comparisons] == [1, 2, 3]
    assert {comparison.dispatch for comparison in found.comparisons} == {QUICK}
    assert found.count("noise") + found.false_alarms == 3
    assert all(comparison.one_after_the_other for comparison in found.comparisons)


@pytest.mark.slow
def test_much_more_work_is_detected(tmp_path: Path) -> None:
    found = run_study(tmp_path, count=1, more=9.0)
    assert (found.detected, found.false_alarms) == (1.0, 0)


@pytest.mark.slow
def test_a_study_that_is_stopped_keeps_what_it_has(tmp_path: Path) -> None:
    found = run_study(tmp_path, count=50, after=4)  # compiled, probed, and two comparisons
    assert not found.complete
    assert len(found.comparisons) == 2


def test_a_study_that_is_stopped_before_anything_is_compiled_is_incomplete(tmp_path: Path) -> None:
    found = run_study(tmp_path, count=50, after=0)
    assert (found.complete, found.comparisons, found.left_out) == (False, (), ())
    assert render_study(found).endswith("\nIncomplete: not all that was asked for was measured.\n")


def test_a_device_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InfrastructureError, match="abacus"):
        run_study(tmp_path, count=1, device="abacus")


def test_twins_are_spread_over_each_target() -> None:
    def pairs(target: str, names: Iterable[int]) -> list[tuple[str, str]]:
        return [(str(name), target) for name in names]

    chosen = choose_twins([*pairs("cpu", range(21)), *pairs("gpu", range(2))], 3)
    assert chosen == {*pairs("cpu", (0, 10, 20)), *pairs("gpu", (0, 1))}
    assert choose_twins(pairs("cpu", range(5)), 1) == {("0", "cpu")}
    assert choose_twins([], 3) == set()


@pytest.mark.slow
def test_the_command(innermost: Innermost, tmp_path: Path) -> None:
    (tmp_path / "innermost.toml").write_text(f'[suites.smoke]\ndispatches = ["{QUICK}"]\n')
    said = innermost("aa", "--comparisons", "2", "--json")
    document = json.loads(said.out)
    assert (document["asked"], len(document["comparisons"])) == (2, 2)
    wrong = [one for one in document["comparisons"] if one["verdict"] != "noise"]
    assert said.code == (1 if wrong else 0), said.err
    assert innermost("aa", "--inject", "0.5").code == 2


@pytest.mark.study
@pytest.mark.parametrize("loaded", [False, True], ids=["as it is", "one core loaded"])
def test_a_thousand_comparisons_raise_no_false_alarm(loaded: bool) -> None:
    assert measure(1_000, loaded=loaded).false_alarms == 0


@pytest.mark.study
def test_ten_per_cent_are_detected() -> None:
    found = measure(100, inject=10)
    assert found.detected >= 0.95
    assert found.false_alarms == 0
