# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.measure.inputs import DTYPES, is_float, make_inputs


@given(st.sampled_from(sorted(DTYPES)), st.integers(0, 2**31), st.booleans())
def test_values_are_in_their_documented_range(element_type: str, seed: int, positive: bool) -> None:
    (made,) = make_inputs([{"shape": [4, None], "type": element_type}], "ab", seed, 16, positive=positive)
    assert made.shape == (4, 16)
    assert made.dtype == DTYPES[element_type]
    values = made.astype(np.float64)
    if is_float(element_type):
        assert values.min() >= (0.5 if positive else -1)
        assert values.max() <= (1.5 if positive else 1)
    elif element_type != "i1":
        assert values.min() >= (0 if positive else -8)
        assert values.max() <= 7


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
