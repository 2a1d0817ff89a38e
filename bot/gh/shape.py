# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What GitHub's JSON says, as our values. Another shape raises `KeyError`, `TypeError` or `ValueError`."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.gh.post import Claim
from bot.gh.sticky import Comment


def comment_of(answer: Mapping[str, Any]) -> Comment:
    """The schema `issue-comment`."""
    author = answer["user"]  # null for a deleted account
    return Comment(
        id=int(answer["id"]),
        node_id=str(answer["node_id"]),
        author=str(author["login"]) if author is not None else "",
        body=str(answer["body"] or ""),
        url=str(answer["html_url"]),
        minimised=_reason(answer),
    )


def _reason(answer: Mapping[str, Any]) -> str | None:
    """Why a comment is folded away, for instance `off-topic`; None from older GitHub Enterprise Servers."""
    if "minimized" not in answer:
        return None
    folded = answer["minimized"]
    return "" if folded is None else str(folded["reason"] or "without a reason").lower()


def claim_of(answer: Mapping[str, Any], *, first: bool, now_s: float) -> Claim:
    """The schema `reaction`; `now_s` by the same clock."""
    made_s = datetime.fromisoformat(str(answer["created_at"])).timestamp()
    return Claim(id=int(answer["id"]), first=first, age_s=max(0.0, now_s - made_s))
