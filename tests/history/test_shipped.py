# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The history that is shipped: what releases do with the suites, as it was found."""

import itertools
from collections.abc import Generator, Iterable
from pathlib import Path

import pytest

from bot.history.archive import files_of, import_all, records
from bot.history.backfill import PAIRS
from bot.history.changes import Point, exact_changes
from bot.history.database import Database, open_database, sqlite_address
from bot.history.identity import content
from bot.history.queries import builds, matrix
from bot.history.store import add_run, gaps
from bot.history.timeline import STAGES, Timeline, timeline
from bot.model.compiled import TimedOut
from bot.model.facts import Stage
from bot.model.parse import parse_run
from bot.model.run import Run, Step
from bot.report.timeline import svg
from tests.history.shipped import FOLDER, ISSUE, ISSUE_OP, shipped

RELEASES = (
    *("3.0.0", "3.1.0", "3.2.0", "3.3.0", "3.4.0", "3.5.0", "3.6.0", "3.7.0", "3.7.1", "3.8.0"),
    *("3.9.0", "3.10.0", "3.11.0", "3.12.0", "3.13.0"),
)
SMOKE = RELEASES[-3:]
VARIANTS = ("none", "baseline", "reordered", "shipped")
TARGETS = ("llvm-cpu", "gfx942")
PICTURE = Path(__file__).resolve().parents[2] / ".github" / "images" / "timeline.svg"


@pytest.fixture(scope="module")
def runs() -> list[Run]:
    return shipped(ISSUE)


@pytest.fixture(scope="module")
def database(runs: list[Run], tmp_path_factory: pytest.TempPathFactory) -> Generator[Database]:
    """What is shipped of the issue's conv."""
    address = sqlite_address(tmp_path_factory.mktemp("shipped") / "history.sqlite")
    with open_database(address, create=True) as opened:
        for run in runs:
            add_run(opened, run)
        yield opened


def test_every_release_was_run_with_every_pipeline(runs: list[Run]) -> None:
    """The suite `ci` until check and until compile on both targets; `smoke` too, where that came first."""
    seen = {
        (run.request.suite, run.request.until, target.name, run.baseline.compiler.release, variant.name.split("@")[0])
        for run in runs
        for target in run.targets
        for variant in (run.baseline, run.candidate)
    }
    pipelines = tuple(itertools.chain(*PAIRS))
    every = list(itertools.product(TARGETS, RELEASES, pipelines))
    wanted = {("ci", until, *each) for until in (Step.CHECK, Step.COMPILE) for each in every}
    wanted |= {("smoke", Step.COMPILE, *each) for each in itertools.product(["gfx942"], SMOKE, pipelines)}
    assert seen == wanted
    assert all(not run.summary.missing for run in runs)


def test_nothing_is_said_of_a_compiler_that_the_machine_is_to_blame_for() -> None:
    """A compile that took too long was at work all the while: the machine was not busy, and was not stopped."""
    late = set[str]()
    for path in files_of(FOLDER):
        for record in records(path).values():
            if b'"kind":"timed out"' not in record:
                continue
            run = parse_run(record, path.name)
            outcomes = [outcome for result in run.results for outcome in (result.baseline, result.candidate)]
            assert all(outcome.at_work for outcome in outcomes if isinstance(outcome, TimedOut)), path.name
            late.add(run.baseline.compiler.release)
    assert late == {"3.8.0", "3.9.0", "3.10.0"}


def by_hand(runs: Iterable[Run], variant: str, target: str, stage: Stage) -> dict[str, dict[str, str]]:
    """Where the conv's operands are by role and release, read off the records alone."""
    found: dict[str, dict[str, str]] = {}
    for run, release in itertools.product(runs, RELEASES):
        for side, outcomes in (
            (run.baseline, [(r.target, r.baseline) for r in run.results]),
            (run.candidate, [(r.target, r.candidate) for r in run.results]),
        ):
            if (side.name.split("@")[0], side.compiler.release) != (variant, release):
                continue
            for operand in (
                operand
                for at, outcome in outcomes
                if at == target
                for op in outcome.stages[stage].ops
                if op.key == ISSUE_OP
                for operand in op.operands
            ):
                found.setdefault(operand.role, {})[release] = "in" if operand.innermost else "out"
    return found


@pytest.mark.parametrize("target", TARGETS)
def test_every_change_of_the_issues_conv_is_shown(runs: list[Run], database: Database, target: str) -> None:
    shown = timeline(database, ISSUE, target, VARIANTS, ISSUE_OP)
    assert shown.releases == RELEASES
    assert len(shown.rows) == len(VARIANTS) * len(STAGES) * 2
    for row in shown.rows:
        seen = by_hand(runs, row.variant, target, row.stage)[row.role]
        changed = [now for before, now in itertools.pairwise(RELEASES) if seen[before] != seen[now]]
        assert {point.at: point.value for point in row.points} == seen
        assert [change.at for change in row.changes] == changed


def changes_of(shown: Timeline, variant: str, stage: Stage, role: str) -> list[tuple[str, str]]:
    (row,) = [row for row in shown.rows if (row.variant, row.stage, row.role) == (variant, stage, role)]
    return [(change.at, change.after) for change in row.changes]


def test_what_changed_for_the_issues_conv(database: Database) -> None:
    """With 3.6.0 the pipeline that ships begins to give what `reordered` gives, which costs the filter until 3.9.0."""
    shown = timeline(database, ISSUE, "llvm-cpu", VARIANTS, ISSUE_OP)
    assert changes_of(shown, "shipped", Stage.PREPROCESSING, "image") == [("3.6.0", "in")]
    assert ("3.6.0", "in") in changes_of(shown, "shipped", Stage.DISPATCH_CREATION, "image")
    assert changes_of(shown, "shipped", Stage.DISPATCH_CREATION, "filter") == [("3.6.0", "out"), ("3.9.0", "in")]
    assert changes_of(shown, "none", Stage.DISPATCH_CREATION, "image") == []


def test_the_picture_in_the_readme_is_up_to_date(database: Database) -> None:
    """`innermost history show DISPATCH --op arg7 --variant … --svg .github/images/timeline.svg` makes it."""
    shown = timeline(database, ISSUE, "llvm-cpu", VARIANTS, ISSUE_OP)
    title = f"Is the reduction innermost? {ISSUE}, op {ISSUE_OP}, on llvm-cpu"
    assert PICTURE.read_text() == svg(shown, title)


def images_innermost(database: Database, variant: str) -> dict[str, int]:
    """How many images are innermost at dispatch-creation, by release."""
    counts = dict.fromkeys(RELEASES, 0)
    for cell in matrix(database, "llvm-cpu", variant, Stage.DISPATCH_CREATION):
        counts[cell.build.release] += sum(o.role == "image" and o.innermost is True for o in cell.operands)
    return counts


@pytest.mark.study
def test_all_of_it(tmp_path: Path) -> None:
    """From 3.6.0 on, `shipped` has as many images innermost as `reordered`; before, as many as `baseline`."""
    with open_database(sqlite_address(tmp_path / "history.sqlite"), create=True) as database:
        assert import_all(database, FOLDER).refused == ()
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


def test_a_record_of_an_earlier_version_keeps_its_bytes() -> None:
    """By them a history knows what it has: what a newer version adds to a record must not change the older ones."""
    smallest = min(files_of(FOLDER), key=lambda path: path.stat().st_size)
    raw = min(records(smallest).values(), key=len)
    assert content(parse_run(raw, smallest.name)) == raw
