# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A generated history of any size, put straight into the tables: what is in it is known.

Rows are made here and not by runs, since two million of them are wanted; the records of runs are empty, which a
dashboard does not read.
"""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
from sqlalchemy import Connection, insert

from bot.history import schema
from bot.history.database import Database
from bot.history.packing import pack

TARGETS = ("gfx1100", "gfx942", "llvm-cpu")
VARIANTS = ("baseline", "reordered")
RELEASES = (("3.12.0", "2025-10-01"), ("3.13.0", "2025-11-01"))
FIRST_NIGHT = datetime(2025, 11, 25, 2, tzinfo=UTC)
STAGES = ("preprocessing", "global-optimization", "dispatch-creation")
# Layouts by number: whether image and filter are innermost, at all stages.
LAYOUTS = {1: (False, True), 2: (True, False), 3: (True, True)}
NOT_REACHED = 4


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What to generate. Dispatch 0 loses its image at `lost`, dispatch 1 gets 30% slower at `slower`, dispatch 2 stops
    compiling at `failing`, dispatch 3 vanishes at `vanishing`, dispatch 4 is wrong from `wrong` on;
    nights in `missing` have no run. Nights count from 0."""

    nights: int
    dispatches: int
    lost: int
    slower: int
    failing: int
    vanishing: int
    wrong: int
    missing: tuple[int, ...] = ()
    seed: int = 1


def plan(nights: int, dispatches: int) -> Plan:
    """One with everything in it."""
    return Plan(
        nights=nights,
        dispatches=dispatches,
        lost=nights - 6,
        slower=nights - 12,
        failing=nights - 8,
        vanishing=nights - 5,
        wrong=nights - 7,
        missing=(nights - 3,),
    )


def name_of(dispatch: int) -> str:
    """The name of a dispatch."""
    return f"nchw_1x{8 * (dispatch + 1)}x14x14_o64_f16_1x1_{dispatch:08x}"


def fill(database: Database, made: Plan, *, until_night: int | None = None, from_night: int = 0) -> None:
    """Fills an empty history with the releases and the nights before `until_night`; or, from `from_night` on, adds."""
    last = made.nights if until_night is None else until_night
    times = _times(made)
    with database.writing() as connection:
        if from_night == 0:
            _fixed(connection, made)
            for number, (release, day) in enumerate(RELEASES):
                _run(connection, made, times, -len(RELEASES) + number, release, f"{day}T02:00:00+00:00")
                connection.execute(insert(schema.releases).values(release=release, released=day))
    for night in range(from_night, last):
        if night in made.missing:
            continue
        moment = FIRST_NIGHT + timedelta(days=night)
        with database.writing() as connection:
            _run(connection, made, times, night, f"3.14.0rc{moment:%Y%m%d}", moment.isoformat())


def _times(made: Plan) -> Any:
    """Nanoseconds of shape (nights and releases, dispatches, targets, variants)."""
    rng = np.random.default_rng(made.seed)
    shape = (made.nights + len(RELEASES), made.dispatches, len(TARGETS), len(VARIANTS))
    level = np.exp(rng.uniform(np.log(2e4), np.log(5e6), shape[1:]))
    sigma = rng.choice([0.003, 0.01, 0.02], shape[1:])
    times = level * np.exp(rng.normal(size=shape) * sigma)
    spikes = rng.random(shape) < 0.005
    times = np.where(spikes, times * 1.2, times)
    times[len(RELEASES) + made.slower :, 1] *= 1.3
    # One in fifty shifts somewhere.
    for dispatch in range(4, made.dispatches, 50):
        at = int(rng.integers(len(times) // 4, len(times)))
        times[at:, dispatch] *= 1 + rng.uniform(-0.2, 0.3)
    return times


def _digest(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def _fixed(connection: Connection, made: Plan) -> None:
    connection.execute(
        insert(schema.dispatches),
        [
            {
                "id": number + 1,
                "digest": _digest("dispatch", number),
                "name": name_of(number),
                "sha256": _digest("text", number),
                "op": "linalg.conv_2d_nchw_fchw",
                "layout": "nchw",
                "shape": f"1x{8 * (number + 1)}x14x14 * 64x{8 * (number + 1)}x1x1 -> 1x64x14x14",
                "context": "pad relu",
            }
            for number in range(made.dispatches)
        ],
    )
    connection.execute(
        insert(schema.uses),
        [
            {"dispatch": number + 1, "model": f"model-{number % 40:02d}", "uses": 1 + number % 3}
            for number in range(made.dispatches)
        ],
    )
    connection.execute(
        insert(schema.variants),
        [
            {
                "id": 1 + t * len(VARIANTS) + v,
                "digest": _digest("variant", target, variant),
                "name": variant,
                "pipeline": variant,
                "passes": "builtin.module(canonicalize)",
                "flags": "[]",
                "target": target,
                "target_flags": "[]",
            }
            for t, target in enumerate(TARGETS)
            for v, variant in enumerate(VARIANTS)
        ],
    )
    connection.execute(
        insert(schema.layouts),
        [{"id": number, "digest": _digest("layout", number)} for number in (*LAYOUTS, NOT_REACHED)],
    )
    connection.execute(
        insert(schema.stages),
        [
            {"layout": number, "stage": stage, "dispatches": n, "transposing": int(number == 1), "bytes_moved": 4096}
            for number in LAYOUTS
            for n, stage in enumerate(STAGES)
        ],
    )
    connection.execute(
        insert(schema.operands),
        [
            {
                "layout": number,
                "stage": stage,
                "op": 0,
                "operand": operand,
                "key": "arg1",
                "kind": "contraction",
                "role": role,
                "map": "(d0, d1, d3)" if innermost else "(d3, d1, d2)",
                "last": "d3" if innermost else "d2",
                "innermost": innermost,
                "encoded": False,
            }
            for number, states in LAYOUTS.items()
            for stage in STAGES
            for operand, (role, innermost) in enumerate(zip(("image", "filter"), states, strict=True))
        ],
    )
    connection.execute(insert(schema.codegens), [{"id": 1, "digest": _digest("codegen", 1)}])
    connection.execute(
        insert(schema.kernels).values(
            codegen=1, number=0, name="main_dispatch_0", vgprs=64, sgprs=32, lds_bytes=8192, scratch_bytes=0, waves=8
        )
    )


def _run(connection: Connection, made: Plan, times: Any, night: int, release: str, created: str) -> None:
    """One night; a release where `night` is negative."""
    revision = hashlib.sha1(release.encode(), usedforsecurity=False).hexdigest()
    compiler = connection.execute(
        insert(schema.compilers).values(digest=_digest(release), release=release, revision=revision)
    ).inserted_primary_key
    run = connection.execute(
        insert(schema.runs).values(
            digest=_digest("run", release),
            content=_digest("content", release),
            question=_digest("question", release),
            created=created,
            innermost="0.1.0",
            suite="full",
            until="time",
            overall="no change",
            missing=0,
            incomplete=0,
            wall_seconds=3600.0,
            cpu="AMD EPYC 9454",
            cores=48,
            system="Linux 6.8",
            runtime="3.13.0",
            record=b"",
        )
    ).inserted_primary_key
    assert compiler is not None
    assert run is not None
    now = times[night + len(RELEASES)]
    rows: list[dict[str, Any]] = []
    for dispatch in range(made.dispatches):
        if dispatch == 3 and night >= made.vanishing:
            continue
        fails = dispatch == 2 and night >= made.failing
        for t, target in enumerate(TARGETS):
            for v, side in enumerate(("baseline", "candidate")):
                lost = dispatch == 0 and v == 1 and night >= made.lost
                ns = float(now[dispatch, t, v])
                rows.append(
                    {
                        "run": run[0],
                        "dispatch": dispatch + 1,
                        "target": target,
                        "side": side,
                        "compiler": compiler[0],
                        "variant": 1 + t * len(VARIANTS) + v,
                        "outcome": "failed" if fails else "compiled",
                        "failure": "at preprocessing\nerror: generated" if fails else "",
                        "layout": NOT_REACHED if fails else 1 if lost or v == 0 else 2 + dispatch % 2,
                        "codegen": None if fails or target == "llvm-cpu" else 1,
                        "ir_sha256": None,
                        "code": None,
                        "code_bytes": None if fails else 4096 + dispatch,
                        "dispatches": 2,
                        "transposing": int(v == 1),
                        "bytes_moved": 4096,
                        "device": None if fails else ("MI300X" if target == "gfx942" else "host"),
                        "clock": None if fails else "device",
                        "median_ns": None if fails else ns,
                        "low_ns": None if fails else ns * 0.99,
                        "high_ns": None if fails else ns * 1.01,
                        "disturbed": None if fails else "",
                    }
                )
    connection.execute(insert(schema.facts), rows)
    numerics = {"overall": "no change", "code": "differs"}
    said = [
        {
            "run": run[0],
            "dispatch": row["dispatch"],
            "target": row["target"],
            **numerics,
            "numerics": "wrong" if row["dispatch"] == 5 and night >= made.wrong else "close",
        }
        for row in rows
        if row["side"] == "candidate" and row["outcome"] == "compiled"
    ]
    connection.execute(insert(schema.comparisons), said)
    connection.execute(insert(schema.blocks).values(run=run[0], content=pack(rows)))
