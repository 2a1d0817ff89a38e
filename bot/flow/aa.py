# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The A/A study: what would a run say of an executable against itself, on this machine?

The dispatches are gone through again and again. Each time is a run of its own: timed by what times a run, with twins
beside, and judged together by what judges a run. The noise is the machine's; nothing is simulated.
"""

import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from statistics import median

from bot.config.schema import Settings
from bot.errors import InfrastructureError
from bot.flow.compare import compare
from bot.flow.ledger import Ledger, Pair
from bot.flow.means import Comparison, Means, Watcher
from bot.flow.measuring import choose_twins, timer_for
from bot.host import this_host
from bot.judge.timing import judge_timings
from bot.measure.devices import Devices
from bot.measure.stats import Demands
from bot.measure.subject import Subject
from bot.measure.timing import Timer
from bot.model.measured import Timed, Timing, Trial
from bot.model.study import Study, StudyComparison
from bot.model.verdict import TimeChange
from bot.processes import WorkerStopped
from bot.record import Executables

SLOWEST_MS = 10.0
"""Dispatches that take longer are left out: a study of a thousand comparisons would take a day with them."""

_PROBE_ROUNDS = 3
_CONTRAST_ROUNDS = 25


@dataclass(kw_only=True)
class _Pass:
    """What was measured in one run of the study."""

    number: int
    timings: dict[Pair, Timing] = field(default_factory=dict[Pair, Timing])
    twins: dict[Pair, Timing] = field(default_factory=dict[Pair, Timing])
    seconds: dict[Pair, float] = field(default_factory=dict[Pair, float])
    contrasts: dict[Pair, float | None] = field(default_factory=dict[Pair, float | None])


def study(comparison: Comparison, means: Means, *, count: int, more: float) -> Study:
    """`count` comparisons of executables with themselves, on the one target of `comparison`.

    Args:
        comparison: whose baseline and candidate are one variant; it is compiled as a run would.
        more: the share of work that the candidate does in excess, 0.1 for 10%.

    Where `means.stop` is set, the study ends soon, with what is measured. Raises `InfrastructureError` where no
    dispatch can be timed.
    """
    compiled = compare(comparison, means)
    target = compiled.targets[0]
    ledger, store = Ledger.of(compiled), Executables(means.run_dir)
    known = {pair: sides[0] for pair in comparison.pairs if (sides := ledger.compiled(pair))}
    subjects = {
        pair: Subject(
            text=comparison.texts[pair[0]],
            dispatch_sha256=comparison.sha256s[pair[0]],
            baseline_vmfb=store.path(side.code.executable),
            candidate_vmfb=store.path(side.code.executable),
            device=target.device,
        )
        for pair, side in known.items()
    }
    passes: list[_Pass] = []
    left_out = {pair: "it does not compile" for pair in comparison.pairs if ledger.sides(pair) and pair not in known}
    with Devices() as devices, suppress(WorkerStopped):
        timer = timer_for(devices, means.settings, len(subjects), means.stop)
        left_out |= _probe(timer, subjects, means.watcher)
        quick = {pair: subject for pair, subject in subjects.items() if pair not in left_out}
        if not quick and not means.stop.is_set():
            reasons = "; ".join(sorted(set(left_out.values()))[:3])
            raise InfrastructureError(
                f"no dispatch can be timed on {target.device or target.name}: {reasons or 'there is none'}",
                "`innermost doctor` says what this machine lacks",
            )
        means.watcher.begin("aa" if not more else f"+{more:.3g}", count)
        left = count
        while left and not means.stop.is_set():
            chosen = dict(list(quick.items())[:left])
            passes.append(_Pass(number=len(passes) + 1))
            _go_through(passes[-1], timer, chosen, means, more)
            left -= len(chosen)
    return Study(
        created=means.now.isoformat(timespec="seconds"),
        host=this_host(devices.names),
        target=target.name,
        device=target.device,
        asked=count,
        more=more,
        effect=means.settings.thresholds.effect,
        confidence=means.settings.thresholds.confidence,
        comparisons=tuple(one for this in passes for one in _comparisons(this, means.settings)),
        left_out=tuple(f"{pair[0]}: {why}" for pair, why in left_out.items()),
        failed=tuple(
            f"{pair[0]}: {timing.reason}"
            for this in passes
            for pair, timing in this.timings.items()
            if not isinstance(timing, Timed)
        ),
    )


def _probe(timer: Timer, subjects: Mapping[Pair, Subject], watcher: Watcher) -> dict[Pair, str]:
    """Which dispatches are too slow for a study, or don't run, and why."""
    found: dict[Pair, str] = {}
    watcher.begin("probe", len(subjects))
    for pair, subject in subjects.items():
        seen = timer.one_after_the_other(subject, rounds=_PROBE_ROUNDS)
        if not isinstance(seen, Trial):
            found[pair] = seen.reason
        elif (slowest := min(*seen.baseline_ns, *seen.candidate_ns)) > SLOWEST_MS * 1e6:
            found[pair] = f"it takes {slowest / 1e6:.0f} ms"
        watcher.advance("left out" if pair in found else "quick")
    return found


def _go_through(this: _Pass, timer: Timer, subjects: Mapping[Pair, Subject], means: Means, more: float) -> None:
    """Measures every subject once. What is measured before a stop stays in `this`."""
    twins = choose_twins(list(subjects), means.settings.measure.twins)
    seed = means.settings.measure.seed + 2 * this.number  # a second trial takes the next
    for pair, subject in subjects.items():
        if pair in twins:
            this.twins[pair] = timer.measure(subject, seed=seed)
        began = time.monotonic()
        timing = timer.measure(subject, seed=seed, more=more)
        seconds = time.monotonic() - began
        contrast = timer.one_after_the_other(subject, rounds=_CONTRAST_ROUNDS, seed=seed, more=more)
        this.timings[pair], this.seconds[pair] = timing, seconds
        this.contrasts[pair] = _ratio(contrast) if isinstance(contrast, Trial) else None
        means.watcher.advance(_trials(timing) if isinstance(timing, Timed) else timing.kind)


def _trials(timed: Timed) -> str:
    """What is said of the progress: `12 in one trial, 3 in 2 trials`."""
    return "in one trial" if len(timed.trials) == 1 else f"in {len(timed.trials)} trials"


def _ratio(trial: Trial) -> float:
    return median(trial.candidate_ns) / median(trial.baseline_ns)


def _comparisons(this: _Pass, settings: Settings) -> list[StudyComparison]:
    """A run's comparisons, judged together."""
    thresholds = settings.thresholds
    demands = Demands(effect=thresholds.effect, confidence=thresholds.confidence)
    times = judge_timings(this.timings, this.twins, demands)
    return [_compared(this, pair, timing, times[pair]) for pair, timing in this.timings.items() if pair in times]


def _compared(this: _Pass, pair: Pair, timing: Timing, time_change: TimeChange) -> StudyComparison:
    trials = timing.trials if isinstance(timing, Timed) else ()
    return StudyComparison(
        dispatch=pair[0],
        run=this.number,
        verdict=time_change.counted,
        ratio=time_change.ratio,
        low=time_change.low,
        high=time_change.high,
        noise_floor=time_change.noise_floor,
        trials=len(trials),
        rounds=sum(len(trial.baseline_ns) for trial in trials),
        invocation_ns=time_change.baseline_ns,
        seconds=this.seconds[pair],
        one_after_the_other=this.contrasts[pair],
        disturbed="; ".join(dict.fromkeys(trial.disturbed for trial in trials if trial.disturbed)),
    )
