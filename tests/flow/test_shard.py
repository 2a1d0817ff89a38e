# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Shards: every dispatch in exactly one, the same on every machine, and balanced."""

import itertools
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UsageError
from bot.flow.shard import Shard, parse_shard, shard_of
from tests.report import builders as b

COSTS = st.dictionaries(st.text("abcdef", min_size=1, max_size=4), st.integers(0, 40), max_size=20)


def parts(costs: dict[str, int], count: int) -> list[list[str]]:
    dispatches = [b.record(name) for name in costs]
    return [
        [dispatch.id for dispatch in shard_of(dispatches, costs, Shard(index, count))] for index in range(1, count + 1)
    ]


@given(COSTS, st.integers(1, 25))
def test_every_dispatch_is_in_exactly_one_shard_and_in_order(costs: dict[str, int], count: int) -> None:
    cut = parts(costs, count)
    assert sorted(itertools.chain(*cut)) == sorted(costs)
    order = list(costs)
    for part in cut:
        assert part == sorted(part, key=order.index)


@given(COSTS, st.integers(1, 6), st.randoms(use_true_random=False))
def test_the_order_of_the_request_changes_no_shard(costs: dict[str, int], count: int, random: Random) -> None:
    shuffled = list(costs.items())
    random.shuffle(shuffled)
    assert [set(part) for part in parts(costs, count)] == [set(part) for part in parts(dict(shuffled), count)]


@given(st.lists(st.integers(1, 40), max_size=7), st.integers(1, 3))
def test_no_shard_is_longer_than_four_thirds_of_the_best_possible(seconds: list[int], count: int) -> None:
    """Graham 1969: 4/3 - 1/(3N). The best possible is found by trying everything."""
    costs = {f"d{i}": cost for i, cost in enumerate(seconds)}
    longest = max(sum(costs[name] for name in part) for part in parts(costs, count))
    best = min(
        max(sum(c for c, at in zip(seconds, where, strict=True) if at == part) for part in range(count))
        for where in itertools.product(range(count), repeat=len(seconds))
    )
    assert 3 * count * longest <= (4 * count - 1) * best


@given(COSTS, st.integers(1, 8))
def test_no_shard_is_longer_than_the_mean_and_one_dispatch(costs: dict[str, int], count: int) -> None:
    loads = [sum(costs[name] for name in part) for part in parts(costs, count)]
    assert count * max(loads) <= sum(costs.values()) + (count - 1) * max(costs.values(), default=0)


def test_what_costs_most_is_shared_out() -> None:
    assert parts({"a": 1, "whole-model": 9, "b": 4, "c": 5}, 2) == [["a", "whole-model"], ["b", "c"]]
    assert parts({"a": 1}, 3) == [["a"], [], []]


def test_reading_one() -> None:
    assert parse_shard("2/3") == Shard(2, 3)
    assert str(parse_shard("02/3")) == "2/3"


@pytest.mark.parametrize("text", ["", "2", "/", "2/", "/3", "x/y", "-1/3", "1.0/3", "1/3/3", "1 / 3", "²/3"])
def test_what_is_no_shard(text: str) -> None:
    with pytest.raises(UsageError, match="is not a shard"):
        parse_shard(text)


@pytest.mark.parametrize("text", ["0/3", "4/3", "1/0", "0/0"])
def test_what_is_outside_the_whole(text: str) -> None:
    with pytest.raises(UsageError, match="count from 1 to N"):
        parse_shard(text)
