# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The comment and the summary: what they say, in which order, and that nothing outgrows or breaks them."""

from collections.abc import Callable

import pytest

from bot.model.run import Run
from bot.model.verdict import CompileChange, Overall
from bot.report import Format, render
from tests.report import builders as b
from tests.report.dom import ACTIVE, read
from tests.report.gallery import GALLERY, full, identical, improved
from tests.report.hostile import hostile
from tests.report.test_markdown import RENDERERS, Renderer

OURS = {"h3", "p", "ul", "li", "strong", "code", "pre", "sub", "details", "summary"} | {
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
}


def comment(run: Run) -> str:
    return render(run, Format.COMMENT, run_dir="runs/smoke")


@pytest.mark.parametrize("name", GALLERY)
def test_golden(name: str, golden: Callable[[str, str], None]) -> None:
    golden(f"{name}.md", comment(GALLERY[name]()))


def test_first_line_says_everything_that_matters() -> None:
    first = comment(full()).splitlines()[0]
    assert first == (
        "### Act: 8 of 23 dispatches regressed; 3 not compared · `baseline @ 3.13.0` → `reordered @ 3.13.0` · "
        "`llvm-cpu` on `local-task`"
    )
    assert comment(improved()).startswith("### No action: 1 of 12 dispatches improved, none regressed · ")


def test_losses_are_told_in_irees_words() -> None:
    lost = b.result("d", Overall.REGRESSION, baseline=b.compiled(b.TRADED), candidate=b.compiled(b.LOST, "b"))
    text = comment(b.run(lost))
    assert (
        "- `d`: **LHS K contiguous: yes -> no**: `(d0, d1, d3)` -> `(d3, d1, d2)` of `linalg.generic`, "
        "result `tensor<128x128x16xf32>`"
    ) in text
    assert text.index("LHS K") < text.index("| dispatch |")


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (b.failed(), "compile failed at preprocessing"),
        (b.crashed(), "crashed with SIGSEGV at executable-targets"),
        (b.timed_out(), "timed out at global-optimization, limit 60 s"),
        (b.out_of_memory(), "out of memory at dispatch-creation, limit 4,096 MiB"),
    ],
)
def test_each_failure_has_its_own_name_and_side(outcome: object, words: str) -> None:
    values = {"candidate": outcome, "compile_": CompileChange.NEWLY_FAILS, "code": "unknown"}
    text = comment(b.run(b.result("d", Overall.REGRESSION, **values)))  # pyright: ignore[reportArgumentType] - a table
    assert f"- `d`: candidate **{words}** (baseline compiled)" in text


def test_device_failure_is_told_and_is_not_green() -> None:
    text = comment(b.run(b.result("d", Overall.INCOMPLETE, numerics=b.device_failed("baseline"))))
    assert text.startswith("### Nothing compared: ")
    assert "baseline **device failed in numerics on local-task**: `the worker died of SIGILL`" in text


def test_both_failing_alike_is_a_note() -> None:
    both = {"baseline": b.failed(), "candidate": b.failed(), "compile_": CompileChange.FAILS_IN_BOTH, "code": "unknown"}
    alike = b.result("d", **both)  # pyright: ignore[reportArgumentType] - a table
    text = comment(b.run(alike, b.result("e", code="identical")))
    assert text.startswith("### No action")
    assert "* **1 fails in both**: compile failed at preprocessing: `d`" in text
    assert comment(b.run(alike)).startswith("### Nothing compared: all 1 that were tried fail in both variants")


def test_at_most_five_rows_and_what_was_cut() -> None:
    slow = [
        b.result(f"d{i:02d}", Overall.REGRESSION, time=b.time_change(1.1 + i / 100, "slower"), timing=b.timed())
        for i in range(12)
    ]
    text = comment(b.run(*slow))
    table = text[: text.index("<details>")]
    assert table.count("| `d") == 5
    assert "… and 7 rows more, in the report" in table
    assert table.index("`d11`") < table.index("`d10`"), "the slowest first"


def test_identical_code_is_one_line() -> None:
    text = comment(identical())
    assert "* **24 identical**: code proved equal, so not timed" in text
    assert "resnet50.conv01" not in text


def test_typical_comments_are_short() -> None:
    for make in GALLERY.values():
        assert len(comment(make()).encode()) <= 6_000


def test_reproducer_quotes_for_the_shell_and_the_glob() -> None:
    text = comment(b.run(b.result("a[0] $(id)", Overall.REGRESSION, numerics=b.compared("wrong"))))
    assert "--dispatch 'a[[]0] $(id)' --baseline baseline --candidate reordered --target llvm-cpu" in text


@pytest.mark.parametrize(("format_", "limit"), [(Format.COMMENT, 60_000), (Format.SUMMARY, 1_048_576)])
def test_two_thousand_hostile_results_fit_and_stay_text(format_: Format, limit: int) -> None:
    text = render(hostile(2_000), format_)
    assert len(text.encode()) < limit
    assert text.startswith("### Act: ")
    for renderer in RENDERERS:
        check_document(renderer, text)


@pytest.mark.parametrize("count", [1, 2, 7, 40])
def test_hostile_runs_of_any_size_stay_text(count: int) -> None:
    for renderer in RENDERERS:
        check_document(renderer, comment(hostile(count)))


def check_document(renderer: Renderer, text: str) -> None:
    document = read(renderer(text))
    assert document.names <= OURS, document.names - OURS
    assert not document.comments
    assert not document.unclosed
    assert not ACTIVE.search(document.text), ACTIVE.search(document.text)
    for rows in document.rows:
        assert len(set(rows)) == 1, "a broken table"
