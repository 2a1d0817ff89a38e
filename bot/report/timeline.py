# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A dispatch's layout over releases: as lines of text, and as a picture for a page that runs no scripts. Pure."""

import itertools
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence

from bot.history.timeline import ELSEWHERE, FAILED, INNERMOST, UNDECIDED, Row, Timeline
from bot.report.words import MISSING, clip

CHANGED = "◆"
_LABEL, _CELL, _LINE, _MARGIN = 170, 52, 22, 16  # pixels
_TITLE = 58
_FONT = "ui-sans-serif, system-ui, 'Segoe UI', Helvetica, Arial, sans-serif"
_INK, _PAPER, _EDGE, _MARK = "#1f2328", "#ffffff", "#c8ccd1", "#0550ae"
# Fill and ink; lightness alone tells them apart, and so does the text.
_STATES = {
    INNERMOST: (_PAPER, _INK),
    ELSEWHERE: ("#f0a868", _INK),
    UNDECIDED: ("#eef0f2", _INK),
    FAILED: (_INK, _PAPER),
    MISSING: ("#eef0f2", "#6e7781"),
}
_LEGEND = (
    f"{INNERMOST}: the reduction is innermost · {ELSEWHERE}: it is elsewhere · {UNDECIDED}: the map does not decide",
    f"{FAILED}: does not compile so far · {MISSING}: not run · {CHANGED}, thick edge: other than with the one before",
)


def text(shown: Timeline) -> Iterator[str]:
    """A line an operand: what it was from which release on."""
    yield f"{shown.dispatch} · {shown.target} · {shown.releases[0]} to {shown.releases[-1]}"
    width = max(len(_name(row)) for row in shown.rows)
    groups: dict[tuple[str, str], list[Row]] = {}
    for row in shown.rows:  # they come stage by stage
        groups.setdefault((row.variant, row.key), []).append(row)
    for (variant, key), rows in groups.items():
        yield f"{variant}, op {key}"
        for row in rows:
            yield f"  {_name(row):{width}}  {_spans(row)}"


def _name(row: Row) -> str:
    return f"{row.stage} {row.role}"


def _spans(row: Row) -> str:
    first = next(point for point in row.points if point.value is not None)
    return f" {CHANGED} ".join(
        [f"{first.value} from {first.at}", *(f"{change.after} from {change.at}" for change in row.changes)]
    )


def svg(shown: Timeline, title: str) -> str:
    """A table of cells, a row an operand and a column a release, on paper of its own: dark pages show it as well."""
    groups = [(variant, list(rows)) for variant, rows in itertools.groupby(shown.rows, key=lambda row: row.variant)]
    width = 2 * _MARGIN + _LABEL + _CELL * len(shown.releases)
    height = 2 * _MARGIN + _TITLE + _LINE * (len(shown.rows) + len(groups)) + 2 * _LINE
    root = ET.Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "viewBox": f"0 0 {width} {height}",
            "width": str(width),
            "height": str(height),
            "font-family": _FONT,
            "font-size": "12",
            "role": "img",
        },
    )
    ET.SubElement(root, "title").text = title
    ET.SubElement(root, "desc").text = "\n".join(text(shown))
    _box(root, 0, 0, (width, height), _PAPER, "none")
    _text(root, _MARGIN, _MARGIN + 14, title, size=15, weight="600")
    top = _MARGIN + _TITLE
    for number, release in enumerate(shown.releases):
        _text(root, _x(number) + _CELL / 2, top - 8, release, anchor="middle", size=11)
    for variant, rows in groups:
        top += _LINE
        _text(root, _MARGIN, top - 6, variant, weight="600")
        for row in rows:
            _row(root, row, top, several=len({each.key for each in shown.rows}) > 1)
            top += _LINE
    for number, line in enumerate(_LEGEND):
        _text(root, _MARGIN, top + 20 + 16 * number, line, size=11)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode") + "\n"


def _row(root: ET.Element, row: Row, top: float, *, several: bool) -> None:
    name = f"{row.key} {_name(row)}" if several else _name(row)
    _text(root, _MARGIN + 8, top + 15, clip(name, 40), size=11)
    changed = {change.at for change in row.changes}
    for number, point in enumerate(row.points):
        value = point.value or MISSING
        fill, ink = _STATES[value]
        _box(root, _x(number), top, (_CELL, _LINE), fill, _EDGE)
        mark = f"{CHANGED} " if point.at in changed else ""
        _text(root, _x(number) + _CELL / 2, top + 15, f"{mark}{value}", anchor="middle", fill=ink)
    for number, point in enumerate(row.points):  # above all boxes
        if point.at in changed:
            _box(root, _x(number) - 1.5, top, (3, _LINE), _MARK, "none")


def _x(column: int) -> float:
    return _MARGIN + _LABEL + _CELL * column


def _box(root: ET.Element, x: float, y: float, size: Sequence[float], fill: str, stroke: str) -> None:
    width, height = size
    place = {"x": f"{x:g}", "y": f"{y:g}", "width": f"{width:g}", "height": f"{height:g}"}
    ET.SubElement(root, "rect", {**place, "fill": fill, "stroke": stroke})


def _text(
    root: ET.Element,
    x: float,
    y: float,
    said: str,
    *,
    size: int = 12,
    weight: str = "400",
    anchor: str = "start",
    fill: str = _INK,
) -> None:
    style = {"font-size": str(size), "font-weight": weight, "text-anchor": anchor, "fill": fill}
    ET.SubElement(root, "text", {"x": f"{x:g}", "y": f"{y:g}", **style}).text = said
