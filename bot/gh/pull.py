# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A pull request: its head, what it changes, and its labels."""

import base64
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from bot.gh.fault import GoneError
from bot.gh.origin import Head, Pull

if TYPE_CHECKING:
    from bot.gh.client import Client


@dataclass(frozen=True, kw_only=True)
class Changed:
    """A file that a pull request changes; `patch` is empty where GitHub finds it too large to show."""

    path: str
    patch: str


def open_pulls(client: "Client", head: Head) -> tuple[Pull, ...]:
    """The open pull requests from branches of that name, of that owner; raises the faults of `bot.gh.fault`."""
    owner = head.repository.partition("/")[0]
    rows = client.pages(f"{client.home}/pulls", state="open", head=f"{owner}:{head.branch}")
    with client.translated():
        # Of a fork that was deleted no repository is left; nothing of it runs any more.
        heads = [(row["number"], row["head"]) for row in rows if row["head"]["repo"] is not None]
        return tuple(
            Pull(
                number=number,
                head=Head(repository=found["repo"]["full_name"], branch=found["ref"], sha=found["sha"]),
            )
            for number, found in heads
        )


class PullRequest:
    """The pull request (or issue) that `client` is about; every method raises the faults of `bot.gh.fault`."""

    def __init__(self, client: "Client", number: int) -> None:
        self._client = client
        self._number = number

    def head(self) -> str | None:
        """Its newest commit (40 hexadecimal digits); None for an issue."""
        try:
            answer = self._client.ask("GET", f"{self._client.home}/pulls/{self._number}")
        except GoneError:
            return None
        with self._client.translated():
            return str(answer.body["head"]["sha"])

    def changed(self) -> tuple[Changed, ...]:
        """The files that it changes and that are still there; GitHub lists 3,000 at most."""
        rows = self._client.pages(f"{self._client.home}/pulls/{self._number}/files")
        with self._client.translated():
            return tuple(
                Changed(path=str(row["filename"]), patch=str(row.get("patch") or ""))
                for row in rows
                if row["status"] != "removed"
            )

    def read(self, path: str, sha: str) -> str:
        """A file at a commit; empty where it is no text, or larger than the 1 MB that GitHub gives."""
        answer = self._client.ask("GET", f"{self._client.home}/contents/{quote(path)}", None, ref=sha)
        with self._client.translated():
            return base64.b64decode(answer.body["content"]).decode(errors="replace")

    def label(self, wanted: str, ours: Iterable[str]) -> None:
        """Has it the label `wanted` (none if empty), and none other of `ours`; says the same any number of times."""
        address = f"{self._client.home}/issues/{self._number}/labels"
        rows = self._client.pages(address)
        with self._client.translated():
            there = {str(row["name"]) for row in rows}
        if wanted and wanted not in there:
            self._client.ask("POST", address, {"labels": [wanted]})
        for name in sorted(there.intersection(ours) - {wanted}):
            try:
                self._client.ask("DELETE", f"{address}/{quote(name, safe='')}")
            except GoneError:
                continue  # another was quicker
