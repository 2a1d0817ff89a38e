# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Passes that did not fire: which 1x1 convolutions the passes of a pipeline left alone, and why. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.explain.follow import alike
from bot.explain.loops import is_one_by_one
from bot.explain.preconditions import Reason, reason_for
from bot.explain.raw import Found
from bot.explain.tracer import Traced
from bot.model.base import Value
from bot.model.facts import Stage


class LeftAlone(Value):
    """A pass, and an op that it left as it was."""

    argument: str
    op: str
    reason: Reason


@dataclass(frozen=True, kw_only=True)
class Fired:
    """What the passes that are known here did to a dispatch's 1x1 convolutions: how many each rewrote, and the rest."""

    rewritten: Mapping[str, int]
    left_alone: tuple[LeftAlone, ...]


def fired(traced: Traced) -> Fired:
    """What became of a dispatch's 1x1 convolutions at each pass of preprocessing whose preconditions are known."""
    rewritten: dict[str, int] = defaultdict(int)
    left: list[LeftAlone] = []
    ops = traced.ops.get(0, {})
    ours = {track for track, op in ops.items() if is_one_by_one(op.raw)}
    for place, point in enumerate(traced.trace.passes, 1):
        if point.phase != Stage.PREPROCESSING or point.what == "failed":
            continue
        after = traced.ops.get(place, ops)
        for track in sorted(ours & ops.keys()):
            reason = reason_for(point.argument, ops[track].raw)
            if reason is None:
                continue
            if _changed(ops[track], after.get(track)):
                rewritten[point.argument] += 1
            else:
                left.append(LeftAlone(argument=point.argument, op=ops[track].raw.op, reason=reason))
        ops = after
    return Fired(rewritten=dict(rewritten), left_alone=tuple(left))


def _changed(before: Found, after: Found | None) -> bool:
    return after is None or alike(before) != alike(after)


class Missed(Value):
    """One reason for which a pass left dispatches alone: how many, and the first of them."""

    argument: str
    op: str
    reason: Reason
    dispatches: int
    example: str


def aggregate(found: Iterable[tuple[str, Fired]]) -> tuple[Missed, ...]:
    """Reasons over dispatches, given by their names: those that were needed first, then those that hold for most."""
    names: dict[LeftAlone, list[str]] = defaultdict(list)
    for name, each in found:
        for left in dict.fromkeys(each.left_alone):
            names[left].append(name)
    missed = [
        Missed(argument=left.argument, op=left.op, reason=left.reason, dispatches=len(each), example=each[0])
        for left, each in names.items()
    ]
    return tuple(sorted(missed, key=lambda each: (not each.reason.needed, each.argument, -each.dispatches)))
