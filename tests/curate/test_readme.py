# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The corpus's README: made from the files, and current."""

import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bot.corpus.library import load_corpus
from bot.curate.behaviour import read_behaviour
from bot.curate.charts import bar_chart
from bot.curate.readme import layout_rows, readme_files, stale_files
from bot.curate.suite import CHOSEN_FILE, choose_suites, suites_text
from bot.paths import data_dir

CORPUS = data_dir("corpus")


def test_the_shipped_readme_is_current() -> None:
    assert stale_files(CORPUS) == [], "run `innermost corpus readme`"


@pytest.mark.slow
def test_the_suites_are_what_the_algorithm_chooses() -> None:
    suites = choose_suites(CORPUS)
    assert (CORPUS / CHOSEN_FILE).read_text() == suites_text(suites), "run `innermost corpus choose`"
    smoke, ci = (suites[name] for name in ("smoke", "ci"))
    assert set(smoke.dispatches) <= set(ci.dispatches)
    assert (len(smoke.dispatches), len(ci.dispatches)) == (24, 120)
    singles, pairs, _ = ci.coverage
    assert singles == 1.0
    assert pairs > 0.8
    failing = read_behaviour(CORPUS)
    assert failing is not None
    assert not failing.failures.keys() & set(smoke.dispatches)
    assert failing.failures.keys() & set(ci.dispatches)


def test_a_change_makes_it_stale(tmp_path: Path) -> None:
    copy = tmp_path / "corpus"
    shutil.copytree(CORPUS, copy)
    (copy / "images" / "families.svg").write_text("<svg/>")
    assert stale_files(copy) == ["images/families.svg"]
    (copy / "README.md").unlink()
    assert set(stale_files(copy)) == {"README.md", "images/families.svg"}


def test_the_readme_names_every_model_and_suite() -> None:
    text = readme_files(CORPUS)["README.md"]
    for model in (CORPUS / "models").iterdir():
        assert f"`{model.name}`" in text
    for suite in ("smoke", "ci", "full", "models"):
        assert f"`{suite}`" in text


def test_every_family_has_its_bar() -> None:
    chart = ElementTree.fromstring(readme_files(CORPUS)["images/families.svg"])
    shown = {element.text for element in chart.iter("{http://www.w3.org/2000/svg}text")}
    assert set(load_corpus().families.values()) <= shown


def test_an_open_batch_is_not_counted_as_over_1() -> None:
    rows = {row[0]: row[3] for row in layout_rows(load_corpus().dispatches)}
    for layout, over_1 in rows.items():
        ours = [dispatch for dispatch in load_corpus().dispatches if dispatch.layout == layout]
        assert over_1 == sum("batch" in dispatch.context for dispatch in ours)
        assert over_1 + sum(dispatch.shape.startswith(("1x", "?x")) for dispatch in ours) == len(ours)
    assert any(dispatch.shape.startswith("?x") for dispatch in load_corpus().dispatches)


def test_charts_are_well_formed_whatever_the_names() -> None:
    root = ElementTree.fromstring(bar_chart('a & "b"', {"<x>": 3, "y": 0}))
    texts = [element.text for element in root.iter("{http://www.w3.org/2000/svg}text")]
    assert texts == ['a & "b"', "<x>", "3", "y", "0"]
    assert bar_chart("none", {})
