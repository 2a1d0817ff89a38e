# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Results by model: what a change means for each, since people ship models and not dispatches."""

from collections import Counter, defaultdict
from dataclasses import dataclass

from bot.report.view import GROUP_ORDER, View, group_of


@dataclass(frozen=True, kw_only=True, slots=True)
class ModelCounts:
    """How many results of one model's dispatches there are of each group; what several models have counts in each."""

    model: str
    groups: dict[str, int]


def by_model(view: View) -> tuple[ModelCounts, ...]:
    """The models of all results, the worst first: most regressed, then most of the next group, then by name."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row in view.rows:
        for use in row.record.models if row.record is not None else ():
            found[use.model][group_of(row.importance)] += 1
    models = [ModelCounts(model=model, groups=dict(groups)) for model, groups in found.items()]
    return tuple(sorted(models, key=lambda one: ([-one.groups.get(group, 0) for group in GROUP_ORDER], one.model)))
