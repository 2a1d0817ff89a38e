# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A dispatch's layouts over releases: what changed when, in words, in a picture, as JSON."""

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from bot.history.database import open_database, sqlite_address
from bot.history.store import add_run
from bot.history.timeline import timeline
from bot.model.compiled import Outcome
from bot.model.facts import Stage
from bot.model.run import Run
from tests.cli.conftest import Innermost, innermost
from tests.history.conftest import Opened
from tests.report import builders as b

__all__ = ["innermost"]  # the fixture


def of(release: str, outcome: Outcome) -> Run:
    """A run with that release's compiler; the days follow the releases."""
    made = b.run(b.result("d0", candidate=outcome), created=f"2026-01-{int(release.split('.')[1]):02}T03:00:00+00:00")
    sides = {side: b.variant(name, release) for side, name in (("baseline", "baseline"), ("candidate", "reordered"))}
    return made.model_copy(update=sides)


RUNS = (
    of("3.9.0", b.compiled(b.REORDERED)),
    of("3.10.0", b.failed()),
    of("3.11.0", b.compiled(b.KEPT_REORDERED)),
    of("3.12.0", b.unsupported()),
    of("3.13.0", b.compiled(b.KEPT_REORDERED)),
)


@pytest.fixture
def filled(tmp_path: Path) -> str:
    address = sqlite_address(tmp_path / "h.sqlite")
    with open_database(address, create=True) as database:
        for run in RUNS:
            add_run(database, run)
    return address


def test_what_changed_with_which_release(address: str, opened: Opened) -> None:
    database = opened(address)
    for run in RUNS:
        add_run(database, run)
    found = timeline(database, "d0", "llvm-cpu", ["reordered"], "arg1")
    assert found.releases == ("3.9.0", "3.10.0", "3.11.0", "3.13.0")  # what is unsupported was not asked
    rows = {(row.stage, row.role): row for row in found.rows}
    image = rows[Stage.DISPATCH_CREATION, "image"]
    assert [point.value for point in image.points] == ["out", "✕", "in", "in"]
    assert [(change.good, change.at, change.after) for change in image.changes] == [
        ("3.9.0", "3.10.0", "✕"),
        ("3.10.0", "3.11.0", "in"),
    ]
    assert [point.value for point in rows[Stage.PREPROCESSING, "image"].points] == ["in", "✕", "in", "in"]
    assert timeline(database, "d0", "llvm-cpu").rows[: len(rows)] != found.rows  # of `baseline` first
    assert timeline(database, "d1", "llvm-cpu").rows == ()


def test_shown_as_text_picture_and_json(innermost: Innermost, filled: str, tmp_path: Path) -> None:
    command = ("history", "show", "d0", "--variant", "reordered", "--database", filled)
    said = innermost(*command, "--svg", "d0.svg")
    assert said.code == 0, said.err
    assert "  dispatch-creation image   out from 3.9.0 ◆ ✕ from 3.10.0 ◆ in from 3.11.0\n" in said.out
    root = ET.fromstring((tmp_path / "d0.svg").read_text())
    whole = innermost("history", "show", "d0", "--database", filled).out
    heads = [line for line in whole.splitlines() if ", op " in line]
    assert len(heads) == len(set(heads)) > 1  # each once, with all of its stages
    cells = [text.text for text in root.iter("{http://www.w3.org/2000/svg}text")]
    assert cells.count("◆ in") == 3
    assert cells.count("◆ ✕") == 4
    document = json.loads(innermost(*command, "--json").out)
    assert [row["role"] for row in document["rows"]] == ["image", "filter"] * 2


def test_what_is_not_there_is_said(innermost: Innermost, filled: str) -> None:
    said = innermost("history", "show", "d1", "--database", filled)
    assert (said.code, "no dispatch 'd1' on llvm-cpu" in said.err, "d0" in said.err) == (2, True, True)
    said = innermost("history", "show", "d0", "--op", "arg9", "--database", filled)
    assert (said.code, "variants: " in said.err and "; ops: " in said.err) == (2, True)
