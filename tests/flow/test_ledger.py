# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a continued run takes as known."""

from bot.flow.ledger import Ledger
from bot.model.compiled import Crashed, OutOfMemory, TimedOut

SEGFAULT = Crashed(stages={}, diagnostics="", signal="SIGSEGV", at="input")
KILLED = Crashed(stages={}, diagnostics="", signal="SIGKILL", at="input")
LATE = TimedOut(stages={}, diagnostics="", limit_s=1, at="input")
LARGE = OutOfMemory(stages={}, diagnostics="", limit_mib=1, at="input")


def test_what_somebody_killed_is_forgotten_and_nothing_else() -> None:
    known = {(str(i), "t", "baseline"): outcome for i, outcome in enumerate((SEGFAULT, LATE, LARGE))}
    ledger = Ledger(outcomes={**known, ("0", "t", "candidate"): KILLED})
    ledger.forget_killed()
    assert ledger.outcomes == known
