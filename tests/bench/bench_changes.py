# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which way of finding changes in nightly times is right how often, on labelled series.

    python -m tests.bench.bench_changes [SERIES_OF_EACH_KIND]
    python -m tests.bench.bench_changes penalty [SERIES_OF_EACH_KIND]

The second tries penalties of the kernel, on other series of the same kinds than those on which the first compares ways.
A split is what is compared; what comes before it (logarithms, in units of noise) and after it (shifts that are too
small go) is the same for all.
"""

import math
import sys
import time
from functools import reduce
from operator import add
from statistics import median
from typing import Any

import numpy as np
from ruptures import Binseg, KernelCPD, Pelt, Window

from bot.history.changes import Split, by_kernel, levels
from tests.history.nights import KINDS, Score, made, score

_EFFECT = math.log1p(0.05)
# Seeds from here on are for choosing the penalty alone.
_TUNING = 1_000_000


def column(scaled: list[float]) -> np.ndarray:
    return np.array(scaled).reshape(-1, 1)


def clipped(scaled: list[float]) -> list[float]:
    """Spikes cut to three times the noise from the median of the week around them."""
    middles = [median(scaled[max(0, night - 3) : night + 4]) for night in range(len(scaled))]
    return [min(max(value, middle - 3), middle + 3) for value, middle in zip(scaled, middles, strict=True)]


def pelt(scaled: list[float]) -> list[int]:
    fitted: Any = KernelCPD(kernel="linear", min_size=3).fit(column(scaled))
    return fitted.predict(pen=10 * math.log(len(scaled)))[:-1]


def pelt_clipped(scaled: list[float]) -> list[int]:
    return pelt(clipped(scaled))


def pelt_median(scaled: list[float]) -> list[int]:
    found = Pelt(model="l1", min_size=3, jump=1).fit(column(scaled)).predict(pen=4 * math.log(len(scaled)))
    return found[:-1]


def binary(scaled: list[float]) -> list[int]:
    penalty = 10 * math.log(len(scaled))
    return Binseg(model="l2", min_size=3, jump=1).fit(column(clipped(scaled))).predict(pen=penalty)[:-1]


def window(scaled: list[float]) -> list[int]:
    penalty = 10 * math.log(len(scaled))
    fitted: Any = Window(width=14, model="l2", min_size=3, jump=1).fit(column(clipped(scaled)))
    return fitted.predict(pen=penalty)[:-1]


SPLITS: dict[str, Split] = {
    "PELT, Gaussian kernel (used)": by_kernel,
    "PELT, mean": pelt,
    "PELT, mean, spikes clipped": pelt_clipped,
    "binary segmentation, clipped": binary,
    "window of 14, clipped": window,
}
SLOW: dict[str, Split] = {"PELT, median": pelt_median}


def kernel(penalty: float) -> Split:
    """`by_kernel` with another penalty."""

    def split(scaled: list[float]) -> list[int]:
        fitted: Any = KernelCPD(kernel="rbf", min_size=3).fit(column(scaled))
        return [int(end) for end in fitted.predict(pen=penalty)[:-1]]

    return split


def tried(split: Split, series: int, first: int = 0) -> tuple[dict[str, Score], float]:
    """The score by kind, and seconds for a series. `first`: the seed of the first one of each kind."""
    began = time.perf_counter()
    scores: dict[str, Score] = {}
    for kind in KINDS:
        nights = [made(kind, seed) for seed in range(first, first + series)]
        found = [levels([math.log(ns) for ns in each.times_ns], _EFFECT, split) for each in nights]
        scores[kind] = reduce(add, (score(each.labels, at) for each, at in zip(nights, found, strict=True)))
    return scores, (time.perf_counter() - began) / (series * len(KINDS))


def try_penalties(series: int) -> None:
    """What each penalty gives, on series that no other figure here is of."""
    print(f"{series} series of each kind, from seed {_TUNING} on")
    for penalty in (1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0):
        scores, _ = tried(kernel(penalty), series, _TUNING)
        whole = reduce(add, scores.values())
        false = sum(scores[kind].false for kind in KINDS if kind.startswith("A/A"))
        recall = ", ".join(f"{kind} {scores[kind].recall:.3f}" for kind in KINDS if not kind.startswith("A/A"))
        print(
            f"{penalty:4}: precision {whole.precision:.3f}, recall {whole.recall:.3f} ({recall}), {false} false in A/A"
        )


def main() -> None:
    if sys.argv[1:2] == ["penalty"]:
        try_penalties(int(sys.argv[2]) if len(sys.argv) > 2 else 100)
        return
    series = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    print(f"{series} series of each kind; false alarms by kind of year without any change")
    for name, split, many in (
        *((name, split, series) for name, split in SPLITS.items()),
        *((name, split, max(series // 20, 1)) for name, split in SLOW.items()),
    ):
        scores, seconds = tried(split, many)
        whole = reduce(add, scores.values())
        false = ", ".join(f"{kind[4:]} {scores[kind].false}" for kind in KINDS if kind.startswith("A/A"))
        recall = ", ".join(f"{kind} {scores[kind].recall:.3f}" for kind in KINDS if not kind.startswith("A/A"))
        few = "" if many == series else f" ({many} of each kind)"
        print(
            f"{name}{few}: precision {whole.precision:.3f}, recall {whole.recall:.3f}, {1000 * seconds:.1f} ms a series"
        )
        print(f"    recall: {recall}\n    false alarms: {false}")


if __name__ == "__main__":
    main()
