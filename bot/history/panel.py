# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The whole history as arrays: what a dashboard of millions of facts is made from, without an object for each."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, Table, case, func, select

from bot.history import schema
from bot.history.database import Database
from bot.history.panel_values import OUTCOMES, Column, DispatchInfo, KernelAt, OperandAt, RunInfo, Series, StageAt
from bot.history.queries import Build, build_order
from bot.model.facts import Stage

_T = TypeVar("_T")
_FACT = np.dtype(
    [
        ("run", "i4"),
        ("compiler", "i4"),
        ("dispatch", "i4"),
        ("variant", "i4"),
        ("outcome", "i1"),
        ("layout", "i4"),
        ("codegen", "i4"),
        ("device", "i2"),
        ("code_bytes", "f8"),
        ("median_ns", "f8"),
        ("low_ns", "f8"),
        ("high_ns", "f8"),
        ("disturbed", "?"),
    ]
)


@dataclass(frozen=True, kw_only=True)
class Panel:
    """Everything that the history knows.

    Attributes:
        columns: in commit order: by release, then by when they were run.
        series: by dispatch, target and variant.
        cells: of shape (series, columns), structured: `outcome` (0 where there is no fact, else 1 + its index in
            `OUTCOMES`), `layout`, `codegen` and `device` (a number, 0 for none), `code_bytes`, `median_ns`, `low_ns`,
            `high_ns` (NaN where unknown) and `disturbed`.
        failures: what was said, by (series, column).
        layouts: what each number stands for, by stage.
        codegens: the kernels that each number stands for.
        devices: the name and the clock of each device's number.
    """

    columns: tuple[Column, ...]
    series: tuple[Series, ...]
    cells: NDArray[Any]
    failures: Mapping[tuple[int, int], str]
    dispatches: Mapping[str, DispatchInfo]
    layouts: Mapping[int, Mapping[str, StageAt]]
    codegens: Mapping[int, tuple[KernelAt, ...]]
    devices: Mapping[int, tuple[str, str]]


def read_panel(database: Database) -> Panel:
    """Reads all of a history, from one state of it."""
    with database.reading() as connection:
        devices = _devices(connection)
        facts = _facts(connection, devices)
        runs = _by_id(connection, schema.runs, RunInfo)
        builds = _builds(connection)
        names = _names(connection, schema.dispatches, "name")
        variants = _names(connection, schema.variants, "target", "name")
        columns, column_of = _numbered(
            np.stack([facts["run"], facts["compiler"]], axis=1),
            lambda run, compiler: Column(run=runs[run], build=builds[compiler]),
            lambda column: (build_order(column.build), column.run.created, column.run.digest),
        )
        series, series_of = _numbered(
            np.stack([facts["dispatch"], facts["variant"]], axis=1),
            lambda dispatch, variant: Series(
                dispatch=names[dispatch][0], target=variants[variant][0], variant=variants[variant][1]
            ),
            lambda one: (one.dispatch, one.target, one.variant),
        )
        cells = np.zeros((len(series), len(columns)), _FACT)
        for name in ("code_bytes", "median_ns", "low_ns", "high_ns"):
            cells[name] = np.nan
        # Both sides of a run may be the same variant: one cell nevertheless.
        cells[series_of, column_of] = facts
        return Panel(
            columns=columns,
            series=series,
            cells=cells,
            failures=_failures(connection, columns, series, runs, builds, names, variants),
            dispatches=_dispatches(connection),
            layouts=_layouts(connection),
            codegens=_codegens(connection),
            devices={number: pair for pair, number in devices.items() if number},
        )


def _facts(connection: Connection, devices: Mapping[tuple[str, str], int]) -> NDArray[Any]:
    facts = schema.facts
    outcomes = case({name: number for number, name in enumerate(OUTCOMES, 1)}, value=facts.c.outcome)
    device = case(
        *(((facts.c.device == name) & (facts.c.clock == clock), number) for (name, clock), number in devices.items()),
        else_=0,
    )
    query = select(
        facts.c.run,
        facts.c.compiler,
        facts.c.dispatch,
        facts.c.variant,
        outcomes,
        facts.c.layout,
        func.coalesce(facts.c.codegen, 0),
        device,
        facts.c.code_bytes,
        facts.c.median_ns,
        facts.c.low_ns,
        facts.c.high_ns,
        func.coalesce(facts.c.disturbed, "") != "",
    )
    # A run at a time bounds the memory, whatever the driver does. Its own tuples go straight into the array: a row
    # object for each would take most of the time.
    parts = [np.zeros(0, _FACT)]
    for run in connection.execute(select(schema.runs.c.id).order_by(schema.runs.c.id)).scalars().all():
        cursor: Any = connection.execute(query.where(facts.c.run == run)).cursor
        parts.append(np.array(cursor.fetchall(), _FACT))
    return np.concatenate(parts)


def _numbered(
    pairs: NDArray[Any], made: Callable[[int, int], _T], order: Callable[[_T], Any]
) -> tuple[tuple[_T, ...], NDArray[np.intp]]:
    """What pairs of numbers stand for, in order and once each, and the place of each pair in it."""
    width = int(pairs[:, 1].max(initial=0)) + 1
    distinct, place = np.unique(pairs[:, 0].astype(np.int64) * width + pairs[:, 1], return_inverse=True)
    things = [made(int(pair) // width, int(pair) % width) for pair in distinct]
    ordered = sorted(dict.fromkeys(things), key=order)
    places = {thing: number for number, thing in enumerate(ordered)}
    of = np.array([places[thing] for thing in things], np.intp)
    return tuple(ordered), of[place.reshape(-1)] if len(of) else np.zeros(0, np.intp)


def _devices(connection: Connection) -> dict[tuple[str, str], int]:
    facts = schema.facts
    rows = connection.execute(
        select(facts.c.device, facts.c.clock).where(facts.c.device.is_not(None)).distinct().order_by("device", "clock")
    )
    found = {(row.device, row.clock): number for number, row in enumerate(rows, 1)}
    return found or {("", ""): 0}


def _failures(
    connection: Connection,
    columns: tuple[Column, ...],
    series: tuple[Series, ...],
    runs: Mapping[int, RunInfo],
    builds: Mapping[int, Build],
    names: Mapping[int, tuple[str, ...]],
    variants: Mapping[int, tuple[str, ...]],
) -> dict[tuple[int, int], str]:
    facts = schema.facts
    column_at = {(column.run.digest, column.build): number for number, column in enumerate(columns)}
    series_at = {(one.dispatch, one.target, one.variant): number for number, one in enumerate(series)}
    said: dict[str, str] = {}
    query = select(facts.c.run, facts.c.compiler, facts.c.dispatch, facts.c.variant, facts.c.failure)
    found: dict[tuple[int, int], str] = {}
    for run, compiler, dispatch, variant, failure in connection.execute(query.where(facts.c.failure != "")):
        target, name = variants[variant]
        where = series_at[names[dispatch][0], target, name], column_at[runs[run].digest, builds[compiler]]
        found[where] = said.setdefault(failure, failure)
    return found


def _builds(connection: Connection) -> dict[int, Build]:
    compilers, releases = schema.compilers, schema.releases
    joined = compilers.join(releases, releases.c.release == compilers.c.release, isouter=True)
    rows = connection.execute(select(compilers, releases.c.released).select_from(joined))
    return {row.id: Build(release=row.release, revision=row.revision, released=row.released or "") for row in rows}


def _by_id(connection: Connection, table: Table, kind: type[RunInfo]) -> dict[int, RunInfo]:
    names = list(kind.model_fields)
    rows = connection.execute(select(table.c.id, *(table.c[name] for name in names))).mappings()
    return {row["id"]: kind(**{name: row[name] for name in names}) for row in rows}


def _names(connection: Connection, table: Table, *columns: str) -> dict[int, tuple[str, ...]]:
    rows = connection.execute(select(table.c.id, *(table.c[name] for name in columns)))
    return {row[0]: tuple(row[1:]) for row in rows}


def _dispatches(connection: Connection) -> dict[str, DispatchInfo]:
    table = schema.dispatches
    uses: defaultdict[int, list[tuple[str, int]]] = defaultdict(list)
    for row in connection.execute(select(schema.uses).order_by(schema.uses.c.model)):
        uses[row.dispatch].append((row.model, row.uses))
    # One whose text was changed keeps its name: the newest text's is shown.
    return {
        row.name: DispatchInfo(
            name=row.name,
            op=row.op,
            layout=row.layout,
            shape=row.shape,
            context=row.context,
            uses=tuple(uses[row.id]),
        )
        for row in connection.execute(select(table).order_by(table.c.id))
    }


def _layouts(connection: Connection) -> dict[int, dict[str, StageAt]]:
    operands: defaultdict[tuple[int, str], list[OperandAt]] = defaultdict(list)
    table = schema.operands
    for row in connection.execute(select(table).order_by(table.c.layout, table.c.op, table.c.operand)):
        operands[row.layout, row.stage].append(
            OperandAt(role=row.role, map=row.map, last=row.last, innermost=row.innermost, encoded=row.encoded)
        )
    found: dict[int, dict[str, StageAt]] = {
        layout: {} for layout in connection.execute(select(schema.layouts.c.id)).scalars()
    }
    counted = {(row.layout, row.stage): row for row in connection.execute(select(schema.stages))}
    order = {stage.value: number for number, stage in enumerate(Stage)}
    for (layout, stage), row in sorted(counted.items(), key=lambda item: (item[0][0], order.get(item[0][1], 9))):
        found[layout][stage] = StageAt(
            operands=tuple(operands[layout, stage]),
            dispatches=row.dispatches,
            transposing=row.transposing,
            bytes_moved=row.bytes_moved,
        )
    return found


def _codegens(connection: Connection) -> dict[int, tuple[KernelAt, ...]]:
    table = schema.kernels
    names = list(KernelAt.model_fields)
    found: defaultdict[int, list[KernelAt]] = defaultdict(list)
    for row in connection.execute(select(table).order_by(table.c.codegen, table.c.number)).mappings():
        found[row["codegen"]].append(KernelAt(**{name: row[name] for name in names}))
    return {codegen: tuple(kernels) for codegen, kernels in found.items()}
