# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Quantizing an ONNX graph to int8, as deployment tools do, so that its convolutions become integer ones.

The operator format is written: `QuantizeLinear`, `QLinearConv`, `DequantizeLinear`. The other one, a float `Conv`
between `QuantizeLinear` and `DequantizeLinear`, IREE 3.13 lowers to a float convolution, which would add nothing.

Nothing is calibrated: all scales are made up, and the same for every convolution, so that convolutions of one shape are
one dispatch. They are constants in the IR either way, and the layout does not depend on them.
"""

from typing import Any

import numpy as np
import onnx
from onnx import helper, numpy_helper

_SCALE = 0.05
_WEIGHT_SCALE = 0.01
_OUTPUT_SCALE = 0.1


def quantize(graph: onnx.GraphProto) -> None:
    """Makes every convolution of `graph` an integer one. Batch norms after them go, as if folded into their weights."""
    fold_batch_norms(graph)
    weights = _Weights(graph)
    constants = {"x_scale": np.float32(_SCALE), "w_scale": np.float32(_WEIGHT_SCALE)}
    constants |= {"y_scale": np.float32(_OUTPUT_SCALE), "zero": np.int8(0)}
    graph.initializer.extend(numpy_helper.from_array(np.asarray(v), f"quantized.{k}") for k, v in constants.items())
    nodes: list[Any] = []
    for number, node in enumerate(graph.node):
        if node.op_type == "Conv" and node.input[1] in weights:
            nodes += _integer_conv(graph, node, weights, number)
        else:
            nodes.append(node)
    del graph.node[:]
    graph.node.extend(nodes)
    del graph.value_info[:]  # some of it spoke of tensors that are integers now


def fold_batch_norms(graph: onnx.GraphProto) -> None:
    """Takes away each batch norm that follows a convolution, and gives the convolution a bias.

    Its weights stay as they are: their numbers do not matter, since they become arguments.
    """
    readers: dict[str, list[Any]] = {}
    for node in graph.node:
        for name in node.input:
            readers.setdefault(name, []).append(node)
    for node in [node for node in graph.node if node.op_type == "Conv"]:
        followers = readers.get(node.output[0], [])
        if [follower.op_type for follower in followers] != ["BatchNormalization"]:
            continue
        norm = followers[0]
        if len(node.input) == 2:
            node.input.append(norm.input[2])  # the norm's own shift, a vector over the same channels
        node.output[0] = norm.output[0]
        graph.node.remove(norm)


class _Weights:
    """The weights of a graph by name, whether they are stored in it or are one number repeated."""

    def __init__(self, graph: onnx.GraphProto) -> None:
        self._stored = {tensor.name: tensor for tensor in graph.initializer}
        self._made = {node.output[0]: node for node in graph.node if node.op_type in {"Constant", "ConstantOfShape"}}

    def __contains__(self, name: str) -> bool:
        return name in self._stored or name in self._made

    def get(self, name: str) -> Any:
        """The weight as an array."""
        if name in self._stored:
            return numpy_helper.to_array(self._stored[name])
        node = self._made[name]
        (value,) = [numpy_helper.to_array(attribute.t) for attribute in node.attribute if attribute.HasField("t")]
        return value if node.op_type == "Constant" else np.full(self.get(node.input[0]), value.flat[0])


def to_integers(values: Any, scale: float, kind: type[np.signedinteger[Any]], number: int) -> Any:
    """`values` divided by `scale`, rounded.

    A weight that becomes one number repeated counts up from `number` instead: equal weights would merge, and a bias of
    equal numbers would fold into a constant of the image's size, which happens to no real model.
    """
    rounded = np.clip(np.round(values / scale), np.iinfo(kind).min, np.iinfo(kind).max).astype(kind)
    if bool((rounded == rounded.flat[0]).all()):
        return ((np.arange(rounded.size) + number) % 101 - 50).astype(kind).reshape(rounded.shape)
    return rounded


def _integer_conv(graph: onnx.GraphProto, node: onnx.NodeProto, weights: _Weights, number: int) -> list[onnx.NodeProto]:
    prefix = f"quantized.{number}"
    weight = weights.get(node.input[1]).astype(np.float32)
    x_scale, zero = "quantized.x_scale", "quantized.zero"
    w_scale, y_scale = "quantized.w_scale", "quantized.y_scale"
    inputs = [f"{prefix}.q", x_scale, zero, f"{prefix}.w", w_scale, zero, y_scale, zero]
    new = {f"{prefix}.w": to_integers(weight, _WEIGHT_SCALE, np.int8, number)}
    if len(node.input) > 2:
        bias = weights.get(node.input[2]).astype(np.float32)
        new[f"{prefix}.bias"] = to_integers(bias, _SCALE * _WEIGHT_SCALE, np.int32, number)
        inputs.append(f"{prefix}.bias")
    graph.initializer.extend(numpy_helper.from_array(np.asarray(value), name) for name, value in new.items())
    conv = helper.make_node("QLinearConv", inputs, [f"{prefix}.y"])
    conv.attribute.extend(node.attribute)
    return [
        helper.make_node("QuantizeLinear", [node.input[0], x_scale, zero], [f"{prefix}.q"]),
        conv,
        helper.make_node("DequantizeLinear", [f"{prefix}.y", y_scale, zero], [node.output[0]]),
    ]
