# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The whole history as arrays: what a dashboard of millions of facts is made from, without an object for each."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, Connection, and_, select

from bot.history import panel_tables, schema
from bot.history.database import Database
from bot.history.packing import CELL, Packed, unpack
from bot.history.panel_values import Column, DispatchInfo, Explanation, KernelAt, RunInfo, Series, StageAt
from bot.history.queries import Build, build_order
from bot.model.why import Since, Why

_T = TypeVar("_T")
# What numerics says of the candidate's own results.
_WRONG, _RIGHT = ("wrong", "wrong in both"), ("exact", "close", "fixed")
_WHY: TypeAdapter[Why] = TypeAdapter(Why)
# A cell without a fact.
_NOTHING = np.zeros((), CELL)
for _name in ("code_bytes", "median_ns", "low_ns", "high_ns"):
    _NOTHING[_name] = np.nan


@dataclass(frozen=True, kw_only=True)
class Panel:
    """Everything that the history knows.

    Attributes:
        columns: in commit order: by release, then by when they were run.
        series: by dispatch, target and variant.
        cells: of shape (series, columns), structured as `bot.history.packing.CELL`: `outcome` is 0 where there is no
            fact, times are NaN where they are unknown.
        failures: what was said, by (series, column).
        explanations: by dispatch, target, and sides.
        wrong: whether results were wrong, by (series, column), of every series whose results ever were.
        layouts: what each number stands for, by stage.
        codegens: the kernels that each number stands for.
        devices: the name and the clock of each device's number.
    """

    columns: tuple[Column, ...]
    series: tuple[Series, ...]
    cells: NDArray[Any]
    failures: Mapping[tuple[int, int], str]
    wrong: Mapping[tuple[int, int], bool]
    explanations: tuple[Explanation, ...]
    dispatches: Mapping[str, DispatchInfo]
    layouts: Mapping[int, Mapping[str, StageAt]]
    codegens: Mapping[int, tuple[KernelAt, ...]]
    devices: Mapping[int, tuple[str, str]]


def read_panel(database: Database) -> Panel:
    """Reads all of a history, from one state of it."""
    with database.reading() as connection:
        blocks = _blocks(connection)
        of_run = np.repeat(np.array(list(blocks), np.int32), [len(packed.cells) for packed in blocks.values()])
        runs = panel_tables.by_id(connection, schema.runs, RunInfo)
        builds = panel_tables.builds(connection)
        names = panel_tables.names_of(connection, schema.dispatches, "name")
        variants = panel_tables.names_of(connection, schema.variants, "target", "name")
        columns, column_of = _numbered(
            of_run,
            _joined(blocks.values(), "compiler"),
            lambda run, compiler: Column(run=runs[run], build=builds[compiler]),
            lambda column: (build_order(column.build), column.run.created, column.run.digest),
        )
        series, series_of = _numbered(
            _joined(blocks.values(), "dispatch"),
            _joined(blocks.values(), "variant"),
            lambda dispatch, variant: Series(
                dispatch=names[dispatch][0], target=variants[variant][0], variant=variants[variant][1]
            ),
            lambda one: (one.dispatch, one.target, one.variant),
        )
        cells = np.full((len(series), len(columns)), _NOTHING)
        devices = _fill(cells, blocks.values(), series_of, column_of)
        return Panel(
            columns=columns,
            series=series,
            cells=cells,
            failures=_failures(blocks.values(), series_of, column_of),
            wrong=_wrong(
                connection,
                {(column.run.digest, column.build): number for number, column in enumerate(columns)},
                {one: number for number, one in enumerate(series)},
            ),
            explanations=_explanations(connection),
            dispatches=panel_tables.dispatches(connection),
            layouts=panel_tables.layouts(connection),
            codegens=panel_tables.codegens(connection),
            devices=devices,
        )


def _blocks(connection: Connection) -> dict[int, Packed]:
    rows = connection.execute(select(schema.blocks).order_by(schema.blocks.c.run))
    return {row.run: unpack(row.content) for row in rows}


def _joined(blocks: Collection[Packed], name: str) -> NDArray[np.int32]:
    """A field of all facts, block by block."""
    return np.concatenate([np.zeros(0, np.int32), *(packed.cells[name] for packed in blocks)])


def _fill(
    cells: NDArray[Any], blocks: Collection[Packed], series_of: NDArray[np.intp], column_of: NDArray[np.intp]
) -> dict[int, tuple[str, str]]:
    """Puts every fact into its cell; where both sides of a run are the same variant, into one.

    Returns what devices' numbers stand for: each run counts its own, and here they are those of all, by name and clock.
    """
    names = sorted({device for packed in blocks for device in packed.devices})
    place = {device: number for number, device in enumerate(names, 1)}
    begin = 0
    for packed in blocks:
        end = begin + len(packed.cells)
        mine = packed.cells.copy()
        mine["device"] = np.array([0, *(place[device] for device in packed.devices)])[mine["device"]]
        cells[series_of[begin:end], column_of[begin:end]] = mine
        begin = end
    return {number: device for device, number in place.items()}


def _failures(
    blocks: Iterable[Packed], series_of: NDArray[np.intp], column_of: NDArray[np.intp]
) -> dict[tuple[int, int], str]:
    """What was said where, a text that is said every night once in memory."""
    said: dict[str, str] = {}
    found: dict[tuple[int, int], str] = {}
    begin = 0
    for packed in blocks:
        for number, text in packed.failures.items():
            found[int(series_of[begin + number]), int(column_of[begin + number])] = said.setdefault(text, text)
        begin += len(packed.cells)
    return found


def _wrong(
    connection: Connection, column_at: Mapping[tuple[str, Build], int], series_at: Mapping[Series, int]
) -> dict[tuple[int, int], bool]:
    """What numerics said of candidates, whose results they are."""
    comparisons, facts = schema.comparisons, schema.facts
    ever = select(comparisons.c.dispatch, comparisons.c.target).where(comparisons.c.numerics.in_(_WRONG)).distinct()
    suspects = ever.subquery()
    same = [comparisons.c[name] == suspects.c[name] for name in ("dispatch", "target")]
    whose = [facts.c[name] == comparisons.c[name] for name in ("run", "dispatch", "target")]
    tables = (
        comparisons.join(suspects, and_(*same))
        .join(facts, and_(*whose, facts.c.side == "candidate"))
        .join(schema.runs, schema.runs.c.id == facts.c.run)
        .join(schema.dispatches, schema.dispatches.c.id == facts.c.dispatch)
        .join(schema.variants, schema.variants.c.id == facts.c.variant)
    )
    query = select(
        schema.runs.c.digest,
        facts.c.compiler,
        schema.dispatches.c.name.label("dispatch"),
        facts.c.target,
        schema.variants.c.name.label("variant"),
        comparisons.c.numerics,
    ).select_from(tables)
    builds = panel_tables.builds(connection)
    return {
        (
            series_at[Series(dispatch=row.dispatch, target=row.target, variant=row.variant)],
            column_at[row.digest, builds[row.compiler]],
        ): row.numerics in _WRONG
        for row in connection.execute(query.where(comparisons.c.numerics.in_((*_WRONG, *_RIGHT))))
    }


def _explanations(connection: Connection) -> tuple[Explanation, ...]:
    """By dispatch and target, of each pair of sides what the newest run says."""
    explained, runs = schema.explanations, schema.runs
    tables = explained.join(runs, runs.c.id == explained.c.run).join(
        schema.dispatches, schema.dispatches.c.id == explained.c.dispatch
    )
    sides: dict[str, tuple[ColumnElement[str], ColumnElement[str]]] = {}
    for side in ("baseline", "candidate"):
        facts, variants, compilers = (
            table.alias(f"{table.name}_{side}") for table in (schema.facts, schema.variants, schema.compilers)
        )
        same = [facts.c[name] == explained.c[name] for name in ("run", "dispatch", "target")]
        # Each has both sides. Outer, since SQLite would begin with the inner join's millions of facts otherwise.
        tables = (
            tables.join(facts, and_(*same, facts.c.side == side), isouter=True)
            .join(variants, variants.c.id == facts.c.variant, isouter=True)
            .join(compilers, compilers.c.id == facts.c.compiler, isouter=True)
        )
        sides[side] = variants.c.name, compilers.c.release
    query = select(
        schema.dispatches.c.name,
        explained.c.target,
        runs.c.created,
        runs.c.until,
        *sides["baseline"],
        *sides["candidate"],
        explained.c.why,
        explained.c.since,
    ).select_from(tables)
    newest = {
        (row[0], row[1], row[4], row[6]): row
        for row in connection.execute(query.order_by(runs.c.created, runs.c.digest))
    }
    return tuple(
        Explanation(
            dispatch=row[0],
            target=row[1],
            created=row[2],
            until=row[3],
            baseline=(row[4], row[5]),
            candidate=(row[6], row[7]),
            why=_WHY.validate_json(row[8]) if row[8] else None,
            since=Since.model_validate_json(row[9]) if row[9] else None,
        )
        for _, row in sorted(newest.items())
    )


def _numbered(
    first: NDArray[np.int32], second: NDArray[np.int32], made: Callable[[int, int], _T], order: Callable[[_T], Any]
) -> tuple[tuple[_T, ...], NDArray[np.intp]]:
    """What pairs of numbers stand for, in order and once each, and the place of each pair in it."""
    width = int(second.max(initial=0)) + 1
    pairs = first.astype(np.int64) * width + second
    there = np.zeros(int(pairs.max(initial=-1)) + 1, np.bool_)  # there are few numbers, so it is small
    there[pairs] = True
    distinct = np.flatnonzero(there)
    things = [made(int(pair) // width, int(pair) % width) for pair in distinct]
    ordered = sorted(dict.fromkeys(things), key=order)
    places = {thing: number for number, thing in enumerate(ordered)}
    place = np.zeros(len(there), np.intp)
    place[distinct] = [places[thing] for thing in things]
    return tuple(ordered), place[pairs]
