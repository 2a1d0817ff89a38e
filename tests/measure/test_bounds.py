# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Tolerances by hand, from the formulas that the module states."""

import math

import ml_dtypes
import numpy as np
import pytest

from bot.measure.bounds import Occurring, Rounding, overflow, smallest_normal, tolerance

SUM = Rounding(terms=64, element_type="f16")
CAST = Rounding(terms=1, element_type="f32")


def test_random_inputs() -> None:
    found = tolerance("f16", [SUM, CAST], 3.0)
    assert found.rtol == 2 * 2.0**-11
    assert found.atol == 4 * (8 * 2.0**-11 + 2.0**-24) * 3.0
    assert str(found) == "rtol 0.00098, atol 0.047 (f16)"


def test_special_inputs_are_bounded_by_what_occurs_anywhere() -> None:
    worst = 64 * 2.0**-11 + 2.0**-24
    assert tolerance("f32", [SUM, CAST], 3.0, Occurring(magnitude=100.0)).atol == 2 * worst * 100.0
    assert tolerance("f32", [SUM, CAST], 300.0, Occurring(magnitude=100.0)).atol == 2 * worst * 300.0


@pytest.mark.parametrize("magnitude", [0.5, 4.0])
def test_what_is_subnormal_may_be_flushed(magnitude: float) -> None:
    plain = tolerance("f32", [SUM], 0.0, Occurring(magnitude=magnitude))
    tiny = tolerance("f32", [SUM], 0.0, Occurring(magnitude=magnitude, read=("f16",)))
    flushed = 2.0**-126 + 64 * 2.0**-14 + 64 * 2.0**-14
    assert tiny.atol - plain.atol == pytest.approx(flushed * max(1.0, magnitude))
    alone = tolerance("f32", [], 0.0, Occurring(magnitude=magnitude, read=("f32",)))
    assert alone.atol == 2 * 2.0**-126 * max(1.0, magnitude)


def test_integers_are_equal_but_for_rounding() -> None:
    assert (tolerance("i32", [], 9.0).rtol, tolerance("i32", [], 9.0).atol) == (0.0, 0.0)
    assert tolerance("i8", [CAST], 9.0).atol == 1.0


@pytest.mark.parametrize(("name", "dtype"), [("f16", np.float16), ("bf16", ml_dtypes.bfloat16), ("f32", np.float32)])
def test_from_overflow_on_a_value_rounds_to_infinity(name: str, dtype: type) -> None:
    limit = overflow(name)
    with np.errstate(over="ignore"):
        assert np.isinf(np.array(limit, np.float64).astype(dtype))
        assert np.isfinite(np.array(limit * (1 - 2.0**-20), np.float64).astype(dtype))


def test_what_does_not_overflow_here() -> None:
    assert overflow("i32") == overflow("f64") == math.inf


def test_smallest_normals() -> None:
    assert {name: smallest_normal(name) for name in ("f16", "bf16", "f32")} == {
        "f16": 2.0**-14,
        "bf16": 2.0**-126,
        "f32": 2.0**-126,
    }
