# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Where a series changed for good. Pure.

Times are noisy: what is looked for in them is a lasting shift of their level. PELT (R. Killick, P. Fearnhead and
I. A. Eckley, Optimal Detection of Changepoints With a Linear Computational Cost, JASA 107, 2012) with a Gaussian kernel
(S. Arlot, A. Celisse and Z. Harchaoui, A Kernel Multiple Change-point Algorithm, JMLR 20, 2019) as ruptures has it:
the kernel bounds what a single night can weigh, so that spikes of a busy machine are not levels. Compared with others
in `tests/bench/bench_changes.py`.

Everything else that is kept of a run is exact: there, any difference is a change.
"""

import itertools
import math
from collections.abc import Callable, Sequence
from statistics import median
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from bot.model.base import Value

T = TypeVar("T")
# What a new level must save in kernel distance, of which a night far from its level's others has 1 at most: a shift
# shows after about five nights. Smaller ones split noise: see the benchmark.
_PENALTY = 4.0
# Of its own standard error that a shift must exceed. Nights resemble their neighbours, which the error doesn't know.
_ERRORS = 5.0
LEAST_NIGHTS = 3
# The standard deviation of a normal distribution over its median absolute deviation.
_SIGMA_OF_MAD = 1.4826


class Point(Value, Generic[T]):
    """What one night, or one release, showed. `value` is None where there was a run and nothing was known."""

    at: str
    value: T | None


class Change(Value, Generic[T]):
    """A change from the points before `index` to those from it on.

    Attributes:
        index: of the first point after the change, in the series as it was given.
        good: the last point before it that had a value: the cause is later than that.
        at: the first point after it.
        before, after: the values; of a time the medians of the levels.
    """

    index: int
    good: str
    at: str
    before: T
    after: T


def exact_changes(series: Sequence[Point[T]]) -> tuple[Change[T], ...]:
    """Every change of an exact fact, oldest first. A point without a value is no change, and bridges none."""
    found: list[Change[T]] = []
    last: Point[T] | None = None
    for index, point in enumerate(series):
        if point.value is None:
            continue
        if last is not None and last.value is not None and last.value != point.value:
            found.append(Change(index=index, good=last.at, at=point.at, before=last.value, after=point.value))
        last = point
    return tuple(found)


def changes(series: Sequence[Point[float]], effect: float) -> tuple[Change[float], ...]:
    """The lasting shifts of a series of positive numbers, oldest first.

    Args:
        series: one point a night, in order.
        effect: the smallest shift that counts: 0.05 for 5% up, or the same factor down.

    Raises `ValueError` for a number that is not positive.
    """
    known = [(index, point.value) for index, point in enumerate(series) if point.value is not None]
    if not all(value > 0 for _, value in known):
        raise ValueError("a series of times is positive")
    logs = [math.log(value) for _, value in known]
    starts = levels(logs, math.log1p(effect), by_kernel)
    if not starts:
        return ()
    edges = [0, *starts, len(logs)]
    medians = [median(logs[begin:end]) for begin, end in itertools.pairwise(edges)]
    return tuple(
        Change(
            index=known[start][0],
            good=series[known[start - 1][0]].at,
            at=series[known[start][0]].at,
            before=math.exp(before),
            after=math.exp(after),
        )
        for start, before, after in zip(starts, medians, medians[1:], strict=False)
    )


def noise(logs: NDArray[np.float64]) -> NDArray[np.float64]:
    """The standard deviation of single nights about their level, which may shift: from the differences of neighbours.

    Their median absolute deviation, scaled to a normal distribution's, over the square root of two.

    Args:
        logs: of shape (..., nights); the result has one value for each series.
    """
    steps = np.diff(logs)
    apart = np.abs(steps - np.median(steps, axis=-1, keepdims=True))
    return _SIGMA_OF_MAD / math.sqrt(2) * np.asarray(np.median(apart, axis=-1))


def least_shift(sigma: NDArray[np.float64], least: float, before: int, after: int) -> NDArray[np.float64]:
    """The smallest difference of two levels' medians that counts, by the noise and the lengths of both.

    The standard error of a median is sigma sqrt(pi / 2n), asymptotically: H. Cramer, Mathematical Methods of
    Statistics, 1946, section 28.5.
    """
    return np.maximum(least, _ERRORS * sigma * math.sqrt(math.pi / 2 * (1 / before + 1 / after)))


Split = Callable[[list[float]], list[int]]
"""Where levels of a series may begin, the first one's beginning aside; the series is in units of its noise."""


def levels(logs: list[float], least: float, split: Split) -> list[int]:
    """Where each level but the first begins: those of `split` whose shift counts.

    Args:
        logs: logarithms of the values.
        least: the smallest shift that counts, as a difference of logarithms.
    """
    if len(logs) < 2 * LEAST_NIGHTS:
        return []
    sigma = noise(np.array(logs))
    scale = max(float(sigma), least / 10)  # quieter than a tenth of what counts is as good as silent
    starts = split([value / scale for value in logs])
    # The smallest shift goes first, and its neighbours are looked at again.
    while starts:
        edges = [0, *starts, len(logs)]
        parts = [logs[begin:end] for begin, end in itertools.pairwise(edges)]
        shifts = [
            abs(median(after) - median(before)) / float(least_shift(sigma, least, len(before), len(after)))
            for before, after in itertools.pairwise(parts)
        ]
        if min(shifts) >= 1:
            break
        del starts[shifts.index(min(shifts))]
    return starts


def by_kernel(scaled: list[float]) -> list[int]:
    """The split that is used."""
    from ruptures import KernelCPD  # noqa: PLC0415 - it takes half a second to import
    from scipy.spatial.distance import pdist  # noqa: PLC0415 - comes with ruptures

    values = np.array(scaled).reshape(-1, 1)
    # The bandwidth that ruptures would choose by itself, without the matrix that it would build and throw away.
    apart = np.sort(pdist(values, metric="sqeuclidean"))  # whose median numpy would take ten times as long to find
    middle = float(apart[(len(apart) - 1) // 2] + apart[len(apart) // 2]) / 2
    params = {"gamma": 1 / middle if middle else 1.0}
    fitted: Any = KernelCPD(kernel="rbf", min_size=LEAST_NIGHTS, params=params).fit(values)
    return [int(end) for end in fitted.predict(pen=_PENALTY)[:-1]]
