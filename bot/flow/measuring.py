# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The steps that need a device: numerics of what compiled, then the time of what differs."""

import functools
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from bot.cache import key_of
from bot.flow.assemble import reaches
from bot.flow.going import Going
from bot.flow.ledger import Pair
from bot.flow.means import CACHED
from bot.host import this_host
from bot.judge.verdict import code_change
from bot.measure.devices import Devices
from bot.measure.numerics import measure_numerics
from bot.measure.timing import TimingLimits, measure_timing
from bot.model.compiled import Compiled
from bot.model.measured import Compared
from bot.model.run import Step

_Sides = tuple[Compiled, Compiled]


def measure_steps(going: Going) -> None:
    """Runs what compiled on both sides; then times what differs, on its own, since that wants a quiet machine.

    Raises `WorkerStopped` where a stop was asked for.
    """
    until = going.comparison.request.until
    compiled = [(pair, sides) for pair in going.comparison.pairs if (sides := going.ledger.compiled(pair))]
    with Devices() as devices:
        _numerics(going, devices, [each for each in compiled if each[0] not in going.ledger.numerics])
        if reaches(until, Step.TIME):
            differing = [(pair, sides) for pair, sides in compiled if code_change(*sides) == "differs"]
            _time(going, devices, [each for each in differing if each[0] not in going.ledger.timing])


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


def _time(going: Going, devices: Devices, todo: list[tuple[Pair, _Sides]]) -> None:
    means = going.means
    means.watcher.begin("time", len(todo))
    thresholds = means.settings.thresholds
    limits = TimingLimits(effect=thresholds.effect, confidence=thresholds.confidence)
    for pair, sides in todo:
        timed = measure_timing(devices, limits=limits, **_arguments(going, pair, *sides))
        going.ledger.timing[pair] = timed
        means.watcher.advance(timed.kind)
        going.checkpoint()


def _arguments(going: Going, pair: Pair, baseline: Compiled, candidate: Compiled) -> dict[str, Any]:
    """What every measurement of a pair needs."""
    dispatch, target = pair
    settings = going.means.settings
    return {
        "text": going.comparison.texts[dispatch],
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
    host, measure = this_host(), going.means.settings.measure
    where = (going.targets[target].device, host.runtime, host.cpu, host.system)
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
