# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Reading costs off a record."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from bot.corpus.costs import Costs, load_costs
from bot.corpus.index import index_text
from bot.corpus.library import INDEX, SCHEMA, Index, load_corpus
from bot.curate.costs import costs_text, observe_costs
from bot.files import write_atomic
from bot.flow.select import records_of
from bot.model.compiled import Compiled, Outcome
from bot.model.run import Run, Step
from bot.record import save_run
from tests.cli.conftest import Innermost, innermost
from tests.report import builders as b

__all__ = ["innermost"]  # the fixture


def code(ir: str, seconds: float) -> Compiled:
    """Code for `ir`; 0 seconds where it was taken over."""
    return replace(b.compiled(), ir_sha256=b.sha(ir), cpu_seconds=seconds)


def compared(*pairs: tuple[str, Outcome, Outcome], until: Step = Step.COMPILE) -> Run:
    results = [b.result(name, baseline=baseline, candidate=candidate) for name, baseline, candidate in pairs]
    # Both sides by one compiler and one set of flags, so that equal IR is equal code.
    return b.run(*results, until=until)


def seconds(run: Run) -> dict[str, float]:
    observed = observe_costs(run, Costs()).compile
    assert observed
    return dict(observed.seconds)


def test_a_dispatch_costs_what_it_would_alone() -> None:
    run = compared(
        ("a", code("x", 0.5), code("y", 0.25)),
        ("taken-over", code("x", 0.0), code("y", 0.0)),
        ("half", code("x", 0.0), code("z", 1.0)),
        ("one-code", code("y", 0.0), code("y", 0.0)),
    )
    assert seconds(run) == {"a": 0.75, "taken-over": 0.75, "half": 1.5, "one-code": 0.25}


def test_other_flags_are_other_code() -> None:
    run = compared(("a", code("x", 0.5), code("x", 0.75)))
    assert seconds(run) == {"a": 0.75}
    apart = run.model_copy(update={"candidate": b.variant("reordered", "3.12.0")})
    assert seconds(apart) == {"a": 1.25}


def test_what_is_not_known_is_not_recorded() -> None:
    run = compared(
        ("fails", code("x", 0.5), b.failed()),
        ("crashes", b.crashed(), code("x", 0.5)),
        ("from-elsewhere", code("w", 0.0), code("x", 0.5)),
        ("endless", code("x", 0.0), b.timed_out()),
    )
    assert seconds(run) == {"endless": 60.5}


def test_a_run_says_what_its_own_step_costs() -> None:
    checked = compared(("a", b.checked(), b.checked()), until=Step.CHECK)
    costs = observe_costs(checked, Costs())
    assert costs.check
    assert costs.compile is None
    assert costs.check.seconds == {"a": 0.08}
    both = observe_costs(compared(("b", code("x", 0.5), code("y", 0.25)), until=Step.TIME), costs)
    assert both.check == costs.check
    assert both.compile
    assert both.compile.seconds == {"b": 0.75}
    assert both.compile.command == (
        "innermost run --suite smoke --baseline baseline --candidate reordered --target llvm-cpu --until time"
    )
    assert (both.compile.compiler, both.compile.cpu) == ("3.13.0", "AMD EPYC 9R14")
    assert Costs.model_validate_json(costs_text(both)) == both


@pytest.mark.parametrize("until", [Step.CHECK, Step.COMPILE])
def test_observing_from_the_command_line(innermost: Innermost, tmp_path: Path, until: Step) -> None:
    shipped = load_corpus()
    few = shipped.suite("smoke")[:2]
    index = Index(schema_version=SCHEMA, compiler=shipped.compiler, dispatches=few)
    write_atomic(tmp_path / "corpus" / INDEX, index_text(index))
    outcome = b.checked() if until is Step.CHECK else code("x", 0.5)
    run = compared(*((dispatch.id, outcome, outcome) for dispatch in reversed(few)), until=until)
    save_run(tmp_path / "run", run.model_copy(update={"dispatches": records_of(shipped, few)[0]}))
    said = innermost("corpus", "observe", "run", "--corpus", "corpus")
    assert said.code == 0
    assert "costs.json" in said.out
    text = (tmp_path / "corpus" / "costs.json").read_text()
    assert list(json.loads(text)) == [until.value]
    assert list(json.loads(text)[until.value]["seconds"]) == [dispatch.id for dispatch in few]
    assert load_costs(tmp_path / "corpus") != Costs()
