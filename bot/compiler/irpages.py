# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Puts the compiler's code into huge pages. Runs in a worker.

A compile wanders through more than 100 MiB of code, and in pages of 4 KiB a good part of its CPU time goes into looking
up where they are (`tests/bench/bench_pages.py` says how much). Files can't be mapped in huge pages on most kernels;
so the code is copied into memory that can, and that takes the place of the file's. Nothing moves: addresses stay.

Needs nothing but the standard library.
"""

from __future__ import annotations

import ctypes
import os
import platform
from collections.abc import Iterator
from pathlib import Path

_SETTINGS = Path("/sys/kernel/mm/transparent_hugepage")
_READ, _WRITE, _EXECUTE = 1, 2, 4
_PRIVATE_ANONYMOUS = 0x22
_TO_FIXED_PLACE = 3  # MREMAP_MAYMOVE | MREMAP_FIXED
_MADV_HUGEPAGE = 14
_FAILED = ctypes.c_void_p(-1).value


def use_huge_pages(library: str) -> int:
    """Puts the code of a loaded library, by its path, into huge pages; returns how many bytes that were.

    Nothing happens, and 0 is returned, where the system has none, gives no memory, or forbids code that is no file's.
    No other thread should be at work in the library, which would only wait for a moment.
    """
    size = page_bytes()
    path = os.path.realpath(library)
    return sum(_move(start, end, size) for start, end in _code_of(path)) if size else 0


def page_bytes() -> int:
    """The size of a huge page; 0 where there are none. Other processors want to be told that code has changed."""
    try:
        if platform.machine() != "x86_64" or "[never]" in (_SETTINGS / "enabled").read_text():
            return 0
        return int((_SETTINGS / "hpage_pmd_size").read_text())
    except (OSError, ValueError):
        return 0


def _code_of(path: str) -> Iterator[tuple[int, int]]:
    """Where the code of a file is mapped, as proc(5) tells."""
    for line in Path("/proc/self/maps").read_text().splitlines():
        addresses, rights, _, _, _, *name = line.split(maxsplit=5)
        if rights == "r-xp" and name == [path]:
            start, _, end = addresses.partition("-")
            yield int(start, 16), int(end, 16)


def _move(start: int, end: int, page: int) -> int:
    """Replaces what is mapped there by a copy, as far as it fills whole huge pages; returns how many bytes it moved."""
    libc = _libc()
    start, end = _up(start, page), end // page * page
    length = max(end - start, 0)
    room = libc.mmap(None, length + page, _READ | _WRITE, _PRIVATE_ANONYMOUS, -1, 0)
    if room == _FAILED:
        return 0
    copy = _up(room, page)
    libc.munmap(room, copy - room)
    libc.munmap(copy + length, room + page - copy)
    if length and libc.madvise(copy, length, _MADV_HUGEPAGE) == 0:
        ctypes.memmove(copy, start, length)
        allowed = libc.mprotect(copy, length, _READ | _EXECUTE) == 0
        if allowed and libc.mremap(copy, length, length, _TO_FIXED_PLACE, start) == start:
            return length
    libc.munmap(copy, length)
    return 0


def _up(address: int, page: int) -> int:
    return -(-address // page) * page


def _libc() -> ctypes.CDLL:
    libc = ctypes.CDLL(None)
    address, size, number = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int
    # Without argtypes, ctypes cuts pointers to 32 bits.
    for name, arguments in {
        "mmap": (address, size, number, number, number, ctypes.c_long),
        "munmap": (address, size),
        "madvise": (address, size, number),
        "mprotect": (address, size, number),
        "mremap": (address, size, size, number, address),
    }.items():
        getattr(libc, name).argtypes = arguments
    libc.mmap.restype = libc.mremap.restype = address
    return libc
