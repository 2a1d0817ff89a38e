# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The corpus that ships: what it has to cover, and that its index is true."""

import json
from collections import Counter

import pytest

from bot.corpus.library import Dispatch, load_corpus
from bot.corpus.recipes import load_recipes
from bot.corpus.records import load_records
from bot.corpus.verify import verify
from bot.faithful.study import load_study
from bot.paths import data_dir
from tests.corpus.conftest import Command


@pytest.fixture(scope="module")
def smoke() -> tuple[Dispatch, ...]:
    return load_corpus().suite("smoke")


@pytest.mark.slow
def test_everything_in_it_verifies_and_the_index_is_current() -> None:
    assert verify(data_dir("corpus")) == ()


def test_it_has_enough_dispatches_of_enough_models() -> None:
    corpus, records = load_corpus(), load_records(data_dir("corpus"))
    assert len(corpus.dispatches) >= 1000
    real = [record for record in records if record.family != "systematic"]
    assert len(real) >= 25
    wanted = {"resnet", "densenet", "inception", "squeezenet", "shufflenet", "mobilenet", "efficientnet", "convnext"}
    wanted |= {"regnet", "segformer", "detector", "ppocr", "vae", "unet"}
    assert wanted <= {record.family for record in real}
    elements = {name for dispatch in corpus.dispatches for name in dispatch.dtypes.replace("->", ",").split(",")}
    assert {"f32", "f16", "bf16", "i8"} <= elements
    assert {dispatch.dynamic for dispatch in corpus.dispatches} == {True, False}
    assert any(dispatch.shape.startswith("4x") for dispatch in corpus.dispatches)
    (systematic,) = [record for record in records if record.family == "systematic"]
    assert systematic.counts.unique >= 60


def test_the_repository_stays_small() -> None:
    size = sum(path.stat().st_size for path in data_dir("corpus").rglob("*") if path.is_file())
    assert size < 15 * 2**20


def test_every_model_is_faithful() -> None:
    study = load_study(data_dir("corpus"))
    assert study is not None
    assert {model.model for model in study.models} == {record.model for record in load_records(data_dir("corpus"))}
    for model in study.models:
        assert model.failed == "", model.model
        for each in model.agreements:
            assert each.whole or each.agreeing >= 0.9 * each.uses, (model.model, each)
    assert study.values
    assert all(value.agrees for value in study.values)


def test_every_model_has_a_recipe_and_a_licence() -> None:
    recipes = load_recipes(data_dir("corpus"))
    for record in load_records(data_dir("corpus")):
        assert recipes[record.model].transforms == record.transforms
        assert record.licence == recipes[record.model].licence
        assert record.licence in {"Apache-2.0", "BSD-3-Clause", "Apache-2.0 WITH LLVM-exception"}


def test_smoke_has_the_issues_own_example(smoke: tuple[Dispatch, ...]) -> None:
    (example,) = [dispatch for dispatch in smoke if dispatch.shape.startswith("1x8x128x128 *")]
    assert example.shape == "1x8x128x128 * 8x8x1x1 -> 1x8x128x128"
    assert example.dtypes == "f16,f16->f32"
    assert [use.model for use in example.models] == ["sdxl-vae-encoder"]


def test_smoke_spans_what_matters(smoke: tuple[Dispatch, ...]) -> None:
    assert 20 <= len(smoke) <= 28
    assert {dispatch.layout for dispatch in smoke} >= {"nchw", "nhwc", "ngchw"}
    assert {dispatch.dtypes for dispatch in smoke} >= {"f32,f32->f32", "f16,f16->f32", "bf16,bf16->f32"}
    assert any(dispatch.dynamic for dispatch in smoke)
    words = Counter(word for dispatch in smoke for word in dispatch.context)
    wanted = {"pad", "transpose", "conv1x1", "bias", "relu", "stride2", "batch", "grouped", "residual"}
    assert wanted <= words.keys()


def test_list_prints_the_contract(command: Command) -> None:
    said = command("list", "--json")
    entries = json.loads(said.out)
    assert len(entries) == len(load_corpus().dispatches)
    keys = {"id", "models", "op", "layout", "dtypes", "shape", "context", "dynamic", "file"}
    assert all(entry.keys() == keys for entry in entries)
    assert all(use.keys() == {"model", "uses"} for entry in entries for use in entry["models"])


def test_list_filters(command: Command) -> None:
    said = command("list", "--json", "--layout", "nchw", "--context", "pad", "--context", "transpose")
    entries = json.loads(said.out)
    assert entries
    assert all({"pad", "transpose"} <= set(entry["context"]) for entry in entries)
    assert all(entry["dynamic"] for entry in json.loads(command("list", "--json", "--dynamic").out))
    assert "bf16" in command("list", "--dtype", "bf16", "--suite", "smoke").out
    assert command("list", "--layout", "nhwc", "--family", "squeezenet").out.startswith("0 of ")
    named = json.loads(command("list", "resnet50", "family=vae", "--json").out)
    assert {use["model"] for entry in named for use in entry["models"]} >= {"resnet50", "sdxl-vae-encoder"}


@pytest.mark.parametrize(
    ("option", "value", "tip"),
    [
        ("--layout", "nwhc", "did you mean 'nhwc'?"),
        ("--dtype", "bf61", "did you mean 'bf16'?"),
        ("--model", "resnet5O", "did you mean 'resnet50'?"),
        ("--family", "resnets", "did you mean 'resnet'?"),
        ("--context", "padd", "did you mean 'pad'?"),
        ("--suite", "smok", "did you mean 'smoke'?"),
    ],
)
def test_a_filter_that_nothing_can_match_is_a_mistake(command: Command, option: str, value: str, tip: str) -> None:
    said = command("list", option, value)
    assert said.code == 2
    assert value in said.err
    assert tip in said.err


def test_show_prints_the_ir_and_its_uses(command: Command, smoke: tuple[Dispatch, ...]) -> None:
    said = command("show", smoke[0].id)
    assert said.code == 0
    assert load_corpus().text(smoke[0]).splitlines()[0] in said.out
    assert smoke[0].models[0].model in said.out
    assert "reordered against baseline on llvm-cpu" in said.out
    wrong = command("show", smoke[0].id[:-1])
    assert wrong.code == 2
    assert f"did you mean '{smoke[0].id}'?" in wrong.err
