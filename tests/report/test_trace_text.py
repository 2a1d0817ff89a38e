# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The text of traces, from synthetic ones: it fits, the ops that matter come first, and whatever happened is said."""

from bot.explain.diverge import blame
from bot.explain.raw import Found
from bot.explain.track import trace_of
from bot.model.compiled import CompileFailed
from bot.model.trace import Trace
from bot.report.trace_text import LINES, Titled, render_trace
from bot.report.trace_view import aligned
from tests.explain.conftest import op, point, state

TRANSPOSED = [[2], [1]]


def ops(count: int, *, moved: int = 0, gone: int = 0) -> list[Found]:
    """Contractions, of which the last `moved` are transposed, and the first `gone` are no more."""
    return [
        op(f"at {n}", image=TRANSPOSED if n >= count - moved else None, arguments=("arg0", f"arg{n + 1}"))
        for n in range(gone, count)
    ]


def trace(*states: list[Found], failure: CompileFailed | None = None, own: tuple[str, ...] = ()) -> Trace:
    """Passes whose every tenth is followed by such a state, from the input on; `own` ones come before those."""
    names = [*own, *(f"Pass{n // 10}" if n % 10 == 0 else "Canonicalizer" for n in range(1, 10 * len(states) - 9))]
    points = [point(number, name) for number, name in enumerate(names, 1)]
    at = [0, *(number + 1 for number, name in enumerate(names) if name.startswith("Pass"))]
    return trace_of(points, {place: state(*each) for place, each in zip(at, states, strict=True)}, failure)[0]


def text(*traces: Trace, whole: bool = False) -> list[str]:
    names = ("one", "two")[: len(traces)]
    found = blame(*traces) if len(traces) == 2 else None
    titled = Titled(dispatch="conv", target="llvm-cpu", variants=names)
    return render_trace(titled, traces, found, whole=whole).splitlines()


def test_a_move_and_what_is_between() -> None:
    lines = text(trace(ops(1), ops(1), ops(1, moved=1)))
    assert lines[0] == "conv llvm-cpu · one · 20 passes · 20 changed IR · 1 moved the reduction"
    assert lines[2].split() == ["0", "input", "(d1,d2)", "in", "(d2,d0)", "out"]
    assert lines[3].strip() == "… 19 passes, no move"
    assert lines[4].split() == ["20", "Pass2", "(d2,d1)", "out", "◆", "(d2,d0)", "out"]


def test_what_both_have_between_is_said_once_and_at_the_end_too() -> None:
    first = trace(ops(1), ops(1), ops(1, moved=1), ops(1, moved=1), own=("Mine", "MineToo"))
    second = trace(ops(1), ops(1, moved=1), ops(1, moved=1), ops(1, moved=1))
    assert [(line[0], *line[1:].split()[:3]) for line in text(first, second)[7:-1]] == [
        (" ", "0", "input", "(d1,d2)"),
        ("-", "…", "2", "passes,"),
        (" ", "…", "9", "passes,"),
        ("+", "10", "Pass1", "(d2,d1)"),
        (" ", "…", "9", "passes,"),
        ("-", "22", "Pass2", "(d2,d1)"),
        (" ", "…", "10", "passes,"),
    ]


def test_the_same_name_in_another_phase_is_another_pass() -> None:
    old = [point(1, "Shared"), point(2, "Canonicalizer", "flow")]
    new = [point(1, "Canonicalizer"), point(2, "Shared")]
    assert aligned(old, new) == [(None, 0), (0, 1), (1, None)]


def test_it_fits_unless_the_whole_is_asked_for() -> None:
    many = trace(ops(20), ops(20, moved=3))
    brief = text(many)
    assert len(brief) <= LINES
    # What moved comes first.
    assert brief[1].startswith("arg18: ")
    assert brief[-2].startswith("… ")
    assert "more ops" in brief[-2]
    assert "--all" in brief[-2]
    whole = text(many, whole=True)
    assert len(whole) > LINES
    assert all(any(line.startswith(f"arg{n}: ") for line in whole) for n in range(1, 21))


def test_one_op_with_too_many_rows() -> None:
    back_and_forth = trace(*(ops(1, moved=n % 2) for n in range(60)))
    assert len(text(back_and_forth)) == LINES
    assert text(back_and_forth)[-2] == "… more rows, and passes that changed a map alone: --all"


def test_of_two_the_ops_that_differ_come_first() -> None:
    first, second = trace(ops(20), ops(20)), trace(ops(20), ops(20, moved=1))
    lines = text(first, second)
    assert len(lines) <= LINES
    (section,) = [line for line in lines if line.startswith("arg20: ")]
    assert lines.index(section) == min(n for n, line in enumerate(lines) if line.startswith("arg"))
    assert "First divergence: one leaves it as it is, two #10 Pass1." in lines
    assert "First loss: two image lost at #10 Pass1." in lines
    assert "image of arg20 lost (one: as it was; two: image lost at #10 Pass1)" in lines
    assert [line[0] for line in lines if "Pass1 " in line and "#" not in line] == ["+"]


def test_two_that_do_the_same() -> None:
    assert "Layouts are the same after every pass." in text(*[trace(ops(1), ops(1, moved=1))] * 2)


def test_a_lost_track_and_a_failure_are_said() -> None:
    failure = CompileFailed(stages={}, diagnostics="", at="preprocessing")
    lines = text(trace(ops(2), ops(2, gone=1), failure=failure))
    assert any("? lost track: no op after this pass is known to be it" in line for line in lines)
    assert any("✕ the compile ended after this pass" in line for line in lines)


def test_what_failed_is_not_said_to_leave_a_layout_as_it_is() -> None:
    failure = CompileFailed(stages={}, diagnostics="", at="preprocessing")
    first, second = trace(ops(1), ops(1, moved=1)), trace(ops(1), failure=failure)
    failed = second.model_copy(update={"passes": (point(1, "Pad").model_copy(update={"what": "failed"}),)})
    assert "First divergence: one #10 Pass1, two fails at #1 Pad." in text(first, failed)


def test_nothing_to_follow() -> None:
    assert text(trace([]))[-1] == "no op with a reduction loop and two or more inputs"
