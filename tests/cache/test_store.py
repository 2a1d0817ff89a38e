# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is put is got, by whichever process, and nothing else is."""

import os
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cache import Cache, key_of
from bot.files import sha256_hex
from tests.cache.conftest import Opened

PARTS = st.lists(st.text() | st.binary(), max_size=4)
PAYLOADS = st.binary(max_size=5_000)


def refuse(message: str) -> None:
    raise AssertionError(message)


def encoded(parts: list[str | bytes]) -> list[bytes]:
    return [part.encode() if isinstance(part, str) else part for part in parts]


@settings(deadline=None)  # a busy machine is no fault
@given(PARTS, PARTS)
def test_keys_are_equal_where_their_parts_are(one: list[str | bytes], other: list[str | bytes]) -> None:
    assert (key_of(*one) == key_of(*other)) == (encoded(one) == encoded(other))


def test_parts_do_not_run_into_each_other() -> None:
    assert len({key_of("ab", "c"), key_of("a", "bc"), key_of("abc"), key_of("abc", ""), key_of()}) == 5


@settings(deadline=None)
@given(st.dictionaries(st.text(), PAYLOADS, max_size=5), st.lists(PAYLOADS, max_size=5))
def test_round_trips(answers: dict[str, bytes], artefacts: list[bytes]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        cache = Cache.open(Path(folder), 0, warn=refuse)
        for question, payload in answers.items():
            assert cache.get(key_of(question)) is None
            cache.put(key_of(question), payload)
        names = [cache.put_blob(data) for data in artefacts]
        for reader in (cache, Cache.open(Path(folder), 0, warn=refuse)):
            assert {question: reader.get(key_of(question)) for question in answers} == answers
            assert [reader.blob(name) for name in names] == artefacts
        assert names == [sha256_hex(data) for data in artefacts]


def test_a_later_answer_replaces_an_earlier_one(opened: Opened) -> None:
    cache = opened()
    cache.put(key_of("q"), b"first")
    cache.put(key_of("q"), b"second")
    assert opened().get(key_of("q")) == b"second"


def test_opening_and_missing_write_nothing(opened: Opened) -> None:
    cache = opened()
    assert cache.get(key_of("q")) is None
    assert cache.blob(key_of("q")) is None
    assert cache.trim() == 0
    assert not opened.root.exists()


def test_a_blob_that_is_there_is_not_written_again(opened: Opened) -> None:
    name = opened().put_blob(b"code")
    (path,) = opened.root.glob("blobs/??/*")
    before = path.stat().st_ino
    assert opened().put_blob(b"code") == name
    assert path.stat().st_ino == before


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 64, "0" * 63, "0" * 64 + "\n"])
def test_a_name_that_is_no_hash_is_refused(opened: Opened, name: str) -> None:
    with pytest.raises(ValueError, match="is not a SHA-256"):
        opened().blob(name)
    with pytest.raises(ValueError, match="is not a SHA-256"):
        opened().put(name, b"")


def test_the_off_switch(opened: Opened) -> None:
    opened().put(key_of("q"), b"answer")
    name = opened().put_blob(b"code")
    files = sorted(opened.root.rglob("*"))
    off = opened(1, enabled=False)
    assert off.get(key_of("q")) is None
    assert off.blob(name) is None
    off.put(key_of("other"), b"answer")
    assert off.put_blob(b"more") == sha256_hex(b"more")
    assert off.trim() == 0
    assert sorted(opened.root.rglob("*")) == files


def test_a_use_is_marked_once_a_process(opened: Opened) -> None:
    opened().put(key_of("q"), b"answer")
    name = opened().put_blob(b"code")
    paths = [*opened.root.glob("entries/??/*"), *opened.root.glob("blobs/??/*")]
    cache = opened()

    def ages_after_use() -> list[bool]:
        for path in paths:
            os.utime(path, (1, 1))
        cache.get(key_of("q"))
        cache.blob(name)
        return [path.stat().st_mtime == 1 for path in paths]

    assert ages_after_use() == [False, False]
    assert ages_after_use() == [True, True]
    cache = opened()
    assert ages_after_use() == [False, False]


def test_threads_share_one(opened: Opened) -> None:
    cache = opened()

    def work(seed: int) -> set[bytes | None]:
        got: set[bytes | None] = set()
        for number in range(50):
            key = key_of(str(number % 7))
            cache.put(key, key.encode())
            got.add(cache.get(key))
            got.add(cache.blob(cache.put_blob(key.encode())))
        return got

    with ThreadPoolExecutor(8) as threads:
        seen = set[bytes | None]().union(*threads.map(work, range(8)))
    assert seen == {key_of(str(number)).encode() for number in range(7)}
    assert opened.warnings == []


def test_warnings_go_to_stderr(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.txt").touch()
    Cache.open(tmp_path, 0)
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"warning: {tmp_path} is not a cache of Innermost")
