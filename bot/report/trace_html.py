# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A trace, or two, as one page that asks for nothing from outside: passes in order, what each did, diffs of the IR."""

import base64
import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from markupsafe import Markup

from bot.model.trace import Blame, Move, PassPoint, Trace, TraceStep
from bot.report.html import environment, packaged, policy_for
from bot.report.trace_text import Titled, render_trace
from bot.report.trace_view import CHANGED, FAILED, LOST_TRACK, MOVED, SOURCE, Pair, aligned, ending_words, state_of
from bot.report.words import clean

_UNCHANGED = "○"
_CONTEXT, _MOST_LINES = 2, 60


@dataclass(frozen=True, kw_only=True)
class _Side:
    """One variant: its name, passes with the input first, steps by number, and IR by number."""

    name: str
    points: tuple[PassPoint, ...]
    steps: Mapping[int, TraceStep]
    irs: Mapping[int, str]


def render_trace_html(titled: Titled, traced: Sequence[tuple[Trace, Mapping[int, str]]], blame: Blame | None) -> str:
    """The page.

    Args:
        traced: each trace with the IR after each pass that changed it, by number; 0 is the source.
        blame: what two traces differ by; None for one.
    """
    sides = [
        _Side(
            name=name,
            points=(SOURCE, *trace.passes),
            steps={step.point.number or 0: step for step in trace.steps},
            irs=irs,
        )
        for name, (trace, irs) in zip(titled.variants, traced, strict=True)
    ]
    rows = [_row(pair, sides) for pair in aligned(*(side.points for side in sides))]
    data = {"rows": rows, "sides": [side.name for side in sides]}
    irs = [{str(number): clean(text) for number, text in side.irs.items()} for side in sides]
    style, script = packaged("trace.css"), packaged("trace.js")
    return (
        environment()
        .get_template("trace.html.j2")
        .render(
            titled=titled,
            rows=rows,
            sides=sides,
            summary=render_trace(titled, [trace for trace, _ in traced], blame, whole=True),
            first=_first_apart(rows) if len(sides) > 1 else "",
            data=_json(data),
            irs=base64.b64encode(zlib.compress(json.dumps(irs).encode(), 9)).decode(),
            style=Markup(style),  # noqa: S704 - packaged text
            script=Markup(script),  # noqa: S704 - packaged text
            policy=policy_for(style, script),
        )
    )


def _json(value: object) -> Markup:
    """JSON that can stand in a script element: nothing in it ends the element."""
    return Markup(json.dumps(value).replace("<", "\\u003c"))  # noqa: S704 - escaped here


def _row(pair: Pair, sides: Sequence[_Side]) -> dict[str, Any]:
    cells = [None if place is None else _cell(side, place) for place, side in zip(pair, sides, strict=True)]
    there = [cell for cell in cells if cell is not None]
    first = cells[0]
    name = str(first["number"]) if first is not None else f"b{there[0]['number']}"
    marks = [cell["mark"] for cell in there]
    mark = next((m for m in (FAILED, LOST_TRACK, MOVED, CHANGED) if m in marks), _UNCHANGED)
    return {"id": name, "mark": mark, "cells": cells}


def _cell(side: _Side, place: int) -> dict[str, Any]:
    point = side.points[place]
    step = side.steps.get(place)
    return {
        "number": place,
        "name": clean(point.name),
        "argument": clean(point.argument),
        "options": clean(point.options),
        "phase": point.phase,
        "mark": _mark(point, step),
        "moves": [_move(move) for move in step.moves] if step is not None else [],
        "notes": _notes(step) if step is not None else [],
        "diff": _diff(side, place) if place in side.irs and place else [],
    }


def _mark(point: PassPoint, step: TraceStep | None) -> str:
    if point.what in ("failed", "unreadable"):
        return FAILED if point.what == "failed" else LOST_TRACK
    if step is not None:
        if any(ending.how == "lost" for ending in step.endings):
            return LOST_TRACK
        if any(move.moved for move in step.moves):
            return MOVED
    return CHANGED if point.what == "changed" else _UNCHANGED


def _move(move: Move) -> dict[str, Any]:
    return {
        "op": move.track,
        "role": move.role,
        "before": move.before.map,
        "after": move.after.map,
        "was": state_of(move.before),
        "is": state_of(move.after),
        "change": str(move.change) if move.moved else "",
    }


def _notes(step: TraceStep) -> list[str]:
    appeared = [f"{track} appears" for track in step.appeared]
    return [*(f"{ending.track}: {ending_words(ending)}" for ending in step.endings), *appeared]


def _diff(side: _Side, place: int) -> list[str]:
    """A short diff of the IR around a pass; lines that only number their values otherwise are equal."""
    earlier = max(number for number in side.irs if number < place)
    old, new = side.irs[earlier].splitlines(), side.irs[place].splitlines()
    matcher = SequenceMatcher(None, [_shape(line) for line in old], [_shape(line) for line in new], autojunk=False)
    lines: list[str] = []
    for group in matcher.get_grouped_opcodes(_CONTEXT):
        lines.append(f"@@ line {group[0][3] + 1} @@")
        for how, a, b, c, d in group:
            if how == "equal":
                lines += [f" {line}" for line in new[c:d]]
            else:
                lines += [f"-{line}" for line in old[a:b]] + [f"+{line}" for line in new[c:d]]
    cut = len(lines) - _MOST_LINES
    shown = [clean(line) for line in lines[:_MOST_LINES]]
    return [*shown, f"@@ {cut:,} more lines @@"] if cut > 0 else shown


def _shape(line: str) -> str:
    return " ".join("%" if word.startswith("%") else word for word in line.split())


def _first_apart(rows: Sequence[dict[str, Any]]) -> str:
    """The first row that only one side has."""
    return next((row["id"] for row in rows if None in row["cells"]), "")
