# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What can go wrong between here and GitHub, as the few kinds that call for different actions."""

from collections.abc import Mapping
from email.utils import parsedate_to_datetime

from bot.errors import InfrastructureError

# GitHub: "wait for at least one minute" where a secondary limit names no time.
# https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
_UNNAMED_WAIT_S = 60.0

_TIPS = {
    401: "GITHUB_TOKEN is wrong, expired, or of another host; in a workflow pass `GITHUB_TOKEN: ${{ github.token }}`",
    403: (
        "give the job `permissions: {issues: write, pull-requests: write}`; a fork's pull request has a read-only "
        "token: post from a `workflow_run` workflow"
    ),
    404: "check GITHUB_REPOSITORY, the number, and that the token may see them",
    410: "issues are switched off in this repository, or this one was deleted",
    422: "GitHub did not accept the text; its message says why",
}


class RefusedError(InfrastructureError):
    """GitHub understood and said no: asking again would not help."""

    def __init__(self, status: int, message: str, tip: str) -> None:
        super().__init__(message, tip)
        self.status = status


class GoneError(RefusedError):
    """What was asked for does not exist, or no longer (404, 410)."""


class LimitedError(InfrastructureError):
    """A rate limit: nothing was done; the same may be asked again in `wait_s` seconds."""

    def __init__(self, message: str, tip: str, *, wait_s: float) -> None:
        super().__init__(message, tip)
        self.wait_s = wait_s


class UnsureError(InfrastructureError):
    """No answer, or an error of the server: a write may have taken effect or not, so look before writing again."""


class GaveUpError(InfrastructureError):
    """Patience is used up: what was to be written may be there or not, and will be once it is posted again."""


class MisunderstoodError(InfrastructureError):
    """An answer that GitHub would not give: the address may be another server's."""


def fault_of(status: int, headers: Mapping[str, str], message: str) -> RefusedError | LimitedError | UnsureError:
    """The fault that an answer with HTTP `status` (400 and above), lower-case `headers` and `message` stands for."""
    said = f"GitHub answered {status}" + (f": {message}" if message else "")
    if status == 429 or (status == 403 and _is_rate_limit(headers, message)):
        return LimitedError(said, "try again later, or post less often", wait_s=_wait_s(headers))
    if status >= 500:
        return UnsureError(said, "https://www.githubstatus.com says whether GitHub has a fault; try again later")
    kind = GoneError if status in (404, 410) else RefusedError
    return kind(status, said, _TIPS.get(status, "GitHub's message says why"))


def _is_rate_limit(headers: Mapping[str, str], message: str) -> bool:
    """A 403 is a limit if it says when to come back, if nothing remains, or (secondary limits) by its message alone."""
    return "retry-after" in headers or headers.get("x-ratelimit-remaining") == "0" or "rate limit" in message.lower()


def _wait_s(headers: Mapping[str, str]) -> float:
    """Seconds until the limit ends, by the server's own clock (`Date`), so that ours need not be right."""
    after = headers.get("retry-after", "")
    if after.isascii() and after.isdigit():
        return float(after)
    reset = headers.get("x-ratelimit-reset", "")
    if headers.get("x-ratelimit-remaining") == "0" and reset.isascii() and reset.isdigit():
        try:
            now = parsedate_to_datetime(headers.get("date", "")).timestamp()
        except ValueError:
            return _UNNAMED_WAIT_S
        # One more: it is not said when in that second the limit ends.
        return max(0.0, int(reset) - now) + 1
    return _UNNAMED_WAIT_S
