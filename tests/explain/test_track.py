# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Traces made from synthetic states: names, roles, and what becomes of ops that can't be followed as one."""

from dataclasses import replace

import pytest

from bot.explain.raw import Header, read_header
from bot.explain.track import inherited, trace_of
from bot.model.trace import Ending, Trace
from tests.explain.conftest import op, point, state

TRANSPOSED = [[2], [1]]


def traced(*states: object, phases: tuple[str, ...] = ()) -> Trace:
    points = [point(number) for number in range(1, len(states))]
    return trace_of(points, dict(enumerate(states)), None)[0]  # pyright: ignore[reportArgumentType]


def test_a_row_for_each_pass_that_changed_a_map_or_a_position() -> None:
    trace = traced(state(op("a")), state(op("a")), state(op("a", image=TRANSPOSED)), state(op("a", image=TRANSPOSED)))
    assert [step.point.number for step in trace.steps] == [0, 2]
    (move,) = trace.steps[1].moves
    assert (move.role, move.before.map, move.after.map, str(move.change)) == ("image", "(d1, d2)", "(d2, d1)", "lost")


def test_roles_outlive_the_arguments() -> None:
    # The filter is read first, and in the executable nothing but its type tells it.
    source = op("a", arguments=("arg1", "arg0"))
    contraction = source.model_copy(update={"raw": replace(source.raw, operands=source.raw.operands[::-1])})
    outlined = contraction.model_copy(update={"where": source.where.model_copy(update={"outlined": True})})
    trace, ops = trace_of([point(1), point(2)], {0: state(source), 1: state(contraction), 2: state(outlined)}, None)
    assert [each for step in trace.steps for each in step.moves] == []
    assert list(ops[2]) == ["arg0"]
    assert inherited(contraction, ["filter", "image"], outlined) == ("filter", "image")


def test_an_operand_that_is_new_is_called_by_its_place() -> None:
    before = op("a")
    operands = (*before.raw.operands, before.raw.operands[0])
    after = before.model_copy(update={"raw": replace(before.raw, operands=operands)})
    assert inherited(before, ["image", "filter"], after) == ("image", "filter", "input 2")


def test_ends_are_said() -> None:
    parts = state(op("a", sizes=(8, 64, 8)), op("a", sizes=(8, 32, 8)))
    trace = traced(state(op("a")), parts, state())
    assert trace.steps[1].endings == (Ending(track="arg1", how="split", into=("arg1/1", "arg1/2")),)
    assert [each.track for each in trace.steps[1].ops] == ["arg1/1", "arg1/2"]
    assert [(each.track, each.how) for each in trace.steps[2].endings] == [("arg1/1", "lost"), ("arg1/2", "lost")]
    merged = traced(parts, state(op("a")))
    assert [(each.how, each.into) for each in merged.steps[1].endings] == [("merged", ("arg1#1 & arg1#2",))] * 2


def test_an_op_that_appears_has_a_name_of_its_own() -> None:
    trace = traced(state(op("a")), state(op("a"), op("b", sizes=(2, 2, 2), arguments=("arg0", "arg1"))))
    assert len(trace.steps[1].appeared) == 1
    assert {each.track for each in trace.steps[1].ops} == {"arg1", *trace.steps[1].appeared}


@pytest.mark.parametrize(
    ("text", "name", "argument", "options", "failed"),
    [
        ("CSE (cse) ('util.func' operation: @main)", "CSE", "cse", "", False),
        ("CSEPass: cse ('util.func' operation: @main)", "CSE", "cse", "", False),
        ("CSEPass: cse", "CSE", "cse", "", False),
        ("A Failed (a)", "A", "a", "", True),
        ("APass Failed: a{b={c=1}} ('builtin.module' operation)", "A", "a", "b={c=1}", True),
        (
            "FPass: f{p=builtin.module(x,y('z'))} ('builtin.module' operation)",
            "F",
            "f",
            "p=builtin.module(x,y('z'))",
            0,
        ),
        ("ns::detail::WrapPass: wrap{x=1} ('builtin.module' operation)", "Wrap", "wrap", "x=1", False),
        ("ns::WrapPass (wrap) ('builtin.module' operation)", "Wrap", "wrap", "", False),
    ],
)
def test_both_forms_of_headers(text: str, name: str, argument: str, options: str, failed: bool) -> None:
    assert read_header(text) == Header(name=name, argument=argument, options=options, failed=bool(failed))
