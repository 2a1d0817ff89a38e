# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What older releases do with the corpus: every one of a range is fetched, run as any comparison is, and recorded."""

import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from bot.compiler.index import Release
from bot.compiler.packages import PACKAGE
from bot.compiler.sources import forget, is_at_hand
from bot.errors import InnermostError
from bot.flow.compare import compare
from bot.flow.means import Comparison, Means
from bot.history.database import Database
from bot.history.identity import question
from bot.history.store import Gap, add_gap, add_run, is_answered, set_released
from bot.model.base import Value

# Two variants a run: what every release has, and the two orders.
PAIRS = (("none", "shipped"), ("baseline", "reordered"))


class Filled(Value):
    """What a backfill did, by release.

    Attributes:
        done: run now and recorded.
        known: in the history already.
        yanked: skipped, with the reason that the index gives.
        failed: can't be installed, or can't be asked; recorded as a gap.
        left: not reached, since it was stopped.
    """

    done: tuple[str, ...]
    known: tuple[str, ...]
    yanked: tuple[tuple[str, str], ...]
    failed: tuple[tuple[str, str], ...]
    left: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Backfill:
    """What to fill a history with.

    Attributes:
        comparison: dispatches, targets and how far to go; its variants are replaced by those of `PAIRS`.
        means: to run with; a folder is made for each run, and removed when it is recorded.
        keep: whether environments that are made are kept.
        say: is told how it goes, a line at a time.
        now: the clock.
    """

    comparison: Comparison
    means: Means
    keep: bool
    say: Callable[[str], None]
    now: Callable[[], datetime]


def fill(database: Database, releases: Sequence[Release], order: Backfill) -> Filled:
    """Runs what the history lacks, newest release first, each run recorded when it ends.

    A release that fails is recorded as a gap with its reason, and tried again by the next backfill. What a stop
    interrupts is not recorded; what it compiled is in the cache.
    """
    yanked = tuple((release.version, release.yanked) for release in releases if release.yanked is not None)
    for version, reason in yanked:
        order.say(f"{version} was yanked ({reason}): skipped")
    todo, known = _todo(database, [release for release in releases if release.yanked is None], order.comparison)
    done: list[str] = []
    failed: list[tuple[str, str]] = []
    began = time.monotonic()
    for number, (release, comparisons) in enumerate(todo.items()):
        if order.means.stop.is_set():
            break
        order.say(f"{release} ({number + 1} of {len(todo)}{_left(began, number, len(todo))})")
        try:
            if _run(database, release, comparisons, order):
                done.append(release)
        except InnermostError as error:
            order.say(f"{release} failed: {error.message}")
            failed.append((release, error.message))
            add_gap(database, _gap(release, error, order))
    set_released(database, {release.version: release.released for release in releases if release.released})
    reached = {*done, *(release for release, _ in failed)}
    return Filled(
        done=tuple(done),
        known=known,
        yanked=yanked,
        failed=tuple(failed),
        left=tuple(release for release in todo if release not in reached),
    )


def comparisons_of(release: str, asked: Comparison) -> list[Comparison]:
    """The comparisons of a release: those of `PAIRS`, with its compiler. Pure."""
    compiler = _source(release)
    return [
        replace(asked, baseline=f"{baseline}@{compiler}", candidate=f"{candidate}@{compiler}")
        for baseline, candidate in PAIRS
    ]


def _todo(
    database: Database, releases: Sequence[Release], asked: Comparison
) -> tuple[dict[str, list[Comparison]], tuple[str, ...]]:
    """By release the comparisons that the history has no answer to, newest first, and the releases that lack none."""
    left = {
        release.version: [
            comparison
            for comparison in comparisons_of(release.version, asked)
            if not is_answered(database, _question(comparison))
        ]
        for release in reversed(releases)
    }
    return (
        {release: comparisons for release, comparisons in left.items() if comparisons},
        tuple(release for release, comparisons in left.items() if not comparisons),
    )


def _run(database: Database, release: str, comparisons: Sequence[Comparison], order: Backfill) -> bool:
    """Runs and records the comparisons of a release. Returns whether all came to their end."""
    means, source = order.means, _source(release)
    was_there = is_at_hand(source)
    try:
        for comparison in comparisons:
            with tempfile.TemporaryDirectory(prefix="innermost-") as folder:
                run = compare(comparison, replace(means, run_dir=Path(folder), now=order.now()))
            if means.stop.is_set():
                return False
            add_run(database, run)
    finally:
        if not was_there and not order.keep:
            with suppress(OSError):  # what is left of it, the next one to make it clears away
                forget(source)
    return True


def _gap(release: str, error: InnermostError, order: Backfill) -> Gap:
    return Gap(
        release=release,
        suite=order.comparison.request.suite,
        targets=order.comparison.targets,
        reason=error.message,
        at=order.now().isoformat(timespec="seconds"),
    )


def _source(release: str) -> str:
    return f"pip:{PACKAGE}=={release}"


def _question(comparison: Comparison) -> str:
    return question(
        comparison.baseline,
        comparison.candidate,
        comparison.targets,
        comparison.request.until,
        {dispatch.id: dispatch.sha256 for dispatch in comparison.dispatches},
    )


def _left(began: float, done: int, total: int) -> str:
    """How long the rest will take, should it go on as it has."""
    if not done:
        return ""
    minutes = (time.monotonic() - began) * (total - done) / done / 60
    return f", about {minutes:.0f} min left" if minutes >= 1 else ", less than a minute left"
