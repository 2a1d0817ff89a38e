# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Rebuilding a corpus from all its recipes: what can't be built is skipped or fails without harm to the rest."""

from pathlib import Path

import pytest

from bot.corpus.everything import rebuild
from bot.corpus.library import load_corpus
from bot.corpus.recipes import Recipe, load_recipes
from bot.corpus.slicing import CutSettings
from bot.corpus.verify import verify
from bot.paths import data_dir
from tests.corpus.conftest import Command

LICENCE = "Apache-2.0 WITH LLVM-exception"

GOOD = Recipe(family="systematic", licence=LICENCE, builder="systematic")
ABSENT = Recipe(family="none", licence=LICENCE, package="no-such-package-anywhere", file="model.onnx")
BROKEN = Recipe(family="none", licence=LICENCE, package="onnx", file="onnx/no-such-file.onnx")


@pytest.fixture
def recipes() -> dict[str, Recipe]:
    return {"absent": ABSENT, "broken": BROKEN, "good": GOOD}


def test_each_recipe_is_built_skipped_or_failed(recipes: dict[str, Recipe], tmp_path: Path) -> None:
    told: list[str] = []
    rebuilt = {item.name: item for item in rebuild(recipes, tmp_path, CutSettings(), 2, lambda i: told.append(i.name))}
    assert sorted(told) == sorted(recipes)
    assert rebuilt["absent"].skipped == "not installed: no-such-package-anywhere"
    assert "cannot read" in rebuilt["broken"].failed
    record = rebuilt["good"].record
    assert record is not None
    assert record.counts.unique == len(load_corpus(tmp_path).dispatches)
    assert verify(tmp_path) == ()


def test_dispatches_that_no_model_uses_any_more_go(tmp_path: Path) -> None:
    stray = tmp_path / "dispatches" / "stray.mlir"
    stray.parent.mkdir()
    stray.write_text("module {}\n")
    rebuild({"good": GOOD}, tmp_path, CutSettings())
    assert not stray.exists()


def test_the_command_lists_what_became_of_each(
    recipes: dict[str, Recipe], tmp_path: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ours(root: Path) -> dict[str, Recipe]:
        return recipes

    monkeypatch.setattr("bot.corpus.recipes.load_recipes", ours)
    said = command("extract", "--all", "--out", tmp_path, "--jobs", "2", "--no-grow")
    assert said.code == 2
    assert "absent: skipped, not installed: no-such-package-anywhere" in said.out
    assert "broken: failed: cannot read" in said.err
    assert "1 model extracted" in said.out
    assert "1 skipped, 1 failed" in said.out


def test_a_model_and_all_exclude_each_other(tmp_path: Path, command: Command) -> None:
    for arguments in ((), ("resnet50", "--all")):
        said = command("extract", *arguments, "--out", tmp_path / "mine")
        assert said.code == 2
        assert "give either a model or --all" in said.err


def test_every_shipped_recipe_names_a_builder_or_a_file() -> None:
    for name, recipe in load_recipes(data_dir("corpus")).items():
        assert bool(recipe.builder) != bool(recipe.file), name
