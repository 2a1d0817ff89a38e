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
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from bot.corpus.ir import mlir
from bot.corpus.recipes import Transforms

_fx: Any = importlib.import_module("iree.compiler.extras.fx_importer")

_DTYPES = {"f32": torch.float32, "f16": torch.float16, "bf16": torch.bfloat16}
_ELEMENTS = {dtype: name for name, dtype in _DTYPES.items()}

Built = tuple[torch.nn.Module, tuple[torch.Tensor, ...]]


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


def _sdxl_vae(transforms: Transforms) -> Any:
    """The autoencoder of SDXL; the numbers are those of its published configuration."""
    from diffusers import AutoencoderKL  # noqa: PLC0415 - only this family needs it

    return AutoencoderKL(
        in_channels=3,
        out_channels=3,
        down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4,
        block_out_channels=(128, 256, 512, 512),
        layers_per_block=2,
        act_fn="silu",
        latent_channels=4,
        norm_num_groups=32,
        sample_size=1024,
        scaling_factor=0.13025,
    ).to(_DTYPES[transforms.element])


def _images(channels: int, size: int, transforms: Transforms, shrunk: int = 1) -> torch.Tensor:
    """Images of the transforms' size, or square ones of `size`; `shrunk` as many times smaller each way."""
    height, width = (transforms.height or size) // shrunk, (transforms.width or size) // shrunk
    return torch.zeros(transforms.batch or 1, channels, height, width, dtype=_DTYPES[transforms.element])


def sdxl_vae_encoder(transforms: Transforms) -> Built:
    """Image to latents, with the `quant_conv` of IREE issue #19270 at its end."""
    vae = _sdxl_vae(transforms)
    return torch.nn.Sequential(vae.encoder, vae.quant_conv), (_images(3, 1024, transforms),)


def sdxl_vae_decoder(transforms: Transforms) -> Built:
    """Latents to image; height and width are the image's."""
    vae = _sdxl_vae(transforms)
    latents = _images(4, 1024, transforms, shrunk=8)
    return torch.nn.Sequential(vae.post_quant_conv, vae.decoder), (latents,)


def timm_model(transforms: Transforms, name: str, size: int = 224) -> Built:
    """An image classifier of the `timm` package, by the name it has there."""
    import timm  # noqa: PLC0415 - only this family needs it

    sizes = {"img_size": transforms.height} if "vit" in name and transforms.height else {}
    model = timm.create_model(name, pretrained=False, **sizes).to(_DTYPES[transforms.element])
    return model, (_images(3, size, transforms),)


# Each with the device to build on: "cpu" where a buffer's numbers matter (indices into a table of biases, say).
BUILDERS: dict[str, tuple[Callable[..., Built], str]] = {
    "sdxl_vae_encoder": (sdxl_vae_encoder, "meta"),
    "sdxl_vae_decoder": (sdxl_vae_decoder, "meta"),
    "timm_model": (timm_model, "cpu"),
}


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


def import_to_mlir(model: torch.nn.Module, inputs: tuple[torch.Tensor, ...], transforms: Transforms) -> str:
    """The model as a module of the torch dialect, without weights."""
    shapes = None
    if transforms.dynamic:
        size = {2: torch.export.Dim("height", min=32), 3: torch.export.Dim("width", min=32)}
        shapes = tuple(size if tensor.dim() == 4 else {} for tensor in inputs)
    program = torch.export.export(model.eval(), inputs, dynamic_shapes=shapes)
    program = program.run_decompositions()
    batch_norm = torch.ops.aten._native_batch_norm_legit_no_training.default  # noqa: SLF001 - its public name
    program = program.run_decompositions({batch_norm: _batch_norm})
    importer = _fx.FxImporter(context=mlir.Context(), hooks=_Weightless())
    with importer._c:  # noqa: SLF001 - the hook builds ops in the importer's context
        importer.import_program(program, func_name="main")
    return str(importer.module_op.get_asm())


def main(name: str, target: Path, arguments: dict[str, Any], transforms: Transforms) -> int:
    """Builds and imports a model to `target`; the exit code."""
    _declare_torchvision_ops()
    build, device = BUILDERS[name]
    with torch.device(device), torch.no_grad():
        model, inputs = build(transforms, **arguments)
        target.write_text(import_to_mlir(model, inputs, transforms))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), json.loads(sys.argv[3]), Transforms.model_validate_json(sys.argv[4])))
