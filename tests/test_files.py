# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A new folder is written whole or not at all, and a file is read within bounds."""

import errno
import os
import tracemalloc
from pathlib import Path

import pytest

from bot.errors import InfrastructureError, InputError, UsageError
from bot.files import check_writable, new_folder, read_plain


def test_a_new_folder_appears_whole(tmp_path: Path) -> None:
    with new_folder(tmp_path / "deep" / "new") as folder:
        (folder / "file").write_text("x")
        assert not (tmp_path / "deep" / "new").exists()
    assert (tmp_path / "deep" / "new" / "file").read_text() == "x"
    assert [entry.name for entry in (tmp_path / "deep").iterdir()] == ["new"]
    assert (tmp_path / "deep" / "new").stat().st_mode & 0o777 == 0o755


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_a_failure_leaves_nothing(tmp_path: Path, error: type[BaseException]) -> None:
    def fail() -> None:
        with new_folder(tmp_path / "new") as folder:
            (folder / "file").write_text("x")
            raise error

    with pytest.raises(error):
        fail()
    assert list(tmp_path.iterdir()) == []


def test_what_is_there_already_is_kept(tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file").write_text("mine")
    for taken in (tmp_path / "full", tmp_path / "full" / "file"):
        with pytest.raises(UsageError, match="exists already"), new_folder(taken):
            pass
    (tmp_path / "empty").mkdir()
    with new_folder(tmp_path / "empty") as folder:
        (folder / "file").write_text("x")
    assert (tmp_path / "empty" / "file").exists()
    assert (tmp_path / "full" / "file").read_text() == "mine"


def test_a_disk_that_refuses(tmp_path: Path) -> None:
    with pytest.raises(InfrastructureError, match="No space left"), new_folder(tmp_path / "new"):
        raise OSError(28, "No space left on device")
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match="is a file"):
        check_writable(tmp_path / "file" / "run")
    with pytest.raises(UsageError, match="/proc takes no new files"):
        check_writable(Path("/proc/x/y"))


def test_nothing_is_left_of_trying(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for name in ("file", "new/run", "."):
        check_writable(tmp_path / name)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_full_disk_is_no_mistake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "mkdir", full)
    check_writable(tmp_path / "run")


def test_reading_takes_memory_for_what_there_is(tmp_path: Path) -> None:
    path = tmp_path / "small"
    path.write_bytes(b"x" * 1000)
    tracemalloc.start()
    try:
        assert read_plain(path, 2**30, "") == b"x" * 1000
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()


def test_a_file_without_a_size_is_read_whole_and_within_the_limit(tmp_path: Path) -> None:
    listed = Path("/proc/self/environ")
    assert listed.stat().st_size == 0
    content = listed.read_bytes()
    assert content
    assert read_plain(listed, len(content), "") == content
    with pytest.raises(InputError, match="larger"):
        read_plain(listed, len(content) - 1, "")
    (tmp_path / "empty").touch()
    assert read_plain(tmp_path / "empty", 10, "") == b""
