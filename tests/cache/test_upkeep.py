# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Bounds, counts and clearing."""

import os
import time
from pathlib import Path

import pytest

from bot.cache import Cache, CacheInfo, claim, key_of, upkeep
from bot.errors import UsageError
from tests.cache.conftest import Opened

A_DAY = 24 * 3600


def fill(opened: Opened, count: int, each: int = 900) -> list[str]:
    """Entries of about 1,000 bytes, the first of them the one used longest ago; returns their keys."""
    keys = [key_of(str(number)) for number in range(count)]
    for number, key in enumerate(keys):
        opened().put(key, bytes(each))
        path = opened.root / "entries" / key[:2] / key[2:]
        os.utime(path, (1_000 + number, 1_000 + number))
    return keys


def left(opened: Opened, keys: list[str]) -> list[int]:
    """Which of the keys are still there, without using them."""
    return [n for n, key in enumerate(keys) if (opened.root / "entries" / key[:2] / key[2:]).exists()]


def test_what_was_used_longest_ago_goes_first(opened: Opened) -> None:
    keys = fill(opened, 10)
    cache = opened(6_000)
    for used in (0, 3):
        assert cache.get(keys[used]) is not None
    evicted = cache.trim()
    assert left(opened, keys) == [0, 3, 8, 9]  # 4 of 1,000 bytes are the most within 80% of 6,000
    assert evicted == 6
    assert opened().info().bytes <= 4_800


def test_blobs_and_entries_are_evicted_alike(opened: Opened) -> None:
    keys = fill(opened, 3)
    name = opened().put_blob(bytes(900))
    (blob,) = opened.root.glob("blobs/??/*")
    os.utime(blob, (1, 1))
    assert opened(3_500).trim() == 2
    assert opened().blob(name) is None
    assert left(opened, keys) == [1, 2]


@pytest.mark.parametrize("limit_bytes", [0, 10_000])
def test_nothing_goes_under_the_limit(opened: Opened, limit_bytes: int) -> None:
    keys = fill(opened, 5)
    assert opened(limit_bytes).trim() == 0
    assert left(opened, keys) == [0, 1, 2, 3, 4]


def test_files_are_not_counted_again_under_the_limit(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(opened, 5)
    cache = opened(10_000)
    assert cache.trim() == 0
    counted: list[Path] = []
    real = upkeep.scan
    monkeypatch.setattr(upkeep, "scan", lambda root: (counted.append(root), real(root))[1])  # pyright: ignore
    assert cache.trim() == 0
    for number in range(4):
        cache.put(key_of("more", str(number)), bytes(900))
        assert cache.trim() == 0
    assert counted == []
    cache.put(key_of("too much"), bytes(900))
    cache.put(key_of("too much still"), bytes(900))
    assert cache.trim() > 0
    assert len(counted) == 1


def test_a_lower_limit_holds_at_once(opened: Opened) -> None:
    keys = fill(opened, 5)
    assert opened(10_000).trim() == 0
    assert opened(2_500).trim() == 3
    assert left(opened, keys) == [3, 4]


@pytest.mark.parametrize("usage", [b"", b"[]", b"\xff", b'{"counted_at": 1e99, "bytes": 1}', b'{"bytes": 1}'])
def test_a_count_that_says_nothing_is_made_anew(opened: Opened, usage: bytes) -> None:
    keys = fill(opened, 5)
    (opened.root / "usage.json").write_bytes(usage)
    assert opened(2_500).trim() == 3
    assert left(opened, keys) == [3, 4]


def test_a_count_is_good_for_a_day(opened: Opened) -> None:
    keys = fill(opened, 5)
    usage = opened.root / "usage.json"
    usage.write_text(f'{{"counted_at": {time.time() - 0.9 * A_DAY}, "bytes": 1}}')
    assert opened(2_500).trim() == 0
    usage.write_text(f'{{"counted_at": {time.time() - 1.1 * A_DAY}, "bytes": 1}}')
    assert opened(2_500).trim() == 3
    assert left(opened, keys) == [3, 4]


def test_info(opened: Opened) -> None:
    empty = opened(7).info()
    assert (empty.entries, empty.blobs, empty.bytes, empty.limit_bytes, empty.oldest) == (0, 0, 0, 7, None)
    fill(opened, 3)
    opened().put_blob(b"code")
    for path in (opened.root / "environments" / name / "lib.so" for name in ("3.9.0", "3.10.0")):
        path.parent.mkdir(parents=True)
        path.write_bytes(bytes(500))
    (opened.root / "entries" / "notes.txt").write_text("not ours")
    found = opened().info()
    assert (found.entries, found.blobs, found.environments, found.environment_bytes) == (3, 1, 2, 1_000)
    assert 2_704 < found.bytes < 3_200
    assert found.oldest is not None
    assert found.newest is not None
    assert found.oldest.timestamp() == 1_000
    assert abs(found.newest.timestamp() - time.time()) < 3600
    assert CacheInfo.model_validate_json(found.model_dump_json()) == found


def test_clear_removes_what_is_ours_and_nothing_else(opened: Opened) -> None:
    fill(opened, 3)
    opened().put_blob(b"code")
    opened().trim()
    strange = [
        opened.root / "notes.txt",
        opened.root / "entries" / "notes.txt",
        opened.root / "entries" / "ab" / "notes.txt",
        opened.root / "blobs" / "abc" / ("0" * 62),
        opened.root / "environments" / "3.9.0" / "lib.so",
    ]
    for path in strange:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes(500))
    before = opened().info()
    removed = opened().clear()
    assert removed == before.model_copy(update={"environments": 0, "environment_bytes": 0})
    files = sorted(path for path in opened.root.rglob("*") if path.is_file())
    assert files == sorted([*strange, opened.root / "CACHEDIR.TAG"])
    assert opened().info().entries == 0
    removed = opened().clear(environments=True)
    assert (removed.entries, removed.environments, removed.environment_bytes) == (0, 1, 500)
    assert not (opened.root / "environments").exists()
    assert opened.root.joinpath("notes.txt").exists()


def test_the_marker_is_as_specified(opened: Opened) -> None:
    opened().put(key_of("q"), b"answer")
    tag = (opened.root / "CACHEDIR.TAG").read_bytes()
    assert tag[:43] == b"Signature: 8a477f597d28d172789f06886806bc55"
    (opened.root / "CACHEDIR.TAG").unlink()
    assert opened().get(key_of("q")) is None
    assert "is not a cache of Innermost" in opened.warnings[0]


def test_a_folder_that_was_claimed_by_others_first(opened: Opened) -> None:
    claim(opened.root)
    (opened.root / "environments" / "3.9.0").mkdir(parents=True)
    claim(opened.root)
    opened().put(key_of("q"), b"answer")
    assert opened().get(key_of("q")) == b"answer"
    assert opened.warnings == []


@pytest.mark.parametrize("name", ["thesis.txt", "CACHEDIR.TAG"])
def test_a_folder_of_somebody_else(tmp_path: Path, name: str) -> None:
    """Other programs mark their caches too."""
    key = key_of("q")
    looks_like_ours = tmp_path / "entries" / key[:2] / key[2:]
    looks_like_ours.parent.mkdir(parents=True)
    looks_like_ours.write_text("mine")
    (tmp_path / name).write_text("Signature: 8a477f597d28d172789f06886806bc55\n# Made by another program.\n")
    before = sorted(tmp_path.rglob("*"))
    for refused in (
        Cache(tmp_path, 0).info,
        Cache(tmp_path, 0).clear,
        lambda: Cache(tmp_path, 0).clear(environments=True),
    ):
        with pytest.raises(UsageError, match="is not a cache of Innermost"):
            refused()
    warnings: list[str] = []
    cache = Cache.open(tmp_path, 1, warn=warnings.append)
    cache.put(key, b"answer")
    assert cache.get(key) is None
    assert cache.trim() == 0
    assert len(warnings) == 1
    # Also where somebody's files appear after it was opened.
    late = Cache(tmp_path, 1, warn=warnings.append)
    late.put(key, b"answer")
    assert late.trim() == 0
    assert sorted(tmp_path.rglob("*")) == before
    assert looks_like_ours.read_text() == "mine"
