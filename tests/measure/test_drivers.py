# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a driver needs, and whether it is here: real libraries and drivers, folders made for the test."""

import os
from pathlib import Path

import ml_dtypes
import pytest

from bot.measure.drivers import NEEDS, device_files, driver_findings, manifests
from bot.model.finding import Finding


def by_name(device: str) -> dict[str, Finding]:
    return {finding.what: finding for finding in driver_findings(device)}


def every_lack_has_a_fix(findings: dict[str, Finding]) -> bool:
    return all(finding.ok or finding.fix for finding in findings.values())


def test_the_cpu_needs_nothing() -> None:
    found = by_name("local-task")
    assert list(found) == ["driver local-task", "devices of local-task"]
    assert all(finding.ok for finding in found.values())


def test_a_driver_that_the_runtime_has_not() -> None:
    (found,) = driver_findings("abacus://0")
    assert not found.ok
    assert "local-task" in found.found
    assert found.fix


def test_libraries_are_sought_where_the_variable_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IREE_HIP_DYLIB_PATH", f"/no/such/folder;{tmp_path}")
    lacking = by_name("hip")
    assert lacking["library of hip"].found.startswith(f"/no/such/folder/libamdhip64.so, {tmp_path}/libamdhip64.so: not")
    assert every_lack_has_a_fix(lacking)
    # Any shared library will do to be found; the driver then says itself that it is not the one.
    some = next(Path(ml_dtypes.__file__).parent.glob("*.so"))
    (tmp_path / "libamdhip64.so").symlink_to(some)
    found = by_name("hip")
    assert found["library of hip"].ok
    assert not found["devices of hip"].ok
    assert "symbol" in found["devices of hip"].found
    (tmp_path / "other.so").symlink_to(some)
    monkeypatch.setenv("IREE_HIP_DYLIB_PATH", f"file:{tmp_path / 'other.so'}")
    assert by_name("hip")["library of hip"].ok


def test_a_library_that_is_near(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    near = tmp_path / "libamdhip64.so.6"
    near.symlink_to(next(Path(ml_dtypes.__file__).parent.glob("*.so")))
    monkeypatch.setitem(NEEDS, "hip", NEEDS["hip"].__class__(libraries=("libno.so",), variable="X", near=(str(near),)))
    found = by_name("hip")["library of hip"]
    assert not found.ok
    assert found.fix.startswith("set X=file:/")


def test_device_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = list(device_files(NEEDS["hip"], tmp_path))
    assert [(each.what, each.ok) for each in files] == [("/dev/kfd", False), ("/dev/dri/renderD*", False)]
    (tmp_path / "dev" / "dri").mkdir(parents=True)
    for name in ("kfd", "dri/renderD128", "dri/renderD129"):
        (tmp_path / "dev" / name).touch()
    assert all(each.ok for each in device_files(NEEDS["hip"], tmp_path))
    # Root may open everything, so that a file which is closed to this user has to be pretended.
    monkeypatch.setattr(os, "access", _closed_kfd)
    kfd, render = device_files(NEEDS["hip"], tmp_path)
    assert render.ok
    assert not kfd.ok
    assert "usermod" in kfd.fix


def _closed_kfd(path: Path, mode: int) -> bool:
    return "kfd" not in str(path)


def test_manifests_of_vulkan_drivers(tmp_path: Path) -> None:
    assert not manifests({}, tmp_path).ok
    folder = tmp_path / "usr" / "share" / "vulkan" / "icd.d"
    folder.mkdir(parents=True)
    (folder / "some.json").write_text("{}")
    assert manifests({}, tmp_path).found == str(folder / "some.json")
    assert manifests({"VK_ICD_FILENAMES": str(folder)}, tmp_path).ok
    elsewhere = manifests({"VK_DRIVER_FILES": "/no/such.json", "VK_ICD_FILENAMES": str(folder)}, tmp_path)
    assert not elsewhere.ok
    assert "/no/such.json" in elsewhere.found


def test_a_machine_without_vulkan_drivers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VK_ICD_FILENAMES", "/no/such.json")
    found = by_name("vulkan")
    assert not found["Vulkan drivers"].ok
    assert not found["devices of vulkan"].ok
    assert every_lack_has_a_fix(found)
