# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Quantizing: convolutions become integer ones, from the ONNX graph to the dispatch."""

from pathlib import Path

import numpy as np
import onnx
from onnx import helper, numpy_helper

from bot.corpus import ir
from bot.corpus.convs import convs_in
from bot.corpus.imports import lower_file
from bot.corpus.quantize import fold_batch_norms, quantize, to_integers
from bot.corpus.recipes import Transforms


def test_the_lowered_convolutions_compute_in_int8(small_onnx: Path, tmp_path: Path) -> None:
    lowered = lower_file(small_onnx, Transforms(quantized=True), tmp_path)
    module = ir.parse(lowered.text, "quantized")
    with ir.the_context():
        convs = [conv for function in ir.functions(module) for conv in convs_in(function)]
        types = {tuple(ir.element_type(v) for v in (c.image, c.filter, c.op.results[0])) for c in convs}
        assert types == {("i8", "i8", "i32")}
        assert sum(conv.is_1x1 for conv in convs) == 3


def test_every_conv_stands_between_integers(small_onnx: Path) -> None:
    graph = onnx.load(str(small_onnx)).graph
    quantize(graph)
    kinds = [node.op_type for node in graph.node]
    assert kinds.count("QLinearConv") == 4
    assert kinds.count("Conv") == 0
    assert kinds.count("QuantizeLinear") == kinds.count("DequantizeLinear") == 4


def test_batch_norm_folds_into_the_convolution_and_leaves_a_bias() -> None:
    norm = helper.make_node("BatchNormalization", ["c", "scale", "shift", "mean", "variance"], ["n"])
    graph = helper.make_graph([helper.make_node("Conv", ["x", "w"], ["c"]), norm], "g", [], [])
    fold_batch_norms(graph)
    (conv,) = graph.node
    assert list(conv.input) == ["x", "w", "shift"]
    assert list(conv.output) == ["n"]


def test_batch_norm_stays_where_the_convolution_is_read_elsewhere() -> None:
    norm = helper.make_node("BatchNormalization", ["c", "scale", "shift", "mean", "variance"], ["n"])
    nodes = [helper.make_node("Conv", ["x", "w"], ["c"]), norm, helper.make_node("Relu", ["c"], ["r"])]
    graph = helper.make_graph(nodes, "g", [], [])
    fold_batch_norms(graph)
    assert [node.op_type for node in graph.node] == ["Conv", "BatchNormalization", "Relu"]


def test_integers_are_clipped_and_never_all_the_same() -> None:
    assert to_integers(np.array([0.0, 0.02, 9.0, -9.0]), 0.01, np.int8, 0).tolist() == [0, 2, 127, -128]
    one, other = (to_integers(np.full((4, 2), 0.5), 0.01, np.int8, number) for number in (0, 1))
    assert one.shape == other.shape == (4, 2)
    assert len(set(one.flat)) == 8
    assert one.tolist() != other.tolist()


def test_weights_of_one_repeated_number_are_quantized_too() -> None:
    shape = numpy_helper.from_array(np.array([2, 3, 1, 1]), "shape")
    value = helper.make_tensor("value", onnx.TensorProto.FLOAT, [1], [0.5])
    nodes = [
        helper.make_node("ConstantOfShape", ["shape"], ["w"], value=value),
        helper.make_node("Conv", ["x", "w"], ["y"]),
    ]
    graph = helper.make_graph(nodes, "g", [], [], [shape])
    quantize(graph)
    assert "QLinearConv" in {node.op_type for node in graph.node}
    assert {tuple(t.dims) for t in graph.initializer if t.name == "quantized.1.w"} == {(2, 3, 1, 1)}
