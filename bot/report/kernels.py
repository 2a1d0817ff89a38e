# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Kernels of generated code, candidate against baseline: which is which, and what changed of each. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.model.codegen import Kernel
from bot.report.decided import decided_differently, decisions
from bot.report.figures import RANKS, Change, figure_changes, figures_alone


@dataclass(frozen=True, kw_only=True, slots=True)
class KernelChange:
    """A kernel that changed.

    Attributes:
        name: without its ordinal in the program, which moves when a dispatch comes or goes.
        only: the side that alone has it; empty where both do.
        changes: what differs; of a kernel that one side alone has, its own figures.
        configuration: what codegen decided differently, in words; of a kernel that one side alone has, what it decided.
        attribution: how the figures and the configuration go together, in words; empty where one side alone has it.
    """

    name: str
    only: str
    changes: tuple[Change, ...]
    configuration: tuple[str, ...]
    attribution: str

    @property
    def severity(self) -> tuple[float, ...]:
        """For sorting, the worst first: by the worst growth of each rank, the ranks one after another."""
        growths = [[change.growth for change in self.changes if change.rank == rank] for rank in RANKS]
        return tuple(-max(growth, default=0.0) for growth in growths)


def kernel_key(name: str) -> str:
    """`matmul_like_512x4096x256_f16xf16xf32` of `main_dispatch_1_matmul_like_512x4096x256_f16xf16xf32`."""
    _, found, rest = name.partition("_dispatch_")
    ordinal, _, key = rest.partition("_")
    return key if found and ordinal.isdecimal() and key else name


def kernel_changes(before: Sequence[Kernel], after: Sequence[Kernel]) -> tuple[KernelChange, ...]:
    """The kernels that changed, the worst first; then those that one side alone has."""
    pairs, old, new = _matched(before, after)
    changes = [made for one, other in pairs if (made := _kernel_change(one, other)) is not None]
    changes.sort(key=lambda change: (change.severity, change.name))
    alone = [_alone(kernel, "candidate") for kernel in new] + [_alone(kernel, "baseline") for kernel in old]
    return (*changes, *alone)


def _matched(
    before: Sequence[Kernel], after: Sequence[Kernel]
) -> tuple[list[tuple[Kernel, Kernel]], list[Kernel], list[Kernel]]:
    """Kernels of one key on both sides, in order; then the one kernel left on each side that reduces. And the rest."""
    pairs: list[tuple[Kernel, Kernel]] = []
    old, new = list(before), list(after)
    for key in dict.fromkeys(kernel_key(kernel.name) for kernel in before):
        ours = [kernel for kernel in before if kernel_key(kernel.name) == key]
        theirs = [kernel for kernel in after if kernel_key(kernel.name) == key]
        if len(ours) == len(theirs):
            pairs += zip(ours, theirs, strict=True)
            old = [kernel for kernel in old if kernel not in ours]
            new = [kernel for kernel in new if kernel not in theirs]
    reducing = [[kernel for kernel in left if _reduces(kernel)] for left in (old, new)]
    if all(len(found) == 1 for found in reducing):
        (one,), (other,) = reducing
        pairs.append((one, other))
        old.remove(one)
        new.remove(other)
    return pairs, old, new


def _reduces(kernel: Kernel) -> bool:
    lowerings = kernel.configuration.lowerings if kernel.configuration else ()
    return any(lowering.mma or "reduction" in lowering.tiles for lowering in lowerings)


def _kernel_change(before: Kernel, after: Kernel) -> KernelChange | None:
    differing = figure_changes(before, after)
    decided, attribution = tuple[str, ...](), "configuration unknown"
    if before.configuration is not None and after.configuration is not None:
        decided = decided_differently(before.configuration, after.configuration)
        attribution = "configuration changed" if decided else "same configuration"
    if not differing and not decided:
        return None
    names = dict.fromkeys((kernel_key(before.name), kernel_key(after.name)))
    return KernelChange(
        name=" → ".join(names), only="", changes=differing, configuration=decided, attribution=attribution
    )


def _alone(kernel: Kernel, side: str) -> KernelChange:
    """A kernel that one side alone has: its own figures, those that are not 0."""
    made = {} if kernel.configuration is None else decisions(kernel.configuration)
    return KernelChange(
        name=kernel_key(kernel.name),
        only=side,
        changes=figures_alone(kernel, side),
        configuration=tuple(f"{what} {value}" for what, value in made.items()),
        attribution="",
    )
