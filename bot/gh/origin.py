# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Whose run an artifact is: GitHub's event says so, and an artifact that says something else is refused.

`workflow_run` tells a job with rights that one without has ended. Its payload comes from GitHub: head repository,
branch and commit can be relied upon. Its list of pull requests is empty for forks, so the number is found among the
open ones by these three. An artifact may hold `origin.json`, for people; it never decides anything.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, ValidationError

from bot.errors import InputError
from bot.files import read_plain
from bot.model.base import Value, first_complaint
from bot.model.run import Name

ORIGIN_FILE = "origin.json"
_LIMIT_BYTES = 10_000
_TIP = "GitHub's event decides; a run that claims another origin is not told anywhere"
_EVENT_TIP = "start this from `on: workflow_run`, and leave GITHUB_EVENT_PATH as GitHub sets it"

CommitSha = Annotated[str, Field(pattern=r"^[0-9a-f]{40}$")]
PullNumber = Annotated[int, Field(gt=0, lt=2**53)]


class Head(Value):
    """What a run was made of: a commit, on a branch, of a repository, which may be a fork."""

    repository: Name
    branch: Name
    sha: CommitSha


class Pull(Value):
    """An open pull request, as GitHub's API tells of it."""

    number: PullNumber
    head: Head


class Claim(Value):
    """What an artifact says of itself; None for what it does not say."""

    number: PullNumber | None = None
    repository: Name | None = None
    sha: CommitSha | None = None


def head_of(event: dict[str, Any]) -> Head:
    """The head that a `workflow_run` event names. Raises `InputError` for any other event."""
    run = event.get("workflow_run")
    if not isinstance(run, dict):
        raise InputError("the event is no workflow_run", _EVENT_TIP)
    repository = run.get("head_repository")
    try:
        return Head.model_validate(
            {
                "repository": repository.get("full_name") if isinstance(repository, dict) else None,
                "branch": run.get("head_branch"),
                "sha": run.get("head_sha"),
            }
        )
    except ValidationError as error:
        field = error.errors(include_url=False, include_input=False)[0]["loc"][0]
        raise InputError(f"the event's workflow_run has no proper {field} of its head", _EVENT_TIP) from None


def run_of(event: Mapping[str, Any]) -> int | None:
    """The number of the run that a `workflow_run` event tells of; None for any other event. Raises `InputError`."""
    run = event.get("workflow_run")
    if run is None:
        return None
    number = run.get("id") if isinstance(run, dict) else None
    if isinstance(number, bool) or not isinstance(number, int) or number < 1:
        raise InputError("the event's workflow_run has no number", _EVENT_TIP)
    return number


def page_of(event: Mapping[str, Any]) -> str:
    """The page of the run that a `workflow_run` event tells of, where its artifacts are; empty for any other event."""
    run = event.get("workflow_run")
    page = run.get("html_url") if isinstance(run, dict) else None
    return page if isinstance(page, str) else ""


def pull_of(head: Head, pulls: Iterable[Pull]) -> Pull | None:
    """The one open pull request whose head this is; None where it was closed or pushed to meanwhile.

    Where its branch has moved on, the run is of a commit that nobody will merge. Raises `InputError` for several.
    """
    found = [pull for pull in pulls if _same(pull.head, head)]
    if len(found) > 1:
        raise InputError(
            f"{len(found)} pull requests have the head {head.sha} of {head.repository}", "close all but one of them"
        )
    return found[0] if found else None


def _same(one: Head, other: Head) -> bool:
    """GitHub's names of repositories are equal whatever their case; those of branches are not."""
    same_repository = one.repository.casefold() == other.repository.casefold()
    return same_repository and (one.branch, one.sha) == (other.branch, other.sha)


def read_claim(run_dir: Path) -> Claim:
    """What `origin.json` in a Run directory says; an empty claim where there is none. Raises `InputError`."""
    path = run_dir / ORIGIN_FILE
    if not path.exists() and not path.is_symlink():
        return Claim()
    data = read_plain(path, _LIMIT_BYTES, _TIP)
    try:
        return Claim.model_validate_json(data)
    except ValidationError as error:
        raise InputError(f"{path} says nothing that could be compared: {first_complaint(error)}", _TIP) from None


def compare(claim: Claim, *, number: int, head: Head | None) -> None:
    """Raises `InputError` where the artifact claims to be of another pull request, repository or commit.

    Args:
        claim: what it says.
        number: where the run is going to be told.
        head: of the event; None where an event has none, or there was no event.
    """
    if claim.number not in (None, number):
        raise InputError(f"the artifact says it is of pull request {claim.number}; it is of {number}", _TIP)
    if head is None:
        return
    if claim.repository is not None and claim.repository.casefold() != head.repository.casefold():
        raise InputError(f"the artifact says it is of {claim.repository}; it is of {head.repository}", _TIP)
    if claim.sha not in (None, head.sha):
        raise InputError(f"the artifact says it is of commit {claim.sha}; it is of {head.sha}", _TIP)
