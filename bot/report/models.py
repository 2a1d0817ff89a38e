# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What whole models cost on either side: dispatches, transposing ones, bytes moved, size of the code."""

from dataclasses import dataclass

from bot.model.compiled import Compiled, Outcome
from bot.report.view import Row, View

WHOLE_MODEL = "whole model"
COLUMNS = ("model", "dispatches", "transposing", "MiB moved", "code KiB")
_MIB, _KIB = 2**20, 2**10


@dataclass(frozen=True, kw_only=True, slots=True)
class ModelCost:
    """One model on one target; each cell says `baseline → candidate`, or one number where both are equal."""

    model: str
    cells: tuple[str, ...]


def model_costs(view: View) -> tuple[ModelCost, ...]:
    """The costs of the whole models among a run's results; empty for a run of dispatches."""
    rows = [row for row in view.rows if row.record is not None and WHOLE_MODEL in row.record.context]
    return tuple(
        ModelCost(
            model=f"{row.result.dispatch} on {row.result.target}" if view.many_targets else row.result.dispatch,
            cells=_cells(row),
        )
        for row in rows
    )


def _cells(row: Row) -> tuple[str, ...]:
    verdict = row.result.verdict
    sizes = (_code_bytes(row.result.baseline), _code_bytes(row.result.candidate))
    return (
        _change(verdict.dispatches, 1),
        _change(verdict.transposing, 1),
        _change(verdict.bytes_moved, _MIB),
        _change(sizes, _KIB),
    )


def _code_bytes(outcome: Outcome) -> int | None:
    return outcome.code.bytes if isinstance(outcome, Compiled) else None


def _change(sides: tuple[int | None, int | None], unit: int) -> str:
    before, after = (_number(side, unit) for side in sides)
    return before if before == after else f"{before} → {after}"


def _number(value: int | None, unit: int) -> str:
    """A count, or a size with a decimal where it is small; unknown is never shown as 0."""
    if value is None:
        return "?"
    if unit == 1:
        return f"{value:,}"
    return f"{value / unit:,.1f}" if value < 100 * unit else f"{value / unit:,.0f}"
