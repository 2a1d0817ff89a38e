# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Where a reduction is, as one number a cell: for arrays of them, and for files of them."""

from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from bot.history.panel_values import OperandAt, StageAt
from bot.model.compiled import FAILURE_KINDS, OUTCOMES
from bot.model.facts import FILTER, IMAGE
from bot.report.operands import ABSENT, FAILED, MIXED_OPERANDS, UNDECIDED
from bot.report.words import MISSING

ALL_OPERANDS = "all"
ROLES = (IMAGE, FILTER, ALL_OPERANDS)
# Of states: their kinds, which are also the classes of their fills. A change is one of kind: d0 and d1 name loops,
# which are numbered anew in every release.
IN, OUT, MIX, UNKNOWN, FAIL, NONE, GONE = "in", "out", "mix", "unknown", "failed", "none", "absent"
FIXED = (
    (MISSING, NONE),
    (FAILED, FAIL),
    (ABSENT, GONE),
    (UNDECIDED, UNKNOWN),
    (MIXED_OPERANDS, MIX),
    ("in", IN),
    ("out", OUT),
)
NOT_RUN, DID_NOT_COMPILE, NO_OPERAND, NOT_DECIDED, OPERANDS_DIFFER, INNERMOST, ELSEWHERE = range(len(FIXED))
# One character a state in a file: neither quotes nor a backslash, which JSON would escape.
SIGNS = "".join(chr(code) for code in range(35, 127) if chr(code) not in "\\<>&'")
_SIGN_CODES = np.frombuffer(SIGNS.encode(), np.uint8)
_LONGEST = 5
_FAILURES = tuple(OUTCOMES.index(kind) + 1 for kind in FAILURE_KINDS)
_TIMED_OUT, _OUT_OF_MEMORY = (OUTCOMES.index(kind) + 1 for kind in ("timed out", "out of memory"))
COMPILES = "compiles"
COMPILING = (COMPILES, "does not compile", "takes too long to compile", "takes too much memory to compile")
"""How a compile ended. What a limit of ours stopped, a compiler did not refuse: that is another cause."""


class Palette:
    """All states that are shown, by number: (text, kind). Those of `FIXED` come first; dimensions are added as met."""

    def __init__(self) -> None:
        self.states: list[tuple[str, str]] = list(FIXED)
        self._numbers = {text: number for number, (text, _) in enumerate(FIXED)}

    def number_of(self, operands: Iterable[OperandAt]) -> int:
        """The state of some operands together."""
        seen = list(operands)
        if not seen:
            return NO_OPERAND
        kinds = {UNKNOWN if one.encoded or one.innermost is None else IN if one.innermost else OUT for one in seen}
        if len(kinds) > 1:
            return OPERANDS_DIFFER
        kind = kinds.pop()
        if kind != OUT:
            return INNERMOST if kind == IN else NOT_DECIDED
        dimensions = {_short(one.last) for one in seen}
        return self._dimension(dimensions.pop()) if len(dimensions) == 1 else ELSEWHERE

    def _dimension(self, text: str) -> int:
        if not text:
            return ELSEWHERE
        if text not in self._numbers and len(self.states) < len(SIGNS):
            self._numbers[text] = len(self.states)
            self.states.append((text, OUT))
        return self._numbers.get(text, ELSEWHERE)

    def kinds(self) -> NDArray[np.uint8]:
        """For each state the number of the first one of its kind: changes are seen where these differ."""
        first = {kind: number for number, (_, kind) in reversed(list(enumerate(self.states)))}
        return np.array([first[kind] for _, kind in self.states], np.uint8)


def _short(last: str) -> str:
    plain = last.replace(" ", "")
    return plain if len(plain) <= _LONGEST else last.split(" ", maxsplit=1)[0] + "…"


def state_table(
    palette: Palette, layouts: Mapping[int, Mapping[str, StageAt]], stage: str, role: str
) -> NDArray[np.uint8]:
    """The state by a layout's number; `NOT_RUN` for a layout that did not reach the stage."""
    table = np.full(max(layouts, default=0) + 1, NOT_RUN, np.uint8)
    for number, stages in layouts.items():
        if stage in stages:
            table[number] = palette.number_of(one for one in stages[stage].operands if role in (one.role, ALL_OPERANDS))
    return table


def states_of(table: NDArray[np.uint8], outcome: NDArray[np.int8], layout: NDArray[np.int32]) -> NDArray[np.uint8]:
    """The states of cells, of any shape: what didn't get to the stage failed, or was not run."""
    found = np.where(outcome > 0, table[layout], NOT_RUN).astype(np.uint8)
    found[(found == NOT_RUN) & np.isin(outcome, _FAILURES)] = DID_NOT_COMPILE
    return found


def compiling_of(outcome: NDArray[np.int8]) -> NDArray[np.int32]:
    """For cells, of any shape, the place in `COMPILING`."""
    found = np.isin(outcome, _FAILURES).astype(np.int32)
    found[outcome == _TIMED_OUT] = 2
    found[outcome == _OUT_OF_MEMORY] = 3
    return found


def changed_from(kinds: NDArray[np.uint8]) -> NDArray[np.int32]:
    """For each cell of (series, columns) the column of the last one before it that was measured, where it differs.

    -1 elsewhere: also where this one was not measured, and where none before it was.
    """
    before = np.full(kinds.shape, -1, np.int32)
    last = np.full(len(kinds), -1, np.int32)
    rows = np.arange(len(kinds))
    for column in range(kinds.shape[1]):
        now = kinds[:, column]
        measured = now != NOT_RUN
        differs = measured & (last >= 0) & (kinds[rows, last] != now)
        before[differs, column] = last[differs]
        last[measured] = column
    return before


def signs(row: NDArray[np.uint8]) -> str:
    """States as text, a character each."""
    return _SIGN_CODES[row].tobytes().decode()


def rows_of_signs(states: NDArray[np.uint8]) -> list[str]:
    """The same of every row of (rows, columns)."""
    text, width = signs(states.reshape(-1)), states.shape[1]
    return [text[begin : begin + width] for begin in range(0, len(text), max(width, 1))]
