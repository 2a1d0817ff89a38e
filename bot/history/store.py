# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Putting runs into a history, each whole or not at all, and asking what is in it."""

import lzma
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, delete, func, insert, select
from sqlalchemy.dialects import postgresql, sqlite

from bot.errors import UsageError
from bot.files import sha256_hex
from bot.history import schema
from bot.history.database import Database
from bot.history.identity import content, is_fuller, question_of, run_id
from bot.history.packing import pack
from bot.history.rows import Fact, Row, Shared, comparison_row, explanation_row, facts_of, uses_of
from bot.model.base import Value
from bot.model.run import Run
from bot.model.verdict import Overall

_T = TypeVar("_T")
# SQLite takes 32,766 parameters in a statement; older builds 999.
_AT_ONCE = 500
_TABLES = {"stages": schema.stages, "operands": schema.operands, "kernels": schema.kernels}


class Added(StrEnum):
    """What became of a run that was to be added."""

    NEW = "added"
    FULLER = "took the place of an earlier record"
    KNOWN = "there already"


class Gap(Value):
    """A release that could not be brought here: for what, why (in words), and when that was first seen (UTC)."""

    release: str
    suite: str
    targets: tuple[str, ...]
    reason: str
    at: str


def add_run(database: Database, run: Run) -> Added:
    """Adds a run, once, in one transaction.

    Raises `UsageError` for a shard, whose dispatches would come again with the merged run.
    """
    if run.request.shard:
        raise UsageError(
            f"this is shard {run.request.shard} of a run", "put the shards together with `innermost merge` first"
        )
    raw = content(run)
    digest, identity = sha256_hex(raw), run_id(run)
    facts = list(facts_of(run))
    record = lzma.compress(raw, preset=4)
    with database.writing() as connection:
        runs = schema.runs
        known = connection.execute(
            select(runs.c.id, runs.c.wall_seconds, runs.c.content).where(runs.c.digest == identity)
        ).one_or_none()
        if known is not None:
            bisected = select(func.count(schema.explanations.c.since)).where(schema.explanations.c.run == known.id)
            earlier = known.wall_seconds, connection.execute(bisected).scalar_one(), known.content
            if not is_fuller(run, earlier, digest):
                return Added.KNOWN
            for table in (schema.facts, schema.blocks, schema.comparisons, schema.explanations):
                connection.execute(delete(table).where(table.c.run == known.id))
            connection.execute(delete(runs).where(runs.c.id == known.id))
        made = connection.execute(insert(runs).values(_run_row(run, identity, digest, record)))
        assert made.inserted_primary_key is not None  # noqa: S101 - an insert of one row has one
        _fill(connection, made.inserted_primary_key[0], run, facts)
    return Added.NEW if known is None else Added.FULLER


def add_gap(database: Database, gap: Gap) -> None:
    """Records what could not be brought here; the same again changes nothing."""
    columns = {**gap.model_dump(), "targets": " ".join(gap.targets)}
    with database.writing() as connection:
        _put(connection, schema.gaps, [{"digest": gap_digest(gap), **columns}])


def gap_digest(gap: Gap) -> str:
    """What makes two gaps the same one: all but when it was seen."""
    return sha256_hex(gap.model_dump_json(exclude={"at"}).encode())


def set_released(database: Database, days: Mapping[str, str]) -> None:
    """Says on which day (ISO 8601) each of these releases came out."""
    table = schema.releases
    with database.writing() as connection:
        connection.execute(delete(table).where(table.c.release.in_(list(days))))
        if days:
            connection.execute(insert(table), [{"release": release, "released": day} for release, day in days.items()])


def is_answered(database: Database, question: str) -> bool:
    """Whether a run that answers a question was brought to its end."""
    runs = schema.runs
    whole = (runs.c.question == question) & (runs.c.missing == 0)
    with database.reading() as connection:
        return connection.execute(select(runs.c.id).where(whole).limit(1)).first() is not None


def contents(database: Database) -> dict[str, str]:
    """The SHA-256 of every record by the run's id, oldest run first."""
    runs = schema.runs
    with database.reading() as connection:
        rows = connection.execute(select(runs.c.digest, runs.c.content).order_by(runs.c.created, runs.c.digest))
        return {row.digest: row.content for row in rows}


def created(database: Database) -> dict[str, str]:
    """When every run began (UTC, ISO 8601) by its id, oldest first."""
    runs = schema.runs
    with database.reading() as connection:
        rows = connection.execute(select(runs.c.digest, runs.c.created).order_by(runs.c.created, runs.c.digest))
        return {row.digest: row.created for row in rows}


def record_of(database: Database, identity: str) -> bytes:
    """The whole record of a run, as `bot.history.identity.content` made it."""
    runs = schema.runs
    with database.reading() as connection:
        return lzma.decompress(connection.execute(select(runs.c.record).where(runs.c.digest == identity)).scalar_one())


def gaps(database: Database) -> tuple[Gap, ...]:
    """All that could not be brought here, by release."""
    table = schema.gaps
    with database.reading() as connection:
        rows = connection.execute(select(table).order_by(table.c.release, table.c.digest)).mappings()
        return tuple(
            Gap(
                release=row["release"],
                suite=row["suite"],
                targets=tuple(row["targets"].split()),
                reason=row["reason"],
                at=row["at"],
            )
            for row in rows
        )


def released(database: Database) -> dict[str, str]:
    """The day on which each release came out, where that is known."""
    table = schema.releases
    with database.reading() as connection:
        rows = connection.execute(select(table).order_by(table.c.release))
        return {row.release: row.released for row in rows}


def _run_row(run: Run, identity: str, digest: str, record: bytes) -> Row:
    return {
        "digest": identity,
        "content": digest,
        "question": question_of(run),
        "created": run.created,
        "innermost": run.innermost,
        "suite": run.request.suite,
        "until": run.request.until,
        "overall": run.summary.overall,
        "missing": len(run.summary.missing),
        "incomplete": run.summary.counts.get(Overall.INCOMPLETE, 0),
        "wall_seconds": run.wall_seconds,
        "cpu": run.host.cpu,
        "cores": run.host.cores,
        "system": run.host.system,
        "runtime": run.host.runtime,
        "record": record,
    }


def _fill(connection: Connection, number: int, run: Run, facts: Sequence[Fact]) -> None:
    compilers = _intern(connection, schema.compilers, (fact.compiler for fact in facts))
    dispatches = _intern(connection, schema.dispatches, (fact.dispatch for fact in facts))
    variants = _intern(connection, schema.variants, (fact.variant for fact in facts))
    layouts = _intern(connection, schema.layouts, (fact.layout for fact in facts))
    codegens = _intern(connection, schema.codegens, (fact.codegen for fact in facts if fact.codegen))
    rows = [
        {
            "run": number,
            "compiler": compilers[fact.compiler.digest],
            "dispatch": dispatches[fact.dispatch.digest],
            "variant": variants[fact.variant.digest],
            "layout": layouts[fact.layout.digest],
            "codegen": codegens[fact.codegen.digest] if fact.codegen else None,
            **fact.columns,
        }
        for fact in facts
    ]
    numbers = {fact.dispatch.columns["name"]: dispatches[fact.dispatch.digest] for fact in facts}
    changes = [
        {"run": number, "dispatch": numbers[result.dispatch], **comparison_row(result)} for result in run.results
    ]
    explained = [
        {"run": number, "dispatch": numbers[result.dispatch], **row}
        for result in run.results
        if (row := explanation_row(result))
    ]
    used = {record.id: uses_of(record) for record in run.dispatches if record.id in numbers}
    for part in _batched([numbers[name] for name in used]):
        connection.execute(delete(schema.uses).where(schema.uses.c.dispatch.in_(part)))
    models = [{"dispatch": numbers[name], **row} for name, rows_ in used.items() for row in rows_]
    for table, filled in (
        (schema.facts, rows),
        (schema.blocks, [{"run": number, "content": pack(rows)}]),
        (schema.comparisons, changes),
        (schema.explanations, explained),
        (schema.uses, models),
    ):
        if filled:
            connection.execute(insert(table), filled)


def _intern(connection: Connection, table: Table, wanted: Iterable[Shared]) -> dict[str, int]:
    """The number of each by digest; what is not there yet is put there with all its parts."""
    things = {thing.digest: thing for thing in wanted}
    known = _numbers(connection, table, things)
    new = [thing for digest, thing in things.items() if digest not in known]
    if not new:
        return known
    _put(connection, table, [{"digest": thing.digest, **thing.columns} for thing in new])
    known = _numbers(connection, table, things)
    parts: defaultdict[str, list[Row]] = defaultdict(list)
    owner = {"layouts": "layout", "codegens": "codegen"}.get(table.name, "")
    for thing in new:
        for name, rows in thing.parts.items():
            parts[name] += [{owner: known[thing.digest], **row} for row in rows]
    for name, rows in parts.items():
        if rows:
            connection.execute(insert(_TABLES[name]), rows)
    return known


def _numbers(connection: Connection, table: Table, digests: Iterable[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for part in _batched(list(digests)):
        rows = connection.execute(select(table.c.id, table.c.digest).where(table.c.digest.in_(part)))
        found |= {row.digest: row.id for row in rows}
    return found


def _put(connection: Connection, table: Table, rows: list[Row]) -> None:
    """Inserts what is not there yet."""
    dialect: Any = postgresql if connection.dialect.name == "postgresql" else sqlite
    connection.execute(dialect.insert(table).on_conflict_do_nothing(index_elements=["digest"]), rows)


def _batched(items: list[_T]) -> Iterator[list[_T]]:
    return (items[start : start + _AT_ONCE] for start in range(0, len(items), _AT_ONCE))
