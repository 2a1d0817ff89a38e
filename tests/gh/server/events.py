# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a workflow finds at GITHUB_EVENT_PATH: GitHub's own payloads, with what `GitHubServer` remembers in them."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from tests.gh.server.description import SCHEMA
from tests.gh.server.github import GitHubServer
from tests.gh.server.shapes import Shapes
from tests.gh.server.state import REPOSITORY, Comment, Pull, WorkflowRun

# The repositories that the payloads are about.
_THEIRS = ("Codertocat/Hello-World", "octo-org/octo-repo")

Json = dict[str, Any]


@cache
def published() -> Mapping[str, Any]:
    """GitHub's examples, as they are."""
    return json.loads((SCHEMA / "payloads.json").read_text())


class Events:
    """Payloads about what is at `server`."""

    def __init__(self, server: GitHubServer) -> None:
        self._state = server.state
        self._shapes = Shapes(server.base_url, server.state)

    def comment(self, comment: Comment, *, action: str = "created") -> Json:
        """`issue_comment`. On a pull request `issue.pull_request` has addresses alone: the head is not told."""
        payload = self._example(f"issue_comment {action}" if action in ("edited", "deleted") else "issue_comment")
        issue = self._shapes.issue(self._state.issues[comment.number])
        return payload | {
            "action": action,
            "issue": payload["issue"] | issue,
            "comment": payload["comment"] | self._shapes.comment(comment),
            "sender": self._shapes.user(comment.author),
        }

    def pull(self, pull: Pull, *, action: str = "synchronize", before: str = "") -> Json:
        """`pull_request`, for instance `opened` or `synchronize`; only the latter tells the head before."""
        payload = self._example("pull_request")
        if action != "synchronize":
            del payload["before"], payload["after"]
        else:
            payload |= {"before": before or payload["before"], "after": pull.head_sha}
        shaped = self._shapes.pull(pull)
        return payload | {
            "action": action,
            "number": pull.number,
            "pull_request": payload["pull_request"] | shaped,
            "sender": shaped["user"],
        }

    def workflow_run(self, run: WorkflowRun, *, action: str = "completed") -> Json:
        """`workflow_run`; `pull_requests` is empty for a fork's."""
        payload = self._example("workflow_run")
        workflow = self._shapes.workflow(self._state.workflows[run.workflow])
        return payload | {
            "action": action,
            "workflow": payload["workflow"] | workflow,
            "workflow_run": payload["workflow_run"] | self._shapes.run(run),
            "sender": self._shapes.user(run.actor),
        }

    def dispatch(self, workflow: str, inputs: Mapping[str, str] | None, *, ref: str = "refs/heads/main") -> Json:
        """`workflow_dispatch` of the file `workflow`; without inputs they are null."""
        return self._example("workflow_dispatch") | {
            "inputs": dict(inputs) if inputs else None,
            "ref": ref,
            "workflow": workflow,
        }

    def schedule(self, cron: str, workflow: str) -> Json:
        """`schedule`, of which GitHub publishes no example: the repository, and what Actions adds."""
        payload = self._example("workflow_dispatch")
        return {
            "schedule": cron,
            "workflow": workflow,
            "repository": payload["repository"],
            "organization": payload["organization"],
        }

    def _example(self, name: str) -> Json:
        text = json.dumps(published()[name])
        for theirs in _THEIRS:
            text = text.replace(theirs, REPOSITORY)
        payload = json.loads(text.replace("https://api.github.com", self._shapes.base_url))
        return payload | {"repository": payload["repository"] | self._shapes.repository()}
