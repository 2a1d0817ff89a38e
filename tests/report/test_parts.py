# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The small pure parts: words, fitting, plots, golden files, and what `render` imports."""

import json
import math
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.measured import Trial
from bot.model.run import Run
from bot.report import Format, plots, render, words
from bot.report import markdown as md
from bot.report.fit import Block, fit, fixed
from bot.report.markdown import Markdown
from tests.report import builders as b
from tests.report.conftest import compare_golden
from tests.report.gallery import GALLERY, full


def test_importing_the_report_imports_neither_rich_nor_jinja() -> None:
    code = "import sys, bot.report; print([name for name in ('rich', 'jinja2', 'pydantic') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("name", GALLERY)
def test_json_is_one_document_that_reads_back(name: str) -> None:
    text = render(GALLERY[name](), Format.JSON)
    # Not compared as values, since the gallery holds a NaN, which equals nothing.
    assert json.loads(Run.model_validate_json(text).model_dump_json()) == json.loads(text)


def test_rendering_is_a_pure_function_of_the_run() -> None:
    for format_ in Format:
        assert render(full(), format_) == render(full(), format_)


def test_ratios_have_intervals_and_three_digits_where_narrow() -> None:
    assert words.ratio(b.time_change(1.12, "slower")) == "1.12\N{MULTIPLICATION SIGN} [1.10, 1.15]"
    narrow = b.time_change(1.0, "noise").model_copy(update={"low": 0.998, "high": 1.004})
    assert words.ratio(narrow) == "1.000\N{MULTIPLICATION SIGN} [0.998, 1.004]"


def test_missing_numbers_are_never_zero() -> None:
    assert words.pair((None, None)) == words.MISSING
    assert words.pair((0, None)) == "0 → ?"
    assert words.pair((2, 2)) == "2"
    assert words.pair((1024, 4096), "bytes") == "1 KiB → 4 KiB"
    assert words.number(math.nan) == "NaN"


@given(st.text(max_size=80), st.integers(min_value=4, max_value=40))
def test_cut_text_has_one_line_and_keeps_its_limit(text: str, limit: int) -> None:
    for cut in (words.clip(text, limit), words.elide(text, limit)):
        assert len(cut) <= limit
        assert "\n" not in cut


def _list_block(weight: int, letter: str, count: int, least: int = 0) -> Block:
    def wrap(items: Sequence[Markdown], cut: int) -> Markdown:
        return md.join("\n", [*items, Markdown(f"{letter}: {cut} cut") if cut else md.NOTHING])

    return Block(weight=weight, items=tuple(Markdown(f"{letter}{i}") for i in range(count)), wrap=wrap, least=least)


def test_the_least_important_is_cut_first_and_it_is_said() -> None:
    text = fit([fixed(md.ours("head")), _list_block(2, "b", 50), _list_block(1, "a", 10)], 120)
    assert len(text.encode()) <= 121
    assert "a9" in text
    assert "b0" in text
    assert "cut" in text
    assert text.index("b0") < text.index("a0"), "the document keeps its order"


@given(st.integers(0, 60), st.integers(0, 60), st.integers(40, 400))
def test_fit_keeps_its_limit(first: int, second: int, limit: int) -> None:
    text = fit([fixed(md.ours("head")), _list_block(1, "a", first), _list_block(2, "b", second)], limit)
    assert len(text.encode()) <= limit + 1


@given(st.lists(st.floats(), max_size=6))
def test_an_axis_holds_what_it_can(ratios: list[float]) -> None:
    axis = plots.axis_for(ratios)
    assert axis.low < 1 < axis.high
    places = [place for _, place, _ in axis.ticks()]
    assert places == sorted(places)
    assert all(0 <= place <= 100 for place in places)
    assert all(0 <= axis.at(ratio) <= 100 for ratio in ratios if math.isfinite(ratio) and ratio > 0)


def test_an_axis_reaches_every_ratio_and_marks_what_goes_on_beyond_it() -> None:
    far = b.time_change(19.5, "slower").model_copy(update={"low": 2.0, "high": 142.0})
    axis = plots.axis_for([far.ratio], [far.low, far.high])
    assert axis.low < 1
    assert 19.5 < axis.high < 142
    drawn = str(plots.interval(far, axis, None))
    within = str(plots.interval(far.model_copy(update={"high": 20.0}), axis, None))
    assert (drawn.count('y1="0" x2="-6"'), within.count('y1="0" x2="-6"')) == (2, 0)


def test_what_cannot_be_drawn_is_left_out() -> None:
    odd = b.time_change(1.0, "noise").model_copy(update={"ratio": math.nan})
    assert not plots.interval(odd, plots.axis_for([]), None)
    trial = Trial(
        baseline_ns=(1.0, 0.0, math.nan), candidate_ns=(2.0, 1.0, 1.0), batch=1, seed=0, clock="wall", disturbed=""
    )
    assert plots.paired_ratios(trial) == (2.0,)


def test_updating_a_golden_file(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a.txt"
    with pytest.raises(AssertionError, match="--update-golden"):
        compare_golden(path, "one", update=False)
    compare_golden(path, "one", update=True)
    compare_golden(path, "one", update=False)
    with pytest.raises(AssertionError, match="--update-golden"):
        compare_golden(path, "two", update=False)
