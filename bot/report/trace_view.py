# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a trace shows, op by op: a row for each pass that changed something of it; two variants aligned. Pure."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from bot.explain.diverge import op_layout
from bot.model.facts import Operand
from bot.model.trace import INPUT, Ending, PassPoint, Trace, TraceStep
from bot.model.verdict import LayoutChange

SOURCE = PassPoint(number=0, name=INPUT, argument="", options="", phase=INPUT, what="same")
MOVED, CHANGED, LOST_TRACK, FAILED = "◆", "●", "?", "✕"
BASELINE, CANDIDATE, BOTH = "-", "+", " "
_MARKS = {
    LayoutChange.GAINED: MOVED,
    LayoutChange.LOST: MOVED,
    LayoutChange.ENCODED: LOST_TRACK,
    LayoutChange.UNMATCHED: LOST_TRACK,
}


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One operand after a pass: its map, `in`, `out`, `enc` or `?`, and a mark where the pass moved its reduction."""

    map: str
    state: str
    mark: str
    changed: bool


@dataclass(frozen=True, kw_only=True)
class Row:
    """One pass as far as one op is concerned.

    Attributes:
        side: whose it is, `-` the first variant's, `+` the second's, else both have it.
        place: where it is among the passes of both, 0 being the input.
        cells: by role; empty where the op ends or the compile failed.
        note: what there is to say instead.
    """

    side: str
    place: int
    point: PassPoint
    cells: dict[str, Cell]
    note: str = ""

    @property
    def important(self) -> bool:
        """Whether it moved the reduction, or says that following ends."""
        return bool(self.note) or any(cell.mark for cell in self.cells.values())

    @property
    def mark(self) -> str:
        """The row's own mark."""
        if self.point.what == "failed":
            return FAILED
        marks = [cell.mark for cell in self.cells.values() if cell.mark]
        if self.note and not self.cells:
            return LOST_TRACK
        return marks[0] if marks else CHANGED if any(cell.changed for cell in self.cells.values()) else ""


@dataclass(frozen=True, kw_only=True)
class Section:
    """One op through the compile.

    Attributes:
        sides: whose the pass at each place is, as `Row.side`; the first is the input.
    """

    track: str
    op: str
    roles: tuple[str, ...]
    rows: tuple[Row, ...]
    sides: tuple[str, ...]

    @property
    def moves(self) -> int:
        """How many rows are important."""
        return sum(row.important for row in self.rows)

    @property
    def apart(self) -> int:
        """How many rows only one side has."""
        return sum(row.side != BOTH for row in self.rows)


Pair = tuple[int | None, ...]


def aligned(*sides: Sequence[PassPoint]) -> list[Pair]:
    """Places in the passes of one side, or of two, that belong together by phase and name, in order."""
    names = [[(point.phase, point.name) for point in side] for side in sides]
    if len(names) == 1:
        return [(place,) for place in range(len(names[0]))]
    pairs: list[Pair] = []
    for how, a, b, c, d in SequenceMatcher(None, *names, autojunk=False).get_opcodes():
        if how == "equal":
            pairs += zip(range(a, b), range(c, d), strict=True)
        else:
            pairs += [(place, None) for place in range(a, b)]
            pairs += [(None, place) for place in range(c, d)]
    return pairs


def gap(section: Section, after: int, before: int) -> tuple[tuple[str, int], ...]:
    """How many passes there are between two places: of the first side alone, of the second alone, of both."""
    counts = Counter(section.sides[after + 1 : before])
    return tuple((side, counts[side]) for side in (BASELINE, CANDIDATE, BOTH) if counts[side])


def sections(first: Trace, second: Trace | None = None) -> tuple[Section, ...]:
    """The ops of one trace, or of two with their passes aligned, in the order in which they appear."""
    traces = [first] if second is None else [first, second]
    tracks = list(dict.fromkeys(op.track for trace in traces for step in trace.steps for op in step.ops))
    pairs = aligned(*((SOURCE, *trace.passes) for trace in traces))
    sides = tuple(BASELINE if pair[-1] is None else CANDIDATE if pair[0] is None else BOTH for pair in pairs)
    places = [_places(trace, [pair[side] for pair in pairs]) for side, trace in enumerate(traces)]
    return tuple(_section(track, traces, places, sides) for track in tracks)


def _places(trace: Trace, own: Sequence[int | None]) -> dict[int, int]:
    """Where each pass of a trace is among those of both, by its number."""
    numbers = [0, *(point.number or 0 for point in trace.passes)]
    return {numbers[at]: place for place, at in enumerate(own) if at is not None}


def _section(
    track: str, traces: Sequence[Trace], places: Sequence[Mapping[int, int]], sides: tuple[str, ...]
) -> Section:
    kept = [op.facts for trace in traces for step in trace.steps for op in step.ops if op.track == track]
    roles = tuple(dict.fromkeys(operand.role for facts in kept for operand in facts.operands))
    rows = [_rows(trace, track, own) for trace, own in zip(traces, places, strict=True)]
    merged = [row for row, _ in rows[0]] if len(rows) == 1 else _merged(*rows)
    return Section(track=track, op=kept[0].op, roles=roles, rows=tuple(merged), sides=sides)


_Keyed = tuple[Row, object]


def _rows(trace: Trace, track: str, places: Mapping[int, int]) -> list[_Keyed]:
    """The rows of one trace, each with what makes it the same as one of another trace at that place."""
    rows: list[_Keyed] = []
    seen = False
    for step in trace.steps:
        facts = {op.track: op.facts for op in step.ops}.get(track)
        ending = next((ending for ending in step.endings if ending.track == track), None)
        row = Row(side=BOTH, place=places[step.point.number or 0], point=step.point, cells={})
        if ending is not None:
            rows.append((replace(row, note=ending_words(ending)), ending))
        elif facts is not None:
            moved = {move.role for move in step.moves if move.track == track}
            if moved or not seen:
                note = f"appears as {facts.op}" if track in step.appeared else ""
                rows.append((replace(row, cells=_cells(step, facts.operands, track), note=note), op_layout(facts)))
            seen = True
    if trace.failure is not None and trace.steps:
        rows.append(_failed(trace, places))
    return rows


def _failed(trace: Trace, places: Mapping[int, int]) -> _Keyed:
    last = trace.passes[-1] if trace.passes else trace.steps[0].point
    failed = last if last.what == "failed" else last.model_copy(update={"what": "failed"})
    note = "failed" if last.what == "failed" else "the compile ended after this pass"
    return Row(side=BOTH, place=places[last.number or 0], point=failed, cells={}, note=note), note


def ending_words(ending: Ending) -> str:
    """How following an op ended."""
    return {
        "split": f"split into {' and '.join(ending.into)}",
        "merged": f"merged into {' and '.join(ending.into)}",
        "lost": "lost track: no op after this pass is known to be it",
    }[ending.how]


def _cells(step: TraceStep, operands: Iterable[Operand], track: str) -> dict[str, Cell]:
    moves = {move.role: move for move in step.moves if move.track == track}
    return {
        operand.role: Cell(
            map=operand.map,
            state=state_of(operand),
            mark=_MARKS.get(moves[operand.role].change, "") if operand.role in moves else "",
            changed=operand.role in moves,
        )
        for operand in operands
    }


def state_of(operand: Operand) -> str:
    """`in` where the reduction is innermost, `out` where not, `enc` for an encoded operand, else `?`."""
    if operand.encoded:
        return "enc"
    return {True: "in", False: "out", None: "?"}[operand.innermost]


def _merged(first: Sequence[_Keyed], second: Sequence[_Keyed]) -> list[Row]:
    """Both sides' rows in the order of their passes, those that are the same at the same place once."""
    old, new = ({(row.place, key) for row, key in rows} for rows in (first, second))
    apart = [replace(row, side=BASELINE) for row, key in first if (row.place, key) not in new]
    others = [row if (row.place, key) in old else replace(row, side=CANDIDATE) for row, key in second]
    return sorted([*apart, *others], key=lambda row: row.place)
