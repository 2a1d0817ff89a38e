# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What whole models cost, as a table of its own."""

from dataclasses import replace

from bot.model.run import Run
from bot.report import Format, render
from bot.report.models import model_costs
from bot.report.view import view
from tests.report import gallery


def whole(run: Run) -> Run:
    """The same run, as if its dispatches were models."""
    records = tuple(replace(record, context=("whole model",)) for record in run.dispatches)
    return run.model_copy(update={"dispatches": records})


def test_a_run_of_dispatches_has_no_such_table() -> None:
    run = gallery.improved()
    assert model_costs(view(run)) == ()
    assert "MiB moved" not in render(run, Format.TEXT)


def test_every_model_is_shown_with_both_sides() -> None:
    run = whole(gallery.full())
    costs = model_costs(view(run))
    assert len(costs) == len(run.results)
    assert all(len(cost.cells) == 4 for cost in costs)
    # A side that didn't compile has no size, which is not 0.
    failed = {result.dispatch for result in run.results if result.candidate.kind == "crashed"}
    assert failed
    assert all("?" in cost.cells[3] for cost in costs if cost.model.split(" on ")[0] in failed)
    text = render(run, Format.TEXT)
    assert "MiB moved" in text
    assert "code KiB" in text
