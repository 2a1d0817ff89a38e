# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The tables that a panel's numbers stand for, each as a whole, by number."""

from collections import defaultdict

from sqlalchemy import Connection, Table, select

from bot.history import schema
from bot.history.panel_values import DispatchInfo, KernelAt, OperandAt, RunInfo, StageAt
from bot.history.queries import Build
from bot.model.facts import Stage


def builds(connection: Connection) -> dict[int, Build]:
    """Every compiler by its number."""
    compilers, releases = schema.compilers, schema.releases
    joined = compilers.join(releases, releases.c.release == compilers.c.release, isouter=True)
    rows = connection.execute(select(compilers, releases.c.released).select_from(joined))
    return {row.id: Build(release=row.release, revision=row.revision, released=row.released or "") for row in rows}


def by_id(connection: Connection, table: Table, kind: type[RunInfo]) -> dict[int, RunInfo]:
    """Every row of a table by its number, as a value of the columns that it names."""
    names = list(kind.model_fields)
    rows = connection.execute(select(table.c.id, *(table.c[name] for name in names))).mappings()
    return {row["id"]: kind(**{name: row[name] for name in names}) for row in rows}


def names_of(connection: Connection, table: Table, *columns: str) -> dict[int, tuple[str, ...]]:
    """Some columns of every row of a table, by its number."""
    rows = connection.execute(select(table.c.id, *(table.c[name] for name in columns)))
    return {row[0]: tuple(row[1:]) for row in rows}


def dispatches(connection: Connection) -> dict[str, DispatchInfo]:
    """Every dispatch by name."""
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


def layouts(connection: Connection) -> dict[int, dict[str, StageAt]]:
    """What each layout shows at each stage, by its number; stages in compile order."""
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


def codegens(connection: Connection) -> dict[int, tuple[KernelAt, ...]]:
    """What the code of each number has, kernel by kernel."""
    table = schema.kernels
    names = list(KernelAt.model_fields)
    found: defaultdict[int, list[KernelAt]] = defaultdict(list)
    for row in connection.execute(select(table).order_by(table.c.codegen, table.c.number)).mappings():
        found[row["codegen"]].append(KernelAt(**{name: row[name] for name in names}))
    return {codegen: tuple(kernels) for codegen, kernels in found.items()}
