# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a dashboard asks a history: its releases, the matrix of a target, the series of a dispatch."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from packaging.version import InvalidVersion, Version
from sqlalchemy import Connection, FromClause, Join, Select, func, select

from bot.history import schema
from bot.history.database import Database
from bot.model.base import Value
from bot.model.facts import Stage

_FEW = 100


class Build(Value):
    """A compiler that was run. `released` is its day, ISO 8601; empty where that isn't known."""

    release: str
    revision: str
    released: str

    if TYPE_CHECKING:  # pydantic gives frozen values a hash, of which type checkers don't know

        def __hash__(self) -> int: ...  # noqa: D105


class Position(Value):
    """Where one operand's reduction is. `innermost` is None where its map does not decide; `last` as in `Operand`."""

    key: str
    role: str
    last: str
    innermost: bool | None


class Cell(Value):
    """What the newest run showed of a dispatch with a compiler.

    Attributes:
        outcome: `checked`, `compiled`, `failed`, … (see `bot.model.compiled`).
        layout: a number; equal ones are equal layouts at all stages.
        operands: at the stage that was asked for, in IR order.
    """

    dispatch: str
    build: Build
    outcome: str
    failure: str
    layout: int
    operands: tuple[Position, ...]


class Seen(Value):
    """One side of one dispatch in one run. Times are in nanoseconds, by `clock`; None where nothing was timed."""

    run: str
    created: str
    build: Build
    outcome: str
    layout: int
    code: str | None
    dispatches: int | None
    transposing: int | None
    bytes_moved: int | None
    clock: str | None
    median_ns: float | None
    low_ns: float | None
    high_ns: float | None


def builds(database: Database) -> tuple[Build, ...]:
    """All compilers, oldest release first."""
    query = select(schema.compilers.c.release, schema.compilers.c.revision, schema.releases.c.released)
    with database.reading() as connection:
        rows = connection.execute(query.select_from(_with_days(schema.compilers)))
        found = [_build(row.release, row.revision, row.released) for row in rows]
    return tuple(sorted(found, key=build_order))


def build_order(build: Build) -> tuple[tuple[int, Version | str], str]:
    """What builds are sorted by: commit order, as far as releases tell it."""
    return _order(build.release), build.revision


def matrix(
    database: Database, target: str, variant: str, stage: Stage, *, dispatch: str | None = None
) -> tuple[Cell, ...]:
    """Every dispatch with every compiler, as the newest run has it, by dispatch and then release.

    Args:
        variant: its name, without a compiler.
        dispatch: the only one that is wanted; all by default.
    """
    facts, compilers, dispatches = schema.facts, schema.compilers, schema.dispatches
    wanted = [facts.c.target == target, schema.variants.c.name == variant]
    if dispatch is not None:
        wanted.append(dispatches.c.name == dispatch)
    newest = (
        select(func.max(schema.runs.c.created).label("created"), facts.c.dispatch, facts.c.compiler)
        .select_from(_facts())
        .where(*wanted)
        .group_by(facts.c.dispatch, facts.c.compiler)
        .subquery()
    )
    query = (
        select(facts, dispatches.c.name, compilers.c.release, compilers.c.revision, schema.releases.c.released)
        .select_from(
            _facts().join(
                newest,
                (newest.c.created == schema.runs.c.created)
                & (newest.c.dispatch == facts.c.dispatch)
                & (newest.c.compiler == facts.c.compiler),
            )
        )
        .where(*wanted)
        .order_by(dispatches.c.name, schema.runs.c.id, facts.c.side)
    )
    with database.reading() as connection:
        # Both sides of a run may be the same variant, and two runs may have begun together: one cell nevertheless.
        rows = {(row.name, row.release, row.revision): row for row in connection.execute(query)}
        positions = _positions(connection, {row.layout for row in rows.values()}, stage)
    cells = [
        Cell(
            dispatch=row.name,
            build=_build(row.release, row.revision, row.released),
            outcome=row.outcome,
            failure=row.failure,
            layout=row.layout,
            operands=positions.get(row.layout, ()),
        )
        for row in rows.values()
    ]
    return tuple(sorted(cells, key=lambda cell: (cell.dispatch, _order(cell.build.release), cell.build.revision)))


def series(database: Database, dispatch: str, target: str, variant: str) -> tuple[Seen, ...]:
    """Everything that runs showed of a dispatch on a target as a variant, oldest run first."""
    facts, compilers, runs = schema.facts, schema.compilers, schema.runs
    day = schema.releases.c.released
    query: Select[tuple[object, ...]] = (
        select(facts, runs.c.digest, runs.c.created, compilers.c.release, compilers.c.revision, day)
        .select_from(_facts())
        .where(schema.dispatches.c.name == dispatch, facts.c.target == target, schema.variants.c.name == variant)
        .order_by(runs.c.created, runs.c.digest, facts.c.side)
    )
    names = set(Seen.model_fields) - {"run", "build"}
    with database.reading() as connection:
        return tuple(
            Seen(
                run=row["digest"],
                build=_build(row["release"], row["revision"], row["released"]),
                **{name: row[name] for name in names},
            )
            for row in connection.execute(query).mappings()
        )


def dispatches(database: Database, target: str) -> tuple[str, ...]:
    """The names of all dispatches that were run on a target, in alphabetical order."""
    name = schema.dispatches.c.name
    query = select(name).select_from(_facts()).where(schema.facts.c.target == target).distinct()
    with database.reading() as connection:
        return tuple(sorted(connection.execute(query).scalars()))


def targets(database: Database) -> tuple[str, ...]:
    """The names of all targets that anything was run on, in alphabetical order."""
    with database.reading() as connection:
        return tuple(sorted(connection.execute(select(schema.facts.c.target).distinct()).scalars()))


def variants(database: Database, dispatch: str, target: str) -> tuple[str, ...]:
    """The names of all variants as which a dispatch was run on a target, without compilers, in alphabetical order."""
    query = (
        select(schema.variants.c.name)
        .select_from(_facts())
        .where(schema.dispatches.c.name == dispatch, schema.facts.c.target == target)
        .distinct()
    )
    with database.reading() as connection:
        return tuple(sorted(connection.execute(query).scalars()))


def _with_days(joined: FromClause) -> Join:
    """Compilers, with the day of each release that has one."""
    return joined.join(schema.releases, schema.releases.c.release == schema.compilers.c.release, isouter=True)


def _facts() -> Join:
    """Every fact with all that it refers to."""
    facts = schema.facts
    joined = facts.join(schema.runs, schema.runs.c.id == facts.c.run)
    for table, column in (
        (schema.variants, facts.c.variant),
        (schema.dispatches, facts.c.dispatch),
        (schema.compilers, facts.c.compiler),
    ):
        joined = joined.join(table, table.c.id == column)
    return _with_days(joined)


def _positions(connection: Connection, layouts: Iterable[int], stage: Stage) -> Mapping[int, tuple[Position, ...]]:
    wanted, table = set(layouts), schema.operands
    found: defaultdict[int, list[Position]] = defaultdict(list)
    # A layout is met in most nights: where many are wanted, reading the stage's rows once is less than asking for each.
    query = select(table).where(table.c.stage == stage).order_by(table.c.layout, table.c.op, table.c.operand)
    if len(wanted) <= _FEW:
        query = query.where(table.c.layout.in_(wanted))
    for row in connection.execute(query):
        if row.layout in wanted:
            found[row.layout].append(Position(key=row.key, role=row.role, last=row.last, innermost=row.innermost))
    return {layout: tuple(positions) for layout, positions in found.items()}


def _build(release: str, revision: str, released: str | None) -> Build:
    return Build(release=release, revision=revision, released=released or "")


def _order(release: str) -> tuple[int, Version | str]:
    """Releases in their order; what has no version comes last."""
    try:
        return 0, Version(release)
    except InvalidVersion:
        return 1, release
