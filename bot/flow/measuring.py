# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The steps that need a device: numerics of what compiled, then the time of what differs."""

import functools
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from bot.cache import key_of
from bot.config.schema import Settings
from bot.flow.assemble import reaches
from bot.flow.going import Going
from bot.flow.ledger import Pair
from bot.flow.means import CACHED
from bot.judge.verdict import code_change
from bot.measure.devices import DeviceLost, Devices, is_cpu
from bot.measure.numerics import measure_numerics
from bot.measure.stats import Demands
from bot.measure.subject import Subject
from bot.measure.timing import Timer, TimingLimits
from bot.model.compiled import Compiled
from bot.model.measured import Compared, Timed
from bot.model.run import Step
from bot.processes import StopFlag

_Sides = tuple[Compiled, Compiled]


def measure_steps(going: Going) -> None:
    """Runs what compiled on both sides; then times what differs, on its own, since that wants a quiet machine.

    Raises `WorkerStopped` where a stop was asked for.
    """
    until = going.comparison.request.until
    compiled = [(pair, sides) for pair in going.comparison.pairs if (sides := going.ledger.compiled(pair))]
    with Devices() as devices:
        _recognize(going, devices, {going.targets[target].device for (_, target), _ in compiled})
        _numerics(going, devices, [each for each in compiled if each[0] not in going.ledger.numerics])
        if reaches(until, Step.TIME):
            differing = [(pair, sides) for pair, sides in compiled if code_change(*sides) == "differs"]
            _time(going, devices, differing)


def _recognize(going: Going, devices: Devices, wanted: set[str]) -> None:
    """Learns what is behind the URIs: what was measured on another GPU says nothing here."""
    limits = going.means.settings.limits
    for device in sorted(wanted):
        if not is_cpu(device):
            with suppress(DeviceLost):  # each dispatch will say so
                devices.open(device, limits.device_seconds, limits.device_memory_mib, going.means.stop)
    going.recognize(devices.names)


def _numerics(going: Going, devices: Devices, todo: list[tuple[Pair, _Sides]]) -> None:
    means, known = going.means, going.ledger.numerics
    means.watcher.begin("numerics", len(todo))
    for pair, (baseline, candidate) in todo:
        # Identical code runs once: the comparison that is left is the one with the reference.
        other = baseline if code_change(baseline, candidate) == "identical" else candidate
        key = _key(going, pair, baseline, other)
        recalled = _recall(going, key)
        if recalled is not None:
            known[pair] = recalled
            means.watcher.advance(CACHED)
            continue
        most = going.means.settings.measure.special_elements
        measured = measure_numerics(devices, special_elements=most, **_arguments(going, pair, baseline, other))
        known[pair] = measured
        if isinstance(measured, Compared):  # a device that failed is tried again
            means.cache.put(key, measured.model_dump_json().encode())
        means.watcher.advance(measured.verdict if isinstance(measured, Compared) else measured.kind)
        going.checkpoint()


def _time(going: Going, devices: Devices, differing: list[tuple[Pair, _Sides]]) -> None:
    """Times what isn't known yet, and some baselines against themselves in between."""
    comparison, ledger, means = going.comparison, going.ledger, going.means
    # No part of a run can know how many others will be timed: all that were asked for may be.
    timer = timer_for(devices, means.settings, len(comparison.request.whole or comparison.dispatches), means.stop)
    twins = choose_twins([pair for pair, _ in differing], means.settings.measure.twins)
    planned = [
        (known, pair, baseline, other)
        for pair, (baseline, candidate) in differing
        for known, other in ((ledger.twins, baseline), (ledger.timing, candidate))
        if pair not in known and (known is ledger.timing or pair in twins)
    ]
    # A device at a time, and no other open: Mesa's software Vulkan, for one, polls on two cores as long as it is.
    planned.sort(key=lambda one: going.targets[one[1][1]].device)
    means.watcher.begin("time", len(planned))
    for known, pair, baseline, other in planned:
        devices.drop_others(going.targets[pair[1]].device)
        known[pair] = timer.measure(_subject(going, pair, baseline, other), seed=means.settings.measure.seed)
        measured = known[pair]
        of_a_twin = known is ledger.twins and isinstance(measured, Timed)
        means.watcher.advance("noise floor" if of_a_twin else measured.kind)
        going.checkpoint()


def timer_for(devices: Devices, settings: Settings, comparisons: int, stop: StopFlag) -> Timer:
    """What times all of a run alike; at most so many comparisons on a target."""
    thresholds, limits = settings.thresholds, settings.limits
    return Timer(
        devices=devices,
        demands=Demands(effect=thresholds.effect, confidence=thresholds.confidence, comparisons=comparisons),
        limits=TimingLimits(budget_s=settings.measure.budget_seconds),
        limit_s=limits.device_seconds,
        memory_mib=limits.device_memory_mib,
        stop=stop,
    )


def choose_twins(pairs: Sequence[Pair], count: int) -> set[Pair]:
    """Which pairs are timed against themselves: `count` on each target, from its first to its last, evenly spread."""
    chosen: set[Pair] = set()
    for target in {target for _, target in pairs}:
        ours = [pair for pair in pairs if pair[1] == target]
        few = min(count, len(ours))
        chosen |= {ours[round(at * (len(ours) - 1) / max(1, few - 1))] for at in range(few)}
    return chosen


def _subject(going: Going, pair: Pair, baseline: Compiled, candidate: Compiled) -> Subject:
    dispatch, target = pair
    return Subject(
        text=going.texts[dispatch],
        dispatch_sha256=going.comparison.sha256s[dispatch],
        baseline_vmfb=going.store.path(baseline.code.executable),
        candidate_vmfb=going.store.path(candidate.code.executable),
        device=going.targets[target].device,
    )


def _arguments(going: Going, pair: Pair, baseline: Compiled, candidate: Compiled) -> dict[str, Any]:
    """What the numerics of a pair need."""
    dispatch, target = pair
    settings = going.means.settings
    return {
        "text": going.texts[dispatch],
        "dispatch_sha256": going.comparison.sha256s[dispatch],
        "baseline_vmfb": going.store.path(baseline.code.executable),
        "candidate_vmfb": going.store.path(candidate.code.executable),
        "device": going.targets[target].device,
        "seed": settings.measure.seed,
        "limit_s": settings.limits.device_seconds,
        "memory_mib": settings.limits.device_memory_mib,
        "stop": going.means.stop,
    }


def _key(going: Going, pair: Pair, baseline: Compiled, candidate: Compiled) -> str:
    """Of a pair's numerics: the executables, the inputs, and where and by what they are run."""
    dispatch, target = pair
    host, measure = going.host, going.means.settings.measure
    where = (host.called(going.targets[target].device), host.runtime, host.cpu, host.system)
    executables = (baseline.code.executable, candidate.code.executable)
    return key_of(
        "numerics", _version(), going.comparison.sha256s[dispatch], *executables, *where, measure.model_dump_json()
    )


def _recall(going: Going, key: str) -> Compared | None:
    payload = going.means.cache.get(key)
    try:
        return None if payload is None else Compared.model_validate_json(payload)
    except ValidationError:  # whole, by its hash, but not what this release writes
        return None


@functools.cache
def _version() -> str:
    """Changes with all that runs a dispatch or judges its outputs."""
    sources = Path(__file__).resolve().parents[1].joinpath("measure").rglob("*.py")
    return key_of(*(path.read_bytes() for path in sorted(sources)))
