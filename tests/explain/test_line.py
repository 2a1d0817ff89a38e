# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Lines of compilers: a package index on loopback, folders of tiny wheels, ranges."""

from collections.abc import Generator
from pathlib import Path

import pytest

from bot.compiler.packages import resolve
from bot.errors import InfrastructureError, InputError, UsageError
from bot.explain.line import compare_url, cut, index_line, packages_command, wheel_line
from tests.compiler.shelf import Shelf, open_shelf, write_wheel

DEAD = "http://127.0.0.1:9"


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Generator[Shelf]:
    root = tmp_path_factory.mktemp("shelf")
    with open_shelf(root) as opened:
        folder = root / "simple" / "iree-base-compiler"
        withdrawn = write_wheel(folder, "1.0.5").name
        write_wheel(folder, "1.0.7", tag="cp311-cp311-win_amd64")
        links = (
            f'<a href="{w.name}"{" data-yanked" if w.name == withdrawn else ""}>{w.name}</a>' for w in folder.iterdir()
        )
        (folder / "index.html").write_text(f"<!doctype html><html><body>{''.join(links)}</body></html>")
        yield opened


@pytest.fixture(autouse=True)
def own_index(shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "uv"))
    monkeypatch.setenv("UV_DEFAULT_INDEX", shelf.index)
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    resolve.cache_clear()


def test_the_index_has_releases_oldest_first() -> None:
    line = index_line()
    assert [point.source for point in line] == ["pip:iree-base-compiler==1.0.0", "pip:iree-base-compiler==1.1.0"]
    assert line[1].notes.endswith("/releases/tag/v1.1.0")


def test_ranges() -> None:
    line = index_line()
    assert cut(line, "", indexed=True) == line
    assert cut(line, "1.0..1.1", indexed=True) == line
    assert cut(line, "1.1.0..", indexed=True) == line[1:]
    assert cut(line, "..1.0.0", indexed=True) == line[:1]


@pytest.mark.parametrize(
    ("text", "message", "tip"),
    [
        ("1.0.0", "is no range", "A..B"),
        ("1.1.0..1.0.0", "1.1.0 is later than 1.0.0", "1.0.0..1.1.0"),
        ("1.0.5..1.1.0", "release 1.0.5 is yanked", "1.1.0"),
        ("1.0.0..1.2.0rc20260101", "is a pre-release", "--wheels"),
        ("0.5..1.1.0", "has no iree-base-compiler==0.5", "1.1.0"),
        ("new..1.1.0", "'new' is no release", "A..B"),
    ],
)
def test_ends_that_are_not_there(text: str, message: str, tip: str) -> None:
    with pytest.raises(UsageError) as refused:
        cut(index_line(), text, indexed=True)
    assert message in refused.value.message
    assert tip in refused.value.tip


def test_without_a_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", f"{DEAD}/simple")
    with pytest.raises(InfrastructureError, match="cannot ask"):
        index_line()


def test_a_folder_of_wheels(tmp_path: Path) -> None:
    for version in ("3.10.0", "3.9.0", "3.11.0rc20260101"):
        write_wheel(tmp_path / "wheels", version)
    write_wheel(tmp_path / "wheels", "3.8.0", tag="cp27-cp27m-win32")
    line = wheel_line(tmp_path / "wheels")
    assert [point.name for point in line] == ["3.9.0", "3.10.0", "3.11.0rc20260101"]
    assert all(point.source.startswith(f"wheel:{tmp_path}") for point in line)
    with pytest.raises(UsageError, match=r"no compiler '3\.8\.0'"):
        cut(line, "3.8.0..", indexed=False)
    with pytest.raises(InputError, match="no wheel"):
        wheel_line(tmp_path)


def test_links_need_both_commits() -> None:
    assert compare_url("a", "b").endswith("/compare/a...b")
    assert "--good-ref=a --bad-ref=b --test-script=t.sh" in packages_command("a", "b", "t.sh")
    assert compare_url("", "b") == packages_command("a", "", "t.sh") == ""
