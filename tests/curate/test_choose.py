# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Choosing a suite that stands for the corpus."""

from hypothesis import given
from hypothesis import strategies as st

from bot.corpus.library import Dispatch, Use
from bot.curate.choose import choose, coverage, properties

Candidate = tuple[str, frozenset[str], int]
CANDIDATES = st.dictionaries(
    st.text("abcdef", min_size=1, max_size=3), st.frozensets(st.sampled_from("PQRSTU"), min_size=1), max_size=12
).map(lambda found: [(name, shown, len(name)) for name, shown in found.items()])


def dispatch(**changed: object) -> Dispatch:
    whole = Dispatch(
        id="one",
        models=(Use(model="resnet50", uses=2),),
        op="linalg.conv_2d_nchw_fchw",
        layout="nchw",
        dtypes="f32,f32->f32",
        shape="1x64x56x55 * 16x64x1x1 -> 1x16x56x55",
        context=("pad", "relu"),
        dynamic=False,
        file="dispatches/one.mlir",
        sha256="0" * 64,
    )
    return whole.model_copy(update=changed)


def test_properties_of_a_dispatch() -> None:
    found = properties(dispatch(), "same", {"resnet50": "resnet"})
    assert {"layout nchw", "context pad", "context relu", "family resnet", "behaviour same", "dynamic False"} <= found
    assert {"batch 1", "channels 64..255", "outputs 16..63", "width 16..63"} <= found


def test_properties_of_other_layouts_and_open_sizes() -> None:
    last = dispatch(layout="nhwc", shape="4x56x55x64 * 1x1x64x16 -> 4x56x55x16")
    assert {"batch many", "channels 64..255", "outputs 16..63", "width 16..63"} <= properties(last, "", {})
    open_ = dispatch(shape="?x64x?x? * 16x64x1x1 -> ?x16x?x?")
    assert {"batch many", "width open", "channels 64..255"} <= properties(open_, "", {})


@given(CANDIDATES, st.integers(0, 8))
def test_a_suite_keeps_its_size_and_is_reproducible(candidates: list[Candidate], size: int) -> None:
    chosen = choose(candidates, size)
    assert len(chosen) <= size
    assert len(set(chosen)) == len(chosen)
    assert chosen == sorted(chosen) == choose(list(reversed(candidates)), size)


@given(CANDIDATES)
def test_with_room_enough_everything_is_shown(candidates: list[Candidate]) -> None:
    assert coverage(candidates, choose(candidates, len(candidates))) == (1.0, 1.0, 1.0)


def test_singles_come_before_pairs_and_weight_decides_between_equals() -> None:
    candidates: list[Candidate] = [
        ("a", frozenset("PQ"), 1),
        ("b", frozenset("PQ"), 5),
        ("c", frozenset("R"), 1),
        ("d", frozenset("PR"), 1),
    ]
    assert choose(candidates, 1) == ["b"]
    assert choose(candidates, 2) == ["b", "d"]
    assert choose(candidates, 2, given=["a"]) == ["a", "d"]
    assert choose(candidates, 9) == ["b", "d"]
