# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What `innermost corpus faithful` prints: a line per model, variant and target, and the reasons below."""

from rich.console import Console
from rich.table import Table

from bot.cli.terminal import terminal
from bot.faithful.study import Agreement, Study


def print_study(study: Study) -> None:
    """Prints the study to stdout."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in ("model", "variant", "target"):
        table.add_column(name, no_wrap=True)
    for name in ("uses", "ungrown", "agreeing", "%"):
        table.add_column(name, justify="right")
    notes: list[str] = []
    for model in study.models:
        notes += [f"{model.model}: {model.failed}"] * bool(model.failed)
        for agreement in model.agreements:
            table.add_row(model.model, agreement.variant, agreement.target, *_figures(agreement))
            notes += _notes(model.model, agreement)
    console = Console(highlight=False, soft_wrap=True, width=terminal()[0])
    console.print(table)
    for note in notes:
        console.print(note, markup=False)
    for value in study.values:
        found = value.failed or f"differs by {value.worst:.1e} of the largest"
        where = f"{value.model}, 1x1 convolution {value.convolution}, level {value.level}"
        console.print(f"value of {where}: {'agrees' if value.agrees else 'does not agree'}, {found}", markup=False)
    console.print(f"{study.compiler}; {study.machine}; {study.date}", markup=False)


def _figures(agreement: Agreement) -> tuple[str, ...]:
    if agreement.whole:
        return str(agreement.uses), "", "", "none"
    percent = 100 * agreement.agreeing // max(1, agreement.uses)
    return str(agreement.uses), str(agreement.first), str(agreement.agreeing), str(percent)


def _notes(model: str, agreement: Agreement) -> list[str]:
    where = f"{model}, {agreement.variant}, {agreement.target}"
    if agreement.whole:
        return [f"{where}: nothing to compare with, the whole model does not compile ({agreement.whole})"]
    return [f"{where}: {count} not, {reason}" for reason, count in agreement.reasons.items()]
