# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Where the reductions of one dispatch were, release by release, and with which of them that changed."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from bot.history.changes import Change, Point, exact_changes
from bot.history.database import Database
from bot.history.queries import Build, Cell, build_order, matrix, variants
from bot.model.base import Value
from bot.model.facts import Stage

STAGES = (Stage.PREPROCESSING, Stage.DISPATCH_CREATION)
INNERMOST, ELSEWHERE, UNDECIDED, FAILED = "in", "out", "?", "✕"


class Row(Value):
    """One operand over releases.

    Attributes:
        key: of its op; see `bot.model.facts.OpFacts`.
        points: by release, oldest first: `in`, `out`, `?` where the map does not decide, `✕` where it did not compile
            so far; None where it was not run, or where the op has no such operand.
        changes: where two points that follow each other differ, those that are None left out.
    """

    variant: str
    stage: Stage
    key: str
    role: str
    points: tuple[Point[str], ...]
    changes: tuple[Change[str], ...]


class Timeline(Value):
    """One dispatch on one target, and its releases, oldest first."""

    dispatch: str
    target: str
    releases: tuple[str, ...]
    rows: tuple[Row, ...]


def timeline(database: Database, dispatch: str, target: str, only: Sequence[str] = (), op: str = "") -> Timeline:
    """All operands of a dispatch at the two stages that matter, by variant; without rows where nothing is known.

    Args:
        only: variants, in their order; all by default.
        op: the key of the only op that is wanted; all by default.
    """
    cells = {
        (variant, stage): [
            cell
            for cell in matrix(database, target, variant, stage, dispatch=dispatch)
            if cell.outcome != "unsupported"
        ]
        for variant in only or variants(database, dispatch, target)
        for stage in STAGES
    }
    builds: dict[Build, None] = dict.fromkeys(cell.build for row in cells.values() for cell in row)
    columns = [build.release for build in sorted(builds, key=build_order)]
    rows = [
        row
        for (variant, stage), seen in cells.items()
        for row in _rows(variant, stage, seen, columns)
        if op in ("", row.key)
    ]
    return Timeline(dispatch=dispatch, target=target, releases=tuple(dict.fromkeys(columns)), rows=tuple(rows))


def _rows(variant: str, stage: Stage, cells: Iterable[Cell], releases: Sequence[str]) -> list[Row]:
    found: defaultdict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    failed: list[str] = []
    for cell in cells:
        for position in cell.operands:
            words = {True: INNERMOST, False: ELSEWHERE, None: UNDECIDED}
            found[position.key, position.role][cell.build.release] = words[position.innermost]
        if not cell.operands:
            failed.append(cell.build.release)
    rows: list[Row] = []
    for (key, role), known in found.items():
        values = {**dict.fromkeys(failed, FAILED), **known}
        points = tuple(Point[str](at=release, value=values.get(release)) for release in dict.fromkeys(releases))
        changes = exact_changes(points)
        rows.append(Row(variant=variant, stage=stage, key=key, role=role, points=points, changes=changes))
    return rows
