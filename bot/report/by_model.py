# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Results by model: what a change means for each, since people ship models and not dispatches."""

from collections import Counter, defaultdict
from dataclasses import dataclass

from bot.report.model_times import ModelTime
from bot.report.view import GROUP_ORDER, View, group_of


@dataclass(frozen=True, kw_only=True, slots=True)
class ModelResults:
    """The results of one model's dispatches; what several models have counts in each.

    Attributes:
        groups: how many results there are of each group.
        times: what its timings mean, for each target on which any of it was timed.
    """

    model: str
    groups: dict[str, int]
    times: tuple[ModelTime, ...]


def by_model(view: View) -> tuple[ModelResults, ...]:
    """The models of all results, the worst first: most regressed, then most of the next group, then by name."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row in view.rows:
        for use in row.record.models if row.record is not None else ():
            found[use.model][group_of(row.importance)] += 1
    times: defaultdict[str, list[ModelTime]] = defaultdict(list)
    for time in view.models:
        times[time.model].append(time)
    models = [
        ModelResults(model=model, groups=dict(groups), times=tuple(times[model])) for model, groups in found.items()
    ]
    return tuple(sorted(models, key=lambda one: ([-one.groups.get(group, 0) for group in GROUP_ORDER], one.model)))
