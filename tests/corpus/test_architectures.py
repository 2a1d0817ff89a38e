# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The builders of each library, on small models. They need the extra `extract`, which the tests do not bring."""

from pathlib import Path

import pytest

from bot.corpus import ir
from bot.corpus.convs import convs_in
from bot.corpus.imports import lower_recipe, missing_packages
from bot.corpus.recipes import Recipe, Transforms

VAE = '{"block_out_channels": [32, 64], "down_block_types": ["DownEncoderBlock2D", "DownEncoderBlock2D"]}'
SEGFORMER = {"model": "SegformerForSemanticSegmentation", "configuration": "SegformerConfig"}
SMALL = '{"depths": [1, 1, 1, 1], "hidden_sizes": [8, 16, 16, 16], "decoder_hidden_size": 16}'


def recipe(builder: str, package: str, arguments: dict[str, int | str | bool], **transforms: object) -> Recipe:
    changes = Transforms.model_validate({"height": 64, "width": 64, **transforms})
    return Recipe(
        family="test", licence="none", package=package, builder=builder, arguments=arguments, transforms=changes
    )


CASES = {
    "timm": (recipe("timm", "timm", {"model": "test_efficientnet"}, element="bf16"), "nchw", "bf16"),
    "timm-dynamic": (recipe("timm", "timm", {"model": "test_efficientnet"}, dynamic=True), "nchw", "f32"),
    "torchvision": (recipe("torchvision", "torchvision", {"model": "squeezenet1_1"}, batch=2), "nchw", "f32"),
    "transformers": (recipe("transformers", "transformers", {**SEGFORMER, "config": SMALL}), "nchw", "f32"),
    "diffusers": (
        recipe(
            "autoencoder",
            "diffusers",
            {"model": "AutoencoderKL", "part": "encoder", "latents": 4, "config": VAE},
            element="f16",
        ),
        "nchw",
        "f16",
    ),
    "keras": (recipe("keras", "keras", {"model": "MobileNetV2"}, element="f16"), "nhwc", "f16"),
}


@pytest.mark.parametrize("name", CASES)
def test_a_small_model_of_each_library(name: str, tmp_path: Path) -> None:
    ours, layout, element = CASES[name]
    if missing := missing_packages(ours):
        pytest.skip(f"not installed: {', '.join(missing)} (`pip install innermost[extract]`)")
    first, second = (lower_recipe(ours, tmp_path) for _ in range(2))
    assert (first.text, first.sha256) == (second.text, second.sha256)
    module = ir.parse(first.text, name)
    with ir.the_context():
        convs = [conv for function in ir.functions(module) for conv in convs_in(function)]
        found = [conv for conv in convs if conv.is_1x1 and conv.op.name.startswith(f"linalg.conv_2d_{layout}")]
        assert found
        assert {ir.element_type(conv.image) for conv in found} == {element}
        assert any(None in ir.shape_of(conv.image) for conv in found) == ours.transforms.dynamic
        assert {ir.shape_of(conv.image)[0] for conv in found} == {ours.transforms.batch or 1}


def test_a_missing_package_is_named(tmp_path: Path) -> None:
    assert missing_packages(recipe("timm", "no-such-package-anywhere", {}))[-1] == "no-such-package-anywhere"
