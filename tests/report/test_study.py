# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
from typing import Any

import pytest

from bot.model.study import Study, StudyComparison
from bot.report.study import render_study
from tests.report import builders as b


def compared(verdict: Any = "noise", ratio: float = 1.0, **more: Any) -> StudyComparison:
    values: dict[str, Any] = {
        "dispatch": "resnet50.conv00",
        "run": 1,
        "verdict": verdict,
        "ratio": ratio,
        "low": ratio - 0.01,
        "high": ratio + 0.01,
        "noise_floor": 0.004,
        "trials": 1,
        "rounds": 12,
        "invocation_ns": 21_000.0,
        "seconds": 0.3,
        "one_after_the_other": 1.2,
        "disturbed": "",
    }
    return StudyComparison(**{**values, **more})


def made(*comparisons: StudyComparison, asked: int = 0, more: float = 0.0, left_out: tuple[str, ...] = ()) -> Study:
    return Study(
        created="2026-11-25T07:48:10+00:00",
        host=b.run().host,
        target="llvm-cpu",
        device="local-task",
        asked=asked or len(comparisons),
        more=more,
        effect=0.05,
        confidence=0.99,
        comparisons=comparisons,
        left_out=left_out,
        failed=(),
    )


def lines(study: Study) -> str:
    return "\n".join(" ".join(line.split()) for line in render_study(study).splitlines())


def test_a_study_without_alarms() -> None:
    said = lines(made(compared(), compared(ratio=1.01), left_out=("slow: it takes 12 ms",)))
    assert "2 of 2 comparisons of executables with themselves, llvm-cpu on local-task" in said
    assert "false slow-downs 0\nfalse speed-ups 0\nnoise 2" in said
    assert "in turns median 0.50%, at most 1.00%, as a run times" in said
    assert "one after the other median 20.00%" in said
    assert "2 of 2 would seem 5% slower than they are" in said
    assert "left out: 1\nslow: it takes 12 ms" in said
    assert "Incomplete" not in said


def test_a_ratio_that_is_far_off_is_told_from_one_that_decides() -> None:
    vague = compared(ratio=1.3).model_copy(update={"low": 0.4, "high": 3.0})
    said = lines(made(compared(ratio=1.01), vague))
    assert "How far ratios are from 1, which is what each should be:" in said
    assert "at most 30.00%, as a run times" in said
    assert "median 1.00%, at most 1.00%, of the 1 whose interval is within 5%" in said
    assert "noise floor median 0.40%, at most 0.40%, known in 1 of 1 run" in said
    assert "only where its whole\ninterval is beyond that" in said


def test_false_alarms_are_named() -> None:
    study = made(compared("slower", 1.2), compared("faster", 0.8), compared())
    assert study.false_alarms == 2
    assert "resnet50.conv00: slower, 1.200 [1.190, 1.210]" in lines(study)


def test_what_was_injected_is_no_false_alarm() -> None:
    study = made(compared("slower", 1.1), compared("noise", 1.1), more=0.1)
    assert (study.false_alarms, study.detected) == (0, 0.5)
    assert "caught 1 (50.0%)" in lines(study)
    assert made(compared("faster", 0.9), more=0.1).false_alarms == 1


@pytest.mark.parametrize("comparisons", [(), (compared(noise_floor=None, one_after_the_other=None),)])
def test_an_incomplete_study_says_so(comparisons: tuple[StudyComparison, ...]) -> None:
    said = lines(made(*comparisons, asked=5))
    assert said.startswith(f"{len(comparisons)} of 5 comparisons")
    assert "Incomplete" in said
