# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What became of a comparison from one record of it to another. Made by `bot.flow.between`, from records alone."""

from typing import Literal

from bot.model.base import Value
from bot.model.run import Name, Summary
from bot.model.verdict import CompileChange, OpChange, Overall, TimeChange

Side = Literal["baseline", "candidate"]


class Recorded(Value):
    """One of the two records: the folder, as it was given, and when the run began."""

    run: str
    created: str


class Differing(Value):
    """Something that both runs were not made with alike, such as `the compiler of the candidate`."""

    what: str
    a: str
    b: str


class SideChange(Value):
    """One side of a comparison, as it was in A (the `baseline_map` of a role) and in B (the `candidate_map`).

    Attributes:
        layout: the ops of which any operand's reduction changed, at the stages that both records have.
    """

    compile: CompileChange
    code: Literal["identical", "differs", "unknown"]
    layout: tuple[OpChange, ...]


class PairChange(Value):
    """One dispatch on one target, in both records.

    Attributes:
        overall: what became of it from A to B.
        because: the reasons, the most important first; empty where it is as it was.
        verdicts: what each record says of its candidate against its baseline.
        times: the judged timing in each; None where nothing was timed.
    """

    dispatch: Name
    target: Name
    overall: Overall
    because: tuple[str, ...]
    verdicts: tuple[Overall, Overall]
    times: tuple[TimeChange | None, TimeChange | None]
    baseline: SideChange
    candidate: SideChange


class Between(Value):
    """Two records, A before B.

    Attributes:
        differing: what the runs were not made with alike, as far as it decides results.
        pairs: what both have, in the order of B.
        only_a, only_b: `dispatch on target` that one record alone was asked for.
        other_texts: whose dispatch has another text in each, so that it says nothing to compare them.
        summary: `missing` is what either record has no result of, though it was asked for, and `other_texts`.
    """

    a: Recorded
    b: Recorded
    differing: tuple[Differing, ...]
    pairs: tuple[PairChange, ...]
    only_a: tuple[str, ...]
    only_b: tuple[str, ...]
    other_texts: tuple[str, ...]
    summary: Summary
