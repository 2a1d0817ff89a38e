# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What two records say of the same dispatches, and what of it is a regression."""

from dataclasses import replace
from typing import Any

import pytest

from bot.config.load import load_settings
from bot.errors import UsageError
from bot.flow.between import between
from bot.model.between import Between
from bot.model.compiled import Outcome
from bot.model.run import Run, Step
from bot.model.verdict import Overall
from bot.paths import data_dir
from bot.report.between import render_between
from tests.report import builders as make

SETTINGS = load_settings(data_dir("workflows")).model_dump(mode="json")


def run(candidate: Outcome, verdict: Overall = Overall.NO_CHANGE, *, name: str = "d", **more: Any) -> Run:
    result = make.result(name, verdict, candidate=candidate, because=("because of it",))
    return make.run(result, settings=SETTINGS, **more)


def compared(a: Run, b: Run) -> Between:
    return between(a, b, ("one", "two"))


GOOD, BAD = make.compiled(make.KEPT_REORDERED, "c"), make.compiled(make.LOST, "l")


@pytest.mark.parametrize(
    ("a", "b", "overall", "why"),
    [
        (run(GOOD), run(GOOD), Overall.NO_CHANGE, ""),
        (run(GOOD), run(BAD), Overall.REGRESSION, "candidate: image of arg1 lost its innermost reduction"),
        (run(BAD), run(GOOD), Overall.IMPROVEMENT, "candidate: image of arg1 gained an innermost reduction"),
        (run(GOOD), run(make.crashed()), Overall.REGRESSION, "candidate: crashes the compiler at executable-targets"),
        (run(make.failed()), run(make.crashed()), Overall.REGRESSION, "(SIGSEGV)"),
        (run(make.failed()), run(GOOD), Overall.IMPROVEMENT, "before it fails to compile at preprocessing"),
        (run(make.failed()), run(make.failed()), Overall.NO_CHANGE, ""),
        (run(GOOD), run(make.unsupported()), Overall.INCOMPLETE, "is unsupported"),
        # Both sides are as they were: the verdict rests on numerics or time.
        (run(GOOD), run(GOOD, Overall.REGRESSION), Overall.REGRESSION, "regression now: because of it"),
        (run(GOOD, Overall.REGRESSION), run(GOOD), Overall.IMPROVEMENT, "regression before, no change now"),
        (run(GOOD, Overall.REGRESSION), run(GOOD, Overall.REGRESSION), Overall.NO_CHANGE, ""),
        (run(GOOD), run(GOOD, Overall.MIXED), Overall.MIXED, "mixed now"),
        (run(GOOD, Overall.INCOMPLETE), run(GOOD), Overall.INCOMPLETE, "incomplete before"),
        (run(GOOD, Overall.INCOMPLETE), run(BAD), Overall.REGRESSION, "lost"),
    ],
)
def test_one_dispatch(a: Run, b: Run, overall: Overall, why: str) -> None:
    found = compared(a, b)
    assert found.summary.overall == overall
    (pair,) = found.pairs
    assert (pair.overall, bool(pair.because)) == (overall, bool(why))
    said = render_between(found)
    assert why in said
    call = {"regression": "Act", "mixed": "Decide", "incomplete": "Incomplete"}.get(overall, "No act")
    assert (said if not found.differing else said.split("\n\n")[1]).startswith(call)


def test_the_baseline_counts_as_well() -> None:
    """A compiler that gets worse with both pipelines alike shows in no verdict of either run."""
    better, worse = (
        make.run(make.result("d", baseline=side, candidate=side), settings=SETTINGS) for side in (GOOD, BAD)
    )
    found = compared(better, worse)
    assert found.summary.overall is Overall.REGRESSION
    assert [why.partition(":")[0] for why in found.pairs[0].because] == [
        "baseline",
        "baseline",
        "candidate",
        "candidate",
    ]


def test_a_rule_that_holds_in_neither_is_no_change() -> None:
    """A rule that expects something speaks of one run, whose verdict has it."""
    rules = {"strict": {"description": "", "stage": "preprocessing", "expect": "innermost", "gates": True}}
    settings = {**SETTINGS, "rules": rules}
    both = make.run(make.result("d", Overall.REGRESSION), settings=settings)
    assert compared(both, both).summary.overall is Overall.NO_CHANGE


def test_only_what_both_have_is_compared_and_the_rest_is_said() -> None:
    a = make.run(make.result("both"), make.result("old"), settings=SETTINGS)
    b = make.run(make.result("both"), make.result("new"), settings=SETTINGS)
    found = compared(a, b)
    assert [pair.dispatch for pair in found.pairs] == ["both"]
    assert (found.only_a, found.only_b) == (("old on llvm-cpu",), ("new on llvm-cpu",))
    assert found.summary.overall is Overall.NO_CHANGE
    assert "In A alone: old on llvm-cpu." in render_between(found)


def test_what_is_missing_or_another_dispatch_is_never_green() -> None:
    whole = make.run(make.result("d"), make.result("lost"), settings=SETTINGS)
    part = make.run(make.result("d"), settings=SETTINGS, missing=("lost on llvm-cpu",))
    found = compared(whole, part)
    assert (found.summary.overall, found.only_a) == (Overall.INCOMPLETE, ())
    edited = replace(make.record("lost"), sha256=make.sha("edited"))
    other = make.run(*whole.results, records=(make.record("d"), edited), settings=SETTINGS)
    found = compared(whole, other)
    assert (found.summary.overall, found.other_texts) == (Overall.INCOMPLETE, ("lost on llvm-cpu",))
    assert "Another dispatch in each, and not compared: lost on llvm-cpu." in render_between(found)


def test_what_the_runs_were_made_with_is_said_where_it_differs() -> None:
    passes = [f"builtin.module(util.func({'a-long-common-beginning,' * 9}{last}))" for last in ("one", "two")]
    sides = [make.variant("x").model_copy(update={"passes": each}) for each in passes]
    a, b = (make.run(make.result("d"), settings=SETTINGS, candidate=side) for side in sides)
    (differing,) = compared(a, b).differing
    assert differing.what == "the passes of the candidate"
    said = render_between(compared(a, b))
    assert "  the passes of the candidate: …ommon-beginning,one)) → …ommon-beginning,two))" in said
    assert "\n\nNothing got worse: of 1 result none changed from A to B\n" in said


def test_what_cannot_be_compared_is_refused() -> None:
    with pytest.raises(UsageError, match="one went until check, and two until time") as caught:
        compared(run(GOOD, until=Step.CHECK), run(GOOD))
    assert "innermost run --from one --until time --out one" in caught.value.tip
    with pytest.raises(UsageError, match="no result of the same dispatch"):
        compared(run(GOOD), run(GOOD, name="other"))
    with pytest.raises(UsageError, match="no result of the same dispatch"):  # going further would not help
        compared(run(GOOD, until=Step.CHECK), run(GOOD, name="other"))
