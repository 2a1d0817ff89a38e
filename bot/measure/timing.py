# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Timing: both variants in one process, in turns, so that what disturbs one disturbs the other.

One after the other, two identical binaries differed by up to 15% on a shared machine; paired and interleaved, the
median of the paired ratios stayed within 1.8% of 1. A suspected slow-down is measured again in a new process, with
other inputs and another order: chance, and the memory layout of one process (Mytkowicz et al., Producing Wrong Data
Without Doing Anything Obviously Wrong, ASPLOS 2009), seldom strike twice alike.
"""

from pathlib import Path

from bot.measure.devices import DYNAMIC_SIZE, DeviceLost, Devices
from bot.measure.inputs import RANDOM
from bot.measure.stats import suggests_slowdown
from bot.model.base import Value
from bot.model.measured import DeviceFailed, NotMeasured, Timed, Timing, Trial
from bot.processes import Message, StopFlag


class TimingLimits(Value):
    """How long and how often to measure.

    Attributes:
        rounds: paired measurements in a trial.
        least_rounds: fewer than this say nothing at 99%; a slow dispatch gets as many, whatever the budget.
        half_ms: each side's share of a round, which decides the batch.
        most_batch: invocations in a half round at most.
        warm_up_ms: before anything counts, both sides in turns.
        budget_s: of one trial; a slow dispatch gets fewer rounds.
        effect: a slow-down of less needs no confirmation (0.05 is 5%).
        confidence: of the interval that must exclude 1.
    """

    rounds: int = 40
    least_rounds: int = 8
    half_ms: float = 5.0
    most_batch: int = 10_000
    warm_up_ms: float = 50.0
    budget_s: float = 3.0
    effect: float = 0.05
    confidence: float = 0.99


DEFAULT_LIMITS = TimingLimits()

_OVER_BUDGET = 4
"""A dispatch whose fewest rounds take more than this many budgets is not timed."""


def measure_timing(  # noqa: PLR0913 - what to run, where, and its limits
    devices: Devices,
    text: str,
    dispatch_sha256: str,
    baseline_vmfb: Path,
    candidate_vmfb: Path,
    device: str,
    *,
    seed: int = 0,
    limits: TimingLimits = DEFAULT_LIMITS,
    limit_s: float = 60.0,
    memory_mib: int = 4096,
    stop: StopFlag | None = None,
) -> Timing:
    """One trial, and a second, independent one where the first suggests a slow-down.

    Args:
        text, dispatch_sha256, device, memory_mib, stop: as in `measure_numerics`.
        seed: of inputs and order; the second trial takes the next.
        limit_s: for loading and one invocation of each side, on top of the budget.
    """
    described = devices.describe(text, limit_s, memory_mib, stop)
    if described["kind"] == "unreadable":
        return NotMeasured(reason=f"no inputs: {described['reason']}")
    request: Message = {
        "op": "time",
        "baseline": str(baseline_vmfb),
        "candidate": str(candidate_vmfb),
        "args": described["args"],
        "sha256": dispatch_sha256,
        "size": DYNAMIC_SIZE,
        "values": RANDOM,
        "rounds": limits.rounds,
        "least_rounds": limits.least_rounds,
        "most_batch": limits.most_batch,
        "half_ns": limits.half_ms * 1e6,
        "warm_up_ns": limits.warm_up_ms * 1e6,
        "budget_ns": limits.budget_s * 1e9,
        "most_ns": _OVER_BUDGET * limits.budget_s * 1e9,
    }
    deadline_s = limit_s + 2 * _OVER_BUDGET * limits.budget_s
    trials: list[Trial] = []
    for attempt in range(2):
        if attempt > 0:
            if not suggests_slowdown(trials[0], limits.effect, limits.confidence):
                break
            devices.drop(device)
        seeds = {"seed": seed + attempt, "order_seed": seed + attempt}
        trial = _trial(devices, device, request | seeds, deadline_s, memory_mib, stop)
        if not isinstance(trial, Trial):
            return trial
        trials.append(trial)
    return Timed(device=device, trials=tuple(trials))


def _trial(
    devices: Devices, device: str, request: Message, limit_s: float, memory_mib: int, stop: StopFlag | None
) -> Trial | NotMeasured | DeviceFailed:
    side = ""

    def note(message: Message) -> None:
        nonlocal side
        side = message["side"]

    try:
        answer = devices.ask(device, request, limit_s, memory_mib, stop, note)
    except DeviceLost as lost:
        return DeviceFailed(device=device, side=side or "both", reason=lost.reason)
    if answer["kind"] == "failed":
        return DeviceFailed(device=device, side=answer["side"] or "both", reason=answer["reason"])
    if answer["kind"] == "too slow":
        return NotMeasured(reason=f"too slow: one invocation takes {answer['one_ns'] / 1e9:.2g} s")
    return Trial(
        baseline_ns=tuple(answer["baseline_ns"]),
        candidate_ns=tuple(answer["candidate_ns"]),
        batch=answer["batch"],
        seed=request["seed"],
        clock="wall",
        disturbed=answer["disturbed"],
    )
