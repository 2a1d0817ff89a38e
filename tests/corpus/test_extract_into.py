# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What an extracted model is called, what it may replace, and where a corpus may be."""

import shutil
from pathlib import Path

import onnx
import pytest

from bot.corpus.records import load_records
from bot.files import sha256_hex
from bot.record import save_run
from tests.corpus.conftest import CONTEXTS, Command, files, one_conv
from tests.report import builders as make


@pytest.mark.slow
def test_another_file_of_the_same_name_does_not_replace_a_model(
    small_onnx: Path, tmp_path: Path, command: Command
) -> None:
    out = tmp_path / "mine"
    mlir = tmp_path / "small.mlir"
    mlir.write_text(CONTEXTS.read_text())
    command("extract", small_onnx, "--out", out)
    before = {path: (out / path).read_bytes() for path in files(out)}
    said = command("extract", mlir, "--out", out)
    assert said.code == 2
    assert "has a model 'small' already, from small.onnx" in said.err
    assert "--name" in said.err
    assert {path: (out / path).read_bytes() for path in files(out)} == before
    assert command("extract", mlir, "--out", out, "--name", "Other One").code == 0
    assert [record.model for record in load_records(out)] == ["other-one", "small"]
    assert "small was there before, and is replaced" in command("extract", small_onnx, "--out", out).err


def test_a_changed_file_replaces_its_model_only_when_told_to(
    small_onnx: Path, tmp_path: Path, command: Command
) -> None:
    """Two models of one name in two folders are told apart by their content."""
    out, other = tmp_path / "mine", tmp_path / "other" / small_onnx.name
    other.parent.mkdir()
    model = onnx.load(str(small_onnx))
    model.producer_name = "another"
    onnx.save(model, str(other))
    assert command("extract", small_onnx, "--out", out, "--no-grow").code == 0
    before = {path: (out / path).read_bytes() for path in files(out)}
    said = command("extract", other, "--out", out, "--no-grow")
    assert said.code == 2
    assert "has a model 'small' already, from another small.onnx" in said.err
    assert "--name" in said.err
    assert "--replace" in said.err
    assert {path: (out / path).read_bytes() for path in files(out)} == before
    said = command("extract", other, "--out", out, "--no-grow", "--replace")
    assert said.code == 0
    assert "small was there before, and is replaced" in said.err
    (record,) = load_records(out)
    assert record.source.sha256 == sha256_hex(other.read_bytes())


@pytest.mark.parametrize(("name", "called"), [("ünï cödé.MLIR", "uni-code"), ("UPPER.MLIR", "upper")])
def test_a_name_is_made_of_the_files(tmp_path: Path, command: Command, name: str, called: str) -> None:
    (tmp_path / name).write_text(one_conv())
    said = command("extract", tmp_path / name, "--out", tmp_path / "mine", "--no-grow")
    assert said.code == 0, said.err
    assert said.out.startswith(f"{called}: 1 convolution, 1 of them 1x1, 1 cut into 1 different dispatch, in ")


def test_an_onnx_file_in_capitals(small_onnx: Path, tmp_path: Path, command: Command) -> None:
    upper = shutil.copyfile(small_onnx, tmp_path / "UPPER.ONNX")
    assert command("extract", upper, "--out", tmp_path / "mine", "--no-grow").out.startswith("upper: 4 convolutions")


def test_a_name_that_is_none_is_a_mistake(small_onnx: Path, tmp_path: Path, command: Command) -> None:
    said = command("extract", small_onnx, "--out", tmp_path / "mine", "--name", "///")
    assert said.code == 2
    assert "no name for a model can be made of '///'" in said.err
    assert "--name" in said.err


def test_a_corpus_is_not_made_in_the_folder_of_a_run_nor_in_a_file(
    small_onnx: Path, tmp_path: Path, command: Command
) -> None:
    run_dir, file = tmp_path / "run", tmp_path / "file"
    save_run(run_dir, make.run(make.result("a")))
    file.touch()
    for arguments in ([small_onnx], ["--all"]):
        said = command("extract", *arguments, "--out", run_dir)
        assert said.code == 2
        assert "run holds the record of a run" in said.err
        assert "--out" in said.err
        said = command("extract", *arguments, "--out", file)
        assert said.code == 2
        assert "file is a file" in said.err
    assert files(run_dir) == ["run.json"]
