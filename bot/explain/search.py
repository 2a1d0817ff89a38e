# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The search for the first change in a line of compilers, some of which can't be tested. Pure, but for who answers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.model.base import Value

Seen = bool | int | str
"""A property's value for one compiler."""


class Change(Value):
    """That a property is `to` with `release`, and was `before` with the one tested before it."""

    release: str
    before: Seen
    to: Seen


@dataclass(frozen=True, kw_only=True)
class Found:
    """What a search found, in positions of the line.

    Attributes:
        good, bad: the outermost that could be tested; None where none could.
        suspects: those among which the first change is: one where it is settled, more where those between could not be
            tested, none where both ends are alike.
    """

    good: int | None
    bad: int | None
    suspects: tuple[int, ...]


def search(count: int, ask: Callable[[int], Seen | None]) -> Found:
    """Finds the first of `count` compilers whose value differs from that of the first.

    As `git bisect` does: it takes the values for one step, from the first's to others. Where they go back and forth it
    finds a change, though perhaps not the earliest. Asks ceil(log2(count)) + 2 times at most, and once more for every
    compiler that can't be tested.

    Args:
        ask: the value at a position; None where it can't be tested. Asked once each.
    """
    values: dict[int, Seen | None] = {}

    def value(position: int) -> Seen | None:
        if position not in values:
            values[position] = ask(position)
        return values[position]

    good = next((each for each in range(count) if value(each) is not None), None)
    if good is None:
        return Found(good=None, bad=None, suspects=())
    bad = next(each for each in range(count - 1, -1, -1) if value(each) is not None)
    if value(good) == value(bad):
        return Found(good=good, bad=bad, suspects=())
    low, high = good, bad
    while left := [each for each in range(low + 1, high) if each not in values]:
        middle = min(left, key=lambda each: (abs(2 * each - low - high), each))
        seen = value(middle)
        if seen is None:
            continue
        if seen == value(good):
            low = middle
        else:
            high = middle
    return Found(good=good, bad=bad, suspects=tuple(range(low + 1, high + 1)))


def changes(releases: Sequence[str], values: Sequence[Seen | None]) -> tuple[Change, ...]:
    """Every change along a line, from one compiler that could be tested to the next that could."""
    known = [(release, value) for release, value in zip(releases, values, strict=True) if value is not None]
    return tuple(
        Change(release=release, before=before, to=to) for (_, before), (release, to) in pairwise(known) if before != to
    )
