# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Faithful in value: cuts compute what their ops compute inside the whole model.

The whole model is compiled with the values that enter and leave each cut as further results, run once on the CPU, and
each cut is run on the values that entered it there. Both are compiled without preprocessing.
"""

import random
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bot.corpus import ir
from bot.corpus.convs import convs_in
from bot.corpus.cut import CannotCutError, Cutter
from bot.corpus.kinds import Kind
from bot.corpus.levels import at_level
from bot.corpus.outline import Outline
from bot.corpus.slicing import CutSettings
from bot.corpus.whole import Whole, whole
from bot.faithful.checker import Checker
from bot.faithful.grow import functions_with_convs
from bot.model.base import Value
from bot.processes import Worker, WorkerGone, this_python

TOLERANCE = 1e-4
"""Of a result's largest magnitude: f32 sums of up to some thousand terms, in another order."""

_SEED = 0
_LIMIT_S = 300.0
_LIMIT_MIB = 8192


class Compared(Value):
    """One cut of a model against the whole: the number of its 1x1 convolution, its level, and the largest difference
    as a part of the result's largest magnitude, `varies` the result's range as such a part; or why there is none."""

    model: str
    convolution: int
    level: int
    worst: float | None
    varies: float = 0.0
    failed: str = ""

    @property
    def agrees(self) -> bool:
        """Whether the cut computes what its ops compute in the model."""
        return self.worst is not None and self.worst <= TOLERANCE and self.varies > TOLERANCE


def compare_values(
    name: str, module: Any, levels: Sequence[int], sample: int, checker: Checker
) -> tuple[Compared, ...]:
    """Compares `sample` cuts, chosen with a fixed seed, of a lowered module of static shapes and floats.

    `levels` has one per 1x1 convolution of the module's first function that has any.
    """
    function = functions_with_convs(module)[0]
    convs = [conv for conv in convs_in(function) if conv.is_1x1]
    chosen = _choose(levels[: len(convs)], sample)
    outlines: dict[int, Outline] = {}
    for number in chosen:
        try:
            outlines[number] = Cutter(at_level(CutSettings(), levels[number])).outline(convs[number])
        except CannotCutError:
            continue
    extra = list(dict.fromkeys(value for outline in outlines.values() for value in _met(outline)))
    model = whole(function, name, extra)
    with tempfile.TemporaryDirectory(prefix="innermost-values-") as folder:
        asker = _Asker(Path(folder), checker)
        try:
            offset = asker.run_whole(model) - len(extra)
            return tuple(
                asker.run_cut(
                    Compared(model=name, convolution=number, level=levels[number], worst=None),
                    outline,
                    model,
                    extra,
                    offset,
                )
                for number, outline in outlines.items()
            )
        except (WorkerGone, _CannotRunError) as error:
            why = f"the whole model: {error or type(error).__name__}"
            return tuple(
                Compared(model=name, convolution=number, level=levels[number], worst=None, failed=why)
                for number in outlines
            )
        finally:
            asker.close()


def _choose(levels: Sequence[int], sample: int) -> list[int]:
    """Numbers of convolutions: half of them of grown cuts where there are so many, otherwise at random."""
    chooser = random.Random(_SEED)  # noqa: S311 - no secret
    grown = [number for number, level in enumerate(levels) if level > 0]
    chosen = chooser.sample(grown, min(sample // 2, len(grown)))
    others = [number for number in range(len(levels)) if number not in chosen]
    return sorted([*chosen, *chooser.sample(others, min(sample - len(chosen), len(others)))])


def _met(outline: Outline) -> list[Any]:
    """The activations at a cut's border; weights are arguments of the whole model as well."""
    slicer = outline.slicer
    return [value for value in (*outline.arguments, *outline.results) if slicer.kind(value) is Kind.ACTIVATION]


class _CannotRunError(Exception):
    """Something does not compile or run."""


class _Asker:
    """Compiles and runs in one folder."""

    def __init__(self, folder: Path, checker: Checker) -> None:
        self._folder = folder
        self._checker = checker
        self._worker = Worker(this_python(), ("bot.faithful.value_worker",))

    def close(self) -> None:
        self._worker.kill()

    def run_whole(self, model: Whole) -> int:
        """How many results the model has, now that it was run."""
        module = ir.parse(model.text, "a whole model")
        types = [
            [list(ir.shape_of(argument)), ir.element_type(argument)]
            for argument in ir.functions(module)[0].regions[0].blocks[0].arguments
        ]
        message = {"op": "whole", "vmfb": self._compile(model.text), "types": types, "seed": _SEED}
        return int(self._ask(message)["results"])

    def run_cut(self, compared: Compared, outline: Outline, model: Whole, extra: list[Any], offset: int) -> Compared:
        places = {value: ["result", offset + number] for number, value in enumerate(extra)}
        places |= {value: ["argument", number] for value, number in model.numbers.items()}
        try:
            vmfb = self._compile(ir.canonical(outline.written, "a cut"))
            arguments = [places[value] for value in outline.arguments]
            results = [offset + extra.index(value) for value in outline.results]
            answer = self._ask({"op": "cut", "vmfb": vmfb, "arguments": arguments, "results": results})
        except _CannotRunError as error:
            return compared.model_copy(update={"failed": str(error)})
        return compared.model_copy(update={"worst": answer["worst"], "varies": answer["varies"]})

    def _compile(self, text: str) -> str:
        path = self._checker.generate(text, "llvm-cpu", self._folder)
        if path is None:
            raise _CannotRunError("it does not compile")
        return str(path)

    def _ask(self, message: dict[str, Any]) -> dict[str, Any]:
        self._worker.send(message)
        answer = self._worker.receive(self._worker.deadline(_LIMIT_S), _LIMIT_MIB)
        if answer["kind"] == "failed":
            raise _CannotRunError(answer["reason"])
        return answer
