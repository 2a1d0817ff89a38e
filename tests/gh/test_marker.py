# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The marker is found where it belongs, and nowhere else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.gh.marker import Marker, Stamp, comparison_key, key_of, marker_of, with_marker

KEY = comparison_key("baseline", "reordered", ["llvm-cpu"])
NUMBERS = st.integers(0, 10**18 - 1)


def marker(key: str) -> str:
    return with_marker("", key).strip()


def test_key_depends_on_names_and_the_set_of_targets_only():
    assert comparison_key("a", "b", ["x", "y"]) == comparison_key("a", "b", ["y", "x", "y"])
    others = {
        comparison_key("a", "b", ["x"]),
        comparison_key("b", "a", ["x"]),
        comparison_key("a", "b", ["x", "y"]),
        comparison_key("a", "b", []),
        comparison_key("a", "b,x", []),
    }
    assert len(others) == 5


@settings(deadline=None)
@given(st.text())
def test_a_marked_body_has_its_key_whatever_it_says(body: str):
    marked = with_marker(body, KEY)
    assert key_of(marked) == KEY
    assert marked.startswith(body.rstrip())


@settings(deadline=None)
@given(st.text(), st.text(), st.lists(st.text()))
def test_names_cannot_break_out_of_the_marker(baseline: str, candidate: str, targets: list[str]):
    line = marker(comparison_key(baseline, candidate, targets))
    assert line.count("-->") == 1
    assert line.endswith(" -->")
    assert "\n" not in line


@pytest.mark.parametrize(
    "body",
    [
        "",
        "no marker",
        f"{marker(KEY)}\nsomething after it",
        f"> {marker(KEY)}",
        f"`{marker(KEY)}`",
        "<!-- innermost:comment:v1 key= made=0 run=0 attempt=0 -->",
        "<!-- innermost:comment:v1 key=XYZ made=0 run=0 attempt=0 -->",
        f"<!-- innermost:comment:v2 key={KEY} made=0 run=0 attempt=0 -->",
        f"<!-- innermost:comment:v1 key={KEY} -->",
        f"<!-- innermost:comment:v1 key={KEY} made=1 run=0 attempt=0 more=1 -->",
        f"<!-- innermost:comment:v1 key={KEY} made=0 run=0 attempt=0 made=1 -->",
        f"<!-- innermost:comment:v1 key={KEY} made=0 run=0 attempt=0 head=abc -->",
        f"<!-- innermost:comment:v1 key={KEY} made=-1 run=0 attempt=0 -->",
        f"<!-- innermost:comment:v1 key={KEY} made=٣ run=0 attempt=0 -->",
        f"<!-- innermost:comment:v1 key={KEY} made={'9' * 5000} run=0 attempt=0 -->",
    ],
)
def test_only_a_whole_last_line_is_a_marker(body: str):
    assert key_of(body) is None


@settings(deadline=None)
@given(st.text(), NUMBERS, NUMBERS, NUMBERS, st.sampled_from(["", "a1" * 20]))
def test_a_stamp_is_read_as_it_was_written(body: str, made: int, run: int, attempt: int, head: str):
    stamp = Stamp(made_s=made, run=run, attempt=attempt)
    assert marker_of(with_marker(body, KEY, stamp, head)) == Marker(KEY, stamp, head)
