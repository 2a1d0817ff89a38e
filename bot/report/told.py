# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Remarks that are alike, told once for all their results: one cause often breaks many dispatches."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bot.report.failures import gist
from bot.report.remarks import Look, Piece, Remark, remarks
from bot.report.view import Row
from bot.report.why import since, why

_PER_ROW = 3


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """One remark, and the results of which it is true, the worst first."""

    remark: Remark
    rows: tuple[Row, ...]


def tell(rows: Iterable[Row], say: Callable[[Row], Sequence[Remark]] = remarks) -> tuple[Told, ...]:
    """The remarks on these rows, at most three a row, those that say the same in one; in the order of the rows."""
    found: dict[Remark, list[Row]] = {}
    first: dict[Remark, Remark] = {}
    for row in rows:
        for remark in say(row)[:_PER_ROW]:
            key = tuple(map(_gist, remark))
            found.setdefault(key, []).append(row)
            first.setdefault(key, remark)
    return tuple(Told(remark=first[key], rows=tuple(alike)) for key, alike in found.items())


def explained(rows: Iterable[Row]) -> tuple[Told, ...]:
    """Why these rows changed and since when, each said once for all of which it is true."""

    def say(row: Row) -> list[Remark]:
        why_, since_ = why(row.result), since(row.result)
        found = [] if why_ is None else [why_]
        return found if since_ is None else [*found, (Piece("since "), *since_)]

    return tell(rows, say)


def _gist(piece: Piece) -> Piece:
    return Piece(gist(piece.text), piece.look) if piece.look is Look.CODE else piece
