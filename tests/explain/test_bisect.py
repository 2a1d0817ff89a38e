# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost bisect` with real compilers: the installed one, and the release before it."""

from pathlib import Path

import pytest

from bot.explain import bisect as bisecting
from bot.explain.bisect import Answer, so_far
from bot.explain.line import Point
from bot.report.bisection import conclusions
from tests.cli.conftest import Innermost, innermost
from tests.compiler.conftest import provide
from tests.paths import DATA

__all__ = ["innermost"]  # the fixture

ISSUE = DATA / "issue.mlir"
BEFORE = "pip:iree-base-compiler==3.12.0"
COMPILERS = ("--compiler", BEFORE, "--compiler", "installed")
M, C = "iree-preprocessing-convert-1x1-filter-conv2d-to-matmul", "iree-preprocessing-convert-conv-to-channels-last"
# As if 3.13 had swapped the two passes.
SWAPPED = f"""
[pipelines.swapped]
spellings = [
  {{ releases = ">=3.13", passes = "builtin.module(util.func({C},{M}))" }},
  {{ releases = ">=3.12", passes = "builtin.module(util.func({M},{C}))" }},
]

[pipelines.newer]
spellings = [{{ releases = ">=3.13", passes = "" }}]
"""


@pytest.fixture(autouse=True)
def compilers(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    provide(BEFORE, tmp_path_factory, monkeypatch)


def test_a_change_is_found(innermost: Innermost, tmp_path: Path) -> None:
    (tmp_path / "innermost.toml").write_text(SWAPPED)
    command = ("bisect", ISSUE, *COMPILERS, "--pipeline", "swapped", "--stage", "preprocessing")
    said = innermost(*command, "--json")
    assert said.code == 0, said.err
    assert said.json["first_changed"] == said.json["bad"] == "installed"
    assert said.json["tested"] == [{"release": BEFORE, "value": False}, {"release": "installed", "value": True}]
    assert said.json["changes"] == [{"release": "installed", "from": False, "to": True}]
    shown = innermost(*command)
    assert "changed in installed: no -> yes" in shown.out
    assert "https://github.com/iree-org/iree/compare/" in shown.out
    assert "bisect_packages.py --good-ref=" in shown.out
    # The filter goes the other way: with M first it stays innermost.
    traded = innermost(*command, "--role", "filter", "--all", "--json")
    assert traded.json["changes"] == [{"release": "installed", "from": True, "to": False}]


@pytest.mark.slow
def test_what_a_run_shows_is_bisected_and_its_report_says_since_when(innermost: Innermost, tmp_path: Path) -> None:
    (tmp_path / "innermost.toml").write_text(SWAPPED)
    run = ("run", "--dispatch", DATA / "pad.mlir", "--candidate", "swapped", "--until", "check", "--out", "run")
    assert innermost(*run).code == 0
    said = innermost("bisect", "pad", "--run", "run", *COMPILERS, "--json")
    assert said.code == 0, said.err
    assert said.json["first_changed"] == "installed"
    words = "since installed: image innermost at dispatch-creation no → yes (swapped; 2 releases tested)"
    for format_ in ("text", "comment"):
        shown = innermost("report", "run", "--format", format_).out.replace("**", "")
        assert words in " ".join(shown.split())
    assert "image innermost at dispatch-creation" in (tmp_path / "run" / "report.html").read_text()
    # The record goes on, and keeps it.
    assert innermost(*run).code == 0
    assert words in " ".join(innermost("report", "run").out.split())
    assert innermost("bisect", "pad", "--run", "run", "--stage", "preprocessing").code == 2
    assert innermost("bisect", "pat", "--run", "run").code == 2


@pytest.mark.slow
def test_no_net_change(innermost: Innermost) -> None:
    for property_, value in (("dispatch-count", 1), ("numerics", "right")):
        said = innermost("bisect", ISSUE, *COMPILERS, "--property", property_, "--json")
        assert said.code == 1, said.err
        assert said.json["first_changed"] is None
        assert [tested["value"] for tested in said.json["tested"]] == [value, value]
    shown = innermost("bisect", ISSUE, *COMPILERS, "--property", "compiles")
    assert shown.code == 1, shown.err
    assert "no net change" in shown.out
    assert "--all" in shown.out


def test_what_a_compiler_lacks_is_skipped(innermost: Innermost, tmp_path: Path) -> None:
    (tmp_path / "innermost.toml").write_text(SWAPPED)
    said = innermost("bisect", ISSUE, *COMPILERS, "--pipeline", "newer", "--json")
    assert said.code == 1, said.err
    assert said.json["good"] == said.json["bad"] == "installed"
    (skipped,) = said.json["skipped"]
    assert skipped["release"] == BEFORE
    assert "settings have no pipeline" in skipped["why"]


def test_an_interrupted_bisection_says_what_is_known(
    innermost: Innermost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "innermost.toml").write_text(SWAPPED)
    asked: list[str] = []
    really = bisecting.Tester.ask

    def ask(tester: bisecting.Tester, point: Point) -> Answer:
        asked.append(point.name)
        if len(asked) == 2:
            raise KeyboardInterrupt
        return really(tester, point)

    monkeypatch.setattr(bisecting.Tester, "ask", ask)
    said = innermost("bisect", ISSUE, *COMPILERS, "--stage", "preprocessing")
    assert said.code == 3, said.err
    assert f"{BEFORE}  no" in said.out
    assert "stopped, tested 1 of 2" in said.out
    said = innermost("bisect", ISSUE, *COMPILERS, "--stage", "preprocessing", "--json")
    assert (said.code, said.json["complete"]) == (1, True)


def test_what_a_stopped_search_knows() -> None:
    line = [Point(name=f"3.{minor}.0", source="") for minor in range(10)]

    def known(*values: tuple[int, bool]) -> list[str]:
        found = so_far(line, [Answer(release=f"3.{minor}.0", value=value) for minor, value in values])
        assert found.stopped
        return conclusions(found, count=len(line), every=False)

    stopped, again = known((0, False), (9, True), (4, False))
    assert stopped == "stopped, tested 3 of 10: it changes after 3.4.0, and not later than in 3.9.0"
    assert again.endswith("--releases 3.4.0..3.9.0 asks less")
    assert known((0, False), (9, False))[0].endswith("nothing changed between 3.0.0 and 3.9.0 so far")
    assert known((0, False))[0].endswith("nothing is known so far")
    changed, stopped, _ = known((0, False), (1, True), (2, True))
    assert (changed, stopped) == ("changed in 3.1.0: no -> yes", "stopped, tested 3 of 10")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--property", "speed"), "unknown property 'speed'"),
        (("--stage", "dispatch"), "unknown stage 'dispatch'"),
        (("--role", "result"), "unknown role 'result'"),
        (("--target", "gfx943"), "unknown target 'gfx943'"),
        (("--pipeline", "reordered@installed"), "names a compiler"),
        (("--compiler", "installed"), "only one compiler"),
        (("--compiler", "installed", "--compiler", "installed"), "names one compiler twice"),
        (("--wheels", "nowhere"), "there is no folder nowhere"),
        (("--wheels", ".", "--compiler", "installed"), "two lines of compilers"),
    ],
)
def test_mistakes(innermost: Innermost, words: tuple[str, ...], message: str) -> None:
    said = innermost("bisect", ISSUE, *words)
    assert said.code == 2
    assert message in said.err
    assert "tip:" in said.err


def test_a_text_that_no_compiler_reads(innermost: Innermost, tmp_path: Path) -> None:
    (tmp_path / "broken.mlir").write_text("util.func public @main(")
    said = innermost("bisect", "broken.mlir", *COMPILERS)
    assert said.code == 2
    assert "no compiler of the range can be tested" in said.err


@pytest.mark.study
def test_over_all_releases(innermost: Innermost) -> None:
    """Of the issue's convolution: the release that put C before M. Fetches about 9 GB."""
    command = ("bisect", ISSUE, "--pipeline", "shipped", "--stage", "preprocessing", "--json")
    said = innermost(*command, "--releases", "3.0.0..3.13.0")
    assert said.code == 0, said.err
    assert said.json["first_changed"] == "3.6.0"
    assert len(said.json["tested"]) <= 6
    values = {tested["release"]: tested["value"] for tested in said.json["tested"]}
    assert (values["3.5.0"], values["3.6.0"]) == (False, True)
    # Another dispatch over the same range: what was fetched is there.
    again = innermost("bisect", DATA / "pad.mlir", *command[2:], "--releases", "3.0.0..3.13.0")
    assert "making an environment" not in again.err
    # What runs in the end changed, and changed back.
    every = innermost(*command[:4], "--json", "--all", "--releases", "3.0.0..3.13.0")
    assert every.json["changes"] == [
        {"release": "3.6.0", "from": False, "to": True},
        {"release": "3.9.0", "from": True, "to": False},
    ]
