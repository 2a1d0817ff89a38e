# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which of many series could have a lasting shift: bounds that cost little, where looking for shifts takes long. Pure.

A shift that counts (`bot.history.changes.levels`) is between two levels side by side, whose medians are apart by what
their lengths ask for. Where bounds of all medians that levels could have are closer, there is none.
"""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.history.changes import LEAST_NIGHTS, least_shift, noise

# Of sums of logarithms.
_ROUNDING = 1e-9
# Lengths of levels whose medians are calculated, from and to; those that are longer have bounds on a ladder.
_LENGTHS = ((3, 3), (4, 4), (5, 5), (6, 7), (8, 9), (10, 12))
# The ladder's rungs about a series' median, in smallest shifts that count: levels beyond it have no bound.
_RUNGS = np.linspace(-0.75, 0.75, 13)
# What a median is sure to be within: no logarithm of a time is that large.
_ANY = 1e3
# And the bounds of no level at all, which is apart from nothing.
_NONE = 1e6
# Series at a time, whose arrays stay in a processor's cache.
_AT_ONCE = 64


def may_shift(logs: NDArray[np.float64], least: float) -> NDArray[np.bool_]:
    """Which series could have a shift that counts: `levels` has nothing for the others.

    Args:
        logs: of shape (series, nights), without gaps.
        least: as in `levels`.
    """
    if logs.shape[1] < 2 * LEAST_NIGHTS:
        return np.zeros(len(logs), np.bool_)
    found = _apart_anywhere(logs, least)
    rows = np.flatnonzero(found)
    for begin in range(0, len(rows), _AT_ONCE):
        part = rows[begin : begin + _AT_ONCE]
        found[part] = _apart_side_by_side(logs[part], least)
    return found


def _apart_anywhere(logs: NDArray[np.float64], least: float) -> NDArray[np.bool_]:
    """The cheap half: whether any two levels could be that far apart, wherever they are.

    The median of any three or more neighbours lies between the least and the largest median of the windows of three and
    four in them: of n values half or more would have to be on one side of all windows' medians, and then each three
    neighbours have one of them at most, so that there are n / 3 of them, rounded up, which is less than n / 2 but for
    n = 4. So no two levels are further apart than these medians are.
    """
    first, second, third = logs[:, :-2], logs[:, 1:-1], logs[:, 2:]
    low, high = np.minimum(first, second), np.maximum(first, second)
    threes = np.maximum(low, np.minimum(high, third))
    least4 = np.minimum(low[:, :-1], np.minimum(third[:, :-1], third[:, 1:]))
    most4 = np.maximum(high[:, :-1], np.maximum(third[:, :-1], third[:, 1:]))
    total = logs[:, :-3] + logs[:, 1:-2] + logs[:, 2:-1] + logs[:, 3:]
    fours = (total - least4 - most4) / 2
    top = np.maximum(threes.max(axis=1), fours.max(axis=1))
    bottom = np.minimum(threes.min(axis=1), fours.min(axis=1))
    return top - bottom >= least - _ROUNDING


@dataclass(frozen=True)
class _Bounds:
    """Of the medians of levels that begin with a night and are of a length.

    Attributes:
        longest: of these lengths.
        low, high: of shape (series, nights + 1).
    """

    longest: int
    low: NDArray[np.float64]
    high: NDArray[np.float64]

    def backwards(self) -> "_Bounds":
        """Of a series that was turned round: for levels that end before a night."""
        return _Bounds(self.longest, self.low[:, ::-1], self.high[:, ::-1])


def _apart_side_by_side(logs: NDArray[np.float64], least: float) -> NDArray[np.bool_]:
    """Whether a level that ends before a night could be that far from one that begins with it, of any two lengths."""
    sigma = noise(logs)
    before = [bounds.backwards() for bounds in _bounds(logs[:, ::-1], least)]
    found = np.zeros(len(logs), np.bool_)
    for left, right in itertools.product(before, _bounds(logs, least)):
        apart = np.maximum(left.high - right.low, right.high - left.low).max(axis=1)
        found |= apart >= least_shift(sigma, least, left.longest, right.longest) - _ROUNDING
    return found


def _bounds(logs: NDArray[np.float64], least: float) -> Iterable[_Bounds]:
    """By length of level."""
    nights = logs.shape[1]
    medians = dict(_medians(logs, min(_LENGTHS[-1][1], nights)))
    shape = len(logs), nights + 1
    found: list[_Bounds] = []
    for shortest, longest in _LENGTHS:
        low, high = np.full(shape, _NONE), np.full(shape, -_NONE)
        for length in range(shortest, longest + 1):
            if length in medians:
                here = np.s_[:, : nights + 1 - length]
                low[here] = np.minimum(low[here], medians[length])
                high[here] = np.maximum(high[here], medians[length])
        found.append(_Bounds(longest, low, high))
    found.append(_ladder(logs, least))
    return found


def _medians(logs: NDArray[np.float64], longest: int) -> Iterable[tuple[int, NDArray[np.float64]]]:
    """The medians of all windows of each length, by where they begin. Each is sorted from the one that is shorter."""
    ordered: list[NDArray[np.float64]] = []
    for length in range(1, longest + 1):
        new = logs[:, : logs.shape[1] + 1 - length]
        longer: list[NDArray[np.float64]] = []
        for values in ordered:
            longer.append(np.minimum(values[:, 1:], new))
            new = np.maximum(values[:, 1:], new)
        ordered = [*longer, new]
        middle = ordered[length // 2]
        yield length, middle if length % 2 else (ordered[length // 2 - 1] + middle) / 2


def _ladder(logs: NDArray[np.float64], least: float) -> _Bounds:
    """Of all levels that are longer than those whose medians are calculated.

    A median is at most a rung only where half of the level's values or more are, and above one only where half or more
    are: counted as +1 up to the rung and -1 above it, their sum is not negative, or not positive.
    """
    nights, shorter = logs.shape[1], _LENGTHS[-1][1]
    low, high = np.full((len(logs), nights + 1), _NONE), np.full((len(logs), nights + 1), -_NONE)
    begins = np.s_[:, : max(0, nights - shorter)]
    low[begins], high[begins] = -_ANY, _ANY
    sums = np.zeros((len(logs), nights + 1), np.int32)
    middle = np.median(logs, axis=1, keepdims=True)
    for rung in middle + least * _RUNGS[:, None, None]:
        np.cumsum(np.where(logs <= rung, 1, -1), axis=1, dtype=np.int32, out=sums[:, 1:])
        # Of all ends of such a level, by its beginning: from the last end on.
        ends = sums[:, :shorter:-1]
        none_below = np.maximum.accumulate(ends, axis=1)[:, ::-1] < sums[begins]
        none_above = np.minimum.accumulate(ends, axis=1)[:, ::-1] > sums[begins]
        low[begins] = np.where(none_below, rung, low[begins])
        high[begins] = np.where(none_above, np.minimum(rung, high[begins]), high[begins])
    return _Bounds(nights, low, high)
