# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Why a compile failed, in a line."""

import pytest

from bot.judge.causes import cause_of
from bot.model.compiled import CompileFailed, Crashed, OutOfMemory, TimedOut
from tests.report import builders as make


@pytest.mark.parametrize(
    ("outcome", "cause"),
    [
        (make.failed("a.mlir:1:2: error: first\nb: error: second\n"), "first"),
        (make.failed("a.mlir:1:2: note: nothing\n"), "no reason given"),
        (make.failed(f"x: error: {'e' * 300}\n"), "e" * 200),
        (make.crashed(), "crashed with SIGSEGV"),
        (make.timed_out(), "timed out"),
        (make.out_of_memory(), "out of memory"),
    ],
)
def test_the_first_complaint(outcome: CompileFailed | Crashed | TimedOut | OutOfMemory, cause: str) -> None:
    assert cause_of(outcome) == cause
