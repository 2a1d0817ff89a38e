# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What times mean for each model, and what is said of how they were measured."""

import pytest

from bot.model.run import DispatchUse, Twin
from bot.report import Format, render
from bot.report.model_times import model_times, model_words
from bot.report.view import view
from tests.report import builders as b


def test_the_mean_is_geometric_weighted_by_uses_and_over_what_was_timed_alone() -> None:
    run = b.run(
        b.result("a", time=b.time_change(2.0, "slower")),
        b.result("b", time=b.time_change(0.5, "faster")),
        b.result("c", code="identical"),
        b.result("d"),
        records=(
            b.record("a", [("resnet50", 1), ("other", 4)]),
            b.record("b", [("resnet50", 3)]),
            b.record("c", [("resnet50", 5), ("equal", 7)]),
            b.record("d", [("resnet50", 6)]),
        ),
        models=(DispatchUse(model="resnet50", uses=36), DispatchUse(model="other", uses=4)),
    )
    other, resnet = model_times(run)
    assert (other.model, other.ratio, other.over) == ("other", pytest.approx(2.0), "4 of 4 convs timed")
    assert resnet.ratio == pytest.approx((2.0 * 0.5**3) ** (1 / 4))
    assert model_words(resnet, many_targets=False) == "resnet50 0.71× over 4 of 36 convs timed, 5 more identical"
    assert "llvm-cpu" in model_words(resnet, many_targets=True)
    for form in (Format.TEXT, Format.HTML, Format.COMMENT):
        assert "4 of 36 convs timed" in " ".join(render(run, form).split())


def test_a_mean_of_noise_says_so() -> None:
    (model,) = model_times(b.run(b.result("a", time=b.time_change(1.02, "noise"))))
    assert model.mean == "within noise"


@pytest.mark.parametrize(
    ("floor", "words"),
    [
        (0.006, "noise floor 0.6% (equal code timed once beside)"),
        (0.0003, "noise floor under 0.05% (equal code timed once beside)"),
        (
            None,
            "noise floor not known (equal code timed once beside, not to within 5%: a quieter machine tells it)",
        ),
    ],
)
def test_coverage_says_the_noise_floor_and_what_was_disturbed(floor: float | None, words: str) -> None:
    time = b.time_change(1.12, "slower").model_copy(update={"noise_floor": floor})
    twin = Twin(dispatch="a", target="llvm-cpu", timing=b.timed(1.006, 1))
    said = view(b.run(b.result("a", timing=b.timed(), time=time), twins=(twin,))).coverage.words
    assert f"1 timed, 1 of them disturbed by other work · {words}" in said
    assert "noise floor" not in view(b.run(b.result("a", time=time))).coverage.words
    # A device that failed shows no noise.
    failed = Twin(dispatch="a", target="llvm-cpu", timing=b.device_failed("both"))
    unknown = time.model_copy(update={"noise_floor": None})
    said = view(b.run(b.result("a", timing=b.timed(), time=unknown), twins=(failed,))).coverage.words
    assert "noise floor not known (no equal code could be timed beside)" in said
