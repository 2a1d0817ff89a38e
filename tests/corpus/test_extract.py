# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Extraction from end to end: real imports and real lowering, and one clear message for each thing that is wrong."""

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from bot.corpus import ir
from bot.corpus.extract import extract, write_extraction
from bot.corpus.library import load_corpus
from bot.corpus.recipes import load_recipes
from bot.corpus.records import load_records
from bot.corpus.slicing import CutSettings
from bot.corpus.verify import verify
from bot.paths import data_dir
from tests.corpus.conftest import CONTEXTS, Command, files, one_conv
from tests.paths import nested_crash


def test_a_small_onnx_model(extracted: Path, command: Command) -> None:
    corpus = load_corpus(extracted)
    uses = {dispatch.context: dispatch.models[0].uses for dispatch in corpus.dispatches}
    # The convolution with a stride has the layout that it has in the model only behind the 3x3 one.
    assert uses == {("bias", "relu"): 2, ("pad", "conv", "stride2"): 1}
    (record,) = load_records(extracted)
    assert (record.model, record.counts.convolutions, record.counts.one_by_one) == ("small", 4, 3)
    assert verify(extracted) == ()
    assert command("verify", "--corpus", extracted).code == 0


def test_extracting_again_changes_nothing(small_onnx: Path, extracted: Path, tmp_path: Path, command: Command) -> None:
    out = shutil.copytree(extracted, tmp_path / "mine")
    before = {path: (out / path).read_bytes() for path in files(out)}
    said = command("extract", small_onnx, "--out", out)
    assert said.code == 0, said.err
    assert "4 convolutions, 3 of them 1x1, 3 cut into 2 different dispatches" in said.out
    assert {path: (out / path).read_bytes() for path in files(out)} == before


def test_dispatches_that_no_model_uses_any_more_go(
    small_onnx: Path, extracted: Path, tmp_path: Path, command: Command
) -> None:
    out = shutil.copytree(extracted, tmp_path / "mine")
    command("extract", small_onnx, "--out", out, "--forward", "0")
    contexts = {dispatch.context for dispatch in load_corpus(out).dispatches}
    assert contexts == {("bias",), ("pad", "conv", "stride2")}
    assert verify(out) == ()


def test_two_models_with_one_dispatch(small_onnx: Path, extracted: Path, tmp_path: Path, command: Command) -> None:
    out = shutil.copytree(extracted, tmp_path / "mine")
    twin = tmp_path.joinpath("Twin Model.onnx")
    twin.write_bytes(small_onnx.read_bytes())
    command("extract", twin, "--out", out)
    for dispatch in load_corpus(out).dispatches:
        assert [use.model for use in dispatch.models] == ["small", "twin-model"]


def test_mlir_may_be_bytecode(tmp_path: Path, command: Command) -> None:
    module = ir.parse(one_conv(), "one")
    with (tmp_path / "one.mlir").open("wb") as file:
        module.operation.write_bytecode(file)
    assert (tmp_path / "one.mlir").read_bytes().startswith(BYTECODE)
    assert command("extract", tmp_path / "one.mlir", "--out", tmp_path / "mine", "--no-grow").code == 0


def test_an_mlir_file(tmp_path: Path, command: Command) -> None:
    out = tmp_path / "mine"
    said = command("extract", CONTEXTS, "--out", out)
    assert said.code == 0, said.err
    assert {dispatch.layout for dispatch in load_corpus(out).dispatches} == {"nchw", "nhwc", "ngchw", "generic"}


def test_a_shipped_model_extracts_to_the_very_same_files(tmp_path: Path) -> None:
    root = data_dir("corpus")
    (shipped,) = [record for record in load_records(root) if record.model == "squeezenet-dynamic"]

    def as_shipped(module: object, what: str, settings: CutSettings) -> str:
        return shipped.levels

    extraction = extract(shipped.model, load_recipes(root), CutSettings(), as_shipped)
    write_extraction(extraction, tmp_path)
    for path in files(tmp_path / "dispatches"):
        assert (tmp_path / "dispatches" / path).read_bytes() == (root / "dispatches" / path).read_bytes()
    (ours,) = load_records(tmp_path)
    assert (ours.levels, ours.uses, ours.counts, ours.skipped) == (
        shipped.levels,
        shipped.uses,
        shipped.counts,
        shipped.skipped,
    )


def test_transforms_batch_and_element(tmp_path: Path) -> None:
    recipes = load_recipes(data_dir("corpus"))
    squeezenet = recipes["squeezenet"]
    transforms = squeezenet.transforms.model_copy(update={"batch": 3, "element": "f16"})
    mine = {"squeezenet": squeezenet.model_copy(update={"transforms": transforms})}
    extraction = extract("squeezenet", mine, CutSettings())
    write_extraction(extraction, tmp_path)
    dispatches = load_corpus(tmp_path).dispatches
    assert {dispatch.dtypes for dispatch in dispatches} == {"f16,f16->f32"}
    assert all(dispatch.shape.startswith("3x") for dispatch in dispatches)


def without_1x1(path: Path) -> None:
    weight = numpy_helper.from_array(np.ones((8, 4, 3, 3), dtype=np.float32), "w")
    graph = helper.make_graph(
        [helper.make_node("Conv", ["image", "w"], ["c"])],
        "big",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, 4, 8, 8])],
        [helper.make_tensor_value_info("c", TensorProto.FLOAT, [1, 8, 6, 6])],
        [weight],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]), str(path))


def unknown_op(path: Path) -> None:
    graph = helper.make_graph(
        [helper.make_node("Frobnicate", ["image"], ["c"], domain="com.example")],
        "odd",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, 4, 8, 8])],
        [helper.make_tensor_value_info("c", TensorProto.FLOAT, [1, 4, 8, 8])],
    )
    imports = [helper.make_opsetid("", 17), helper.make_opsetid("com.example", 1)]
    onnx.save(helper.make_model(graph, opset_imports=imports), str(path))


def nothing(path: Path) -> None:
    assert not path.exists()


def file_of(raw: bytes | str) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        path.write_bytes(raw.encode() if isinstance(raw, str) else raw)

    return make


BYTECODE = b"ML\xefR"


def of_2_gib(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(2**31)  # sparse: takes no room


@pytest.mark.parametrize(
    ("name", "make", "message"),
    [
        ("huge.onnx", of_2_gib, "is larger than 2 GiB"),
        ("huge.mlir", of_2_gib, "is larger than 2 GiB"),
        ("missing.onnx", nothing, "cannot read"),
        ("corrupt.onnx", file_of(b"\x08\x07not a model"), "importing"),
        ("empty.onnx", file_of(b""), "importing"),
        ("big.onnx", without_1x1, "has no 1x1 convolution (1 convolution in all)"),
        ("odd.onnx", unknown_op, "lowering odd.onnx failed: failed to legalize"),
        ("broken.mlir", file_of("\nutil.func @main( {"), "lowering broken.mlir failed: line 2, column "),
        ("random.mlir", file_of(b"util.func \xf5"), "random.mlir is not text"),
        ("bytecode.mlir", file_of(BYTECODE + b"\xf5\xff\xfe"), "lowering bytecode.mlir failed: "),
        ("日本.onnx", file_of(b""), "no name for a model can be made of '日本'"),
        ("crash.mlir", file_of(nested_crash()), "crashed (SIGSEGV)"),
        ("folder.onnx", Path.mkdir, "cannot read"),
        ("model.pt", file_of(b"x"), "neither .onnx nor .mlir"),
        ("resnet5O", nothing, "neither a file nor a recipe"),
    ],
)
def test_one_clear_message_and_nothing_written(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: Command,
    name: str,
    make: Callable[[Path], None],
    message: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    make(Path(name))
    said = command("extract", name, "--out", "mine")
    assert said.code == 2
    errors = [line for line in said.err.splitlines() if line.startswith("error: ")]
    assert len(errors) == 1, said.err
    assert message in errors[0]
    assert "tip: " in said.err
    assert not Path("mine").exists()


def test_verify_names_what_was_changed(extracted: Path, tmp_path: Path, command: Command) -> None:
    out = shutil.copytree(extracted, tmp_path / "mine")
    file = out / load_corpus(out).dispatches[0].file
    file.write_text(file.read_text() + "// edited\n")
    (out / "dispatches" / "stray.mlir").write_text("module {}\n")
    said = command("verify", "--corpus", out)
    assert said.code == 2
    assert f"{file.stem}: " in said.out
    assert "stray.mlir: it is not in the index" in said.out


def test_cuts_grow_unless_told_not_to_and_the_record_makes_them_again(
    small_onnx: Path, extracted: Path, tmp_path: Path, command: Command
) -> None:
    command("extract", small_onnx, "--out", tmp_path / "ungrown", "--no-grow")
    (grown,), (ungrown,) = load_records(extracted), load_records(tmp_path / "ungrown")
    assert (grown.levels, ungrown.levels) == ("001", "")
    assert {dispatch.context for dispatch in load_corpus(tmp_path / "ungrown").dispatches} >= {("stride2",)}

    def as_recorded(module: object, what: str, settings: CutSettings) -> str:
        return grown.levels

    again = extract(str(small_onnx), {}, grown.settings, as_recorded)
    assert again.record == grown
    for key, text in again.texts.items():
        assert (extracted / "dispatches" / f"{key}.mlir").read_text() == text
