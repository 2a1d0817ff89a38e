# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The driver worker: loads a HAL driver and the libraries that it needs. Any of them may crash or hang.

    parent                              worker
    look (driver, libraries)            looked (drivers, devices, problem, libraries)

`drivers` are those that the runtime has; `devices` are the names of this driver's, and `problem` says why there are
none; `libraries` are the paths of those that could be loaded, by name.

Runs under any Python that has iree.runtime.
"""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

import iree.runtime as rt

_RUNTIME_ERRORS = (RuntimeError, ValueError, IndexError, KeyError, NotImplementedError, OSError, MemoryError)


def serve(channel: Any) -> None:
    """Answers messages until the parent hangs up."""
    for message in channel:
        channel.send(look(message["driver"], message["libraries"]))


def look(driver: str, libraries: list[str]) -> dict[str, Any]:
    """What `looked` says."""
    found = {name: path for name in libraries if (path := _load(name))}
    devices: list[str] = []
    problem = ""
    try:
        devices = [_named(each) for each in rt.get_driver(driver).query_available_devices()]
    except _RUNTIME_ERRORS as error:
        problem = str(error).splitlines()[0][:500].rstrip(": ") if str(error) else type(error).__name__
    return {
        "kind": "looked",
        "drivers": list(rt.query_available_drivers()),
        "devices": devices,
        "problem": problem,
        "libraries": found,
    }


def _named(device: dict[str, Any]) -> str:
    return f"{device['name']} ({device['path']})" if device["path"] else str(device["name"])


def _load(name: str) -> str:
    """Where the dynamic loader finds a library, which stays loaded; empty where it doesn't."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return ""
    base = Path(name).name
    try:
        mapped = {line.split()[-1] for line in Path("/proc/self/maps").read_text().splitlines() if "/" in line}
    except OSError:
        return name
    # What is mapped is the file that the name links to: libcuda.so.550.54 for libcuda.so.
    return next((path for path in sorted(mapped) if Path(path).name.startswith(base)), name)
