# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What follows from a run on a pull request: how its check ends, and why; and whether it is worth a comment."""

from enum import StrEnum

from bot.report.headline import Tone
from bot.report.importance import Importance
from bot.report.view import Row, View
from bot.report.words import one_line


class Conclusion(StrEnum):
    """How a check run ends, in GitHub's words. https://docs.github.com/en/rest/checks/runs"""

    SUCCESS = "success"
    NEUTRAL = "neutral"
    FAILURE = "failure"


_BY_TONE = {Tone.BAD: Conclusion.FAILURE, Tone.WARN: Conclusion.NEUTRAL, Tone.GOOD: Conclusion.SUCCESS}


def conclude(view: View) -> Conclusion:
    """`failure` for regressions that nobody accepted, `neutral` where a person decides or something is open.

    Open is also what was slower once and not again: it may be noise, and nobody has shown that it is.
    """
    found = _BY_TONE[view.headline.tone]
    noisy = found is Conclusion.SUCCESS and Importance.UNCONFIRMED in view.counts
    return Conclusion.NEUTRAL if noisy else found


def remark(view: View, most: int = 5) -> str:
    """The worst results with their reasons, a line each, as plain text; empty where none regressed or is mixed."""
    rows = view.regressed or view.of(Importance.MIXED)
    lines = [
        one_line(f"{row.result.dispatch} on {row.result.target}: {'; '.join(row.result.verdict.because)}")
        for row in rows[:most]
    ]
    more = [f"… and {len(rows) - most:,} more"] if len(rows) > most else []
    return "\n".join([*lines, *more])


def worth_a_comment(view: View) -> bool:
    """Whether anything changed that a reviewer should hear of, or was not brought to its end.

    Not worth one: equal code, equal layouts, both sides failing or wrong alike, other code whose time is within noise.
    """
    return view.headline.tone is not Tone.GOOD or any(map(_changed, view.rows))


def _changed(row: Row) -> bool:
    if row.importance is Importance.CODE_ONLY:
        return row.result.verdict.time is None
    return not row.importance.alike
