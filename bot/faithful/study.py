# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The study of faithfulness: how many cuts of each model agree with the whole model, and how many ungrown ones would.

Of a model that the corpus holds, the cuts of its record are compared, and that they are the shipped ones is checked.
"""

import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import Field

from bot.config.load import load_settings
from bot.corpus import ir
from bot.corpus.apart import Died, apart
from bot.corpus.convs import convs_in
from bot.corpus.describe import describe
from bot.corpus.imports import lower_recipe
from bot.corpus.recipes import Recipe
from bot.corpus.records import ModelRecord
from bot.corpus.slicing import CutSettings
from bot.errors import InnermostError, InputError
from bot.faithful.checker import PAIRS, Checker
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


Studied = tuple[ModelStudy, tuple[Compared, ...]]


def study(
    recipes: Mapping[str, Recipe],
    records: Iterable[ModelRecord] = (),
    *,
    jobs: int = 1,
    pairs: tuple[Pair, ...] = PAIRS,
    begin: Callable[[str, int], None] = lambda _what, _total: None,
    advance: Callable[[str], None] = lambda _: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Study:
    """Studies the models of all `recipes`, `jobs` at a time. A model that can't be built or lowered is a result.

    Args:
        records: of models; those without one grow anew.
        pairs: variants and targets.
        begin: told how many models there are; `advance`: what became of each.
        stopped: where it says so, it ends with the models that are done.
    """
    known = {record.model: record for record in records}
    begin("models", len(recipes))
    found: dict[str, Studied] = {}
    arguments = {name: (name, recipe, known.get(name), pairs) for name, recipe in sorted(recipes.items())}
    for name, answer in apart(study_model, arguments, jobs, stopped):
        crashed = ModelStudy(model=name, failed="the process that studied it crashed"), ()
        found[name] = crashed if isinstance(answer, Died) else answer
        advance("failed" if found[name][0].failed else "studied")
    with Checker(load_settings(Path("/")), pairs) as checker:
        compiler = checker.compiler
    return Study(
        date=datetime.now(UTC).date().isoformat(),
        compiler=compiler,
        machine=this_host().cpu,
        models=tuple(found[name][0] for name in sorted(found)),
        values=tuple(value for name in sorted(found) for value in found[name][1]),
    )


def load_study(root: Path) -> Study | None:
    """The study of the corpus under `root`; None where none was made. Raises `InputError` where it is damaged."""
    path = root / STUDY
    if not path.exists():
        return None
    try:
        return Study.model_validate_json(path.read_bytes())
    except (OSError, ValueError) as error:
        raise InputError(f"{path} is damaged: {error}", "make it anew with `innermost corpus faithful`") from error


def updated(earlier: Study | None, newer: Study) -> Study:
    """`newer` with the models of `earlier` that it does not have, where the same compiler gave these."""
    if earlier is None or earlier.compiler != newer.compiler:
        return newer
    ours = {model.model for model in newer.models}
    models = [*newer.models, *(model for model in earlier.models if model.model not in ours)]
    values = [*newer.values, *(value for value in earlier.values if value.model not in ours)]
    return newer.model_copy(
        update={
            "models": tuple(sorted(models, key=lambda model: model.model)),
            "values": tuple(sorted(values, key=lambda value: (value.model, value.convolution))),
        }
    )


def study_model(name: str, recipe: Recipe, record: ModelRecord | None, pairs: tuple[Pair, ...]) -> Studied:
    """Studies one model."""
    started = time.monotonic()
    values: tuple[Compared, ...] = ()
    # Not the settings of the folder: what is found must not depend on where the command was given.
    with Checker(load_settings(Path("/")), pairs) as checker:
        try:
            module = _lowered(name, recipe)
            with ir.the_context():
                made, levels = _one(name, module, checker, record)
                if name in SAMPLE:
                    values = compare_values(name, module, levels, USES_A_MODEL, checker)
        except InnermostError as error:
            made = ModelStudy(model=name, failed=error.message)
    return made.model_copy(update={"seconds": round(time.monotonic() - started, 1)}), values


def _lowered(name: str, recipe: Recipe) -> Any:
    with tempfile.TemporaryDirectory(prefix="innermost-faithful-") as scratch:
        lowered = lower_recipe(recipe, Path(scratch))
    return ir.parse(lowered.text, f"what {name} lowers to")


def _one(name: str, module: Any, checker: Checker, record: ModelRecord | None) -> tuple[ModelStudy, list[int]]:
    """The model's study, and the level of each cut."""
    growth = Growth(checker, record.settings if record else CutSettings())
    grown: list[Grown] = []
    failed: dict[Pair, str] = {}
    for function in functions_with_convs(module):
        count = sum(conv.is_1x1 for conv in convs_in(function))
        digits = record.levels.ljust(len(grown) + count, "0")[len(grown) : len(grown) + count] if record else ""
        found, why = growth.grow(function, name, given=[int(digit) for digit in digits])
        grown += found
        failed |= why
    shipped = {use.dispatch for use in record.uses} if record else None
    made = ModelStudy(
        model=name,
        agreements=tuple(_agreement(pair, grown, failed.get(pair, ""), shipped) for pair in checker.pairs),
        levels={str(level): count for level, count in sorted(Counter(each.level for each in grown).items())},
        largest_text=max((len(each.text) for each in grown), default=0),
    )
    return made, [each.level for each in grown]


def _agreement(pair: Pair, grown: Sequence[Grown], whole: str, shipped: set[str] | None) -> Agreement:
    variant, target = pair
    reasons = Counter(why for each in grown if (why := _disagreement(pair, each, shipped)))
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


def _disagreement(pair: Pair, grown: Grown, shipped: set[str] | None) -> str:
    if shipped is not None and grown.text and describe(grown.text, "a cut").id not in shipped:
        return "its cut is not the one that is shipped"
    return grown.differences.get(pair, "")
