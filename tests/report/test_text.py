# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The terminal's report."""

import re
from collections.abc import Callable
from typing import Literal

import pytest

from bot.cli.terminal import UNBOUNDED
from bot.model.measured import DeviceFailed
from bot.model.run import Run, Step
from bot.model.verdict import Overall
from bot.report import Format, render
from tests.report import builders as b
from tests.report.gallery import GALLERY, empty, full, identical, only_checked
from tests.report.hostile import hostile


@pytest.mark.parametrize("name", GALLERY)
def test_golden(name: str, golden: Callable[[str, str], None]) -> None:
    golden(f"{name}.txt", render(GALLERY[name](), Format.TEXT, run_dir="runs/smoke"))


@pytest.mark.parametrize("width", [60, 80, 100, 160])
def test_only_commands_are_wider_than_the_terminal(width: int) -> None:
    lines = render(full(), Format.TEXT, width=width).splitlines()
    assert all(len(line) <= width or line.lstrip().startswith(("innermost ", "More: innermost")) for line in lines)


def test_names_are_whole_at_a_hundred_columns() -> None:
    name = "nchw_1x512x13x13_o1000_f32_1x1_9077b5a9"
    timed = b.result(name, numerics=b.compared(), time=b.time_change(1.0, "noise"), timing=b.timed(1.0, 1))
    assert f"\n{name} " in render(b.run(timed), Format.TEXT)


@pytest.mark.parametrize("width", [60, 80, 100])
def test_a_name_is_on_a_line_of_its_own_rather_than_broken(width: int) -> None:
    name = "nchw_1x1024x10x10_o2048_f16f32_residual_3b75fd72"
    timed = b.result(name, numerics=b.compared(), time=b.time_change(1.0, "noise"), timing=b.timed(1.0, 1))
    for run in (b.run(timed), only_checked_as(name)):
        lines = render(run, Format.TEXT, width=width).splitlines()
        (place,) = [number for number, line in enumerate(lines) if line.split(" ")[0] == name]
        cells = lines[place].split()[1:] or lines[place + 1].split()
        assert "in" in cells
        assert all(len(line) <= width or "innermost " in line for line in lines)


def test_without_a_width_a_row_is_a_line_with_all_of_its_cells() -> None:
    name = "nchw_1x1024x10x10_o2048_f16f32_residual_3b75fd72"
    timed = b.result(name, numerics=b.compared(), time=b.time_change(1.0, "noise"), timing=b.timed(1.0, 1))
    (row,) = [line for line in render(b.run(timed), Format.TEXT, width=UNBOUNDED).splitlines() if name in line][:1]
    assert row.startswith(f"{name} ")
    assert row.endswith(" code differs")


def only_checked_as(name: str) -> Run:
    return b.run(b.result(name, baseline=b.checked(), candidate=b.checked(b.KEPT_REORDERED)), until=Step.CHECK)


def test_the_legend_explains_exact_close_and_wrong() -> None:
    def legend(*verdicts: Literal["exact", "close", "wrong"]) -> str:
        text = render(b.run(*(b.result(verdict, numerics=b.compared(verdict)) for verdict in verdicts)), Format.TEXT)
        return " ".join(text.split())

    assert "Outputs: close = within tolerance." in legend("close")
    both = "Outputs: exact = same bits, wrong = out of tolerance."
    assert both in legend("wrong", "exact")
    assert "Outputs:" not in " ".join(render(only_checked(), Format.TEXT).split())


def test_color_adds_styles_and_no_words() -> None:
    plain = render(full(), Format.TEXT)
    styled = render(full(), Format.TEXT, color=True)
    assert "\x1b[" not in plain
    assert "\x1b[" in styled
    assert re.sub(r"\x1b\[[\d;]*m *|\s", "", styled) == re.sub(r"\s", "", plain)


def test_outside_text_reaches_the_terminal_without_controls() -> None:
    text = render(hostile(60), Format.TEXT)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)


def test_outside_text_is_not_read_as_richs_markup() -> None:
    run = b.run(b.result("[bold red]x[/] :smile:", Overall.REGRESSION, numerics=b.compared("wrong")))
    assert "\n[bold red]x[/] :smile: " in render(run, Format.TEXT)


def test_the_worst_comes_first_and_identical_ones_are_folded() -> None:
    text = render(full(), Format.TEXT)
    order = ["resnet50.wrong ", "resnet50.crashes ", "sdxl_vae.layout_lost ", "densenet121.slower ", "ppocr.mixed "]
    assert sorted(order, key=text.index) == order
    assert "8 identical: code proved equal, so not timed" in text
    assert "conv03" not in text


def test_layout_is_said_at_preprocessing_and_at_dispatch_creation() -> None:
    text = render(identical(), Format.TEXT)
    assert "Innermost reduction differs at preprocessing in 24 of 24, at dispatch-creation in 0 of 24." in text


def test_an_empty_run_says_what_to_do() -> None:
    text = render(empty(), Format.TEXT)
    assert text.startswith("Nothing compared: no dispatch was selected, so there is no verdict\n")
    assert "Widen the selection" in text


def test_a_run_that_only_checked_says_so() -> None:
    text = " ".join(render(only_checked(), Format.TEXT).split())
    assert "layout only: neither code, numerics nor time were asked for" in text


def test_where_nothing_differs_it_says_where_to_look_on() -> None:
    same = b.result("d", baseline=b.checked(b.REORDERED), candidate=b.checked(b.REORDERED))
    text = render(b.run(same, until=Step.CHECK), Format.TEXT, run_dir="mine")
    assert "\nNo layout differs at any stage. What the candidate's passes left alone, and why:\n" in text
    assert "\n  innermost missed --pipeline reordered --suite smoke --target llvm-cpu\n" in text
    assert "\n  innermost run --from mine --until time\n" in text


def test_commands_name_the_run_directory_quoted() -> None:
    text = render(full(), Format.TEXT, run_dir="my runs/a")
    assert "innermost run --from 'my runs/a'" in text


def test_a_case_that_is_wrong_is_named_in_every_format() -> None:
    numerics = b.compared("close", wrong_with=("zeros", "large"))
    run = b.run(b.result("odd", Overall.REGRESSION, numerics=numerics))
    text = render(run, Format.TEXT, width=400)
    assert "wrong result: zeros inputs, worst at [0, 3, 17, 5] of output 0: 1.5 -> NaN, reference 1.5; by the" in text
    assert "reference 1.5; by the reference, the candidate is wrong; 12 of" in text
    assert "14,336 ULP; wrong with large inputs too" in text
    assert "zeros inputs, worst at" in render(run, Format.COMMENT)
    page = render(run, Format.HTML)
    assert "<strong>zeros</strong> inputs: wrong: 12 of" in page
    assert "14,336 ULP" in page


def test_a_device_that_is_gone_is_said_once() -> None:
    gone = DeviceFailed(device="hip", side="both", reason="can't be opened: no driver")
    run = b.run(*(b.result(name, Overall.INCOMPLETE, numerics=gone, timing=gone) for name in ("a", "b", "c")))
    text = render(run, Format.TEXT, width=400)
    assert "\na and 2 others: device failed in numerics on hip: can't be opened: no driver\n" in text
    assert text.count("no driver") == 1
    assert "- **3 alike:** **device failed in numerics on hip**" in render(run, Format.COMMENT)
    assert "innermost doctor --target llvm-cpu" in text
