# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What commands need of GitHub, by HTTP: a repository beside the comments that `bot.gh.issue` knows.

Reads, and writes that may be repeated without harm, are repeated here with patience. Starting a workflow is not: it is
tried again only where GitHub says that it did nothing.
"""

import base64
from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from urllib.parse import quote

from bot.gh.env import Destination
from bot.gh.fault import GoneError, LimitedError, RefusedError, UnsureError
from bot.gh.gate import Head
from bot.gh.issue import Issue
from bot.gh.patience import Clock, Pace, Patience
from bot.gh.repository import Job, Reaction, StartedRun, Stored
from bot.model.role import Role, role_of

_T = TypeVar("_T")
_CREATED, _CONFLICT, _UNPROCESSABLE = 201, 409, 422
_README, _ABOUT = "README.md", "What Innermost keeps for this repository: its history, and what was accepted.\n"
_RUNS = 100  # as many as fit on one page


class Hub(Issue):
    """One repository and one of its issues or pull requests (`bot.gh.repository.Repository`)."""

    def __init__(self, destination: Destination, pace: Pace, clock: Clock | None = None) -> None:
        super().__init__(destination, pace)
        self._clock = clock

    def role(self, login: str) -> Role:
        """What somebody may do there; a login that GitHub does not know may do nothing."""
        try:
            answer = self._get(f"{self.home}/collaborators/{quote(login, safe='')}/permission")
        except GoneError:
            return Role.NONE
        with self.translated():
            return role_of(str(answer["role_name"]), str(answer["permission"]))

    def head(self) -> Head | None:
        """The newest commit of the pull request; of a fork's where its repository is another one, or is gone."""
        answer = self._get(f"{self.home}/pulls/{self.number}")
        with self.translated():
            head = answer["head"]
            theirs = head["repo"]["full_name"] if head["repo"] is not None else ""
            return Head(sha=str(head["sha"]), fork=theirs.casefold() != self._access.repository.casefold())

    def react(self, comment: int, reaction: Reaction) -> bool:
        """Reacts to a comment; False where this account had done so before.

        GitHub answers 201 to the first and 200 to every other, so that of two deliveries at once only one is first. A
        first whose answer was lost counts as first all the same: what follows looks before it writes.
        """
        doubted = False

        def once() -> bool:
            nonlocal doubted
            try:
                answer = self.ask("POST", self._reactions(comment), {"content": str(reaction)})
            except UnsureError:
                doubted = True
                raise
            return answer.status == _CREATED or doubted

        return self._patiently(once)

    def reactions(self, comment: int) -> frozenset[str]:
        """The reactions of this account to a comment."""
        me = self._patiently(self.whoami).casefold()
        rows = self._patiently(lambda: self.pages(self._reactions(comment)))
        with self.translated():
            ours = [row for row in rows if row["user"] is not None and str(row["user"]["login"]).casefold() == me]
            return frozenset(str(row["content"]) for row in ours)

    def dispatch(self, workflow: str, branch: str, inputs: Mapping[str, str]) -> None:
        """Starts a workflow; an answer that is lost is an `UnsureError`, and the caller has to look."""
        patience = Patience(self._pace, self._clock)
        while True:
            try:
                self.ask("POST", f"{self._workflow(workflow)}/dispatches", {"ref": branch, "inputs": dict(inputs)})
            except LimitedError as fault:
                patience.wait(fault)
            else:
                return

    def runs(self, workflow: str) -> tuple[StartedRun, ...]:
        """The hundred newest runs that were dispatched, newest first."""
        answer = self._get(f"{self._workflow(workflow)}/runs", event="workflow_dispatch", per_page=_RUNS)
        with self.translated():
            return tuple(_run(row) for row in answer["workflow_runs"])

    def jobs(self, run: int) -> tuple[Job, ...]:
        """The jobs of a run's latest attempt, as far as GitHub knows them by now."""
        rows = self._patiently(lambda: self.pages(f"{self.home}/actions/runs/{run}/jobs", "jobs"))
        with self.translated():
            return tuple(Job(name=str(row["name"]), status=str(row["status"])) for row in rows)

    def cancel(self, run: int) -> None:
        """Asks for a run to be cancelled; does nothing to one that has ended."""
        try:
            self._patiently(lambda: self.ask("POST", f"{self.home}/actions/runs/{run}/cancel"))
        except RefusedError as fault:
            if fault.status != _CONFLICT:
                raise

    def has_branch(self, branch: str) -> bool:
        """Whether there is a branch of that name."""
        try:
            self._get(f"{self.home}/git/ref/heads/{quote(branch)}")
        except GoneError:
            return False
        return True

    def read_file(self, branch: str, path: str) -> Stored | None:
        """A file of less than 1 MB, GitHub's limit for its content; None where the branch or it does not exist."""
        try:
            answer = self._get(self._file(path), ref=branch)
        except GoneError:
            return None
        with self.translated():
            return Stored(base64.b64decode(answer["content"]).decode(), str(answer["sha"]))

    def write_file(self, branch: str, path: str, text: str, *, message: str, version: str | None) -> bool:
        """Commits a file; False where it is not at `version` any more.

        A branch that does not exist begins with this file alone: what people decided shares no history with the code.
        """
        content = base64.b64encode(text.encode()).decode()
        body = {"message": message, "branch": branch, "content": content}
        if version is not None:
            body["sha"] = version
        try:
            self._patiently(lambda: self.ask("PUT", self._file(path), body))
        except GoneError:
            return self._begin(branch, path, text, message)
        except RefusedError as fault:
            # 422: the file is there by now, and no version was named.
            if fault.status in (_CONFLICT, _UNPROCESSABLE):
                return False
            raise
        return True

    def add_data(self, branch: str, path: str, data: bytes, *, message: str) -> bool:
        """Commits a new file; False where one of that name is there. Makes the branch where there is none."""
        content = base64.b64encode(data).decode()
        body = {"message": message, "branch": branch, "content": content}
        patience = Patience(self._pace, self._clock)
        while True:
            try:
                patience.through(lambda: self.ask("PUT", self._file(path), body))
            except GoneError:
                self._begin(branch, _README, _ABOUT, "Begin to keep data")
            except RefusedError as fault:
                if fault.status == _UNPROCESSABLE:
                    return False
                if fault.status != _CONFLICT:
                    raise
                # Somebody else's commit came between.
                patience.wait(UnsureError(fault.message, fault.tip))
            else:
                return True

    def _begin(self, branch: str, path: str, text: str, message: str) -> bool:
        """Makes the branch with one commit that has no parent; False where somebody else just made it."""
        entry = {"path": path, "mode": "100644", "type": "blob", "content": text}
        tree = self._make("trees", {"tree": [entry]})["sha"]
        commit = self._make("commits", {"message": message, "tree": tree, "parents": []})["sha"]
        try:
            self._make("refs", {"ref": f"refs/heads/{branch}", "sha": commit})
        except RefusedError as fault:
            if fault.status == _UNPROCESSABLE:
                return False
            raise
        return True

    def _make(self, kind: str, body: Mapping[str, Any]) -> Any:
        """Makes a git object, which does no harm twice: it is named by its content, and a branch is made once."""
        return self._patiently(lambda: self.ask("POST", f"{self.home}/git/{kind}", body)).body

    def _reactions(self, comment: int) -> str:
        return f"{self.home}/issues/comments/{comment}/reactions"

    def _workflow(self, name: str) -> str:
        return f"{self.home}/actions/workflows/{quote(name, safe='')}"

    def _file(self, path: str) -> str:
        return f"{self.home}/contents/{quote(path)}"

    def _get(self, address: str, **parameters: str | int) -> Any:
        return self._patiently(lambda: self.ask("GET", address, None, **parameters)).body

    def _patiently(self, action: Callable[[], _T]) -> _T:
        return Patience(self._pace, self._clock).through(action)


def _run(row: Mapping[str, Any]) -> StartedRun:
    return StartedRun(
        id=int(row["id"]),
        title=str(row["display_title"]),
        status=str(row["status"]),
        conclusion=str(row["conclusion"] or ""),
        url=str(row["html_url"]),
        created=str(row["created_at"]),
    )
