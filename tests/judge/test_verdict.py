# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Verdicts: every precedence of the design, as a table."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.config.load import load_settings
from bot.errors import EXIT_INCOMPLETE, EXIT_OK, EXIT_REGRESSION
from bot.judge.summary import exit_code, summarize
from bot.judge.timing import judge_timing
from bot.judge.verdict import code_change, compile_change, judge
from bot.measure.inputs import RANDOM, SPECIAL
from bot.measure.stats import Demands
from bot.model.compiled import (
    Checked,
    Code,
    Compiled,
    CompileFailed,
    Crashed,
    Outcome,
    OutOfMemory,
    Stages,
    TimedOut,
    Unsupported,
)
from bot.model.facts import Stage
from bot.model.measured import (
    IDENTICAL_CODE,
    NOT_ASKED_FOR,
    PENDING,
    Case,
    Compared,
    DeviceFailed,
    Difference,
    NotMeasured,
    Numerics,
    Timed,
    Timing,
    Trial,
    WorstElement,
)
from bot.model.run import Result
from bot.model.verdict import CompileChange, Overall, Verdict
from tests.judge.test_layout import op, stages

SETTINGS = load_settings(Path("/"))
PIPELINES = {"baseline": "baseline", "candidate": "reordered"}
IN = stages(op("arg1", image=True, filter=True))
OUT = stages(op("arg1", image=False, filter=True))
SWAPPED = stages(op("arg1", image=False, filter=False))
NOT_MEASURED = NONE = NotMeasured(reason=NOT_ASKED_FOR)


def made_code(objects: str, *, executable: str = "", host: str = "0", build: str = "3.13.0") -> Code:
    return Code(
        executable=(executable or objects) * 64, bytes=9, code_objects=objects * 64, host_program=host * 64, build=build
    )


def compiled(layout: Stages = IN, code: str = "a") -> Compiled:
    made = made_code(code)
    return Compiled(stages=layout, diagnostics="", ir_sha256="0" * 64, code=made, cpu_seconds=1.0)


FAILED = CompileFailed(stages={}, diagnostics="error", at="executable")
BROKEN = CompileFailed(stages={}, diagnostics="error", at="input")
CRASHED = Crashed(stages={}, diagnostics="", signal="SIGSEGV", at="input")
CRASHED_LATE = Crashed(stages=OUT, diagnostics="", signal="SIGSEGV", at="executable")
TIMED_OUT = TimedOut(stages={}, diagnostics="", limit_s=1, at="executable")
OUT_OF_MEMORY = OutOfMemory(stages={}, diagnostics="", limit_mib=10, at="executable")
UNSUPPORTED = Unsupported(stages={}, diagnostics="", what="pipeline 'x' has no spelling")


def compared(*verdicts: Any, off: str = "") -> Compared:
    """A case of each verdict: random inputs, zeros, ones, ...; by the reference, the sides in `off` are wrong."""
    worst = WorstElement(output=0, index=(1, 2), baseline=1.0, candidate=7.5, reference=1.0)
    apart = Difference(max_abs=0.0, max_rel=0.0, max_ulp=0, beyond=0, elements=4)
    far = apart.model_copy(update={"beyond": 3})
    cases = tuple(
        Case(
            inputs=inputs,
            verdict=verdict,
            between=apart,
            against_reference=(far if "candidate" in off else apart) if off else None,
            baseline_against_reference=(far if "baseline" in off else apart) if off else None,
            reference="none",
            worst=worst,
            tolerance="",
        )
        for inputs, verdict in zip((RANDOM, *SPECIAL), verdicts, strict=False)
    )
    return Compared(cases=cases, seed=0, device="local-task")


def timed(ratio: float, trials: int = 2) -> Timed:
    # A little spread, so that there is an interval; far less than the effects in question.
    baseline = tuple(1000.0 + i % 5 for i in range(40))
    candidate = tuple(ratio * (1000.0 + (i + 2) % 5) for i in range(40))
    one = Trial(baseline_ns=baseline, candidate_ns=candidate, batch=1, seed=0, clock="wall", disturbed="")
    return Timed(device="local-task", trials=(one,) * trials)


def verdict(
    baseline: Outcome, candidate: Outcome, numerics: Numerics = NOT_MEASURED, timing: Timing = NOT_MEASURED
) -> Verdict:
    time = judge_timing(timing, Demands()) if isinstance(timing, Timed) else None
    return judge(
        baseline, candidate, numerics, timing, time=time, settings=SETTINGS, layout="nchw", pipelines=PIPELINES
    )


SAME, OTHER = compiled(), compiled(code="b")
LOST = compiled(OUT, "b")
WRONG, CLOSE = compared("wrong"), compared("close")
FIXED, ALIKE = compared("wrong", off="baseline"), compared("exact", off="baseline and candidate")
GONE = DeviceFailed(device="hip", side="candidate", reason="no device")


@pytest.mark.parametrize(
    ("baseline", "candidate", "numerics", "timing", "overall", "first"),
    [
        pytest.param(SAME, SAME, CLOSE, NotMeasured(reason=IDENTICAL_CODE), Overall.NO_CHANGE, "", id="identical"),
        pytest.param(SAME, OTHER, CLOSE, timed(1.0, 1), Overall.NO_CHANGE, "", id="noise"),
        pytest.param(SAME, OTHER, CLOSE, timed(0.7), Overall.IMPROVEMENT, "faster", id="faster"),
        pytest.param(SAME, OTHER, CLOSE, timed(1.4), Overall.REGRESSION, "slower", id="slower"),
        pytest.param(SAME, OTHER, CLOSE, timed(1.4, 1), Overall.NO_CHANGE, "", id="slower, unconfirmed"),
        pytest.param(compiled(OUT), compiled(IN, "b"), CLOSE, timed(1.0, 1), Overall.IMPROVEMENT, "image", id="gained"),
        pytest.param(SAME, LOST, CLOSE, timed(1.0, 1), Overall.REGRESSION, "image", id="lost"),
        pytest.param(SAME, LOST, CLOSE, timed(0.7), Overall.MIXED, "image", id="lost but faster"),
        pytest.param(SAME, LOST, CLOSE, timed(1.4), Overall.REGRESSION, "image", id="lost and slower"),
        pytest.param(SAME, LOST, WRONG, timed(0.7), Overall.REGRESSION, "wrong", id="wrong beats lost but faster"),
        pytest.param(SAME, OTHER, WRONG, timed(0.5), Overall.REGRESSION, "wrong", id="wrong beats faster"),
        pytest.param(SAME, LOST, WRONG, timed(1.4), Overall.REGRESSION, "wrong", id="wrong comes first"),
        pytest.param(SAME, OTHER, FIXED, timed(1.0, 1), Overall.IMPROVEMENT, "right", id="fixed"),
        pytest.param(SAME, OTHER, FIXED, timed(1.4), Overall.REGRESSION, "slower", id="slower beats fixed"),
        pytest.param(SAME, LOST, FIXED, timed(1.0, 1), Overall.REGRESSION, "image", id="lost beats fixed"),
        pytest.param(SAME, SAME, ALIKE, NONE, Overall.NO_CHANGE, "both sides agree", id="wrong in both"),
        pytest.param(SAME, OTHER, compared("wrong", off="candidate"), NONE, Overall.REGRESSION, "wrong", id="broken"),
        pytest.param(
            SAME, OTHER, compared("wrong", off="baseline and candidate"), NONE, Overall.REGRESSION, "wrong",
            id="neither is right",  # the reference may be what is off
        ),
        pytest.param(
            compiled(OUT), compiled(stages(op("arg1", image=True, filter=False)), "b"), CLOSE, timed(1.0, 1),
            Overall.NO_CHANGE, "", id="a trade informs",
        ),
        pytest.param(
            compiled(OUT), compiled(stages(op("arg1", image=True, filter=False)), "b"), CLOSE, timed(1.4),
            Overall.REGRESSION, "slower", id="a slower trade",
        ),
        pytest.param(SAME, FAILED, NONE, NONE, Overall.REGRESSION, "candidate fails", id="fails anew"),
        pytest.param(SAME, CRASHED, NONE, NONE, Overall.REGRESSION, "candidate crashes", id="crashes"),
        pytest.param(SAME, TIMED_OUT, NONE, NONE, Overall.REGRESSION, "candidate does", id="hangs"),
        pytest.param(SAME, OUT_OF_MEMORY, NONE, NONE, Overall.REGRESSION, "candidate needs", id="grows"),
        pytest.param(FAILED, SAME, NONE, NONE, Overall.IMPROVEMENT, "candidate compiles", id="mended"),
        pytest.param(FAILED, FAILED, NONE, NONE, Overall.NO_CHANGE, "fails in both", id="fails alike"),
        pytest.param(CRASHED, CRASHED, NONE, NONE, Overall.NO_CHANGE, "fails in both", id="crash alike"),
        pytest.param(BROKEN, BROKEN, NONE, NONE, Overall.INCOMPLETE, "the input does not parse", id="broken input"),
        pytest.param(FAILED, CRASHED, NONE, NONE, Overall.REGRESSION, "candidate cr", id="crashes anew"),
        pytest.param(TIMED_OUT, TIMED_OUT, NONE, NONE, Overall.INCOMPLETE, "both", id="both time out"),
        pytest.param(UNSUPPORTED, SAME, NONE, NONE, Overall.INCOMPLETE, "baseline", id="unsupported"),
        pytest.param(SAME, OTHER, GONE, NOT_MEASURED, Overall.INCOMPLETE, "numerics", id="device failed"),
        pytest.param(SAME, OTHER, CLOSE, NotMeasured(reason=PENDING), Overall.INCOMPLETE, "timing", id="interrupted"),
        pytest.param(SAME, CRASHED_LATE, NONE, NONE, Overall.REGRESSION, "candidate crashes", id="fails beats lost"),
        pytest.param(SAME, CRASHED_LATE, WRONG, NONE, Overall.REGRESSION, "wrong", id="wrong beats fails"),
        pytest.param(SAME, CRASHED, NONE, timed(1.4), Overall.REGRESSION, "candidate cr", id="fails beats slower"),
        pytest.param(SAME, CRASHED_LATE, NONE, timed(0.7), Overall.REGRESSION, "candidate", id="fails beats faster"),
        pytest.param(SAME, OTHER, WRONG, timed(1.4), Overall.REGRESSION, "wrong", id="wrong beats slower"),
        pytest.param(
            compiled(OUT), compiled(stages(op("arg1", image=True, filter=False)), "b"), CLOSE, timed(0.7),
            Overall.IMPROVEMENT, "faster", id="a faster trade",
        ),
        pytest.param(compiled(OUT), compiled(IN, "b"), CLOSE, timed(1.4), Overall.REGRESSION, "slower", id="gained"),
        pytest.param(SAME, LOST, GONE, NOT_MEASURED, Overall.REGRESSION, "image", id="lost beats incomplete"),
    ],
)  # fmt: skip
def test_precedence(
    baseline: Outcome, candidate: Outcome, numerics: Numerics, timing: Timing, overall: Overall, first: str
) -> None:
    found = verdict(baseline, candidate, numerics, timing)
    assert found.overall == overall
    assert (found.because or ("",))[0].startswith(first)
    assert bool(found.because) == bool(first)


def test_all_reasons_are_given_in_their_order() -> None:
    found = verdict(SAME, CRASHED_LATE, WRONG, timed(1.4))
    assert [reason.split(" ")[0].rstrip(":") for reason in found.because] == ["wrong", "candidate", "image", "slower"]


def test_a_lost_filter_gates_as_well() -> None:
    assert verdict(compiled(OUT), compiled(SWAPPED, "b")).overall == Overall.REGRESSION


def test_a_loss_before_dispatch_creation_does_not_gate() -> None:
    early = Stage.GLOBAL_OPTIMIZATION
    before = stages(op("arg1", image=True), stage=early) | OUT
    after = stages(op("arg1", image=False), stage=early) | OUT
    assert verdict(compiled(before), compiled(after, "b")).overall == Overall.NO_CHANGE


def test_a_rule_that_does_not_gate_is_shown_only() -> None:
    early = stages(op("arg1", image=False), stage=Stage.PREPROCESSING)
    found = verdict(compiled(early | IN), compiled(early | IN))
    assert [(f.rule, f.side) for f in found.findings] == [("reordered-image-innermost", "candidate")]
    assert found.overall == Overall.NO_CHANGE


def test_wrong_names_index_and_values() -> None:
    assert verdict(SAME, OTHER, WRONG).because[0] == (
        "wrong results with random inputs: output 0 at [1, 2] is 7.5, baseline 1, reference 1"
    )
    found = verdict(SAME, OTHER, compared("close", "exact", "wrong"))
    assert found.overall == Overall.REGRESSION
    assert found.because[0].startswith("wrong results with ones inputs: output 0 at [1, 2] is 7.5")


def test_code_is_compared_by_code_objects_and_host_program() -> None:
    def like(**code: str) -> Compiled:
        return replace(SAME, code=made_code("a", **code))

    assert code_change(SAME, like(executable="c")) == "identical"
    assert code_change(SAME, like(host="1")) == "differs"
    assert code_change(SAME, like(host="1", build="3.12.0")) == "identical"
    two = {Stage.DISPATCH_CREATION: IN[Stage.DISPATCH_CREATION].model_copy(update={"dispatches": 2})}
    assert code_change(SAME, replace(like(host="1", build="3.12.0"), stages=two)) == "differs"
    assert code_change(SAME, OTHER) == "differs"
    checked = Checked(stages=IN, diagnostics="", ir_sha256="0" * 64, cpu_seconds=1)
    assert code_change(checked, checked) == "unknown"


def test_unsupported_is_no_failure() -> None:
    assert compile_change(UNSUPPORTED, FAILED) == CompileChange.UNSUPPORTED


def result(overall: Overall) -> Result:
    ends = {
        Overall.REGRESSION: (SAME, LOST),
        Overall.NO_CHANGE: (SAME, SAME),
        Overall.INCOMPLETE: (UNSUPPORTED, SAME),
        Overall.IMPROVEMENT: (FAILED, SAME),
    }
    timing: Timing = NOT_MEASURED
    if overall == Overall.MIXED:
        ends[overall], timing = (SAME, LOST), timed(0.7)
    baseline, candidate = ends[overall]
    made = verdict(baseline, candidate, NOT_MEASURED, timing)
    assert made.overall == overall
    return Result(
        dispatch=str(overall), target="t", baseline=baseline, candidate=candidate, numerics=NOT_MEASURED,
        timing=timing, verdict=made,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("found", "asked", "overall", "code"),
    [
        ([Overall.NO_CHANGE], 1, Overall.NO_CHANGE, EXIT_OK),
        ([Overall.NO_CHANGE, Overall.IMPROVEMENT], 2, Overall.IMPROVEMENT, EXIT_OK),
        ([Overall.NO_CHANGE, Overall.INCOMPLETE], 2, Overall.INCOMPLETE, EXIT_INCOMPLETE),
        ([Overall.IMPROVEMENT], 2, Overall.INCOMPLETE, EXIT_INCOMPLETE),
        ([Overall.REGRESSION], 2, Overall.REGRESSION, EXIT_REGRESSION),
        ([Overall.MIXED, Overall.INCOMPLETE], 2, Overall.MIXED, EXIT_REGRESSION),
        ([], 3, Overall.INCOMPLETE, EXIT_INCOMPLETE),
        ([], 0, Overall.INCOMPLETE, EXIT_INCOMPLETE),
    ],
)
def test_the_run_in_one_word(found: list[Overall], asked: int, overall: Overall, code: int) -> None:
    pairs = [(str(o), "t") for o in found] + [(f"missing{i}", "t") for i in range(asked - len(found))]
    summary = summarize([result(o) for o in found], pairs)
    assert summary.overall == overall
    assert len(summary.missing) == asked - len(found)
    assert exit_code(summary, mixed_fails=True) == code


def test_mixed_fails_is_a_setting() -> None:
    alone = summarize([result(Overall.MIXED)], [("mixed", "t")])
    assert exit_code(alone, mixed_fails=True) == EXIT_REGRESSION
    assert exit_code(alone, mixed_fails=False) == EXIT_OK
    hidden = summarize([result(Overall.MIXED)], [("mixed", "t"), ("gone", "t")])
    assert exit_code(hidden, mixed_fails=False) == EXIT_INCOMPLETE
