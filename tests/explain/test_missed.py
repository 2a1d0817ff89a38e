# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Passes that did not fire, on real dispatches of the corpus: reasons that hold, and none where a pass does fire."""

import pytest

from bot.corpus.library import load_corpus
from bot.explain.loops import conv_loops
from bot.explain.missed import Fired, aggregate, fired
from bot.explain.preconditions import UNKNOWN, reason_for
from bot.explain.raw import Found
from bot.explain.tracer import Traced
from bot.model.facts import Stage
from tests.explain.conftest import Traces

M, C, F = (
    f"iree-preprocessing-{name}"
    for name in (
        "convert-1x1-filter-conv2d-to-matmul",
        "convert-conv-to-channels-last",
        "convert-conv-filter-to-channels-last",
    )
)
GROUPED = "ngchw_1x4x68x14x14_o68_f32_227c2f69"
FHWC = "nhwc_1x16x16x32_o64_bf16f32_09a19cec"
FHWC_DYNAMIC = "nhwc_1xdxdx32_o32_f32_6eb9683b"
QUANTIZED = "nchw_1x832x6x6_o384_i8i32_fd38c2e6"
PLAIN = "nchw_1x144x1x1_o6_f16f32_2b7da380"
ALL = (GROUPED, FHWC, FHWC_DYNAMIC, QUANTIZED, PLAIN)


@pytest.fixture(scope="module")
def preprocessed(traces: Traces) -> dict[str, Traced]:
    corpus = load_corpus()
    side = traces.side("reordered")
    return {
        name: traces.tracer.trace(corpus.text(corpus.get(name)), side, "llvm-cpu", until=Stage.PREPROCESSING)
        for name in ALL
    }


def why(found: Fired) -> dict[str, str]:
    return {left.argument: left.reason.why for left in found.left_alone}


def test_reasons_that_the_pass_itself_has(preprocessed: dict[str, Traced]) -> None:
    found = {name: fired(traced) for name, traced in preprocessed.items()}
    grouped = why(found[GROUPED])
    assert grouped[M] == "no pattern takes linalg.conv_2d_ngchw_gfchw"
    assert "grouped" in grouped[C]
    assert found[GROUPED].rewritten == {}
    assert "dynamic" in why(found[FHWC_DYNAMIC])[F]
    assert why(found[FHWC])[M] == "no pattern takes linalg.generic"
    assert M not in found[QUANTIZED].rewritten
    assert found[PLAIN].rewritten == {C: 1, M: 1}


def test_no_precondition_is_said_to_fail_where_the_pass_fires(preprocessed: dict[str, Traced]) -> None:
    checked = 0
    for traced in preprocessed.values():
        ops: dict[str, Found] = traced.ops[0]
        for place, pass_point in enumerate(traced.trace.passes, 1):
            after = traced.ops.get(place, ops)
            for track, op in ops.items():
                if track in after and after[track].raw.operands != op.raw.operands:
                    assert reason_for(pass_point.argument, op.raw) in (None, UNKNOWN), (pass_point, op)
                    checked += reason_for(pass_point.argument, op.raw) is UNKNOWN
            ops = after
    assert checked >= 4


def test_reasons_are_counted_by_dispatch(preprocessed: dict[str, Traced]) -> None:
    rows = aggregate((name, fired(traced)) for name, traced in preprocessed.items())
    assert all(row.dispatches >= 1 and row.example in ALL for row in rows)
    needed = [row.reason.needed for row in rows]
    assert needed == sorted(needed, reverse=True)
    counted = {(row.argument, row.op): row.dispatches for row in rows}
    assert counted[M, "linalg.conv_2d_ngchw_gfchw"] == 1


def test_the_loops_of_a_convolution(preprocessed: dict[str, Traced]) -> None:
    (plain,) = preprocessed[PLAIN].ops[0].values()
    loops = conv_loops(plain.raw)  # (d0, d4, d2 + d5, d3 + d6) * (d1, d4, d5, d6) -> (d0, d1, d2, d3)
    assert (loops.batch, loops.output_image, loops.output_channel) == ((0,), (2, 3), (1,))
    assert (loops.filter_loop, loops.input_channel, loops.depth) == ((5, 6), (4,), ())
    (grouped,) = preprocessed[GROUPED].ops[0].values()
    assert len(conv_loops(grouped.raw).depth) == 1
