# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Whose run it is: the event decides, and what an artifact claims is compared with that."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.errors import InputError
from bot.gh.origin import Claim, Head, Pull, compare, head_of, pull_of, read_claim

SHA, OTHER = "a" * 40, "b" * 40
HEAD = Head(repository="mallory/iree", branch="main", sha=SHA)
PULL = Pull(number=7, head=HEAD)


def event(**changed: Any) -> dict[str, Any]:
    run = {
        "head_sha": SHA,
        "head_branch": "main",
        "head_repository": {"full_name": "mallory/iree"},
        "pull_requests": [],
    }
    return {"workflow_run": {**run, **changed}}


def test_the_event_names_the_head() -> None:
    assert head_of(event()) == HEAD


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"head_sha": "a1b2c3d"}, "sha"),
        ({"head_sha": None}, "sha"),
        ({"head_branch": ""}, "branch"),
        ({"head_repository": None}, "repository"),  # the fork was deleted
    ],
)
def test_an_event_that_names_none(changed: dict[str, Any], field: str) -> None:
    with pytest.raises(InputError, match=f"no proper {field}"):
        head_of(event(**changed))


def test_another_event() -> None:
    with pytest.raises(InputError, match="no workflow_run"):
        head_of({"pull_request": {"number": 7}})


def test_the_pull_request_is_found_by_repository_branch_and_commit() -> None:
    others = [
        Pull(number=1, head=HEAD.model_copy(update={"repository": "iree-org/iree"})),
        Pull(number=2, head=HEAD.model_copy(update={"branch": "Main"})),
        Pull(number=3, head=HEAD.model_copy(update={"sha": OTHER})),
    ]
    assert pull_of(HEAD, [*others, PULL]) == PULL
    assert pull_of(HEAD.model_copy(update={"repository": "Mallory/IREE"}), [PULL]) == PULL
    assert pull_of(HEAD, others) is None
    with pytest.raises(InputError, match="2 pull requests"):
        pull_of(HEAD, [PULL, PULL.model_copy(update={"number": 9})])


def test_a_claim_that_agrees_or_says_nothing() -> None:
    compare(Claim(), number=7, head=HEAD)
    compare(Claim(number=7, repository="Mallory/iree", sha=SHA), number=7, head=HEAD)
    compare(Claim(number=7, sha=OTHER), number=7, head=None)


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        (Claim(number=8), "of pull request 8; it is of 7"),
        (Claim(number=7, repository="iree-org/iree"), "of iree-org/iree; it is of mallory/iree"),
        (Claim(number=7, sha=OTHER), f"of commit {OTHER}; it is of {SHA}"),
    ],
)
def test_a_claim_that_differs_is_refused(claim: Claim, said: str) -> None:
    with pytest.raises(InputError, match=said):
        compare(claim, number=7, head=HEAD)


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"number": "7; echo"}',
        '{"number": -1}',
        '{"number": 1e400}',
        '{"number": NaN}',
        '{"number": ' + "9" * 5_000 + "}",
        '{"sha": "refs/pull/7/head"}',
        '{"surprise": 1}',
        "[" * 9_000,
        '"' + "x" * 20_000 + '"',
    ],
    ids=range(11),
)
def test_a_claim_that_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "origin.json").write_text(text)
    with pytest.raises(InputError, match=r"nothing that could be compared|larger than"):
        read_claim(tmp_path)


def test_a_claim_is_read(tmp_path: Path) -> None:
    assert read_claim(tmp_path) == Claim()
    (tmp_path / "origin.json").write_text(json.dumps({"number": 7, "sha": SHA}))
    assert read_claim(tmp_path) == Claim(number=7, sha=SHA)
    (tmp_path / "origin.json").unlink()
    (tmp_path / "origin.json").symlink_to("/etc/passwd")
    with pytest.raises(InputError, match="symbolic link"):
        read_claim(tmp_path)
