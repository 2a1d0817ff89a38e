# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The legend under a table: only of the signs that the table holds, so that it stays short."""

from collections.abc import Sequence

from bot.model.facts import Stage
from bot.report.operands import ABSENT, FAILED, MIXED_OPERANDS, UNDECIDED
from bot.report.remarks import NOT_CONFIRMED, WITHIN_NOISE, code_text, numerics_text, time_text
from bot.report.view import Row
from bot.report.words import MISSING, TOO_FEW, listed

_STATES = {
    "in": "innermost",
    "out": "not innermost",
    "enc": "encoded, the map does not tell",
    MIXED_OPERANDS: "operands differ",
    UNDECIDED: "undecided",
    FAILED: "did not compile",
    ABSENT: "no such operand",
    MISSING: "not read",
}

_UNCOUNTED = {
    WITHIN_NOISE: "within noise, or too small to count",
    NOT_CONFIRMED: "beyond noise, and no second measurement agreed: it does not count",
    TOO_FEW: "for an interval",
}
_NUMERICS = {
    "exact": "same bits",
    "close": "within tolerance",
    "wrong": "out of tolerance",
    "fixed": "right by the reference, where the baseline is not",
}


def states_of(text: str) -> list[str]:
    """The states in a cell's text: `in → d0 1/2` has `in` and `d0`."""
    return [part.split(" ")[0] for part in text.split(" → ")]


def legend(rows: Sequence[Row], stage: Stage, *, code: bool = True) -> str:
    """What the signs in these rows mean, in sentences; empty without rows. `code`: code and numerics are shown."""
    if not rows:
        return ""
    seen = {state for row in rows for cell in (row.image, row.filter) for state in states_of(cell.text)}
    signs = [f"{sign} = {meaning}" for sign, meaning in _STATES.items() if sign in seen]
    if any(cell.text[-1:].isdigit() and "/" in cell.text for row in rows for cell in (row.image, row.filter)):
        signs.append("1/2 = so in 1 of its 2 ops")
    if seen - set(_STATES):
        signs.append("d0, d1, … = the dimension that took the reduction's place")
    text = f"image, filter: where the reduction is at {stage}; {', '.join(signs)}."
    codes = {code_text(row) for row in rows}
    if code and codes != {MISSING}:
        meanings = {"=": "= identical", "≠": "≠ differs", "?": "? not known", MISSING: f"{MISSING} not generated"}
        text += f" Code: {', '.join(meaning for sign, meaning in meanings.items() if sign in codes)}."
        found = {numerics_text(row) for row in rows}
        outputs = [f"{word} = {meaning}" for word, meaning in _NUMERICS.items() if word in found]
        text += f" Outputs: {', '.join(outputs)}." if outputs else ""
    timed = [row.result.verdict.time for row in rows]
    confidences = sorted({f"{time.confidence:.0%}" for time in timed if time is not None})
    if confidences:
        text += f" Time: candidate / baseline, below 1 is faster, with its {listed(confidences)} interval"
        shown = [time_text(row) for row in rows]
        text += "".join(f"; {sign} = {why}" for sign, why in _UNCOUNTED.items() if any(sign in cell for cell in shown))
        text += "."
    return text
