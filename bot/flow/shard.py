# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One run cut into N parts for N machines: which dispatches each takes. Pure."""

import heapq
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.errors import UsageError
from bot.files import Texts
from bot.model.run import DispatchRecord

if TYPE_CHECKING:
    from bot.flow.means import Comparison

_TIP = "write --shard I/N, for instance --shard 1/3, 2/3 and 3/3 on three machines"


@dataclass(frozen=True, slots=True)
class Shard:
    """Part `index` of `count`, counted from 1."""

    index: int
    count: int

    def __str__(self) -> str:
        """As on the command line: `2/3`."""
        return f"{self.index}/{self.count}"


def parse_shard(text: str) -> Shard:
    """Reads `2/3`. Raises `UsageError` for what is no part of a whole."""
    index, _, count = text.partition("/")
    if not all(number.isascii() and number.isdecimal() for number in (index, count)):
        raise UsageError(f"'{text}' is not a shard", _TIP)
    shard = Shard(int(index), int(count))
    if not 1 <= shard.index <= shard.count:
        raise UsageError(f"there is no shard {text}: they count from 1 to N", _TIP)
    return shard


def shard_of(
    dispatches: Sequence[DispatchRecord], costs: Mapping[str, float], shard: Shard
) -> tuple[DispatchRecord, ...]:
    """The dispatches of one shard, in the order of `dispatches`.

    The costliest goes first, always to the part that has least so far. No part is then more than 4/3 of the best
    possible (R. L. Graham, Bounds on Multiprocessing Timing Anomalies, SIAM J. Appl. Math. 17, 1969). Every machine
    finds the same parts, since nothing counts but ids, costs and the number of parts; ties go by id.

    Args:
        costs: of every dispatch by id, in any one unit.
    """
    loads = [(0.0, part) for part in range(1, shard.count + 1)]
    mine: set[str] = set()
    for name in sorted((dispatch.id for dispatch in dispatches), key=lambda name: (-costs[name], name)):
        load, part = loads[0]
        heapq.heapreplace(loads, (load + costs[name], part))
        if part == shard.index:
            mine.add(name)
    return tuple(dispatch for dispatch in dispatches if dispatch.id in mine)


def part_of(comparison: "Comparison", shard: Shard) -> "Comparison":
    """The part of a comparison that is one shard's; its request says of which whole it is a part."""
    mine = shard_of(comparison.dispatches, comparison.costs, shard)
    whole = {dispatch.id: dispatch.sha256 for dispatch in comparison.dispatches}
    return replace(
        comparison,
        request=comparison.request.model_copy(update={"shard": str(shard), "whole": whole}),
        dispatches=mine,
        texts=Texts.some(comparison.texts, [dispatch.id for dispatch in mine]),
    )
