# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost github issues`: nights go into a history, and what lasts into issues of a GitHub on loopback."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.history.database import open_database, sqlite_address
from bot.history.store import add_run
from bot.model.compiled import Outcome
from bot.model.run import CompilerBuild, Run, Variant
from tests.cli.conftest import Innermost, innermost
from tests.gh.conftest import server, unpaced
from tests.gh.server import BOT, REPOSITORY, TOKEN, GitHubServer
from tests.gh.server.state import Issue
from tests.report import builders as b

__all__ = ["innermost", "server", "unpaced"]  # fixtures

TODAY = datetime.now(UTC).replace(hour=3, minute=0, second=0, microsecond=0)
NIGHTS = 8


def side(variant: Variant, release: str) -> Variant:
    build = CompilerBuild(name="nightly", release=release, revision=b.sha(release)[:40], python="python3")
    return variant.model_copy(update={"compiler": build})


def of(release: str, created: datetime, outcomes: Mapping[str, Outcome]) -> Run:
    """A run of both pipelines with one compiler: `outcomes` of `reordered`, by dispatch."""
    results = [b.result(name, candidate=outcome) for name, outcome in outcomes.items()]
    made = b.run(*results, created=created.isoformat())
    sides = {"baseline": side(made.baseline, release), "candidate": side(made.candidate, release)}
    return made.model_copy(update=sides)


def night(back: int, outcomes: Mapping[str, Outcome]) -> Run:
    moment = TODAY - timedelta(days=back)
    return of(f"3.14.0rc{moment:%Y%m%d}", moment, outcomes)


GOOD = {name: b.compiled(b.KEPT_REORDERED) for name in ("d0", "d1", "d2")}
LOST = {**GOOD, "d0": b.compiled(b.LOST), "d1": b.compiled(b.LOST)}
FAILS = {**GOOD, "d2": b.failed()}


@pytest.fixture
def address(tmp_path: Path) -> str:
    """A history in which two dispatches lose a layout, five nights ago; older changes are among releases alone."""
    path = sqlite_address(tmp_path / "h.sqlite")
    with open_database(path, create=True) as database:
        for number, (release, outcomes) in enumerate((("3.11.0", GOOD), ("3.12.0", FAILS), ("3.13.0", GOOD))):
            add_run(database, of(release, TODAY - timedelta(days=90 - number), outcomes))
        for back in range(NIGHTS, 0, -1):
            add_run(database, night(back, GOOD if back > 5 else LOST))
    return path


@pytest.fixture
def actions(server: GitHubServer, monkeypatch: pytest.MonkeyPatch) -> GitHubServer:
    """What a workflow sets."""
    for name, value in {
        "GITHUB_TOKEN": TOKEN,
        "GITHUB_REPOSITORY": REPOSITORY,
        "GITHUB_API_URL": server.base_url,
        "GITHUB_RUN_ID": "12",
    }.items():
        monkeypatch.setenv(name, value)
    return server


def ours(server: GitHubServer) -> list[Issue]:
    return [issue for issue in server.state.issues.values() if issue.author == BOT]


@pytest.mark.usefixtures("unpaced")
def test_opened_once_and_closed_when_it_is_over(innermost: Innermost, actions: GitHubServer, address: str) -> None:
    said = innermost("github", "issues", "--database", address)
    assert said.code == 0, said.err
    (issue,) = ours(actions)
    since = f"3.14.0rc{TODAY - timedelta(days=5):%Y%m%d}"
    assert issue.title == f"An innermost reduction is lost since {since}: 2 dispatches"
    assert said.out == f"opened: {issue.title} https://github.com/{REPOSITORY}/issues/{issue.number}\n"
    assert "- `d0`\n- `d1`" in issue.body
    assert f"--baseline reordered@pip:iree-base-compiler==3.14.0rc{TODAY - timedelta(days=6):%Y%m%d}" in issue.body

    assert innermost("github", "issues", "--database", address).out.startswith("unchanged: ")
    with open_database(address, create=False) as database:
        for hour in range(1, 3):  # it must last to be over
            add_run(database, of(f"3.14.0rc{TODAY:%Y%m%d}.{hour}", TODAY + timedelta(seconds=hour), GOOD))
    assert innermost("github", "issues", "--database", address).out.startswith("updated: ")
    with open_database(address, create=False) as database:
        add_run(database, of(f"3.14.0rc{TODAY:%Y%m%d}.3", TODAY + timedelta(seconds=3), GOOD))
    assert innermost("github", "issues", "--database", address).out.startswith("closed: ")
    assert [(one.number, one.state) for one in ours(actions)] == [(issue.number, "closed")]
    assert innermost("github", "issues", "--database", address).out == ""


@pytest.mark.usefixtures("unpaced")
def test_missing_nights_are_one_issue(innermost: Innermost, actions: GitHubServer, tmp_path: Path) -> None:
    path = sqlite_address(tmp_path / "h.sqlite")
    with open_database(path, create=True) as database:
        for back in (8, 7, 6, 3):
            add_run(database, night(back, GOOD))
    assert "opened: Nightly data is missing" in innermost("github", "issues", "--database", path).out
    with open_database(path, create=False) as database:
        for back in (4, 2, 1, 0):
            add_run(database, night(back, GOOD))
    assert "closed: Nightly data is missing" in innermost("github", "issues", "--database", path).out


def test_a_dry_run_asks_nobody(innermost: Innermost, address: str) -> None:
    said = innermost("github", "issues", "--dry-run", "--database", address)
    assert (said.code, "1 last" in said.err) == (0, True)
    assert said.out.startswith("# An innermost reduction is lost since")
    assert said.out.count("**Reproduce**") == 1


def test_mistakes(innermost: Innermost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_TOKEN", raising=False)
    monkeypatch.setenv("GITHUB_REPOSITORY", REPOSITORY)
    path = sqlite_address(tmp_path / "h.sqlite")
    said = innermost("github", "issues", "--database", path)
    assert (said.code, "GITHUB_TOKEN is not set" in said.err) == (2, True)
    said = innermost("github", "issues", "--dry-run", "--database", path)
    assert (said.code, "there is no history" in said.err) == (2, True)
    with open_database(path, create=True) as database:
        add_run(database, of("3.13.0", TODAY, GOOD))
    said = innermost("github", "issues", "--dry-run", "--database", path)
    assert (said.code, "no run of a nightly compiler" in said.err) == (0, True)
