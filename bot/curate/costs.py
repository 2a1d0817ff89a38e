# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What compiling each dispatch costs, read off a run's record: `costs.json`, by which shards are balanced."""

import shlex
from collections.abc import Mapping

from bot.corpus.costs import Costs, Observed
from bot.flow.ledger import SIDES
from bot.model.compiled import Checked, Compiled, Outcome, TimedOut
from bot.model.run import Result, Run, Step

# Which IR, for which compiler and flags: what decides the code.
_Code = tuple[str, ...]


def observe_costs(run: Run, before: Costs) -> Costs:
    """`before`, with what the run's first target shows in place of what was known of the same step.

    A run until check says what checking costs; any other, what generating code costs.
    """
    step = "check" if run.request.until == Step.CHECK else "compile"
    return before.model_copy(update={step: _observed(run)})


def costs_text(costs: Costs) -> str:
    """The costs as JSON, in order of id, a dispatch a line."""
    return costs.model_dump_json(indent=1, exclude_none=True) + "\n"


def _observed(run: Run) -> Observed:
    target = run.targets[0].name
    results = sorted((r for r in run.results if r.target == target), key=lambda result: result.dispatch)
    generated: dict[_Code, float] = {}
    for result in results:
        for side in SIDES:
            outcome = _outcome(result, side)
            if isinstance(outcome, Compiled) and outcome.cpu_seconds > 0:  # 0: recalled from the cache
                # Of those with this code one generated it; the others spent what it took to find that out.
                code = _code(run, side, outcome)
                generated[code] = max(outcome.cpu_seconds, generated.get(code, 0.0))
    seconds = {result.dispatch: _seconds(run, result, generated) for result in results}
    return Observed(
        command=_command(run),
        date=run.created,
        compiler=run.candidate.compiler.release,
        cpu=run.host.cpu,
        target=target,
        seconds={name: round(cost, 3) for name, cost in seconds.items() if cost is not None},
    )


def _seconds(run: Run, result: Result, generated: Mapping[_Code, float]) -> float | None:
    """What one dispatch would cost alone; None where the record doesn't say, as for a compile that failed.

    Code taken over from another dispatch counts as generated; code that both sides share counts once.
    """
    checks, codes = 0.0, dict[_Code, float]()
    for side in SIDES:
        match _outcome(result, side):
            case Checked() as outcome:
                checks += outcome.cpu_seconds
            case TimedOut() as outcome:
                checks += outcome.limit_s
            case Compiled() as outcome if (code := _code(run, side, outcome)) in generated:
                codes[code] = generated[code]
            case _:
                return None
    return checks + sum(codes.values())


def _outcome(result: Result, side: str) -> Outcome:
    return result.baseline if side == "baseline" else result.candidate


def _code(run: Run, side: str, outcome: Compiled) -> _Code:
    variant = run.baseline if side == "baseline" else run.candidate
    flags = run.targets[0].flags[side]
    return (outcome.ir_sha256, variant.compiler.release, variant.compiler.revision, *flags, *variant.flags)


def _command(run: Run) -> str:
    words = ["innermost", "run"]
    words += ["--suite", run.request.suite] if run.request.suite else []
    words += [word for glob in run.request.globs for word in ("--dispatch", glob)]
    words += ["--baseline", run.baseline.name, "--candidate", run.candidate.name]
    words += [word for target in run.targets for word in ("--target", target.name)]
    return shlex.join([*words, "--until", run.request.until.value])
