# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The small parts of the comment: titles, cells, bullets and the lines that stand for many results."""

from collections import Counter

from bot.model.facts import FILTER, IMAGE
from bot.model.run import Variant
from bot.report import markdown as md
from bot.report.importance import Importance, counted
from bot.report.operands import MOVED
from bot.report.remarks import Look, Piece, Said, code_text, numerics_text, time_text
from bot.report.view import Row, View, variant_name
from bot.report.words import ratio, some

_NAMED = 3
_ID = 100
_BIT = 160


def variant_title(variant: Variant) -> str:
    """`reordered @ 3.13.0`; with the pipeline where the variant has a name of its own."""
    return md.code(variant_name(variant), 90)


def _piece(piece: Piece) -> str:
    match piece.look:
        case Look.CODE:
            return md.code(piece.text, _BIT)
        case Look.STRONG:
            return f"**{md.prose(piece.text.strip(), _BIT, inside=True)}**"
        case Look.PLAIN:
            # prose() strips the spaces that join pieces; they are ours.
            text = md.prose(piece.text, _BIT, inside=True)
            return f"{' ' * piece.text.startswith(' ')}{text}{' ' * piece.text.endswith(' ')}"


def say(each: Said, *, many_targets: bool) -> str:
    """One bullet: which dispatch, and what of it."""
    result = each.row.result
    where = f" on {md.code(result.target, 40)}" if many_targets else ""
    return f"{md.code(result.dispatch, _ID)}{each.alike}{where}: {''.join(map(_piece, each.remark))}"


def row_cells(row: Row, columns: list[str]) -> list[str]:
    """The cells of one row, for these columns; everything that comes from outside is in code."""
    return [_cell(row, column) for column in columns]


def _cell(row: Row, column: str) -> str:
    quoted = {
        "dispatch": row.result.dispatch,
        "target": row.result.target,
        "image": row.image.text,
        "filter": row.filter.text,
    }
    if column in quoted:
        return md.code(quoted[column], _ID, cell=True)
    ours = {"code": code_text(row), "numerics": numerics_text(row), "time": time_text(row), "verdict": row.verdict}
    return ours[column]


def _gains(row: Row) -> str:
    """What moved, for a line: `image out → in, 0.81x [0.79, 0.83]`."""
    moved = [
        f"{role} {md.code(cell.text, 40)}"
        for role, cell in ((IMAGE, row.image), (FILTER, row.filter))
        if cell.change in MOVED
    ]
    time = row.result.verdict.time
    timed = [ratio(time)] if time is not None and time.verdict != "noise" else []
    return ", ".join([*moved, *timed])


def one_liner(view: View, kind: Importance, rows: tuple[Row, ...]) -> str:
    """One line for all results of a kind: the count, and the first few by name with what is worth saying."""
    head = f"**{counted(len(rows), kind)}**"
    match kind:
        case Importance.IDENTICAL:
            return f"{head}: code proved equal, so not timed"
        case Importance.SAME_LAYOUT:
            return f"{head} at {view.stage}; code was not compared"
        case Importance.FINDING:
            rules = Counter(finding.rule for row in rows for finding in row.result.verdict.findings)
            return (
                f"{head}: {some([f'{md.code(rule, 60)} ({count:,})' for rule, count in rules.most_common()], _NAMED)}"
            )
        case Importance.FAILS_IN_BOTH:
            said = [f"{md.code(row.result.dispatch, _ID)} {_both(row)}" for row in rows[:_NAMED]]
        case _:
            said = [f"{md.code(row.result.dispatch, _ID)} {_gains(row)}".strip() for row in rows[:_NAMED]]
    rest = len(rows) - len(said)
    return f"{head}: {'; '.join(said)}{f'; and {rest:,} more' if rest else ''}"


def _both(row: Row) -> str:
    """How both fail: once where they fail alike."""
    if row.alike:
        return md.prose(row.failures[0].words, _BIT, inside=True)
    return md.prose(", ".join(f"{failure.side} {failure.words}" for failure in row.failures), _BIT, inside=True)
