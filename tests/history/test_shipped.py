# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The history that is shipped: every release's layouts, as they were found."""

from pathlib import Path

from bot.history.archive import import_all
from bot.history.changes import Point, exact_changes
from bot.history.database import Database, open_database, sqlite_address
from bot.history.queries import builds, matrix
from bot.history.store import Added, gaps
from bot.model.facts import Stage
from bot.paths import data_dir

RELEASES = (
    *("3.0.0", "3.1.0", "3.2.0", "3.3.0", "3.4.0", "3.5.0", "3.6.0", "3.7.0", "3.7.1", "3.8.0"),
    *("3.9.0", "3.10.0", "3.11.0", "3.12.0", "3.13.0"),
)


def images_innermost(database: Database, variant: str) -> dict[str, int]:
    """How many images are innermost at dispatch-creation, by release."""
    counts = dict.fromkeys(RELEASES, 0)
    for cell in matrix(database, "llvm-cpu", variant, Stage.DISPATCH_CREATION):
        counts[cell.build.release] += sum(o.role == "image" and o.innermost is True for o in cell.operands)
    return counts


def test_the_history_that_is_shipped(tmp_path: Path) -> None:
    """From 3.6.0 on, `shipped` has as many images innermost as `reordered`; before, as many as `baseline`."""
    with open_database(sqlite_address(tmp_path / "history.sqlite"), create=True) as database:
        read = import_all(database, data_dir("corpus") / "history")
        assert (read.runs[Added.NEW], read.refused) == (2 * len(RELEASES), ())
        found = builds(database)
        assert tuple(build.release for build in found) == RELEASES
        days = [build.released for build in found]
        assert all(days)
        assert days == sorted(days)
        assert gaps(database) == ()
        own, baseline, reordered = (images_innermost(database, name) for name in ("shipped", "baseline", "reordered"))
    agrees = [
        Point[str](at=r, value="reordered" if own[r] == reordered[r] else "baseline" if own[r] == baseline[r] else None)
        for r in RELEASES
    ]
    assert [(change.good, change.at, change.after) for change in exact_changes(agrees)] == [
        ("3.5.0", "3.6.0", "reordered")
    ]
