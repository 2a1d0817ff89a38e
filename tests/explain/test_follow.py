# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Following ops through a pass, on synthetic ops: what settles it, and that nothing is guessed."""

from dataclasses import replace
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from bot.explain.follow import Matching, iterations, match
from bot.explain.raw import Found
from tests.explain.conftest import op
from tests.layout.test_facts import operand


def one(**found: object) -> Matching:
    empty = Matching(followed={}, split={}, merged={}, absorbed={}, lost=(), new=())
    return Matching(**{**empty.__dict__, **found})  # pyright: ignore[reportArgumentType]


def test_a_transposed_op_is_followed_by_its_location() -> None:
    others = [op("b"), op("c")]
    moved = op("a", image=[[2], [1]])
    assert match([op("a"), *others], [*others, moved]) == one(followed={0: 2, 1: 0, 2: 1})


def test_arguments_tell_ops_of_one_location_apart() -> None:
    before = [op("a", arguments=("arg0", "arg1")), op("a", arguments=("arg0", "arg2"))]
    after = [op("a", arguments=("arg0", each), image=[[2], [1]]) for each in ("arg2", "arg1")]
    assert match(before, after).followed == {0: 1, 1: 0}


def test_where_locations_are_lost_arguments_serve() -> None:
    assert match([op("a")], [op("", image=[[2], [1]])]) == one(followed={0: 0})


def test_outlined_ops_without_locations_are_followed_by_their_iterations() -> None:
    small = {"sizes": (4, 4, 4), "arguments": ("", "")}
    large = {"sizes": (16, 64, 8), "arguments": ("", "")}
    before = [op("a", **small), op("b", **large)]  # pyright: ignore[reportArgumentType]
    after = [op(outlined=True, **large), op(outlined=True, **small)]  # pyright: ignore[reportArgumentType]
    assert match(before, after).followed == {0: 1, 1: 0}


def test_arguments_of_an_executable_mean_nothing() -> None:
    before = [op("a", arguments=("arg0", "arg1")), op("b", arguments=("arg2", "arg3"))]
    after = [op("b", arguments=("arg0", "arg1"), outlined=True), op("a", arguments=("arg0", "arg1"), outlined=True)]
    assert match(before, after).followed == {0: 1, 1: 0}


def test_a_split_and_a_merge_are_said() -> None:
    parts = [op("a", sizes=(8, 64, 8)), op("a", sizes=(8, 32, 8))]
    assert match([op("a")], parts) == one(split={0: (0, 1)})
    assert match(parts, [op("a")]) == one(merged={0: (0, 1)})


def test_equal_executables_become_one() -> None:
    twins = [op("a", outlined=True), op("b", outlined=True)]
    assert match(twins, twins[:1]) == one(followed={0: 0}, absorbed={1: 0})


def test_what_nothing_settles_is_lost_and_new() -> None:
    before = op("a", sizes=(4, 4, 4), arguments=("arg0", "arg1"))
    after = op("b", sizes=(8, 8, 8), arguments=("arg2", "arg3"))
    assert match([before], [after]) == one(lost=(0,), new=(0,))
    # Two for two by one location, and nothing that tells them apart.
    olds = [op("a"), op("a", weights=[[0], [2]])]
    news = [op("a", image=[[2], [1]]), op("a", image=[[2], [1]], weights=[[0], [2]])]
    assert match(olds, news) == one(lost=(0, 1), new=(0, 1))


def test_iterations_hold_through_transposition_and_collapsing() -> None:
    plain = op()
    collapsed = replace(plain.raw, operands=(operand([[1], [2]], [64, 8]), operand([[2], [0]], [8, 16])))
    assert iterations(plain) == iterations(op(image=[[2], [1]])) == 16 * 64 * 8
    assert iterations(Found(raw=collapsed, where=plain.where)) == 16 * 64 * 8
    assert iterations(op(sizes=(16, -1, 8))) is None


OPS = st.builds(
    op,
    st.sampled_from(["", "a", "b", "c"]),
    image=st.sampled_from([[[1], [2]], [[2], [1]]]),
    sizes=st.sampled_from([(16, 64, 8), (4, 4, 4), (8, -1, 8)]),
    arguments=st.tuples(st.sampled_from(["", "arg0", "arg1"]), st.sampled_from(["", "arg1", "arg2"])),
    outlined=st.booleans(),
)


@given(st.lists(OPS, max_size=6), st.lists(OPS, max_size=6))
def test_every_op_has_one_fate(before: list[Found], after: list[Found]) -> None:
    found = match(before, after)
    merged = [old for olds in found.merged.values() for old in olds]
    parts = [new for news in found.split.values() for new in news]
    assert sorted([*found.followed, *found.split, *merged, *found.absorbed, *found.lost]) == list(range(len(before)))
    assert sorted([*found.followed.values(), *parts, *found.merged, *found.new]) == list(range(len(after)))
    assert all(len(news) > 1 for news in found.split.values())
    assert all(len(olds) > 1 for olds in found.merged.values())


@given(st.lists(OPS, max_size=5))
def test_what_a_pass_leaves_alone_is_followed_in_place(ops: list[Found]) -> None:
    assert match(ops, ops).followed == {index: index for index in range(len(ops))}


@given(st.lists(OPS, max_size=4, unique_by=lambda each: each.where.location), st.data())
def test_the_order_after_a_pass_does_not_matter(ops: list[Found], data: st.DataObject) -> None:
    order = data.draw(st.sampled_from(list(permutations(range(len(ops))))))
    assert match(ops, [ops[index] for index in order]).followed == {old: new for new, old in enumerate(order)}
