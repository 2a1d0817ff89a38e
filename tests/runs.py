# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What two engines must agree on: a Run apart from its times."""

from dataclasses import replace

from bot.config.schema import Settings
from bot.judge.summary import summarize
from bot.judge.verdict import judge
from bot.model.compiled import Checked, Compiled, TimedOut
from bot.model.measured import NOT_ASKED_FOR, NotMeasured
from bot.model.run import Result, Run


def without_times(run: Run) -> Run:
    """The run as if nothing had been timed: no moment, no seconds, and verdicts from everything else."""
    settings = Settings.model_validate(run.settings)
    layouts = {dispatch.id: dispatch.layout for dispatch in run.dispatches}
    pipelines = {"baseline": run.baseline.pipeline, "candidate": run.candidate.pipeline}

    def untimed(result: Result) -> Result:
        sides = {
            side: replace(outcome, cpu_seconds=0.0) if isinstance(outcome, Checked | Compiled | TimedOut) else outcome
            for side, outcome in (("baseline", result.baseline), ("candidate", result.candidate))
        }
        timing = NotMeasured(reason=NOT_ASKED_FOR) if result.timing.kind == "timed" else result.timing
        verdict = judge(
            sides["baseline"],
            sides["candidate"],
            result.numerics,
            timing,
            time=None,
            settings=settings,
            layout=layouts[result.dispatch],
            pipelines=pipelines,
        )
        return replace(result, **sides, timing=timing, verdict=verdict)

    results = tuple(untimed(result) for result in run.results)
    asked = [(dispatch.id, target.name) for dispatch in run.dispatches for target in run.targets]
    return run.model_copy(
        update={
            "created": "",
            "wall_seconds": 0.0,
            "results": results,
            "twins": (),
            "summary": summarize(results, asked),
        }
    )
