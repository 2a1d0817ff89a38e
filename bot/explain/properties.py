# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Properties of a dispatch that a compiler decides, and their values. Pure."""

from enum import StrEnum

from bot.explain.search import Seen
from bot.judge.causes import cause_of
from bot.judge.verdict import describe
from bot.model.base import Value
from bot.model.compiled import Checked, Compiled, CompileFailed, Crashed, Outcome
from bot.model.facts import Stage
from bot.model.measured import Compared, Numerics

RIGHT, WRONG = "right", "wrong"
ABSENT, MIXED, UNDECIDED = "absent", "mixed", "undecided"


class Property(StrEnum):
    """What a bisection looks at."""

    INNERMOST = "innermost"
    COMPILES = "compiles"
    DISPATCH_COUNT = "dispatch-count"
    NUMERICS = "numerics"


class Reading(Value):
    """A property's value; None where this compiler can't be tested, and `why`."""

    value: Seen | None
    why: str = ""


def innermost(outcome: Outcome, stage: Stage, role: str) -> Reading:
    """Whether the operands of a role have their reduction innermost at a stage: True, False, or in words.

    `mixed` where one has and another hasn't, `undecided` where a map says nothing (unit sizes, an encoding), and
    `absent` where no op has such an operand.
    """
    facts = outcome.stages.get(stage)
    if facts is None:
        return Reading(value=None, why=_why(outcome))
    seen = {operand.innermost for op in facts.ops for operand in op.operands if operand.role == role}
    if not seen:
        return Reading(value=ABSENT)
    if len(seen) > 1:
        return Reading(value=MIXED)
    only = seen.pop()
    return Reading(value=UNDECIDED if only is None else only)


def compiles(outcome: Outcome) -> Reading:
    """Whether it compiles. A limit of ours, an option that is lacking, or a text that does not parse says nothing."""
    if isinstance(outcome, Checked | Compiled):
        return Reading(value=True)
    refused = isinstance(outcome, CompileFailed) and outcome.at != "input"
    if refused or (isinstance(outcome, Crashed) and not outcome.killed):
        return Reading(value=False, why=_why(outcome))
    return Reading(value=None, why=_why(outcome))


def dispatch_count(outcome: Outcome) -> Reading:
    """How many dispatches the program has after dispatch creation."""
    facts = outcome.stages.get(Stage.DISPATCH_CREATION)
    return Reading(value=None, why=_why(outcome)) if facts is None else Reading(value=facts.dispatches)


def numerics(measured: Numerics) -> Reading:
    """Whether results are within tolerance of the reference: `right` or `wrong`."""
    if not isinstance(measured, Compared):
        return Reading(value=None, why=measured.reason)
    differences = [case.against_reference for case in measured.cases]
    if any(difference is not None and difference.beyond for difference in differences):
        return Reading(value=WRONG)
    if all(difference is None for difference in differences):
        return Reading(value=None, why=measured.cases[0].reference)
    return Reading(value=RIGHT)


def _why(outcome: Outcome) -> str:
    """An outcome in a few words, with what the compiler complains of."""
    said = f": {cause_of(outcome)}" if isinstance(outcome, CompileFailed) else ""
    return f"{describe(outcome)}{said}"
