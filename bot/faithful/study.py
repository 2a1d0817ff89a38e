# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The study of faithfulness: how many cuts of each model agree with the whole model, before and after they grow."""

import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import Field

from bot.corpus import ir
from bot.corpus.convs import convs_in
from bot.corpus.imports import lower_recipe
from bot.corpus.recipes import Recipe
from bot.corpus.slicing import CutSettings
from bot.errors import InnermostError
from bot.faithful.checker import Checker
from bot.faithful.grow import Grown, Growth, Pair, functions_with_convs
from bot.faithful.values import Compared, compare_values
from bot.host import this_host
from bot.model.base import Value

SCHEMA = 1
STUDY = "faithful.json"
SAMPLE = ("squeezenet", "inception-v2", "resnet50")
"""The models whose values are compared: small, static and in f32."""
USES_A_MODEL = 4


class Agreement(Value):
    """One model, variant and target.

    Attributes:
        uses: its 1x1 convolutions.
        agreeing: those whose cut has the layout that they have in the whole model; `first`: cuts of level 0.
        reasons: how the others differ, with how many.
        whole: why there is nothing to compare with: the whole model does not compile; empty where it does.
    """

    variant: str
    target: str
    uses: int
    agreeing: int
    first: int
    reasons: dict[str, int]
    whole: str = ""


class ModelStudy(Value):
    """One model: its agreements, how many cuts are of each level, the largest cut, seconds; or why it has none."""

    model: str
    agreements: tuple[Agreement, ...] = ()
    levels: dict[str, int] = Field(default_factory=dict[str, int])
    largest_text: int = 0
    seconds: float = 0.0
    failed: str = ""


class Study(Value):
    """The study over many models: what `corpus/faithful.json` holds."""

    schema_version: int = SCHEMA
    date: str
    compiler: str
    machine: str
    models: tuple[ModelStudy, ...]
    values: tuple[Compared, ...]


def study(
    recipes: dict[str, Recipe], checker: Checker, begin: Callable[[str, int], None], advance: Callable[[str], None]
) -> Study:
    """Studies the models of all `recipes`. A model that can't be built or lowered is a result.

    `begin` is told of each model and how many convolutions it has, `advance` what became of each.
    """
    models: list[ModelStudy] = []
    values: list[Compared] = []
    for name, recipe in sorted(recipes.items()):
        started = time.monotonic()
        try:
            module = _lowered(name, recipe)
            with ir.the_context():
                made, levels = _one(name, module, checker, begin, advance)
                if name in SAMPLE:
                    values += compare_values(name, module, levels, USES_A_MODEL, checker)
        except InnermostError as error:
            made = ModelStudy(model=name, failed=error.message)
        models.append(made.model_copy(update={"seconds": round(time.monotonic() - started, 1)}))
        checker.forget()
    return Study(
        date=datetime.now(UTC).date().isoformat(),
        compiler=checker.compiler,
        machine=this_host().cpu,
        models=tuple(models),
        values=tuple(values),
    )


def _lowered(name: str, recipe: Recipe) -> Any:
    with tempfile.TemporaryDirectory(prefix="innermost-faithful-") as scratch:
        lowered = lower_recipe(recipe, Path(scratch))
    return ir.parse(lowered.text, f"what {name} lowers to")


def _one(
    name: str, module: Any, checker: Checker, begin: Callable[[str, int], None], advance: Callable[[str], None]
) -> tuple[ModelStudy, list[int]]:
    """The model's study, and the level of each cut."""
    growth = Growth(checker, CutSettings())
    grown: list[Grown] = []
    failed: dict[Pair, str] = {}
    for function in functions_with_convs(module):
        begin(name, sum(conv.is_1x1 for conv in convs_in(function)))
        found, why = growth.grow(function, name, advance)
        grown += found
        failed |= why
    made = ModelStudy(
        model=name,
        agreements=tuple(_agreement(pair, grown, failed.get(pair, "")) for pair in checker.pairs),
        levels={str(level): count for level, count in sorted(Counter(each.level for each in grown).items())},
        largest_text=max((len(each.text) for each in grown), default=0),
    )
    return made, [each.level for each in grown]


def _agreement(pair: Pair, grown: Sequence[Grown], whole: str) -> Agreement:
    variant, target = pair
    reasons = Counter(each.differences[pair] for each in grown if each.differences.get(pair))
    first = sum(not each.first[pair] for each in grown if pair in each.first)
    return Agreement(
        variant=variant,
        target=target,
        uses=len(grown),
        agreeing=0 if whole else len(grown) - reasons.total(),
        first=first,
        reasons=dict(sorted(reasons.items())),
        whole=whole,
    )
