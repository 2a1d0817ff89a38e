# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Generated GPU code, candidate against baseline: what changed of it, the worst first. Pure.

It informs and decides nothing. Where codegen chose another configuration too, that is said beside the figures: they
can't be put down to the layout alone then.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.model.codegen import Kernel, ReadObject, Unreadable
from bot.model.compiled import Compiled, Outcome
from bot.model.run import Result
from bot.report.figures import RANKS
from bot.report.kernels import KernelChange, kernel_changes
from bot.report.words import pair

GENERATED_CODE = "Generated code"
_BRIEF = 4


@dataclass(frozen=True, kw_only=True, slots=True)
class CodeChange:
    """The generated code of one result, where it changed.

    Attributes:
        price: transposing dispatches and bytes moved, where these changed: what a gain costs elsewhere.
        unreadable: what could not be read, and why.
        unknown: figures that are known of no kernel, or not in full, with the reason.
    """

    result: Result
    kernels: tuple[KernelChange, ...]
    price: str
    unreadable: tuple[str, ...]
    unknown: tuple[str, ...]

    @property
    def worst(self) -> KernelChange | None:
        """The kernel to speak of where there is room for one."""
        return self.kernels[0] if self.kernels else None

    @property
    def severity(self) -> tuple[float, ...]:
        """That of its worst kernel among those that both sides have."""
        return min((kernel.severity for kernel in self.kernels if not kernel.only), default=(0.0,) * len(RANKS))


def code_changes(results: Iterable[Result]) -> tuple[CodeChange, ...]:
    """The results whose generated code for a GPU is known on a side and not the same, the worst first."""
    found = (code_change_of(result) for result in results)
    return tuple(sorted((each for each in found if each is not None), key=_order))


def _order(change: CodeChange) -> tuple[object, ...]:
    # Without a kernel that changed there is nothing to rank by; what could not be read comes first.
    return bool(change.kernels), change.severity, change.result.dispatch, change.result.target


def code_change_of(result: Result) -> CodeChange | None:
    """What changed of one result's generated code; None where nothing did, or there is none."""
    before, after = _objects(result.baseline), _objects(result.candidate)
    unreadable = _unreadable("baseline", before) + _unreadable("candidate", after)
    if not before or not after or (before == after and not unreadable):
        return None
    kernels = kernel_changes(_kernels(before), _kernels(after))
    if unreadable:  # what was not read may well have the kernels that the other side seems to have alone
        kernels = tuple(kernel for kernel in kernels if not kernel.only)
    if not kernels and not unreadable:
        return None
    verdict = result.verdict
    price = []
    if verdict.transposing[0] != verdict.transposing[1]:
        price.append(f"transposing dispatches {pair(verdict.transposing)}")
    if verdict.bytes_moved[0] != verdict.bytes_moved[1]:
        price.append(f"moving {pair(verdict.bytes_moved, 'bytes')}")
    unknown = tuple(dict.fromkeys(note for kernel in (*_kernels(before), *_kernels(after)) for note in kernel.notes))
    return CodeChange(result=result, kernels=kernels, price=", ".join(price), unreadable=unreadable, unknown=unknown)


def _objects(outcome: Outcome) -> tuple[ReadObject | Unreadable, ...]:
    return outcome.code.objects if isinstance(outcome, Compiled) else ()


def _kernels(objects: Sequence[ReadObject | Unreadable]) -> list[Kernel]:
    return [kernel for found in objects if isinstance(found, ReadObject) for kernel in found.kernels]


def _unreadable(side: str, objects: Sequence[ReadObject | Unreadable]) -> tuple[str, ...]:
    return tuple(f"{side}: {o.name} can't be read: {o.reason}" for o in objects if isinstance(o, Unreadable))


def brief(change: CodeChange) -> str:
    """The worst kernel in a line: its configuration, a few figures, and the price."""
    worst = change.worst
    if worst is None:
        return "; ".join((*change.unreadable, *([f"unknown: {'; '.join(change.unknown)}"] if change.unknown else [])))
    decided = f": {', '.join(worst.configuration)}" if worst.configuration else ""
    head = f"only in the {worst.only}" if worst.only else f"{worst.attribution}{decided}"
    figures = ", ".join(f"{figure.what} {figure.values}" for figure in worst.changes[:_BRIEF])
    return "; ".join(part for part in (head, figures, change.price) if part)
