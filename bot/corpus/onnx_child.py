# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A child process that makes an ONNX model ready and imports it: `python -m bot.corpus.onnx_child IN OUT TRANSFORMS`.

It runs apart because importers abort on some damaged models. Complaints for the user go to stderr as one line each;
exit code 2 says that the model, and not the machinery, is at fault.
"""

import contextlib
import sys
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from iree.compiler.tools.import_onnx import __main__ as importer
from onnx import TensorProto, helper, numpy_helper, shape_inference, version_converter

from bot.corpus.quantize import quantize
from bot.corpus.recipes import Transforms


def prepare(model: onnx.ModelProto, transforms: Transforms) -> onnx.ModelProto:
    """`model` with the transforms applied, its shapes inferred anew. The channels-last transform is not for ONNX."""
    model = _upgrade(model, transforms.opset)
    if transforms.light:
        make_weights_distinct(model.graph)
    if transforms.headless:
        cut_off_classifier(model.graph)
    reshape_images(model.graph, transforms)
    if transforms.element == "f16":
        to_half(model.graph)
    if transforms.quantized:
        quantize(model.graph)
    return shape_inference.infer_shapes(model, data_prop=True)


def _upgrade(model: onnx.ModelProto, opset: int) -> onnx.ModelProto:
    """The model in a newer operator set, where the converter knows all its ops; as it is otherwise."""
    default = [entry.version for entry in model.opset_import if entry.domain in {"", "ai.onnx"}]
    if default and default[0] < opset:
        with contextlib.suppress(RuntimeError):
            model = version_converter.convert_version(model, opset)
    model.ir_version = max(model.ir_version, 4)  # before 4, initializers had to be inputs as well
    return model


def make_weights_distinct(graph: onnx.GraphProto) -> None:
    """Gives every weight that is one number repeated a value of its own, and small ones a slope.

    The models in the `onnx` wheel have all weights splat to the same number to keep them light. Equal weights merge,
    two convolutions of one image then become one, and a splat bias folds into a constant of the image's size: neither
    happens to a real model. The numbers do not matter, since weights become arguments.
    """
    shapes = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    nodes = list(graph.node)
    for position, node in enumerate(nodes):
        if node.op_type != "ConstantOfShape" or node.input[0] not in shapes:
            continue
        shape = [int(size) for size in shapes[node.input[0]]]
        if len(shape) == 1 and shape[0] > 1:
            values = 0.02 + 1e-4 * position + 1e-6 * np.arange(shape[0], dtype=np.float32)
            graph.initializer.append(numpy_helper.from_array(values, node.output[0]))
            graph.node.remove(node)
        elif len(shape) > 1:
            value = helper.make_tensor("value", TensorProto.FLOAT, [1], [0.02 + 1e-5 * position])
            del node.attribute[:]
            node.attribute.append(helper.make_attribute("value", value))


def cut_off_classifier(graph: onnx.GraphProto) -> None:
    """Makes what enters the first `Reshape` or `Flatten` that leads to a `Gemm` or `MatMul` the graph's output."""
    makers = {output: node for node in graph.node for output in node.output}
    gemms = [node for node in graph.node if node.op_type in {"Gemm", "MatMul"}]
    for gemm in gemms:
        name = gemm.input[0]
        while name in makers and makers[name].op_type not in {"Reshape", "Flatten"}:
            name = makers[name].input[0]
        if name in makers:
            kept = makers[name].input[0]
            output = helper.make_tensor_value_info(kept, TensorProto.FLOAT, [None] * 4)
            del graph.output[:]
            graph.output.append(output)
            _drop_dead(graph)
            return


def _drop_dead(graph: onnx.GraphProto) -> None:
    needed = {output.name for output in graph.output}
    alive: list[Any] = []
    for node in reversed(graph.node):
        if needed & set(node.output):
            needed |= set(node.input)
            alive.append(node)
    del graph.node[:]
    graph.node.extend(reversed(alive))


def reshape_images(graph: onnx.GraphProto, transforms: Transforms) -> None:
    """Sets batch, height and width of the 4-D inputs, and then forgets every shape inferred from the old ones."""
    constants = {tensor.name for tensor in graph.initializer}
    for graph_input in [value for value in graph.input if value.name not in constants]:
        dims = graph_input.type.tensor_type.shape.dim
        if len(dims) != 4:
            continue
        if transforms.batch:
            dims[0].dim_value = transforms.batch
        for position, symbol, size in ((2, "height", transforms.height), (3, "width", transforms.width)):
            if transforms.dynamic:
                dims[position].dim_param = symbol
            elif size:
                dims[position].dim_value = size
    if transforms.dynamic:
        _pool_by_mean(graph)
    if transforms.dynamic or transforms.batch or transforms.height or transforms.width:
        del graph.value_info[:]
        for output in graph.output:
            for dim in output.type.tensor_type.shape.dim:
                dim.Clear()


def _pool_by_mean(graph: onnx.GraphProto) -> None:
    """Writes `GlobalAveragePool` as `ReduceMean`: the former lowers to types like `?x24x-1x-1`."""
    for node in graph.node:
        if node.op_type == "GlobalAveragePool":
            node.op_type = "ReduceMean"
            node.attribute.append(helper.make_attribute("axes", [2, 3]))


def to_half(graph: onnx.GraphProto) -> None:
    """Makes every f32 tensor f16: inputs, outputs, weights, constants and casts."""
    for value in (*graph.input, *graph.output, *graph.value_info):
        if value.type.tensor_type.elem_type == TensorProto.FLOAT:
            value.type.tensor_type.elem_type = TensorProto.FLOAT16
    for tensor in graph.initializer:
        _tensor_to_half(tensor)
    for node in graph.node:
        for attribute in node.attribute:
            if attribute.HasField("t"):
                _tensor_to_half(attribute.t)
            if node.op_type == "Cast" and attribute.name == "to" and attribute.i == TensorProto.FLOAT:
                attribute.i = TensorProto.FLOAT16


def _tensor_to_half(tensor: onnx.TensorProto) -> None:
    if tensor.data_type == TensorProto.FLOAT:
        tensor.CopyFrom(numpy_helper.from_array(numpy_helper.to_array(tensor).astype(np.float16), tensor.name))


def main(source: Path, target: Path, transforms: Transforms) -> int:
    """Prepares and imports `source` to MLIR in `target`; the exit code."""
    try:
        model = onnx.load(str(source))
        onnx.checker.check_model(str(source))
        prepared = target.with_suffix(".onnx")
        onnx.save(prepare(model, transforms), str(prepared))
    except Exception as error:  # noqa: BLE001 - protobuf, checker and converter each have their own errors
        print(str(error).strip().splitlines()[0], file=sys.stderr)  # noqa: T201 - a child's stderr is its report
        return 2
    importer.main(importer.parse_arguments([str(prepared), "-o", str(target)]))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), Transforms.model_validate_json(sys.argv[3])))
