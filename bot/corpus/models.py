# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The second tier of the corpus: whole models, not stored but rebuilt from their recipes, weights as arguments."""

import multiprocessing
import tempfile
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from fnmatch import fnmatchcase
from pathlib import Path

from bot.corpus.imports import install_tip, lower_recipe, missing_packages
from bot.corpus.lookup import LISTS
from bot.corpus.recipes import Recipe, load_recipes
from bot.errors import InputError, UsageError, nearest

# Not a model but a family of single dispatches, all of which the first tier holds.
_NO_MODEL = ("systematic",)


def chosen_models(root: Path, globs: Iterable[str]) -> dict[str, Recipe]:
    """The recipes whose name, or whose `family=`, matches any of `globs`; all of them where there is none.

    Raises `UsageError` for a corpus without recipes, for a glob that matches nothing, and for models whose packages are
    not installed: a run that left them out without being told to would look whole.
    """
    recipes = {name: recipe for name, recipe in load_recipes(root).items() if recipe.builder not in _NO_MODEL}
    if not recipes:
        raise UsageError(
            f"{root} has no recipes of whole models",
            "leave --suite out to run its dispatches, or --corpus to run the models that are shipped",
        )
    wanted = list(globs)
    for glob in wanted:
        if not any(_matches(name, recipe, glob) for name, recipe in recipes.items()):
            raise UsageError(f"no model matches '{glob}'", nearest(glob, recipes, LISTS))
    chosen = {n: r for n, r in recipes.items() if not wanted or any(_matches(n, r, glob) for glob in wanted)}
    missing = {name: packages for name, recipe in chosen.items() if (packages := missing_packages(recipe))}
    if missing:
        packages = sorted({package for each in missing.values() for package in each})
        raise UsageError(
            f"{len(missing)} of {len(chosen)} models need packages that are not installed ({', '.join(packages)}): "
            f"{', '.join(sorted(missing))}",
            f"{install_tip(packages)}, or choose others with --dispatch",
        )
    return chosen


def _matches(name: str, recipe: Recipe, glob: str) -> bool:
    key, equals, value = glob.partition("=")
    return fnmatchcase(recipe.family, value) if equals and key == "family" else fnmatchcase(name, glob)


def build_models(recipes: dict[str, Recipe], report: Callable[[str], None]) -> dict[str, str]:
    """The whole models' canonical MLIR by name; `report` is told of each when it is there.

    Raises `InputError` for the first that can't be built.
    """
    spawn = multiprocessing.get_context("spawn")  # a fork would copy the compiler's locks, but not its threads
    texts: dict[str, str] = {}
    for name, recipe in recipes.items():
        # A process each: its memory goes with it, and a crash of the importer is no crash of ours.
        with ProcessPoolExecutor(1, mp_context=spawn) as pool:
            try:
                texts[name] = pool.submit(_build, name, recipe).result()
            except BrokenProcessPool:
                raise InputError(f"building {name} crashed", "leave it out with --dispatch") from None
        report(name)
    return texts


def _build(name: str, recipe: Recipe) -> str:
    from bot.corpus import ir  # noqa: PLC0415 - only this process needs the bindings
    from bot.corpus.convs import convs_in  # noqa: PLC0415
    from bot.corpus.whole import whole  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="innermost-model-") as scratch:
        lowered = lower_recipe(recipe, Path(scratch))
    module = ir.parse(lowered.text, name)
    with ir.the_context():
        # The one that computes: initializers of globals are functions too.
        function = max(ir.functions(module), key=lambda each: len(list(convs_in(each))))
        return whole(function, name).text
