# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The terminal's report."""

import re
from collections.abc import Callable

import pytest

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


def test_commands_name_the_run_directory_quoted() -> None:
    text = render(full(), Format.TEXT, run_dir="my runs/a")
    assert "innermost run --from 'my runs/a'" in text
    assert "innermost report 'my runs/a' --format html" in text
