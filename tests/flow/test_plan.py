# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From a request to compile jobs: what is known far enough is not compiled again, and what a release lacks is said."""

import pytest

from bot.compiler.toolchain import Lacking, Side
from bot.flow.plan import anything_due, job_for, plan
from bot.model.compiled import Outcome, Unsupported
from bot.model.run import Step
from tests.report import builders as b

PAIRS = (("conv", "gfx942"),)


def side(name: str, *, lacks: str = "", target: tuple[str, ...] | Lacking = ("--gfx942",)) -> Side:
    return Side(variant=b.variant(name), python="/usr/bin/python", lacks=lacks, targets={"gfx942": target})


SIDES = {"baseline": side("baseline"), "candidate": side("reordered")}


def due(until: Step, known: Outcome | None) -> list[str]:
    """The sides that are compiled, where the candidate's outcome is known."""
    done = {} if known is None else {("conv", "gfx942", "candidate"): known}
    keys, unsupported = plan(PAIRS, SIDES, until, done)
    assert unsupported == {}
    assert {key[:2] for key in keys} == set(PAIRS)
    assert anything_due(PAIRS, until, done)
    return [name for *_, name in keys]


@pytest.mark.parametrize(
    ("until", "known", "sides"),
    [
        (Step.CHECK, None, ["baseline", "candidate"]),
        (Step.CHECK, b.checked(), ["baseline"]),
        (Step.CHECK, b.compiled(), ["baseline"]),
        (Step.COMPILE, b.checked(), ["baseline", "candidate"]),
        (Step.COMPILE, b.compiled(), ["baseline"]),
        (Step.TIME, b.checked(), ["baseline", "candidate"]),
        (Step.TIME, b.failed(), ["baseline"]),
        (Step.TIME, b.crashed(), ["baseline"]),
    ],
)
def test_what_is_known_far_enough_is_left(until: Step, known: Outcome | None, sides: list[str]) -> None:
    assert due(until, known) == sides


def test_nothing_is_due_where_all_is_known() -> None:
    done: dict[tuple[str, str, str], Outcome] = {("conv", "gfx942", name): b.compiled() for name in SIDES}
    assert not anything_due(PAIRS, Step.TIME, done)
    assert plan(PAIRS, SIDES, Step.TIME, done) == ([], {})


@pytest.mark.parametrize(
    ("lacking", "what"),
    [
        (side("reordered", lacks="pipeline 'reordered' in 3.5.0"), "pipeline 'reordered' in 3.5.0"),
        (side("reordered", target=Lacking(what="target 'gfx942' in 3.5.0")), "target 'gfx942' in 3.5.0"),
    ],
)
def test_what_a_release_lacks_is_an_outcome(lacking: Side, what: str) -> None:
    keys, unsupported = plan(PAIRS, SIDES | {"candidate": lacking}, Step.COMPILE, {})
    assert keys == [("conv", "gfx942", "baseline")]
    assert unsupported == {("conv", "gfx942", "candidate"): Unsupported(stages={}, diagnostics="", what=what)}


@pytest.mark.parametrize("until", [Step.CHECK, Step.COMPILE, Step.TIME])
def test_a_job_says_all_that_is_asked_of_the_compiler(until: Step) -> None:
    job = job_for(("conv", "gfx942", "candidate"), "module {}", SIDES, until)
    assert (job.dispatch, job.target, job.side, job.text) == ("conv", "gfx942", "candidate", "module {}")
    assert job.flags == ("--gfx942", "--iree-opt-level=O2")
    assert job.passes == SIDES["candidate"].variant.passes
    assert job.code == (until != Step.CHECK)
