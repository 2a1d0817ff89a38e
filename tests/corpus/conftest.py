# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Fixtures of the corpus's tests: cuts of a hand-made module, a small ONNX model, and the command line."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from bot.__main__ import run
from bot.corpus import ir
from bot.corpus.convs import convs_in
from bot.corpus.cut import Cutter
from bot.corpus.family import Cell, module_of
from bot.corpus.slicing import CutSettings

CONTEXTS = Path(__file__).with_name("contexts.mlir")

Cut = Callable[..., list[str]]
Command = Callable[..., "Said"]


@dataclass(frozen=True)
class Said:
    code: int
    out: str
    err: str


def files(folder: Path) -> list[str]:
    """Every file under a folder, by its path there."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def one_conv() -> str:
    """A module with one small 1x1 convolution."""
    return module_of([Cell("nchw", "f32", "bias_relu", 1, 1, "static")])


@pytest.fixture
def cut() -> Cut:
    """`cut(function, **settings)`: the canonical texts of its 1x1 convolutions' cuts, in order."""
    module = ir.parse(CONTEXTS.read_text(), "contexts.mlir")

    def call(name: str, **settings: int | bool) -> list[str]:
        function = next(f for f in ir.functions(module) if f.attributes["sym_name"].value == name)
        with ir.the_context():
            cutter = Cutter(CutSettings.model_validate(settings))
            return [ir.canonical(cutter.cut(conv), name) for conv in convs_in(function) if conv.is_1x1]

    return call


@pytest.fixture
def command(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """`command(*arguments)` runs `innermost corpus`; no traceback ever reaches the user."""
    monkeypatch.setenv("COLUMNS", "120")

    def call(*arguments: object) -> Said:
        capfd.readouterr()
        code = run(["corpus", *(str(argument) for argument in arguments)])
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return Said(code, out, err)

    return call


@pytest.fixture(scope="session")
def extracted(small_onnx: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `innermost corpus extract` makes of the small model, for tests that copy it and go on from there."""
    out = tmp_path_factory.mktemp("extracted") / "mine"
    assert run(["corpus", "extract", str(small_onnx), "--out", str(out)]) == 0
    return out


@pytest.fixture(scope="session")
def small_onnx(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two 1x1 convolutions with different weights but the same surroundings, and a 3x3 between them and a third."""
    generator = np.random.default_rng(0)

    def weight(name: str, *shape: int) -> onnx.TensorProto:
        return numpy_helper.from_array(generator.standard_normal(shape, dtype=np.float32), name)

    nodes = [
        helper.make_node("Conv", ["image", "w1", "b1"], ["c1"]),
        helper.make_node("Relu", ["c1"], ["r1"]),
        helper.make_node("Conv", ["image", "w2", "b2"], ["c2"]),
        helper.make_node("Relu", ["c2"], ["r2"]),
        helper.make_node("Concat", ["r1", "r2"], ["both"], axis=1),
        helper.make_node("Conv", ["both", "w3"], ["c3"], pads=[1, 1, 1, 1]),
        helper.make_node("Conv", ["c3", "w4"], ["c4"], strides=[2, 2]),
    ]
    graph = helper.make_graph(
        nodes,
        "small",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, 4, 8, 8])],
        [helper.make_tensor_value_info("c4", TensorProto.FLOAT, [1, 8, 4, 4])],
        [
            weight("w1", 8, 4, 1, 1),
            weight("b1", 8),
            weight("w2", 8, 4, 1, 1),
            weight("b2", 8),
            weight("w3", 8, 16, 3, 3),
            weight("w4", 8, 8, 1, 1),
        ],
    )
    path = tmp_path_factory.mktemp("small") / "small.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]), str(path))
    return path
