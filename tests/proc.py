# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which processes there are, from Linux's /proc."""

from pathlib import Path


def all_processes() -> list[int]:
    """The ids of all processes."""
    return [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit()]


def children_of(parent: int) -> list[int]:
    """The ids of a process's children that still run."""
    found: list[int] = []
    for pid in all_processes():
        fields = read(pid, "stat").rpartition(b")")[2].split()
        if len(fields) > 1 and int(fields[1]) == parent and fields[0] != b"Z":
            found.append(pid)
    return sorted(found)


def read(pid: int, name: str) -> bytes:
    """A process's file; empty where the process is gone."""
    try:
        return Path(f"/proc/{pid}/{name}").read_bytes()
    except OSError:
        return b""
