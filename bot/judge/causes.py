# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Why a compile failed, in a line. Pure."""

from bot.model.compiled import CompileFailed, Crashed, OutOfMemory, TimedOut

_MOST_CHARS = 200


def cause_of(outcome: CompileFailed | Crashed | TimedOut | OutOfMemory) -> str:
    """The compiler's first complaint, without its place in the file; or how the process ended."""
    match outcome:
        case CompileFailed(diagnostics=said):
            lines = [line.partition("error: ")[2].strip() for line in said.splitlines() if "error: " in line]
            return (lines or ["no reason given"])[0][:_MOST_CHARS]
        case Crashed(signal=signal):
            return f"crashed with {signal}"
        case _:
            return outcome.kind
