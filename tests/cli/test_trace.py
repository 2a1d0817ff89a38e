# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost trace` and `innermost missed`, as a user runs them."""

from pathlib import Path

import pytest

from tests.cli.conftest import Innermost
from tests.paths import DATA, nested_crash

ISSUE, PAD = DATA / "issue.mlir", DATA / "pad.mlir"


def test_the_issues_conv_by_contract(innermost: Innermost) -> None:
    said = innermost("trace", ISSUE, "--pipeline", "reordered", "--json")
    assert said.code == 0, said.err
    assert all(list(step) == ["pass", "ops"] for step in said.json)
    assert said.json[0]["pass"] == "input"
    states = [[operand["innermost"] for operand in step["ops"][0]["operands"]] for step in said.json]
    names = [step["pass"] for step in said.json]
    at = names.index("ConvertConvToChannelsLast (iree-preprocessing-convert-conv-to-channels-last)")
    assert states[at - 1 : at + 1] == [[False, True], [True, False]]
    at = names.index("PropagateLinalgTranspose (iree-global-opt-propagate-linalg-transpose)")
    assert states[at - 1 : at + 1] == [[True, False], [False, True]]
    op = said.json[0]["ops"][0]
    assert list(op) == ["op", "kind", "operands", "result"]
    assert list(op["operands"][0]) == ["role", "map", "type", "innermost"]


def test_for_people(innermost: Innermost) -> None:
    said = innermost("trace", ISSUE, "--pipeline", "reordered")
    assert said.code == 0
    title, *rows = said.out.splitlines()
    assert title.startswith("issue llvm-cpu · reordered · ")
    assert title.endswith(" · 2 moved the reduction")
    assert rows[-1] == "The reduction: in = innermost, out = not innermost, ◆ = moved by this pass."
    propagated = next(row for row in rows if "PropagateLinalgTranspose" in row)
    assert propagated.split()[2:] == ["(d3,d1,d2)", "out", "◆", "(d0,d3)", "in", "◆"]


def test_two_variants(innermost: Innermost) -> None:
    said = innermost("trace", PAD, "--pipeline", "baseline", "--diff", "reordered")
    assert said.code == 0, said.err
    assert "First divergence: baseline #" in said.out
    assert "reordered #" in said.out
    sides = {line[0] for line in said.out.splitlines() if line[2:6].strip().isdigit()}
    assert sides == {" ", "-", "+"}
    document = innermost("trace", PAD, "--pipeline", "baseline", "--diff", "reordered", "--json").json
    assert document["first_divergence"] == {
        "baseline": "Convert1X1FilterConv2DToMatmul (iree-preprocessing-convert-1x1-filter-conv2d-to-matmul)",
        "candidate": "ConvertConvToChannelsLast (iree-preprocessing-convert-conv-to-channels-last)",
    }
    assert document["first_loss"]["baseline"] is None
    assert document["first_loss"]["candidate"]["role"] == "filter"
    assert [(each["role"], each["change"]) for each in document["decisions"]] == [("image", "gained")]
    assert document["complete"] is True
    assert [document[side]["variant"] for side in ("baseline", "candidate")] == ["baseline", "reordered"]


def test_a_compile_that_fails_is_shown_up_to_there(innermost: Innermost) -> None:
    said = innermost("trace", DATA / "odd_size.mlir", "--pipeline", "propagate-pad-generalize", "--target", "gfx942")
    assert said.code == 3
    assert "PadToIntrinsics" in said.out
    assert "✕ failed" in said.out
    assert "fails to compile at preprocessing" in said.err


def test_broken_input(innermost: Innermost, tmp_path: Path) -> None:
    broken = tmp_path / "broken.mlir"
    broken.write_text("util.func @main( {")
    said = innermost("trace", broken, "--json")
    assert (said.code, said.json) == (2, [])
    assert "broken.mlir does not parse" in said.err
    broken.write_text(nested_crash())
    assert innermost("trace", broken).code == 3


@pytest.mark.parametrize(
    ("arguments", "message", "tip"),
    [
        (["none.mlir"], "cannot read none.mlir", "path of an MLIR file"),
        (["nchw_none"], "no dispatch 'nchw_none'", ""),
        ([ISSUE, "--target", "gfx924"], "unknown target 'gfx924'", "'gfx942'"),
        ([ISSUE, "--pipeline", "reorderd"], "unknown variant or pipeline 'reorderd'", "'reordered'"),
        ([ISSUE, "--diff", "reorderd"], "unknown variant or pipeline 'reorderd'", "'reordered'"),
        ([ISSUE, "--compiler", "instaled"], "unknown compiler 'instaled'", "'installed'"),
        ([], "Missing argument", "innermost trace --help"),
    ],
)
def test_mistakes(innermost: Innermost, arguments: list[object], message: str, tip: str) -> None:
    said = innermost("trace", *arguments)
    assert said.code == 2
    assert said.out == ""
    assert message in said.err
    assert tip in said.err


def test_missed(innermost: Innermost) -> None:
    said = innermost("missed", "--dispatch", "ngchw_1x4x68x14x14_o68_f32_227c2f69", "--json")
    assert said.code == 0, said.err
    assert said.json["dispatches"] == 1
    assert {row["op"] for row in said.json["left_alone"]} == {"linalg.conv_2d_ngchw_gfchw"}
    assert "ConvertConvToChannelsLast.cpp: convDims.depth is empty" in [
        row["reason"]["condition"] for row in said.json["left_alone"]
    ]
    said = innermost("missed", "--dispatch", "ngchw_1x4x68x14x14_o68_f32_227c2f69")
    title, counted = said.out.splitlines()[:2]
    assert title.startswith("ngchw_1x4x68x14x14_o68_f32_227c2f69 · reordered · llvm-cpu · iree-base-compiler ")
    assert counted == "Of 1 dispatch, no 1x1 convolution was rewritten."
    assert innermost("missed", "--dispatch", "ngchw_none").code == 2
