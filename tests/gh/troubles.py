# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What can go wrong with one request, and what GitHub (or what stands before it) answers then."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

TOKEN = "ghs_0123456789abcdefSECRET"


@dataclass(frozen=True, kw_only=True)
class Answer:
    status: int
    body: Any
    headers: tuple[tuple[str, str], ...] = ()


class Trouble(StrEnum):
    """What goes wrong with one request. From `BAD_GATEWAY_AFTER` on the write took effect."""

    BAD_GATEWAY = "502 before anything happened"
    RESET = "connection reset before anything happened"
    SECONDARY_LIMIT = "403, secondary rate limit, come back in 7 s"
    PRIMARY_LIMIT = "403, nothing remains, resets in 20 s"
    FORBIDDEN = "403, not with this token"
    NOT_FOUND = "404"
    QUOTES_TOKEN = "422, and the token in its message"
    HTML = "200, and a page of somebody else's"
    STALE = "a list as it was before the last write"
    BAD_GATEWAY_AFTER = "502 although the write took effect"
    RESET_AFTER = "connection reset although the write took effect"
    BROKEN_AFTER = "half an answer although the write took effect"
    DOUBLED = "a proxy repeated the write"


TAKES_EFFECT = (Trouble.BAD_GATEWAY_AFTER, Trouble.RESET_AFTER, Trouble.BROKEN_AFTER, Trouble.DOUBLED)


_BAD_GATEWAY = Answer(status=502, body="<html>Bad Gateway</html>")
NOT_FOUND = Answer(status=404, body={"message": "Not Found"})
_SECONDARY = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."
# A reset is answered by none: the 502 stands for it in the record.
ANSWERS = {
    Trouble.BAD_GATEWAY: _BAD_GATEWAY,
    Trouble.RESET: _BAD_GATEWAY,
    Trouble.NOT_FOUND: NOT_FOUND,
    Trouble.QUOTES_TOKEN: Answer(status=422, body={"message": f"cannot take {TOKEN}"}),
    Trouble.HTML: Answer(status=200, body="<html>Welcome to the hotel</html>"),
    Trouble.FORBIDDEN: Answer(status=403, body={"message": "Resource not accessible by integration"}),
    Trouble.SECONDARY_LIMIT: Answer(status=403, body={"message": _SECONDARY}, headers=(("Retry-After", "7"),)),
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
