# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A candidate that computes something else: found by running it, and worse than anything else that is said of it."""

import json
from pathlib import Path

import pytest

from bot.record import load_run
from tests.cli.conftest import Innermost, innermost, untraced
from tests.paths import DATA

__all__ = ["innermost", "untraced"]  # fixtures


@pytest.mark.usefixtures("untraced")
def test_a_wrong_result_is_named_with_index_and_values(innermost: Innermost, tmp_path: Path) -> None:
    """The reordered pipeline improves `pad`; here its executable is that of a program that pads with 1 instead of 0."""
    text = (DATA / "pad.mlir").read_text()
    right, wrong = "%zero16 = arith.constant 0.0 : f16", "%zero16 = arith.constant 1.0 : f16"
    assert text.count(right) == 1
    (tmp_path / "other.mlir").write_text(text.replace(right, wrong))
    for name, file in (("right", DATA / "pad.mlir"), ("wrong", tmp_path / "other.mlir")):
        assert innermost("run", "--dispatch", file, "--until", "compile", "--out", name).code == 0
    (other,) = load_run(tmp_path / "wrong").results
    assert other.candidate.kind == "compiled"
    executable = other.candidate.code.executable
    record = json.loads((tmp_path / "right" / "run.json").read_text())
    record["results"][0]["candidate"]["code"]["executable"] = executable
    (tmp_path / "right" / "run.json").write_text(json.dumps(record))
    (tmp_path / "right" / "executables" / executable).write_bytes(
        (tmp_path / "wrong" / "executables" / executable).read_bytes()
    )

    said = innermost("run", "--from", "right", "--until", "numerics", "--out", "out")
    assert said.code == 1
    (result,) = load_run(tmp_path / "out").results
    assert result.verdict.numerics == "wrong"
    assert result.verdict.overall == "regression"
    assert result.verdict.because[0].startswith("wrong results with random inputs: output 0 at [0, ")
    assert any("gained" in reason for reason in result.verdict.because)
    numerics = result.numerics
    assert numerics.kind == "compared"
    # Zero times the filter is zero, whatever is padded with.
    assert {case.inputs: case.verdict for case in numerics.cases}["zeros"] == "exact"
    worst = numerics.shown.worst
    assert worst is not None
    assert set(worst.index[2:]) & {0, 15}  # in the padding
    place = f"worst at [{', '.join(map(str, worst.index))}] of output 0"
    assert "wrong result" in said.out
    for format_ in ("text", "comment", "html", "summary"):
        shown = innermost("report", "out", "--format", format_).out.replace("&#91;", "[").replace("&#93;", "]")
        assert place in " ".join(shown.split()), format_
    seen = innermost("report", "out", "--format", "json").json
    assert seen["results"][0]["numerics"]["cases"][0]["worst"]["index"] == list(worst.index)
