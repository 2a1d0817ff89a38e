# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A trace as a comment: as on the terminal, with what the compiler said where it failed."""

from dataclasses import replace

from bot.model.compiled import CompileFailed
from bot.report.trace_comment import trace_comment
from bot.report.trace_text import Titled
from tests.report.test_trace_text import ops, trace

FAILED = CompileFailed(stages={}, diagnostics="conv.mlir:1:1: error: ```no\n", at="preprocessing")


def test_one() -> None:
    titled = Titled(dispatch="conv", target="gfx942", variants=("reordered",))
    said = trace_comment(titled, ["3.13.0"], [trace(ops(1), ops(1, moved=1))])
    assert said.startswith("`conv` · `reordered` @ `3.13.0`")
    assert "```text\nconv gfx942 · reordered" in said
    assert "What the compiler says" not in said


def test_two_are_shown_as_a_difference() -> None:
    titled = Titled(dispatch="conv", target="gfx942", variants=("baseline", "reordered"))
    said = trace_comment(titled, ["3.12.0", "3.13.0"], [trace(ops(1), ops(1)), trace(ops(1), ops(1, moved=1))])
    assert "`baseline` @ `3.12.0` → `reordered` @ `3.13.0`" in said
    assert "```diff\n" in said
    assert "First divergence" in said


def test_a_failure_is_said_with_its_log() -> None:
    titled = Titled(dispatch="conv", target="gfx942", variants=("reordered",))
    said = trace_comment(titled, ["3.13.0"], [trace(ops(1), ops(1, moved=1), failure=FAILED)])
    assert "**With `reordered` it fails to compile at preprocessing.** The trace goes up to there." in said
    assert "````text\nconv.mlir:1:1: error: ```no" in said  # a longer fence than any in it
    silent = replace(FAILED, diagnostics="")
    said = trace_comment(titled, ["3.13.0"], [trace(ops(1), failure=silent)])
    assert "What the compiler says" not in said


def test_what_else_there_is_names_the_command() -> None:
    titled = Titled(dispatch="conv", target="gfx942", variants=("reordered",))
    said = trace_comment(titled, ["3.13.0"], [trace(ops(20), ops(20, moved=3))])
    assert "innermost trace --all" in said
