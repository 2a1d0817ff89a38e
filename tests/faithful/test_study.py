# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Faithful in value, and the study, on a real model at a small image size; and what the command prints of it."""

import json
import math
from pathlib import Path

import numpy as np
import pytest

from bot.__main__ import run
from bot.cli.faithful import print_study
from bot.corpus.extract import extract
from bot.corpus.recipes import Transforms, load_recipes
from bot.corpus.slicing import CutSettings
from bot.faithful.checker import PAIRS
from bot.faithful.study import ModelStudy, Study, study, study_model, updated
from bot.faithful.value_worker import worst_difference
from bot.faithful.values import TOLERANCE
from bot.paths import data_dir


@pytest.mark.slow
def test_squeezenet_is_faithful_in_layout_and_value(capsys: pytest.CaptureFixture[str]) -> None:
    squeezenet = load_recipes(data_dir("corpus"))["squeezenet"]
    small = Transforms(light=True, headless=True, height=32, width=32)
    seen: list[str] = []
    recipes = {"squeezenet": squeezenet.model_copy(update={"transforms": small})}
    made = study(
        recipes, pairs=PAIRS[:2], begin=lambda what, total: seen.append(f"{total} {what}"), advance=seen.append
    )
    assert seen == ["1 models", "studied"]
    (model,) = made.models
    assert model.failed == ""
    for agreement in model.agreements:
        assert agreement.whole == ""
        assert agreement.agreeing >= 0.9 * agreement.uses
        assert agreement.agreeing + sum(agreement.reasons.values()) == agreement.uses
    assert sum(model.levels.values()) == model.agreements[0].uses == 17
    assert len(made.values) == 4
    assert all(value.agrees for value in made.values), made.values
    print_study(made)
    said = capsys.readouterr().out
    assert ["squeezenet", "reordered", "llvm-cpu"] in [line.split()[:3] for line in said.splitlines()]
    assert said.count("value of squeezenet") == 4
    assert Study.model_validate_json(made.model_dump_json()) == made


@pytest.mark.slow
def test_the_cuts_of_a_record_are_compared_and_must_be_the_shipped_ones() -> None:
    squeezenet = load_recipes(data_dir("corpus"))["squeezenet"]
    recipe = squeezenet.model_copy(update={"transforms": Transforms(light=True, headless=True, height=32, width=32)})
    extraction = extract("squeezenet", {"squeezenet": recipe}, CutSettings())
    record = extraction.record.model_copy(update={"levels": "3"})
    found, _ = study_model("squeezenet", recipe, record, PAIRS[1:2])
    (agreement,) = found.agreements
    assert found.levels == {"0": 16, "3": 1}
    assert agreement.reasons["its cut is not the one that is shipped"] == 1
    assert agreement.agreeing < agreement.uses


def test_studying_some_models_keeps_the_figures_of_others() -> None:
    def made(compiler: str, *names: str) -> Study:
        models = tuple(ModelStudy(model=name, seconds=float(len(names))) for name in names)
        return Study(date="2026-01-01", compiler=compiler, machine="m", models=models, values=())

    both = updated(made("3.13.0", "a", "b"), made("3.13.0", "b"))
    assert [(model.model, model.seconds) for model in both.models] == [("a", 2.0), ("b", 1.0)]
    # Another compiler's figures don't stand beside ours.
    assert [model.model for model in updated(made("3.12.0", "a"), made("3.13.0", "b")).models] == ["b"]
    assert [model.model for model in updated(None, made("3.13.0", "b")).models] == ["b"]


def test_a_model_that_cannot_be_built_is_a_result(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    recipe = '[gone]\nfamily = "none"\nlicence = "Apache-2.0"\npackage = "no-such-package"\nfile = "gone.onnx"\n'
    (tmp_path / "recipes.toml").write_text(recipe)
    assert run(["corpus", "faithful", "gone", "--json", "--write", "--corpus", str(tmp_path)]) == 0
    (model,) = json.loads(capsys.readouterr().out)["models"]
    assert "no-such-package" in model["failed"]
    written = Study.model_validate_json((tmp_path / "faithful.json").read_bytes())
    assert written.models[0].model == "gone"


def test_differences_are_relative_to_the_largest() -> None:
    wanted = np.array([10.0, 0.0], np.float32)
    assert worst_difference(np.array([10.0, 0.001], np.float32), wanted) == pytest.approx(1e-4, rel=1e-3)
    assert worst_difference(wanted, wanted) == 0.0 <= TOLERANCE
    assert worst_difference(np.array([np.nan, 0.0], np.float32), wanted) == math.inf
    assert worst_difference(np.zeros(3, np.float32), wanted) == math.inf
