# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The classifier that all formats share."""

import random
from dataclasses import replace

import pytest

from bot.model.compiled import Outcome
from bot.model.facts import FILTER, IMAGE, Stage
from bot.model.measured import NotMeasured
from bot.model.run import Result
from bot.model.verdict import CompileChange, Overall
from bot.report.headline import Tone
from bot.report.importance import Importance, classify
from bot.report.operands import cell
from bot.report.view import view
from tests.report import builders as b
from tests.report.gallery import GALLERY, GATE, empty, every_verdict, full


def test_the_gallery_shows_every_importance_but_three() -> None:
    missing = set(Importance) - {classify(result) for result in every_verdict()}
    # The judge names a reason for every regression, `until check` knows nothing of code, and people accept, not runs.
    assert missing == {Importance.REGRESSED, Importance.SAME_LAYOUT, Importance.ACCEPTED}


def test_rows_do_not_depend_on_the_order_of_the_file() -> None:
    results = list(every_verdict())
    expected = [row.result.dispatch for row in view(b.run(*results)).rows]
    random.Random(3).shuffle(results)
    assert [row.result.dispatch for row in view(b.run(*results)).rows] == expected


def test_rows_are_sorted_worst_first() -> None:
    kinds = [row.importance for row in view(full()).rows]
    assert kinds == sorted(kinds)
    assert kinds[0] is Importance.WRONG
    assert kinds[-1] is Importance.IDENTICAL


def test_a_wrong_result_is_wrong_whatever_the_overall_word() -> None:
    assert classify(b.result("d", Overall.NO_CHANGE, numerics=b.compared("wrong"))) is Importance.WRONG


def test_a_crash_where_there_was_an_orderly_failure_is_a_new_failure() -> None:
    worse = b.result(
        "d", Overall.REGRESSION, baseline=b.failed(), candidate=b.crashed(), compile_=CompileChange.FAILS_IN_BOTH
    )
    row = view(b.run(worse)).rows[0]
    assert (row.importance, row.verdict) == (Importance.NEWLY_FAILS, "newly crashes")


def test_what_fails_on_both_sides_and_loses_a_layout_does_not_newly_fail() -> None:
    late = replace(b.timed_out(), stages=b.stages(b.BASELINE_ORDER))
    lost = b.result(
        "d",
        Overall.REGRESSION,
        baseline=late,
        candidate=replace(late, stages=b.stages(b.TRADED)),
        compile_=CompileChange.FAILS_IN_BOTH,
        findings=(GATE,),
    )
    assert classify(lost) is not Importance.NEWLY_FAILS


def test_a_trade_that_a_rule_forbids_is_a_loss() -> None:
    traded = b.compiled(b.TRADED, "b")
    assert classify(b.result("d", candidate=traded)) is Importance.TRADED
    assert classify(b.result("d", Overall.REGRESSION, candidate=traded, findings=(GATE,))) is Importance.LAYOUT_LOST


def test_a_trade_before_dispatch_creation_is_no_trade() -> None:
    assert classify(b.result("d", candidate=b.compiled(b.REORDERED, "b"))) is Importance.CODE_ONLY


def test_what_improved_is_what_is_decided() -> None:
    gained = b.compiled(b.KEPT_REORDERED, "b")
    doubtful = b.time_change(1.28, "noise").model_copy(update={"low": 0.03, "high": 3.96})
    results = {
        "layout gained": b.result("d", Overall.IMPROVEMENT, candidate=gained, time=doubtful),
        "faster": b.result("d", Overall.IMPROVEMENT, candidate=gained, time=b.time_change(0.8, "faster")),
        "now compiles": b.result("d", Overall.IMPROVEMENT, compile_=CompileChange.NEWLY_COMPILES),
        "improved": b.result("d", Overall.IMPROVEMENT),
    }
    for words, result in results.items():
        assert view(b.run(result)).rows[0].verdict == words


@pytest.mark.parametrize(
    ("results", "missing", "tone", "start"),
    [
        ((b.result("d", Overall.REGRESSION, numerics=b.compared("wrong")),), (), Tone.BAD, "Act: 1 of 1 dispatch"),
        ((b.result("d", Overall.MIXED), b.result("e")), (), Tone.WARN, "Decide: 1 of 2 dispatches mixed"),
        ((b.result("d", Overall.INCOMPLETE), b.result("e")), (), Tone.WARN, "Incomplete: 1 of 2 dispatches not"),
        ((b.result("d"),), ("e on llvm-cpu",), Tone.WARN, "Incomplete: 1 of 2 dispatches not compared"),
        ((), ("e on llvm-cpu",), Tone.WARN, "Nothing compared: none of 1 came to a verdict"),
        ((), (), Tone.WARN, "Nothing compared: no dispatch was selected"),
        ((b.result("d", Overall.IMPROVEMENT),), (), Tone.GOOD, "No action: 1 of 1 dispatch improved"),
        ((b.result("d"), b.result("e")), (), Tone.GOOD, "No action: none of 2 dispatches regressed"),
        ((b.result("d"), b.result("d", target="gfx942")), (), Tone.GOOD, "No action: none of 2 comparisons regressed"),
    ],
)
def test_headlines(results: tuple[Result, ...], missing: tuple[str, ...], tone: Tone, start: str) -> None:
    made = view(b.run(*results, missing=missing)).headline
    assert made.tone is tone
    assert made.sentence.startswith(start)


def test_incomplete_is_never_green_even_where_the_file_says_no_change() -> None:
    claimed = b.run(b.result("d"), overall=Overall.NO_CHANGE, missing=("e on llvm-cpu",))
    assert view(claimed).headline.tone is Tone.WARN
    assert view(b.run(b.result("d"), overall=Overall.INCOMPLETE)).headline.tone is Tone.WARN
    assert view(b.run(overall=Overall.NO_CHANGE)).headline.tone is Tone.WARN


def test_weights_count_uses_of_the_covered_convs_once_for_all_targets() -> None:
    results = [b.result("a", Overall.REGRESSION, numerics=b.compared("wrong"), target=target) for target in ("x", "y")]
    records = (b.record("a", [("resnet50", 3)]), b.record("b", [("resnet50", 33)]), b.record("c", [("resnet50", 9)]))
    made = view(b.run(*results, b.result("b", code="identical"), records=records))
    assert [weight.words for weight in made.weights] == ["3 of 36 covered convs of resnet50"]


def test_coverage_says_what_was_not_measured_and_why() -> None:
    words = view(full()).coverage.words
    assert "25 of 28 compared · 9 identical in code, so not timed · 10 checked in numerics · 8 timed" in words
    assert "no code (candidate) (4)" in words
    assert words.endswith("1 missing")
    unknown = b.result("d", timing=NotMeasured(reason=""))
    assert "1 not measured: no reason recorded (1)" in view(b.run(unknown)).coverage.words
    assert view(empty()).coverage.words == "0 of 0 compared"


@pytest.mark.parametrize(
    ("baseline", "candidate", "image", "filter_"),
    [
        (b.compiled(b.BASELINE_ORDER), b.compiled(b.REORDERED), "out", "in"),
        (b.compiled(b.BASELINE_ORDER), b.compiled(b.TRADED), "out → in", "in → d2"),
        (b.compiled(b.KEPT_REORDERED), b.compiled(b.LOST), "in → d2", "in → d2"),
        (b.compiled(), b.failed(), "out → ✕", "in → ✕"),
        (b.failed(), b.failed(), "✕", "✕"),
        (b.unsupported(), b.compiled(), "\N{EN DASH} → out", "\N{EN DASH} → in"),
    ],
)
def test_cells(baseline: Outcome, candidate: Outcome, image: str, filter_: str) -> None:
    result = b.result("d", baseline=baseline, candidate=candidate)
    shown = [cell(result, Stage.DISPATCH_CREATION, role).text for role in (IMAGE, FILTER)]
    assert shown == [image, filter_]


@pytest.mark.parametrize("name", GALLERY)
def test_every_run_has_a_view(name: str) -> None:
    made = view(GALLERY[name]())
    assert sum(made.counts.values()) == len(made.rows)
    assert sum(count for _, count in made.groups) == made.coverage.asked
