# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What commands need of GitHub, as plain values; `bot.gh.hub` does it by HTTP."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from bot.gh.gate import Head
from bot.gh.post import Comments
from bot.model.role import Role


class Reaction(StrEnum):
    """Under a comment: seen, started, refused."""

    SEEN = "eyes"
    STARTED = "rocket"
    REFUSED = "confused"


@dataclass(frozen=True, kw_only=True)
class StartedRun:
    """One run of a workflow.

    Attributes:
        status: `queued`, `in_progress`, `completed`, or another of GitHub's words for waiting.
        conclusion: of a completed one; empty before.
        created: UTC, ISO 8601.
    """

    id: int
    title: str
    status: str
    conclusion: str
    url: str
    created: str

    @property
    def active(self) -> bool:
        """Whether it has not ended."""
        return self.status != "completed"


@dataclass(frozen=True, kw_only=True)
class Job:
    """One job of a workflow's run; `status` as of the run."""

    name: str
    status: str


@dataclass(frozen=True)
class Stored:
    """A file on a branch, and the version of it that a change must name."""

    text: str
    version: str


class Repository(Comments, Protocol):
    """A repository, and the comments of one issue or pull request; every method raises the faults of `bot.gh.fault`."""

    def role(self, login: str) -> Role:
        """What somebody may do there."""
        ...

    def head(self) -> Head | None:
        """The newest commit of the pull request."""
        ...

    def react(self, comment: int, reaction: Reaction) -> bool:
        """Reacts to a comment; False where this account had done so before. Of two at once, one gets True."""
        ...

    def reactions(self, comment: int) -> frozenset[str]:
        """The reactions of this account to a comment."""
        ...

    def dispatch(self, workflow: str, branch: str, inputs: Mapping[str, str]) -> None:
        """Starts a workflow of the default branch; never repeats the request by itself."""
        ...

    def runs(self, workflow: str) -> tuple[StartedRun, ...]:
        """The newest runs that `dispatch` (or a person) started, newest first."""
        ...

    def jobs(self, run: int) -> tuple[Job, ...]:
        """The jobs of a run's latest attempt, as far as GitHub knows them by now."""
        ...

    def cancel(self, run: int) -> None:
        """Asks for a run to be cancelled; does nothing to one that has ended."""
        ...

    def read_file(self, branch: str, path: str) -> Stored | None:
        """A file; None where the branch or the file does not exist."""
        ...

    def write_file(self, branch: str, path: str, text: str, *, message: str, version: str | None) -> bool:
        """Commits a file; False where it is not at `version` any more. Makes the branch where there is none."""
        ...
