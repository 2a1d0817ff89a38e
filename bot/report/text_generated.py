# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The terminal's section on generated GPU code: what changed of each kernel, the worst first."""

from collections.abc import Sequence

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.report.figures import Change
from bot.report.generated import GENERATED_CODE, CodeChange
from bot.report.kernels import KernelChange
from bot.report.words import clip, one_line, plural

_MOST_RESULTS = 5
_MOST_FIGURES = 12
_WIDTH = 400


def print_generated(changes: Sequence[CodeChange], console: Console) -> None:
    """The section. Everything is a Text: outside text must not be read as rich's markup."""
    console.print(
        Text(f"{GENERATED_CODE}: static counts, baseline → candidate. They inform, and decide nothing.", "dim")
    )
    for change in changes[:_MOST_RESULTS]:
        price = f": {change.price}" if change.price else ""
        console.print(Text(f"{one_line(change.result.dispatch)} on {one_line(change.result.target)}{price}", "bold"))
        for kernel in change.kernels:
            _print_kernel(kernel, console)
        for reason in change.unreadable:
            console.print(_indented(Text(clip(reason, _WIDTH), "dim"), 1))
    rest = len(changes) - _MOST_RESULTS
    if rest > 0:
        console.print(Text(f"… and {plural(rest, 'result')} more, in the report", "dim"))
    unknown = dict.fromkeys(reason for change in changes[:_MOST_RESULTS] for reason in change.unknown)
    if unknown:  # of a target's code the same is unknown everywhere: it is said once
        console.print(Text(clip(f"unknown: {'; '.join(unknown)}", _WIDTH), "dim"))


def _print_kernel(kernel: KernelChange, console: Console) -> None:
    decided = clip(", ".join(kernel.configuration), _WIDTH)
    if kernel.only:
        figures = ", ".join(f"{figure.what} {figure.values}" for figure in kernel.changes)
        said = "; ".join(part for part in (decided, figures) if part)
        console.print(_indented(Text(f"{one_line(kernel.name)}: only in the {kernel.only}; {said}"), 1))
        return
    head = f"{one_line(kernel.name)}: {kernel.attribution}"
    console.print(_indented(Text(f"{head}: {decided}" if decided else head), 1))
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    for justify in ("left", "right", "right", "left"):
        table.add_column(justify=justify, overflow="fold")
    for figure in kernel.changes[:_MOST_FIGURES]:
        table.add_row(Text(_named(figure)), Text(figure.values), Text(figure.delta), Text(figure.hint, "dim"))
    console.print(_indented(table, 2))
    rest = len(kernel.changes) - _MOST_FIGURES
    if rest > 0:
        console.print(_indented(Text(f"… and {plural(rest, 'figure')} more, in the report", "dim"), 2))


def _named(figure: Change) -> str:
    """`LDS loads of 16 bits: ds_read_u16`."""
    return clip(f"{figure.what}: {', '.join(figure.mnemonics)}" if figure.mnemonics else figure.what, 80)


def _indented(shown: Text | Table, levels: int) -> Padding:
    return Padding(shown, (0, 0, 0, 2 * levels))
