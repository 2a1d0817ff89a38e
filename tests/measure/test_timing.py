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
from bot.measure.timing import TimingLimits, measure_timing
from bot.model.measured import DeviceFailed, NotMeasured, Timed
from tests.measure import programs

Compile = Callable[[str], Path]
QUICK = TimingLimits(rounds=20, half_ms=2, warm_up_ms=10, budget_s=1)
# Enough to tell ten times the work from noise while other tests take every core: `noise` is then the right answer for
# less.
BUSY = TimingLimits(rounds=40, half_ms=5, warm_up_ms=10, budget_s=3)
ONE = programs.powers(1)
MANY = programs.powers(12)


def timed(devices: Devices, baseline: Path, candidate: Path, limits: TimingLimits = QUICK) -> Timed:
    found = measure_timing(devices, ONE, programs.sha256(ONE), baseline, candidate, "local-sync", limits=limits)
    assert isinstance(found, Timed), found
    return found


def test_identical_code_is_not_slower(devices: Devices, compiled: Compile, tmp_path: Path) -> None:
    vmfb = compiled(ONE)
    twin = Path(shutil.copy(vmfb, tmp_path / "twin.vmfb"))
    assert judge_timing(timed(devices, vmfb, twin)).verdict != "slower"


def test_more_work_is_slower_and_confirmed(devices: Devices, compiled: Compile) -> None:
    found = timed(devices, compiled(ONE), compiled(MANY), BUSY)
    first, second = found.trials
    assert first.seed != second.seed
    assert len(first.baseline_ns) == len(first.candidate_ns) <= BUSY.rounds
    judged = judge_timing(found)
    assert (judged.verdict, judged.confirmed) == ("slower", True)
    assert judged.low <= judged.ratio <= judged.high


def test_less_work_is_faster_in_one_trial(devices: Devices, compiled: Compile) -> None:
    found = timed(devices, compiled(MANY), compiled(ONE), BUSY)
    assert len(found.trials) == 1
    judged = judge_timing(found)
    assert (judged.verdict, judged.confirmed) == ("faster", False)


def test_dispatch_too_slow_for_its_budget(devices: Devices, compiled: Compile) -> None:
    vmfb = compiled(ONE)
    none = QUICK.model_copy(update={"budget_s": 1e-9})
    found = measure_timing(devices, ONE, "0", vmfb, vmfb, "local-sync", limits=none)
    assert isinstance(found, NotMeasured)
    assert "too slow" in found.reason


def test_device_that_does_not_exist(devices: Devices, compiled: Compile) -> None:
    vmfb = compiled(ONE)
    found = measure_timing(devices, ONE, "0", vmfb, vmfb, "abacus", limits=QUICK)
    assert isinstance(found, DeviceFailed)
    assert found.side == "both"


def test_failing_side_is_named(devices: Devices, compiled: Compile) -> None:
    stays, strays = compiled(programs.gather(0)), compiled(programs.gather(2**28))
    text = programs.gather(0)
    found = measure_timing(devices, text, programs.sha256(text), stays, strays, "local-sync", limits=QUICK)
    assert found == DeviceFailed(device="local-sync", side="candidate", reason="the process died: SIGSEGV")
    found = measure_timing(devices, text, "0", Path("/nowhere"), stays, "local-sync", limits=QUICK)
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
        found = measure_timing(devices, ONE, "0", vmfb, vmfb, "local-sync", limits=long)
        killer.join()
        assert found == DeviceFailed(device="local-sync", side="both", reason="the process died: SIGKILL")
        timed(devices, vmfb, vmfb)
