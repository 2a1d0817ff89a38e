# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The device's clock, with a real driver: whatever it says, it says it in pairs."""

from pathlib import Path

import pytest

from bot.measure.device_clock import DeviceClock
from bot.measure.devices import DeviceLost, Devices
from bot.measure.stats import Demands
from bot.measure.subject import Subject
from bot.measure.timing import Timer, TimingLimits
from bot.model.measured import Timed
from tests.measure import programs

ONE = programs.powers(1)
# Three pairs are the fewest for it: enough to see that they are made.
LOOSE = Demands(confidence=0.5)


def subject(vmfb: Path, device: str) -> Subject:
    return Subject(
        text=ONE, dispatch_sha256=programs.sha256(ONE), baseline_vmfb=vmfb, candidate_vmfb=vmfb, device=device
    )


def test_a_device_without_a_clock_is_asked_once(devices: Devices, tmp_path: Path) -> None:
    clock = DeviceClock()
    here = subject(programs.compile_to(tmp_path, ONE), "local-sync")
    args = devices.describe(ONE, 60, 4096, None)["args"]
    assert clock.trial(here, args, 0, 1e4, LOOSE, 10) is None
    nowhere = subject(tmp_path / "missing.vmfb", "local-sync")
    assert clock.trial(nowhere, args, 0, 1e4, LOOSE, 10) is None


def test_both_clocks_are_recorded_and_the_devices_decides(tmp_path: Path) -> None:
    vmfb = programs.compile_to(tmp_path, ONE, programs.VULKAN)
    # Of its own, which end with it: while Mesa's driver in software is open, it waits by polling, on two cores.
    with Devices() as devices:
        try:
            devices.open("vulkan", 60, 8192, None)
        except DeviceLost as lost:
            pytest.skip(f"no Vulkan driver (Debian: mesa-vulkan-drivers): {lost.reason}")
        timer = Timer(devices=devices, demands=LOOSE, limits=TimingLimits(looks=(3, 4)), memory_mib=8192)
        found = timer.measure(subject(vmfb, "vulkan"))
    assert isinstance(found, Timed), found
    assert [trial.clock for trial in found.trials[:2]] == ["wall", "device"]
    assert {trial.clock for trial in found.judged} == {"device"}
    for trial in found.judged:
        assert len(trial.baseline_ns) == len(trial.candidate_ns) >= 3
        assert min(*trial.baseline_ns, *trial.candidate_ns) > 0
