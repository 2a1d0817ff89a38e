# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a process takes, from its start to its end."""

import os
import resource
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

Sample = tuple[float, float]
"""Milliseconds of wall time, and of CPU time."""


def once(command: Sequence[str], folder: Path, variables: Mapping[str, str]) -> Sample:
    """Runs a command, which has to succeed, in a folder, with more variables of the environment."""
    begun, used = time.perf_counter(), _children_s()
    subprocess.run(command, cwd=folder, env=os.environ | variables, check=True, capture_output=True)
    return (time.perf_counter() - begun) * 1000, (_children_s() - used) * 1000


def show(name: str, samples: Sequence[Sample], goal_ms: float | None = None) -> None:
    """Prints the median, and the fastest, which others on the machine disturb least; a goal is of that."""
    wall_ms, cpu_ms = (statistics.median(column) for column in zip(*samples, strict=True))
    fastest_ms = min(wall for wall, _ in samples)
    goal = "" if goal_ms is None else f"   goal {goal_ms:,.0f} ms: {'met' if fastest_ms <= goal_ms else 'missed'}"
    print(f"{name:<28} {wall_ms:6.0f} ms wall {fastest_ms:6.0f} at best {cpu_ms:6.0f} ms CPU{goal}", flush=True)


def _children_s() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
