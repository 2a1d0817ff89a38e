# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Timing: both variants in one process, in turns, so that what disturbs one disturbs the other.

One after the other, two identical binaries differed by up to 15% on a shared machine; paired and interleaved, the
median of the paired ratios stayed within 1.8% of 1. A suspected difference is measured again in a new process, with
other inputs and another order: chance, and the memory layout of one process (Mytkowicz et al., Producing Wrong Data
Without Doing Anything Obviously Wrong, ASPLOS 2009), seldom strike twice alike. A trial ends when it is settled
(`bot.measure.sequential`). Where the device has a clock of its own, that clock decides (`bot.measure.device_clock`).
"""

from dataclasses import dataclass, field
from statistics import median

from bot.measure.device_clock import DeviceClock
from bot.measure.devices import DYNAMIC_SIZE, DeviceLost, Devices
from bot.measure.inputs import RANDOM
from bot.measure.sequential import least_pairs
from bot.measure.stats import Demands, direction
from bot.measure.subject import Subject
from bot.model.base import Value
from bot.model.measured import DeviceFailed, NotMeasured, Timed, Timing, Trial
from bot.processes import Message, StopFlag


class TimingLimits(Value):
    """How long and how often to measure.

    Attributes:
        looks: after how many paired rounds a trial is looked at, and may end; it ends after the last.
        half_ms: each side's share of a round, which decides the batch. Short: a scheduler gives out milliseconds, and
            what else runs then spoils some of many short rounds, where it would spoil all of a few long ones.
        most_batch: invocations in a half round at most.
        warm_up_ms: before anything counts, both sides in turns.
        budget_s: of one dispatch; each of its trials may take half. A slow dispatch gets fewer rounds, but never so few
            that they could say nothing, as long as these stay within `Timer.limit_s`.
    """

    looks: tuple[int, ...] = (12, 25, 50, 100, 200, 400, 800)
    half_ms: float = 0.3
    most_batch: int = 10_000
    warm_up_ms: float = 50.0
    budget_s: float = 4.0


DEFAULT_LIMITS = TimingLimits()
_CLOCK_BUDGETS = 8
"""A trial by the device's clock gets so many budgets: each half of its rounds is a process that has to start."""


@dataclass(frozen=True, kw_only=True)
class Timer:
    """Times dispatches, all by the same limits and demands.

    Attributes:
        demands: what a difference must show to count; `comparisons` may be more than there will be, and not fewer.
        limit_s: for loading and the first invocations of both sides, and again for the fewest rounds that say anything.
        memory_mib: of the process that measures.
        stop: when set, `WorkerStopped` is raised soon.
        clock: knows which devices have a clock of their own.
    """

    devices: Devices
    demands: Demands
    limits: TimingLimits = DEFAULT_LIMITS
    limit_s: float = 60.0
    memory_mib: int = 4096
    stop: StopFlag | None = None
    clock: DeviceClock = field(default_factory=DeviceClock)

    def measure(self, subject: Subject, *, seed: int = 0, more: float = 0.0) -> Timing:
        """One trial, and a second, independent one where the first suggests a difference.

        Args:
            seed: of inputs and order; the second trial takes the next.
            more: the candidate does this share more work than is counted (0.1: 10%), for a study of what is detected.
        """
        args = self._args(subject)
        if isinstance(args, NotMeasured):
            return args
        first = self._wall(subject, args, seed, more=more)
        if not isinstance(first, Trial):
            return first
        trials = [first]
        one_ns = median((*first.baseline_ns, *first.candidate_ns))
        # Its processes do the work that is counted and no more.
        by_device = None if more else self._by_device(subject, args, seed, one_ns)
        if by_device is not None:
            trials.append(by_device)
        if direction(trials[-1], self.demands) != "noise":
            if by_device is not None:
                again = self._by_device(subject, args, seed + 1, one_ns)
                second = again or DeviceFailed(device=subject.device, side="both", reason="its clock failed midway")
            else:
                self.devices.drop(subject.device)
                second = self._wall(subject, args, seed + 1, more=more)
            if not isinstance(second, Trial):
                return second
            trials.append(second)
        return Timed(device=subject.device, trials=tuple(trials))

    def one_after_the_other(
        self, subject: Subject, *, rounds: int, seed: int = 0, more: float = 0.0
    ) -> Trial | NotMeasured | DeviceFailed:
        """All rounds of the baseline, then all of the candidate: what `measure` is better than. Never judged."""
        args = self._args(subject)
        return args if isinstance(args, NotMeasured) else self._wall(subject, args, seed, more=more, blocks=rounds)

    def _by_device(self, subject: Subject, args: list[Message], seed: int, one_ns: float) -> Trial | None:
        budget_s = _CLOCK_BUDGETS * self.limits.budget_s
        return self.clock.trial(subject, args, seed, one_ns, self.demands, budget_s, self.stop)

    def _args(self, subject: Subject) -> list[Message] | NotMeasured:
        described = self.devices.describe(subject.text, self.limit_s, self.memory_mib, self.stop)
        if described["kind"] == "unreadable":
            return NotMeasured(reason=f"no inputs: {described['reason']}")
        return described["args"]

    def _wall(
        self, subject: Subject, args: list[Message], seed: int, *, more: float, blocks: int = 0
    ) -> Trial | NotMeasured | DeviceFailed:
        """A trial by the wall clock; `blocks` rounds one after the other, where that is asked for."""
        limits, demands = self.limits, self.demands
        looks = len(limits.looks)
        surely, likely = demands.tail(looks), Demands(confidence=demands.confidence).tail(looks)
        request: Message = {
            "op": "time",
            "baseline": str(subject.baseline_vmfb),
            "candidate": str(subject.candidate_vmfb),
            "args": args,
            "sha256": subject.dispatch_sha256,
            "size": DYNAMIC_SIZE,
            "values": RANDOM,
            "seed": seed,
            "order_seed": seed,
            "in_turns": not blocks,
            "more": more,
            "looks": [blocks] if blocks else list(limits.looks),
            "surely": surely,
            "likely": likely,
            "effect": demands.log_effect,
            "least_rounds": blocks or min(least_pairs(surely), limits.looks[-1]),
            "most_batch": limits.most_batch,
            "half_ns": limits.half_ms * 1e6,
            "warm_up_ns": limits.warm_up_ms * 1e6,
            "budget_ns": limits.budget_s / 2 * 1e9,
            "most_ns": self.limit_s * 1e9,
        }
        side = ""

        def note(message: Message) -> None:
            nonlocal side
            side = message["side"]

        deadline_s = 2 * self.limit_s + limits.budget_s
        try:
            answer = self.devices.ask(subject.device, request, deadline_s, self.memory_mib, self.stop, note)
        except DeviceLost as lost:
            return DeviceFailed(device=subject.device, side=side or "both", reason=lost.reason)
        if answer["kind"] == "failed":
            return DeviceFailed(device=subject.device, side=answer["side"] or "both", reason=answer["reason"])
        if answer["kind"] == "too slow":
            return NotMeasured(reason=self._too_slow(answer["one_ns"], request["least_rounds"], answer["rounds"]))
        return Trial(
            baseline_ns=tuple(answer["baseline_ns"]),
            candidate_ns=tuple(answer["candidate_ns"]),
            batch=answer["batch"],
            seed=seed,
            clock="wall",
            looks=looks,
            disturbed=answer["disturbed"],
        )

    def _too_slow(self, one_ns: float, least: int, rounds: int) -> str:
        """Which limit stood in the way: of the `least` rounds that say anything, so many were done."""
        done = f"{rounds} of {least} rounds were done" if rounds else f"it needs {least} rounds of both sides"
        limit = f"limits.device_seconds gives them {self.limit_s:g} s"
        return f"too slow to time: one invocation takes {one_ns / 1e9:.2g} s, {done}, and {limit}"
