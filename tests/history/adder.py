# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Adds runs to a history in a process of its own: `python -m tests.history.adder ADDRESS FIRST COUNT`.

Says `ready` before the first, and counts what it added.
"""

import sys

from bot.history.database import open_database
from bot.history.store import add_run
from bot.model.run import Run
from tests.report import builders as b

DISPATCHES = 12


def night(number: int) -> Run:
    """The run of a night. Layouts come back every fourth night."""
    sides = (b.BASELINE_ORDER, b.KEPT_REORDERED, b.TRADED, b.LOST)[number % 4]
    results = [
        b.result(f"d{index}", candidate=b.compiled(sides, name=f"c{number}"), timing=b.timed(1.0 + number / 100))
        for index in range(DISPATCHES)
    ]
    created = f"2026-{1 + number // 28:02}-{1 + number % 28:02}T03:00:00+00:00"
    return b.run(*results, created=created)


def main() -> None:
    address, first, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    runs = [night(number) for number in range(first, first + count)]
    with open_database(address, create=True) as database:
        print("ready", flush=True)
        added = [add_run(database, run) for run in runs]
    print(*added, sep=",")


if __name__ == "__main__":
    main()
