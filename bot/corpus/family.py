# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The systematic family: small functions that vary one property of a 1x1 convolution at a time.

The cells are a covering set of a product of 624. Each layout meets each element type in each context, which makes 84;
stride, batch and sizes are then chosen greedily, cell by cell, so that the most pairs and triples of properties that no
cell has had yet are covered. Every pair occurs; a test counts the triples. It is extracted like any model.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from itertools import combinations, product
from typing import Any, Literal, get_args

Layout = Literal["nchw", "nhwc", "nhwc_fhwc"]
Dtype = Literal["f32", "f16", "bf16", "i8"]
Context = Literal["bare", "pad", "transpose", "conv1x1", "bias_relu", "residual", "out_transpose"]
Sizes = Literal["static", "dynamic"]

CHANNELS, FEATURES, SIDE = 32, 64, 16
STRIDES, BATCHES = (1, 2), (1, 4)


@dataclass(frozen=True)
class Cell:
    """One function of the family.

    The filter of `nhwc_fhwc` has its channels last too. `i8` is summed in i32, the others in f32.
    """

    layout: Layout
    dtype: Dtype
    context: Context
    stride: int
    batch: int
    sizes: Sizes

    @property
    def name(self) -> str:
        """What the cell covers, as the name of its function."""
        return f"{self.layout}_{self.dtype}_{self.context}_s{self.stride}_b{self.batch}_{self.sizes}"

    def covers(self) -> set[frozenset[tuple[str, object]]]:
        """The pairs and triples of properties that the cell has."""
        facts = [(field.name, getattr(self, field.name)) for field in fields(self)]
        return {frozenset(chosen) for count in (2, 3) for chosen in combinations(facts, count)}


def possible_cells() -> list[Cell]:
    """The whole product, but for residuals of open size.

    A residual is an argument, and nothing says that its size is the convolution's; the cut would leave it out.
    """
    axes: list[tuple[Any, ...]] = [get_args(axis) for axis in (Layout, Dtype, Context)]
    cells = [Cell(*values) for values in product(*axes, STRIDES, BATCHES, get_args(Sizes))]
    return [cell for cell in cells if (cell.context, cell.sizes) != ("residual", "dynamic")]


def covering_cells() -> list[Cell]:
    """The cells of the family, in order of name."""
    possible = possible_cells()
    covered: set[frozenset[tuple[str, object]]] = set()
    chosen: list[Cell] = []
    for layout, dtype, context in product(get_args(Layout), get_args(Dtype), get_args(Context)):
        candidates = [cell for cell in possible if (cell.layout, cell.dtype, cell.context) == (layout, dtype, context)]
        best = max(candidates, key=lambda cell: len(cell.covers() - covered))  # the first of equals
        covered |= best.covers()
        chosen.append(best)
    return sorted(chosen, key=lambda cell: cell.name)


def family_text() -> str:
    """The family as one MLIR module."""
    return module_of(covering_cells())


def module_of(cells: Iterable[Cell]) -> str:
    """An MLIR module with a function for each cell."""
    return "module {\n" + "".join(_Function(cell).text() for cell in cells) + "}\n"


_CONVS = {
    "nchw": "linalg.conv_2d_nchw_fchw",
    "nhwc": "linalg.conv_2d_nhwc_hwcf",
    "nhwc_fhwc": "linalg.conv_2d_nhwc_fhwc",
}
_TO_OTHER = {True: "[0, 2, 3, 1]", False: "[0, 3, 1, 2]"}  # by whether the layout has its channels first

Side = int | str  # the size of one side of an image: a number, or the SSA value that holds it


class _Function:
    """The text of one function, op after op. The canonical printer makes it pretty, so this needn't."""

    def __init__(self, cell: Cell) -> None:
        self._cell = cell
        self._first = cell.layout == "nchw"
        self._sum = "i32" if cell.dtype == "i8" else "f32"
        self._lines: list[str] = []
        self._count = 0

    def text(self) -> str:
        """The function."""
        cell, transposed = self._cell, self._cell.context == "transpose"
        side: Side = "?" if cell.sizes == "dynamic" else SIDE
        image_type = self._shaped(CHANNELS, [side, side], cell.dtype, first=self._first != transposed)
        arguments = [f"%image: {image_type}"]
        self._lines.append(f"%c0 = arith.constant 0 : index\n%zero = arith.constant {self._zero(cell.dtype)}")
        for number in (1, 2, 3):
            self._lines.append(f"%c{number} = arith.constant {number} : index")
        image, sides = "%image", self._sides(image_type, first=self._first != transposed)
        match cell.context:
            case "transpose":
                image = self._transpose(image, CHANNELS, cell.dtype, sides, first=not self._first)
            case "pad":
                image, sides = self._pad(image, sides)
            case "conv1x1":
                image = self._cast(self._conv(image, CHANNELS, CHANNELS, sides, stride=1), CHANNELS, sides)
            case _:
                pass
        out = [self._strided(side) for side in sides]
        result, result_type = self._conv(image, CHANNELS, FEATURES, sides, cell.stride), self._shaped(FEATURES, out)
        match cell.context:
            case "bias_relu":
                result = self._bias_relu(result, out)
            case "residual":
                arguments.append(f"%residual: {result_type}")
                result = self._elementwise([result, "%residual"], ["x", "r"], self._add("x", "r"), FEATURES, out)
            case "out_transpose":
                result = self._transpose(result, FEATURES, self._sum, out, first=self._first)
                result_type = self._shaped(FEATURES, out, first=not self._first)
            case _:
                pass
        head = f"func.func @{cell.name}({', '.join(arguments)}) -> {result_type} {{\n"
        return head + "\n".join([*self._lines, f"return {result} : {result_type}", "}\n"])

    def _new(self, text: str) -> str:
        self._count += 1
        self._lines.append(f"%v{self._count} = {text}")
        return f"%v{self._count}"

    def _zero(self, dtype: str) -> str:
        return f"0 : {dtype}" if dtype.startswith("i") else f"0.0 : {dtype}"

    def _shaped(self, channels: int, sides: list[Side], dtype: str = "", *, first: bool | None = None) -> str:
        shown = ["?" if isinstance(side, str) else str(side) for side in sides]
        chosen = self._first if first is None else first
        return _tensor(self._cell.batch, channels, shown, dtype or self._sum, first=chosen)

    def _sides(self, image_type: str, *, first: bool) -> list[Side]:
        if self._cell.sizes == "static":
            return [SIDE, SIDE]
        return [self._new(f"tensor.dim %image, %c{at + 1 + first} : {image_type}") for at in (0, 1)]

    def _strided(self, side: Side) -> Side:
        if self._cell.stride == 1:
            return side
        if isinstance(side, int):
            return (side - 1) // 2 + 1
        half = self._new(f"arith.divui {self._new(f'arith.subi {side}, %c1 : index')}, %c2 : index")
        return self._new(f"arith.addi {half}, %c1 : index")

    def _empty(
        self, channels: int, sides: list[Side], dtype: str = "", *, first: bool | None = None
    ) -> tuple[str, str]:
        shape = self._shaped(channels, sides, dtype, first=first)
        opened = ", ".join(side for side in sides if isinstance(side, str))
        return self._new(f"tensor.empty({opened}) : {shape}"), shape

    def _conv(self, image: str, channels: int, features: int, sides: list[Side], stride: int) -> str:
        cell = self._cell
        filters = {"nchw": (features, channels, 1, 1), "nhwc": (1, 1, channels, features)}
        shape = filters.get(cell.layout, (features, 1, 1, channels))
        filter_type = f"tensor<{'x'.join(map(str, shape))}x{cell.dtype}>"
        weight = self._new(f"arith.constant dense_resource<w{self._count}> : {filter_type}")
        out = [self._strided(side) for side in sides] if stride > 1 else sides
        empty, out_type = self._empty(features, out)
        start = self._new(f"arith.constant {self._zero(self._sum)}")
        filled = self._new(f"linalg.fill ins({start} : {self._sum}) outs({empty} : {out_type}) -> {out_type}")
        image_type = self._shaped(channels, sides, cell.dtype)
        return self._new(
            f"{_CONVS[cell.layout]} {{strides = dense<{stride}> : vector<2xi64>, dilations = dense<1> : vector<2xi64>}}"
            f" ins({image}, {weight} : {image_type}, {filter_type}) outs({filled} : {out_type}) -> {out_type}"
        )

    def _transpose(self, value: str, channels: int, dtype: str, sides: list[Side], *, first: bool) -> str:
        empty, out_type = self._empty(channels, sides, dtype, first=not first)
        in_type = self._shaped(channels, sides, dtype, first=first)
        return self._new(
            f"linalg.transpose ins({value} : {in_type}) outs({empty} : {out_type}) permutation = {_TO_OTHER[first]}\n"
        )

    def _pad(self, image: str, sides: list[Side]) -> tuple[str, list[Side]]:
        wider = [s + 2 if isinstance(s, int) else self._new(f"arith.addi {s}, %c2 : index") for s in sides]
        around = "[0, 0, 1, 1]" if self._first else "[0, 1, 1, 0]"
        dtype = self._cell.dtype
        padded = self._new(
            f"tensor.pad {image} low{around} high{around} {{\n^bb0(%i: index, %j: index, %k: index, %l: index):\n"
            f"tensor.yield %zero : {dtype}\n}} : {self._shaped(CHANNELS, sides, dtype)} to "
            f"{self._shaped(CHANNELS, wider, dtype)}"
        )
        return padded, wider

    def _cast(self, value: str, channels: int, sides: list[Side]) -> str:
        """Relu, and back to the type that the next convolution takes; i32 is cut off at the largest i8."""
        dtype = self._cell.dtype
        body = {
            "i8": "%p = arith.maxsi %x, %low : i32\n%q = arith.minsi %p, %high : i32\n%y = arith.trunci %q : i32 to i8",
            "f32": "%y = arith.maximumf %x, %low : f32",
        }.get(dtype, f"%p = arith.maximumf %x, %low : f32\n%y = arith.truncf %p : f32 to {dtype}")
        self._lines.append(f"%low = arith.constant {self._zero(self._sum)}\n%high = arith.constant 127 : i32")
        return self._elementwise([value], ["x"], body, channels, sides, dtype)

    def _add(self, left: str, right: str, result: str = "y") -> str:
        return f"%{result} = arith.add{'i' if self._sum == 'i32' else 'f'} %{left}, %{right} : {self._sum}"

    def _bias_relu(self, value: str, sides: list[Side]) -> str:
        bias = self._new(f"arith.constant dense_resource<w{self._count}> : tensor<{FEATURES}x{self._sum}>")
        largest = "arith.maxsi" if self._sum == "i32" else "arith.maximumf"
        self._lines.append(f"%low = arith.constant {self._zero(self._sum)}")
        body = f"{self._add('x', 'b', 'p')}\n%y = {largest} %p, %low : {self._sum}"
        return self._elementwise([value, bias], ["x", "b"], body, FEATURES, sides)

    def _elementwise(
        self, values: list[str], names: list[str], body: str, channels: int, sides: list[Side], dtype: str = ""
    ) -> str:
        """A generic op on every element; a value named `b` is a vector of the channels."""
        empty, out_type = self._empty(channels, sides, dtype)
        full = "affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>"
        vector = f"affine_map<(d0, d1, d2, d3) -> (d{1 if self._first else 3})>"
        maps = [vector if name == "b" else full for name in names]
        in_type = self._shaped(channels, sides)
        types = [f"tensor<{channels}x{self._sum}>" if name == "b" else in_type for name in names]
        inputs = ", ".join(f"%{name}: {self._sum}" for name in names)
        out = dtype or self._sum
        return self._new(
            f"linalg.generic {{indexing_maps = [{', '.join([*maps, full])}], iterator_types = "
            f'["parallel", "parallel", "parallel", "parallel"]}} ins({", ".join(values)} : {", ".join(types)}) '
            f"outs({empty} : {out_type}) {{\n^bb0({inputs}, %out: {out}):\n{body}\n"
            f"linalg.yield %y : {out}\n}} -> {out_type}"
        )


def _tensor(batch: int, channels: int, sides: list[str], dtype: str, *, first: bool) -> str:
    shape = [str(batch), str(channels), *sides] if first else [str(batch), *sides, str(channels)]
    return f"tensor<{'x'.join(shape)}x{dtype}>"
