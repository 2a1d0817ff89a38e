# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A dispatch's layout over releases: spans in words, and every cell of the picture."""

import xml.etree.ElementTree as ET

from bot.history.changes import Point, exact_changes
from bot.history.timeline import Row, Timeline
from bot.model.facts import Stage
from bot.report.timeline import svg, text

RELEASES = ("3.9.0", "3.10.0", "3.11.0", "3.12.0")


def row(role: str, *values: str | None, key: str = "arg1", variant: str = "reordered") -> Row:
    points = tuple(Point[str](at=at, value=value) for at, value in zip(RELEASES, values, strict=True))
    return Row(
        variant=variant, stage=Stage.PREPROCESSING, key=key, role=role, points=points, changes=exact_changes(points)
    )


SHOWN = Timeline(
    dispatch="conv",
    target="gfx942",
    releases=RELEASES,
    rows=(row("image", "out", "✕", "in", "in"), row("filter", None, "in", "?", "in")),
)


def test_in_words() -> None:
    assert list(text(SHOWN)) == [
        "conv · gfx942 · 3.9.0 to 3.12.0",
        "reordered, op arg1",
        "  preprocessing image   out from 3.9.0 ◆ ✕ from 3.10.0 ◆ in from 3.11.0",
        "  preprocessing filter  in from 3.10.0 ◆ ? from 3.11.0 ◆ in from 3.12.0",
    ]


def test_a_picture_has_a_cell_for_each_and_a_mark_for_each_change() -> None:
    root = ET.fromstring(svg(SHOWN, "conv & others"))
    name = "{http://www.w3.org/2000/svg}"
    said = [each.text for each in root.iter(f"{name}text")]
    assert said[0] == root.findtext(f"{name}title") == "conv & others"
    assert said[1:5] == list(RELEASES)
    assert said[5:16] == [
        "reordered",
        *("preprocessing image", "out", "◆ ✕", "◆ in", "in"),
        *("preprocessing filter", "–", "in", "◆ ?", "◆ in"),
    ]
    # The paper, a box a cell, and an edge a change.
    assert len(list(root.iter(f"{name}rect"))) == 1 + 8 + 4
    assert "◆ in from 3.12.0" in (root.findtext(f"{name}desc") or "")


def test_several_ops_are_told_apart_by_their_keys() -> None:
    other = SHOWN.model_copy(update={"rows": (row("image", *["in"] * 4), row("image", *["in"] * 4, key="arg2"))})
    assert [line for line in text(other) if "op" in line] == ["reordered, op arg1", "reordered, op arg2"]
    assert "arg2 preprocessing image" in svg(other, "t")
    assert "arg1 preprocessing" not in svg(SHOWN, "t")
