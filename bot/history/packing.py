# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The facts of a run as one block of bytes: read at once, where fetching its rows takes twenty times as long. Pure.

A block is compressed by zlib: a line of JSON (what the numbers of outcomes and devices stand for, and what failed rows
said), then the rows as numpy has them, little-endian. A change to that is a step in `bot.history.migrations`.
"""

import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.history.rows import Row
from bot.model.compiled import OUTCOMES

# Of compilers, dispatches, variants, layouts and codegens the numbers that the database gave them, 0 for none.
CELL = np.dtype(
    [
        ("compiler", "<i4"),
        ("dispatch", "<i4"),
        ("variant", "<i4"),
        ("outcome", "i1"),
        ("layout", "<i4"),
        ("codegen", "<i4"),
        ("device", "<i2"),
        ("code_bytes", "<f8"),
        ("median_ns", "<f8"),
        ("low_ns", "<f8"),
        ("high_ns", "<f8"),
        ("disturbed", "?"),
    ]
)
_LEVEL = 1  # times hardly compress, and all else does with any


@dataclass(frozen=True)
class Packed:
    """The facts of a run.

    Attributes:
        cells: as `CELL` has it; `outcome` is 1 + its index in `OUTCOMES`, `device` 1 + its place in `devices`, or 0.
        devices: names and clocks.
        failures: what was said, by the row's place.
    """

    cells: NDArray[Any]
    devices: tuple[tuple[str, str], ...]
    failures: Mapping[int, str]


def pack(rows: Sequence[Row]) -> bytes:
    """Rows of the table `facts` as a block."""
    devices: dict[tuple[str, str], int] = {}
    cells = np.zeros(len(rows), CELL)
    for number, row in enumerate(rows):
        times = (row[name] for name in ("code_bytes", "median_ns", "low_ns", "high_ns"))
        cells[number] = (
            *(row[name] for name in ("compiler", "dispatch", "variant")),
            OUTCOMES.index(row["outcome"]) + 1,
            row["layout"],
            row["codegen"] or 0,
            devices.setdefault((row["device"], row["clock"]), len(devices) + 1) if row["device"] else 0,
            *(np.nan if value is None else value for value in times),
            bool(row["disturbed"]),
        )
    said = {number: row["failure"] for number, row in enumerate(rows) if row["failure"]}
    head = json.dumps([OUTCOMES, list(devices), list(said.items())]).encode()
    return zlib.compress(head + b"\n" + cells.tobytes(), _LEVEL)


def unpack(block: bytes) -> Packed:
    """What `pack` made a block of."""
    raw = zlib.decompress(block)
    end = raw.index(b"\n")
    outcomes, devices, said = json.loads(raw[:end])
    cells = np.frombuffer(raw, CELL, offset=end + 1)
    if tuple(outcomes) != OUTCOMES:  # written by an Innermost that counted them otherwise
        place = np.array([0, *(OUTCOMES.index(outcome) + 1 for outcome in outcomes)], np.int8)
        cells = cells.copy()
        cells["outcome"] = place[cells["outcome"]]
    return Packed(
        cells=cells,
        devices=tuple((name, clock) for name, clock in devices),
        failures={int(number): str(text) for number, text in said},
    )
