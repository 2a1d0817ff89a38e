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
from collections.abc import Callable
from pathlib import Path

from bot.judge.timing import judge_timing
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


def test_dispatch_too_slow_for_its_budget(devices: Devices, compiled: Compile) -> None:
    vmfb = compiled(ONE)
    none = QUICK.model_copy(update={"budget_s": 1e-9})
    found = measure(devices, vmfb, vmfb, limits=none)
    assert isinstance(found, NotMeasured)
    assert "too slow" in found.reason


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
