# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which results of a run are worth explaining, the worst first; and the passes by which both sides of one differ."""

from collections.abc import Iterable, Mapping

from bot.cache import Cache
from bot.compiler.toolchain import Side
from bot.explain.claims import Computes, Fails, Moves, Takes, claim_of
from bot.explain.diverge import blame, brief_tracing
from bot.explain.known import recall_trace, remember_trace
from bot.explain.tracer import Tracer
from bot.model.facts import Stage
from bot.model.run import Result
from bot.model.trace import Blame, Trace
from bot.model.verdict import LayoutChange

SIDES = ("baseline", "candidate")
_LEAST = 6  # nothing is known to differ but the code


def changed(results: Iterable[Result]) -> list[Result]:
    """The results whose two sides do not come to the same, in the order of what they show, and then as they are given.

    Layouts that differ at an earlier stage alone, with equal code in the end, are no change.
    """
    ranked = [(rank, result) for result in results if (rank := _rank(result)) is not None]
    return [result for _, result in sorted(ranked, key=lambda each: each[0])]


def _rank(result: Result) -> int | None:
    """How much a change matters, 0 most; None where there is none. The order is that of `claim_of`."""
    match claim_of(result):
        case Computes():
            return 0
        case Fails(sides=sides):
            return 1 if len(sides) == 1 else None
        case Moves(stage=Stage.DISPATCH_CREATION, change=change):
            return 2 if change is LayoutChange.LOST else 4
        case Takes(ratio=ratio):
            return 3 if ratio > 1 else 5
        case _:
            return _LEAST if result.verdict.code == "differs" else None


def untraceable(result: Result) -> str:
    """Why tracing a result would tell nothing; empty where it may tell something."""
    for side, outcome in zip(SIDES, (result.baseline, result.candidate), strict=True):
        if outcome.kind in ("timed out", "out of memory"):
            return f"the {side} ran into a limit ({outcome.kind}), and printing takes more than that"
    return ""


def known_blame(cache: Cache, text: str, sides: Mapping[str, Side], target: str) -> Blame | None:
    """The passes by which two sides differ, where both were traced before."""
    tracing = brief_tracing(text)
    before, after = (recall_trace(cache, tracing, sides[side], target) for side in SIDES)
    return None if before is None or after is None else blame(before, after)


def explain(tracer: Tracer, cache: Cache, text: str, sides: Mapping[str, Side], target: str) -> Blame:
    """The passes by which two sides differ on a dispatch, up to dispatch-creation; what was traced before is recalled.

    Raises as `Tracer.trace_all` does.
    """
    tracing = brief_tracing(text)
    found: dict[str, Trace] = {}
    for side in SIDES:
        known = recall_trace(cache, tracing, sides[side], target)
        if known is not None:
            found[side] = known
    left = [side for side in SIDES if side not in found]
    for side, traced in zip(left, tracer.trace_all([(tracing, sides[side]) for side in left], target), strict=True):
        remember_trace(cache, tracing, sides[side], target, traced.trace)
        found[side] = traced.trace
    return blame(found["baseline"], found["candidate"])
