# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Devices that are not there, drivers that crash, code for another chip: each a value with a reason, and none twice."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.measure import devices as module
from bot.measure.devices import DeviceLost, Devices
from bot.measure.numerics import measure_numerics
from bot.measure.probe import probe_device
from bot.measure.stats import Demands
from bot.measure.subject import Subject
from bot.measure.timing import Timer
from bot.model.measured import DeviceFailed, Timing
from bot.processes import Worker
from tests.measure import programs

Compile = Callable[[str], Path]

GFX942 = ("--iree-hal-target-device=hip", "--iree-rocm-target=gfx942")
VULKAN = ("--iree-hal-target-device=vulkan", "--iree-vulkan-target=llvmpipe")


def timed(devices: Devices, text: str, baseline: Path, candidate: Path, device: str) -> Timing:
    subject = Subject(text=text, dispatch_sha256="0", baseline_vmfb=baseline, candidate_vmfb=candidate, device=device)
    return Timer(devices=devices, demands=Demands()).measure(subject)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What workers are started for, by their last module."""
    names: list[str] = []

    class Counted(Worker):
        def __init__(self, python: str, modules: tuple[str, ...]) -> None:
            names.append(modules[-1])
            super().__init__(python, modules)

    monkeypatch.setattr(module, "Worker", Counted)
    return names


def test_a_device_that_cannot_be_opened_is_tried_once(started: list[str], compiled: Compile) -> None:
    vmfb = compiled(programs.ISSUE)
    with Devices() as devices:
        first, second = (measure_numerics(devices, programs.ISSUE, "0", vmfb, vmfb, "abacus") for _ in range(2))
        timing = timed(devices, programs.ISSUE, vmfb, vmfb, "abacus")
        assert started.count("bot.measure.device_worker") == 1
        assert "bot.measure.reference.worker" not in started[: started.index("bot.measure.device_worker")]
    assert first == second
    assert isinstance(first, DeviceFailed)
    assert first.reason.startswith("can't be opened: ")
    assert isinstance(timing, DeviceFailed)
    assert timing.reason == first.reason
    with Devices() as others:  # another run tries again
        measure_numerics(others, programs.ISSUE, "0", vmfb, vmfb, "abacus")
    assert started.count("bot.measure.device_worker") == 2


def test_only_what_is_timed_is_open() -> None:
    with Devices() as devices:
        for device in ("local-sync", "local-task"):
            devices.open(device, 30, 4096, None)
        kept = devices.pid("local-task")
        devices.drop_others("local-task")
        assert devices.pid("local-task") == kept
        with pytest.raises(KeyError):
            devices.pid("local-sync")
        devices.open("local-sync", 30, 4096, None)


def test_a_device_that_falls_silent_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_DEVICE", ("tests.device_that_falls_silent",))
    reasons: list[str] = []
    with Devices() as devices:
        for _ in range(9):
            try:
                devices.open("local-sync", 30, 4096, None)
                devices.ask("local-sync", {"op": "run"}, 0.2, 4096, None)
            except DeviceLost as lost:
                reasons.append(lost.reason)
    assert len(reasons) == 9
    assert set(reasons[:6]) == {"no answer within 0.2 s"}
    assert set(reasons[6:]) == {"given up: 6 times in a row no answer within 0.2 s"}


@pytest.mark.parametrize("flags", [GFX942, VULKAN])
def test_code_for_another_chip(flags: tuple[str, ...], devices: Devices, compiled: Compile, tmp_path: Path) -> None:
    text = programs.jump("oeq", "1.0")
    foreign = programs.compile_to(tmp_path, text, flags)
    found = measure_numerics(devices, text, "0", compiled(text), foreign, "local-sync")
    assert isinstance(found, DeviceFailed)
    assert found.side == "candidate"
    assert "device" in found.reason
    timing = timed(devices, text, foreign, compiled(text), "local-sync")
    assert isinstance(timing, DeviceFailed)
    assert timing.side == "baseline"
    # The device is none the worse for it.
    assert not isinstance(
        measure_numerics(devices, text, "0", compiled(text), compiled(text), "local-sync"), DeviceFailed
    )


CRASHING_DRIVER = """
#include <stdint.h>
#include <stdlib.h>
int32_t vk_icdNegotiateLoaderICDInterfaceVersion(uint32_t *version) { (void)version; abort(); }
void *vk_icdGetInstanceProcAddr(void *instance, const char *name) { (void)instance; (void)name; abort(); }
"""


def test_a_vulkan_driver_that_crashes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cc = shutil.which("cc")
    if cc is None:
        pytest.skip("no C compiler to make a driver with")
    if problem := probe_device("vulkan", 60, 8192):
        pytest.skip(f"no Vulkan loader that works: {problem}")
    (tmp_path / "driver.c").write_text(CRASHING_DRIVER)
    driver = tmp_path / "driver.so"
    subprocess.run([cc, "-shared", "-fPIC", "-o", driver, tmp_path / "driver.c"], check=True)
    manifest = tmp_path / "driver.json"
    library = {"library_path": str(driver), "api_version": "1.3.0"}
    manifest.write_text(json.dumps({"file_format_version": "1.0.0", "ICD": library}))
    for name in ("VK_ICD_FILENAMES", "VK_DRIVER_FILES"):
        monkeypatch.setenv(name, str(manifest))
    assert os.environ["VK_DRIVER_FILES"] == str(manifest)
    assert probe_device("vulkan", 60, 8192) == "can't be opened: the process died: SIGABRT"
