# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Extracting again what was extracted: the same files to the byte, and what differs is named."""

import shutil
from pathlib import Path

import pytest

from bot.corpus.again import extract_again, models_to_extract
from bot.corpus.everything import rebuild
from bot.corpus.imports import missing_packages
from bot.corpus.recipes import Recipe, load_recipes
from bot.corpus.records import load_records
from bot.corpus.slicing import CutSettings
from bot.corpus.verify import Problem
from bot.errors import UsageError
from bot.paths import data_dir
from tests.corpus.conftest import Command

RECIPES = {"small": Recipe(family="systematic", licence="Apache-2.0 WITH LLVM-exception", builder="systematic")}


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("extracted")
    rebuild(RECIPES, folder, CutSettings())
    return folder


def test_nothing_differs(extracted: Path) -> None:
    told: list[str] = []
    records = models_to_extract(extracted, ["*"], RECIPES)
    found = extract_again(
        extracted, records, RECIPES, 2, lambda what, total: told.append(f"{what} {total}"), told.append
    )
    assert found == ()
    assert told == ["again 1", "the same"]


def test_what_differs_is_named(extracted: Path, tmp_path: Path) -> None:
    root = tmp_path / "corpus"
    shutil.copytree(extracted, root)
    changed, gone, *_ = sorted((root / "dispatches").iterdir())
    changed.write_text(changed.read_text() + "\n")
    gone.unlink()
    found = extract_again(root, load_records(root), RECIPES)
    assert [problem.where for problem in found] == ["small", "small"]
    assert f"it has another {changed.stem}" in found[0].what
    assert f"it has another {gone.stem}" in found[1].what


def test_a_recipe_that_changed_shows(extracted: Path) -> None:
    last = RECIPES["small"].transforms.model_copy(update={"channels_last": True})
    recipes = {"small": RECIPES["small"].model_copy(update={"transforms": last})}
    found = extract_again(extracted, load_records(extracted), recipes)
    assert any("extracted again, it has no " in problem.what for problem in found)


@pytest.mark.parametrize(
    ("glob", "recipes", "message"),
    [
        ("smal", RECIPES, "the corpus has no model 'smal'"),
        ("small", {}, "'small' has no recipe"),
        ("small", {"small": RECIPES["small"].model_copy(update={"builder": "", "package": "nowhere"})}, "nowhere"),
    ],
)
def test_what_cannot_be_rebuilt_is_a_mistake(
    extracted: Path, glob: str, recipes: dict[str, Recipe], message: str
) -> None:
    with pytest.raises(UsageError, match=message):
        models_to_extract(extracted, [glob], recipes)


def test_each_missing_package_is_named_once(extracted: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    onnx = RECIPES["small"].model_copy(update={"builder": "", "package": "onnx", "file": "model.onnx"})

    def is_installed(_: str) -> bool:
        return False

    monkeypatch.setattr("bot.corpus.imports._is_installed", is_installed)
    assert missing_packages(onnx) == ["onnx"]
    with pytest.raises(UsageError, match=r"not installed: onnx$") as raised:
        models_to_extract(extracted, ["small"], {"small": onnx})
    assert raised.value.tip == "`pip install onnx`"


def test_a_typo_is_told_before_anything_is_read(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(_: Path) -> tuple[Problem, ...]:
        raise AssertionError

    monkeypatch.setattr("bot.corpus.verify.verify", read)
    said = command("verify", "--again", "squeeznet")
    assert said.code == 2
    assert "did you mean 'squeezenet'?" in said.err


@pytest.mark.slow
def test_the_command_rebuilds_a_shipped_model(command: Command) -> None:
    said = command("verify", "--no-compile", "--again", "squeezenet-int8", "--jobs", "2")
    assert said.code == 0, said.out
    assert "again: 1/1 (1 the same)" in said.err


@pytest.mark.study
def test_every_shipped_model_extracts_to_the_very_same_files() -> None:
    root = data_dir("corpus")
    recipes = load_recipes(root)
    here = [record for record in load_records(root) if not missing_packages(recipes[record.model])]
    assert here
    assert extract_again(root, here, recipes, 2) == ()
