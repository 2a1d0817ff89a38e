# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Layout facts, from values alone."""

from hypothesis import given
from hypothesis import strategies as st

from bot.layout.facts import stage_facts
from bot.layout.naming import filter_arguments, innermost, last_non_unit
from bot.layout.raw import RawFacts, RawOp, RawOperand


def operand(dims: list[list[int]], shape: list[int], *sources: str, encoded: bool = False) -> RawOperand:
    text = tuple(" + ".join(f"d{loop}" for loop in loops) or "0" for loops in dims)
    return RawOperand(
        map=text,
        dims=tuple(tuple(loops) for loops in dims),
        shape=tuple(shape),
        type=f"tensor<{shape}>",
        encoded=encoded,
        sources=sources,
    )


def contraction(image: RawOperand, filter_: RawOperand, *, kind: str = "contraction") -> RawOp:
    return RawOp(
        op="linalg.generic",
        kind=kind,
        reduction_loops=(2,),
        operands=(image, filter_),
        result=operand([[0], [1]], [16, 64]),
    )


def facts(*ops: RawOp) -> RawFacts:
    return RawFacts(ops=ops, dispatches=1, transposing=0, bytes_moved=0)


IMAGE = operand([[1], [2]], [64, 8], "arg0")
FILTER = operand([[2], [0]], [8, 16], "arg1")


def test_innermost_is_the_last_dimension_that_is_not_one() -> None:
    assert innermost(operand([[1], [2]], [64, 8]), (2,)) is True
    assert innermost(operand([[2], [1]], [8, 64]), (2,)) is False
    assert innermost(operand([[1], [2], [3]], [64, 8, 1]), (2,)) is True
    assert innermost(operand([[1], [2], []], [64, 8, 1]), (2,)) is True


def test_a_sliding_window_is_not_innermost() -> None:
    assert innermost(operand([[0], [1, 2]], [4, 9]), (2,)) is False


def test_several_reduction_loops_may_index_the_last_dimension_together() -> None:
    assert innermost(operand([[0], [1, 2]], [4, 9]), (1, 2)) is True
    assert innermost(operand([[0, 1], [2]], [4, 9]), (1, 2)) is True  # and need not all do so


def test_a_dynamic_dimension_counts() -> None:
    assert innermost(operand([[2], [1]], [8, -1]), (2,)) is False


def test_what_the_map_cannot_decide_is_undecided() -> None:
    assert innermost(operand([[1], [2]], [1, 1]), (2,)) is None
    assert innermost(operand([], []), (2,)) is None
    assert innermost(operand([[1], [2]], [64, 8], encoded=True), (2,)) is None


def test_a_last_dimension_that_no_loop_indexes_is_not_innermost() -> None:
    assert innermost(operand([[2], []], [8, 4]), (2,)) is False


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from([1, 2, -1])), min_size=1, max_size=5))
def test_unit_dimensions_never_matter(axes: list[tuple[int, int]]) -> None:
    whole = operand([[loop] for loop, _ in axes], [size for _, size in axes])
    kept = [(loop, size) for loop, size in axes if size != 1]
    bare = operand([[loop] for loop, _ in kept], [size for _, size in kept])
    assert innermost(whole, (2, 3)) == innermost(bare, (2, 3))
    assert (last_non_unit(whole) is None) == (not kept)


def test_roles_follow_the_arguments_and_not_the_position() -> None:
    filters = filter_arguments(facts(contraction(IMAGE, FILTER)))
    assert filters == {"arg1"}
    swapped = stage_facts(facts(contraction(FILTER, IMAGE)), filters).ops[0]
    assert [o.role for o in swapped.operands] == ["filter", "image"]
    assert swapped.operands[0].map == "(d2, d0)"
    assert swapped.key == "arg1"


def test_an_argument_on_both_sides_names_no_filter() -> None:
    shared = contraction(operand([[1], [2]], [64, 8], "arg0"), operand([[2], [0]], [8, 16], "arg0"))
    assert filter_arguments(facts(shared)) == frozenset()
    assert [o.role for o in stage_facts(facts(shared), frozenset()).ops[0].operands] == ["image", "filter"]


def test_inputs_of_other_reductions_are_numbered_and_name_no_filter() -> None:
    pooling = contraction(IMAGE, FILTER, kind="reduction")
    assert filter_arguments(facts(pooling)) == frozenset()
    assert [o.role for o in stage_facts(facts(pooling), frozenset()).ops[0].operands] == ["input 0", "input 1"]


def test_a_strided_conv_keeps_its_roles_though_mlir_calls_it_neither() -> None:
    strided = contraction(IMAGE, FILTER, kind="reduction")
    filters = frozenset({"arg1"})
    assert [o.role for o in stage_facts(facts(strided), filters).ops[0].operands] == ["image", "filter"]
    swapped = contraction(FILTER, IMAGE, kind="reduction")
    assert [o.role for o in stage_facts(facts(swapped), filters).ops[0].operands] == ["filter", "image"]


def test_zero_points_stand_behind_the_pair() -> None:
    quantized = RawOp(
        op="linalg.conv_2d_nhwc_hwcf_q",
        kind="convolution",
        reduction_loops=(2,),
        operands=(IMAGE, FILTER, operand([], [], "arg2"), operand([], [], "arg3")),
        result=operand([[0]], [4]),
    )
    assert [o.role for o in stage_facts(facts(quantized), frozenset()).ops[0].operands][2:] == ["input 2", "input 3"]


def test_ops_are_named_after_their_filters_whatever_their_order() -> None:
    first = contraction(IMAGE, operand([[2], [0]], [8, 16], "arg2"))
    second = contraction(operand([[1], [2]], [64, 8], "op0"), operand([[2], [0]], [8, 16], "arg10", "arg9"))
    filters = filter_arguments(facts(first, second))
    assert [op.key for op in stage_facts(facts(first, second), filters).ops] == ["arg2", "arg9+arg10"]
    assert [op.key for op in stage_facts(facts(second, first), filters).ops] == ["arg9+arg10", "arg2"]


def test_ops_that_share_a_filter_are_numbered() -> None:
    ops = facts(contraction(IMAGE, FILTER), contraction(IMAGE, FILTER))
    assert [op.key for op in stage_facts(ops, frozenset({"arg1"})).ops] == ["arg1#1", "arg1#2"]
