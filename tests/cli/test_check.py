# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost check`, as a user runs it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Innermost
from tests.paths import DATA, nested_crash

ISSUE = DATA / "issue.mlir"


def operands(document: Any, stage: str) -> list[tuple[str, str, bool]]:
    (op,) = document["stages"][stage]["ops"]
    return [(o["role"], o["map"], o["innermost"]) for o in op["operands"]]


def test_the_issues_conv_by_contract(innermost: Innermost) -> None:
    baseline = innermost("check", ISSUE, "--pipeline", "baseline", "--json")
    reordered = innermost("check", ISSUE, "--pipeline", "reordered", "--json")
    assert (baseline.code, reordered.code) == (0, 0)
    assert list(baseline.json) == ["file", "pipeline", "target", "compiler", "stages", "error"]
    assert baseline.json["error"] is None
    assert list(baseline.json["stages"]) == ["preprocessing", "global-optimization", "dispatch-creation"]
    assert operands(baseline.json, "preprocessing") == [("image", "(d3, d1, d2)", False), ("filter", "(d0, d3)", True)]
    assert operands(reordered.json, "preprocessing") == [("image", "(d0, d1, d3)", True), ("filter", "(d3, d2)", False)]
    stage = "dispatch-creation"
    assert baseline.json["stages"][stage] == reordered.json["stages"][stage]
    assert baseline.json["stages"][stage]["dispatches"] == 1
    op = baseline.json["stages"][stage]["ops"][0]
    assert list(op) == ["op", "kind", "operands", "result"]
    assert list(op["operands"][0]) == ["role", "map", "type", "innermost"]
    assert op["result"] == {"map": "(d0, d1)", "type": "tensor<16x16384xf32>"}


def test_standard_input() -> None:
    command = [sys.executable, "-m", "bot", "check", "-", "--json"]
    done = subprocess.run(command, input=ISSUE.read_bytes(), capture_output=True, check=True)
    document = json.loads(done.stdout)
    assert document["file"] == "-"
    assert len(document["stages"]) == 3
    done = subprocess.run(command, input=b"util.func @main( {", capture_output=True, check=False)
    assert (done.returncode, "-:1" in json.loads(done.stdout)["error"]) == (2, True)


def test_without_a_pipeline_nothing_runs_as_preprocessing(innermost: Innermost) -> None:
    said = innermost("check", ISSUE, "--json", "--stage", "preprocessing")
    assert said.json["pipeline"] == "none"
    assert list(said.json["stages"]) == ["preprocessing"]
    assert said.json["stages"]["preprocessing"]["ops"][0]["op"] == "linalg.conv_2d_nchw_fchw"


def test_the_configuration_stage_and_a_gpu_target(innermost: Innermost) -> None:
    said = innermost("check", ISSUE, "--json", "--stage", "executable-configurations", "--target", "gfx942")
    assert said.code == 0
    assert said.json["target"] == "gfx942"
    assert said.json["stages"]["executable-configurations"]["ops"]


def test_for_people(innermost: Innermost) -> None:
    said = innermost("check", ISSUE, "--pipeline", "reordered")
    assert said.code == 0
    words = ("preprocessing", "dispatch-creation forms 1 dispatch.", "image", "(d0, d1, d3)", "yes", "no (d2)")
    for word in words:
        assert word in said.out


@pytest.mark.parametrize(
    ("arguments", "message", "tip"),
    [
        (["none.mlir"], "cannot read none.mlir", "path of an MLIR file"),
        ([DATA], "cannot read", ""),
        ([ISSUE, "--target", "gfx924"], "unknown target 'gfx924'", "'gfx942'"),
        ([ISSUE, "--pipeline", "reorderd"], "unknown variant or pipeline 'reorderd'", "'reordered'"),
        ([ISSUE, "--compiler", "instaled"], "unknown compiler 'instaled'", "'installed'"),
        ([ISSUE, "--stage", "dispatch-creaton"], "unknown stage 'dispatch-creaton'", "'dispatch-creation'"),
        ([ISSUE, "--settings", "none.toml"], "cannot read none.toml", "--settings"),
        ([ISSUE, "--jsn"], "No such option", "innermost check --help"),
        ([], "Missing argument", "innermost check --help"),
    ],
)
def test_mistakes(innermost: Innermost, arguments: list[object], message: str, tip: str) -> None:
    said = innermost("check", *arguments)
    assert said.code == 2
    assert said.out == ""
    assert message in said.err
    assert tip in said.err


def test_broken_mlir_is_told_in_one_shape(innermost: Innermost, tmp_path: Path) -> None:
    (tmp_path / "broken.mlir").write_text("// above\nutil.func @main( {")
    told = {command: innermost(command, "broken.mlir") for command in ("check", "trace", "reduce")}
    assert {said.code for said in told.values()} == {2}
    shapes = {said.err.partition("\ntip: ")[0] for said in told.values()}
    assert len(shapes) == 1, shapes
    first, place, line, mark = shapes.pop().splitlines()
    assert first == "error: broken.mlir does not parse:"
    assert place.startswith("broken.mlir:2:17: error: expected")
    assert (line, mark) == ("util.func @main( {", " " * 16 + "^")
    as_json = innermost("check", "broken.mlir", "--json")
    assert as_json.code == 2
    assert as_json.json["stages"] == {}
    assert "error:" in as_json.json["error"]
    (tmp_path / "binary.mlir").write_bytes(b"ML\xefR\x00\xff")
    assert "is not text" in innermost("check", tmp_path / "binary.mlir").err


def test_a_dispatch_of_the_corpus(innermost: Innermost) -> None:
    said = innermost("check", "4d96cc7b", "--pipeline", "reordered", "--stage", "preprocessing")
    assert said.code == 0, said.err
    assert "nchw_1x8x128x128_o8_f16f32_pad_4d96cc7b" in said.out
    said = innermost("check", "no_such_dispatch")
    assert (said.code, "the corpus has no dispatch 'no_such_dispatch'" in said.err) == (2, True)
    assert "`innermost corpus list` lists them" in said.err
    said = innermost("check", "sub/none")
    assert (said.code, "there is no file sub/none" in said.err) == (2, True)


NOTHING = {
    "empty.mlir": "",
    "comment.mlir": "// nothing yet\n",
    "sum.mlir": "util.func public @main(%a: tensor<4xf32>) -> tensor<4xf32> {\n  util.return %a : tensor<4xf32>\n}\n",
}


@pytest.mark.parametrize("name", NOTHING)
def test_a_file_without_a_contraction(innermost: Innermost, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(NOTHING[name])
    said = innermost("check", name)
    assert (said.code, said.out) == (2, "")
    assert f"{name} has no contraction" in said.err
    as_json = innermost("check", name, "--json")
    assert as_json.code == 2
    assert "has no contraction" in as_json.json["error"]


def test_mistakes_are_located_in_the_users_own_file(innermost: Innermost, tmp_path: Path) -> None:
    (tmp_path / "mine.mlir").write_text("// a comment\n\nutil.func public @main() {\n  linalg.foo\n}\n")
    for command in (["check", "mine.mlir"], ["trace", "mine.mlir"], ["run", "--dispatch", "mine.mlir"]):
        said = innermost(*command)
        assert said.code == 2
        assert "mine.mlir does not parse" in said.err
        assert "mine.mlir:4:" in said.err
        assert "dispatch.mlir" not in said.err
    assert not (tmp_path / "innermost-run").exists()


def test_a_compile_that_fails_says_where_and_shows_what_was_reached(innermost: Innermost) -> None:
    odd = DATA / "odd_size.mlir"
    said = innermost("check", odd, "--pipeline", "propagate-pad-generalize", "--target", "gfx942")
    assert said.code == 3
    assert "fails to compile at preprocessing" in said.err
    assert "greater than or equal to 16" in said.err
    assert f"innermost trace {odd} --pipeline propagate-pad-generalize --target gfx942" in said.err


def test_a_crash_of_the_compiler(innermost: Innermost, tmp_path: Path) -> None:
    crash = tmp_path / "crash.mlir"
    crash.write_text(nested_crash())
    said = innermost("check", crash, "--json")
    assert said.code == 3
    assert said.json["error"].startswith("crashes the compiler at input (SIGSEGV)")


def test_a_misspelt_pass_in_settings(innermost: Innermost, tmp_path: Path) -> None:
    (tmp_path / "innermost.toml").write_text(
        '[pipelines.mine]\nspellings = [{ passes = "builtin.module(canonicalise)" }]\n'
    )
    said = innermost("check", ISSUE, "--pipeline", "mine")
    assert said.code == 2
    assert "'canonicalise' does not refer to a registered pass" in said.err


@pytest.mark.parametrize("command", ["check", "trace"])
def test_a_limit_is_named_with_its_setting(innermost: Innermost, tmp_path: Path, command: str) -> None:
    (tmp_path / "innermost.toml").write_text("[limits]\ncompile_seconds = 0.3\n")
    said = innermost(command, DATA / "endless.mlir")
    assert said.code == 3
    assert "does not finish within 0.3 s" in said.err
    assert "raise `compile_seconds` (0.3) under [limits] in settings" in said.err
