# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a trace shows, op by op: a row for each pass that changed something of it; two variants aligned. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from bot.explain.diverge import op_layout
from bot.model.facts import Operand
from bot.model.trace import Ending, PassPoint, Trace, TraceStep
from bot.model.verdict import LayoutChange

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
        cells: by role; empty where the op ends or the compile failed.
        note: what there is to say instead.
    """

    side: str
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
    """One op through the compile."""

    track: str
    op: str
    roles: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def moves(self) -> int:
        """How many rows are important."""
        return sum(row.important for row in self.rows)

    @property
    def apart(self) -> int:
        """How many rows only one side has."""
        return sum(row.side != BOTH for row in self.rows)


def sections(first: Trace, second: Trace | None = None) -> tuple[Section, ...]:
    """The ops of one trace, or of two with their rows aligned, in the order in which they appear."""
    traces = [first] if second is None else [first, second]
    tracks = list(dict.fromkeys(op.track for trace in traces for step in trace.steps for op in step.ops))
    return tuple(_section(track, traces) for track in tracks)


def _section(track: str, traces: Sequence[Trace]) -> Section:
    kept = [op.facts for trace in traces for step in trace.steps for op in step.ops if op.track == track]
    roles = tuple(dict.fromkeys(operand.role for facts in kept for operand in facts.operands))
    rows = [_rows(trace, track) for trace in traces]
    merged = rows[0] if len(rows) == 1 else _aligned(*rows)
    return Section(track=track, op=kept[0].op, roles=roles, rows=tuple(row for row, _ in merged))


_Keyed = tuple[Row, object]


def _rows(trace: Trace, track: str) -> list[_Keyed]:
    """The rows of one trace, each with what makes it the same as one of another trace."""
    rows: list[_Keyed] = []
    seen = False
    for step in trace.steps:
        facts = {op.track: op.facts for op in step.ops}.get(track)
        ending = next((ending for ending in step.endings if ending.track == track), None)
        if ending is not None:
            rows.append(
                (Row(side=BOTH, point=step.point, cells={}, note=ending_words(ending)), (step.point.name, ending))
            )
        elif facts is not None:
            moved = {move.role for move in step.moves if move.track == track}
            if moved or not seen:
                note = f"appears as {facts.op}" if track in step.appeared else ""
                row = Row(side=BOTH, point=step.point, cells=_cells(step, facts.operands, track), note=note)
                rows.append((row, (step.point.name, op_layout(facts))))
            seen = True
    if trace.failure is not None and trace.steps:
        rows.append(_failed(trace))
    return rows


def _failed(trace: Trace) -> _Keyed:
    last = trace.passes[-1] if trace.passes else trace.steps[0].point
    failed = last if last.what == "failed" else last.model_copy(update={"what": "failed"})
    note = "failed" if last.what == "failed" else "the compile ended after this pass"
    return Row(side=BOTH, point=failed, cells={}, note=note), (last.name, note)


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


def _aligned(first: Sequence[_Keyed], second: Sequence[_Keyed]) -> list[_Keyed]:
    """Both sides' rows, those that are the same once; a difference shows the first side's rows, then the second's."""
    old, new = [str(key) for _, key in first], [str(key) for _, key in second]
    merged: list[_Keyed] = []
    for how, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if how == "equal":
            merged += second[c:d]
        else:
            merged += [(_of(row, BASELINE), key) for row, key in first[a:b]]
            merged += [(_of(row, CANDIDATE), key) for row, key in second[c:d]]
    return merged


def _of(row: Row, side: str) -> Row:
    return Row(side=side, point=row.point, cells=row.cells, note=row.note)
