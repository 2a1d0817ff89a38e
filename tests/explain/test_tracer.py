# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Real compiles, traced: the issue's conv, one with a pad, failures, another release."""

import sys
from pathlib import Path

import pytest

from bot.compiler.job import CompileLimits
from bot.explain.diverge import blame, first_divergence
from bot.explain.tracer import Tracer
from bot.model.compiled import Crashed, TimedOut, Unsupported
from bot.model.trace import PassPoint
from tests.compiler.conftest import provide, side
from tests.explain.conftest import LIMITS, Traces, changes
from tests.paths import DATA, nested_crash

ISSUE, PAD = (DATA / "issue.mlir").read_text(), (DATA / "pad.mlir").read_text()
OLD = "pip:iree-base-compiler==3.9.0"
CHANNELS_LAST, PROPAGATE = "ConvertConvToChannelsLast", "PropagateLinalgTranspose"


def test_the_issues_conv_gains_and_loses(traces: Traces) -> None:
    trace = traces(ISSUE, "reordered").trace
    assert trace.failure is None
    assert changes(trace, "image") == [(CHANNELS_LAST, "gained"), (PROPAGATE, "lost")]
    assert changes(trace, "filter") == [(CHANNELS_LAST, "lost"), (PROPAGATE, "gained")]
    # One op, followed from the source into the executable.
    assert {op.track for step in trace.steps for op in step.ops} == {"arg1"}
    assert {point.phase for point in trace.passes} >= {"preprocessing", "executable-configurations"}
    assert [point.number for point in trace.passes] == list(range(1, len(trace.passes) + 1))


def test_a_pad_keeps_it(traces: Traces) -> None:
    assert changes(traces(PAD, "reordered").trace, "image") == [(CHANNELS_LAST, "gained")]
    assert changes(traces(PAD, "baseline").trace, "image") == []


def test_facts_at_the_end_of_a_stage_are_those_of_check(traces: Traces) -> None:
    from bot.compiler.job import STAGES
    from bot.flow.checking import check_text
    from tests.compiler.conftest import SETTINGS

    _, outcome = check_text(PAD, SETTINGS, pipeline="reordered", target="llvm-cpu", stages=STAGES)
    trace = traces(PAD, "reordered").trace
    for stage, facts in outcome.stages.items():
        until = [step for step in trace.steps if step.point.phase in ("input", *STAGES[: STAGES.index(stage) + 1])]
        assert [op.facts.operands for op in until[-1].ops] == [op.operands for op in facts.ops]


def words(point: PassPoint | None) -> str:
    return "" if point is None else point.name


def test_two_variants_set_side_by_side(traces: Traces) -> None:
    bare = blame(traces(ISSUE, "baseline").trace, traces(ISSUE, "reordered").trace)
    assert (words(bare.baseline), words(bare.candidate)) == ("Convert1X1FilterConv2DToMatmul", CHANNELS_LAST)
    assert words(bare.rejoined) == PROPAGATE
    assert bare.decisions == ()
    padded = blame(traces(PAD, "baseline").trace, traces(PAD, "reordered").trace)
    assert padded.rejoined is None
    (decision,) = padded.decisions
    assert (decision.role, str(decision.change), decision.baseline) == ("image", "gained", None)
    assert decision.candidate is not None
    assert decision.candidate.point.name == CHANNELS_LAST
    lost = padded.broken["candidate"]
    assert lost is not None
    assert (lost.role, lost.point.name) == ("filter", CHANNELS_LAST)
    assert padded.broken["baseline"] is None
    same = blame(traces(ISSUE, "baseline").trace, traces(ISSUE, "baseline").trace)
    assert (same.baseline, same.candidate, same.rejoined, same.decisions) == (None, None, None, ())


def test_what_both_sides_do_before_they_part_decides_nothing(traces: Traces) -> None:
    """The candidate goes the baseline's way, and stops before the image is lost again."""
    loses = traces(ISSUE, "reordered").trace
    upto = next(i for i, step in enumerate(loses.steps) if step.point.name == PROPAGATE)
    keeps = loses.model_copy(update={"steps": loses.steps[:upto]})
    found = {d.role: d for d in blame(loses, keeps).decisions}
    assert {role: str(d.change) for role, d in found.items()} == {"image": "gained", "filter": "lost"}
    for decision in found.values():
        assert decision.candidate is None  # both sides' images were gained by the same pass
        assert decision.baseline is not None
        assert decision.baseline.point.name == PROPAGATE


def test_the_brief_way_comes_to_the_same(traces: Traces) -> None:
    sides = traces.side("baseline"), traces.side("reordered")
    brief = first_divergence(traces.tracer, PAD, *sides, "llvm-cpu")
    whole = blame(*(traces(PAD, name).trace for name in ("baseline", "reordered")))
    assert words(brief.candidate) == words(whole.candidate)
    assert brief.candidate is not None
    assert brief.candidate.number is None
    assert [(d.role, d.change) for d in brief.decisions] == [(d.role, d.change) for d in whole.decisions]


def test_a_compile_that_fails_midway_is_traced_up_to_there(traces: Traces) -> None:
    trace = traces((DATA / "odd_size.mlir").read_text(), "propagate-pad-generalize", "gfx942").trace
    assert trace.failure is not None
    assert trace.failure.kind == "failed"
    assert "greater than or equal to 16" in trace.failure.diagnostics
    assert (trace.passes[-1].name, trace.passes[-1].what) == ("PadToIntrinsics", "failed")
    assert [step.point.number for step in trace.steps] == [0]


def test_a_crash_a_limit_and_the_next_one() -> None:
    with Tracer(LIMITS) as tracer:
        crashed = tracer.trace(nested_crash(), side("none", "llvm-cpu"), "llvm-cpu").trace
        assert isinstance(crashed.failure, Crashed)
        assert crashed.steps == ()
        assert tracer.trace(ISSUE, side("none", "llvm-cpu"), "llvm-cpu").trace.failure is None
    with Tracer(CompileLimits(seconds=0, memory_mib=4096)) as tracer:
        late = tracer.trace(ISSUE, side("none", "llvm-cpu"), "llvm-cpu").trace
        assert isinstance(late.failure, TimedOut)
        # What was printed until then is there.
        assert [point.number for point in late.passes] == list(range(1, len(late.passes) + 1))


def test_another_release(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    provide(OLD, tmp_path_factory, monkeypatch)
    with Tracer(LIMITS) as tracer:
        old = side(f"reordered@{OLD}", "llvm-cpu")
        trace = tracer.trace(ISSUE, old, "llvm-cpu").trace
        lacking = tracer.trace(ISSUE, side(f"none@{OLD}", "vulkan"), "vulkan").trace
    assert old.python != sys.executable
    assert changes(trace, "image") == [(CHANNELS_LAST, "gained"), (PROPAGATE, "lost")]
    assert isinstance(lacking.failure, Unsupported)
