# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What machine this is."""

import json
import os
import platform
import shlex
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

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


def direct_url() -> dict[str, Any]:
    """What pip wrote down of where this Innermost came from; empty for an index.

    https://packaging.python.org/en/latest/specifications/direct-url/
    """
    try:
        found = json.loads(metadata.distribution("innermost").read_text("direct_url.json") or "{}")
    except (metadata.PackageNotFoundError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def install_command(extra: str) -> str:
    """What installs an extra of this Innermost from where it came: a checkout, a commit, or an index."""
    match direct_url():
        case {"url": str(url), "vcs_info": {"commit_id": str(commit)}}:
            return f"pip install {shlex.quote(f'innermost[{extra}]@git+{url}@{commit}')}"
        case {"url": str(url), "dir_info": dict(about)}:
            editable = "-e " if about.get("editable") else ""
            return f"pip install {editable}{shlex.quote(f'{unquote(urlsplit(url).path)}[{extra}]')}"
        case _:
            return f"pip install 'innermost[{extra}]'"


def _cpu_name() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()
