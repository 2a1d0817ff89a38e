# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs of workflows and what they kept, by HTTP; reads are repeated with patience."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote

from bot.gh.client import Client
from bot.gh.env import Access
from bot.gh.fault import GoneError
from bot.gh.packages import Package
from bot.gh.patience import Clock, Pace, Patience

_T = TypeVar("_T")
_RUNS = 30  # a commit's runs of one workflow: a few attempts, rarely more
# GitHub takes files of any size; what Innermost keeps, and IREE's packages, are far smaller.
_MOST_BYTES = 4 * 2**30


class Actions(Client):
    """A repository's runs and artifacts; every method raises the faults of `bot.gh.fault`."""

    def __init__(self, access: Access, pace: Pace, clock: Clock | None = None) -> None:
        super().__init__(access, pace)
        self._pace = pace
        self._clock = clock

    def kept(self, run: int, name: str) -> int | None:
        """The artifact `name` of a run, by GitHub's number: of several, that of the newest attempt; None for none."""
        rows = self._patiently(
            lambda: self.pages(f"{self.home}/actions/runs/{run}/artifacts", within="artifacts", name=name)
        )
        with self.translated():
            there = [int(row["id"]) for row in rows if row["name"] == name and not row["expired"]]
        return max(there, default=None)

    def download(self, artifact: int, path: Path) -> None:
        """Writes an artifact's zip file, whole or not at all."""
        address = f"{self.home}/actions/artifacts/{artifact}/zip"
        self._patiently(lambda: self.save(address, path, limit_bytes=_MOST_BYTES))

    def parents(self, commit: str) -> tuple[str, ...]:
        """The parents of a commit."""
        answer = self._patiently(lambda: self.ask("GET", f"{self.home}/commits/{quote(commit, safe='')}")).body
        with self.translated():
            return tuple(str(parent["sha"]) for parent in answer["parents"])

    def reviewed(self, environment: str) -> bool:
        """Whether somebody has to admit jobs to an environment.

        One that nobody made is none: GitHub makes it when a job first names it, and lets everything in.
        """
        try:
            answer = self._patiently(
                lambda: self.ask("GET", f"{self.home}/environments/{quote(environment, safe='')}")
            ).body
        except GoneError:
            return False
        with self.translated():
            rules = answer.get("protection_rules") or ()
            return any(rule["type"] == "required_reviewers" and rule.get("reviewers") for rule in rules)

    def runs_for(self, workflow: str, commit: str, event: str) -> tuple[int, ...]:
        """The runs of a workflow for a commit, by what started them, newest first."""
        answer: Any = self._patiently(
            lambda: self.ask(
                "GET",
                f"{self.home}/actions/workflows/{quote(workflow, safe='')}/runs",
                None,
                head_sha=commit,
                event=event,
                per_page=_RUNS,
            )
        ).body
        with self.translated():
            return tuple(int(row["id"]) for row in answer["workflow_runs"])

    def _patiently(self, action: Callable[[], _T]) -> _T:
        return Patience(self._pace, self._clock).through(action)


class WorkflowBuilds:
    """What one workflow builds (`bot.gh.packages.Builds`)."""

    def __init__(self, actions: Actions, workflow: str, artifact: str) -> None:
        self._actions = actions
        self._workflow = workflow
        self._artifact = artifact

    def package(self, commit: str, event: str) -> Package | None:
        """The newest that a run for this commit has kept; of a run that goes on, too."""
        for run in self._actions.runs_for(self._workflow, commit, event):
            artifact = self._actions.kept(run, self._artifact)
            if artifact is not None:
                return Package(artifact=artifact, commit=commit)
        return None

    def parents(self, commit: str) -> tuple[str, ...]:
        """The parents of a commit."""
        return self._actions.parents(commit)

    def download(self, artifact: int, path: Path) -> None:
        """Writes the artifact's zip file."""
        self._actions.download(artifact, path)
