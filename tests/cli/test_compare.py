# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost compare`, over records that `innermost run` made."""

from pathlib import Path

import pytest

from tests.cli.conftest import Innermost
from tests.paths import DATA


def test_two_runs(innermost: Innermost, tmp_path: Path) -> None:
    asked = ("run", "--dispatch", DATA / "pad.mlir", "--until", "check")
    assert innermost(*asked, "--out", "good").code == 0
    assert innermost(*asked, "--candidate", "baseline", "--out", "bad").code == 0
    said = innermost("compare", "good", "bad")
    assert said.code == 1
    sides, verdict = said.out.split("\n\n")[:2]  # what differs in what was asked is read before what came of it
    assert sides.startswith("A: good (")
    assert "\nThey were made with different:\n  the candidate: reordered → baseline\n" in sides
    assert verdict == "Act: of 1 result 1 got worse from A to B"
    assert "candidate: image of arg1 lost its innermost reduction at dispatch-creation" in said.out
    back = innermost("compare", "bad", "good", "--json")
    assert back.code == 0
    assert back.json["summary"]["overall"] == "improvement"
    assert back.json["a"]["run"] == "bad"
    (op,) = [op for op in back.json["pairs"][0]["candidate"]["layout"] if op["stage"] == "dispatch-creation"]
    assert [role["change"] for role in op["roles"]] == ["gained", "kept"]


@pytest.mark.parametrize(
    ("folders", "message"), [(("none", "none"), "cannot read none/run.json"), (("one",), "Missing argument")]
)
def test_mistakes(innermost: Innermost, folders: tuple[str, ...], message: str) -> None:
    said = innermost("compare", *folders)
    assert said.code == 2
    assert message in said.err
    assert "tip: " in said.err
