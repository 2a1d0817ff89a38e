# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How long a process may take, on a machine that has other things to do as well."""

import os
import time
from pathlib import Path

_OFTEN_S = 0.25
# Nobody looks at a process for longer than this unless who looks is held up: stopped, or short of a core.
_LOOK_S = 1.0
# However busy the machine is, so many times the seconds that it gets are the most that a process takes.
_AT_MOST = 8


class Deadline:
    """Seconds of wall time that a process gets, from now on, without those in which it waits for a core to run on.

    Nor do those count in which this process is held up itself, and can't hear it: that a machine is busy, or sleeps, is
    no fact about what runs there. On a quiet machine it is wall time. Only Linux tells; elsewhere it always is.
    """

    def __init__(self, pid: int, seconds: float) -> None:
        self._pid = pid
        self._left = seconds
        self._began = self._looked = time.monotonic()
        self._last = self._began + _AT_MOST * seconds
        self._waits = _waits(pid)
        self._cpu = cpu_seconds(pid)

    def passed(self) -> bool:
        """Whether the seconds are over. To be asked often: what counts of the time in between is a second at most."""
        now = time.monotonic()
        elapsed = now - self._looked
        if elapsed < min(_OFTEN_S, self._left):
            return False
        waits = _waits(self._pid)
        waited = max((ns - self._waits.get(thread, ns) for thread, ns in waits.items()), default=0) / 1e9
        self._left -= max(min(elapsed, _LOOK_S) - waited, 0.0)
        self._looked, self._waits = now, waits
        return self._left <= 0 or now > self._last

    def cpu_seconds(self) -> float:
        """What the process has used of cores since."""
        return round(max(cpu_seconds(self._pid) - self._cpu, 0.0), 2)


def _waits(pid: int) -> dict[str, int]:
    """How long each thread of a process could have run and had no core, in nanoseconds; empty where none can be read.

    The one that works need not be the first: what a compiler evaluates runs in another.
    """
    found: dict[str, int] = {}
    try:
        for thread in os.scandir(f"/proc/{pid}/task"):
            found[thread.name] = int(Path(thread.path, "schedstat").read_text().split()[1])
    except (OSError, IndexError, ValueError):
        return {}  # it has ended, or a thread of it has: the next look tells more
    return found


def cpu_seconds(pid: int) -> float:
    """CPU time of a process and of those that it waited for; 0 where it can't be read."""
    try:
        # The name of the program, in brackets, may hold anything.
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return sum(int(ticks) for ticks in fields[11:15]) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError):
        return 0.0
