# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The record of accepted regressions: one file for each pull request on a branch of its own, to which lines are added.

A file rather than a comment: its history says who changed what, and nothing that people read is parsed again.
"""

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field, ValidationError

from bot.errors import InfrastructureError, InputError
from bot.gh.repository import Repository
from bot.model.triage import Acceptance

_TRIES = 5


class Recorded(Acceptance):
    """An acceptance as it is kept. `comment`: that said so, by GitHub's number."""

    comment: Annotated[int, Field(gt=0)]


def path_of(number: int) -> str:
    """The file for an issue or pull request: JSON, one `Recorded` a line."""
    return f"triage/{number}.jsonl"


def parse(text: str, path: str) -> tuple[Recorded, ...]:
    """The acceptances in a file. Raises `InputError` for a line that is none: a gate is not opened by guessing."""
    try:
        return tuple(Recorded.model_validate_json(line) for line in text.split("\n") if line)
    except ValidationError as error:
        fault = error.errors(include_url=False, include_input=False)[0]
        raise InputError(
            f"{path} on the data branch has a line that is no acceptance: {fault['loc']}: {fault['msg']}",
            "revert the commit that changed it by hand",
        ) from None


def added(old: str, new: Sequence[Recorded], path: str) -> str:
    """The file with those of `new` that it lacks at its end; what a comment said once is there once."""
    there = set(parse(old, path))
    fresh = [each for each in new if not any(_same(each, known) for known in there)]
    return old + "".join(f"{each.model_dump_json()}\n" for each in fresh)


def _same(one: Recorded, other: Recorded) -> bool:
    return (one.comment, one.dispatch, one.target) == (other.comment, other.dispatch, other.target)


def record(repository: Repository, branch: str, number: int, new: Sequence[Recorded]) -> None:
    """Adds `new` to the record of `number`; somebody else's addition at the same time is kept.

    Raises `InfrastructureError` where others are quicker again and again.
    """
    path = path_of(number)
    for _ in range(_TRIES):
        stored = repository.read_file(branch, path)
        old = stored.text if stored is not None else ""
        text = added(old, new, path)
        version = stored.version if stored is not None else None
        message = f"Accept {', '.join(each.dispatch for each in new)[:200]} on #{number}"
        if text == old or repository.write_file(branch, path, text, message=message, version=version):
            return
    raise InfrastructureError(
        f"{path} on {branch} was changed by others {_TRIES} times while it was written", "give the command again"
    )


def acceptances(repository: Repository, branch: str, number: int) -> tuple[Recorded, ...]:
    """What was accepted for an issue or pull request."""
    stored = repository.read_file(branch, path_of(number))
    return () if stored is None else parse(stored.text, path_of(number))
