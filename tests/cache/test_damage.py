# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Whatever becomes of a file, it is a miss with one warning, and is made anew."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.cache import key_of
from bot.files import sha256_hex
from tests.cache.conftest import Opened

KEY = key_of("question")
PAYLOAD = b"an answer of some length, twice: " * 2
DATA = b"an artefact " * 10


def file_of(opened: Opened, kind: str) -> Path:
    (path,) = opened.root.glob(f"{kind}/??/*")
    return path


def is_a_miss_and_heals(opened: Opened, kind: str) -> None:
    """A miss, one warning that names the file, no file left; then what is put is got again."""
    opened.warnings.clear()
    path = file_of(opened, kind)
    cache = opened()

    def get() -> bytes | None:
        return cache.get(KEY) if kind == "entries" else cache.blob(sha256_hex(DATA))

    assert get() is None
    assert get() is None
    (warning,) = opened.warnings
    assert str(path) in warning
    assert "\n" not in warning
    assert (cache.damaged, path.exists()) == (1, False)
    cache.put(KEY, PAYLOAD)
    cache.put_blob(DATA)
    assert get() == (PAYLOAD if kind == "entries" else DATA)
    assert len(opened.warnings) == 1


@pytest.fixture
def filled(opened: Opened) -> Opened:
    opened().put(KEY, PAYLOAD)
    opened().put_blob(DATA)
    return opened


@pytest.mark.parametrize("kind", ["entries", "blobs"])
def test_a_change_of_any_byte(filled: Opened, kind: str) -> None:
    whole = file_of(filled, kind).read_bytes()
    for at in range(len(whole)):
        for mask in (0x01, 0x80):
            damaged = bytearray(whole)
            damaged[at] ^= mask
            file_of(filled, kind).write_bytes(damaged)
            is_a_miss_and_heals(filled, kind)


@pytest.mark.parametrize("kind", ["entries", "blobs"])
def test_a_cut_at_any_length_and_an_addition(filled: Opened, kind: str) -> None:
    whole = file_of(filled, kind).read_bytes()
    for length in range(len(whole)):
        file_of(filled, kind).write_bytes(whole[:length])
        is_a_miss_and_heals(filled, kind)
    file_of(filled, kind).write_bytes(whole + b"\n")
    is_a_miss_and_heals(filled, kind)


def as_another_schema(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"innermost-cache 1 ", b"innermost-cache 27 "))


def as_another_magic(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"innermost", b"outermost"))


def as_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def as_dangling_loop(path: Path) -> None:
    path.unlink()
    path.symlink_to(path)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (as_another_schema, "made by another version"),
        (as_another_magic, "is damaged"),
        (as_folder, "Is a directory"),
        (as_dangling_loop, "symbolic link"),
    ],
)
def test_what_is_foreign(filled: Opened, change: Callable[[Path], None], why: str) -> None:
    change(file_of(filled, "entries"))
    is_a_miss_and_heals(filled, "entries")
    assert why in filled.warnings[0]


def test_an_entry_in_anothers_place(filled: Opened) -> None:
    path = file_of(filled, "entries")
    whole = path.read_bytes()
    filled().put(key_of("another"), PAYLOAD + b"!")
    (other,) = (found for found in filled.root.glob("entries/??/*") if found != path)
    path.write_bytes(other.read_bytes())
    cache = filled()
    assert cache.get(KEY) is None
    assert cache.damaged == 1
    other.write_bytes(whole)
    assert cache.get(key_of("another")) is None


def test_only_the_first_is_named(opened: Opened) -> None:
    for number in range(5):
        opened().put(key_of(str(number)), PAYLOAD)
    for path in opened.root.glob("entries/??/*"):
        path.write_bytes(b"")
    cache = opened()
    assert [cache.get(key_of(str(number))) for number in range(5)] == [None] * 5
    assert (cache.damaged, len(opened.warnings)) == (5, 1)


def test_a_folder_with_something_in_it_is_left_alone(filled: Opened) -> None:
    path = file_of(filled, "entries")
    as_folder(path)
    (path / "mine.txt").write_text("keep")
    cache = filled()
    assert cache.get(KEY) is None
    cache.put(KEY, PAYLOAD)
    assert cache.get(KEY) is None
    assert (path / "mine.txt").read_text() == "keep"
    assert len(filled.warnings) == 2  # it can't be read, and can't be written
