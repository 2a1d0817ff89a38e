# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a user sees of generated code, with the real compiler: the run, its shards merged, and its report."""

from pathlib import Path

import pytest

from bot.record import load_run
from tests.cli.conftest import Innermost
from tests.codegen.conftest import PAD_66
from tests.paths import DATA
from tests.runs import without_times


@pytest.mark.slow
def test_the_pad_case_on_two_gpus(innermost: Innermost, tmp_path: Path) -> None:
    (tmp_path / "pad_66.mlir").write_text(PAD_66)
    asked = ["run", "--dispatch", DATA / "pad_wide.mlir", "--dispatch", "pad_66.mlir", "--until", "compile"]
    asked += ["--target", "gfx942", "--target", "gfx1100"]
    for index in (1, 2):
        assert innermost(*asked, "--shard", f"{index}/2", "--out", f"s{index}").code == 0
    assert innermost("merge", "s1", "s2", "--out", "merged").code == 0
    # The cache knows all of it by now, metrics included.
    said = innermost(*asked, "--out", "single")
    assert said.code == 0
    single = load_run(tmp_path / "single")
    assert without_times(load_run(tmp_path / "merged")) == without_times(single)

    out = " ".join(innermost("report", "single").out.split())
    sections = {
        (name, target): out.partition(f"{name} on {target}: transposing dispatches 0 → 1")[2].partition(" on gfx")[0]
        for name in ("pad_wide", "pad_66")
        for target in ("gfx942", "gfx1100")
    }
    assert all(sections.values())
    for name in ("pad_wide", "pad_66"):
        line = sections[name, "gfx942"].partition("LDS loads of 16 bits: ds_read_u16 ")[2]
        before, arrow, after, *_ = line.split()
        assert int(before) > 0
        assert (arrow, after) == ("→", "0")
    spills = sections["pad_wide", "gfx1100"].partition("VGPR spills ")[2].split()
    assert int(spills[0]) > int(spills[2]) > 0
    for target in ("gfx942", "gfx1100"):
        assert "same configuration" in sections["pad_wide", target]
        assert "configuration changed: threads" in sections["pad_66", target]
        before, arrow, after, *_ = sections["pad_66", target].partition("workgroup tile ")[2].split()
        assert arrow == "→"
        assert before != after.rstrip(",")
    # The comment has a line for each, folded.
    comment = innermost("report", "single", "--format", "comment").out
    assert "<summary>Generated code of 4 results changed" in comment
    # Metrics decide nothing: more spills on one GPU, and the verdicts are those of the layouts.
    assert {result.verdict.overall.value for result in single.results} == {"improvement"}
