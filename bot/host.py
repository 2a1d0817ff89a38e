# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What machine this is."""

import os
import platform
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path

from bot.model.run import Host


def this_host(devices: Mapping[str, str] | None = None) -> Host:
    """The machine that runs Innermost. What can't be learnt is empty or 0, and says nothing.

    Args:
        devices: what the drivers of those that were opened call them, by URI.
    """
    return Host(
        cpu=_cpu_name(),
        cores=available_cores(),
        memory_mib=os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**20,
        system=f"{platform.system()} {platform.release()} {platform.machine()}",
        python=platform.python_version(),
        runtime=installed_version("iree-base-runtime"),
        devices=dict(devices or {}),
    )


def available_cores() -> int:
    """Cores that this process may run on."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def installed_version(distribution: str) -> str:
    """The version of an installed distribution; empty where it isn't installed."""
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return ""


def _cpu_name() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()
