# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is known so far of a run under way. The only thing that changes while one goes on."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.config.schema import Limits
from bot.model.compiled import Checked, Compiled, Crashed, Outcome, OutOfMemory, TimedOut
from bot.model.measured import Numerics, Timing
from bot.model.run import Run, Twin
from bot.model.why import Since, Why

SIDES = ("baseline", "candidate")
Pair = tuple[str, str]  # dispatch, target
Key = tuple[str, str, str]  # dispatch, target, side


@dataclass
class Ledger:
    """Outcomes by dispatch, target and side; measurements by dispatch and target.

    `twins` are timings of a baseline's executable against itself; `whys` and `sinces` explain what changed.
    """

    outcomes: dict[Key, Outcome] = field(default_factory=dict[Key, Outcome])
    numerics: dict[Pair, Numerics] = field(default_factory=dict[Pair, Numerics])
    timing: dict[Pair, Timing] = field(default_factory=dict[Pair, Timing])
    twins: dict[Pair, Timing] = field(default_factory=dict[Pair, Timing])
    whys: dict[Pair, Why] = field(default_factory=dict[Pair, Why])
    sinces: dict[Pair, Since] = field(default_factory=dict[Pair, Since])

    def sides(self, pair: Pair) -> tuple[Outcome, Outcome] | None:
        """Both sides' outcomes; None while one is missing."""
        baseline, candidate = (self.outcomes.get((*pair, side)) for side in SIDES)
        return None if baseline is None or candidate is None else (baseline, candidate)

    def compiled(self, pair: Pair) -> tuple[Compiled, Compiled] | None:
        """Both sides, where both have code."""
        match self.sides(pair):
            case (Compiled() as baseline, Compiled() as candidate):
                return baseline, candidate
            case _:
                return None

    def limited(self, limits: Limits) -> list[Key]:
        """Which outcomes reached a limit that is smaller than those of settings: with these they may come to an end."""
        return [
            key
            for key, outcome in self.outcomes.items()
            if (isinstance(outcome, TimedOut) and outcome.limit_s < limits.compile_seconds)
            or (isinstance(outcome, OutOfMemory) and outcome.limit_mib < limits.compile_memory_mib)
        ]

    def one_sided(self, limit_s: float) -> list[Key]:
        """Which outcomes reached this limit of seconds, or a smaller one, where the other side came to an end."""
        return [
            key
            for key, outcome in self.outcomes.items()
            if isinstance(outcome, TimedOut)
            and outcome.limit_s <= limit_s
            and any(isinstance(self.outcomes.get((*key[:2], side)), Checked | Compiled) for side in SIDES)
        ]

    def forget_killed(self) -> None:
        """Forgets outcomes that are no facts about a dispatch: somebody killed the compiler, and it is tried again."""
        self.forget([key for key, outcome in self.outcomes.items() if isinstance(outcome, Crashed) and outcome.killed])

    def forget(self, keys: Iterable[Key]) -> None:
        """Forgets outcomes, and why they differed."""
        for key in keys:
            del self.outcomes[key]
            self.whys.pop(key[:2], None)

    @classmethod
    def of(cls, run: Run) -> "Ledger":
        """What a record holds. A device that failed then is tried again."""
        ledger = cls()
        ledger.take(run)
        ledger.numerics = {pair: known for pair, known in ledger.numerics.items() if known.kind == "compared"}
        ledger.timing = {pair: known for pair, known in ledger.timing.items() if known.kind == "timed"}
        ledger.twins = {pair: known for pair, known in ledger.twins.items() if known.kind == "timed"}
        return ledger

    def take(self, run: Run) -> None:
        """Takes over all that a record holds, failures of devices included."""
        for result in run.results:
            pair = (result.dispatch, result.target)
            self.outcomes |= {(*pair, "baseline"): result.baseline, (*pair, "candidate"): result.candidate}
            self.numerics[pair] = result.numerics
            self.timing[pair] = result.timing
            if result.why is not None:
                self.whys[pair] = result.why
            if result.since is not None:
                self.sinces[pair] = result.since
        self.twins |= {(twin.dispatch, twin.target): twin.timing for twin in run.twins}

    def recorded_twins(self) -> tuple[Twin, ...]:
        """The twins as a record holds them, in the order in which they were timed."""
        return tuple(Twin(dispatch=pair[0], target=pair[1], timing=timing) for pair, timing in self.twins.items())
