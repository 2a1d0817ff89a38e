# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A run's facts as one block: what rows say, whoever wrote it, and made for histories that have none."""

import json
import zlib
from dataclasses import replace

import numpy as np
import pytest
from sqlalchemy import delete, select, update

from bot.history import migrations, schema
from bot.history.identity import content, run_id
from bot.history.packing import CELL, pack, unpack
from bot.history.panel import read_panel
from bot.history.rows import Row
from bot.history.store import add_run, record_of
from bot.model.compiled import OUTCOMES
from bot.model.why import NotTraced, Since
from tests.history.adder import night
from tests.history.conftest import Opened

TIMED: Row = {
    "compiler": 1,
    "dispatch": 2,
    "variant": 3,
    "layout": 4,
    "codegen": 5,
    "outcome": "compiled",
    "failure": "",
    "device": "MI300X",
    "clock": "device",
    "code_bytes": 4096,
    "median_ns": 1.5e6,
    "low_ns": 1.4e6,
    "high_ns": None,
    "disturbed": "load 3.1",
}
FAILED: Row = {
    **TIMED,
    "outcome": "failed",
    "failure": "at input\nerror: ✕",
    "codegen": None,
    "device": None,
    "clock": None,
    **dict.fromkeys(("code_bytes", "median_ns", "low_ns", "high_ns", "disturbed")),
}


def test_a_block_says_what_the_rows_say() -> None:
    found = unpack(pack([TIMED, FAILED, {**TIMED, "clock": "wall"}]))
    assert found.devices == (("MI300X", "device"), ("MI300X", "wall"))
    assert found.failures == {1: "at input\nerror: ✕"}
    assert found.cells["device"].tolist() == [1, 0, 2]
    assert [OUTCOMES[number - 1] for number in found.cells["outcome"]] == ["compiled", "failed", "compiled"]
    assert found.cells["codegen"].tolist() == [5, 0, 5]
    assert found.cells["disturbed"].tolist() == [True, False, True]
    assert found.cells["median_ns"][0] == 1.5e6
    assert np.isnan(found.cells["high_ns"]).all()
    assert np.isnan(found.cells["median_ns"][1])
    assert unpack(pack([])).cells.shape == (0,)


def test_outcomes_that_were_counted_otherwise() -> None:
    """As by an Innermost whose list of outcomes was another one."""
    head, _, raw = zlib.decompress(pack([TIMED, FAILED])).partition(b"\n")
    others = list(reversed(OUTCOMES))
    cells = np.frombuffer(raw, CELL).copy()
    cells["outcome"] = [others.index("compiled") + 1, others.index("failed") + 1]
    written = zlib.compress(json.dumps([others, *json.loads(head)[1:]]).encode() + b"\n" + cells.tobytes())
    assert unpack(written).cells.tobytes() == unpack(pack([TIMED, FAILED])).cells.tobytes()


@pytest.mark.parametrize("first", [0, 1])
def test_what_a_bisection_found_stays(address: str, opened: Opened, first: int) -> None:
    """It costs the run no seconds, so that only this tells which record is the later one."""
    run = night(0)
    since = Since(
        about="compiles",
        pipeline="shipped",
        good="3.12.0",
        bad="3.13.0",
        suspects=("3.13.0",),
        before="yes",
        after="no",
        tested=2,
    )
    told = run.model_copy(
        update={"results": (replace(run.results[0], since=since), *run.results[1:])},
    )
    database = opened(address)
    for number in (first, 1 - first):
        add_run(database, (run, told)[number])
    assert record_of(database, run_id(run)) == content(told)
    assert [one.since for one in read_panel(database).explanations] == [since]


@pytest.mark.parametrize("explained", [False, True])
def test_a_history_of_the_first_schema_gets_its_blocks_and_explanations(
    address: str, opened: Opened, *, explained: bool
) -> None:
    run = night(0)
    if explained:
        first = replace(run.results[0], why=NotTraced(reason="too many"))
        run = run.model_copy(update={"results": (first, *run.results[1:])})
    database = opened(address)
    add_run(database, run)
    tables = (schema.blocks, schema.explanations)
    with database.reading() as connection:
        wanted = [connection.execute(select(table)).all() for table in tables]
    assert [len(rows) for rows in wanted] == [1, int(explained)]
    with database.writing() as connection:
        for table in tables:
            connection.execute(delete(table))
        connection.execute(update(migrations._version).values(version=1))  # pyright: ignore[reportPrivateUsage]
    again = opened(address)
    assert [one.why for one in read_panel(again).explanations] == [NotTraced(reason="too many")] * explained
    with again.reading() as connection:
        assert [connection.execute(select(table)).all() for table in tables] == wanted
        assert migrations.version_of(connection) == len(migrations.STEPS)
