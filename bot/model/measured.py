# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What running two compiled variants on a device showed."""

from typing import Annotated, Literal

from pydantic import Field

from bot.model.base import Count, Value

# Reasons why nothing was measured. Any but those in EXPECTED leaves a result incomplete.
IDENTICAL_CODE = "identical code"
NOT_ASKED_FOR = "not asked for"
NO_CODE = "no code"
PENDING = "not reached"
EXPECTED = (IDENTICAL_CODE, NOT_ASKED_FOR, NO_CODE)


Change = Literal["exact", "close", "wrong", "fixed", "wrong in both"]


class NotMeasured(Value):
    """Nothing was run, and why: one of the reasons above, or what stood in the way."""

    kind: Literal["not measured"] = "not measured"
    reason: str


class DeviceFailed(Value):
    """The device or its driver failed, or the executable does not run there.

    `side` is `baseline`, `candidate` or `both`.
    """

    kind: Literal["device failed"] = "device failed"
    device: str
    side: str
    reason: str


class WorstElement(Value):
    """The element with the largest error relative to its tolerance. `index` counts from 0 in the named output."""

    output: Count
    index: tuple[Count, ...]
    baseline: float
    candidate: float
    reference: float | None


class Difference(Value):
    """How far two arrays are apart.

    Attributes:
        max_abs: largest absolute difference.
        max_rel: largest |a - b| / max(|a|, |b|), 0 where both are 0.
        max_ulp: most units in the last place, which is steps from a value of the output's type to the next (nextUp of
            IEEE 754-2019, 5.3.1): both zeros are one value, infinity is one from the largest number, integers step
            by 1. A reference is rounded to the type first.
        beyond: how many elements lie outside the tolerance (a NaN against a number does; equal NaNs and Infs don't).
        elements: how many elements were compared.

    `max_abs` and `max_rel` are over elements that are numbers on both sides, `max_ulp` over all but NaNs.
    """

    max_abs: float
    max_rel: float
    max_ulp: Count
    beyond: Count
    elements: Count


class Case(Value):
    """What one kind of inputs showed.

    Attributes:
        inputs: `random`, or a special kind: `zeros`, `ones`, `large`, `tiny` (see `bot.measure.inputs`).
        verdict: `exact` (bit for bit equal), `close` (within tolerance of each other) or `wrong` (the candidate
            differs from the baseline beyond tolerance, or from the reference where the baseline does not).
        between: candidate against baseline.
        against_reference: candidate against the reference; None where there is none, and `reference` says why.
        baseline_against_reference: likewise for the baseline.
        reference: what the reference was: `numpy float64`, or why there is none.
        worst: the worst element of candidate against baseline, or against the reference where only that is beyond
            tolerance; None where exact.
        tolerance: `rtol 0.001, atol 0.002 (f16)`.
    """

    inputs: str
    verdict: Literal["exact", "close", "wrong"]
    between: Difference
    against_reference: Difference | None
    baseline_against_reference: Difference | None
    reference: str
    worst: WorstElement | None
    tolerance: str

    @property
    def off(self) -> tuple[Literal["baseline", "candidate"], ...]:
        """The sides that are beyond the tolerance of the reference; none without one."""
        baseline, candidate = self.baseline_against_reference, self.against_reference
        off: list[Literal["baseline", "candidate"]] = []
        if baseline is not None and baseline.beyond:
            off.append("baseline")
        if candidate is not None and candidate.beyond:
            off.append("candidate")
        return tuple(off)


class Compared(Value):
    """Both variants ran on the same inputs, and their outputs were compared, also with a reference.

    Attributes:
        cases: one for each kind of inputs, the random one first.
        left_out: why special inputs were not tried; empty where they were.
        seed: of the inputs.
        device: the HAL device's URI.
    """

    kind: Literal["compared"] = "compared"
    cases: tuple[Case, ...] = Field(min_length=1)
    left_out: str = ""
    seed: Count
    device: str

    @property
    def shown(self) -> Case:
        """The case that decides: the first wrong one, else the first close one, else the first."""
        return min(self.cases, key=lambda case: _WORST_FIRST.index(case.verdict))

    @property
    def verdict(self) -> Literal["exact", "close", "wrong"]:
        """The worst of the cases' verdicts."""
        return self.shown.verdict

    @property
    def change(self) -> Change:
        """What the candidate did to the results.

        `exact`, `close` and `wrong` are the verdict; but `fixed` where, by the reference, all that is wrong is the
        baseline's, and `wrong in both` where the sides agree with each other and neither with the reference.
        """
        if self.verdict != "wrong":
            return "wrong in both" if self.off_in_both else self.verdict
        wrong = [case for case in self.cases if case.verdict == "wrong"]
        blameless = not any("candidate" in case.off for case in self.cases)
        return "fixed" if blameless and all(case.off for case in wrong) else "wrong"

    @property
    def off_in_both(self) -> Case | None:
        """The first case in which both sides are beyond the tolerance of the reference."""
        return next((case for case in self.cases if len(case.off) == 2), None)


_WORST_FIRST = ("wrong", "close", "exact")


Numerics = Annotated[Compared | NotMeasured | DeviceFailed, Field(discriminator="kind")]


Clock = Literal["wall", "device"]


class Trial(Value):
    """One paired, interleaved measurement of two executables in one process.

    Round `i` ran both, in a random order; entries are nanoseconds for one invocation, the mean over the round's batch.

    Attributes:
        baseline_ns, candidate_ns: one entry per round, paired by index.
        batch: invocations per entry.
        clock: `wall` as the host saw it, waiting included; `device` as the device stamped its dispatches, summed.
        looks: how often it could have ended early, its end included; each look may err by as little of the whole.
        disturbed: what disturbed the measurement (`load 3.2 on 2 cores`), empty where nothing did.
    """

    baseline_ns: tuple[float, ...]
    candidate_ns: tuple[float, ...]
    batch: Count
    seed: Count
    clock: Clock
    looks: Annotated[Count, Field(ge=1)] = 1
    disturbed: str


class Timed(Value):
    """Timing of two variants: a first trial, and a second, independent one where the first suggested a difference.

    Where the device has a clock of its own, a trial by the wall clock comes first, for the record, and those that are
    judged follow.
    """

    kind: Literal["timed"] = "timed"
    device: str
    trials: tuple[Trial, ...] = Field(min_length=1)

    @property
    def judged(self) -> tuple[Trial, ...]:
        """The trials that count: those by the device's clock, where there are any."""
        return tuple(trial for trial in self.trials if trial.clock == "device") or self.trials


Timing = Annotated[Timed | NotMeasured | DeviceFailed, Field(discriminator="kind")]
