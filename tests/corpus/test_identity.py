# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Identity: what makes two texts the same dispatch, and what does not."""

from bot.corpus import ir
from bot.corpus.describe import describe
from tests.corpus.conftest import Cut

PLAIN = """
util.func public @main(%arg0: tensor<1x8x6x6xf32>, %arg1: tensor<4x8x1x1xf32>, %arg2: tensor<1x4x6x6xf32>)
    -> tensor<1x4x6x6xf32> {
  %0 = linalg.conv_2d_nchw_fchw ins(%arg0, %arg1 : tensor<1x8x6x6xf32>, tensor<4x8x1x1xf32>)
    outs(%arg2 : tensor<1x4x6x6xf32>) -> tensor<1x4x6x6xf32>
  util.return %0 : tensor<1x4x6x6xf32>
}
"""

DRESSED = """
// a comment
#somewhere = loc("model.py":12:3)
module @a_model {

  util.func public @main(%image: tensor<1x8x6x6xf32>, %w: tensor<4x8x1x1xf32>, %start: tensor<1x4x6x6xf32>)
      -> tensor<1x4x6x6xf32> {
    %result = linalg.conv_2d_nchw_fchw
      ins(%image, %w : tensor<1x8x6x6xf32>, tensor<4x8x1x1xf32>)
      outs(%start : tensor<1x4x6x6xf32>) -> tensor<1x4x6x6xf32> loc(#somewhere)
    util.return %result : tensor<1x4x6x6xf32>
  }
}
"""


def test_comments_locations_and_names_do_not_matter() -> None:
    assert ir.canonical(PLAIN, "plain") == ir.canonical(DRESSED, "dressed")


def test_canonical_text_is_its_own_canonical_text() -> None:
    text = ir.canonical(DRESSED, "dressed")
    assert ir.canonical(text, "again") == text


def test_a_shape_matters() -> None:
    other = PLAIN.replace("6x6", "7x7")
    here, there = (describe(ir.canonical(text, "a text"), "a text") for text in (PLAIN, other))
    assert here.sha256 != there.sha256
    assert here.id.endswith(here.sha256[:8])


def test_order_in_the_model_leaves_no_trace(cut: Cut) -> None:
    (two_uses,) = cut("two_uses")
    # The first of `chain` is a bare convolution of the same shape among many other ops, with a constant filter.
    assert cut("chain")[0] == two_uses
