# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The versions of the tables, and the steps from each to the next.

A database says its version in `schema_version`. A change to `bot.history.schema` comes with a step here that brings
older databases there; since every record is kept whole, a step may also derive rows anew from them.
"""

import lzma
from collections.abc import Callable, Sequence

from sqlalchemy import Column, Connection, Integer, MetaData, Table, delete, insert, inspect, select

from bot.errors import InputError
from bot.history import schema
from bot.history.packing import pack
from bot.history.rows import Row, explanation_row
from bot.model.parse import parse_run

Step = Callable[[Connection], None]

_version = Table("schema_version", MetaData(), Column("version", Integer, nullable=False))


def _first(connection: Connection) -> None:
    schema.metadata.create_all(connection, checkfirst=False)


def _blocks_and_explanations(connection: Connection) -> None:
    schema.blocks.create(connection, checkfirst=True)
    schema.explanations.create(connection, checkfirst=True)
    for index in schema.comparisons.indexes:
        index.create(connection, checkfirst=True)
    runs, facts = schema.runs, schema.facts
    for number in connection.execute(select(runs.c.id).order_by(runs.c.id)).scalars().all():
        query = select(facts).where(facts.c.run == number).order_by(facts.c.dispatch, facts.c.target, facts.c.side)
        rows = [dict(row) for row in connection.execute(query).mappings()]
        connection.execute(insert(schema.blocks).values(run=number, content=pack(rows)))
        explained = _explained(connection, number)
        if explained:
            connection.execute(insert(schema.explanations), explained)


def _explained(connection: Connection, number: int) -> list[Row]:
    runs, facts, dispatches = schema.runs, schema.facts, schema.dispatches
    record = lzma.decompress(connection.execute(select(runs.c.record).where(runs.c.id == number)).scalar_one())
    if b'"why":{' not in record and b'"since":{' not in record:
        return []  # parsing all of a long history takes hours
    joined = dispatches.join(facts, facts.c.dispatch == dispatches.c.id)
    query = select(dispatches.c.name, dispatches.c.id).select_from(joined).where(facts.c.run == number).distinct()
    numbers = {row.name: row.id for row in connection.execute(query)}
    return [
        {"run": number, "dispatch": numbers[result.dispatch], **row}
        for result in parse_run(record, f"run {number}").results
        if (row := explanation_row(result))
    ]


STEPS: tuple[Step, ...] = (_first, _blocks_and_explanations)


def version_of(connection: Connection) -> int:
    """The version of the tables in a database; 0 where there are none."""
    if not inspect(connection).has_table(_version.name):
        return 0
    return connection.execute(select(_version.c.version)).scalar() or 0


def check_known(version: int, shown: str, steps: Sequence[Step] = STEPS) -> None:
    """Raises `InputError` for a database that a newer Innermost made."""
    if version > len(steps):
        raise InputError(
            f"the history in {shown} has schema version {version}; this Innermost knows {len(steps)}",
            "update Innermost, or name another database with --database",
        )


def upgrade(connection: Connection, shown: str, steps: Sequence[Step] = STEPS) -> None:
    """Brings a database to the newest version, within the transaction that is open; a newer one is refused."""
    version = version_of(connection)
    check_known(version, shown, steps)
    if version == len(steps):
        return
    for step in steps[version:]:
        step(connection)
    _version.create(connection, checkfirst=True)
    connection.execute(delete(_version))
    connection.execute(insert(_version).values(version=len(steps)))
