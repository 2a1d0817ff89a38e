# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Growing: cuts that disagree with their model take in what is around them until they agree."""

from collections import Counter
from typing import Any

import pytest

from bot.corpus import ir
from bot.corpus.convs import convs_in
from bot.corpus.cut import Cutter
from bot.corpus.describe import describe, main_conv
from bot.corpus.levels import MOST_LEVEL, at_level
from bot.corpus.slicing import CutSettings
from bot.corpus.whole import whole
from bot.faithful.checker import PAIRS, Checker
from bot.faithful.grow import Growth, filter_argument, levels
from tests.faithful.conftest import function_of

CPU = PAIRS[:2]


def test_the_cut_of_a_bottleneck_grows_to_the_3x3_before_it(module: Any, checker: Checker) -> None:
    with ir.the_context():
        (grown,), failed = Growth(checker, CutSettings()).grow(function_of(module, "bottleneck"), "bottleneck")
    assert failed == {}
    assert grown.level == 1
    assert set(grown.first.values()) == {"image innermost in the whole model and not innermost in the cut"}
    assert grown.differences == dict.fromkeys(CPU, "")
    assert "conv" in describe(grown.text, "a cut").context


def test_the_failure_of_a_model_is_in_the_cut_where_it_is_close_by(module: Any, checker: Checker) -> None:
    with ir.the_context():
        growth = Growth(checker, CutSettings())
        (_, grown), failed = growth.grow(function_of(module, "open"), "open")
        assert set(failed) == {("reordered", "llvm-cpu")}
        assert grown.level == 2
        assert grown.differences == {("baseline", "llvm-cpu"): ""}
        outcome = checker.check(grown.text, "reordered", "llvm-cpu")
        assert (outcome.kind, getattr(outcome, "at", "")) == ("failed", "preprocessing")
        # Without the convolution before it, it would compile, which its model does not.
        alone = growth.text(convs_in(function_of(module, "open"))[-1], 0)
        assert checker.check(alone, "reordered", "llvm-cpu").kind == "checked"


def test_both_branches_of_a_join_belong_where_they_decide(module: Any, checker: Checker) -> None:
    with ir.the_context():
        grown, _ = Growth(checker, CutSettings()).grow(function_of(module, "fire"), "fire")
        assert all(not any(each.differences.values()) for each in grown)
        joined = grown[1]
        assert joined.level == 2
        parsed = ir.parse(joined.text, "a cut")
        names = Counter(op.name for op in ir.walk(ir.functions(parsed)[0]))
    assert names["linalg.conv_2d_nchw_fchw"] == 3
    assert names["tensor.concat"] == 1


def test_growing_again_gives_the_same_levels_and_texts(module: Any, checker: Checker) -> None:
    with ir.the_context():
        first = Growth(checker, CutSettings()).grow(function_of(module, "fire"), "fire")
        again = Growth(checker, CutSettings()).grow(function_of(module, "fire"), "fire")
        digits = levels(checker, module, "models.mlir", CutSettings())
    assert first == again
    assert digits == "1" + "".join(str(each.level) for each in first[0]) + "32"


@pytest.mark.parametrize("level", range(MOST_LEVEL + 1))
def test_a_cut_of_any_level_knows_its_own_convolution(module: Any, level: int) -> None:
    with ir.the_context():
        cutter = Cutter(at_level(CutSettings(), level))
        for conv in convs_in(function_of(module, "fire")):
            if not conv.is_1x1:
                continue
            outline = cutter.outline(conv)
            text = ir.canonical(outline.written, "a cut")
            number = filter_argument(text)
            assert number is not None
            assert outline.arguments[number] == conv.filter
            parsed = ir.parse(text, "a cut")
            assert main_conv(parsed, "a cut")[1].filter.type == conv.filter.type


def test_the_whole_has_every_weight_as_an_argument(module: Any) -> None:
    with ir.the_context():
        made = whole(function_of(module, "fire"), "fire")
        parsed = ir.parse(made.text, "fire")
        (function,) = ir.functions(parsed)
        arguments = list(function.regions[0].blocks[0].arguments)
        assert [str(argument.type) for argument in arguments] == [
            "tensor<1x8x6x6xf32>",
            "tensor<8x8x1x1xf32>",
            "tensor<8x8x3x3xf32>",
            "tensor<8x16x1x1xf32>",
            "tensor<8x8x1x1xf32>",
        ]
        assert made.filters == (1, 3, 4)
        assert [arguments.index(conv.filter) for conv in convs_in(function)] == [1, 2, 3, 4]
