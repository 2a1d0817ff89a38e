# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost cache`, as a user runs it."""

from pathlib import Path

import pytest

from bot.cache import Cache, key_of
from bot.paths import cache_dir
from tests.cli.conftest import Innermost


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a cache that holds an entry, a blob and an environment."""
    root = tmp_path / "cache"
    monkeypatch.setenv("INNERMOST_CACHE", str(root))
    cache = Cache.open(root, 0)
    cache.put(key_of("q"), bytes(2**20))
    cache.put_blob(bytes(2**20))
    (root / "environments" / "3.9.0").mkdir(parents=True)
    (root / "environments" / "3.9.0" / "lib.so").write_bytes(bytes(3 * 2**20))
    return root


def test_where_it_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("INNERMOST_CACHE", str(tmp_path / "mine"))
    assert cache_dir() == tmp_path / "mine"
    monkeypatch.setenv("INNERMOST_CACHE", "")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert cache_dir() == tmp_path / "xdg" / "innermost"


def test_info(innermost: Innermost, root: Path) -> None:
    said = innermost("cache", "info")
    assert (said.code, said.err) == (0, "")
    lines = dict(line.split(maxsplit=1) for line in said.out.splitlines() if not line.startswith("last"))
    assert lines == {
        "folder": str(root),
        "entries": "1",
        "blobs": "1",
        "size": "2.0 MiB of 4,096.0 MiB",
        "environments": "1, 3.0 MiB",
    }
    assert "UTC" in said.out


def test_info_as_json_with_another_limit(innermost: Innermost, root: Path, tmp_path: Path) -> None:
    (tmp_path / "innermost.toml").write_text("[cache]\nlimit_mib = 0\n")
    said = innermost("cache", "info", "--json")
    assert said.code == 0
    assert list(said.json) == [
        "root", "entries", "blobs", "bytes", "limit_bytes", "oldest", "newest", "environments", "environment_bytes",
    ]  # fmt: skip
    assert (said.json["root"], said.json["entries"], said.json["limit_bytes"]) == (str(root), 1, 0)
    assert "without a limit" in innermost("cache", "info").out


def test_clear(innermost: Innermost, root: Path) -> None:
    said = innermost("cache", "clear")
    assert (said.code, said.out, said.err) == (0, f"removed 1 entries and 1 blobs, 2.0 MiB, from {root}\n", "")
    assert (root / "environments" / "3.9.0").is_dir()
    said = innermost("cache", "clear", "--all")
    assert said.code == 0
    assert "; 1 environments, 3.0 MiB, from" in said.out
    assert [path.name for path in root.rglob("*") if path.is_file()] == ["CACHEDIR.TAG"]  # folders stay for writers


def test_a_cache_that_is_not_there(innermost: Innermost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INNERMOST_CACHE", str(tmp_path / "none"))
    assert innermost("cache", "info").code == 0
    assert innermost("cache", "clear", "--all").code == 0
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("command", [["info"], ["info", "--json"], ["clear"], ["clear", "--all"]])
def test_a_folder_that_is_no_cache(
    innermost: Innermost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    monkeypatch.setenv("INNERMOST_CACHE", str(tmp_path))
    said = innermost("cache", *command)
    assert (said.code, said.out) == (2, "")
    assert f"error: {tmp_path} is not a cache of Innermost" in said.err
    assert "tip: set INNERMOST_CACHE" in said.err
    assert (tmp_path / "thesis.txt").read_text() == "mine"


def test_help_and_mistakes(innermost: Innermost) -> None:
    for command in ("info", "clear"):
        said = innermost("cache", command, "--help")
        assert said.code == 0
        assert f"innermost cache {command}" in said.out
    assert innermost("cache", "clean").code == 2
