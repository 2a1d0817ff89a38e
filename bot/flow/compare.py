# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One function runs the whole way: plan, compile, numerics, time, judge, record."""

import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from bot import __version__
from bot.compiler.job import CompileLimits
from bot.compiler.pool import compile_all
from bot.compiler.toolchain import Lacking, Side, resolve_side, target_settings, variant_settings
from bot.config.schema import Settings
from bot.flow.assemble import assemble, reaches
from bot.flow.continuation import check_continues, recorded_sides
from bot.flow.ledger import SIDES, Ledger, Pair
from bot.flow.plan import anything_due, plan
from bot.host import available_cores, this_host
from bot.judge.summary import summarize
from bot.judge.verdict import code_change
from bot.measure.devices import Devices
from bot.measure.numerics import measure_numerics
from bot.measure.timing import TimingLimits, measure_timing
from bot.model.compiled import Compiled
from bot.model.run import DispatchRecord, Request, Run, Step, Target
from bot.processes import StopFlag, WorkerStopped
from bot.record import Executables, save_run, save_texts

_SAVE_EVERY_S = 5.0


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """What to compare: dispatches, two variants, targets, and how far to go.

    `texts` is the dispatches' canonical MLIR, `costs` what compiling each costs in CPU seconds, both by id.
    """

    request: Request
    dispatches: tuple[DispatchRecord, ...]
    texts: Mapping[str, str]
    costs: Mapping[str, float]
    baseline: str
    candidate: str
    targets: tuple[str, ...]

    @property
    def pairs(self) -> list[Pair]:
        """Every dispatch on every target."""
        return [(dispatch.id, target) for dispatch in self.dispatches for target in self.targets]


class Watcher(Protocol):
    """Hears how the run goes."""

    def begin(self, step: str, total: int) -> None:
        """A step begins that has `total` parts."""
        ...

    def advance(self, what: str) -> None:
        """One part ended; `what` became of it."""
        ...


def compare(
    comparison: Comparison,
    settings: Settings,
    run_dir: Path,
    *,
    earlier: Run | None,
    made_elsewhere: bool,
    now: datetime,
    watcher: Watcher,
    stop: StopFlag,
) -> Run:
    """Runs a comparison and records it in `run_dir`, whose `run.json` is valid from the first checkpoint on.

    Args:
        earlier: a record to continue: what it holds already is not done again. Its executables are in `run_dir`.
        made_elsewhere: the record may come from a machine whose compiler this one has not; where nothing is left to
            compile, it is taken as it is. Otherwise compilers, passes and flags must be those of the record.
        now: the time of the beginning, UTC.
        stop: when set, the run ends soon, recorded as incomplete.
    """
    going = _Going(comparison, settings, run_dir, earlier, now, made_elsewhere=made_elsewhere)
    _compile(going, watcher, stop)
    with suppress(WorkerStopped):  # what was interrupted says nothing; what is finished is recorded
        if not stop.is_set():
            _measure(going, watcher, stop)
    return going.record()


class _Going:
    """A run under way, and its record."""

    def __init__(
        self,
        comparison: Comparison,
        settings: Settings,
        run_dir: Path,
        earlier: Run | None,
        now: datetime,
        *,
        made_elsewhere: bool,
    ) -> None:
        self.comparison = comparison
        self.settings = settings
        self.store = Executables(run_dir)
        self.ledger = Ledger.of(earlier) if earlier else Ledger()
        self._run_dir = run_dir
        self._earlier = earlier
        self._now = now
        self._began = self._saved = time.monotonic()
        due = anything_due(comparison.pairs, comparison.request.until, self.ledger.outcomes)
        if earlier and made_elsewhere and not due:
            self.sides = recorded_sides(earlier)
        else:
            self.sides = _resolve(comparison, settings)
        self.targets = {name: _target(name, settings, self.sides) for name in comparison.targets}
        if earlier:
            check_continues(earlier, self.sides, tuple(self.targets.values()))
        save_texts(run_dir, comparison.texts)

    def arguments(self, pair: Pair, baseline: Compiled, candidate: Compiled, stop: StopFlag) -> dict[str, Any]:
        """What every measurement of a pair needs."""
        dispatch, target = pair
        limits = self.settings.limits
        return {
            "text": self.comparison.texts[dispatch],
            "dispatch_sha256": next(d.sha256 for d in self.comparison.dispatches if d.id == dispatch),
            "baseline_vmfb": self.store.path(baseline.code.executable),
            "candidate_vmfb": self.store.path(candidate.code.executable),
            "device": self.targets[target].device,
            "seed": self.settings.measure.seed,
            "limit_s": limits.device_seconds,
            "memory_mib": limits.device_memory_mib,
            "stop": stop,
        }

    def checkpoint(self) -> None:
        """Records what is known, every few seconds."""
        if time.monotonic() - self._saved > _SAVE_EVERY_S:
            self.record()

    def record(self) -> Run:
        """Judges and records what is known."""
        self._saved = time.monotonic()
        comparison, earlier = self.comparison, self._earlier
        variants = (self.sides["baseline"].variant, self.sides["candidate"].variant)
        until = comparison.request.until
        results = assemble(comparison.pairs, comparison.dispatches, self.ledger, until, self.settings, variants)
        run = Run(
            innermost=__version__,
            created=earlier.created if earlier else self._now.isoformat(timespec="seconds"),
            wall_seconds=(earlier.wall_seconds if earlier else 0.0) + self._saved - self._began,
            request=comparison.request,
            baseline=variants[0],
            candidate=variants[1],
            targets=tuple(self.targets.values()),
            host=this_host(),
            settings=self.settings.model_dump(mode="json"),
            dispatches=comparison.dispatches,
            results=results,
            summary=summarize(results, comparison.pairs),
        )
        save_run(self._run_dir, run)
        return run


def _compile(going: _Going, watcher: Watcher, stop: StopFlag) -> None:
    comparison, limits = going.comparison, going.settings.limits
    jobs, unsupported = plan(
        comparison.pairs, comparison.texts, going.sides, comparison.request.until, going.ledger.outcomes
    )
    going.ledger.outcomes |= unsupported
    watcher.begin("check" if comparison.request.until == Step.CHECK else "compile", len(jobs))
    answers = compile_all(
        jobs,
        workers=limits.jobs or available_cores(),
        limits=CompileLimits(seconds=limits.compile_seconds, memory_mib=limits.compile_memory_mib),
        keep=going.store.keep,
        stop=stop,
    )
    for job, outcome in answers:
        going.ledger.outcomes[job.dispatch, job.target, job.side] = outcome
        watcher.advance(outcome.kind)
        going.checkpoint()


def _measure(going: _Going, watcher: Watcher, stop: StopFlag) -> None:
    """Runs what compiled on both sides; then times what differs, on its own, since that wants a quiet machine."""
    until, ledger = going.comparison.request.until, going.ledger
    if not reaches(until, Step.NUMERICS):
        return
    compiled = [(pair, sides) for pair in going.comparison.pairs if (sides := ledger.compiled(pair))]
    with Devices() as devices:
        todo = [(pair, sides) for pair, sides in compiled if pair not in ledger.numerics]
        watcher.begin("numerics", len(todo))
        for pair, (baseline, candidate) in todo:
            # Identical code runs once: the comparison that is left is the one with the reference.
            other = baseline if code_change(baseline, candidate) == "identical" else candidate
            measured = measure_numerics(devices, **going.arguments(pair, baseline, other, stop))
            ledger.numerics[pair] = measured
            watcher.advance(measured.verdict if measured.kind == "compared" else measured.kind)
            going.checkpoint()
        if not reaches(until, Step.TIME):
            return
        differing = [(pair, sides) for pair, sides in compiled if code_change(*sides) == "differs"]
        todo = [(pair, sides) for pair, sides in differing if pair not in ledger.timing]
        watcher.begin("time", len(todo))
        thresholds = going.settings.thresholds
        limits = TimingLimits(effect=thresholds.effect, confidence=thresholds.confidence)
        for pair, sides in todo:
            timed = measure_timing(devices, limits=limits, **going.arguments(pair, *sides, stop))
            ledger.timing[pair] = timed
            watcher.advance(timed.kind)
            going.checkpoint()


def _resolve(comparison: Comparison, settings: Settings) -> dict[str, Side]:
    names = {"baseline": comparison.baseline, "candidate": comparison.candidate}
    return {
        side: resolve_side(settings, name, variant_settings(settings, name), comparison.targets)
        for side, name in names.items()
    }


def _target(name: str, settings: Settings, sides: Mapping[str, Side]) -> Target:
    flags = {side: sides[side].targets[name] for side in SIDES}
    return Target(
        name=name,
        flags={side: () if isinstance(spelled, Lacking) else spelled for side, spelled in flags.items()},
        device=target_settings(settings, name).device,
    )
