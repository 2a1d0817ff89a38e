# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The systematic family: what it covers, that its text says what its names say, and that the corpus has it."""

from typing import get_args

import pytest

from bot.corpus import ir
from bot.corpus.convs import convs_in
from bot.corpus.describe import describe
from bot.corpus.extract import Extraction, extract
from bot.corpus.family import Cell, Context, Dtype, Layout, covering_cells, family_text, possible_cells
from bot.corpus.recipes import Recipe
from bot.corpus.slicing import CutSettings

WORDS = {
    "pad": {"pad"},
    "transpose": {"transpose"},
    "conv1x1": {"conv1x1"},
    "bias_relu": {"bias"},
    "residual": {"residual"},
    "out_transpose": {"out-transpose"},
}


@pytest.fixture(scope="module")
def extraction() -> Extraction:
    recipe = Recipe(family="systematic", licence="Apache-2.0 WITH LLVM-exception", builder="systematic")
    return extract("systematic", {"systematic": recipe}, CutSettings())


def covered(cells: list[Cell], count: int) -> set[frozenset[tuple[str, object]]]:
    return {facts for cell in cells for facts in cell.covers() if len(facts) == count}


def test_every_pair_and_triple_of_properties_occurs() -> None:
    cells, possible = covering_cells(), possible_cells()
    assert 60 <= len(cells) <= 120
    assert len({cell.name for cell in cells}) == len(cells)
    for count in (2, 3):
        assert covered(cells, count) == covered(possible, count)


def test_every_layout_meets_every_element_type_in_every_context() -> None:
    met = {(cell.layout, cell.dtype, cell.context) for cell in covering_cells()}
    assert len(met) == len(get_args(Layout)) * len(get_args(Dtype)) * len(get_args(Context)) == len(covering_cells())


def test_its_functions_are_what_they_are_named() -> None:
    module = ir.parse(family_text(), "the family")
    with ir.the_context():
        functions = {function.attributes["sym_name"].value: function for function in ir.functions(module)}
        assert functions.keys() == {cell.name for cell in covering_cells()}
        for cell in covering_cells():
            conv = convs_in(functions[cell.name])[-1]
            assert conv.is_1x1
            assert conv.strides == (cell.stride, cell.stride)
            assert ir.element_type(conv.image) == ir.element_type(conv.filter) == cell.dtype
            assert ir.shape_of(conv.image)[0] == cell.batch
            assert (None in ir.shape_of(conv.image)) == (cell.sizes == "dynamic")
            assert conv.op.name.startswith(f"linalg.conv_2d_{cell.layout}")


def test_each_cell_is_a_dispatch_with_its_context(extraction: Extraction) -> None:
    assert not extraction.record.skipped
    facts = [describe(text, key) for key, text in extraction.texts.items()]
    assert len(facts) >= len(covering_cells())
    for cell in covering_cells():
        types = f"{cell.dtype},{cell.dtype}->{'i32' if cell.dtype == 'i8' else 'f32'}"
        words = WORDS.get(cell.context, set[str]()) | ({"batch"} if cell.batch > 1 else set())
        words |= {"stride2"} if cell.stride > 1 else set()
        ours = [f for f in facts if f.op.startswith(f"linalg.conv_2d_{cell.layout}") and f.dtypes == types]
        assert any(words <= set(f.context) and f.dynamic == (cell.sizes == "dynamic") for f in ours), cell.name
