# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The evaluator against results written out by hand with numpy, and its parts against slow, obvious versions."""

# The MLIR bindings are a native module without stubs.
# pyright: reportAttributeAccessIssue=false
# ruff: noqa: E501 - MLIR

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from iree.compiler import ir

from bot.measure.inputs import make_inputs
from bot.measure.reference import affine, arithmetic, structured, worker
from tests.measure import programs

Array = Any


def evaluate(text: str, *arguments: Array) -> list[Array]:
    """Runs the evaluator on given arrays."""
    with ir.Context() as context:
        context.allow_unregistered_dialects = True
        module = ir.Module.parse(text)
        function = module.body.operations[0].operation
        outputs = worker.evaluate_function(function, [np.asarray(argument) for argument in arguments])
    return [np.frombuffer(o["data"], o["dtype"]).reshape(o["shape"]) for o in outputs]


def message(text: str, **changes: Any) -> dict[str, Any]:
    return {"text": text, "sha256": "0", "seed": 0, "size": 16, "values": "random"} | changes


def elementwise(body: str, inputs: str, result: str, size: int = 6) -> str:
    """A generic of one loop; `inputs` are element types, and `body` yields `%r` from `%a`, `%b`, ..."""
    types = inputs.split()
    args = ", ".join(f"%x{i}: tensor<{size}x{t}>" for i, t in enumerate(types))
    names = ", ".join(f"%x{i}" for i in range(len(types)))
    tensors = ", ".join(f"tensor<{size}x{t}>" for t in types)
    block = ", ".join(f"%{'abcd'[i]}: {t}" for i, t in enumerate(types))
    maps = ", ".join(["affine_map<(i) -> (i)>"] * (len(types) + 1))
    return f"""
func.func @main({args}) -> tensor<{size}x{result}> {{
  %empty = tensor.empty() : tensor<{size}x{result}>
  %out = linalg.generic {{indexing_maps = [{maps}], iterator_types = ["parallel"]}}
    ins({names} : {tensors}) outs(%empty : tensor<{size}x{result}>) {{
  ^bb0({block}, %o: {result}):
    {body}
    linalg.yield %r : {result}
  }} -> tensor<{size}x{result}>
  return %out : tensor<{size}x{result}>
}}
"""


FLOATS = np.array([-2.5, -0.5, 0.5, 1.5, 2.5, np.nan])
BYTES = np.array([-128, -7, -1, 3, 100, 127], np.int8)
OTHERS = np.array([1, 2, -1, -2, 100, 127], np.int8)
BITS = np.array([0, 1, 0, 1, 1, 0], bool)


@pytest.mark.parametrize(
    ("body", "types", "result", "arguments", "expected"),
    [
        ("%r = arith.addi %a, %b : i8", "i8 i8", "i8", (BYTES, OTHERS), [-127, -5, -2, 1, -56, -2]),
        ("%r = arith.divsi %a, %b : i8", "i8 i8", "i8", (BYTES, OTHERS), [-128, -3, 1, -1, 1, 1]),
        ("%r = arith.floordivsi %a, %b : i8", "i8 i8", "i8", (BYTES, OTHERS), [-128, -4, 1, -2, 1, 1]),
        ("%r = arith.ceildivsi %a, %b : i8", "i8 i8", "i8", (BYTES, OTHERS), [-128, -3, 1, -1, 1, 1]),
        ("%r = arith.remsi %a, %b : i8", "i8 i8", "i8", (BYTES, OTHERS), [0, -1, 0, 1, 0, 0]),
        ("%r = arith.divui %a, %b : i8", "i8 i8", "i8", (BYTES, OTHERS), [-128, 124, 1, 0, 1, 1]),
        ("%r = arith.maxui %a, %b : i8", "i8 i8", "i8", (BYTES, OTHERS), [-128, -7, -1, -2, 100, 127]),
        ("%r = arith.cmpi ult, %a, %b : i8", "i8 i8", "i1", (BYTES, OTHERS), [0, 0, 0, 1, 0, 0]),
        ("%r = arith.cmpi slt, %a, %b : i8", "i8 i8", "i1", (BYTES, OTHERS), [1, 1, 0, 0, 0, 0]),
        ("%r = arith.cmpi slt, %a, %b : i1", "i1 i1", "i1", (BITS, ~BITS), [0, 1, 0, 1, 1, 0]),
        ("%r = arith.addi %a, %b : i1", "i1 i1", "i1", (BITS, BITS), [0, 0, 0, 0, 0, 0]),
        ("%r = arith.extsi %a : i1 to i8", "i1", "i8", (BITS,), [0, -1, 0, -1, -1, 0]),
        ("%r = arith.extui %a : i1 to i8", "i1", "i8", (BITS,), [0, 1, 0, 1, 1, 0]),
        ("%r = arith.extui %a : i8 to i16", "i8", "i16", (BYTES,), [128, 249, 255, 3, 100, 127]),
        ("%r = arith.uitofp %a : i8 to f32", "i8", "f32", (BYTES,), [128, 249, 255, 3, 100, 127]),
        ("%r = arith.cmpf ult, %a, %b : f64", "f64 f64", "i1", (FLOATS, FLOATS), [0, 0, 0, 0, 0, 1]),
        ("%r = arith.cmpf oge, %a, %b : f64", "f64 f64", "i1", (FLOATS, FLOATS), [1, 1, 1, 1, 1, 0]),
        ("%r = arith.cmpf uno, %a, %b : f64", "f64 f64", "i1", (FLOATS, FLOATS), [0, 0, 0, 0, 0, 1]),
        ("%r = math.round %a : f64", "f64", "f64", (FLOATS,), [-3, -1, 1, 2, 3, np.nan]),
        ("%r = math.roundeven %a : f64", "f64", "f64", (FLOATS,), [-2, -0.0, 0, 2, 2, np.nan]),
        ("%r = arith.maximumf %a, %b : f64", "f64 f64", "f64", (FLOATS, -FLOATS), [2.5, 0.5, 0.5, 1.5, 2.5, np.nan]),
        ("%r = arith.maxnumf %a, %b : f64", "f64 f64", "f64", (FLOATS, np.ones(6)), [1, 1, 1, 1.5, 2.5, 1]),
        (
            "%t = arith.truncf %a : f32 to bf16\n%r = arith.extf %t : bf16 to f32",
            "f32",
            "f32",
            (np.array([1, 1.001, 1.005, 3.14159, 255.5, 0], np.float32),),
            [1, 1, 1.0078125, 3.140625, 256, 0],
        ),
    ],
)
def test_scalar_semantics(body: str, types: str, result: str, arguments: tuple[Array, ...], expected: Any) -> None:
    (found,) = evaluate(elementwise(body, types, result), *arguments)
    np.testing.assert_array_equal(found, np.array(expected))


def test_convolution_by_its_definition() -> None:
    text = programs.conv("2x3x9x9", "4x3x3x3", "2x4x4x4", "f32", "f32", stride=2)
    random = np.random.default_rng(0)
    image = random.standard_normal((2, 3, 9, 9)).astype(np.float32)
    filters = random.standard_normal((4, 3, 3, 3)).astype(np.float32)
    expected = np.zeros((2, 4, 4, 4))
    for n, f, h, w in np.ndindex(expected.shape):
        window = image[n, :, 2 * h : 2 * h + 3, 2 * w : 2 * w + 3].astype(np.float64)
        expected[n, f, h, w] = (window * filters[f]).sum()
    (found,) = evaluate(text, image, filters)
    np.testing.assert_allclose(found, expected, rtol=1e-13, atol=1e-13)


def test_integer_sums_wrap() -> None:
    shape = "1x1x1x1"
    text = programs.conv("1x200x1x1", "1x200x1x1", shape, "i32", "i32")
    image, filters = (np.full((1, 200, 1, 1), value, np.int32) for value in (2**31 - 1, 2**20 + 1))
    (found,) = evaluate(text, image, filters)
    exact = 200 * (2**31 - 1) * (2**20 + 1)
    assert int(found.item()) == (exact + 2**31) % 2**32 - 2**31


ARGMAX = """
#in = affine_map<(d0, d1) -> (d0, d1)>
#out = affine_map<(d0, d1) -> (d0)>
func.func @main(%x: tensor<5x9xf32>) -> tensor<5xi32> {
  %lowest = arith.constant dense<0xFF800000> : tensor<5xf32>
  %zero = arith.constant dense<0> : tensor<5xi32>
  %r:2 = linalg.generic {indexing_maps = [#in, #out, #out], iterator_types = ["parallel", "reduction"]}
    ins(%x : tensor<5x9xf32>) outs(%lowest, %zero : tensor<5xf32>, tensor<5xi32>) {
  ^bb0(%a: f32, %m: f32, %at: i32):
    %i = linalg.index 1 : index
    %j = arith.index_cast %i : index to i32
    %c = arith.cmpf ogt, %a, %m : f32
    %v = arith.select %c, %a, %m : f32
    %w = arith.select %c, %j, %at : i32
    linalg.yield %v, %w : f32, i32
  } -> (tensor<5xf32>, tensor<5xi32>)
  return %r#1 : tensor<5xi32>
}
"""


def test_reduction_of_two_accumulators_step_by_step() -> None:
    x = np.random.default_rng(1).standard_normal((5, 9)).astype(np.float32)
    (found,) = evaluate(ARGMAX, x)
    np.testing.assert_array_equal(found, x.argmax(axis=1))


MOVES = """
func.func @main(%x: tensor<4x6xf32>, %n: index) -> (tensor<2x3xf32>, tensor<3x8xf32>, tensor<4x6xf32>, tensor<?x2x3xf32>, tensor<6x8xf32>) {
  %two = arith.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>
  %slice = tensor.extract_slice %x[1, 0] [2, 3] [2, 2] : tensor<4x6xf32> to tensor<2x3xf32>
  %flat = tensor.collapse_shape %x [[0, 1]] : tensor<4x6xf32> into tensor<24xf32>
  %wide = tensor.expand_shape %flat [[0, 1]] output_shape [3, 8] : tensor<24xf32> into tensor<3x8xf32>
  %in = tensor.insert_slice %two into %x[2, 1] [2, 3] [1, 1] : tensor<2x3xf32> into tensor<4x6xf32>
  %c = tensor.cast %x : tensor<4x6xf32> to tensor<?x6xf32>
  %open = tensor.expand_shape %c [[0], [1, 2]] output_shape [%n, 2, 3] : tensor<?x6xf32> into tensor<?x2x3xf32>
  %pad = tensor.pad %x low[1, 2] high[1, 0] {
  ^bb0(%i: index, %j: index):
    %s = arith.addi %i, %j : index
    %v = arith.index_cast %s : index to i32
    %f = arith.sitofp %v : i32 to f32
    tensor.yield %f : f32
  } : tensor<4x6xf32> to tensor<6x8xf32>
  return %slice, %wide, %in, %open, %pad : tensor<2x3xf32>, tensor<3x8xf32>, tensor<4x6xf32>, tensor<?x2x3xf32>, tensor<6x8xf32>
}
"""


def test_moving_data() -> None:
    x = np.arange(24, dtype=np.float32).reshape(4, 6)
    inserted = x.copy()
    inserted[2:4, 1:4] = [[1, 2, 3], [4, 5, 6]]
    padded = np.add.outer(np.arange(6), np.arange(8)).astype(float)
    padded[1:5, 2:] = x
    expected = [x[1::2, 0:6:2], x.reshape(3, 8), inserted, x.reshape(4, 2, 3), padded]
    for found, wanted in zip(evaluate(MOVES, x, np.int64(4)), expected, strict=True):
        np.testing.assert_array_equal(found, wanted)


def test_reading_through_any_affine_map() -> None:
    text = """
func.func @main(%x: tensor<3x4xf32>) -> tensor<6x4xf32> {
  %empty = tensor.empty() : tensor<6x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i floordiv 2, (i + j) mod 4)>, affine_map<(i, j) -> (i, j)>],
    iterator_types = ["parallel", "parallel"]} ins(%x : tensor<3x4xf32>) outs(%empty : tensor<6x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<6x4xf32>
  return %r : tensor<6x4xf32>
}
"""
    x = np.arange(12, dtype=np.float32).reshape(3, 4)
    i, j = np.indices((6, 4))
    np.testing.assert_array_equal(evaluate(text, x)[0], x[i // 2, (i + j) % 4])


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (elementwise("%r = math.asinh %a : f32", "f32", "f32"), "math.asinh"),
        (elementwise("%r = arith.addi %a, %a : i4", "i4", "i4"), "element type i4"),
        ("func.func @main(%x: tensor<8x2xf32>) -> tensor<8x2xf32> {\n %e = tensor.empty() : tensor<8x2xf32>\n"
         " %r = linalg.softmax dimension(1) ins(%x : tensor<8x2xf32>) outs(%e : tensor<8x2xf32>) -> tensor<8x2xf32>\n"
         " return %r : tensor<8x2xf32>\n}", "linalg.softmax"),
        ("func.func @main(%x: tensor<8192x8192xf32>) -> tensor<8192x8192xf32> { return %x : tensor<8192x8192xf32> }",
         "a tensor of 67,108,864 elements"),
        ("module {}", "a module without a function"),
        ("util.func @main(", "not valid IR: "),
    ],
)  # fmt: skip
def test_what_it_cannot_do_is_named(text: str, reason: str) -> None:
    found = worker.evaluate(message(text))
    assert found["kind"] == "unsupported"
    assert found["reason"].startswith(reason)


def test_sizes_that_do_not_fit_are_no_reference() -> None:
    text = """
func.func @main(%x: tensor<?xf32>, %n: index) -> tensor<?x3xf32> {
  %r = tensor.expand_shape %x [[0, 1]] output_shape [%n, 3] : tensor<?xf32> into tensor<?x3xf32>
  return %r : tensor<?x3xf32>
}
"""
    found = worker.evaluate(message(text))
    assert found["kind"] == "unsupported"
    assert "cannot reshape" in found["reason"]


def test_description_lists_arguments_and_roundings() -> None:
    found = worker.describe(message(programs.DYNAMIC, size=5))
    args = [{name: arg[name] for name in ("shape", "type")} for arg in found["args"]]
    assert args == [{"shape": [1, 8, None, None], "type": "f32"}, {"shape": [12, 8, 1, 1], "type": "f32"}]
    assert found["roundings"] == [[1, "f32"], [8, "f32"]]
    roundings = worker.describe(message(programs.BIAS_RELU))["roundings"]
    # The product, its sum of 8, the bias, the rounding to f16; not the maximum, which is exact.
    assert roundings == [[1, "f32"], [8, "f32"], [1, "f32"], [1, "f16"]]


def test_inputs_are_those_of_the_device_worker() -> None:
    text = "func.func @main(%x: tensor<3xf16>) -> tensor<3xf16> { return %x : tensor<3xf16> }"
    (output,) = worker.evaluate(message(text))["outputs"]
    (made,) = make_inputs([{"shape": [3], "type": "f16"}], "0", 0, 16)
    np.testing.assert_array_equal(np.frombuffer(output["data"], output["dtype"]), made.astype(np.float64))


@st.composite
def loops(draw: st.DrawFn) -> tuple[list[int], set[int], list[int], list[int]]:
    """Sizes of up to five loops, which of them reduce, and the shapes of two operands that use some of them."""
    sizes = draw(st.lists(st.integers(1, 4), min_size=1, max_size=5))
    reductions = {d for d in range(len(sizes)) if draw(st.booleans())}
    x, y = ([size if draw(st.booleans()) else 1 for size in sizes] for _ in range(2))
    return sizes, reductions, x, y


@settings(max_examples=300)
@given(loops(), st.booleans(), st.integers(0, 2**32))
def test_contraction_is_the_sum_of_products(nest: Any, integer: bool, seed: int) -> None:
    sizes, reductions, x_shape, y_shape = nest
    random = np.random.default_rng(seed)
    x, y = (random.integers(-9, 9, shape) for shape in (x_shape, y_shape))
    x, y = (x.astype(np.int32), y.astype(np.int32)) if integer else (x.astype(float), y.astype(float))
    found = structured.contract(x, y, sizes, reductions)
    shape = [n if d in reductions else max(x.shape[d], y.shape[d]) for d, n in enumerate(sizes)]
    expected = np.broadcast_to(x * y, shape).sum(axis=tuple(reductions), keepdims=True)
    np.testing.assert_array_equal(found, expected)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_loading_is_indexing_element_by_element(data: st.DataObject) -> None:
    sizes = data.draw(st.lists(st.integers(1, 4), min_size=1, max_size=4))
    terms = st.lists(st.integers(0, 2), min_size=len(sizes), max_size=len(sizes))
    rows = data.draw(st.lists(st.tuples(terms, st.integers(0, 2)), min_size=1, max_size=3))
    fixed: dict[int, int] = {
        d: data.draw(st.integers(0, n - 1)) for d, n in enumerate(sizes) if data.draw(st.booleans())
    }
    with ir.Context():
        dims = [ir.AffineDimExpr.get(d) for d in range(len(sizes))]
        exprs = [
            sum((dim * factor for dim, factor in zip(dims, factors, strict=True)), ir.AffineConstantExpr.get(offset))
            for factors, offset in rows
        ]
        affine_map = ir.AffineMap.get(len(sizes), 0, exprs)
        shape = [1 + o + sum(f * (n - 1) for f, n in zip(factors, sizes, strict=True)) for factors, o in rows]
        array = np.arange(np.prod(shape)).reshape(shape)
        found = affine.load(array, affine_map, sizes, fixed)
    used = {d for factors, _ in rows for d, factor in enumerate(factors) if factor} - fixed.keys()
    assert found.shape == tuple(n if d in used else 1 for d, n in enumerate(sizes))
    at = dict(enumerate(np.indices(found.shape))) | fixed
    index = [np.broadcast_to(o + sum(f * at[d] for d, f in enumerate(factors)), found.shape) for factors, o in rows]
    np.testing.assert_array_equal(found, array[tuple(index)])


def test_every_reducer_reduces() -> None:
    for name, function in arithmetic.REDUCERS.items():
        x = np.array([3, 1, 2])
        assert function.reduce(x) == function(function(x[0], x[1]), x[2]), name


def test_the_largest_magnitude_is_of_any_finite_value_on_the_way() -> None:
    largest = worker.Largest()
    largest.look([np.array([1.0, -3.0]), np.array(2), np.array([]), np.array(-0.5)])
    assert largest.magnitude == 3
    largest.look([np.array([np.inf, 7.0, np.nan, -8.0]), np.array([np.nan])])
    assert largest.magnitude == 8
