# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From everything known to the judged results of a Run. Pure."""

import functools
from collections.abc import Sequence

from bot.config.schema import Settings
from bot.flow.ledger import Ledger, Pair
from bot.judge.timing import judge_timings
from bot.judge.verdict import code_change, judge
from bot.measure.stats import Demands
from bot.model.compiled import Compiled, Outcome
from bot.model.measured import IDENTICAL_CODE, NO_CODE, NOT_ASKED_FOR, PENDING, NotMeasured
from bot.model.run import DispatchRecord, Result, Step, Variant
from bot.model.verdict import Verdict

_STEPS = list(Step)


def assemble(
    pairs: Sequence[Pair],
    dispatches: Sequence[DispatchRecord],
    ledger: Ledger,
    until: Step,
    settings: Settings,
    variants: tuple[Variant, Variant],
) -> tuple[Result, ...]:
    """The judged result of every pair of which both sides are known, in the order of `pairs`.

    Args:
        variants: baseline's and candidate's.
    """
    layouts = {dispatch.id: dispatch.layout for dispatch in dispatches}
    pipelines = {"baseline": variants[0].pipeline, "candidate": variants[1].pipeline}
    thresholds = settings.thresholds
    demands = Demands(effect=thresholds.effect, confidence=thresholds.confidence)
    times = judge_timings(ledger.timing, ledger.twins, demands)
    results: list[Result] = []
    verdicts: dict[Verdict, Verdict] = {}  # most of a large run are equal, and kept once
    for pair in pairs:
        sides = ledger.sides(pair)
        if sides is None:
            continue
        numerics = ledger.numerics.get(pair, _not_measured(until, Step.NUMERICS, *sides))
        timing = ledger.timing.get(pair, _not_measured(until, Step.TIME, *sides))
        verdict = judge(
            *sides,
            numerics,
            timing,
            time=times.get(pair),
            settings=settings,
            layout=layouts[pair[0]],
            pipelines=pipelines,
        )
        results.append(
            Result(
                dispatch=pair[0],
                target=pair[1],
                baseline=sides[0],
                candidate=sides[1],
                numerics=numerics,
                timing=timing,
                verdict=verdicts.setdefault(verdict, verdict),
                why=ledger.whys.get(pair),
                since=ledger.sinces.get(pair),
            )
        )
    return tuple(results)


def reaches(until: Step, step: Step) -> bool:
    """Whether a run that goes until one step includes another."""
    return _STEPS.index(until) >= _STEPS.index(step)


def _not_measured(until: Step, step: Step, baseline: Outcome, candidate: Outcome) -> NotMeasured:
    """Why a measurement is not there."""
    if not reaches(until, step):
        return _because(NOT_ASKED_FOR)
    if not (isinstance(baseline, Compiled) and isinstance(candidate, Compiled)):
        return _because(NO_CODE)
    if step == Step.TIME and code_change(baseline, candidate) == "identical":
        return _because(IDENTICAL_CODE)
    return _because(PENDING)


@functools.cache
def _because(reason: str) -> NotMeasured:
    return NotMeasured(reason=reason)  # thousands share it
