# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A child process that builds a model and imports it: `python -m bot.corpus.builders NAME OUT ARGUMENTS TRANSFORMS`.

Models are built from a configuration, large ones on PyTorch's `meta` device. The MLIR has no weights, and none are
needed, since they become arguments of the dispatches.
"""

# pyright: reportMissingImports=false
# PyTorch and the model packages are the extra `extract`: checking types must not need them.

import importlib
import json
import sys
from pathlib import Path
from typing import Any

import torch

from bot.corpus.architectures import BUILDERS, DTYPES
from bot.corpus.ir import mlir
from bot.corpus.recipes import Transforms

_fx: Any = importlib.import_module("iree.compiler.extras.fx_importer")

_ELEMENTS = {dtype: name for name, dtype in DTYPES.items()}


def _declare_torchvision_ops() -> None:
    """Lets torchvision be imported where its compiled part can't be loaded, as beside a PyTorch built without CUDA.

    `timm` and `transformers` import it; no model here calls its ops, but its import fails if they are not declared.
    """
    declarations = torch.library.Library("torchvision", "FRAGMENT")
    for name in ("nms", "qnms"):
        declarations.define(f"{name}(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    _KEPT.append(declarations)


_KEPT: list[Any] = []  # a Library takes its declarations back when it is collected


class _Weightless(_fx.FxImporterHooks):
    """Imports every weight as a named resource without data, each under a name of its own, so that none merge."""

    def __init__(self) -> None:
        self._count = 0

    def resolve_literal(self, gni: Any, literal: Any, info: Any) -> Any:  # noqa: ARG002 - the importer's signature
        if not isinstance(literal, torch.Tensor) or literal.numel() <= 1 or literal.dtype not in _ELEMENTS:
            return None
        self._count += 1
        shape = "x".join(str(size) for size in literal.shape)
        value = mlir.Attribute.parse(f"dense_resource<w{self._count}> : tensor<{shape}x{_ELEMENTS[literal.dtype]}>")
        result = gni._cc.tensor_to_vtensor_type(literal)  # noqa: SLF001 - what the importer's own literals use
        return mlir.Operation.create("torch.vtensor.literal", results=[result], attributes={"value": value}).result


def _batch_norm(
    x: torch.Tensor,
    weight: torch.Tensor,
    bias: torch.Tensor,
    mean: torch.Tensor,
    variance: torch.Tensor,
    momentum: float,  # noqa: ARG001 - only training uses it
    epsilon: float,
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Batch norm as inference computes it, written out: the importer does not know the op.

    The affine part is folded into one scale and one shift per channel, as deployment tools do.
    """
    shape = [1, -1] + [1] * (x.dim() - 2)
    scale = weight * torch.rsqrt(variance + epsilon)
    shift = bias - mean * scale
    empty = x.new_zeros(0)
    return x * scale.reshape(shape) + shift.reshape(shape), empty, empty


def _squeeze(x: torch.Tensor, dims: list[int]) -> torch.Tensor:
    """Several unit dimensions taken away at once, written out: torch-mlir takes them one by one."""
    for dim in sorted((dim % x.dim() for dim in dims), reverse=True):
        x = torch.squeeze(x, dim)
    return x


def import_to_mlir(model: torch.nn.Module, inputs: tuple[torch.Tensor, ...], transforms: Transforms) -> str:
    """The model as a module of the torch dialect, without weights."""
    shapes = None
    if transforms.dynamic:
        # Many networks shrink images 32 times; what is left must be more than one pixel, which would be a case apart.
        size = {2: torch.export.Dim("height", min=64), 3: torch.export.Dim("width", min=64)}
        shapes = tuple(size if tensor.dim() == 4 else {} for tensor in inputs)
    program = torch.export.export(model.eval(), inputs, dynamic_shapes=shapes)
    aten = torch.ops.aten
    program = program.run_decompositions()
    unknown = [
        aten.upsample_bilinear2d.vec,  # imported, but then not lowered; its decomposition makes the next
        aten._unsafe_index.Tensor,  # noqa: SLF001 - its public name, as below
        aten._native_batch_norm_legit.no_stats,  # noqa: SLF001 - over weights: normalizer-free networks have it
    ]
    program = program.run_decompositions(
        {
            aten._native_batch_norm_legit_no_training.default: _batch_norm,  # noqa: SLF001 - its public name
            aten.squeeze.dims: _squeeze,
            **torch._decomp.get_decompositions(unknown),  # noqa: SLF001 - PyTorch has no public name for it
        }
    )
    importer = _fx.FxImporter(context=mlir.Context(), hooks=_Weightless())
    with importer._c:  # noqa: SLF001 - the hook builds ops in the importer's context
        importer.import_program(program, func_name="main")
    return str(importer.module_op.get_asm())


def main(name: str, target: Path, arguments: dict[str, Any], transforms: Transforms) -> int:
    """Builds and imports a model to `target`; the exit code."""
    _declare_torchvision_ops()
    build, device = BUILDERS[name]
    with torch.device(device), torch.no_grad():
        torch.manual_seed(0)  # in case a model draws a number that does not end up in a weight
        model, inputs = build(transforms, **arguments)
        model = model.to(DTYPES[transforms.element])
        target.write_text(import_to_mlir(model, inputs, transforms))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), json.loads(sys.argv[3]), Transforms.model_validate_json(sys.argv[4])))
