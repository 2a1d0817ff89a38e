# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The event that started a workflow, as far as it says where to post."""

import json
from pathlib import Path
from typing import Any

from bot.errors import InputError

# GitHub caps a webhook's payload at 25 MB: https://docs.github.com/en/webhooks/webhook-events-and-payloads#payload-cap
_LIMIT_BYTES = 25_000_000
_TIP = "GitHub writes this file; elsewhere, unset GITHUB_EVENT_PATH or pass --number"


def read_event(path: Path) -> dict[str, Any]:
    """The payload at `path`; raises `InputError` where it is missing, too large, or not a JSON object."""
    try:
        with path.open("rb") as file:
            data = file.read(_LIMIT_BYTES + 1)
    except OSError as error:
        raise InputError(f"cannot read the event {path}: {error.strerror or error}", _TIP) from error
    if len(data) > _LIMIT_BYTES:
        raise InputError(f"the event {path} is larger than {_LIMIT_BYTES} bytes", _TIP)
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
