# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Timing on the CPU. Nothing here asserts how long something takes, only what is concluded."""

import os
import shutil
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bot.judge.timing import judge_timing
from bot.measure import device_worker
from bot.measure.devices import Devices
from bot.measure.stats import Demands
from bot.measure.subject import Subject
from bot.measure.timing import Timer, TimingLimits
from bot.model.measured import DeviceFailed, NotMeasured, Timed, Timing, Trial
from tests.measure import programs

Compile = Callable[[str], Path]
QUICK = TimingLimits(looks=(10, 20), half_ms=2, warm_up_ms=10, budget_s=2)
# Enough to tell ten times the work from noise while other tests take every core: `noise` is then the right answer for
# less.
BUSY = TimingLimits(looks=(10, 20, 40), half_ms=5, warm_up_ms=10, budget_s=6)
ONE = programs.powers(1)
MANY = programs.powers(12)


def measure(
    devices: Devices,
    baseline: Path,
    candidate: Path,
    *,
    text: str = ONE,
    device: str = "local-sync",
    limits: TimingLimits = QUICK,
    more: float = 0.0,
) -> Timing:
    subject = Subject(
        text=text,
        dispatch_sha256=programs.sha256(text),
        baseline_vmfb=baseline,
        candidate_vmfb=candidate,
        device=device,
    )
    return Timer(devices=devices, demands=Demands(), limits=limits).measure(subject, more=more)


def timed(devices: Devices, baseline: Path, candidate: Path, limits: TimingLimits = QUICK, more: float = 0.0) -> Timed:
    found = measure(devices, baseline, candidate, limits=limits, more=more)
    assert isinstance(found, Timed), found
    return found


def test_identical_code_is_not_slower(devices: Devices, compiled: Compile, tmp_path: Path) -> None:
    vmfb = compiled(ONE)
    twin = Path(shutil.copy(vmfb, tmp_path / "twin.vmfb"))
    assert judge_timing(timed(devices, vmfb, twin), Demands()).verdict != "slower"


def test_more_work_is_slower_and_confirmed(devices: Devices, compiled: Compile) -> None:
    found = timed(devices, compiled(ONE), compiled(MANY), BUSY)
    first, second = found.trials
    assert first.seed != second.seed
    assert len(first.baseline_ns) == len(first.candidate_ns) <= BUSY.looks[-1]
    judged = judge_timing(found, Demands())
    assert (judged.verdict, judged.confirmed) == ("slower", True)
    assert judged.low <= judged.ratio <= judged.high


def test_less_work_is_faster_and_confirmed(devices: Devices, compiled: Compile) -> None:
    judged = judge_timing(timed(devices, compiled(MANY), compiled(ONE), BUSY), Demands())
    assert (judged.verdict, judged.confirmed) == ("faster", True)


def test_more_work_than_is_counted_is_slower(devices: Devices, compiled: Compile) -> None:
    vmfb = compiled(ONE)
    judged = judge_timing(timed(devices, vmfb, vmfb, BUSY, more=9.0), Demands())
    assert (judged.verdict, judged.confirmed) == ("slower", True)


def test_one_after_the_other(devices: Devices, compiled: Compile) -> None:
    vmfb = compiled(ONE)
    subject = Subject(text=ONE, dispatch_sha256="0", baseline_vmfb=vmfb, candidate_vmfb=vmfb, device="local-sync")
    found = Timer(devices=devices, demands=Demands(), limits=QUICK).one_after_the_other(subject, rounds=5)
    assert isinstance(found, Trial)
    assert (len(found.baseline_ns), len(found.candidate_ns)) == (5, 5)


def test_dispatch_too_slow_names_the_limit(devices: Devices, compiled: Compile) -> None:
    vmfb = compiled(ONE)
    devices.describe(ONE, 60, 4096, None)  # kept, so that the limit is for the rounds alone
    subject = Subject(text=ONE, dispatch_sha256="0", baseline_vmfb=vmfb, candidate_vmfb=vmfb, device="local-sync")
    patient = QUICK.model_copy(update={"budget_s": 60.0})
    found = Timer(devices=devices, demands=Demands(), limits=patient, limit_s=1e-9).measure(subject)
    assert isinstance(found, NotMeasured)
    assert "too slow to time: one invocation takes" in found.reason
    assert "it needs 9 rounds of both sides, and limits.device_seconds gives them 1e-09 s" in found.reason


class Program:
    """Takes the times that it is told, and none after these."""

    def __init__(self, *seconds: float) -> None:
        self._left = list(seconds)

    def invoke(self, _arguments: object) -> None:
        time.sleep(self._left.pop(0) if self._left else 0)


def rounds_of(first: Program, second: Program, **limits: float) -> dict[str, Any]:
    """What the worker's rounds make of two programs: looked at after 4 and 20, at least 8 of them, a second in all."""
    message = {"looks": [4, 20], "least_rounds": 8, "surely": 0.005, "likely": 0.05, "effect": 0.5, "half_ns": 1}
    message |= {"order_seed": 0, "in_turns": True, "more": 0, "most_batch": 1, "warm_up_ns": 0, "budget_ns": 0}
    return device_worker._rounds([first, second], None, message | {"most_ns": 1e9} | limits)  # pyright: ignore


def test_one_delay_is_not_called_slow() -> None:
    assert rounds_of(Program(0.2), Program(0.2))["kind"] == "timed"
    assert rounds_of(*(Program(0.2, 0.2, 0.2) for _ in range(2))) | {"one_ns": 0} == {
        "kind": "too slow",
        "one_ns": 0,
        "rounds": 0,
    }


def test_what_becomes_slow_ends_within_its_limit() -> None:
    found = rounds_of(Program(*[0.001] * 3, *[0.03] * 8), Program(), most_ns=4e7)
    assert (found["kind"], 1 <= found["rounds"] < 8) == ("too slow", True)


def test_trial_never_ends_before_it_can_say_anything() -> None:
    # Equal to the nanosecond would be settled at the first look.
    found = rounds_of(Program(*[0.002] * 9), Program(*[0.002] * 9))
    assert len(found["baseline_ns"]) == len(found["candidate_ns"]) == 8


def test_device_that_does_not_exist(devices: Devices, compiled: Compile) -> None:
    vmfb = compiled(ONE)
    found = measure(devices, vmfb, vmfb, device="abacus")
    assert isinstance(found, DeviceFailed)
    assert found.side == "both"


def test_failing_side_is_named(devices: Devices, compiled: Compile) -> None:
    stays, strays = compiled(programs.gather(0)), compiled(programs.gather(2**28))
    text = programs.gather(0)
    found = measure(devices, stays, strays, text=text)
    assert found == DeviceFailed(device="local-sync", side="candidate", reason="the process died: SIGSEGV")
    found = measure(devices, Path("/nowhere"), stays, text=text)
    assert isinstance(found, DeviceFailed)
    assert found.side == "baseline"


def test_device_that_disappears_midway(compiled: Compile) -> None:
    vmfb = compiled(ONE)
    with Devices() as devices:
        timed(devices, vmfb, vmfb)
        pid = devices.pid("local-sync")
        killer = threading.Timer(0.3, os.kill, (pid, signal.SIGKILL))
        killer.start()
        long = TimingLimits(warm_up_ms=5000, budget_s=20)
        found = measure(devices, vmfb, vmfb, limits=long)
        killer.join()
        assert found == DeviceFailed(device="local-sync", side="both", reason="the process died: SIGKILL")
        timed(devices, vmfb, vmfb)
