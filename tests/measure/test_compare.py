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
from hypothesis.extra import numpy as hnp

from bot.measure.bounds import UNIT_ROUNDOFF, Occurring, Rounding, overflow, smallest_normal, tolerance
from bot.measure.compare import Output, compare, measure, ulps
from bot.measure.inputs import DTYPES
from bot.model.measured import Case

SUM = [Rounding(terms=64, element_type="f32")]
ANY = hnp.arrays(np.float32, hnp.array_shapes(max_dims=3, max_side=5), elements=st.floats(width=32))
FINITE = hnp.arrays(np.float32, (4, 5), elements=st.floats(-8, 8, width=32))


def judged(baseline: np.ndarray, candidate: np.ndarray, reference: np.ndarray | None = None) -> Case:
    name = {value: key for key, value in DTYPES.items() if key != "index"}[baseline.dtype]
    output = Output(element_type=name, baseline=baseline, candidate=candidate, reference=reference)
    return compare([output], SUM if name == "f32" else [], inputs="random", reference="given")


@given(ANY)
def test_equal_arrays_are_exact_whatever_they_hold(array: np.ndarray) -> None:
    found = judged(array, array.copy(), array.astype(np.float64))
    assert found.verdict == "exact"
    assert found.worst is None
    assert found.between.beyond == 0
    assert found.between.max_abs == found.between.max_rel == 0
    assert found.against_reference is not None
    assert found.against_reference.beyond == 0


@given(FINITE, st.integers(0, 3), st.integers(0, 4), st.sampled_from([1.0, -1.0, np.nan, np.inf, -np.inf]))
def test_one_wrong_element_is_found_where_it_is(array: np.ndarray, i: int, j: int, error: float) -> None:
    candidate = array.copy()
    candidate[i, j] += error
    found = judged(array, candidate, array.astype(np.float64))
    assert found.verdict == "wrong"
    assert found.between.beyond == 1
    assert found.worst is not None
    assert found.worst.index == (i, j)
    assert found.worst.baseline == found.worst.reference == array[i, j]
    np.testing.assert_equal(found.worst.candidate, float(candidate[i, j]))


@given(FINITE, FINITE)
def test_difference_is_symmetric(a: np.ndarray, b: np.ndarray) -> None:
    allowed = tolerance("f32", SUM, 8.0)
    one, other = measure(a, b, allowed).difference, measure(b, a, allowed).difference
    assert (one.max_abs, one.max_rel) == (other.max_abs, other.max_rel)
    assert one.max_rel <= 2


@given(FINITE.filter(lambda a: bool(np.abs(a).max() > 1e-3)))
def test_another_order_of_sums_is_close(array: np.ndarray) -> None:
    candidate = array * np.float32(1 + 2**-23)
    assert judged(array, candidate).verdict in ("exact", "close")


@given(st.integers(1, 4096), st.integers(0, 2**32))
def test_real_sums_of_random_products_are_within_tolerance(terms: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    x = random.uniform(-1, 1, (8, terms)).astype(np.float32)
    y = random.uniform(-1, 1, (terms, 8)).astype(np.float32)
    straight = np.cumsum(x[:, :, None] * y[None], axis=1, dtype=np.float32)[:, -1]
    exact = x.astype(np.float64) @ y.astype(np.float64)
    allowed = tolerance(
        "f32",
        [Rounding(terms=1, element_type="f32"), Rounding(terms=terms, element_type="f32")],
        float(np.abs(exact).max()),
    )
    assert measure(straight, exact, allowed).difference.beyond == 0


def test_signs_of_zero_and_payloads_of_nan_are_close_not_exact() -> None:
    assert judged(np.zeros(3, np.float32), -np.zeros(3, np.float32)).verdict == "close"
    other = np.array([0x7FC00001], np.uint32).view(np.float32)
    assert judged(np.array([np.nan], np.float32), other).verdict == "close"


def test_candidate_off_the_reference_where_the_baseline_is_not() -> None:
    reference = np.ones(4)
    limit = tolerance("f32", SUM, 1.0)
    step = limit.atol + limit.rtol
    baseline = np.full(4, 1 - 0.6 * step, np.float32)
    candidate = np.array([1, 1, 1, 1 + 1.2 * step], np.float32)
    candidate[:3] = baseline[:3]
    nearer = np.array([*candidate[:3], 1 + 0.3 * step], np.float32)
    assert judged(baseline, nearer, reference).verdict == "close"
    assert judged(baseline, candidate, reference).verdict == "wrong"


def test_equally_wrong_variants_are_exact_and_their_error_is_on_record() -> None:
    array = np.ones(3, np.float32)
    found = judged(array, array, np.full(3, 2.0))
    assert found.verdict == "exact"
    assert found.against_reference is not None
    assert found.against_reference.beyond == 3


@pytest.mark.parametrize("name", ["i1", "i8", "i16", "i32", "i64"])
def test_integers_must_be_equal(name: str) -> None:
    a, b = np.array([0, 0, 1], DTYPES[name]), np.array([0, 1, 1], DTYPES[name])
    found = judged(a, b, b)
    assert found.verdict == "wrong"
    assert found.worst is not None
    assert found.worst.index == (1,)


def test_large_integers_keep_their_difference() -> None:
    a = np.array([2**62, -(2**63)], np.int64)
    found = judged(a, a + np.array([1, 0]))
    assert (found.between.max_abs, found.between.beyond) == (1, 1)
    extremes = judged(np.array([-(2**63)]), np.array([2**63 - 1]))
    assert extremes.between.max_abs == 2.0**64


def test_integers_rounded_from_floats_may_differ_by_one() -> None:
    output = Output(
        element_type="i8", baseline=np.array([4], np.int8), candidate=np.array([5], np.int8), reference=None
    )
    assert compare([output], SUM, inputs="random", reference="none").verdict == "close"


def test_reference_overflows_like_the_output() -> None:
    inf = np.array([np.inf], np.float16)
    found = judged(inf, inf, np.array([70000.0]))
    assert found.against_reference is not None
    assert found.against_reference.beyond == 0


def test_the_worst_of_several_outputs() -> None:
    zero = np.zeros((2, 2), np.float32)
    off = np.array([[0, 0], [3, 0]], np.float32)
    outputs = [Output(element_type="f32", baseline=zero, candidate=c, reference=None) for c in (zero, off)]
    found = compare(outputs, [], inputs="random", reference="none")
    assert found.worst is not None
    assert (found.worst.output, found.worst.index) == (1, (1, 0))
    assert found.between.elements == 8


def test_large_arrays_go_piece_by_piece() -> None:
    a = np.zeros((3, 2**20), np.float16)
    b = a.copy()
    b[2, 5], b[1, 7] = 3, 2
    found = judged(a, b)
    assert (found.between.beyond, found.between.max_abs, found.between.elements) == (2, 3, a.size)
    assert found.worst is not None
    assert found.worst.index == (2, 5)


def test_empty_output() -> None:
    assert judged(np.zeros((0, 3), np.float32), np.zeros((0, 3), np.float32)).verdict == "exact"


@pytest.mark.parametrize(("name", "dtype"), [("f16", np.float16), ("bf16", ml_dtypes.bfloat16), ("f32", np.float32)])
def test_unit_roundoff_is_half_of_epsilon(name: str, dtype: type) -> None:
    assert UNIT_ROUNDOFF[name] == float(ml_dtypes.finfo(dtype).eps) / 2


TYPES = ("f16", "bf16", "f32", "f64")


@pytest.mark.parametrize("name", TYPES)
def test_ulps_count_steps_between_values(name: str) -> None:
    limits = ml_dtypes.finfo(DTYPES[name])
    smallest, largest = limits.smallest_subnormal, limits.max
    a = np.array([1, 1, 0, smallest, largest, np.inf, np.nan, np.nan, -np.inf], DTYPES[name])
    b = np.array([1, 1 + limits.eps, -0.0, -smallest, np.inf, np.inf, 1, np.nan, largest], DTYPES[name])
    exponents = 2 ** (8 * DTYPES[name].itemsize - 1) - 2 ** int(limits.nmant)  # of all finite magnitudes, and Inf
    assert ulps(a, b).tolist() == [0, 1, 0, 2, 1, 0, 0, 0, 2 * exponents - 1]
    assert ulps(b, a).tolist() == ulps(a, b).tolist()


@given(FINITE, st.integers(0, 5))
def test_ulps_are_as_many_as_nextafter_takes(array: np.ndarray, steps: int) -> None:
    moved = array
    for _ in range(steps):
        moved = np.nextafter(moved, np.float32(np.inf))
    assert set(ulps(array, moved).ravel().tolist()) == {steps}


def test_ulps_of_integers_and_of_a_reference() -> None:
    assert ulps(np.array([-(2**63), 3]), np.array([2**63 - 1, 5])).tolist() == [2**64 - 1, 2]
    found = judged(np.array([1.5], np.float32), np.array([1.5 + 3 * 2.0**-23], np.float32), np.array([1.5 + 2.0**-40]))
    assert found.between.max_ulp == 3
    assert found.against_reference is not None
    assert found.against_reference.max_ulp == 3


def test_overflow_is_as_far_as_the_threshold() -> None:
    assert overflow("f16") == 65520
    largest, summed = np.array([65504], np.float16), [Rounding(terms=64, element_type="f16")]

    def verdict(candidate: float, roundings: list[Rounding]) -> str:
        output = Output(
            element_type="f16", baseline=largest, candidate=np.array([candidate], np.float16), reference=None
        )
        return compare([output], roundings, inputs="large", reference="none").verdict

    assert verdict(np.inf, summed) == "close"
    assert verdict(np.inf, []) == "close"  # a step away, and rounding is all that it takes
    assert verdict(-np.inf, summed) == "wrong"
    assert verdict(np.nan, summed) == "wrong"
    low = np.array([60000], np.float16)
    output = Output(element_type="f16", baseline=low, candidate=np.array([np.inf], np.float16), reference=None)
    assert compare([output], [], inputs="large", reference="none").verdict == "wrong"


def test_special_inputs_are_bounded_by_what_occurred() -> None:
    # 1 - 1 in f32, with the rounding errors of a sum: the output says nothing of how large these were.
    left = np.array([3 * 2.0**-24], np.float32)
    output = Output(element_type="f32", baseline=np.zeros(1, np.float32), candidate=left, reference=np.zeros(1))
    assert compare([output], SUM, inputs="ones", reference="given").verdict == "wrong"
    seen = Occurring(magnitude=1.0)
    assert compare([output], SUM, inputs="ones", reference="given", special=seen).verdict == "close"
    assert compare([output], [], inputs="ones", reference="given", special=seen).verdict == "wrong"


def test_flushed_subnormals_are_close_and_others_are_not() -> None:
    small = np.array([smallest_normal("f16") / 2], np.float16)
    sum_of_one = [Rounding(terms=1, element_type="f32")]

    def verdict(candidate: float) -> str:
        output = Output(element_type="f16", baseline=small, candidate=np.array([candidate], np.float16), reference=None)
        seen = Occurring(magnitude=float(small[0]), read=("f16",))
        return compare([output], sum_of_one, inputs="tiny", reference="none", special=seen).verdict

    assert verdict(0.0) == "close"
    assert verdict(-0.0) == "close"
    assert verdict(0.01) == "wrong"
    assert verdict(np.nan) == "wrong"


def test_an_element_off_the_reference_alone_is_the_worst() -> None:
    limit = tolerance("f32", SUM, 1.0)
    step = limit.atol + limit.rtol
    reference = np.ones(4)
    baseline = np.array([1, 1 - 0.9 * step, 1 + 0.6 * step, 1], np.float32)
    candidate = np.array([1, 1 - 0.1 * step, 1 + 1.2 * step, 1], np.float32)
    found = judged(baseline, candidate, reference)
    assert (found.verdict, found.between.beyond) == ("wrong", 0)
    assert found.worst is not None
    assert found.worst.index == (2,)
