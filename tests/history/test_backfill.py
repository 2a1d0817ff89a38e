# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Releases from an index, some of which are trouble, and a real one."""

import functools
import http.server
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.compiler.index import Release, parse_range, published, releases_of
from bot.errors import InfrastructureError, UsageError
from bot.history.database import open_database
from bot.history.queries import builds, matrix
from bot.history.store import contents, gaps
from bot.model.facts import Stage
from tests.cli.conftest import Innermost, innermost
from tests.compiler.conftest import provide
from tests.compiler.shelf import write_wheel

__all__ = ["innermost"]  # the fixture

REAL = "pip:iree-base-compiler==3.9.0"
YANKED = {"1.2.0": "it miscompiles"}
DATABASE = "sqlite:///h.sqlite"


class _Index(http.server.SimpleHTTPRequestHandler):
    """PEP 691's JSON about the wheels in a folder, for uv as well."""

    def do_GET(self) -> None:
        if not self.path.endswith("/"):
            super().do_GET()
            return
        folder = Path(self.directory) / self.path.strip("/")
        files = [
            {
                "filename": wheel.name,
                "url": wheel.name,
                "hashes": {},
                "yanked": YANKED.get(wheel.name.split("-")[1], False),
                "upload-time": "2026-01-02T03:04:05Z",
            }
            for wheel in sorted(folder.glob("*.whl"))
        ]
        page = json.dumps({"meta": {"api-version": "1.1"}, "name": folder.name, "files": files}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/vnd.pypi.simple.v1+json")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name in the base class
        pass


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An index on loopback, with a release that is damaged, one for another machine, one yanked, one not final."""
    shelf = tmp_path / "simple" / "iree-base-compiler"
    damaged = write_wheel(shelf, "1.0.0")
    damaged.write_bytes(damaged.read_bytes()[:200])
    write_wheel(shelf, "1.1.0", tag="cp311-cp311-win_amd64")
    write_wheel(shelf, "1.2.0")
    write_wheel(shelf, "1.3.0rc1")
    write_wheel(tmp_path / "simple" / "pyyaml", "6.0", name="pyyaml")
    handler = functools.partial(_Index, directory=str(tmp_path))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        monkeypatch.setenv("UV_DEFAULT_INDEX", f"http://127.0.0.1:{server.server_port}/simple")
        monkeypatch.setenv("UV_NO_CACHE", "1")
        monkeypatch.setenv("UV_NO_CONFIG", "1")
        monkeypatch.setenv("INNERMOST_CACHE", str(tmp_path / "cache"))
        yield shelf
        server.shutdown()


def test_what_an_index_has(index: Path) -> None:
    assert published(None, None) == (
        Release(version="1.0.0", released="2026-01-02", yanked=None, fits=True),
        Release(version="1.1.0", released="2026-01-02", yanked=None, fits=False),
        Release(version="1.2.0", released="2026-01-02", yanked="it miscompiles", fits=True),
    )
    assert [release.version for release in published(*parse_range("1.1.0..1.1.9"))] == ["1.1.0"]
    with pytest.raises(UsageError, match="in that range") as refused:
        published(*parse_range("2.0.0.."))
    assert "1.0.0 to 1.2.0" in refused.value.tip


@pytest.mark.parametrize("page", [b"<!doctype html>", b"[]", b"{}", b'{"files": [{}]}'])
def test_an_index_that_speaks_otherwise(page: bytes) -> None:
    with pytest.raises(InfrastructureError, match="PEP 691"):
        releases_of(page, "application/json", "https://example.org/simple")


def test_an_index_in_html() -> None:
    page = """<!doctype html><a href="../../files/iree_base_compiler-3.9.0-py3-none-any.whl#sha256=0">x</a>
        <a href="iree_base_compiler-3.9.1%2Bcu-py3-none-any.whl" data-yanked="it &lt;miscompiles>">x</a>
        <a href="iree_base_compiler-3.9.2-py3-none-any.whl" data-requires-python="&gt;=4" data-yanked>x</a>
        <a href="iree_base_compiler-3.10.0.tar.gz">x</a><a href="..">up</a>"""
    assert releases_of(page.encode(), "text/html", "https://example.org/simple") == (
        Release(version="3.9.0", released="", yanked=None, fits=True),
        Release(version="3.9.1+cu", released="", yanked="it <miscompiles>", fits=True),
        Release(version="3.9.2", released="", yanked="no reason given", fits=False),
        Release(version="3.10.0", released="", yanked=None, fits=False),
    )


@pytest.mark.parametrize("url", ["https://bot:secret@example.org/simple", "file:///shelf", "http://127.0.0.1:1/simple"])
def test_an_index_that_cannot_be_asked(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", url)
    with pytest.raises(InfrastructureError) as refused:
        published(None, None)
    assert "secret" not in refused.value.message
    assert "UV_DEFAULT_INDEX" in refused.value.tip


@pytest.mark.parametrize(
    ("text", "says"), [("3.5.0", "no range"), ("..", "no range"), ("3..x", "no range"), ("3.9..3.5", "3.5..3.9")]
)
def test_ranges_that_are_none(text: str, says: str) -> None:
    with pytest.raises(UsageError) as refused:
        parse_range(text)
    assert says in refused.value.message + refused.value.tip


def test_releases_that_fail_are_named_and_recorded(index: Path, innermost: Innermost, tmp_path: Path) -> None:
    command = ("history", "backfill", "--releases", "1.0.0..", "--suite", "smoke", "--database", DATABASE)
    said = innermost(*command)
    assert said.code == 3
    assert "1.2.0 was yanked (it miscompiles): skipped" in said.err
    assert "0 run now, 0 known, 1 yanked" in said.out
    assert "1.0.0 could not be brought here" in said.out
    assert "1.1.0 could not be brought here" in said.out
    with open_database(f"sqlite:///{tmp_path / 'h.sqlite'}", create=False) as database:
        assert [gap.release for gap in gaps(database)] == ["1.0.0", "1.1.0"]
        assert {(gap.suite, gap.targets) for gap in gaps(database)} == {("smoke", ("llvm-cpu",))}
        assert contents(database) == {}
    assert list((tmp_path / "cache" / "environments").glob("*/made.json")) == []  # what was fetched is gone again


@pytest.mark.slow
def test_a_real_release_is_run_once(
    innermost: Innermost, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    provide(REAL, tmp_path_factory, monkeypatch)
    command = ("history", "backfill", "--releases", "3.9.0..3.9.0", "--suite", "smoke", "--database", DATABASE)
    said = innermost(*command)
    assert said.code == 0, said.err
    assert "1 run now, 0 known" in said.out
    with open_database(f"sqlite:///{tmp_path / 'h.sqlite'}", create=False) as database:
        assert len(contents(database)) == 2
        assert [(build.release, build.released) for build in builds(database)] == [("3.9.0", "2025-11-25")]
        for variant in ("none", "shipped", "baseline", "reordered"):
            cells = matrix(database, "llvm-cpu", variant, Stage.DISPATCH_CREATION)
            assert len({cell.dispatch for cell in cells}) == len(cells) == 24
            assert (
                sum(cell.outcome == "checked" and bool(cell.operands) for cell in cells) >= 20
            )  # some are known to fail
    again = innermost(*command)
    assert (again.code, "0 run now, 1 known" in again.out) == (0, True)
