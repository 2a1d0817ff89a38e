# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A regression as an issue: bounded, with the commits in between and commands that show it, where these are known."""

from typing import Any

import pytest

from bot.report.regression import End, Regression, Where, body_of, reproduce, title_of

GOOD = End(label="3.12.0", release="3.12.0", revision="1" * 40)
SINCE = End(label="2026-01-02", release="3.13.0rc20260102", revision="2" * 40 + " built by hand")


def regression(**other: Any) -> Regression:
    values: dict[str, Any] = {
        "id": "abc",
        "kind": "layout",
        "what": "The image's reduction is no longer innermost",
        "cause": "in -> out",
        "dispatches": ("conv_a",),
        "where": (Where(target="gfx942", variant="reordered"), Where(target="gfx942", variant="baseline")),
        "good": GOOD,
        "since": SINCE,
        "size": "",
        "over": "",
    }
    return Regression.model_validate(values | other)


def test_a_title_is_one_line_of_bounded_length() -> None:
    assert title_of(regression()) == "The image's reduction is no longer innermost since 2026-01-02: 1 dispatch"
    assert title_of(regression(since=None, dispatches=())) == "The image's reduction is no longer innermost"
    assert len(title_of(regression(what="x\n" * 500))) == 200
    assert "\n" not in title_of(regression(what="x\n" * 500))


@pytest.mark.parametrize(
    ("other", "has", "lacks"),
    [
        ({}, ["This lasts.", "last without", "first with", f"compare/{'1' * 40}...{'2' * 40}"], [", up to"]),
        ({"over": "3.14.0"}, ["This is over since"], ["This lasts."]),
        ({"size": "+30%"}, [", up to +30%"], []),
        ({"good": None}, ["first with"], ["last without", "compare/", "Reproduce"]),
        ({"since": None}, [], ["first with", "last without", "Reproduce"]),
        ({"dispatches": ()}, [], ["conv_a", "Reproduce"]),
        ({"good": GOOD.model_copy(update={"revision": "v3.12"})}, ["| –"], ["compare/", "bisect_packages"]),
    ],
)
def test_a_body_says_what_is_known(other: dict[str, Any], has: list[str], lacks: list[str]) -> None:
    text = body_of(regression(**other))
    assert [word for word in has if word not in text] == []
    assert [word for word in lacks if word in text] == []


@pytest.mark.parametrize(("count", "listed", "more"), [(10, 10, ""), (11, 11, "1 more"), (250, 200, "and 50 more")])
def test_many_dispatches_are_folded_and_then_counted(count: int, listed: int, more: str) -> None:
    text = body_of(regression(dispatches=tuple(f"conv_{n}_" for n in range(count))))
    assert text.count("- `conv_") == listed
    assert more in text
    assert ("<details>" in text) == (count > 10)


@pytest.mark.parametrize(
    ("kind", "until"),
    [
        ("layout", "--until check"),
        ("compile", "--until compile"),
        ("numerics", "--until numerics"),
        ("time", ""),
    ],
)
def test_the_commands_go_as_far_as_shows_it(kind: str, until: str) -> None:
    export, run, repro, further = reproduce(regression(kind=kind))
    assert export == "export UV_FIND_LINKS=https://iree.dev/pip-release-links.html"
    assert "--baseline reordered@pip:iree-base-compiler==3.12.0" in run
    assert "--candidate reordered@pip:iree-base-compiler==3.13.0rc20260102" in run
    assert until in run
    assert ("--until" in run) == bool(until)
    assert repro.startswith("innermost repro innermost-repro conv_a")
    assert f"--bad-ref={'2' * 40}" in further


def test_releases_need_no_other_index() -> None:
    since = End(label="3.13.0", release="3.13.0", revision="")
    run, _ = reproduce(regression(since=since))
    assert run.startswith("innermost run --suite full --dispatch conv_a ")


@pytest.mark.parametrize(
    "other",
    [
        {"kind": "vanished"},
        {"kind": "data"},
        {"where": ()},
        {"since": SINCE.model_copy(update={"release": "mine"})},
        {"since": SINCE.model_copy(update={"release": "3.13.0+local"})},
    ],
)
def test_there_are_no_commands_where_none_would_show_it(other: dict[str, Any]) -> None:
    assert reproduce(regression(**other)) == ()
