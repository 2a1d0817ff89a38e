# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What else the machine did while something was timed. Linux's /proc; elsewhere nothing is known and nothing is said.

Runs in a worker (standard library only).
"""

from __future__ import annotations

import os
import resource
import time
from pathlib import Path

OTHERS_LIMIT = 0.10
"""Share of all cores that other processes may use before a measurement is called disturbed."""

STOLEN_LIMIT = 0.01
"""Share of all cores that the hypervisor may take away (`steal` of /proc/stat, proc(5)) before it is."""


class Watch:
    """Watches from its making to `report`."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._before = _now()

    def report(self) -> str:
        """What disturbed, in words (`other processes used 43% of 2 cores`); empty where nothing did."""
        after = _now()
        if self._before is None or after is None:
            return ""
        # The counters tick every 10 ms: too coarse to blame anyone for less than this.
        cores = os.cpu_count() or 1
        available = (time.monotonic() - self._began) * cores
        if available < 0.2 * cores:
            return ""
        busy, stolen, own = (b - a for a, b in zip(self._before, after, strict=True))
        found: list[str] = []
        others = max(0.0, busy - own) / available
        if others > OTHERS_LIMIT:
            found.append(f"other processes used {others:.0%} of {cores} cores")
        if stolen / available > STOLEN_LIMIT:
            found.append(f"the hypervisor took {stolen / available:.0%} of {cores} cores")
        return ", ".join(found)


def _now() -> tuple[float, float, float] | None:
    """Seconds that all cores were busy, that were stolen, and that this process was busy, since boot."""
    try:
        fields = Path("/proc/stat").read_text().splitlines()[0].split()[1:9]
    except (OSError, IndexError):
        return None
    user, nice, system, _idle, _iowait, irq, softirq, stolen = (int(field) for field in fields)
    tick = os.sysconf("SC_CLK_TCK")
    own = resource.getrusage(resource.RUSAGE_SELF)
    busy = (user + nice + system + irq + softirq) / tick
    return busy, stolen / tick, own.ru_utime + own.ru_stime
