# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Synthetic ops between passes, and real traces that tests share."""

from collections.abc import Generator
from dataclasses import replace

import pytest

from bot.compiler.job import CompileLimits
from bot.compiler.toolchain import Side
from bot.explain.raw import Found, RawState, Where
from bot.explain.tracer import Traced, Tracer
from bot.layout.raw import RawOp
from bot.model.trace import PassPoint, Trace
from tests.compiler.conftest import side
from tests.layout.test_facts import contraction, operand

LIMITS = CompileLimits(seconds=60, memory_mib=4096)


def op(
    location: str = "",
    *,
    image: list[list[int]] | None = None,
    weights: list[list[int]] | None = None,
    sizes: tuple[int, int, int] = (16, 64, 8),
    arguments: tuple[str, str] = ("arg0", "arg1"),
    outlined: bool = False,
) -> Found:
    """A contraction over loops d0 (filter's), d1 (image's) and d2 (both), of these sizes."""
    maps = (image or [[1], [2]], weights or [[2], [0]])
    made = [
        operand(dims, [sizes[loop] for loops in dims for loop in loops], *([source] if source else []))
        for dims, source in zip(maps, arguments, strict=True)
    ]
    raw = replace(contraction(*made), result=operand([[0], [1]], [sizes[0], sizes[1]]))
    where = Where(location=location, outlined=outlined, elements=("f16", "f16", "f32"))
    return Found(raw=raw, where=where)


def state(*ops: Found) -> RawState:
    raws: tuple[RawOp, ...] = tuple(each.raw for each in ops)
    wheres = tuple(each.where for each in ops)
    return RawState(ops=raws, dispatches=0, transposing=0, bytes_moved=None, where=wheres)


def point(number: int, name: str = "Some", phase: str = "preprocessing") -> PassPoint:
    return PassPoint(number=number, name=name, argument=name.lower(), options="", phase=phase, what="changed")


class Traces:
    """Traces with warm workers; each is made once."""

    def __init__(self, tracer: Tracer) -> None:
        self.tracer = tracer
        self._sides: dict[tuple[str, str], Side] = {}
        self._made: dict[tuple[str, str, str], Traced] = {}

    def side(self, variant: str, target: str = "llvm-cpu") -> Side:
        if (variant, target) not in self._sides:
            self._sides[variant, target] = side(variant, target)
        return self._sides[variant, target]

    def __call__(self, text: str, variant: str, target: str = "llvm-cpu") -> Traced:
        key = (text, variant, target)
        if key not in self._made:
            self._made[key] = self.tracer.trace(text, self.side(variant, target), target)
        return self._made[key]


@pytest.fixture(scope="session")
def traces() -> Generator[Traces]:
    with Tracer(LIMITS) as tracer:
        yield Traces(tracer)


def changes(trace: Trace, role: str) -> list[tuple[str, str]]:
    """The passes that moved the reduction of a role, each with what it did."""
    return [
        (step.point.name, str(move.change))
        for step in trace.steps
        for move in step.moves
        if move.role == role and move.moved
    ]
