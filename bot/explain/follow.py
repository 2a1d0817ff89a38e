# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which op after a pass is which op before it. Pure.

Evidence is tried from the strongest to the weakest, and each kind only among the ops that are not settled by then. A
piece of evidence settles two ops where it holds for exactly one op on either side:

1. nothing about the op changed (several alike are taken in order, where there are as many on both sides);
2. it has the same source location, and comes from the same arguments of the function;
3. it has the same source location;
4. it comes from the same arguments, and has as many iterations over the same element types;
5. it comes from the same arguments;
6. it has as many iterations over the same element types: all that is left once code is outlined and locations are lost.

Where evidence 3 or 5 holds for one op before and several after, that is a split; for several before and one after,
a merge. An op of an executable of which nothing is left was merged, too, where another, alike but for its location,
is followed: equal executables become one. What nothing settles is lost before, and new after: it is never guessed.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass

from bot.explain.raw import Found

_DYNAMIC = -1
Evidence = Callable[[Found], Hashable]
"""What must be equal; None says nothing."""


@dataclass(frozen=True, kw_only=True)
class Matching:
    """By index into the ops before and after; each op before and each after is in exactly one of these.

    Attributes:
        followed: before -> after.
        split: before -> what it became.
        merged: after -> what became it.
        absorbed: before -> after, which is what another op before became.
        lost: before.
        new: after.
    """

    followed: dict[int, int]
    split: dict[int, tuple[int, ...]]
    merged: dict[int, tuple[int, ...]]
    absorbed: dict[int, int]
    lost: tuple[int, ...]
    new: tuple[int, ...]


def match(before: Sequence[Found], after: Sequence[Found]) -> Matching:
    """Which op after a pass is which op before it, by the evidence above."""
    old, new = dict(enumerate(before)), dict(enumerate(after))
    followed: dict[int, int] = {}
    for evidence in _PAIRING:
        for olds, news in _groups(evidence, old, new):
            if len(olds) == len(news) and (len(olds) == 1 or evidence is _same):
                followed.update(zip(olds, news, strict=True))
                _drop(old, olds)
                _drop(new, news)
    split: dict[int, tuple[int, ...]] = {}
    merged: dict[int, tuple[int, ...]] = {}
    for evidence in _COUNTING:
        for olds, news in _groups(evidence, old, new):
            if len(olds) == len(news) == 1:  # the others of their kind have been settled since
                followed[olds[0]] = news[0]
            elif len(olds) == 1:
                split[olds[0]] = tuple(news)
            elif len(news) == 1:
                merged[news[0]] = tuple(olds)
            else:
                continue
            _drop(old, olds)
            _drop(new, news)
    twins = {alike(before[kept]): became for kept, became in followed.items() if before[kept].where.outlined}
    absorbed = {i: twins[alike(op)] for i, op in old.items() if op.where.outlined and alike(op) in twins}
    lost = tuple(index for index in old if index not in absorbed)
    return Matching(followed=followed, split=split, merged=merged, absorbed=absorbed, lost=lost, new=tuple(new))


def iterations(op: Found) -> int | None:
    """How often an op's body runs: the product of its loops' sizes. None where one is dynamic, or in no map alone.

    Transposing, collapsing dimensions and dropping those of size 1 leave it as it is.
    """
    sizes: dict[int, int] = {}
    loops: set[int] = set()
    for operand in (*op.raw.operands, op.raw.result):
        for text, inside, size in zip(operand.map, operand.dims, operand.shape, strict=True):
            loops.update(inside)
            if len(inside) == 1 and text == f"d{inside[0]}":
                sizes[inside[0]] = size
    if set(sizes) != loops or _DYNAMIC in sizes.values():
        return None
    return math.prod(sizes.values())


def arguments(op: Found) -> frozenset[str]:
    """The arguments of the program's function that an op's inputs come from; none where the op is in an executable."""
    if op.where.outlined:
        return frozenset()
    return frozenset(s for operand in op.raw.operands for s in operand.sources if s.startswith("arg"))


def _same(op: Found) -> Hashable:
    return alike(op), op.where.location


def alike(op: Found) -> Hashable:
    """What is equal for two ops that read and write the same types in the same way."""
    operands = tuple((operand.map, operand.type) for operand in (*op.raw.operands, op.raw.result))
    return op.raw.op, operands, op.raw.reduction_loops


def _location(op: Found) -> Hashable:
    return op.where.location or None


def _lineage(op: Found) -> Hashable:
    return arguments(op) or None


def _space(op: Found) -> Hashable:
    count = iterations(op)
    return None if count is None else (count, op.where.elements)


def _both(first: Evidence, second: Evidence) -> Evidence:
    def both(op: Found) -> Hashable:
        one, two = first(op), second(op)
        return None if one is None or two is None else (one, two)

    return both


_PAIRING = (_same, _both(_location, _lineage), _location, _both(_lineage, _space), _lineage, _space)
_COUNTING = (_location, _lineage)


def _groups(evidence: Evidence, old: dict[int, Found], new: dict[int, Found]) -> Iterable[tuple[list[int], list[int]]]:
    """The ops on both sides for which the evidence is equal."""
    groups: dict[Hashable, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, ops in enumerate((old, new)):
        for index, op in ops.items():
            key = evidence(op)
            if key is not None:
                groups[key][side].append(index)
    return [(olds, news) for olds, news in groups.values() if olds and news]


def _drop(ops: dict[int, Found], indices: Iterable[int]) -> None:
    for index in indices:
        del ops[index]
