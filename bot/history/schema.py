# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The tables.

What repeats night after night is stored once and referred to by number: compilers, dispatches, variants, layouts and
what GPU code shows have a `digest`, the SHA-256 of what they hold. So a layout changed exactly where the number did.
"""

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
)
from sqlalchemy.types import BigInteger

metadata = MetaData()


def _shared(name: str, *columns: Column[object]) -> Table:
    digest = Column("digest", Text, nullable=False, unique=True)
    return Table(name, metadata, Column("id", Integer, primary_key=True), digest, *columns)


def _text(name: str) -> Column[object]:
    return Column(name, Text, nullable=False)


def _number(name: str) -> Column[object]:
    return Column(name, BigInteger, nullable=True)


def _to(name: str, table: str, *, nullable: bool = False) -> Column[object]:
    return Column(name, Integer, ForeignKey(f"{table}.id"), nullable=nullable)


compilers = _shared("compilers", _text("release"), _text("revision"))
# On which day a release came out, ISO 8601, whether or not it was run.
releases = Table("releases", metadata, Column("release", Text, primary_key=True), _text("released"))
dispatches = _shared(
    "dispatches", _text("name"), _text("sha256"), _text("op"), _text("layout"), _text("shape"), _text("context")
)
# How often a model has a dispatch, as the newest run said that has it.
uses = Table(
    "uses",
    metadata,
    _to("dispatch", "dispatches"),
    _text("model"),
    Column("uses", Integer, nullable=False),
    PrimaryKeyConstraint("dispatch", "model"),
)
# A variant for a target, flags resolved: another CPU is another one. `name` is without the compiler; flags are JSON.
variants = _shared(
    "variants",
    _text("name"),
    _text("pipeline"),
    _text("passes"),
    _text("flags"),
    _text("target"),
    _text("target_flags"),
)
layouts = _shared("layouts")
stages = Table(
    "stages",
    metadata,
    _to("layout", "layouts"),
    _text("stage"),
    Column("dispatches", Integer, nullable=False),
    Column("transposing", Integer, nullable=False),
    _number("bytes_moved"),
    PrimaryKeyConstraint("layout", "stage"),
)
# `op` and `operand` count from 0, in IR order. `innermost` is null where the map does not decide.
operands = Table(
    "operands",
    metadata,
    _to("layout", "layouts"),
    _text("stage"),
    Column("op", Integer, nullable=False),
    Column("operand", Integer, nullable=False),
    _text("key"),
    _text("kind"),
    _text("role"),
    _text("map"),
    _text("last"),
    Column("innermost", Boolean),
    Column("encoded", Boolean, nullable=False),
    PrimaryKeyConstraint("layout", "stage", "op", "operand"),
)
codegens = _shared("codegens")
# Null is unknown, never 0.
kernels = Table(
    "kernels",
    metadata,
    _to("codegen", "codegens"),
    Column("number", Integer, nullable=False),
    _text("name"),
    _number("vgprs"),
    _number("agprs"),
    _number("sgprs"),
    _number("vgpr_spills"),
    _number("sgpr_spills"),
    _number("lds_bytes"),
    _number("scratch_bytes"),
    _number("code_bytes"),
    _number("waves"),
    PrimaryKeyConstraint("codegen", "number"),
)
# `digest` is the run's id; `content` the SHA-256 of `record`, which is the whole record, compressed: everything else
# here is derived from it. `missing` results were not reached, `incomplete` ones not brought to their end. `created` is
# UTC, ISO 8601.
runs = _shared(
    "runs",
    _text("content"),
    _text("question"),
    _text("created"),
    _text("innermost"),
    _text("suite"),
    _text("until"),
    _text("overall"),
    Column("missing", Integer, nullable=False),
    Column("incomplete", Integer, nullable=False),
    Column("wall_seconds", Float, nullable=False),
    _text("cpu"),
    Column("cores", Integer, nullable=False),
    _text("system"),
    _text("runtime"),
    Column("record", LargeBinary, nullable=False),
)
Index("runs_by_time", runs.c.created)
Index("runs_by_question", runs.c.question)
# One side of one dispatch on one target. `failure` is what the compiler said, or what was lacking. Counts are at
# dispatch-creation. Times are null where nothing was timed; `low_ns` and `high_ns` also where too little was.
facts = Table(
    "facts",
    metadata,
    _to("run", "runs"),
    _to("dispatch", "dispatches"),
    _text("target"),
    _text("side"),
    _to("compiler", "compilers"),
    _to("variant", "variants"),
    _text("outcome"),
    _text("failure"),
    _to("layout", "layouts"),
    _to("codegen", "codegens", nullable=True),
    Column("ir_sha256", Text),
    Column("code", Text),
    _number("code_bytes"),
    _number("dispatches"),
    _number("transposing"),
    _number("bytes_moved"),
    Column("device", Text),
    Column("clock", Text),
    Column("median_ns", Float),
    Column("low_ns", Float),
    Column("high_ns", Float),
    Column("disturbed", Text),
    PrimaryKeyConstraint("run", "dispatch", "target", "side"),
)
Index("facts_of_a_dispatch", facts.c.dispatch, facts.c.target, facts.c.variant, facts.c.compiler)
Index("facts_of_a_release", facts.c.compiler, facts.c.target, facts.c.variant)
Index("facts_of_a_variant", facts.c.variant)
# The facts of a run once more, packed by `bot.history.packing`: what reads all of a long history reads these.
blocks = Table(
    "blocks",
    metadata,
    Column("run", Integer, ForeignKey("runs.id"), primary_key=True, autoincrement=False),
    Column("content", LargeBinary, nullable=False),
)
# What a run knows of a result beyond what it is: `bot.model.why` as JSON. Null is unknown.
explanations = Table(
    "explanations",
    metadata,
    _to("run", "runs"),
    _to("dispatch", "dispatches"),
    _text("target"),
    Column("why", Text),
    Column("since", Text),
    PrimaryKeyConstraint("run", "dispatch", "target"),
)
# What the change from baseline to candidate did, in one run.
comparisons = Table(
    "comparisons",
    metadata,
    _to("run", "runs"),
    _to("dispatch", "dispatches"),
    _text("target"),
    _text("overall"),
    _text("code"),
    _text("numerics"),
    Column("time", Text),
    Column("ratio", Float),
    Column("low", Float),
    Column("high", Float),
    PrimaryKeyConstraint("run", "dispatch", "target"),
)
Index("comparisons_by_numerics", comparisons.c.numerics)
# Releases that could not be brought here, and why; `at` is when that was first seen.
gaps = _shared("gaps", _text("release"), _text("suite"), _text("targets"), _text("reason"), _text("at"))
