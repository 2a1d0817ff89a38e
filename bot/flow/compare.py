# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One function runs the whole way: plan, compile, numerics, time, judge, explain, record."""

from contextlib import suppress

from bot.flow.assemble import reaches
from bot.flow.compiling import compile_step
from bot.flow.explaining import explain_step
from bot.flow.going import Going
from bot.flow.means import Comparison, Means
from bot.flow.workfolder import alone_in, clear_leftovers
from bot.model.run import Run, Step
from bot.processes import WorkerStopped
from bot.record import save_texts


def compare(comparison: Comparison, means: Means, earlier: Run | None = None, *, made_elsewhere: bool = False) -> Run:
    """Runs a comparison and records it in `means.run_dir`, whose `run.json` is valid from the first checkpoint on.

    Args:
        earlier: a record to continue: what it holds already is not done again. Its executables are in the folder.
        made_elsewhere: the record may come from a machine whose compiler this one has not; where nothing is left to
            compile, it is taken as it is. Otherwise compilers, passes and flags must be those of the record.

    Raises `UsageError` where another run is recording into that folder.
    """
    with alone_in(means.run_dir):
        clear_leftovers(means.run_dir)
        going = Going(comparison, means, earlier, made_elsewhere=made_elsewhere)
        save_texts(means.run_dir, comparison.texts)
        compile_step(going)
        if reaches(comparison.request.until, Step.NUMERICS) and not means.stop.is_set():
            from bot.flow.measuring import measure_steps  # noqa: PLC0415 - brings numpy, which compiling doesn't need

            with suppress(WorkerStopped):  # what was interrupted says nothing; what is finished is recorded
                measure_steps(going)
        with suppress(WorkerStopped):  # where it was to stop before, this says what is not explained
            explain_step(going)
        means.cache.trim()
        return going.record()
