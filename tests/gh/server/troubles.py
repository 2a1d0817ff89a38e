# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What can go wrong with one request, and what GitHub (or what stands before it) answers then."""

from enum import StrEnum

from tests.gh.server.call import Answer
from tests.gh.server.state import TOKEN


class Trouble(StrEnum):
    """What goes wrong with one request. From `BAD_GATEWAY_AFTER` on the write took effect."""

    BAD_GATEWAY = "502 before anything happened"
    RESET = "connection reset before anything happened"
    TIMEOUT = "no answer, and nothing happened"
    SECONDARY_LIMIT = "403, secondary rate limit, come back in 7 s"
    TOO_MANY = "429, come back in 5 s"
    PRIMARY_LIMIT = "403, nothing remains, resets in 20 s"
    FORBIDDEN = "403, not with this token"
    UNAUTHORIZED = "401, the token has expired"
    NOT_FOUND = "404"
    QUOTES_TOKEN = "422, and the token in its message"
    HTML = "200, and a page of somebody else's"
    STALE = "a list as it was before the last write"
    BAD_GATEWAY_AFTER = "502 although the write took effect"
    RESET_AFTER = "connection reset although the write took effect"
    TIMEOUT_AFTER = "no answer although the write took effect"
    BROKEN_AFTER = "half an answer although the write took effect"
    DOUBLED = "a proxy repeated the write"


TAKES_EFFECT = frozenset(
    {
        Trouble.BAD_GATEWAY_AFTER,
        Trouble.RESET_AFTER,
        Trouble.TIMEOUT_AFTER,
        Trouble.BROKEN_AFTER,
        Trouble.DOUBLED,
    }
)
RESETS = frozenset({Trouble.RESET, Trouble.RESET_AFTER})
SILENT = frozenset({Trouble.TIMEOUT, Trouble.TIMEOUT_AFTER})

BAD_GATEWAY = Answer(status=502, body="<html>Bad Gateway</html>")
_SECONDARY = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."
# What a connection that is reset or stays silent never says is a 502 in the record.
ANSWERS = {
    Trouble.BAD_GATEWAY: BAD_GATEWAY,
    Trouble.RESET: BAD_GATEWAY,
    Trouble.TIMEOUT: BAD_GATEWAY,
    Trouble.NOT_FOUND: Answer(status=404, body={"message": "Not Found"}),
    Trouble.QUOTES_TOKEN: Answer(status=422, body={"message": f"cannot take {TOKEN}"}),
    Trouble.HTML: Answer(status=200, body="<html>Welcome to the hotel</html>"),
    Trouble.FORBIDDEN: Answer(status=403, body={"message": "Resource not accessible by integration"}),
    Trouble.UNAUTHORIZED: Answer(status=401, body={"message": "Bad credentials"}),
    Trouble.SECONDARY_LIMIT: Answer(status=403, body={"message": _SECONDARY}, headers=(("Retry-After", "7"),)),
    Trouble.TOO_MANY: Answer(status=429, body={"message": _SECONDARY}, headers=(("Retry-After", "5"),)),
    Trouble.PRIMARY_LIMIT: Answer(
        status=403,
        body={"message": "API rate limit exceeded for installation ID 1."},
        headers=(
            ("X-RateLimit-Remaining", "0"),
            ("X-RateLimit-Reset", "1767225620"),
            ("Date", "Thu, 01 Jan 2026 00:00:00 GMT"),
        ),
    ),
}
