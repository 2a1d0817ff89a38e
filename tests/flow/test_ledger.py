# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a continued run takes as known."""

from dataclasses import replace
from pathlib import Path

from bot.config.load import load_settings
from bot.flow.ledger import Key, Ledger
from bot.model.compiled import Crashed, Outcome, OutOfMemory, TimedOut
from bot.model.measured import NotMeasured
from bot.model.run import Twin
from bot.model.why import Explained
from tests.report import builders as b

SEGFAULT = Crashed(stages={}, diagnostics="", signal="SIGSEGV", at="input")
KILLED = Crashed(stages={}, diagnostics="", signal="SIGKILL", at="input")
LATE = TimedOut(stages={}, diagnostics="", limit_s=1, at="input")
LARGE = OutOfMemory(stages={}, diagnostics="", limit_mib=1, at="input")


def test_what_somebody_killed_is_forgotten_and_nothing_else() -> None:
    known = {(str(i), "t", "baseline"): outcome for i, outcome in enumerate((SEGFAULT, LATE, LARGE))}
    ledger = Ledger(outcomes={**known, ("0", "t", "candidate"): KILLED})
    ledger.forget_killed()
    assert ledger.outcomes == known


def test_what_reached_a_limit_is_tried_again_with_a_larger_one() -> None:
    limits = load_settings(Path("/")).limits.model_copy(update={"compile_seconds": 1.0, "compile_memory_mib": 1})
    ledger = Ledger(outcomes={(str(i), "t", "baseline"): o for i, o in enumerate((SEGFAULT, LATE, LARGE))})
    assert ledger.limited(limits) == []
    assert ledger.limited(limits.model_copy(update={"compile_seconds": 2.0})) == [("1", "t", "baseline")]
    assert ledger.limited(limits.model_copy(update={"compile_memory_mib": 2})) == [("2", "t", "baseline")]


PAIR = ("conv", "llvm-cpu")


def sides(baseline: Outcome | None, candidate: Outcome | None) -> Ledger:
    known: dict[Key, Outcome | None] = {(*PAIR, "baseline"): baseline, (*PAIR, "candidate"): candidate}
    return Ledger(outcomes={key: outcome for key, outcome in known.items() if outcome is not None})


def test_sides_are_there_when_both_are_and_code_where_both_have_it() -> None:
    code, other = b.compiled(name="a"), b.compiled(name="b")
    assert sides(code, None).sides(PAIR) is None
    assert sides(None, code).compiled(PAIR) is None
    assert sides(code, other).sides(PAIR) == sides(code, other).compiled(PAIR) == (code, other)
    assert sides(code, LATE).sides(PAIR) == (code, LATE)
    assert sides(code, LATE).compiled(PAIR) is None


def test_one_sided_time_outs() -> None:
    """Those that did not have the longer time yet, and of which the other side is done."""
    done, later = b.compiled(), replace(LATE, limit_s=2)
    assert sides(done, LATE).one_sided(1) == [(*PAIR, "candidate")]
    assert sides(LATE, done).one_sided(1) == [(*PAIR, "baseline")]
    others = ((done, later), (LATE, later), (LATE, None), (LATE, SEGFAULT), (done, LARGE))
    for ledger in (sides(*each) for each in others):
        assert ledger.one_sided(1) == []


def test_what_is_forgotten_is_not_explained_any_more() -> None:
    ledger = sides(b.compiled(), KILLED)
    ledger.whys[PAIR] = Explained(blame=b.blamed())
    ledger.forget_killed()
    assert list(ledger.outcomes) == [(*PAIR, "baseline")]
    assert ledger.whys == {}


def test_a_record_is_taken_whole_and_a_device_that_failed_is_tried_again() -> None:
    why = Explained(blame=b.blamed())
    done = b.result("conv", numerics=b.compared(), timing=b.timed(), why=why, since=b.SINCE)
    broken = b.result("other", numerics=b.device_failed(), timing=b.device_failed())
    twins = (
        Twin(dispatch="conv", target="llvm-cpu", timing=b.timed(1.0)),
        Twin(dispatch="other", target="llvm-cpu", timing=NotMeasured(reason="no time left")),
    )
    run = b.run(done, broken, twins=twins)
    ledger = Ledger.of(run)
    assert ledger.sides(PAIR) == (done.baseline, done.candidate)
    assert (ledger.whys, ledger.sinces) == ({PAIR: why}, {PAIR: b.SINCE})
    assert (ledger.numerics, ledger.timing) == ({PAIR: done.numerics}, {PAIR: done.timing})
    assert ledger.recorded_twins() == twins[:1]
    whole = Ledger()
    whole.take(run)
    assert whole.numerics["other", "llvm-cpu"] == broken.numerics
    assert whole.recorded_twins() == twins
