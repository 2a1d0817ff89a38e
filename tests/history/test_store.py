# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs go in whole and once, whatever happens meanwhile."""

import itertools
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import func, select, text, update

from bot.__main__ import run as run_command
from bot.errors import InfrastructureError, InputError, UsageError
from bot.history import migrations, schema
from bot.history.database import Database, open_database, sqlite_address
from bot.history.identity import content, run_id
from bot.history.queries import builds, matrix, series
from bot.history.store import Added, Gap, add_gap, add_run, contents, gaps, record_of, set_released
from bot.model.compiled import Checked
from bot.model.facts import Stage
from bot.model.run import Run
from bot.record import load_run
from tests.cli.conftest import Innermost, innermost
from tests.history.adder import DISPATCHES, night
from tests.history.conftest import Cluster, Narrow, Opened, new_address
from tests.paths import DATA
from tests.report import builders as b

__all__ = ["innermost"]  # the fixture


def count(database: Database, table: str) -> int:
    with database.reading() as connection:
        return connection.execute(select(func.count()).select_from(schema.metadata.tables[table])).scalar_one()


def is_whole(database: Database) -> bool:
    """Whether every run has all its facts, and nothing has no run."""
    runs = count(database, "runs")
    return count(database, "facts") == 2 * DISPATCHES * runs and count(database, "comparisons") == DISPATCHES * runs


def adder(address: str, first: int, nights: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.history.adder", address, str(first), str(nights)]
    cwd = Path(__file__).resolve().parents[2]
    return subprocess.Popen(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a run by the real compiler."""
    folder = tmp_path_factory.mktemp("real") / "o"
    assert run_command(["run", "--dispatch", str(DATA / "pad.mlir"), "--until", "check", "--out", str(folder)]) in (
        0,
        1,
    )
    return folder


def test_what_is_refused_makes_no_history(real: Path, innermost: Innermost, tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'new.sqlite'}"
    said = innermost("history", "add", "nowhere", "--database", address)
    assert (said.code, "nowhere was refused" in said.err, "history: " in said.err) == (2, True, False)
    assert not (tmp_path / "new.sqlite").exists()
    said = innermost("history", "add", "nowhere", real, "--database", address)
    assert (said.code, "added" in said.out) == (2, True)
    assert said.err.index("history: ") < said.err.index("nowhere was refused")


def test_a_real_run_is_read_back_as_it_was(real: Path, innermost: Innermost, address: str, opened: Opened) -> None:
    assert "added" in innermost("history", "add", real, "--database", address).out
    assert "there already" in innermost("history", "add", real, "--database", address).out
    run, database = load_run(real), opened(address)
    assert record_of(database, run_id(run)) == content(run)
    for stage in Stage.PREPROCESSING, Stage.DISPATCH_CREATION:
        for variant, outcome in (("baseline", run.results[0].baseline), ("reordered", run.results[0].candidate)):
            (cell,) = matrix(database, "llvm-cpu", variant, stage)
            assert (cell.dispatch, cell.outcome, cell.build.release) == ("pad", "checked", "3.13.0")
            assert [(o.key, o.role, o.last, o.innermost) for o in cell.operands] == [
                (op.key, operand.role, operand.last, operand.innermost)
                for op in outcome.stages[stage].ops
                for operand in op.operands
            ]
    (seen,) = series(database, "pad", "llvm-cpu", "reordered")
    assert isinstance(run.results[0].candidate, Checked)
    last = run.results[0].candidate.stages[Stage.DISPATCH_CREATION]
    assert (seen.run, seen.dispatches, seen.transposing) == (run_id(run), last.dispatches, last.transposing)


def test_twice_is_once_and_nights_share_their_layouts(address: str, opened: Opened) -> None:
    database = opened(address)
    nights = [night(number) for number in range(8)]
    assert [add_run(database, run) for run in nights] == [Added.NEW] * 8
    assert [add_run(database, run) for run in nights] == [Added.KNOWN] * 8
    assert count(database, "runs") == 8
    assert is_whole(database)
    assert count(database, "layouts") == 4
    assert count(database, "dispatches") == DISPATCHES
    seen = series(database, "d3", "llvm-cpu", "reordered")
    assert [point.created for point in seen] == [run.created for run in nights]
    assert [point.layout for point in seen[:4]] == [point.layout for point in seen[4:]]
    assert len({point.layout for point in seen}) == 4
    medians = [point.median_ns for point in seen]
    assert all(a is not None and b is not None and a < b for a, b in itertools.pairwise(medians))
    assert all(p.low_ns and p.high_ns and p.median_ns and p.low_ns < p.median_ns < p.high_ns for p in seen)


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0), (1, 0, 2)])
def test_of_a_run_that_was_continued_the_fullest_record_stays(
    address: str, opened: Opened, order: tuple[int, ...]
) -> None:
    whole = night(0)
    started = whole.model_copy(update={"wall_seconds": 1.0, "results": whole.results[:2]})
    further = whole.model_copy(update={"wall_seconds": 2.0, "results": whole.results[:5]})
    database = opened(address)
    for number in order:
        add_run(database, (started, further, whole)[number])
    assert contents(database) == {run_id(whole): contents(database)[run_id(whole)]}
    assert record_of(database, run_id(whole)) == content(whole)
    assert is_whole(database)


def test_a_shard_is_refused(address: str, opened: Opened) -> None:
    run = night(0)
    shard = run.model_copy(update={"request": run.request.model_copy(update={"shard": "1/2"})})
    with pytest.raises(UsageError, match="shard 1/2") as refused:
        add_run(opened(address), shard)
    assert "innermost merge" in refused.value.tip


def test_failures_are_rows_with_what_was_said(address: str, opened: Opened) -> None:
    outcomes = (b.failed("no\0good"), b.crashed(), b.timed_out(), b.out_of_memory(), b.unsupported())
    results = [b.result(f"d{number}", candidate=outcome) for number, outcome in enumerate(outcomes)]
    database = opened(address)
    add_run(database, b.run(*results))
    cells = matrix(database, "llvm-cpu", "reordered", Stage.DISPATCH_CREATION)
    assert [cell.outcome for cell in cells] == ["failed", "crashed", "timed out", "out of memory", "unsupported"]
    assert all(cell.failure and not cell.operands for cell in cells)
    assert "no\N{REPLACEMENT CHARACTER}good" in cells[0].failure


def test_a_gap_is_told_once(address: str, opened: Opened) -> None:
    database = opened(address)
    gap = Gap(release="3.1.0", suite="ci", targets=("llvm-cpu", "gfx942"), reason="no wheel", at="2026-11-25T20:00:00")
    add_gap(database, gap)
    add_gap(database, gap.model_copy(update={"at": "2026-11-26T20:00:00"}))
    assert gaps(database) == (gap,)


def test_releases_have_their_days(address: str, opened: Opened) -> None:
    database = opened(address)
    set_released(database, {"3.13.0": "2026-10-19", "9.9.9": "2030-01-01"})  # also where it has not been run yet
    add_run(database, night(0))
    set_released(database, {"9.9.9": "2030-01-02"})
    assert [(build.release, build.released) for build in builds(database)] == [("3.13.0", "2026-10-19")]


def test_two_add_the_same_runs_at_once(address: str, opened: Opened) -> None:
    said = [process.communicate(timeout=120) for process in [adder(address, 0, 5), adder(address, 3, 5)]]
    assert [err for _, err in said] == ["", ""]
    words = [word for out, _ in said for word in out.split("\n")[1].split(",")]
    assert (words.count("added"), words.count("there already")) == (8, 2)
    database = opened(address)
    assert count(database, "runs") == 8
    assert is_whole(database)
    assert count(database, "layouts") == 4


def test_killed_while_adding_nothing_is_half_there(address: str, opened: Opened) -> None:
    rng = random.Random(0)
    database = opened(address)
    for _ in range(2):
        process = adder(address, 0, 40)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(rng.uniform(0.02, 0.2))
        process.kill()
        process.communicate()
        assert is_whole(database)
    for number in range(4):
        add_run(database, night(number))
    assert is_whole(database)
    assert count(database, "layouts") == 4
    assert {run_id(night(number)) for number in range(4)} <= set(contents(database))


def test_a_newer_schema_is_refused_and_left_alone(address: str, innermost: Innermost) -> None:
    with open_database(address, create=True) as database:
        add_run(database, night(0))
        with database.writing() as connection:
            connection.execute(text("UPDATE schema_version SET version = 99"))
    said = innermost("history", "export", "out", "--database", address)
    assert (said.code, "schema version 99" in said.err, "update Innermost" in said.err) == (2, True, True)
    with open_database_as_is(address) as connection:
        assert migrations.version_of(connection) == 99


def test_an_older_schema_is_brought_up_to_date_at_once(address: str, opened: Opened) -> None:
    database = opened(address)
    add_run(database, night(0))

    def rename(connection: object) -> None:
        assert isinstance(connection, type(held))
        connection.execute(update(schema.runs).values(suite="nightly"))

    def fail(_connection: object) -> None:
        raise RuntimeError("power is gone")

    with database.writing() as held, pytest.raises(RuntimeError), held.begin_nested():
        migrations.upgrade(held, "it", (*migrations.STEPS, rename, fail))
    with database.writing() as held:
        assert held.execute(select(schema.runs.c.suite)).scalar() == "smoke"
        migrations.upgrade(held, "it", (*migrations.STEPS, rename))
        assert migrations.version_of(held) == len(migrations.STEPS) + 1
        assert held.execute(select(schema.runs.c.suite)).scalar() == "nightly"


def test_what_is_no_history_is_refused(innermost: Innermost, tmp_path: Path) -> None:
    path = tmp_path / "notes.sqlite"
    path.write_text("not a database, but a text of some length that must not be lost\n" * 20)
    before = path.read_bytes()
    said = innermost("history", "export", "out", "--database", f"sqlite:///{path}")
    assert (said.code, str(path) in said.err) == (2, True)
    assert path.read_bytes() == before


def test_addresses_that_lead_nowhere(innermost: Innermost, tmp_path: Path) -> None:
    said = innermost("history", "export", "out", "--database", "sqlite:///none.sqlite")
    assert (said.code, "innermost history add" in said.err) == (2, True)
    assert not (tmp_path / "none.sqlite").exists()
    said = innermost("history", "export", "out", "--database", "mysql://root:secret@localhost/x")
    assert (said.code, "secret" in said.err) == (2, False)
    said = innermost("history", "export", "out", "--database", "postgresql://bot:secret@127.0.0.1:1/x")
    assert (said.code, "secret" in said.err) == (3, False)


def test_a_damaged_record_and_a_newer_one_are_named_and_the_others_are_added(
    innermost: Innermost, tmp_path: Path
) -> None:
    from bot.record import save_run

    for name in "abcd":
        save_run(tmp_path / name, night(ord(name)))
    damaged = tmp_path / "b" / "run.json"
    damaged.write_bytes(damaged.read_bytes()[:-100])
    newer = tmp_path / "d" / "run.json"
    newer.write_bytes(newer.read_bytes().replace(b'"schema_version":2', b'"schema_version":3'))
    said = innermost("history", "add", "a", "b", "d", "c", "--database", "sqlite:///h.sqlite")
    assert said.code == 2
    assert "b was refused" in said.err
    assert "d was refused: d/run.json has schema version 3" in said.err
    assert "update Innermost" in said.err
    assert said.out.count(": added") == 2


def test_a_full_disk_loses_nothing(narrow: Narrow, opened: Opened) -> None:
    database = opened(narrow.address)
    added: list[Run] = []

    def add_all() -> None:
        for number in range(200):
            add_run(database, night(number))
            added.append(night(number))

    with pytest.raises(InfrastructureError) as refused:
        add_all()
    assert "make room" in refused.value.tip
    assert added
    assert set(contents(database)) == {run_id(run) for run in added}
    assert is_whole(database)
    narrow.make_room()
    assert add_run(database, night(len(added))) is Added.NEW
    assert is_whole(database)


def test_postgresql_crashes_and_starts_again_meanwhile(
    request: pytest.FixtureRequest, cluster: Cluster, tmp_path: Path, opened: Opened
) -> None:
    database = opened(new_address(request, tmp_path, "postgresql"))
    add_run(database, night(0))

    def crash() -> None:
        with database.writing() as connection:
            connection.execute(update(schema.runs).values(suite="lost"))
            cluster.restart()
            connection.execute(update(schema.runs).values(suite="lost as well"))

    with pytest.raises(InfrastructureError) as refused:
        crash()
    assert "the same command again" in refused.value.tip
    assert add_run(database, night(0)) is Added.KNOWN  # over the connections that the server has forgotten
    cluster.restart()
    assert add_run(database, night(1)) is Added.NEW
    assert is_whole(database)
    with database.reading() as connection:
        assert set(connection.execute(select(schema.runs.c.suite)).scalars()) == {"smoke"}


def test_a_database_that_is_damaged_is_named(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    with open_database(sqlite_address(path), create=True) as database:
        for number in range(4):
            add_run(database, night(number))
    raw = bytearray(path.read_bytes())
    raw[4096:] = b"\xff" * (len(raw) - 4096)
    path.write_bytes(raw)
    with (
        pytest.raises(InputError, match=r"history\.sqlite") as refused,
        open_database(sqlite_address(path), create=False) as database,
    ):
        contents(database)
    assert "innermost history import" in refused.value.tip


def open_database_as_is(address: str):
    """A connection that looks at no version."""
    from sqlalchemy import create_engine

    return create_engine(address.replace("postgresql://", "postgresql+psycopg://")).connect()
