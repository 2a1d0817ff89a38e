# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The event that started a workflow: where to post, and the comment that it may bring. Standard library alone."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.errors import InputError
from bot.files import read_plain

# GitHub caps a webhook's payload at 25 MB: https://docs.github.com/en/webhooks/webhook-events-and-payloads#payload-cap
_LIMIT_BYTES = 25_000_000
# What a comment says that is for us; settled before anything is imported that takes its time.
NAME = "/innermost"
NOTHING_TO_DO = f"nothing to do: no comment in this event mentions {NAME}"
_COMMENTS = "issue_comment"  # on issues and on pull requests alike: to GitHub a pull request is an issue
_TIP = "GitHub writes this file; elsewhere, unset GITHUB_EVENT_PATH"


def read_event(path: Path) -> dict[str, Any]:
    """The payload at `path`; raises `InputError` where it is no plain file, too large, or not a JSON object."""
    data = read_plain(path, _LIMIT_BYTES, _TIP)
    try:
        event = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise InputError(f"the event {path} is not JSON: {error}", _TIP) from error
    if not isinstance(event, dict):
        raise InputError(f"the event {path} is not a JSON object", _TIP)
    return event


def event_number(event: dict[str, Any]) -> int | None:
    """The number of the event's pull request or issue; None for an event that has neither (push, schedule, …).

    Raises `InputError` where there is one without a proper number.
    """
    for name in ("pull_request", "issue"):
        subject = event.get(name)
        if subject is None:
            continue
        number = subject.get("number") if isinstance(subject, dict) else None
        if isinstance(number, bool) or not isinstance(number, int) or number < 1:
            raise InputError(f"the event's {name} has no number", _TIP)
        return number
    return None


@dataclass(frozen=True, kw_only=True)
class CommentEvent:
    """A comment, as GitHub told of it when it happened. Later edits of anything do not reach into this.

    Attributes:
        action: `created`, `edited` or `deleted`.
        repository: `owner/name`.
        default_branch: whose workflows run.
        number: of the issue or pull request.
        pull_request: whether it is a pull request. Its head is not in the event.
        comment: GitHub's number of the comment.
        author: who wrote the comment.
        sender: who did what the event tells of; another than the author where somebody edits another's comment.
        automatic: an app or another bot wrote it.
        subject: the text of the issue or pull request itself.
    """

    action: str
    repository: str
    default_branch: str
    number: int
    pull_request: bool
    closed: bool
    locked: bool
    comment: int
    author: str
    sender: str
    automatic: bool
    body: str
    subject: str


def mentions_us(name: str, event: Mapping[str, Any]) -> bool:
    """Whether an event called `name` (GITHUB_EVENT_NAME) is a comment in which `/innermost` occurs at all."""
    comment = event.get("comment")
    return name == _COMMENTS and isinstance(comment, dict) and NAME in str(comment.get("body") or "")


def is_idle(variables: Mapping[str, str]) -> bool:
    """Whether a workflow's environment is known to bring nothing for us. Raises `InputError` for a damaged event."""
    name, path = variables.get("GITHUB_EVENT_NAME"), variables.get("GITHUB_EVENT_PATH")
    return bool(name and path) and not mentions_us(str(name), read_event(Path(str(path))))


def read_comment(event: Mapping[str, Any]) -> CommentEvent:
    """The comment of an `issue_comment` event; raises `InputError` for the first thing that such an event lacks."""
    number = event_number({"issue": event.get("issue")})
    if number is None:
        raise InputError("the event has no issue", _TIP)
    return CommentEvent(
        action=_text(event, "action"),
        repository=_text(event, "repository", "full_name"),
        default_branch=_text(event, "repository", "default_branch"),
        number=number,
        pull_request=_at(event, "issue", "pull_request") is not None,
        closed=_text(event, "issue", "state") == "closed",
        locked=_at(event, "issue", "locked") is True,
        comment=_whole(event, "comment", "id"),
        # A deleted account leaves no user behind; nobody of that name has a role.
        author=_text(event, "comment", "user", "login") if _at(event, "comment", "user") is not None else "",
        sender=_text(event, "sender", "login"),
        automatic=_at(event, "comment", "user", "type") == "Bot"
        or _at(event, "comment", "performed_via_github_app") is not None,
        body=str(_at(event, "comment", "body") or ""),
        subject=str(_at(event, "issue", "body") or ""),
    )


def _at(event: Mapping[str, Any], *path: str) -> Any:
    found: Any = event
    for name in path:
        found = found.get(name) if isinstance(found, dict) else None
    return found


def _text(event: Mapping[str, Any], *path: str) -> str:
    found = _at(event, *path)
    if not isinstance(found, str) or not found:
        raise InputError(f"the event has no {'.'.join(path)}", _TIP)
    return found


def _whole(event: Mapping[str, Any], *path: str) -> int:
    found = _at(event, *path)
    if isinstance(found, bool) or not isinstance(found, int) or found < 1:
        raise InputError(f"the event has no {'.'.join(path)}", _TIP)
    return found


def event_sha(event: dict[str, Any]) -> str:
    """The commit that the event is about: the pull request's head, or that of the run that ended; empty for others.

    GITHUB_SHA is no help: on a pull request it is a merge that nobody pushed. Raises `InputError` for a malformed one.
    """
    for where, name in (("pull_request", "head"), ("workflow_run", "head_sha")):
        found = event.get(where)
        if not isinstance(found, dict) or found.get(name) is None:
            continue
        value = found[name]
        sha = value.get("sha") if isinstance(value, dict) else value
        if not is_sha(sha):
            raise InputError(f"the event's {where} has no proper {name}", _TIP)
        return str(sha)
    return ""


def is_sha(text: object) -> bool:
    """Whether this is a whole commit name: 40 hexadecimal digits (or 64, of SHA-256)."""
    return isinstance(text, str) and len(text) in (40, 64) and all(digit in "0123456789abcdef" for digit in text)
