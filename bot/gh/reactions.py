# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Claiming by a reaction, of which GitHub tells who was first: to a comment, or to an issue itself."""

from email.utils import parsedate_to_datetime

from bot.gh.client import Client
from bot.gh.fault import GoneError
from bot.gh.post import Claim
from bot.gh.shape import claim_of

CLAIM = "eyes"  # 👀, while a poster is at it


def claim(client: Client, address: str) -> Claim:
    """Reacts to what is at an address. Of several posters GitHub answers 201 to the first, and 200 to the others.

    https://docs.github.com/en/rest/reactions/reactions
    """
    answer = client.ask("POST", f"{address}/reactions", {"content": CLAIM})
    with client.translated():
        now_s = parsedate_to_datetime(answer.headers["date"]).timestamp()
        return claim_of(answer.body, first=answer.status == 201, now_s=now_s)


def release(client: Client, address: str, made: Claim) -> None:
    """Takes a reaction back; does nothing where it is gone."""
    try:
        client.ask("DELETE", f"{address}/reactions/{made.id}")
    except GoneError:
        return
