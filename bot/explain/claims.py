# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a result shows above all, as one claim: to be seen again, and kept while a dispatch is made smaller. Pure."""

from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import Field

from bot.judge.causes import cause_of
from bot.judge.layout import changed_at, layout_changes
from bot.model.base import Value
from bot.model.compiled import FAILURES, CompileFailed, Crashed, Outcome
from bot.model.facts import Stage
from bot.model.measured import Compared
from bot.model.run import Result
from bot.model.verdict import LayoutChange, OpChange, RoleChange

Side = Literal["baseline", "candidate"]


class Fails(Value):
    """A side does not compile; the other side does, or fails as well.

    Attributes:
        sides: which fail.
        how: the outcome's kind.
        at: the phase.
        cause: the compiler's first complaint, or how its process ended.
    """

    kind: Literal["fails"] = "fails"
    sides: tuple[Side, ...]
    how: str
    at: str
    cause: str


class Moves(Value):
    """An operand's reduction is innermost on one side alone, at a stage."""

    kind: Literal["moves"] = "moves"
    stage: Stage
    key: str
    role: str
    change: LayoutChange
    traded: bool
    baseline_map: str
    candidate_map: str


class Counts(Value):
    """The sides make a different number of dispatches, or of dispatches that transpose."""

    kind: Literal["counts"] = "counts"
    what: Literal["dispatches", "transposing"]
    baseline: int
    candidate: int


class Computes(Value):
    """The candidate computes something else: with this kind of inputs, outputs are apart beyond tolerance."""

    kind: Literal["computes"] = "computes"
    inputs: str
    tolerance: str
    max_abs: float


class Takes(Value):
    """The candidate takes another time, confirmed; `ratio` is candidate / baseline."""

    kind: Literal["takes"] = "takes"
    ratio: float
    low: float
    high: float


Claim = Annotated[Fails | Moves | Counts | Computes | Takes, Field(discriminator="kind")]


def claim_of(result: Result) -> Claim | None:
    """The claim of a result, by a verdict's own precedence; None where both sides show the same.

    Wrong numerics, failures, then, at dispatch-creation, layouts that are lost and, after what is slower, those that
    are gained; then what is faster, layouts at other stages, and numbers of dispatches.
    """
    time = result.verdict.time
    takes = None
    if time is not None and time.counted != "noise":
        takes = Takes(ratio=time.ratio, low=time.low, high=time.high)
    return _computes(result) or _foremost(result.baseline, result.candidate, takes) or _counts(result)


def compiled_claim(baseline: Outcome, candidate: Outcome) -> Fails | Moves | None:
    """The claim of what compiling alone shows, in the order of `claim_of`; numbers of dispatches left out."""
    found = _foremost(baseline, candidate, None)
    return None if isinstance(found, Takes) else found


def _foremost(baseline: Outcome, candidate: Outcome, takes: Takes | None) -> Fails | Moves | Takes | None:
    """Of failures, layouts and a time that counts what comes first."""
    sides = baseline, candidate
    last, earlier = (Stage.DISPATCH_CREATION,), (Stage.GLOBAL_OPTIMIZATION, Stage.PREPROCESSING)
    return (
        fails(*sides)
        or moves(*sides, (LayoutChange.LOST,), last)
        or (takes if takes is not None and takes.ratio > 1 else None)
        or moves(*sides, (LayoutChange.GAINED,), last)
        or takes
        or moves(*sides, (LayoutChange.LOST, LayoutChange.GAINED), earlier)
    )


def turned(claim: Moves) -> Moves:
    """What is claimed where baseline and candidate change places."""
    opposite = {LayoutChange.LOST: LayoutChange.GAINED, LayoutChange.GAINED: LayoutChange.LOST}
    return claim.model_copy(
        update={
            "change": opposite.get(claim.change, claim.change),
            "baseline_map": claim.candidate_map,
            "candidate_map": claim.baseline_map,
        }
    )


def fails(baseline: Outcome, candidate: Outcome) -> Fails | None:
    """That a side fails, as far as it is known; None where both compile, or a release lacks something."""
    failing: dict[Side, Outcome] = {}
    if isinstance(baseline, FAILURES):
        failing["baseline"] = baseline
    if isinstance(candidate, FAILURES):
        failing["candidate"] = candidate
    if not failing or "unsupported" in (baseline.kind, candidate.kind):
        return None
    shown = failing.get("candidate", baseline)
    if not isinstance(shown, FAILURES):
        return None
    return Fails(sides=tuple(failing), how=shown.kind, at=shown.at, cause=cause_of(shown))


def moves(
    baseline: Outcome, candidate: Outcome, kinds: Sequence[LayoutChange], stages: Sequence[Stage]
) -> Moves | None:
    """The first operand with one of these changes, at the first of these stages that has one; rather not in a trade."""
    changes = layout_changes(baseline.stages, candidate.stages)
    for stage in stages:
        found = [(op, role) for kind in kinds for op, role in changed_at(changes, stage, kind)]
        for op, role in sorted(found, key=lambda each: each[0].traded):
            return _moves(op, role)
    return None


def again(claim: Claim, baseline: Outcome, candidate: Outcome) -> Claim | None:
    """What is claimed, as two other outcomes show it; None where they don't.

    Another op or map of the same role at the same stage will do, and of failures the same complaint at the same phase,
    but for numbers in it. What takes a device is not asked of outcomes.
    """
    match claim:
        case Fails():
            found = fails(baseline, candidate)
            return found if found is not None and _alike(found, claim) else None
        case Moves():
            changes = layout_changes(baseline.stages, candidate.stages)
            for op, role in changed_at(changes, claim.stage, claim.change):
                if role.role == claim.role and op.traded == claim.traded:
                    return _moves(op, role)
            return None
        case Counts():
            one, other = _count(baseline, claim.what), _count(candidate, claim.what)
            if one is None or other is None or one == other or (one < other) != (claim.baseline < claim.candidate):
                return None
            return Counts(what=claim.what, baseline=one, candidate=other)
        case _:
            return None


def _alike(one: Fails, other: Fails) -> bool:
    same = (one.sides, one.how, one.at) == (other.sides, other.how, other.at)
    return same and _wording(one.cause) == _wording(other.cause)


def _moves(op: OpChange, role: RoleChange) -> Moves:
    return Moves(
        stage=op.stage,
        key=op.key,
        role=role.role,
        change=role.change,
        traded=op.traded,
        baseline_map=role.baseline_map,
        candidate_map=role.candidate_map,
    )


def describe(claim: Claim) -> str:
    """A claim in a sentence."""
    match claim:
        case Fails(sides=sides):
            who = "both sides fail" if len(sides) > 1 else f"the {''.join(sides)} fails and the other side compiles"
            return f"{who}, at {claim.at}: {claim.cause}"
        case Moves():
            verb = "loses" if claim.change == LayoutChange.LOST else "gains"
            traded = "; another operand of the op does the opposite" if claim.traded else ""
            return (
                f"at {claim.stage}, the {claim.role} of {claim.key} {verb} its innermost reduction: "
                f"{claim.baseline_map} -> {claim.candidate_map}{traded}"
            )
        case Counts():
            what = "dispatches" if claim.what == "dispatches" else "dispatches that transpose"
            return f"{claim.baseline} {what} with the baseline, {claim.candidate} with the candidate"
        case Computes():
            return f"results differ beyond tolerance ({claim.tolerance}), by up to {claim.max_abs:g}"
        case Takes():
            word = "slower" if claim.ratio > 1 else "faster"
            return f"the candidate is {word}: {claim.ratio:.3f}x [{claim.low:.3f}, {claim.high:.3f}]"


def _computes(result: Result) -> Computes | None:
    if not isinstance(result.numerics, Compared) or result.numerics.change != "wrong":
        return None
    shown = result.numerics.shown
    return Computes(inputs=shown.inputs, tolerance=shown.tolerance, max_abs=shown.between.max_abs)


def _counts(result: Result) -> Counts | None:
    for what in ("dispatches", "transposing"):
        one, other = _count(result.baseline, what), _count(result.candidate, what)
        if one is not None and other is not None and one != other:
            return Counts(what=what, baseline=one, candidate=other)
    return None


def _count(outcome: Outcome, what: Literal["dispatches", "transposing"]) -> int | None:
    facts = outcome.stages.get(Stage.DISPATCH_CREATION)
    if facts is None or isinstance(outcome, CompileFailed | Crashed):
        return None
    return facts.dispatches if what == "dispatches" else facts.transposing


def _wording(cause: str) -> str:
    """A complaint without its numbers: sizes are what is made smaller."""
    return "".join(each for each in cause if not each.isdigit())
