# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The check runs of one name on one commit, by HTTP (`bot.gh.check.CheckRuns`)."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from bot.gh.check import Annotation, CheckRun, Level, Told

if TYPE_CHECKING:
    from bot.gh.client import Client


class CheckRunsOf:
    """Those called `name` on the commit `sha` (40 hexadecimal digits)."""

    def __init__(self, client: "Client", sha: str, name: str) -> None:
        self._client = client
        self._sha = sha
        self._name = name

    def whoami(self) -> str:
        """The login that the token writes as."""
        return self._client.whoami()

    def all(self) -> tuple[CheckRun, ...]:
        """Every check run of that name, of all apps, not only the latest of each."""
        rows = self._client.pages(
            f"{self._client.home}/commits/{self._sha}/check-runs", "check_runs", check_name=self._name, filter="all"
        )
        with self._client.translated():
            return tuple(_check(row) for row in rows)

    def annotations(self, check: CheckRun) -> tuple[Annotation, ...]:
        """Its annotations."""
        rows = self._client.pages(f"{self._client.home}/check-runs/{check.id}/annotations")
        with self._client.translated():
            return tuple(_annotation(row) for row in rows)

    def create(self, told: Told, external_id: str, annotations: Sequence[Annotation]) -> CheckRun:
        """Makes another one."""
        body = {"name": self._name, "head_sha": self._sha, **_body(told, external_id, annotations)}
        answer = self._client.ask("POST", f"{self._client.home}/check-runs", body)
        with self._client.translated():
            return _check(answer.body)

    def update(self, check: CheckRun, told: Told, external_id: str, annotations: Sequence[Annotation]) -> CheckRun:
        """Has it say something else, and adds annotations."""
        body = _body(told, external_id, annotations)
        answer = self._client.ask("PATCH", f"{self._client.home}/check-runs/{check.id}", body)
        with self._client.translated():
            return _check(answer.body)


def _body(told: Told, external_id: str, annotations: Sequence[Annotation]) -> dict[str, Any]:
    remarks = [
        {
            "path": one.path,
            "start_line": one.first,
            "end_line": one.last,
            "annotation_level": str(one.level),
            "title": one.title,
            "message": one.message,
        }
        for one in annotations
    ]
    return {
        "status": "completed",
        "conclusion": told.conclusion,
        "external_id": external_id,
        **({"details_url": told.url} if told.url else {}),
        "output": {
            "title": told.title,
            "summary": told.summary,
            "text": told.text,
            **({"annotations": remarks} if remarks else {}),
        },
    }


def _check(answer: Mapping[str, Any]) -> CheckRun:
    output = answer["output"]
    return CheckRun(
        id=int(answer["id"]),
        app=str(answer["app"]["slug"]) if answer["app"] is not None else "",
        external_id=str(answer["external_id"] or ""),
        page=str(answer["html_url"] or ""),
        told=Told(
            conclusion=str(answer["conclusion"] or ""),
            title=str(output["title"] or ""),
            summary=str(output["summary"] or ""),
            text=str(output["text"] or ""),
            url=str(answer["details_url"] or ""),
        ),
    )


def _annotation(answer: Mapping[str, Any]) -> Annotation:
    return Annotation(
        path=str(answer["path"]),
        first=int(answer["start_line"]),
        last=int(answer["end_line"]),
        level=Level(answer["annotation_level"]),
        title=str(answer["title"] or ""),
        message=str(answer["message"] or ""),
    )
