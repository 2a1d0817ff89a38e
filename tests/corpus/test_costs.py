# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What dispatches cost: recorded where known, else a guess in the same unit."""

from pathlib import Path

import pytest

from bot.corpus.costs import COSTS, Costs, Observed, costs_of, estimate, load_costs
from bot.errors import InputError
from bot.model.run import Step

SEEN = {"command": "innermost run", "date": "2026-11-23", "compiler": "3.13.0", "cpu": "Xeon", "target": "llvm-cpu"}
TEXTS = {"known": "x" * 4_000, "new": "x" * 4_000, "whole-model": "x" * 140_000}


def test_without_a_file_everything_is_estimated(tmp_path: Path) -> None:
    assert load_costs(tmp_path) == Costs()
    costs = costs_of(TEXTS, load_costs(tmp_path), Step.TIME)
    assert costs == {name: estimate(text, Step.TIME) for name, text in TEXTS.items()}
    assert costs["whole-model"] > 5 * costs["new"] > 0


def test_each_step_has_its_own_costs(tmp_path: Path) -> None:
    costs = Costs(compile=Observed(**SEEN, seconds={"known": 7.5, "gone": 1.0}))
    (tmp_path / COSTS).write_text(costs.model_dump_json())
    assert load_costs(tmp_path) == costs
    for step in (Step.COMPILE, Step.NUMERICS, Step.TIME):
        assert costs_of(TEXTS, costs, step) == {
            "known": 7.5,
            "new": estimate(TEXTS["new"], step),
            "whole-model": estimate(TEXTS["whole-model"], step),
        }
    check = costs_of(TEXTS, costs, Step.CHECK)
    assert check["known"] == estimate(TEXTS["known"], Step.CHECK) < estimate(TEXTS["known"], Step.COMPILE)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("", "JSON"),
        ('{"compile": 3}', "compile"),
        ('{"link": null}', "link"),
        ('{"compile": {"seconds": {"a": -1}}}', "compile"),
    ],
)
def test_a_damaged_file_is_named(tmp_path: Path, text: str, where: str) -> None:
    (tmp_path / COSTS).write_text(text)
    with pytest.raises(InputError, match=f"costs.json is damaged: .*{where}"):
        load_costs(tmp_path)


@pytest.mark.parametrize("seconds", [-1.0, float("nan"), float("inf")])
def test_a_cost_is_a_number_of_seconds(seconds: float) -> None:
    with pytest.raises(ValueError, match="seconds"):
        Observed(**SEEN, seconds={"a": seconds})
