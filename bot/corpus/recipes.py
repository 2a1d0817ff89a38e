# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Recipes: how a model of the corpus is obtained and transformed. They are data, in `corpus/recipes.toml`."""

import tomllib
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from bot.corpus.lookup import LISTS
from bot.errors import InputError, UsageError, nearest
from bot.model.base import Value, first_complaint

RECIPES = "recipes.toml"

Element = Literal["f32", "f16", "bf16"]


class Transforms(Value):
    """What is done to a model before it is lowered, beyond importing it. Each is also a field of the model's record.

    Attributes:
        opset: the ONNX operator set that an older model is converted to: IREE does not import the ops of old ones.
        batch, height, width: of the images; 0 keeps the model's own.
        dynamic: height and width of the images are left open, whatever `height` and `width` say.
        element: element type of weights and activations.
        headless: the classifier is cut off: its `Reshape` to a constant shape fixes the batch and the image size.
        quantized: convolutions compute in int8; see `bot.corpus.quantize`. For ONNX only.
        light: its weights are one number repeated, as in the models of the `onnx` wheel; see `make_weights_distinct`.
        channels_last: IREE's own `iree-preprocessing-convert-conv-to-channels-last` runs on the lowered model.
    """

    opset: int = 17
    batch: int = 0
    height: int = 0
    width: int = 0
    dynamic: bool = False
    element: Element = "f32"
    quantized: bool = False
    headless: bool = False
    light: bool = False
    channels_last: bool = False


class Recipe(Value):
    """A model that can be rebuilt.

    Attributes:
        family: of architectures, for instance `resnet`.
        licence: SPDX expression of the source; what may not be redistributed has no recipe.
        about: what it is, and why it is built this way.
        package: what it comes from, by name on PyPI; empty for what Innermost makes itself.
        file: the ONNX file inside that package,
        builder, arguments: or what builds it, and what is built: an entry of `bot.corpus.architectures.BUILDERS`, made
            with PyTorch; `keras`, a model of `keras.applications`; `systematic`, the family of `bot.corpus.family`.
        transforms: what is done to it.
    """

    family: str
    licence: str
    about: str = ""
    package: str = ""
    file: str = ""
    builder: str = ""
    arguments: dict[str, int | str | bool] = Field(default_factory=dict[str, int | str | bool])
    transforms: Transforms = Transforms()


def load_recipes(root: Path) -> dict[str, Recipe]:
    """The recipes of the corpus under `root`, by name; none where it has no file of them."""
    path = root / RECIPES
    if not path.exists():
        return {}
    try:
        table = tomllib.loads(path.read_text())
        return {name: Recipe.model_validate(entry) for name, entry in table.items()}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputError(
            f"cannot read the recipes in {path}: {error}", "it must be TOML, a table per recipe"
        ) from error
    except ValidationError as error:
        raise InputError(f"{path}: {first_complaint(error)}", "see Recipe in bot/corpus/recipes.py") from error


def get_recipe(name: str, recipes: dict[str, Recipe]) -> Recipe:
    """The recipe of that name. Raises `UsageError` with the nearest where there is none."""
    if name not in recipes:
        raise UsageError(f"'{name}' is neither a file nor a recipe", nearest(name, recipes, LISTS))
    return recipes[name]
