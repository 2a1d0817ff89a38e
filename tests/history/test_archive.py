# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Files from which a history can be rebuilt, added to and never changed."""

import lzma
from pathlib import Path

from sqlalchemy import select

from bot.history import schema
from bot.history.archive import export, import_all
from bot.history.database import Database, sqlite_address
from bot.history.identity import run_id
from bot.history.store import Added, Gap, add_gap, add_run, contents, gaps, record_of, released, set_released
from tests.cli.conftest import Innermost, innermost
from tests.history.adder import night
from tests.history.conftest import Opened

__all__ = ["innermost"]  # the fixture

GAP = Gap(release="3.1.0", suite="ci", targets=("llvm-cpu",), reason="no wheel", at="2026-11-25T20:00:00")


def files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def facts(database: Database) -> list[tuple[object, ...]]:
    """All facts without the numbers that a database gives."""
    table = schema.facts
    columns = (
        schema.runs.c.digest,
        schema.dispatches.c.digest,
        schema.layouts.c.digest,
        schema.variants.c.digest,
        schema.compilers.c.digest,
        *(column for column in table.c if not column.foreign_keys),
    )
    joined = table
    for other in (schema.runs, schema.dispatches, schema.layouts, schema.variants, schema.compilers):
        joined = joined.join(other)
    with database.reading() as connection:
        return sorted((tuple(row) for row in connection.execute(select(*columns).select_from(joined))), key=repr)


def test_a_history_is_rebuilt_from_its_files(address: str, opened: Opened, tmp_path: Path) -> None:
    database, folder = opened(address), tmp_path / "data"
    for number in range(3):
        add_run(database, night(number))
    add_gap(database, GAP)
    set_released(database, {"3.13.0": "2026-10-19"})
    assert export(database, folder).runs == 3
    first = files(folder)
    assert len(first) == 1
    assert export(database, folder).files == ()
    add_run(database, night(40))
    assert export(database, folder).runs == 1
    both = files(folder)
    assert len(both) == 2
    assert first.items() <= both.items()
    rebuilt = opened(sqlite_address(tmp_path / "rebuilt.sqlite"))
    assert import_all(rebuilt, folder).runs[Added.NEW] == 4
    again = import_all(rebuilt, folder)
    assert (again.runs, again.refused) == ({Added.NEW: 0, Added.FULLER: 0, Added.KNOWN: 4}, ())
    assert contents(rebuilt) == contents(database)
    assert facts(rebuilt) == facts(database)
    assert (gaps(rebuilt), released(rebuilt)) == ((GAP,), {"3.13.0": "2026-10-19"})
    # And what was rebuilt has nothing that the files lack.
    assert export(rebuilt, folder).files == ()


def test_a_fuller_record_is_another_file_and_order_is_no_matter(opened: Opened, tmp_path: Path) -> None:
    whole = night(0)
    part = whole.model_copy(update={"wall_seconds": 1.0, "results": whole.results[:2]})
    one, other = opened(sqlite_address(tmp_path / "1.sqlite")), opened(sqlite_address(tmp_path / "2.sqlite"))
    add_run(one, part)
    export(one, tmp_path / "part")
    add_run(one, whole)
    export(one, tmp_path / "whole")
    for name in ("whole", "part", "whole"):
        import_all(other, tmp_path / name)
    assert contents(other) == contents(one)
    assert record_of(other, run_id(whole)) == record_of(one, run_id(whole))


def test_a_damaged_file_is_named_and_the_others_are_read(innermost: Innermost, opened: Opened, tmp_path: Path) -> None:
    database, folder = opened(sqlite_address(tmp_path / "h.sqlite")), tmp_path / "data"
    for number in range(4):
        add_run(database, night(number))
        export(database, folder)
    paths = sorted(files(folder))
    assert len(paths) == 4
    raw = paths[0].read_bytes()
    paths[0].write_bytes(raw[: len(raw) // 2])  # cut short
    raw = bytearray(paths[1].read_bytes())
    raw[len(raw) // 2] ^= 1
    paths[1].write_bytes(raw)  # a bit has flipped
    text = lzma.decompress(paths[2].read_bytes()).replace(b'"wall_seconds":61.4', b'"wall_seconds":61.5')
    paths[2].write_bytes(lzma.compress(text))  # was edited
    said = innermost("history", "import", "data", "--database", "sqlite:///new.sqlite")
    assert said.code == 2
    assert all(str(path.name) in said.err for path in paths[:3])
    assert "4 files: 1 run added" in said.out


def test_files_of_a_newer_form(innermost: Innermost, opened: Opened, tmp_path: Path) -> None:
    database, folder = opened(sqlite_address(tmp_path / "h.sqlite")), tmp_path / "data"
    add_run(database, night(0))
    export(database, folder)
    (path,) = files(folder)
    text = lzma.decompress(path.read_bytes())
    path.write_bytes(lzma.compress(text.replace(b'"innermost_history":2', b'"innermost_history":3')))
    for command in ("import", "export"):
        said = innermost("history", command, "data", "--database", "sqlite:///h.sqlite")
        assert (said.code, path.name in said.err) == (2, True)


def test_an_empty_folder_is_a_mistake(innermost: Innermost, tmp_path: Path) -> None:
    said = innermost("history", "import", ".", "--database", "sqlite:///h.sqlite")
    assert (said.code, "innermost history export" in said.err) == (2, True)
