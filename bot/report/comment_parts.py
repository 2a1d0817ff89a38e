# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The small parts of the comment: titles, cells, bullets and the lines that stand for many results."""

from collections import Counter
from collections.abc import Sequence
from typing import LiteralString

from bot.model.facts import FILTER, IMAGE
from bot.model.run import Target, Variant
from bot.report import markdown as md
from bot.report.importance import Importance, counted
from bot.report.markdown import Markdown
from bot.report.operands import MOVED
from bot.report.remarks import Look, Piece, code_text, numerics_text, time_mark
from bot.report.told import Told
from bot.report.view import Row, View, variant_name
from bot.report.words import MISSING

_NAMED = 3
_ID = 100
_TARGET = 40
_BIT = 160
_WHY = 200


def variant_title(variant: Variant) -> Markdown:
    """`reordered @ 3.13.0`; with the pipeline where the variant has a name of its own."""
    return md.code(variant_name(variant), 90)


def target_title(target: Target) -> Markdown:
    """`llvm-cpu` on `local-task`."""
    name = md.code(target.name, 60)
    return (
        md.compose("{} on {}", name, md.code(target.device, 60)) if target.device else md.compose("{} (not run)", name)
    )


def name(row: Row) -> Markdown:
    """The dispatch of a row."""
    return md.code(row.result.dispatch, _ID)


def _piece(piece: Piece) -> Markdown:
    match piece.look:
        case Look.CODE:
            return md.code(piece.text, _BIT)
        case Look.STRONG:
            return md.compose("**{}**", md.prose(piece.text.strip(), _BIT, inside=True))
        case Look.PLAIN:
            # prose() strips the spaces that join pieces; they are ours.
            before, after = (
                md.ours(" ") if edge else md.NOTHING for edge in (piece.text[:1] == " ", piece.text[-1:] == " ")
            )
            return md.compose("{}{}{}", before, md.prose(piece.text, _BIT, inside=True), after)


def _which(rows: Sequence[Row], *, many_targets: bool) -> Markdown:
    """Which results: few by name, with the target, or how many targets, where there are several; and how many more."""
    if not many_targets:
        return md.some([name(row) for row in rows], _NAMED)
    alike: dict[str, list[Row]] = {}
    for row in rows:
        alike.setdefault(row.result.dispatch, []).append(row)
    return md.some([md.compose("{} on {}", name(on[0]), _targets(on)) for on in alike.values()], _NAMED)


def _targets(rows: Sequence[Row]) -> Markdown:
    return md.compose("{} targets", len(rows)) if len(rows) > 1 else md.code(rows[0].result.target, _TARGET)


def say(told: Told, *, many_targets: bool) -> Markdown:
    """One bullet's text: which dispatches, and what of them."""
    remark = md.join("", map(_piece, told.remark))
    which = _which(told.rows, many_targets=many_targets)
    if len(told.rows) == 1:
        return md.compose("{}: {}", which, remark)
    return md.compose("**{} alike:** {}, in {}", len(told.rows), remark, which)


def time_cell(row: Row) -> Markdown:
    """A ratio with its interval, marked where it does not count; `=` where equal code left nothing to time."""
    time = row.result.verdict.time
    if time is None:
        return md.ours("=") if row.result.verdict.code == "identical" else md.ours(MISSING)
    return md.join(" ", [md.ratio(time), md.ours(time_mark(time))])


def row_cells(row: Row, columns: Sequence[LiteralString]) -> list[Markdown]:
    """The cells of one row, for these columns."""
    return [_cell(row, column) for column in columns]


def _cell(row: Row, column: str) -> Markdown:
    match column:
        case "dispatch":
            return name(row)
        case "target":
            return md.code(row.result.target, _TARGET)
        case "image":
            return md.code(row.image.text, _ID)
        case "filter":
            return md.code(row.filter.text, _ID)
        case "time":
            return time_cell(row)
        case "code":
            return md.prose(code_text(row), inside=True)
        case "numerics":
            return md.prose(numerics_text(row), inside=True)
        case _:
            return md.prose(row.verdict, inside=True)


def _gains(row: Row) -> Markdown:
    """What moved, for a line: `image out → in, 0.81x [0.79, 0.83]`."""
    moved = [
        md.compose("{} {}", md.prose(role, inside=True), md.code(cell.text, 40))
        for role, cell in ((IMAGE, row.image), (FILTER, row.filter))
        if cell.change in MOVED
    ]
    time = row.result.verdict.time
    timed = [md.ratio(time)] if time is not None and time.counted != "noise" else []
    fixed = [md.prose(row.verdict)] if row.result.verdict.numerics == "fixed" else []
    return md.join(", ", [*fixed, *moved, *timed])


def one_liner(view: View, kind: Importance, rows: tuple[Row, ...]) -> Markdown:
    """One line for all results of a kind: the count, and the first few by name with what is worth saying."""
    head = md.prose(counted(len(rows), kind), inside=True)

    def named(row: Row) -> Markdown:
        return _which([row], many_targets=view.many_targets)

    match kind:
        case Importance.IDENTICAL:
            return md.compose("**{}**: code proved equal, so not timed", head)
        case Importance.SAME_LAYOUT:
            return md.compose("**{}** at {}; code was not compared", head, md.prose(view.stage, inside=True))
        case Importance.FINDING:
            rules = Counter(finding.rule for row in rows for finding in row.result.verdict.findings)
            said = [md.compose("{} ({})", md.code(rule, 60), count) for rule, count in rules.most_common()]
            return md.compose("**{}**: {}", head, md.some(said, _NAMED))
        case Importance.FAILS_IN_BOTH:
            alike: dict[Markdown, list[Markdown]] = {}
            for row in rows:
                alike.setdefault(_both(row), []).append(named(row))
            said = [md.compose("{}: {}", words, md.some(names, _NAMED)) for words, names in alike.items()]
        case Importance.ACCEPTED:
            said = [md.compose("{} {}", named(row), _by_whom(row)) for row in rows]
        case _:
            said = [md.join(" ", [named(row), _gains(row)]) for row in rows]
    return md.compose("**{}**: {}", head, md.some(said, _NAMED, "; "))


def _both(row: Row) -> Markdown:
    """How both fail: once where they fail alike."""
    if row.alike:
        return md.prose(row.failures[0].words, _BIT, inside=True)
    return md.prose(", ".join(f"{failure.side} {failure.words}" for failure in row.failures), _BIT, inside=True)


def _by_whom(row: Row) -> Markdown:
    """`layout lost, accepted by octocat on 2026-11-25: why`; the login as code, so that nobody is called each time."""
    acceptance = row.accepted
    if acceptance is None:
        return md.NOTHING
    what = md.prose(row.verdict, inside=True)
    by = md.compose("{} by {} on {}", what, md.code(acceptance.who, 60), md.prose(acceptance.when[:10], inside=True))
    why = md.prose(acceptance.why, _WHY, inside=True)
    return md.join(": ", [by, why])
