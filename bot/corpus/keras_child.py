# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A child process that builds a model of `keras.applications` and imports it through JAX.

`python -m bot.corpus.keras_child OUT ARGUMENTS TRANSFORMS`

Keras keeps channels last, so these are the corpus's models that are NHWC by birth, not by a pass. JAX lowers to
StableHLO, which iree-compile takes as input.
"""

# pyright: reportMissingImports=false
# Keras and JAX are optional: checking types must not need them.

import importlib
import json
import os
import sys
from pathlib import Path
from typing import Any

from bot.corpus.recipes import Transforms

_POLICIES = {"f32": "float32", "f16": "float16", "bf16": "bfloat16"}


def import_to_mlir(arguments: dict[str, Any], transforms: Transforms) -> str:
    """A model of `keras.applications`, built from its configuration, as StableHLO without weights."""
    os.environ["KERAS_BACKEND"] = "jax"  # read when Keras is imported
    keras: Any = importlib.import_module("keras")
    jax: Any = importlib.import_module("jax")
    keras.utils.set_random_seed(0)
    keras.config.set_dtype_policy(_POLICIES[transforms.element])
    options = dict(arguments)
    shape = (transforms.height or 224, transforms.width or 224, 3)
    model = getattr(keras.applications, str(options.pop("model")))(weights=None, input_shape=shape, **options)

    def described(variables: list[Any]) -> list[Any]:
        return [jax.ShapeDtypeStruct(variable.shape, variable.dtype) for variable in variables]

    def infer(trained: list[Any], others: list[Any], image: Any) -> Any:
        return model.stateless_call(trained, others, image, training=False)[0]

    image = jax.ShapeDtypeStruct((transforms.batch or 1, *shape), _POLICIES[transforms.element])
    weights = described(model.trainable_variables), described(model.non_trainable_variables)
    module = jax.jit(infer, keep_unused=True).lower(*weights, image).compiler_ir("stablehlo")
    weights_to_constants(module, sum(len(group) for group in weights))
    return str(module)


def weights_to_constants(module: Any, count: int) -> None:
    """Makes the first `count` arguments of `@main` constants: named resources without data, so that none merge.

    The slicer takes what is computed from constants for a weight, and what is computed from arguments for an image.
    """
    ir: Any = importlib.import_module("jaxlib.mlir.ir")
    stablehlo: Any = importlib.import_module("jaxlib.mlir.dialects.stablehlo")
    function = next(op for op in module.body.operations if op.name.value == "main")
    block = function.regions[0].blocks[0]
    with module.context, ir.Location.unknown(), ir.InsertionPoint.at_block_begin(block):
        for number in range(count):
            argument = block.arguments[number]
            value = ir.Attribute.parse(f"dense_resource<w{number}> : {argument.type}")
            argument.replace_all_uses_with(stablehlo.constant(value))
        for number in reversed(range(count)):
            block.erase_argument(number)
        kept = ir.TypeAttr(function.attributes["function_type"]).value
        function.attributes["function_type"] = ir.TypeAttr.get(ir.FunctionType.get(kept.inputs[count:], kept.results))
        for name in ("arg_attrs", "res_attrs"):  # one for each argument that is no longer there
            if name in function.attributes:
                del function.attributes[name]


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(import_to_mlir(json.loads(sys.argv[2]), Transforms.model_validate_json(sys.argv[3])))
