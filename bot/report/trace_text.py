# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A trace, or two, for the terminal. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.model.trace import Blame, Trace, Turn
from bot.report.trace_view import FAILED, LOST_TRACK, MOVED, Row, Section, gap, sections
from bot.report.words import ELLIPSIS, plural

LINES = 25
_NAME, _MAP = 34, 18
_STATE = 4
_SIGNS = {
    "in": "innermost",
    "out": "not innermost",
    "enc": "encoded, the map does not tell",
    MOVED: "moved by this pass",
    LOST_TRACK: "not known",
    FAILED: "the compile failed",
}


@dataclass(frozen=True, kw_only=True)
class Titled:
    """What is traced: the dispatch's name, the target, the variants' names in order."""

    dispatch: str
    target: str
    variants: tuple[str, ...]


def render_trace(titled: Titled, traces: Sequence[Trace], blame: Blame | None, *, whole: bool = False) -> str:
    """The text of one trace, or of two with what they differ by; at most 25 lines unless the `whole` is asked for."""
    shown = sections(*traces)
    head = [_title(titled, traces), *_conclusions(titled, blame)]
    if not shown:
        return _joined([*head, "no op with a reduction loop and two or more inputs"])
    made = [_lines(section, section.rows, titled=len(shown) > 1, two=len(traces) > 1) for section in shown]
    legend = _legend(shown, titled)
    room = LINES - len(legend) - sum(line.count("\n") + 1 for line in head)
    if not whole and sum(map(len, made)) > room:
        return _joined([*head, *_briefly(shown, room, two=len(traces) > 1), *legend])
    return _joined([*head, *(line for lines in made for line in lines), *legend])


def _legend(shown: Sequence[Section], titled: Titled) -> list[str]:
    """What the signs in these sections mean."""
    rows = [row for section in shown for row in section.rows]
    cells = [cell for row in rows for cell in row.cells.values()]
    seen = {cell.state for cell in cells} | {cell.mark for cell in cells} | {row.mark for row in rows if row.note}
    signs = [f"{sign} = {meaning}" for sign, meaning in _SIGNS.items() if sign in seen]
    sides = f"; - {titled.variants[0]} alone, + {titled.variants[1]} alone" if len(titled.variants) > 1 else ""
    return [f"The reduction: {', '.join(signs)}{sides}."] if signs else []


def _briefly(shown: Sequence[Section], room: int, *, two: bool) -> list[str]:
    """What fits: of each op the rows that moved its reduction; ops that differ first, then those that moved most."""
    lines: list[str] = []
    ordered = sorted(shown, key=lambda section: (-section.apart, -section.moves))
    for number, section in enumerate(ordered):
        rows = [row for row in section.rows if row.important or row is section.rows[0]]
        made = _lines(section, rows, titled=len(shown) > 1, two=two, gaps=False)
        if len(lines) + len(made) + 1 > room:
            if not lines:
                lines = made[: room - 1]
            rest = plural(len(ordered) - number, "more op") if number else "more rows"
            return [*lines, f"{ELLIPSIS} {rest}, and passes that changed a map alone: --all"]
        lines += made
    return [*lines, f"{ELLIPSIS} passes that changed a map alone: --all"]


def _title(titled: Titled, traces: Sequence[Trace]) -> str:
    parts = [f"{titled.dispatch} {titled.target}"]
    for name, trace in zip(titled.variants, traces, strict=True):
        moved = sum(any(move.moved for move in step.moves) for step in trace.steps)
        counts = f"{plural(len(trace.passes), 'pass')} · {trace.changed} changed IR · {moved} moved the reduction"
        parts.append(f"{name} · {counts}")
    if len(traces) == 1:
        return " · ".join(parts)
    return "\n".join((parts[0], f"- {parts[1]}", f"+ {parts[2]}"))


def _conclusions(titled: Titled, blame: Blame | None) -> list[str]:
    if blame is None:
        return []
    if blame.baseline is None and blame.candidate is None:
        return ["Layouts are the same after every pass."]
    first, second = titled.variants
    ends = [
        f"{name} {point.words if point else f'fails at {failed.words}' if failed else 'leaves it as it is'}"
        for name, point, failed in (
            (first, blame.baseline, blame.failed.get("baseline")),
            (second, blame.candidate, blame.failed.get("candidate")),
        )
    ]
    lines = [f"First divergence: {', '.join(ends)}."]
    if blame.rejoined is not None:
        lines.append(f"The same again from {blame.rejoined.words} on.")
    broken = [
        f"{name} {_turned(turn)}" for name, turn in zip(titled.variants, blame.broken.values(), strict=True) if turn
    ]
    lines.append(f"First loss: {'; '.join(broken)}." if broken else "Nothing was lost on either side.")
    for each in blame.decisions:
        because = "; ".join(
            f"{name}: {_turned(turn) if turn else 'as it was'}"
            for name, turn in zip(titled.variants, (each.baseline, each.candidate), strict=True)
        )
        lines.append(f"{each.role} of {each.track} {each.change} ({because})")
    if not blame.complete:
        lines.append("Incomplete: a compile did not come to its end.")
    return lines


def _turned(turn: Turn) -> str:
    return f"{turn.role} {turn.change} at {turn.point.words}"


def _lines(section: Section, rows: Sequence[Row], *, titled: bool, two: bool, gaps: bool = True) -> list[str]:
    gap = "  " if two else ""
    head = f"{gap}{'#':>4}  {'pass':<{_NAME}}" + "".join(f"{role:<{_MAP + _STATE + 4}}" for role in section.roles)
    lines = [f"{section.track}: {section.op}"] if titled else []
    lines.append(head)
    last = 0
    for row in rows:
        if gaps:
            lines += _skipped(section, last, row.place)
            last = max(last, row.place)
        lines.append(_line(section.roles, row, two=two))
    if gaps:
        lines += _skipped(section, last, len(section.sides))
    return [line.rstrip() for line in lines]


def _skipped(section: Section, after: int, before: int) -> Iterable[str]:
    """Lines for the passes between two places."""
    return [f"{side}     {ELLIPSIS} {plural(count, 'pass')}, no move" for side, count in gap(section, after, before)]


def _line(roles: Sequence[str], row: Row, *, two: bool) -> str:
    cells = "".join(_cell(row, role) for role in roles) if row.cells else ""
    note = f"{row.mark} {row.note}" if row.note else ""
    name = row.point.name if len(row.point.name) < _NAME else row.point.name[: _NAME - 2] + ELLIPSIS
    side = f"{row.side} " if two else ""
    return f"{side}{row.point.number or 0:>4}  {name:<{_NAME}}{cells}{note}"


def _cell(row: Row, role: str) -> str:
    cell = row.cells.get(role)
    if cell is None:
        return " " * (_MAP + _STATE + 4)
    return f"{_short(cell.map):<{_MAP}} {cell.state:<{_STATE}}{cell.mark:<3}"


def _short(text: str) -> str:
    """A map in at most 18 columns: the last dimensions are what matters."""
    entries = text.strip("()").split(", ")
    whole = f"({','.join(entry.replace(' ', '') for entry in entries)})"
    while len(whole) > _MAP and len(entries) > 1:
        entries = entries[1:]
        whole = f"({ELLIPSIS},{','.join(entry.replace(' ', '') for entry in entries)})"
    return whole


def _joined(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
