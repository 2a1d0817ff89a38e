# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The comment and the summary: what they say, in which order, and that nothing outgrows or breaks them."""

from collections.abc import Callable

import pytest

from bot.judge.summary import excused, exit_code
from bot.model.run import Result, Run
from bot.model.triage import Acceptance
from bot.model.verdict import CompileChange, Overall
from bot.report import Format, render
from bot.report.comment import render_comment
from bot.report.conclusion import Conclusion, conclude, worth_a_comment
from bot.report.importance import Importance
from bot.report.view import view
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
        "### Act: 8 of 25 dispatches regressed; 3 not compared · `baseline @ 3.13.0` → `reordered @ 3.13.0` · "
        "`llvm-cpu` on `local-task`"
    )
    assert comment(improved()).startswith("### No action: 2 of 14 dispatches improved, none regressed · ")


def test_losses_are_told_in_irees_words() -> None:
    lost = b.result("d", Overall.REGRESSION, baseline=b.compiled(b.TRADED), candidate=b.compiled(b.LOST, "b"))
    text = comment(b.run(lost))
    assert (
        "- `d`: **LHS K contiguous: yes -> no (image at dispatch-creation)**: baseline `(d0, d1, d3)`, "
        "candidate `(d3, d1, d2)` of `linalg.generic`, result `tensor<128x128x16xf32>`"
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


def check_limit(count: int, format_: Format, limit: int) -> None:
    text = render(hostile(count), format_)
    assert len(text.encode()) < limit
    assert text.startswith("### Act: ")
    for renderer in RENDERERS:
        check_document(renderer, text)


LIMITS = pytest.mark.parametrize(("format_", "limit"), [(Format.COMMENT, 60_000), (Format.SUMMARY, 1_048_576)])


@LIMITS
def test_hundreds_of_hostile_results_fit_and_stay_text(format_: Format, limit: int) -> None:
    check_limit(200, format_, limit)


@pytest.mark.study
@LIMITS
def test_thousands_of_hostile_results_fit_and_stay_text(format_: Format, limit: int) -> None:
    check_limit(2_000, format_, limit)


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


def test_what_fails_alike_is_told_once() -> None:
    def failing(index: int) -> Result:
        said = f"dispatch.mlir:{index}:15: error: 'tensor.empty' op has 0, expected 3"
        return b.result(
            f"d{index}",
            Overall.REGRESSION,
            candidate=b.failed(said),
            compile_=CompileChange.NEWLY_FAILS,
            code="unknown",
        )

    text = comment(b.run(*map(failing, range(1, 9))))
    assert (
        "- **8 alike:** candidate **compile failed at preprocessing** (baseline compiled): "
        "`dispatch.mlir:1:15: error: 'tensor.empty' op has 0, expected 3`, in `d1`, `d2`, `d3` and 5 more\n"
    ) in text
    assert "Diagnostics of 1 kind of failure" in text


def test_one_cause_on_several_targets_names_the_dispatch_once() -> None:
    def failing(target: str) -> Result:
        how = {"candidate": b.failed(), "compile_": CompileChange.NEWLY_FAILS, "code": "unknown"}
        return b.result("d", Overall.REGRESSION, target=target, **how)  # pyright: ignore[reportArgumentType] - a table

    assert ", in `d` on 3 targets\n" in comment(b.run(*map(failing, ("gfx942", "llvm-cpu", "sm_80"))))


def test_a_loss_is_followed_through_the_stages() -> None:
    lost = b.result("d", Overall.REGRESSION, baseline=b.compiled(b.TRADED), candidate=b.compiled(b.LOST, "b"))
    text = comment(b.run(lost))
    diff = text[text.index("```diff") :].split("```")[1].splitlines()
    assert diff[1:] == [
        "  image of linalg.generic in d",
        "- preprocessing        (d0, d1, d3)  contiguous",
        "+ preprocessing        (d3, d1, d2)  strided",
        "- global-optimization  (d0, d1, d3)  contiguous",
        "+ global-optimization  (d3, d1, d2)  strided",
        "- dispatch-creation    (d0, d1, d3)  contiguous",
        "+ dispatch-creation    (d3, d1, d2)  strided",
    ]


def test_both_commits_stand_on_lines_of_their_own() -> None:
    new = b.variant("reordered", "3.14.0")
    new = new.model_copy(update={"compiler": new.compiler.model_copy(update={"revision": "2f3c" * 10})})
    text = comment(b.run(b.result("d", code="identical"), candidate=new))
    assert f"```text\n9a1f3c7de0b24f6f8c5f1b0f5a0a8c2d4e6f7081\n{'2f3c' * 10}\n```" in text[: text.index("<details>")]
    assert "9a1f3c7" not in comment(identical()).split("<details>")[0], "one compiler: what differs is the variant"


def test_results_by_model() -> None:
    text = comment(full())
    assert "<summary>By model: 4 of 6 models regressed</summary>" in text
    assert "| `resnet50` | 5 |" in text


ACCEPTED = Acceptance(dispatch="slow", target=None, who="octocat", when="2026-11-25T10:00:00Z", why="worth it, see #7")


def test_an_accepted_regression_is_shown_and_does_not_count() -> None:
    slow = b.result("slow", Overall.REGRESSION, time=b.time_change(1.3, "slower"), timing=b.timed())
    run = b.run(slow, b.result("same", code="identical"))
    seen = view(run, (ACCEPTED,))
    text = render_comment(seen)
    assert text.startswith("### No action: none of 2 dispatches regressed beyond the 1 accepted · ")
    assert (
        "* **1 accepted regression**: `slow` slower, accepted by `octocat` on 2026-11-25: worth it, see &#35;" in text
    )
    assert "| `slow` | `out` | `in` | ≠ | 1.30× [1.28, 1.33] | slower, accepted |" in text
    assert "@" not in text.replace("@ 3.13.0", "")
    assert (conclude(seen), conclude(view(run))) == (Conclusion.SUCCESS, Conclusion.FAILURE)
    assert exit_code(excused(run, (ACCEPTED,)), mixed_fails=True) == 0
    assert exit_code(run.summary, mixed_fails=True) == 1


def test_an_acceptance_of_one_does_not_excuse_another_nor_what_is_open() -> None:
    slow = b.result("slow", Overall.REGRESSION, time=b.time_change(1.3, "slower"), timing=b.timed())
    wrong = b.result("wrong", Overall.REGRESSION, numerics=b.compared("wrong"))
    assert render_comment(view(b.run(slow, wrong), (ACCEPTED,))).startswith(
        "### Act: 1 of 2 dispatches regressed; 1 more accepted · "
    )
    seen = view(b.run(slow, missing=("gone on llvm-cpu",)), (ACCEPTED,))
    assert seen.headline.call == "Incomplete"
    assert conclude(seen) is Conclusion.NEUTRAL
    device = b.result("slow", Overall.INCOMPLETE, numerics=b.device_failed())
    assert view(b.run(device), (ACCEPTED,)).rows[0].accepted is None


def test_what_was_slower_once_and_not_again_is_neither_green_nor_red() -> None:
    unsure = b.result("d", timing=b.timed(1.3), time=b.time_change(1.3, "slower", confirmed=False))
    seen = view(b.run(unsure, b.result("same", code="identical")))
    assert Importance.UNCONFIRMED in seen.counts
    assert conclude(seen) is Conclusion.NEUTRAL
    assert conclude(view(improved())) is Conclusion.NEUTRAL, "it has one such"


@pytest.mark.parametrize(
    ("run", "worth"),
    [
        (identical(), False),
        (b.run(b.result("d", timing=b.timed(1.0, 1), time=b.time_change(1.0, "noise"))), False),
        (b.run(b.result("d")), True),  # other code, and nobody knows how fast
        (improved(), True),
        (full(), True),
        (b.run(), True),
        (b.run(b.result("d", code="identical"), missing=("e on llvm-cpu",)), True),
    ],
    ids=["identical", "noise", "code", "improved", "full", "empty", "missing"],
)
def test_only_changes_and_open_ends_are_worth_a_comment(run: Run, worth: bool) -> None:
    assert worth_a_comment(view(run)) is worth
