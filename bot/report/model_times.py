# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the timings of a run mean for each model: their geometric mean, weighted by how often the model has each.

A mean of ratios must be geometric, or it depends on which side is called the baseline (P. J. Fleming and J. J. Wallace,
How Not to Lie with Statistics: The Correct Way to Summarize Benchmark Results, CACM 29, 1986). It is over those
convolutions of the model that were timed, and says how many these are: it is not the time of the model.
"""

import math
from collections import defaultdict
from dataclasses import dataclass

from bot.model.run import Run
from bot.report.words import TIMES, number, one_line, plural


@dataclass(frozen=True, kw_only=True, slots=True)
class ModelTime:
    """One model on one target.

    Attributes:
        ratio: candidate / baseline, the weighted geometric mean.
        timed: convolutions of the model that it is over.
        identical: those that were not timed, since their code is equal.
        total: those that the corpus has of the model.
        sure: whether any of them is more than noise.
    """

    model: str
    target: str
    ratio: float
    timed: int
    identical: int
    total: int
    sure: bool

    @property
    def mean(self) -> str:
        """`0.93×`; `within noise` where no part of it is more than that: a mean of noise would look like a result."""
        return f"{number(self.ratio, '.2f')}{TIMES}" if self.sure else "within noise"

    @property
    def over(self) -> str:
        """`24 of 36 convs timed, 8 more identical`."""
        more = f", {self.identical:,} more identical" if self.identical else ""
        return f"{self.timed:,} of {plural(self.total, 'conv')} timed{more}"


def model_words(model: ModelTime, *, many_targets: bool) -> str:
    """`resnet50 0.93× over 24 of 36 convs timed`, or `within noise`; with the target where there are several."""
    where = f" on {one_line(model.target)}" if many_targets else ""
    return f"{one_line(model.model)}{where} {model.mean} over {model.over}"


@dataclass(slots=True)
class _Sum:
    logs: float = 0.0
    timed: int = 0
    identical: int = 0
    sure: bool = False


def model_times(run: Run) -> tuple[ModelTime, ...]:
    """Each model of which anything was timed, on each target: first those where something is more than noise, the
    slowest first; then those timed most completely."""
    uses = {record.id: record.models for record in run.dispatches}
    totals: dict[str, int] = defaultdict(int)
    for record in run.dispatches:
        for use in record.models:
            totals[use.model] += use.uses
    totals |= {model.model: model.uses for model in run.models}
    sums: dict[tuple[str, str], _Sum] = defaultdict(_Sum)
    for result in run.results:
        time = result.verdict.time
        for use in uses.get(result.dispatch, ()):
            found = sums[use.model, result.target]
            if time is not None and time.ratio > 0 and math.isfinite(time.ratio):
                found.logs += use.uses * math.log(time.ratio)
                found.timed += use.uses
                found.sure = found.sure or time.counted != "noise"
            elif result.verdict.code == "identical":
                found.identical += use.uses
    made = [
        ModelTime(
            model=model,
            target=target,
            ratio=math.exp(found.logs / found.timed),
            timed=found.timed,
            identical=found.identical,
            total=max(totals[model], found.timed + found.identical),
            sure=found.sure,
        )
        for (model, target), found in sums.items()
        if found.timed
    ]
    return tuple(sorted(made, key=_worth))


def _worth(one: ModelTime) -> tuple[bool, float, float, str, str]:
    return not one.sure, -one.ratio if one.sure else 0.0, -one.timed / one.total, one.model, one.target
