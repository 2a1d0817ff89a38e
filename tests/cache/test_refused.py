# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A disk that refuses costs the cache, never the run: one warning, and then silence."""

import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cache import Cache, key_of
from bot.files import sha256_hex
from tests.cache.conftest import Opened
from tests.disk import small_disk

BIG = b"x" * 100_000


def test_a_file_where_the_folder_should_be(opened: Opened) -> None:
    opened.root.write_text("mine")
    cache = opened()
    cache.put(key_of("q"), b"answer")
    assert cache.get(key_of("q")) is None
    assert cache.put_blob(BIG) == sha256_hex(BIG)
    assert cache.trim() == 0
    assert len(opened.warnings) == 1
    assert opened.root.read_text() == "mine"


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    warnings: list[str] = []
    cache = Cache.open(tmp_path / "file" / "cache", 0, warn=warnings.append)
    cache.put(key_of("q"), b"answer")
    cache.put_blob(BIG)
    assert len(warnings) == 1
    assert "Not a directory" in warnings[0]


@pytest.mark.parametrize("kind", ["entries", "blobs"])
def test_a_part_that_cannot_be_written(opened: Opened, kind: str) -> None:
    opened().put(key_of("before"), b"answer")
    name = opened().put_blob(b"code")
    name_after = {"entries": key_of("after"), "blobs": sha256_hex(b"after")}[kind]
    (opened.root / kind / name_after[:2]).write_text("in the way")
    cache = opened()
    for _ in range(2):
        if kind == "entries":
            cache.put(key_of("after"), b"answer")
        else:
            cache.put_blob(b"after")
    assert len(opened.warnings) == 1
    assert "nothing more is cached" in opened.warnings[0]
    # What is there can still be read.
    assert cache.get(key_of("before")) == b"answer"
    assert cache.blob(name) == b"code"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 256 KiB."""
    with small_disk(tmp_path / "disk", "256k") as disk:
        yield disk


def test_a_full_disk(disk: Path) -> None:
    warnings: list[str] = []
    cache = Cache.open(disk, 0, warn=warnings.append)
    for number in range(6):
        cache.put(key_of(str(number)), BIG)
        cache.put_blob(BIG + bytes([number]))
    assert len(warnings) == 1
    assert "No space left" in warnings[0]
    kept = [cache.get(key_of(str(number))) for number in range(6)]
    assert kept == [BIG] + [None] * 5
    assert cache.damaged == 0
    assert list(disk.rglob(".*")) == []
    assert cache.trim() == 0
    assert Cache.open(disk, 0).clear().blobs == 1
    cache = Cache.open(disk, 0, warn=warnings.append)
    cache.put(key_of("q"), BIG)
    assert cache.get(key_of("q")) == BIG


def test_a_write_that_stops_half_way(tmp_path: Path) -> None:
    """A limit on the size of files, which any user may set: the write fails after 50,000 bytes."""
    program = (
        "import resource, pathlib\n"
        "from bot.cache import Cache, key_of\n"
        f"cache = Cache.open(pathlib.Path({str(tmp_path / 'cache')!r}), 0)\n"
        "cache.put(key_of('small'), b'answer')\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, {resource.RLIM_INFINITY}))\n"
        "cache.put(key_of('big'), b'x' * 100_000)\n"
        "cache.put_blob(b'x' * 100_000)\n"
        "assert cache.get(key_of('big')) is None\n"
        "assert cache.get(key_of('small')) == b'answer'\n"
        "assert cache.damaged == 0\n"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    (line,) = ran.stderr.splitlines()
    assert "File too large; nothing more is cached" in line
    assert [path for path in tmp_path.rglob(".*") if path.is_file()] == []
