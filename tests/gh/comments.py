# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Comments and contexts for tests of commands."""

from pathlib import Path
from typing import Any

from bot.config.load import load_settings
from bot.gh.commands import COMMANDS
from bot.gh.commands.base import Context
from bot.gh.env import Destination, parse_environment
from bot.gh.event import CommentEvent
from bot.gh.spoken import listen
from tests.gh.server import REPOSITORY, TOKEN, GitHubServer

SETTINGS = load_settings(Path("/"))
SHA = "6dcb09b5b57875f334f61aebed695e2e4193db5e"
OTHER_SHA = "7fd1a60b01f91b314f59955a4e4d4e80d8edf11d"


def comment(body: str = "/innermost run", **changes: Any) -> CommentEvent:
    """A new comment on an open pull request, by `octocat`."""
    values: dict[str, Any] = {
        "action": "created",
        "repository": "iree-org/iree",
        "default_branch": "main",
        "number": 7,
        "pull_request": True,
        "closed": False,
        "locked": False,
        "comment": 1001,
        "author": "octocat",
        "sender": "octocat",
        "automatic": False,
        "body": body,
        "subject": "",
    }
    return CommentEvent(**(values | changes))


def context(body: str = "/innermost run", settings: Any = SETTINGS, **changes: Any) -> Context:
    """What the lines of such a comment are read with."""
    event = comment(body, **changes)
    return Context(
        settings=settings, event=event, spoken=listen(body), subject=listen(event.subject), commands=COMMANDS
    )


def destination(server: GitHubServer, number: int = 7, *, token: str = TOKEN) -> Destination:
    """An issue or pull request of the test server, as a workflow's environment names it."""
    variables = {"GITHUB_TOKEN": token, "GITHUB_REPOSITORY": REPOSITORY, "GITHUB_API_URL": server.base_url}
    found = parse_environment(variables, number=number, event=None).destination
    assert found is not None
    return found
