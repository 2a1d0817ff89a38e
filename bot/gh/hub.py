# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What commands need of GitHub, by HTTP: the repository's half of the door, beside the comments' in `bot.gh.client`.

Reads, and writes that may be repeated without harm, are repeated here with patience. Starting a workflow is not: it is
tried again only where GitHub says that it did nothing.
"""

import base64
import json
import time
from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from urllib.parse import quote

from bot.gh.client import Client
from bot.gh.env import Destination
from bot.gh.fault import GoneError, LimitedError, RefusedError, UnsureError, fault_of
from bot.gh.gate import Head
from bot.gh.patience import Pace, Patience
from bot.gh.repository import Reaction, Stored, WorkflowRun
from bot.model.role import Role, role_of

_T = TypeVar("_T")
_CONFLICT, _UNPROCESSABLE = 409, 422
_RUNS = 100  # as many as fit on one page


class Hub(Client):
    """One repository and one of its issues or pull requests (`bot.gh.repository.Repository`)."""

    def __init__(self, destination: Destination, pace: Pace, sleep: Callable[[float], None] = time.sleep) -> None:
        super().__init__(destination, pace)
        self._sleep = sleep
        self._pace = pace
        self._repository = destination.repository
        self._number = destination.number
        self._home = f"/repos/{destination.repository}"

    def role(self, login: str) -> Role:
        """What somebody may do there; a login that GitHub does not know may do nothing."""
        try:
            answer = self._read(f"{self._home}/collaborators/{quote(login, safe='')}/permission")
        except GoneError:
            return Role.NONE
        with self._translated():
            return role_of(str(answer["role_name"]), str(answer["permission"]))

    def head(self) -> Head | None:
        """The newest commit of the pull request; of a fork's where its repository is another one, or is gone."""
        answer = self._read(f"{self._home}/pulls/{self._number}")
        with self._translated():
            head = answer["head"]
            theirs = head["repo"]["full_name"] if head["repo"] is not None else ""
            return Head(sha=str(head["sha"]), fork=theirs.casefold() != self._repository.casefold())

    def react(self, comment: int, reaction: Reaction) -> bool:
        """Reacts to a comment; False where this account had done so before.

        GitHub answers 201 to the first and 200 to every other, so that of two deliveries at once only one is first. A
        first whose answer was lost counts as first all the same: what follows looks before it writes.
        """
        doubted = False

        def once() -> bool:
            nonlocal doubted
            try:
                status = self._write("POST", f"{self._comment(comment)}/reactions", {"content": str(reaction)})
            except UnsureError:
                doubted = True
                raise
            return status == 201 or doubted

        return self._patiently(once)

    def reactions(self, comment: int) -> frozenset[str]:
        """The reactions of this account to a comment."""
        me = self._patiently(self.whoami).casefold()
        # A comment has eight kinds of reactions and many people's: ours are asked for by kind.
        return frozenset(
            str(reaction)
            for reaction in Reaction
            for each in self._read(f"{self._comment(comment)}/reactions", content=str(reaction), per_page=100)
            if each["user"] is not None and str(each["user"]["login"]).casefold() == me
        )

    def dispatch(self, workflow: str, branch: str, inputs: Mapping[str, str]) -> None:
        """Starts a workflow; an answer that is lost is an `UnsureError`, and the caller has to look."""
        address = f"{self._home}/actions/workflows/{quote(workflow, safe='')}/dispatches"
        patience = Patience(self._pace, self._sleep)
        while True:
            try:
                self._write("POST", address, {"ref": branch, "inputs": dict(inputs)})
            except LimitedError as fault:
                patience.wait(fault)
            else:
                return

    def runs(self, workflow: str) -> tuple[WorkflowRun, ...]:
        """The hundred newest runs that were dispatched, newest first."""
        address = f"{self._home}/actions/workflows/{quote(workflow, safe='')}/runs"
        answer = self._read(address, event="workflow_dispatch", per_page=_RUNS)
        with self._translated():
            return tuple(_run(each) for each in answer["workflow_runs"])

    def cancel(self, run: int) -> None:
        """Asks for a run to be cancelled; does nothing to one that has ended."""
        try:
            self._patiently(lambda: self._write("POST", f"{self._home}/actions/runs/{run}/cancel", None))
        except RefusedError as fault:
            if fault.status != _CONFLICT:
                raise

    def read_file(self, branch: str, path: str) -> Stored | None:
        """A file of less than 1 MB, GitHub's limit for its content; None where the branch or it does not exist."""
        try:
            answer = self._read(f"{self._home}/contents/{quote(path)}", ref=branch)
        except GoneError:
            return None
        with self._translated():
            return Stored(base64.b64decode(answer["content"]).decode(), str(answer["sha"]))

    def write_file(self, branch: str, path: str, text: str, *, message: str, version: str | None) -> bool:
        """Commits a file; False where it is not at `version` any more.

        A branch that does not exist begins with this file alone: what people decided shares no history with the code.
        """
        body = {"message": message, "branch": branch, "content": base64.b64encode(text.encode()).decode()}
        if version is not None:
            body["sha"] = version
        try:
            self._patiently(lambda: self._write("PUT", f"{self._home}/contents/{quote(path)}", body))
        except GoneError:
            return self._begin(branch, path, text, message)
        except RefusedError as fault:
            # 422: the file is there by now, and no version was named.
            if fault.status in (_CONFLICT, _UNPROCESSABLE):
                return False
            raise
        return True

    def _begin(self, branch: str, path: str, text: str, message: str) -> bool:
        """Makes the branch with one commit that has no parent; False where somebody else just made it."""
        git = f"{self._home}/git"
        entry = {"path": path, "mode": "100644", "type": "blob", "content": text}
        tree = self._make(f"{git}/trees", {"tree": [entry]})
        commit = self._make(f"{git}/commits", {"message": message, "tree": tree, "parents": []})
        try:
            self._make(f"{git}/refs", {"ref": f"refs/heads/{branch}", "sha": commit})
        except RefusedError as fault:
            if fault.status == _UNPROCESSABLE:
                return False
            raise
        return True

    def _make(self, address: str, body: Mapping[str, Any]) -> str:
        """Makes a git object, twice at worst: it is named by its content. Returns its SHA; empty for a ref."""

        def once() -> str:
            with self._translated():
                _, answer = self._github.requester.requestJsonAndCheck("POST", address, input=dict(body))
                return str(answer.get("sha", ""))

        return self._patiently(once)

    def _comment(self, comment: int) -> str:
        return f"{self._home}/issues/comments/{comment}"

    def _read(self, address: str, **parameters: str | int) -> Any:
        def once() -> Any:
            with self._translated():
                _, answer = self._github.requester.requestJsonAndCheck("GET", address, parameters=parameters)
                return answer

        return self._patiently(once)

    def _write(self, verb: str, address: str, body: Mapping[str, Any] | None) -> int:
        """One write, not repeated; returns GitHub's status, which PyGithub's own methods keep to themselves."""
        with self._translated():
            status, headers, text = self._github.requester.requestJson(verb, address, input=body)
        if status >= 400:
            raise fault_of(status, {name.lower(): str(value) for name, value in headers.items()}, _message(text))
        return status

    def _patiently(self, action: Callable[[], _T]) -> _T:
        patience = Patience(self._pace, self._sleep)
        while True:
            try:
                return action()
            except (UnsureError, LimitedError) as fault:
                patience.wait(fault)


def _run(answer: Mapping[str, Any]) -> WorkflowRun:
    return WorkflowRun(
        id=int(answer["id"]),
        title=str(answer["display_title"]),
        status=str(answer["status"]),
        conclusion=str(answer["conclusion"] or ""),
        url=str(answer["html_url"]),
        created=str(answer["created_at"]),
    )


def _message(text: str) -> str:
    try:
        answer = json.loads(text)
    except ValueError:
        return ""
    return str(answer.get("message") or "") if isinstance(answer, dict) else ""
