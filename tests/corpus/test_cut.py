# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is cut, and what is left: each context of `contexts.mlir`."""

import pytest

from bot.corpus import ir
from bot.corpus.convs import convs_in
from bot.corpus.describe import Facts, describe
from tests.corpus.conftest import CONTEXTS, Cut


def arguments(text: str) -> list[str]:
    module = ir.parse(text, "a cut")  # must outlive what is read from it
    function = ir.functions(module)[0]
    return [str(argument.type) for argument in function.regions[0].blocks[0].arguments]


def ops(text: str) -> list[str]:
    module = ir.parse(text, "a cut")
    function = ir.functions(module)[0]
    return [op.operation.name for op in function.regions[0].blocks[0].operations]


def facts(text: str) -> Facts:
    return describe(text, "a cut")


def test_bias_and_relu_belong_and_the_pad_after_them_does_not(cut: Cut) -> None:
    (text,) = cut("bias_relu_pad")
    assert arguments(text) == ["tensor<1x8x6x6xf32>", "tensor<4x8x1x1xf32>", "tensor<4xf32>"]
    assert facts(text).context == ("bias", "relu")
    assert "tensor.pad" not in ops(text)


def test_transpose_and_pad_before_it_belong_and_the_pooling_does_not(cut: Cut) -> None:
    (text,) = cut("transpose_pad")
    assert arguments(text) == ["tensor<1x3x3x8xf16>", "tensor<4x8x1x1xf16>"]
    assert facts(text).context == ("transpose", "pad", "stride2")
    assert facts(text).dtypes == "f16,f16->f32"
    assert facts(text).id.startswith("nchw_1x8x5x5_o4_f16f32_pad_")


def test_the_reach_is_a_setting(cut: Cut) -> None:
    (text,) = cut("transpose_pad", backward_hops=1)
    assert facts(text).context == ("pad", "stride2")
    (text,) = cut("bias_relu_pad", forward_hops=0)
    assert facts(text).context == ("bias",)


def test_one_neighbour_at_most_and_every_filter_is_an_argument(cut: Cut) -> None:
    texts = cut("chain")
    assert [ops(text).count("linalg.conv_2d_nchw_fchw") for text in texts] == [1, 2, 2]
    assert [facts(text).context for text in texts] == [(), ("conv1x1", "residual"), ("conv1x1", "elementwise")]
    assert [arguments(text).count("tensor<8x8x1x1xf32>") for text in texts] == [1, 2, 2]
    assert [ops(text).count("linalg.conv_2d_nchw_fchw") for text in cut("chain", neighbours=0)] == [1, 1, 1]


def test_the_image_comes_first_even_where_the_residual_is_read_first(cut: Cut) -> None:
    text = cut("chain", neighbours=0)[1]
    module = ir.parse(text, "a cut")
    conv = convs_in(ir.functions(module)[0])[0]
    assert conv.image == ir.functions(module)[0].regions[0].blocks[0].arguments[0]


def test_a_forked_path_is_followed_to_its_join(cut: Cut) -> None:
    (text,) = cut("silu")
    assert facts(text).layout == "nhwc"
    assert facts(text).context == ("sigmoid",)
    assert ops(text).count("linalg.generic") == 2


def test_a_weight_computed_from_constants_is_one_argument(cut: Cut) -> None:
    (text,) = cut("silu")
    assert arguments(text) == ["tensor<1x6x6x8xf32>", "tensor<1x1x8x4xf32>"]
    assert "linalg.transpose" not in ops(text)


def test_nothing_after_a_result_that_is_used_twice(cut: Cut) -> None:
    (text,) = cut("two_uses")
    assert facts(text).context == ()


def test_dynamic_sizes_come_from_the_cuts_own_arguments(cut: Cut) -> None:
    (text,) = cut("dynamic")
    assert arguments(text) == ["tensor<1x8x?x?xf32>", "tensor<4x8x1x1xf32>"]
    assert facts(text).dynamic
    assert facts(text).shape == "1x8x?x? * 4x8x1x1 -> 1x4x?x?"
    assert ops(text).count("tensor.dim") == 2


@pytest.mark.parametrize(
    ("function", "op", "layout"),
    [
        ("quantized", "linalg.conv_2d_nchw_fchw_q", "nchw"),
        ("grouped", "linalg.conv_2d_ngchw_gfchw", "ngchw"),
        ("generic", "linalg.generic", "generic"),
        ("silu", "linalg.conv_2d_nhwc_hwcf", "nhwc"),
    ],
)
def test_every_spelling_is_found(cut: Cut, function: str, op: str, layout: str) -> None:
    (text,) = cut(function)
    assert (facts(text).op, facts(text).layout) == (op, layout)


def test_depthwise_and_pooling_are_no_convolutions_here() -> None:
    module = ir.parse(CONTEXTS.read_text(), "contexts.mlir")
    (function,) = [f for f in ir.functions(module) if f.attributes["sym_name"].value == "none"]
    with ir.the_context():
        assert convs_in(function) == []
