# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""GitHub's limits on how often it is asked, by the server's clock."""

from collections import defaultdict, deque
from dataclasses import dataclass

from tests.gh.server.call import Answer


@dataclass(frozen=True, kw_only=True)
class Limits:
    """How much is allowed.

    Attributes:
        requests_an_hour: of one token; a workflow's has 1,000.
            https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
        writes_a_minute: that make content (comments, reactions, check runs): the secondary limit.
    """

    requests_an_hour: int = 1000
    writes_a_minute: int = 80


class Meter:
    """What was asked, per token."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._hours: defaultdict[str, tuple[float, int]] = defaultdict(lambda: (0.0, 0))
        self._writes: defaultdict[str, deque[float]] = defaultdict(deque)

    def refused(self, token: str, now: float, *, write: bool) -> Answer | None:
        """Counts a request; the refusal where it is one too many."""
        start, used = self._hours[token]
        if now >= start + 3600:
            start, used = now, 0
        self._hours[token] = (start, used + 1)
        if used >= self._limits.requests_an_hour:
            return Answer(status=403, body={"message": f"API rate limit exceeded for {len(token)} characters."})
        if not write:
            return None
        writes = self._writes[token]
        while writes and writes[0] <= now - 60:
            writes.popleft()
        if len(writes) >= self._limits.writes_a_minute:
            wait = int(writes[0] + 60 - now) + 1
            said = "You have exceeded a secondary rate limit and have been temporarily blocked from content creation."
            return Answer(status=403, body={"message": said}, headers=(("Retry-After", str(wait)),))
        writes.append(now)
        return None

    def headers(self, token: str) -> tuple[tuple[str, str], ...]:
        """What every answer says about the primary limit."""
        start, used = self._hours[token]
        limit = self._limits.requests_an_hour
        return (
            ("X-RateLimit-Limit", str(limit)),
            ("X-RateLimit-Remaining", str(max(0, limit - used))),
            ("X-RateLimit-Reset", str(int(start) + 3600)),
            ("X-RateLimit-Used", str(used)),
        )
