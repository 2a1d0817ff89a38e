# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A site takes the old one's place as a whole, keeps what did not change, and is the same however it came about."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.dashboard.site import MANIFEST, publishing
from bot.errors import InfrastructureError, UsageError
from bot.history.database import open_database
from bot.history.store import add_gap
from tests.dashboard.conftest import GAP, PLAN, Made, make
from tests.dashboard.generated import fill


def content(site: Path) -> dict[str, bytes]:
    return {str(path.relative_to(site)): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}


def test_a_site_is_replaced_as_a_whole(tmp_path: Path) -> None:
    out = tmp_path / "site"
    with publishing(out) as site:
        site.put("a.html", "one")
        site.put("sub/b.html", "two")
        assert not out.exists()
    with publishing(out) as site:
        site.put("a.html", "one")
        site.put("c.html", "three")
        assert (out / "sub/b.html").read_text() == "two"
    assert set(content(out)) == {"a.html", "c.html", MANIFEST}
    assert (site.written, site.kept) == (1, 1)
    assert list(tmp_path.iterdir()) == [out]


def test_an_error_leaves_the_old_site(tmp_path: Path) -> None:
    out = tmp_path / "site"
    with publishing(out) as site:
        site.put("a.html", "one")
    before = content(out)
    with pytest.raises(TypeError), publishing(out) as site:
        site.put("a.html", None)  # pyright: ignore[reportArgumentType] - any error will do
    assert content(out) == before
    assert list(tmp_path.iterdir()) == [out]


def test_what_is_made_from_the_same_is_not_made_again(tmp_path: Path) -> None:
    out = tmp_path / "site"
    calls: list[str] = []

    def made() -> str:
        calls.append("made")
        return "text"

    for inputs in ("a", "a", "b"):
        with publishing(out) as site:
            site.put_made("x.js", inputs, made)
        assert (out / "x.js").read_text() == "text"
    assert len(calls) == 2
    (out / "x.js").unlink()
    with publishing(out) as site:
        site.put_made("x.js", "b", made)
    assert (out / "x.js").read_text() == "text"


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"kind": "innermost dashboard", "files": 3}'])
def test_a_damaged_manifest_costs_a_whole_build_or_is_told(tmp_path: Path, damage: str) -> None:
    out = tmp_path / "site"
    with publishing(out) as site:
        site.put("a.html", "one")
    (out / MANIFEST).write_text(damage)
    if "kind" in damage:
        with publishing(out) as site:
            site.put("a.html", "one")
        assert (site.written, site.kept) == (1, 0)
    else:
        with pytest.raises(UsageError, match="is no dashboard"), publishing(out):
            pass
        assert (out / "a.html").read_text() == "one"


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("x")
    with pytest.raises(UsageError, match="is no dashboard"), publishing(tmp_path):
        pass
    file = tmp_path / "precious"
    with pytest.raises(UsageError, match="is no dashboard"), publishing(file):
        pass
    assert file.read_text() == "x"


def test_a_disk_that_refuses(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(InfrastructureError, match="cannot write"), publishing(tmp_path / "file" / "site"):
        pass


def test_the_next_night_gives_what_a_whole_build_gives(address: str, made: Made, tmp_path: Path) -> None:
    """And keeps what a night does not touch; whichever database it is."""
    with open_database(address, create=True) as database:
        fill(database, PLAN, until_night=PLAN.nights - 1)
        make(database, tmp_path / "site")
        fill(database, PLAN, from_night=PLAN.nights - 1)
        add_gap(database, GAP)
        again = make(database, tmp_path / "site")
    assert content(tmp_path / "site") == content(made.site)
    assert getattr(again, "kept") > PLAN.nights  # noqa: B009 - the sides of earlier nights among them


def test_building_again_writes_nothing(made: Made) -> None:
    before = content(made.site)
    with open_database(made.address, create=False) as database:
        again = make(database, made.site)
    assert content(made.site) == before
    assert getattr(again, "written") == 0  # noqa: B009


_KILLED = """
import os, signal, sys
from pathlib import Path
from bot.dashboard import site
from bot.history.database import open_database
from tests.dashboard.conftest import make
put, left = site.Site.put, int(sys.argv[3])
def dying(self, name, content):
    global left
    put(self, name, content)
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
site.Site.put = dying
with open_database(sys.argv[1], create=False) as database:
    make(database, Path(sys.argv[2]))
"""


@pytest.mark.slow
def test_a_kill_leaves_the_old_site_whole(made: Made, tmp_path: Path) -> None:
    out = tmp_path / "site"
    with publishing(out) as site:
        site.put("index.html", "the old one")
    before = content(out)
    killed = subprocess.run([sys.executable, "-c", _KILLED, made.address, str(out), "30"], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert content(out) == before
    left = [path for path in tmp_path.iterdir() if path != out]
    assert len(left) == 1
    os.utime(left[0], (1, 1))
    with open_database(made.address, create=False) as database:
        make(database, out)
    assert [path for path in tmp_path.iterdir() if path != out] == []
    assert content(out) == content(made.site)


def test_the_manifest_lists_everything(made: Made) -> None:
    listed = json.loads((made.site / MANIFEST).read_text())["files"]
    assert set(listed) | {MANIFEST} == set(content(made.site))
