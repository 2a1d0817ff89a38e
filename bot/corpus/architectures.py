# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""PyTorch models by the name that their library gives them: one builder for each library, the names are recipes' data.

A builder gets the transforms of its recipe and, as keyword arguments, the recipe's `arguments`. It returns a module and
example inputs; weights are random, and never downloaded. Where an argument is a `config`, it is JSON with the names and
numbers of the library's own configuration, as published beside the weights.
"""

# pyright: reportMissingImports=false, reportUntypedBaseClass=false
# PyTorch and the model packages are the extra `extract`: checking types must not need them.

import inspect
import json
from collections.abc import Callable
from typing import Any

import torch

from bot.corpus.recipes import Transforms

DTYPES = {"f32": torch.float32, "f16": torch.float16, "bf16": torch.bfloat16}

Built = tuple[torch.nn.Module, tuple[torch.Tensor, ...]]


def images(channels: int, size: int, transforms: Transforms, shrunk: int = 1) -> torch.Tensor:
    """Images of the transforms' size, or square ones of `size`; `shrunk` as many times smaller each way."""
    height, width = (transforms.height or size) // shrunk, (transforms.width or size) // shrunk
    return torch.zeros(transforms.batch or 1, channels, height, width, dtype=DTYPES[transforms.element])


def timm_model(transforms: Transforms, *, model: str, **options: Any) -> Built:
    """A model of `timm`; `options` are those of its `create_model`."""
    import timm  # noqa: PLC0415 - only this library's models need it

    return timm.create_model(model, pretrained=False, **options), (images(3, 224, transforms),)


class _Detector(torch.nn.Module):
    """A one-shot detector's convolutions, without the resizing before and the suppression of boxes after them."""

    def __init__(self, whole: Any) -> None:
        super().__init__()
        self.backbone, self.head = whole.backbone, whole.head

    def forward(self, image: torch.Tensor) -> Any:
        features = self.backbone(image)
        return self.head([features] if isinstance(features, torch.Tensor) else list(features.values()))


def torchvision_model(transforms: Transforms, *, model: str, **options: Any) -> Built:
    """A model of torchvision; of a detector, its backbone, neck and heads."""
    from torchvision import models  # noqa: PLC0415 - only this library's models need it

    make: Callable[..., Any] = models.get_model_builder(model)
    if "weights_backbone" in inspect.signature(make).parameters:
        options["weights_backbone"] = None
    whole = make(weights=None, **options)
    return _Detector(whole) if hasattr(whole, "anchor_generator") else whole, (images(3, 224, transforms),)


class _Tensors(torch.nn.Module):
    """A model of `transformers`, called on images alone, with every tensor of its output as a result."""

    def __init__(self, whole: Any) -> None:
        super().__init__()
        self.whole = whole

    def forward(self, image: torch.Tensor) -> list[torch.Tensor]:
        output = self.whole(pixel_values=image, return_dict=True)
        leaves = torch.utils._pytree.tree_leaves(dict(output))  # noqa: SLF001 - PyTorch has no public name for it
        return [leaf for leaf in leaves if isinstance(leaf, torch.Tensor)]


def transformers_model(transforms: Transforms, *, model: str, configuration: str, config: str = "{}") -> Built:
    """A vision model of `transformers`: its class, its configuration's class, and what differs from the defaults."""
    import transformers  # noqa: PLC0415 - only this library's models need it

    made = getattr(transformers, configuration)(**json.loads(config))
    return _Tensors(getattr(transformers, model)(made)), (images(3, 224, transforms),)


class _Encoder(torch.nn.Module):
    """Image to latents, with the convolution between the two where the autoencoder has one."""

    def __init__(self, whole: Any) -> None:
        super().__init__()
        self.encoder = whole.encoder
        self.quant_conv = getattr(whole, "quant_conv", None) or torch.nn.Identity()

    def forward(self, image: torch.Tensor) -> Any:
        return self.quant_conv(self.encoder(image))


class _Decoder(torch.nn.Module):
    """Latents to image."""

    def __init__(self, whole: Any) -> None:
        super().__init__()
        self.decoder = whole.decoder
        self.post_quant_conv = getattr(whole, "post_quant_conv", None) or torch.nn.Identity()

    def forward(self, latents: torch.Tensor) -> Any:
        return self.decoder(self.post_quant_conv(latents))


def autoencoder(
    transforms: Transforms, *, model: str, part: str, latents: int, shrunk: int = 8, config: str = "{}"
) -> Built:
    """The encoder or decoder (`part`) of an autoencoder of `diffusers`.

    `latents` is their number of channels, `shrunk` how many times smaller they are than the image, each way.
    """
    import diffusers  # noqa: PLC0415 - only this library's models need it

    whole = getattr(diffusers, model)(**json.loads(config))
    if part == "encoder":
        return _Encoder(whole), (images(3, 1024, transforms),)
    return _Decoder(whole), (images(latents, 1024, transforms, shrunk),)


class _Denoiser(torch.nn.Module):
    """A diffusion UNet or a ControlNet as a function of tensors, its condition spread over the arguments it has."""

    def __init__(self, whole: Any) -> None:
        super().__init__()
        self.whole = whole

    def forward(self, *inputs: torch.Tensor) -> Any:
        sample, time, text, *more = inputs
        options: dict[str, Any] = {"return_dict": False}
        if self.whole.config.addition_embed_type == "text_time":
            options["added_cond_kwargs"] = {"text_embeds": more[0], "time_ids": more[1]}
            more = more[2:]
        return self.whole(sample, time, text, *more, **options)


def denoiser(transforms: Transforms, *, model: str, config: str) -> Built:
    """A `UNet2DConditionModel` or `ControlNetModel` of `diffusers`; height and width are those of the latents."""
    import diffusers  # noqa: PLC0415 - only this library's models need it

    whole = getattr(diffusers, model)(**json.loads(config))
    dtype, sample = DTYPES[transforms.element], images(4, 64, transforms)
    batch = sample.shape[0]
    inputs = [sample, torch.tensor(1), torch.zeros(batch, 77, whole.config.cross_attention_dim, dtype=dtype)]
    if whole.config.addition_embed_type == "text_time":
        ids = 6 * whole.config.addition_time_embed_dim  # six numbers: original size, crop, target size
        pooled = whole.config.projection_class_embeddings_input_dim - ids
        inputs += [torch.zeros(batch, pooled, dtype=dtype), torch.zeros(batch, 6, dtype=dtype)]
    if model == "ControlNetModel":
        inputs.append(torch.zeros(batch, 3, 8 * sample.shape[2], 8 * sample.shape[3], dtype=dtype))
    return _Denoiser(whole), tuple(inputs)


# Each with the device to build on: "cpu" where a buffer's numbers matter (indices into a table of biases, say).
BUILDERS: dict[str, tuple[Callable[..., Built], str]] = {
    "autoencoder": (autoencoder, "meta"),
    "denoiser": (denoiser, "meta"),
    "timm": (timm_model, "cpu"),
    "torchvision": (torchvision_model, "cpu"),
    "transformers": (transformers_model, "cpu"),
}
