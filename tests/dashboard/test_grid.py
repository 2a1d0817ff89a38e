# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""States, changes, alarms and percentages, on a generated history of which it is known what is in it."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

from bot.dashboard.alarm_rows import AlarmRow, Direction, alarm_rows, rows_of_dispatches
from bot.dashboard.compare import columns_data, compare_page
from bot.dashboard.dispatch import Dispatches
from bot.dashboard.feed import feed
from bot.dashboard.grid import Grid, View, make_grid
from bot.dashboard.headline import headline
from bot.dashboard.health import health_page
from bot.dashboard.matrix import FASTER, FIRST, NOISE, SLOWER, UNTIMED, matrix, percents
from bot.dashboard.names import slug
from bot.dashboard.regressions import regressions
from bot.dashboard.states import (
    COMPILES,
    DID_NOT_COMPILE,
    ELSEWHERE,
    INNERMOST,
    NO_OPERAND,
    NOT_DECIDED,
    NOT_RUN,
    OPERANDS_DIFFER,
    Palette,
    changed_from,
)
from bot.dashboard.timeline import timeline
from bot.dashboard.trends import Open, Trends, trends
from bot.history.alarms import Alarm, Kind
from bot.history.database import open_database, sqlite_address
from bot.history.panel import read_panel
from bot.history.panel_values import Column, Explanation, OperandAt
from bot.history.queries import Build
from bot.history.store import Gap
from bot.model.compiled import OUTCOMES
from bot.model.why import NotTraced, Since
from bot.report.regression import reproduce
from tests.dashboard.conftest import EFFECT, PLAN, SETTINGS, TODAY
from tests.dashboard.generated import FIRST_NIGHT, TARGETS, VARIANTS, name_of


@pytest.fixture(scope="module")
def found(grid: Grid) -> Trends:
    return trends(grid, TODAY, SETTINGS, EFFECT)


@pytest.fixture(scope="module")
def rows(grid: Grid, found: Trends) -> tuple[AlarmRow, ...]:
    return alarm_rows(grid, found.open, TODAY, EFFECT, SETTINGS.of)


def operand(last: str = "d2", innermost: bool | None = False, encoded: bool = False) -> OperandAt:
    return OperandAt(role="image", map="", last=last, innermost=innermost, encoded=encoded)


def test_the_state_of_operands() -> None:
    palette = Palette()
    assert palette.number_of([]) == NO_OPERAND
    assert palette.number_of([operand(innermost=True), operand(innermost=True)]) == INNERMOST
    assert palette.number_of([operand(innermost=None)]) == NOT_DECIDED
    assert palette.number_of([operand(encoded=True)]) == NOT_DECIDED
    assert palette.number_of([operand(innermost=True), operand()]) == OPERANDS_DIFFER
    assert palette.number_of([operand("d1"), operand("d2")]) == ELSEWHERE
    assert palette.number_of([operand("")]) == ELSEWHERE
    assert palette.states[palette.number_of([operand("d2"), operand("d2")])] == ("d2", "out")
    assert palette.states[palette.number_of([operand("d2 * 2 + d5")])] == ("d2…", "out")


def test_loops_that_are_numbered_anew_are_no_change() -> None:
    palette = Palette()
    first, second = (palette.number_of([operand(last)]) for last in ("d1", "d2"))
    kinds = palette.kinds()
    assert first != second
    assert kinds[first] == kinds[second] != kinds[INNERMOST]


def test_a_change_is_against_the_last_that_was_measured() -> None:
    row = np.array([[NOT_RUN, INNERMOST, NOT_RUN, ELSEWHERE, ELSEWHERE, DID_NOT_COMPILE]], np.uint8)
    assert changed_from(row).tolist() == [[-1, -1, -1, 1, -1, 4]]


def test_the_panel_has_every_fact_once(grid: Grid) -> None:
    columns = 2 + PLAN.nights - 1
    assert grid.panel.cells.shape == (8 * len(TARGETS) * len(VARIANTS), columns)
    absent = (PLAN.nights - PLAN.vanishing - 1) * len(TARGETS) * len(VARIANTS)
    assert int((grid.panel.cells["outcome"] > 0).sum()) == grid.panel.cells.size - absent


def test_columns_are_releases_then_nights_and_gaps_are_there(grid: Grid) -> None:
    labels = [grid.builts[number].label for number in grid.shown]
    assert labels[:3] == ["3.11.0", "3.12.0", "3.13.0"]
    assert [grid.builts[number].gap for number in grid.shown][:2] == ["no wheel", ""]
    assert len(labels) == 3 + 14
    assert grid.builts[grid.shown[-1]].short == "12-18"


def test_every_alarm_is_there_once_folded_by_cause(rows: tuple[AlarmRow, ...]) -> None:
    worse = {(row.kind, row.dispatches): row for row in rows if row.direction is Direction.WORSE}
    assert set(worse) == {
        ("compile", (name_of(2),)),
        ("time", (name_of(1),)),
        ("vanished", (name_of(3),)),
        ("numerics", (name_of(4),)),
        ("missing night", ()),
    }
    slower = worse["time", (name_of(1),)]
    assert slower.over is not None
    assert slower.over > 4
    assert len(slower.views) == len(TARGETS) * len(VARIANTS)
    assert [row.dispatches for row in rows if row.direction is Direction.TRADED] == [(name_of(0),)]


def test_counts_that_changed_together_are_one_row(grid: Grid) -> None:
    def counted(series: int, after: str) -> Open:
        (good, since) = (grid.builts[number].label for number in grid.shown[-2:])
        alarm = Alarm(kind=Kind.COUNTS, subject=str(series), good=good, since=since, before="2", after=after)
        return Open(alarm=alarm, series=series)

    apart = [series for series, one in enumerate(grid.panel.series) if one.target == "gfx942"][::2]
    (row,) = alarm_rows(grid, [counted(one, "3") for one in apart], TODAY, EFFECT, SETTINGS.of)
    assert (row.cause, len(row.dispatches)) == ("2 → 3", 8)
    mixed = [*(counted(one, "3") for one in apart), counted(apart[0], "4")]
    (row,) = alarm_rows(grid, mixed, TODAY, EFFECT, SETTINGS.of)
    assert row.cause == "2 different changes, such as 2 → 3"
    of_one = rows_of_dispatches(grid, mixed[1:], TODAY, EFFECT, SETTINGS.of)[grid.panel.series[apart[0]].dispatch]
    assert [row.cause for row in of_one] == ["2 → 4"]


def test_what_got_worse_since_there_are_nights_deserves_an_issue(grid: Grid) -> None:
    found = {one.kind: one for one in regressions(grid, TODAY, SETTINGS, EFFECT) if not one.over}
    assert set(found) == {"numerics", "compile", "time", "vanished", "data"}
    wrong = found["numerics"]
    assert (wrong.what, wrong.dispatches) == ("Results are wrong", (name_of(4),))
    assert {where.variant for where in wrong.where} == {"reordered"}
    assert any("--until numerics" in line for line in reproduce(wrong))


def test_the_headline_counts_what_the_newest_lost(grid: Grid, rows: tuple[AlarmRow, ...]) -> None:
    said = headline(grid, rows)
    assert said.newest.startswith("Nightly ")
    assert (said.since, said.lost, said.traded, said.failing, said.wrong, said.slower) == ("3.13.0", 0, 1, 1, 1, 1)
    assert said.sentence.endswith("; 1 not measured of 8")


@pytest.mark.parametrize("suite", ["", "full"])
def test_somebodys_run_of_a_few_dispatches_is_no_night(grid: Grid, suite: str) -> None:
    panel, moment = grid.panel, "2027-01-01T00:00:00+00:00"
    run = panel.columns[-1].run.model_copy(update={"suite": suite, "digest": "own", "created": moment})
    column = Column(run=run, build=Build(release="4.0.0.dev1", revision="", released=""))
    cells = np.concatenate([panel.cells, panel.cells[:, -1:]], axis=1)
    cells["outcome"][len(TARGETS) * len(VARIANTS) :, -1] = 0
    own = make_grid(replace(panel, columns=(*panel.columns, column), cells=cells), ())
    before, now = headline(make_grid(panel, ()), ()), headline(own, ())
    assert own.builts[-1].label == "4.0.0.dev1"
    assert now.run == moment
    assert now == before.model_copy(update={"run": moment})
    assert health_page(own, (), TODAY).absent == health_page(grid, (), TODAY).absent


def test_a_missing_night_is_a_column_and_breaks_lines(grid: Grid) -> None:
    (hole,) = [built for built in grid.builts if built.nightly and built.gap]
    day = FIRST_NIGHT.date() + timedelta(days=PLAN.missing[0])
    assert (hole.label, hole.short, hole.gap) == (f"{day}", f"{day:%m-%d}", "no nightly run")
    at = grid.builts.index(hole)
    assert [grid.builts[at + step].short for step in (-1, 1)] == [f"{day + timedelta(days=d):%m-%d}" for d in (-1, 1)]
    (broken,) = columns_data(grid)["missing"]
    assert grid.panel.columns[broken].build == grid.builts[at + 1].build
    shown = matrix(grid, grid.views[0], grid.stage, "image")
    place = shown.heads.index(hole)
    assert {row.cells[place].kind for row in shown.rows} == {"none"}


def test_the_matrix_has_what_changed_first(grid: Grid) -> None:
    shown = matrix(grid, View(target="gfx942", variant="reordered"), grid.stage, "image")
    assert [row.changed for row in shown.rows] == sorted((row.changed for row in shown.rows), reverse=True)
    lost = next(row for row in shown.rows if row.dispatch == name_of(0))
    assert [cell.text for cell in lost.cells if cell.since] == ["d2"]
    assert lost.cells[0].kind == "none"


def test_percentages_say_what_they_mean(grid: Grid) -> None:
    rows = grid.rows[View(target="gfx942", variant="baseline")]
    percent, meaning = percents(grid, rows, grid.shown, EFFECT)
    assert set(meaning[:, 0]) == {UNTIMED}
    assert set(meaning[:, 1]) == {FIRST}
    assert set(meaning.reshape(-1)) <= {UNTIMED, FIRST, NOISE, SLOWER, FASTER}
    assert (percent[meaning == SLOWER] > 1000 * EFFECT).all()


def test_a_dispatch_says_what_moved(grid: Grid, found: Trends) -> None:
    pages = Dispatches(grid, found, rows_of_dispatches(grid, found.open, TODAY, EFFECT, SETTINGS.of))
    lost, slower, failing = (pages.page(name_of(number)) for number in (0, 1, 2))
    assert {(moved.role, moved.before.text, moved.after.text) for moved in lost.changes} == {
        ("image", "in", "d2"),
        ("filter", "d2", "in"),
    }
    assert [row.cause for row in lost.alarms] == [
        "image: innermost → elsewhere; filter: elsewhere → innermost",
        "2 dispatches, 0 transposing → 2 dispatches, 1 transposing",
    ]
    assert "last moved with" in lost.verdict
    assert "every compiler" in slower.verdict
    assert {timing.change.split(" ")[0][:2] for timing in slower.timings} <= {"+2", "+3"}
    assert {failure.outcome for failure in failing.failures} == {"failed"}
    assert "error: generated" in failing.failures[0].said


def test_a_dispatch_says_why_and_since_when_as_a_run_found_it(grid: Grid, found: Trends) -> None:
    since = Since(
        about="image innermost at dispatch-creation",
        pipeline="reordered",
        good="3.12.0",
        bad="3.13.0",
        suspects=("3.13.0",),
        before="yes",
        after="no",
        tested=2,
    )
    known = Explanation(
        dispatch=name_of(0),
        target="gfx942",
        created="2026-01-01T00:00:00+00:00",
        until="check",
        baseline=("baseline", "3.13.0"),
        candidate=("reordered", "3.13.0"),
        why=NotTraced(reason="too many"),
        since=since,
    )
    explained = replace(grid, panel=replace(grid.panel, explanations=(known,)))
    pages = Dispatches(explained, found, {})
    (told,) = pages.page(name_of(0)).told
    assert told.sides == "reordered against baseline, with 3.13.0"
    assert "".join(text for text, _ in told.why) == "not traced: too many"
    assert ("3.13.0", "strong") in told.since
    (command,) = told.commands
    assert "--candidate reordered@pip:iree-base-compiler==3.13.0 --target gfx942 --until check" in command
    assert pages.page(name_of(1)).told == ()


def test_the_timeline_counts_over_what_both_have(grid: Grid) -> None:
    line = next(line for line in timeline(grid) if line.view == View(target="gfx942", variant="reordered"))
    stops = {stop.built.label: stop for stop in line.stops}
    assert stops["3.11.0"].measured == 0
    assert stops["3.12.0"].since == ""
    assert stops["3.13.0"].common == 8
    assert [stop.traded for stop in line.stops if stop.traded] == [(name_of(0),)]
    assert line.stops[-1].common == 7


def test_health_names_what_is_lacking(grid: Grid) -> None:
    gap = Gap(release="3.11.0", suite="full", targets=(), reason="no wheel", at="2025-11-20T00:00:00+00:00")
    page = health_page(grid, (gap,), TODAY)
    assert page.nights == PLAN.nights - 1
    assert len(page.missing) == 1
    assert page.absent == (name_of(3),)
    assert len(page.runners) == 2


def test_runs_are_offered_where_a_compiler_had_several(grid: Grid) -> None:
    page = compare_page(grid)
    assert [choice.label for choice in page.releases] == ["3.12.0", "3.13.0"]
    assert len(page.nights) == PLAN.nights - 1
    assert page.runs == ()


def test_the_feed_is_atom_with_ids_that_stay(rows: tuple[AlarmRow, ...]) -> None:
    root = ElementTree.fromstring(feed(rows, "2026-01-01T00:00:00+00:00", "https://example.org/"))
    name = "{http://www.w3.org/2005/Atom}"
    entries = root.findall(f"{name}entry")
    assert len(entries) == len(rows)
    ids = [entry.findtext(f"{name}id") for entry in entries]
    assert len(set(ids)) == len(ids)
    for needed in ("title", "id", "updated"):
        assert all(entry.findtext(f"{name}{needed}") for entry in [root, *entries])


def test_names_that_are_no_file_names() -> None:
    assert slug("nchw_1x8.a-b") == "nchw_1x8.a-b"
    hostile = ["../../etc/passwd", "a/b", "a b", ".hidden", "", "x" * 300, "é", "a?b", "a:b"]
    made = [slug(name) for name in hostile]
    assert len(set(made)) == len(made)
    assert all("/" not in name and not name.startswith(".") and len(name) < 140 and name for name in made)


def test_an_empty_history(tmp_path: Path) -> None:
    with open_database(sqlite_address(tmp_path / "h.sqlite"), create=True) as database:
        grid = make_grid(read_panel(database), ())
    found = trends(grid, TODAY, SETTINGS, EFFECT)
    assert found.open == ()
    assert headline(grid, ()).sentence == "Nothing has been run yet"


@pytest.mark.parametrize(("before", "alarmed"), [("compiled", True), ("checked", False)])
def test_a_check_does_not_say_that_code_was_generated(grid: Grid, before: str, alarmed: bool) -> None:
    """A release that was only checked is no last good one of a dispatch that fails later than that."""
    cells = grid.panel.cells.copy()
    outcome = cells["outcome"]
    whole = np.flatnonzero((outcome == OUTCOMES.index("compiled") + 1).all(axis=1))
    middle = outcome.shape[1] // 2
    outcome[whole[0], :middle] = OUTCOMES.index(before) + 1
    outcome[whole[0], middle:] = OUTCOMES.index("failed") + 1  # its layouts stay: it fails after these
    panel = replace(grid.panel, cells=cells)
    found = trends(make_grid(panel, ()), TODAY, SETTINGS, EFFECT)
    kinds = {one.alarm.kind for one in found.open if one.series == whole[0]}
    assert (Kind.COMPILE in kinds) == alarmed


@pytest.mark.parametrize(
    ("ended", "words"),
    [
        ("failed", "does not compile"),
        ("crashed", "does not compile"),
        ("timed out", "takes too long to compile"),
        ("out of memory", "takes too much memory to compile"),
    ],
)
def test_what_a_limit_ended_is_told_from_what_a_compiler_refused(grid: Grid, ended: str, words: str) -> None:
    cells = grid.panel.cells.copy()
    outcome = cells["outcome"]
    whole = np.flatnonzero((outcome == OUTCOMES.index("compiled") + 1).all(axis=1))
    outcome[whole[0], outcome.shape[1] // 2 :] = OUTCOMES.index(ended) + 1
    found = trends(make_grid(replace(grid.panel, cells=cells), ()), TODAY, SETTINGS, EFFECT)
    (alarm,) = [one.alarm for one in found.open if one.series == whole[0] and one.alarm.kind is Kind.COMPILE]
    assert (alarm.before, alarm.after) == (COMPILES, words)
