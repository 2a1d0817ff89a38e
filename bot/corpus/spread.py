# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Everything within reach of an op: how cuts grow beyond the one path that they follow by default."""

import heapq
from collections.abc import Callable, Iterable, Iterator
from itertools import count
from typing import Any

from bot.corpus import ir
from bot.corpus.convs import as_conv

Neighbours = Callable[[Any], Iterable[Any]]


def spread(start: Any, neighbours: Neighbours, *, convs: int, hops: int, most_convs: int) -> set[Any]:
    """The ops that paths from `start` lead to, nearest first.

    Args:
        start: an op; it is not in the result, unless a path leads back to it.
        neighbours: the ops next to an op, in an order that depends on the model alone.
        convs: convolutions on a path, at most; a path ends at the last.
        hops: ops on a path, at most.
        most_convs: convolutions in all.
    """
    found: set[Any] = set()
    taken = 0
    ties = count()  # equally near ops in the order in which they were come upon, so that results can be reproduced
    queue = [(0, 0, next(ties), op) for op in neighbours(start)]
    while queue:
        used, hop, _, op = heapq.heappop(queue)
        if op in found or op == start:
            continue
        is_conv = as_conv(op) is not None
        if hop >= hops or (is_conv and (used >= convs or taken >= most_convs)):
            continue
        found.add(op)
        taken += is_conv
        used += is_conv
        if used < convs or not is_conv:
            for following in neighbours(op):
                heapq.heappush(queue, (used, hop + 1, next(ties), following))
    return found


def makers(op: Any) -> Iterator[Any]:
    """The ops that make the tensors that `op` reads, its destinations' shapes apart."""
    for value in ir.uses_of(op):
        maker = ir.defining_op(value)
        if maker is not None and ir.is_tensor(value):
            yield maker


def users(op: Any) -> Iterator[Any]:
    """The ops of the same block that read what `op` makes."""
    for result in op.results:
        yield from users_of(result, op.block)


def users_of(value: Any, block: Any) -> list[Any]:
    """The ops of `block` that read `value`, its sizes apart."""
    found = [ir.ancestor_in(use.owner, block) for use in value.uses]
    return [user for user in found if user is not None and user.name != "tensor.dim"]


def leaving(ops: frozenset[Any], block: Any) -> tuple[Any, ...]:
    """What other ops read of what `ops` make, in the model's order."""
    return tuple(
        result
        for op in block.operations
        if op.operation in ops
        for result in op.operation.results
        if any(user not in ops for user in users_of(result, block))
    )
