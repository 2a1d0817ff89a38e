# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A run in one word, what was accepted left out, and the exit code that follows."""

import pytest

from bot.judge.summary import excused, exit_code, summarize, summary_of
from bot.model.run import Summary
from bot.model.triage import Acceptance
from bot.model.verdict import Overall
from tests.report import builders as make

ORDER = (Overall.REGRESSION, Overall.MIXED, Overall.INCOMPLETE, Overall.IMPROVEMENT, Overall.NO_CHANGE)


def acceptance(dispatch: str) -> Acceptance:
    return Acceptance(dispatch=dispatch, target=None, who="octocat", when="2026-11-26T00:00:00Z", why="known")


@pytest.mark.parametrize("worst", ORDER)
def test_the_worst_word_is_the_runs(worst: Overall) -> None:
    words = ORDER[ORDER.index(worst) :]
    found = summary_of([*words, Overall.NO_CHANGE], ())
    assert found.overall is worst
    assert found.counts == {word: (word in words) + (word is Overall.NO_CHANGE) for word in ORDER}
    assert summary_of(words, ("x on t",)).overall is min(worst, Overall.INCOMPLETE, key=ORDER.index)


def test_nothing_and_what_is_missing_are_incomplete() -> None:
    assert summarize((), ()).overall is Overall.INCOMPLETE
    found = summarize((make.result("a"),), [("a", "llvm-cpu"), ("a", "gfx942"), ("b", "llvm-cpu")])
    assert found.missing == ("a on gfx942", "b on llvm-cpu")
    assert found.overall is Overall.INCOMPLETE


def test_what_was_accepted_counts_as_no_change() -> None:
    run = make.run(
        make.result("slow", Overall.REGRESSION),
        make.result("odd", Overall.MIXED),
        make.result("open", Overall.INCOMPLETE),
    )
    assert excused(run, ()) is run.summary
    assert excused(run, [acceptance("open"), acceptance("other")]) is run.summary  # nobody has seen what is not there
    found = excused(run, [acceptance("slow")])
    assert found.overall is Overall.MIXED
    assert (found.counts[Overall.REGRESSION], found.counts[Overall.NO_CHANGE]) == (0, 1)
    found = excused(run, [acceptance("slow"), acceptance("odd")])
    assert found.overall is Overall.INCOMPLETE
    assert found.counts[Overall.NO_CHANGE] == 2


def test_what_is_missing_stays_so() -> None:
    run = make.run(make.result("slow", Overall.REGRESSION), missing=("x on llvm-cpu",))
    found = excused(run, [acceptance("slow")])
    assert (found.overall, found.missing) == (Overall.INCOMPLETE, ("x on llvm-cpu",))


@pytest.mark.parametrize(
    ("words", "missing", "mixed_fails", "code"),
    [
        ([Overall.REGRESSION], (), False, 1),
        ([Overall.REGRESSION, Overall.INCOMPLETE], ("x on t",), False, 1),
        ([Overall.MIXED], (), True, 1),
        ([Overall.MIXED], (), False, 0),
        ([Overall.MIXED, Overall.INCOMPLETE], (), True, 1),
        ([Overall.MIXED, Overall.INCOMPLETE], (), False, 3),
        ([Overall.IMPROVEMENT, Overall.INCOMPLETE], (), True, 3),
        ([Overall.NO_CHANGE], ("x on t",), True, 3),
        ([], (), True, 3),
        ([Overall.IMPROVEMENT, Overall.NO_CHANGE], (), True, 0),
    ],
)
def test_the_exit_code(words: list[Overall], missing: tuple[str, ...], mixed_fails: bool, code: int) -> None:
    assert exit_code(summary_of(words, missing), mixed_fails=mixed_fails) == code


def test_a_word_that_a_record_does_not_count_is_none() -> None:
    summary = Summary(overall=Overall.NO_CHANGE, counts={}, missing=())
    assert [exit_code(summary, mixed_fails=fails) for fails in (True, False)] == [0, 0]
