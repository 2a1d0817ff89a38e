# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Two traces of one dispatch set side by side: where they part, what breaks, and what decides how it ends. Pure."""

import re
from collections.abc import Iterable, Sequence

from bot.compiler.toolchain import Side
from bot.explain.tracer import Tracer, Tracing
from bot.judge.layout import operand_change
from bot.model.facts import Operand, OpFacts, Stage
from bot.model.trace import INPUT, Blame, Decision, Move, PassPoint, Trace, TraceStep, Turn
from bot.model.verdict import LayoutChange

# Later maps describe tiles that codegen promoted, not operands in memory.
_PHASES = (INPUT, Stage.PREPROCESSING, Stage.GLOBAL_OPTIMIZATION, Stage.DISPATCH_CREATION)
_TURNS = (LayoutChange.GAINED, LayoutChange.LOST)
_LOOP = re.compile(r"d(\d+)")

Layout = tuple[object, ...]


def first_divergence(tracer: Tracer, text: str, baseline: Side, candidate: Side, target: str) -> Blame:
    """Which passes make two variants differ on a dispatch: both are traced briefly, so its passes have no numbers.

    Raises as `Tracer.trace_all` does.
    """
    brief = brief_tracing(text)
    before, after = tracer.trace_all([(brief, baseline), (brief, candidate)], target)
    return blame(before.trace, after.trace)


def brief_tracing(text: str) -> Tracing:
    """All that `blame` looks at."""
    return Tracing(text=text, until=Stage.DISPATCH_CREATION, brief=True)


def blame(baseline: Trace, candidate: Trace) -> Blame:
    """Which passes make two traces of one dispatch differ, up to dispatch-creation."""
    old, new = (relevant(trace) for trace in (baseline, candidate))
    shared = _common(old, new)
    apart = shared < max(len(old), len(new))
    return Blame(
        baseline=old[shared].point if shared < len(old) else None,
        candidate=new[shared].point if shared < len(new) else None,
        rejoined=_rejoined(old[shared:], new[shared:]) if apart and shared else None,
        broken={"baseline": _first_lost(old), "candidate": _first_lost(new)},
        decisions=_decisions(old, new, shared),
        failed={side: _failed(trace) for side, trace in (("baseline", baseline), ("candidate", candidate))},
        complete=bool(old and new) and baseline.failure is None and candidate.failure is None,
    )


def relevant(trace: Trace) -> tuple[TraceStep, ...]:
    """The steps up to dispatch-creation."""
    return tuple(step for step in trace.steps if step.point.phase in _PHASES)


def mark(step: TraceStep) -> tuple[str, Layout]:
    """What makes two steps of two traces the same: the pass, and the layouts after it."""
    return step.point.name, layout(step)


def layout(step: TraceStep) -> Layout:
    """The layouts of all ops, so that those of two variants can be compared: loops count by their order in the op."""
    return tuple(sorted((op.track, *op_layout(op.facts)) for op in step.ops))


def op_layout(op: OpFacts) -> tuple[tuple[str, ...], ...]:
    """The layouts of one op, as `layout` has them."""
    operands = sorted(op.operands, key=lambda operand: operand.role)
    maps = _renumbered([*(operand.map for operand in operands), op.result.map])
    named = zip(operands, maps, strict=False)
    inputs = ((operand.role, text, operand.type, str(operand.innermost)) for operand, text in named)
    return (*inputs, ("result", maps[-1], op.result.type, ""))


def _renumbered(maps: Iterable[str]) -> list[str]:
    """The same maps, their loops numbered as they first appear: numbers mean nothing by themselves."""
    names: dict[str, str] = {}
    return [_LOOP.sub(lambda loop: names.setdefault(loop[0], f"d{len(names)}"), text) for text in maps]


def _common(old: Sequence[TraceStep], new: Sequence[TraceStep]) -> int:
    """How many steps two traces share from the start."""
    count = 0
    for before, after in zip(old, new, strict=False):
        if mark(before) != mark(after):
            break
        count += 1
    return count


def _rejoined(old: Sequence[TraceStep], new: Sequence[TraceStep]) -> PassPoint | None:
    """After which pass of `new`, two traces that have parted are the same to the end."""
    if not old or not new:
        return None
    back = 0
    while back < min(len(old), len(new)) and mark(old[-1 - back]) == mark(new[-1 - back]):
        back += 1
    if back < min(len(old), len(new)) and layout(old[-1 - back]) == layout(new[-1 - back]):
        back += 1
    return new[-back].point if back else None


def _failed(trace: Trace) -> PassPoint | None:
    return next((point for point in trace.passes if point.what == "failed"), None)


def _first_lost(steps: Iterable[TraceStep]) -> Turn | None:
    lost = (_turn(step, move) for step in steps for move in step.moves if move.change is LayoutChange.LOST)
    return next(lost, None)


def _decisions(old: Sequence[TraceStep], new: Sequence[TraceStep], shared: int) -> tuple[Decision, ...]:
    if not old or not new:
        return ()
    before, after = _at_the_end(old), _at_the_end(new)
    made: list[Decision] = []
    for (track, role), operand in before.items():
        other = after.get((track, role))
        if other is None:
            continue
        change = operand_change(operand, other)
        if change in _TURNS:
            # What both did alike before they part decides nothing.
            first, second = (_last_turn(steps[shared:], track, role) for steps in (old, new))
            made.append(Decision(track=track, role=role, change=change, baseline=first, candidate=second))
    return tuple(made)


def _at_the_end(steps: Sequence[TraceStep]) -> dict[tuple[str, str], Operand]:
    return {(op.track, operand.role): operand for op in steps[-1].ops for operand in op.facts.operands}


def _last_turn(steps: Iterable[TraceStep], track: str, role: str) -> Turn | None:
    turns = [
        _turn(step, move)
        for step in steps
        for move in step.moves
        if (move.track, move.role) == (track, role) and move.change in _TURNS
    ]
    return turns[-1] if turns else None


def _turn(step: TraceStep, move: Move) -> Turn:
    return Turn(
        point=step.point,
        track=move.track,
        role=move.role,
        change=move.change,
        before_map=move.before.map,
        after_map=move.after.map,
    )
