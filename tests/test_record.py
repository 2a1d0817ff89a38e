# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Run directories: strict on reading, whole on writing."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from bot.errors import InfrastructureError, InputError
from bot.files import sha256_hex, write_atomic
from bot.model.compiled import Compiled
from bot.model.run import SCHEMA_VERSION, Run
from bot.record import (
    Executables,
    load_run,
    load_texts,
    save_run,
    save_texts,
    verify_executables,
    verify_texts,
)
from tests.report import gallery


@pytest.fixture
def run_dir(tmp_path: Path) -> Path:
    save_run(tmp_path, gallery.full())
    return tmp_path


def test_a_record_reads_back_as_it_was_written(tmp_path: Path) -> None:
    run = gallery.full()
    save_run(tmp_path, run)
    # A NaN is not equal to itself, so the documents are compared.
    assert load_run(tmp_path).model_dump_json() == run.model_dump_json()


def test_a_truncated_record(run_dir: Path) -> None:
    file = run_dir / "run.json"
    file.write_text(file.read_text()[:-500])
    with pytest.raises(InputError, match="damaged or cut short"):
        load_run(run_dir)


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("schema_version", SCHEMA_VERSION + 1, f"schema version {SCHEMA_VERSION + 1}"),
        ("schema_version", SCHEMA_VERSION - 1, f"schema version {SCHEMA_VERSION - 1}"),
        ("schema_version", None, "schema version None"),
        ("results", 3, "results"),
        ("surprise", 1, "surprise"),
        ("wall_seconds", "long", "wall_seconds"),
    ],
)
def test_a_wrong_record_is_refused_where_it_is_wrong(run_dir: Path, key: str, value: object, message: str) -> None:
    file = run_dir / "run.json"
    document = json.loads(file.read_text())
    document[key] = value
    file.write_text(json.dumps(document))
    with pytest.raises(InputError, match=message):
        load_run(run_dir)


def test_what_is_no_record(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot read"):
        load_run(tmp_path)
    (tmp_path / "run.json").write_text("[]")
    with pytest.raises(InputError, match="schema version None"):
        load_run(tmp_path)
    (tmp_path / "run.json").write_bytes(b"\xff\xfe")
    with pytest.raises(InputError, match="not UTF-8"):
        load_run(tmp_path)


def with_executables(run_dir: Path) -> Run:
    """A run whose executables are really there."""
    run = gallery.improved()
    store = Executables(run_dir)

    def real(outcome: Compiled, content: bytes) -> Compiled:
        return replace(outcome, code=outcome.code.model_copy(update={"executable": store.keep(content)}))

    results = tuple(
        replace(
            result,
            **{
                side: real(outcome, side.encode())
                for side in ("baseline", "candidate")
                if isinstance(outcome := getattr(result, side), Compiled)
            },
        )
        for result in run.results
    )
    return run.model_copy(update={"results": results})


def test_executables_are_verified_by_hash(tmp_path: Path) -> None:
    run = with_executables(tmp_path)
    verify_executables(tmp_path, run)
    file = next((tmp_path / "executables").iterdir())
    file.write_bytes(b"something else")
    with pytest.raises(InputError, match="was changed"):
        verify_executables(tmp_path, run)
    file.unlink()
    with pytest.raises(InputError, match="cannot read"):
        verify_executables(tmp_path, run)


def test_a_write_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "run.json"
    write_atomic(file, "old")

    def refuse(_self: Path, _target: object) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(InfrastructureError, match="No space left"):
        write_atomic(file, "new")
    assert file.read_text() == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["run.json"]


def test_dispatches_are_kept_and_verified(tmp_path: Path) -> None:
    run, text = gallery.improved(), "util.func @main"
    record = replace(run.dispatches[0], sha256=sha256_hex(text.encode()))
    run = run.model_copy(update={"dispatches": (record,)})
    save_texts(tmp_path, {record.id: text})
    assert load_texts(tmp_path, run.dispatches) == {record.id: text}
    (tmp_path / "dispatches" / f"{record.sha256}.mlir").write_text("changed")
    with pytest.raises(InputError, match="was changed"):
        verify_texts(tmp_path, run.dispatches)
