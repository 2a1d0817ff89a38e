# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A study of false alarms and of detection: one executable against itself, again and again, judged as a run judges."""

from typing import Annotated, Literal

from pydantic import Field

from bot.model.base import Value
from bot.model.run import Host


class StudyComparison(Value):
    """One comparison of an executable with itself.

    Attributes:
        run: in which of the study's runs it was, from 1; those of a run are judged together.
        verdict: what a run would have said.
        ratio, low, high, noise_floor: as in `TimeChange`.
        trials: 2 where the first suggested a difference.
        rounds: of all trials together.
        invocation_ns: the median of the side that does no more than is counted.
        seconds: of wall time, for all trials.
        one_after_the_other: the ratio of the medians where all rounds of one side come before those of the other;
            None where that could not be measured.
        disturbed: what disturbed any trial; empty where nothing did.
    """

    dispatch: str
    run: int
    verdict: Literal["faster", "slower", "noise"]
    ratio: float
    low: float
    high: float
    noise_floor: float | None
    trials: int
    rounds: int
    invocation_ns: float
    seconds: float
    one_after_the_other: float | None
    disturbed: str


class Study(Value):
    """The whole study.

    Attributes:
        created: UTC, ISO 8601.
        asked: how many comparisons there were to be.
        more: the share of work that the candidate does in excess; 0 where both do the same.
        effect, confidence: of the settings, by which was judged.
        left_out: dispatches that take longer than the study's limit, or don't run, with the reason.
        failed: comparisons that could not be measured, with the reason.
    """

    created: str
    host: Host
    target: str
    device: str
    asked: int
    more: Annotated[float, Field(ge=0)]
    effect: float
    confidence: float
    comparisons: tuple[StudyComparison, ...]
    left_out: tuple[str, ...]
    failed: tuple[str, ...]

    @property
    def where(self) -> str:
        """`sm_80 on cuda, NVIDIA H200`."""
        named = ", ".join(filter(None, (self.device, self.host.devices.get(self.device))))
        return f"{self.target} on {named}" if named else self.target

    def count(self, verdict: str) -> int:
        """How many comparisons have that verdict."""
        return sum(comparison.verdict == verdict for comparison in self.comparisons)

    @property
    def complete(self) -> bool:
        """Whether all that was asked for was measured."""
        return len(self.comparisons) == self.asked

    @property
    def false_alarms(self) -> int:
        """Verdicts that are wrong: any but `noise` where both sides do the same, `faster` where one does more."""
        return self.count("faster") + (0 if self.more else self.count("slower"))

    @property
    def detected(self) -> float:
        """Which share of what was injected was called slower; 1 where nothing was injected."""
        if not self.more:
            return 1.0
        return self.count("slower") / len(self.comparisons) if self.comparisons else 0.0
