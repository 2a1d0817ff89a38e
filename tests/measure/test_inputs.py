# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
import ml_dtypes
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.measure.inputs import DTYPES, is_float, large_exponent, make_inputs

RANGES = {
    # kind of values: floats, integers
    "random": ((-1, 1), (-8, 7)),
    "positive": ((0.5, 1.5), (0, 7)),
    "zeros": ((0, 0), (0, 0)),
    "ones": ((1, 1), (1, 1)),
    "large": ((16, 32), (16, 31)),
}


@given(st.sampled_from(sorted(DTYPES)), st.integers(0, 2**31), st.sampled_from(sorted(RANGES)))
def test_values_are_in_their_documented_range(element_type: str, seed: int, values: str) -> None:
    arg = {"shape": [4, None], "type": element_type, "large": 0 if element_type == "i1" else 4}
    (made,) = make_inputs([arg], "ab", seed, 16, values)
    assert made.shape == (4, 16)
    assert made.dtype == DTYPES[element_type]
    low, high = RANGES[values][0 if is_float(element_type) else 1]
    if element_type == "i1":
        low, high = max(0, min(low, 1)), min(1, high)
        low, high = (0, 1) if values == "large" else (low, high)
    assert low <= made.astype(np.float64).min()
    assert made.astype(np.float64).max() <= high


@pytest.mark.parametrize("element_type", ["f16", "bf16", "f32", "f64"])
def test_tiny_values_are_subnormal_and_just_normal(element_type: str) -> None:
    (made,) = make_inputs([{"shape": [4096], "type": element_type}], "ab", 0, 16, "tiny")
    limits = ml_dtypes.finfo(DTYPES[element_type])
    wide, normal = np.abs(made.astype(np.float64)), float(limits.smallest_normal)
    assert wide.min() >= float(limits.smallest_subnormal)
    assert wide.max() <= 2**8 * normal
    assert (wide < normal).any()
    assert (wide >= normal).any()
    assert (made < 0).any()
    assert (made > 0).any()


def test_large_values_leave_room_for_what_becomes_of_them() -> None:
    # One product, 1024 terms: in f32, squares of 2**58 times 2**10 are below 2**127.
    assert large_exponent("f32", [(1, "f32"), (1024, "f32")], 1) == 57
    assert large_exponent("f16", [(1, "f32"), (1024, "f32")], 1) == 14  # any f16 may be squared in f32
    assert large_exponent("f16", [(1, "f16"), (16, "f16")], 1) == 4
    assert large_exponent("f16", [(1, "f16"), (2**15, "f16")], 4) == 1  # there is no room
    assert large_exponent("f16", [], 0) == 13
    assert [large_exponent(name, [], 0) for name in ("i1", "i8", "i16", "i32", "i64")] == [0, 6, 10, 10, 10]


def test_the_stream_never_changes() -> None:
    # Kept results name their seed: these values may not change with numpy, machine or time.
    args = [{"shape": [3], "type": "f32"}, {"shape": [4], "type": "i8"}, {"shape": None, "type": "index"}]
    floats, integers, size = make_inputs(args, "0" * 64, 7, 16)
    np.testing.assert_array_equal(floats, np.array(FLOATS, np.float32))
    np.testing.assert_array_equal(integers, INTEGERS)
    assert size == 16


FLOATS = [0.9807875156402588, -0.18444786965847015, -0.6484516263008118]
INTEGERS = [0, -2, -2, -2]


def test_arguments_seeds_and_dispatches_differ() -> None:
    args = [{"shape": [32], "type": "f64"}] * 2
    first, second = make_inputs(args, "a", 0, 16)
    (other_seed, _), (other_dispatch, _) = make_inputs(args, "a", 1, 16), make_inputs(args, "b", 0, 16)
    for other in (second, other_seed, other_dispatch):
        assert not np.array_equal(first, other)


def test_large_arrays_are_the_same_stream() -> None:
    (large,) = make_inputs([{"shape": [2**20 + 3], "type": "f32"}], "a", 0, 16)
    (small,) = make_inputs([{"shape": [8], "type": "f32"}], "a", 0, 16)
    np.testing.assert_array_equal(large[:8], small)
    assert np.unique(large[-8:]).size > 4


def test_unknown_element_type() -> None:
    with pytest.raises(KeyError):
        make_inputs([{"shape": [1], "type": "f8E4M3FN"}], "a", 0, 16)
