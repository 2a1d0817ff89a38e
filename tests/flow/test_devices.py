# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The whole way on every kind of device: compiled, run, compared, timed, reported.

Vulkan is exercised wherever there is a driver, and one in software will do. HIP and CUDA go through the same code, on
machines that have them: `pytest -m gpu`, or `pytest -m gpu -k gfx1100` for one target.
"""

import functools
import os
import shutil
import signal
from pathlib import Path
from typing import Any

import pytest

from bot.config.load import load_settings
from bot.flow import measuring
from bot.measure.devices import Devices
from bot.measure.numerics import measure_numerics
from bot.measure.probe import probe_device
from bot.model.measured import Compared, DeviceFailed, Numerics, Timed
from bot.record import load_run, save_run
from tests.cli.conftest import Innermost, innermost, untraced
from tests.paths import DATA

__all__ = ["innermost", "untraced"]  # fixtures

pytestmark = pytest.mark.usefixtures("untraced")

TARGETS = [
    "llvm-cpu",
    "vulkan",
    *(pytest.param(name, marks=pytest.mark.gpu) for name in ("gfx942", "gfx1100", "gfx1201", "sm_80")),
]
BF16 = "nchw_1x128x40x40_o64_bf16f32_pad_72e504e0"


@functools.cache
def problem_with(device: str) -> str:
    return probe_device(device, 60, 8192)


def device_for(target: str) -> str:
    """The target's HAL device. Skips where it can't be opened here."""
    device = load_settings(Path("/")).targets[target].device
    if problem := problem_with(device):
        pytest.skip(f"no {device} device: {problem}")
    return device


@pytest.mark.parametrize("target", TARGETS)
def test_the_whole_way_on_a_device(target: str, innermost: Innermost, tmp_path: Path) -> None:
    device = device_for(target)
    # Compiled on one machine and measured on another, as GPU runners do it.
    (tmp_path / "innermost.toml").write_text("[limits]\ntraces = 0\n[measure]\nbudget_seconds = 1\n")
    pad = ("--dispatch", DATA / "pad.mlir", "--target", target)
    assert innermost("run", *pad, "--until", "compile", "--out", "compiled").code == 0
    said = innermost("run", "--from", "compiled", "--until", "time", "--no-cache", "--out", "out")
    assert said.code in (0, 1), said.err  # a slow-down may be measured, and is none of this test's business
    run = load_run(tmp_path / "out")
    assert set(run.host.devices) == ({device} if target != "llvm-cpu" else set())
    (result,) = run.results
    numerics, timing = result.numerics, result.timing
    assert isinstance(numerics, Compared), numerics
    assert numerics.device == device
    assert [case.inputs for case in numerics.cases] == ["random", "zeros", "ones", "large", "tiny"]
    for case in numerics.cases:
        assert case.reference == "numpy float64"
        assert case.against_reference is not None
        assert case.baseline_against_reference is not None
    # What the compiler makes for a GPU may be wrong (corpus/FINDINGS.md); then that is said, and nothing else is red.
    assert numerics.change in ("exact", "close") or target not in ("llvm-cpu", "vulkan"), numerics
    assert numerics.change in ("exact", "close") or numerics.change in said.out
    assert isinstance(timing, Timed), timing
    assert len(timing.trials[0].baseline_ns) == len(timing.trials[0].candidate_ns) >= 8
    assert f"{target} on {device}" in said.out
    for format_ in ("comment", "html", "summary"):
        assert innermost("report", "out", "--format", format_).code == 0


def test_what_another_gpu_measured_is_not_taken_for_this_ones(innermost: Innermost, tmp_path: Path) -> None:
    """A GPU runner whose card was changed, or two runners with one cache: the URI is the same."""
    device = device_for("vulkan")
    pad = ("--dispatch", DATA / "pad.mlir", "--target", "vulkan", "--until", "numerics")
    assert innermost("run", *pad, "--out", "here").code == 0
    run = load_run(tmp_path / "here")
    name = run.host.devices[device]
    assert name in innermost("report", "here", "--format", "html").out
    # Half done elsewhere: numerics are known, of another card.
    other = run.model_copy(update={"host": run.host.model_copy(update={"devices": {device: "Another GPU"}})})
    shutil.copytree(tmp_path / "here", tmp_path / "there")
    save_run(tmp_path / "there", other)
    said = innermost("run", "--from", "there", "--until", "time", "--out", "on")
    assert said.code == 2
    assert f"was measured on Another GPU; here, {device} is {name}" in " ".join(said.err.split())


def test_bf16_on_vulkan_is_a_failure_with_a_reason(innermost: Innermost, tmp_path: Path) -> None:
    # The compiler has no way yet to bitcast vectors of bf16 for SPIR-V; in 3.13.0 it says so. No device is needed.
    said = innermost("run", "--dispatch", BF16, "--target", "vulkan", "--until", "compile", "--out", "out")
    (result,) = load_run(tmp_path / "out").results
    assert result.baseline.kind == result.candidate.kind
    assert result.baseline.kind in ("failed", "compiled")
    if result.baseline.kind == "failed":
        assert said.code == 0
        assert result.baseline.at == "executable"
        assert "bf16" in result.baseline.diagnostics
        assert "fails in both" in said.out


def test_a_device_that_is_not_there_costs_one_sentence(
    innermost: Innermost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VK_ICD_FILENAMES", "/no/such/driver.json")
    monkeypatch.setenv("VK_DRIVER_FILES", "/no/such/driver.json")
    files = [word for name in ("pad", "issue", "odd_size") for word in ("--dispatch", DATA / f"{name}.mlir")]
    said = innermost("run", *files, "--target", "vulkan", "--no-cache", "--out", "out")
    assert said.code == 3
    run = load_run(tmp_path / "out")
    ran = [result for result in run.results if result.verdict.compile == "ok"]
    assert len(ran) >= 2
    assert {result.verdict.overall for result in ran} == {"incomplete"}
    assert {result.numerics.kind for result in ran} == {"device failed"}
    (reason,) = {result.numerics.reason for result in ran if isinstance(result.numerics, DeviceFailed)}
    assert reason.startswith("can't be opened: ")
    assert said.out.count("device failed in numerics") == 1
    comment = innermost("report", "out", "--format", "comment").out
    assert comment.count("device failed in numerics") >= 1
    assert f"**{len(ran)} alike:** **device failed in numerics on vulkan**" in comment
    assert f"and {len(ran) - 1} other" in said.out


@pytest.mark.parametrize("target", ["llvm-cpu", pytest.param("vulkan", marks=pytest.mark.slow)])
def test_a_device_that_is_lost_midway(
    target: str, innermost: Innermost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = device_for(target)
    owners: list[Devices] = []
    measured: list[str] = []

    class Owned(Devices):
        def __init__(self) -> None:
            super().__init__()
            owners.append(self)

    def measure(devices: Devices, text: str, *rest: Any, **options: Any) -> Numerics:
        found = measure_numerics(devices, text, *rest, **options)
        measured.append(text)
        if len(measured) == 1:  # the driver is gone after the first dispatch, and its process with it
            monkeypatch.setenv("VK_ICD_FILENAMES", "/no/such/driver.json")
            monkeypatch.setenv("VK_DRIVER_FILES", "/no/such/driver.json")
            os.kill(devices.pid(device), signal.SIGKILL)
        return found

    monkeypatch.setattr(measuring, "Devices", Owned)
    monkeypatch.setattr(measuring, "measure_numerics", measure)
    files = [word for name in ("pad", "issue", "odd_size") for word in ("--dispatch", DATA / f"{name}.mlir")]
    said = innermost("run", *files, "--target", target, "--until", "numerics", "--no-cache", "--out", "out")
    assert said.code == 3
    assert len(owners) == 1
    first, second, *others = [r for r in load_run(tmp_path / "out").results if r.verdict.compile == "ok"]
    assert isinstance(first.numerics, Compared)
    assert isinstance(second.numerics, DeviceFailed)
    assert second.verdict.overall == "incomplete"
    assert "device failed in numerics" in said.out
    for other in others:
        if target == "vulkan":
            assert isinstance(other.numerics, DeviceFailed)
            assert other.numerics.reason.startswith("can't be opened: ")
        else:  # the device itself is still there
            assert isinstance(other.numerics, Compared)
