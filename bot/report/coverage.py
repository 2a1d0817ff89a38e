# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a run covers and what not: compared, timed, not measured and why, missing, and how much of each model."""

from collections import Counter
from dataclasses import dataclass

from bot.model.measured import NOT_ASKED_FOR, DeviceFailed, NotMeasured, Timed
from bot.model.run import Result, Run, Step
from bot.report.importance import Importance, classify
from bot.report.words import listed, one_line, percent, plural

_NOT_COMPARED = (Importance.INCOMPLETE, Importance.UNSUPPORTED)
_MOST_REASONS = 6
_SKIPPED = {
    Step.COMPILE: "neither numerics nor time were asked for",
    Step.NUMERICS: "time was not asked for",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class ModelWeight:
    """How much of a model some results stand for: `uses` of the `covered` ops that this run covers."""

    model: str
    uses: int
    covered: int

    @property
    def words(self) -> str:
        """`3 of 36 covered convs of resnet50`."""
        return f"{self.uses:,} of {plural(self.covered, 'covered conv')} of {one_line(self.model)}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Coverage:
    """What was compared.

    Attributes:
        asked: results and what is missing.
        compared: brought to a verdict, also where both variants fail alike.
        usable: of these, where at least one variant did not fail.
        identical: code proved equal, so never timed.
        numerics: whose outputs were compared.
        timed: timing was judged.
        disturbed: of these, where something else disturbed a trial that counts.
        noise: the noise floor of each target on which anything was timed, in words.
        not_timed: why the others were not, with counts, the most frequent first. Neither identical code is among them,
            nor what was not asked for.
        missing: asked for and not among the results.
        until: how far the run was to go.
        shard: `2/3` where this is one part of three; empty for a whole run.
    """

    asked: int
    compared: int
    usable: int
    identical: int
    numerics: int
    timed: int
    disturbed: int
    noise: tuple[str, ...]
    not_timed: tuple[tuple[str, int], ...]
    missing: tuple[str, ...]
    until: Step
    shard: str

    @property
    def not_compared(self) -> int:
        """Asked for, and without a verdict."""
        return self.asked - self.compared

    @property
    def words(self) -> str:
        """One line: `24 of 24 compared · 20 identical, so never timed · 3 timed · 1 not measured: no code`."""
        parts = [f"shard {self.shard} alone"] if self.shard else []
        parts.append(f"{self.compared:,} of {self.asked:,} compared")
        if self.until is Step.CHECK:
            parts.append("layout only: neither code, numerics nor time were asked for (until check)")
            return " · ".join(parts)
        if self.identical:
            parts.append(f"{self.identical:,} identical in code, so not timed")
        if self.numerics:
            parts.append(f"{self.numerics:,} checked in numerics")
        if self.timed:
            disturbed = f", {self.disturbed:,} of them disturbed by other work" if self.disturbed else ""
            parts.append(f"{self.timed:,} timed{disturbed}")
        parts += self.noise
        if self.until in _SKIPPED:
            parts.append(f"{_SKIPPED[self.until]} (until {self.until})")
        if self.not_timed:
            reasons = [f"{reason} ({count:,})" for reason, count in self.not_timed[:_MOST_REASONS]]
            if len(self.not_timed) > _MOST_REASONS:
                reasons.append(f"{len(self.not_timed) - _MOST_REASONS:,} other reasons")
            parts.append(f"{sum(count for _, count in self.not_timed):,} not measured: {listed(reasons)}")
        if self.missing:
            parts.append(f"{len(self.missing):,} missing")
        return " · ".join(parts)


def why_not_timed(result: Result) -> str:
    """The reason, in a few words; never empty."""
    match result.timing:
        case NotMeasured(reason=reason):
            why = result.verdict.time_note or reason
        case DeviceFailed(device=device):
            why = f"device failed ({device})"
        case _:
            why = result.verdict.time_note or "timed, and not judged"
    return one_line(why) or "no reason recorded"


def cover(run: Run) -> Coverage:
    """What `run` covers."""
    kinds = [classify(result) for result in run.results]
    compared = sum(kind not in _NOT_COMPARED for kind in kinds)
    reasons = Counter(
        why_not_timed(result)
        for result in run.results
        if result.verdict.time is None and result.verdict.code != "identical"
    )
    if run.request.until is not Step.TIME:  # which is said in other words
        del reasons[NOT_ASKED_FOR]
    return Coverage(
        asked=len(run.results) + len(run.summary.missing),
        compared=compared,
        usable=compared - kinds.count(Importance.FAILS_IN_BOTH),
        identical=sum(result.verdict.code == "identical" for result in run.results),
        numerics=sum(result.verdict.numerics != "not measured" for result in run.results),
        timed=sum(result.verdict.time is not None for result in run.results),
        disturbed=sum(
            any(trial.disturbed for trial in result.timing.judged)
            for result in run.results
            if isinstance(result.timing, Timed)
        ),
        noise=_noise(run),
        not_timed=tuple(sorted(reasons.items(), key=lambda item: (-item[1], item[0]))),
        missing=run.summary.missing,
        until=run.request.until,
        shard=run.request.shard,
    )


def effect_of(run: Run) -> float | None:
    """The noise band's half-width as the run's settings had it, None where they don't say; see `[thresholds]`."""
    thresholds = run.settings.get("thresholds")
    effect: object = thresholds.get("effect") if isinstance(thresholds, dict) else None
    return float(effect) if isinstance(effect, (int, float)) and 0 < effect < 1 else None


def _noise(run: Run) -> tuple[str, ...]:
    """`noise floor 0.6%` for each target with twins, or why it is not known; targets are named where there are several.

    How a floor comes about: `bot.judge.timing.noise_floor`.
    """
    timed = Counter(twin.target for twin in run.twins if isinstance(twin.timing, Timed))
    tried = Counter(twin.target for twin in run.twins)
    floors = {
        result.target: result.verdict.time.noise_floor for result in run.results if result.verdict.time is not None
    }
    return tuple(
        f"noise floor{f' of {one_line(target)}' if len(run.targets) > 1 else ''} "
        f"{_floor_words(floor, timed[target], run)}"
        for target, floor in floors.items()
        if tried[target]
    )


def _floor_words(floor: float | None, timed: int, run: Run) -> str:
    times = {0: "never", 1: "once"}.get(timed, f"{timed} times")
    if floor is not None:
        return f"{percent(floor)} (equal code timed {times} beside)"
    if not timed:
        return "not known (no equal code could be timed beside)"
    effect = effect_of(run)
    precisely = "precisely" if effect is None else f"to within {effect:.0%}"
    return f"not known (equal code timed {times} beside, not {precisely}: a quieter machine tells it)"


def weigh(run: Run, dispatches: set[str]) -> tuple[ModelWeight, ...]:
    """How much of each model these dispatches stand for, the most first; a dispatch counts once for all targets."""
    compared = {result.dispatch for result in run.results}
    covered: Counter[str] = Counter()
    hit: Counter[str] = Counter()
    for record in run.dispatches:
        if record.id not in compared:
            continue
        for use in record.models:
            covered[use.model] += use.uses
            if record.id in dispatches:
                hit[use.model] += use.uses
    weights = [ModelWeight(model=model, uses=uses, covered=covered[model]) for model, uses in hit.items() if uses]
    return tuple(sorted(weights, key=lambda weight: (-weight.uses / weight.covered, weight.model)))
