# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Work that a study of detection adds to one side and does not count. Runs in the device worker.

Of a quick program it is whole invocations. Of a slow one these would leave time for few rounds, fewer than anybody's
slower candidate gets: there it is hashing, in pieces that are finer.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

_BLOCK = bytes(1024)  # hashing it takes about a microsecond
_CALIBRATIONS, _CALIBRATION_BLOCKS = 15, 500
# Half rounds may be so many times as long, for extra work to be whole invocations.
_LONGER = 5


@dataclass(frozen=True)
class Work:
    """What is added to a batch: invocations, or blocks to hash."""

    invocations: int = 0
    blocks: int = 0


def choose(share: float, batch: int, one_ns: float, half_ns: float, run_batch: Callable[[], float]) -> tuple[int, Work]:
    """The batch, and what is added to it.

    Args:
        share: of the batch's work, 0.1 for 10%.
        batch: as it would be, invocations that take about `half_ns`.
        one_ns: of one invocation.
        run_batch: runs a batch, and says how many nanoseconds it took.
    """
    if one_ns <= _LONGER * half_ns * share:
        invocations = max(1, round(batch * share))
        return max(1, round(invocations / share)), Work(invocations=invocations)
    both = [(run_batch(), hash_blocks(_CALIBRATION_BLOCKS)) for _ in range(_CALIBRATIONS)]
    batch_ns, blocks_ns = map(median, zip(*both, strict=True))
    return batch, Work(blocks=max(1, round(share * batch_ns / blocks_ns * _CALIBRATION_BLOCKS)))


def hash_blocks(blocks: int) -> float:
    """Nanoseconds that hashing so many takes."""
    start, digest = time.perf_counter_ns(), hashlib.sha256()
    for _ in range(blocks):
        digest.update(_BLOCK)
    return time.perf_counter_ns() - start
