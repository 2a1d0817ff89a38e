# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a HAL driver needs of a machine, and whether it is there: libraries, device files, permissions, devices.

Where IREE's runtime looks for libraries (its sources, runtime/src/iree/hal/drivers): hip/registration/driver_module.c
and hip/dynamic_symbols.c load `libamdhip64.so`, from the folders and `file:` paths in `IREE_HIP_DYLIB_PATH` alone where
that is set, separated by `;`; cuda/cuda_dynamic_symbols.c loads `libcuda.so`; vulkan/util/libvulkan.c tries the folder
or file in `IREE_HAL_VULKAN_LIBVULKAN_PATH`, then `libvulkan.so.1` and `libvulkan.so`. A bare name goes through the
dynamic loader (ld.so(8)). Manifests of Vulkan drivers are where the Vulkan loader looks (Driver interface to the Vulkan
Loader, section Driver Discovery on Linux).
"""

import grp
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.measure.devices import plain_words
from bot.model.finding import Finding
from bot.processes import Message, Worker, WorkerGone, this_python


@dataclass(frozen=True, kw_only=True)
class Needs:
    """What a driver needs.

    Attributes:
        libraries: names, of which the first that loads is used.
        variable: of the environment, with folders or files to look for libraries in; empty where there is none.
        only: whether nothing else is looked at where the variable is set.
        near: names of the same library that the driver does not try.
        files: device files, as patterns; every one must be there and open to this user.
        install: what brings the library.
    """

    libraries: tuple[str, ...]
    variable: str = ""
    only: bool = False
    near: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    install: str = ""


NEEDS = {
    "hip": Needs(
        libraries=("libamdhip64.so",),
        variable="IREE_HIP_DYLIB_PATH",
        only=True,
        near=(
            *("libamdhip64.so.7", "libamdhip64.so.6", "libamdhip64.so.5"),
            *("/opt/rocm/lib/libamdhip64.so", "/opt/rocm/lib64/libamdhip64.so"),
        ),
        files=("dev/kfd", "dev/dri/renderD*"),
        install="install ROCm's HIP runtime (rocm-hip-runtime; on Debian libamdhip64-dev)",
    ),
    "cuda": Needs(
        libraries=("libcuda.so",),
        near=("libcuda.so.1",),
        files=("dev/nvidiactl", "dev/nvidia[0-9]*"),
        install="install NVIDIA's driver; in a container, start it with the NVIDIA runtime (docker: --gpus all)",
    ),
    "vulkan": Needs(
        libraries=("libvulkan.so.1", "libvulkan.so"),
        variable="IREE_HAL_VULKAN_LIBVULKAN_PATH",
        install="install the Vulkan loader (on Debian libvulkan1)",
    ),
}
"""Drivers that need something; the local ones need nothing."""

_LIMIT_S = 30.0
_MEMORY_MIB = 4096


def driver_findings(device: str) -> Iterator[Finding]:
    """What the driver of a device's URI (`hip`, `vulkan://0`) needs, and whether it is here: a finding for each."""
    driver = device.partition("://")[0]
    needs = NEEDS.get(driver)
    places = _places(needs, os.environ) if needs else []
    seen = _look(driver, [*places, *(needs.near if needs else ())])
    if seen["kind"] == "failed":
        yield Finding(
            what=f"driver {driver}", found=f"looking for it: {seen['reason']}", ok=False, fix="see what the driver logs"
        )
        return
    has = driver in seen["drivers"]
    others = ", ".join(seen["drivers"])
    yield Finding(
        what=f"driver {driver}",
        found="is in the runtime" if has else f"is not in the runtime, which has {others}",
        ok=has,
        fix="" if has else "name another device for the target, or install a runtime that has this driver",
    )
    if needs is not None:
        yield _library(driver, needs, places, seen["libraries"])
        yield from device_files(needs, Path("/"))
    if driver == "vulkan":
        yield manifests(os.environ, Path("/"))
    if has:
        found = "; ".join(seen["devices"]) or seen["problem"] or "the driver lists none"
        fix = "" if seen["devices"] else "mend what is missing above; if nothing is, see what the driver logs"
        yield Finding(what=f"devices of {driver}", found=found, ok=bool(seen["devices"]), fix=fix)


def _look(driver: str, libraries: list[str]) -> Message:
    worker = None
    try:
        worker = Worker(this_python(), ("bot.measure.driver_worker",))
        worker.send({"op": "look", "driver": driver, "libraries": libraries})
        return worker.receive(worker.deadline(_LIMIT_S), _MEMORY_MIB)
    except WorkerGone as error:
        return {"kind": "failed", "reason": plain_words(error, _LIMIT_S, _MEMORY_MIB)}
    finally:
        if worker is not None:
            worker.kill()


def _places(needs: Needs, environment: Mapping[str, str]) -> list[str]:
    """What the driver tries to load, in its order."""
    given = environment.get(needs.variable, "") if needs.variable else ""
    if needs.only and given:
        entries = given.split(";")
        return [
            entry.removeprefix("file:") if entry.startswith("file:") else f"{entry}/{needs.libraries[0]}"
            for entry in entries
        ]
    folder = given and not Path(given).name.endswith(".so")
    first = [f"{given}/{name}" for name in needs.libraries] if folder else [given]
    return [*filter(None, first), *needs.libraries]


def _library(driver: str, needs: Needs, places: list[str], loaded: Mapping[str, str]) -> Finding:
    what = f"library of {driver}"
    for place in places:
        if place in loaded:
            return Finding(what=what, found=f"{place}: {loaded[place]}", ok=True)
    found = f"{', '.join(places)}: not found by the dynamic loader"
    near = next((loaded[name] for name in needs.near if name in loaded), "")
    if not near:
        return Finding(what=what, found=found, ok=False, fix=needs.install)
    if needs.variable:
        fix = f"set {needs.variable}=file:{near}"
    else:
        fix = f"link {places[-1]} to it, in a folder of LD_LIBRARY_PATH"
    return Finding(what=what, found=f"{found}; {near} is there", ok=False, fix=fix)


def device_files(needs: Needs, root: Path) -> Iterator[Finding]:
    """Whether the device files are there, and open to this user."""
    for pattern in needs.files:
        paths = sorted(root.glob(pattern))
        what = f"/{pattern}"
        if not paths:
            fix = "load the kernel driver; in a container, pass the device in (docker: --device)"
            yield Finding(what=what, found="is not there", ok=False, fix=fix)
            continue
        closed = [path for path in paths if not os.access(path, os.R_OK | os.W_OK)]
        if len(closed) < len(paths):
            found = ", ".join(str(path) for path in paths if path not in closed)
            yield Finding(what=what, found=f"{found}: open to this user", ok=True)
            continue
        group = _group(closed[0])
        fix = f"add this user to the group (sudo usermod -aG {group} $USER), and log in again"
        yield Finding(what=what, found=f"{closed[0]}: not open to this user, of group {group}", ok=False, fix=fix)


def _group(path: Path) -> str:
    try:
        return grp.getgrgid(path.stat().st_gid).gr_name
    except KeyError:
        return str(path.stat().st_gid)


def manifests(environment: Mapping[str, str], root: Path) -> Finding:
    """Which manifests of Vulkan drivers the Vulkan loader finds."""
    what = "Vulkan drivers"
    named = environment.get("VK_DRIVER_FILES") or environment.get("VK_ICD_FILENAMES") or ""
    places = [Path(place) for place in named.split(":") if place] or _manifest_folders(environment, root)
    files = [file for place in places for file in (sorted(place.glob("*.json")) if place.is_dir() else [place])]
    there = [file for file in files if file.is_file()]
    if there:
        return Finding(what=what, found=", ".join(map(str, there)), ok=True)
    if named:
        found = f"none of {named} is there"
        return Finding(what=what, found=found, ok=False, fix="unset VK_DRIVER_FILES and VK_ICD_FILENAMES, or mend them")
    fix = "install a GPU's driver, or one in software (on Debian mesa-vulkan-drivers)"
    return Finding(what=what, found="none", ok=False, fix=fix)


def _manifest_folders(environment: Mapping[str, str], root: Path) -> list[Path]:
    home = Path(environment.get("HOME", "/"))
    own = [
        environment.get("XDG_CONFIG_HOME") or home / ".config",
        environment.get("XDG_DATA_HOME") or home / ".local/share",
    ]
    shared = (environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":")
    configured = (environment.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")
    folders = [Path(folder) for folder in (own[0], *configured, "/etc", own[1], *shared) if folder]
    return [root / folder.relative_to("/") / "vulkan" / "icd.d" for folder in folders if folder.is_absolute()]
