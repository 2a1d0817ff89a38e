# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From the IR after each pass to a trace: ops under one name for as long as they can be followed. Pure."""

from collections.abc import Iterable, Mapping, Sequence

from bot.explain.follow import Matching, arguments, match
from bot.explain.raw import Found, RawState, found
from bot.judge.layout import operand_change
from bot.layout.facts import op_facts
from bot.layout.naming import filter_arguments, op_keys, roles_of
from bot.layout.raw import RawOperand
from bot.model.base import Value
from bot.model.compiled import Outcome
from bot.model.facts import Operand, OpFacts
from bot.model.trace import INPUT, Ending, Move, PassPoint, Trace, TracedOp, TraceStep

SOURCE = PassPoint(number=0, name=INPUT, argument="", options="", phase=INPUT, what="same")


class _Followed(Value):
    """An op as it is followed: its name, what was read of it, and a role for each operand."""

    track: str
    found: Found
    roles: tuple[str, ...]

    @property
    def facts(self) -> OpFacts:
        return op_facts(self.found.raw, self.track, self.roles)


def trace_of(
    passes: Sequence[PassPoint], states: Mapping[int, RawState], failure: Outcome | None
) -> tuple[Trace, dict[int, dict[str, Found]]]:
    """The trace of one compile, and the ops after each pass that changed what was read, by its place and their names.

    Args:
        passes: all that were printed, in order.
        states: by a pass's place among these, from 1, what was read after it where that is another than before; 0 is
            the source.
        failure: how the compile ended, where it did not come to its end.
    """
    if 0 not in states:
        return Trace(passes=tuple(passes), steps=(), failure=failure), {}
    filters = filter_arguments(states[0])
    ops = _named(found(states[0]), filters)
    known = {0: _by_track(ops)}
    steps = [_step(SOURCE, ops, (), (), ())]
    for place, point in enumerate(passes, 1):
        if place in states:
            after = found(states[place])
            matching = match([op.found for op in ops], after)
            followed, endings, appeared = _advance(ops, after, matching, filters)
            moves = _moves(ops, followed)
            if moves or endings or appeared:
                steps.append(_step(point, followed, moves, endings, appeared))
            ops = followed
            known[place] = _by_track(ops)
    return Trace(passes=tuple(passes), steps=tuple(steps), failure=failure), known


def _by_track(ops: Iterable[_Followed]) -> dict[str, Found]:
    return {op.track: op.found for op in ops}


def _step(
    point: PassPoint,
    ops: Iterable[_Followed],
    moves: Iterable[Move],
    endings: Iterable[Ending],
    appeared: Iterable[str],
) -> TraceStep:
    traced = tuple(TracedOp(track=op.track, facts=op.facts) for op in ops)
    return TraceStep(point=point, ops=traced, moves=tuple(moves), endings=tuple(endings), appeared=tuple(appeared))


def _named(ops: Sequence[Found], filters: frozenset[str]) -> tuple[_Followed, ...]:
    keys = op_keys(tuple(op.raw for op in ops), filters)
    return tuple(
        _Followed(track=key, found=op, roles=roles_of(op.raw, filters)) for key, op in zip(keys, ops, strict=True)
    )


def _advance(
    before: Sequence[_Followed], after: Sequence[Found], matching: Matching, filters: frozenset[str]
) -> tuple[tuple[_Followed, ...], list[Ending], list[str]]:
    """The ops after a pass under their names, the names that ended, and those that are new."""
    made: dict[int, _Followed] = {}
    endings: list[Ending] = []
    used = {op.track for op in before}

    def name(wanted: str) -> str:
        free = wanted
        while free in used:
            free += "'"
        used.add(free)
        return free

    def go_on(index: int, track: str, source: _Followed | None) -> None:
        roles = _roles(after[index], source, filters)
        made[index] = _Followed(track=track, found=after[index], roles=roles)

    for old, new in matching.followed.items():
        go_on(new, before[old].track, before[old])
    for old, parts in matching.split.items():
        names = tuple(name(f"{before[old].track}/{number}") for number in range(1, len(parts) + 1))
        for part, track in zip(parts, names, strict=True):
            go_on(part, track, before[old])
        endings.append(Ending(track=before[old].track, how="split", into=names))
    for new, olds in matching.merged.items():
        track = name(" & ".join(before[old].track for old in olds))
        go_on(new, track, before[olds[0]])
        endings += [Ending(track=before[old].track, how="merged", into=(track,)) for old in olds]
    for old, new in matching.absorbed.items():
        endings.append(Ending(track=before[old].track, how="merged", into=(made[new].track,)))
    endings += [Ending(track=before[old].track, how="lost", into=()) for old in matching.lost]
    keys = op_keys(tuple(op.raw for op in after), filters)
    appeared: list[str] = []
    for new in matching.new:
        appeared.append(name(keys[new] if not after[new].where.outlined else "op"))
        go_on(new, appeared[-1], None)
    return tuple(made[index] for index in sorted(made)), endings, appeared


def _roles(op: Found, source: _Followed | None, filters: frozenset[str]) -> tuple[str, ...]:
    """A role for each operand: by the arguments where these tell the filter, else as before the pass."""
    read = [set(operand.sources) & filters for operand in op.raw.operands[:2]]
    if source is None or (arguments(op) and bool(read[0]) != bool(read[1])):
        return roles_of(op.raw, filters)
    return inherited(source.found, source.roles, op)


def inherited(before: Found, roles: Sequence[str], after: Found) -> tuple[str, ...]:
    """The roles of an op's operands from those of the op that it was.

    An operand has the role of the one that it resembles most: type and place; type; elements and place; place. Those
    that resemble none, because there are more of them now, are called by their place.
    """
    left = dict(enumerate(roles))
    found_roles: dict[int, str] = {}
    for alike in (_type_and_place, _type, _elements_and_place, _place):
        for index in range(len(after.raw.operands)):
            if index in found_roles:
                continue
            for old in left:
                if alike(before, old, after, index):
                    found_roles[index] = left.pop(old)
                    break
    return tuple(found_roles.get(index, f"input {index}") for index in range(len(after.raw.operands)))


def _operand(op: Found, index: int) -> RawOperand:
    return op.raw.operands[index]


def _type_and_place(before: Found, old: int, after: Found, new: int) -> bool:
    return old == new and _type(before, old, after, new)


def _type(before: Found, old: int, after: Found, new: int) -> bool:
    return _operand(before, old).type == _operand(after, new).type


def _elements_and_place(before: Found, old: int, after: Found, new: int) -> bool:
    return old == new and before.where.elements[old] == after.where.elements[new]


def _place(_before: Found, old: int, _after: Found, new: int) -> bool:
    return old == new


def _moves(before: Iterable[_Followed], after: Iterable[_Followed]) -> list[Move]:
    old = {op.track: op.facts for op in before}
    moves: list[Move] = []
    for op in after:
        if op.track not in old:
            continue
        was = {operand.role: operand for operand in old[op.track].operands}
        for operand in op.facts.operands:
            earlier = was.get(operand.role)
            if earlier is not None and _seen(earlier) != _seen(operand):
                change = operand_change(earlier, operand)
                moves.append(Move(track=op.track, role=operand.role, before=earlier, after=operand, change=change))
    return moves


def _seen(operand: Operand) -> tuple[str, bool | None]:
    """What makes a row: the map, and where the reduction is."""
    return operand.map, operand.innermost
