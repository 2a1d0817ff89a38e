# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The hidden last line by which Innermost knows its own comment again."""

import hashlib
import json
from collections.abc import Iterable

_START = "<!-- innermost:comment:v1 key="
_END = " -->"
_KEY_DIGITS = 16


def comparison_key(baseline: str, candidate: str, targets: Iterable[str]) -> str:
    """The identity of a comparison: 16 hexadecimal digits of the two variants' names and the set of targets.

    A digest, not the names: a name from a settings file may contain `-->`, and the order of the targets is no matter.
    """
    identity = json.dumps([baseline, candidate, sorted(set(targets))])
    return hashlib.sha256(identity.encode()).hexdigest()[:_KEY_DIGITS]


def reply_key(comment: int, what: str = "") -> str:
    """The identity of the one answer to the comment with that number of GitHub's, or to `what` it asked for."""
    return hashlib.sha256(json.dumps(["reply", comment, what]).encode()).hexdigest()[:_KEY_DIGITS]


def marker(key: str) -> str:
    """The marker of the comparison `key`, one line of HTML comment that GitHub does not show."""
    return f"{_START}{key}{_END}"


def with_marker(body: str, key: str) -> str:
    """`body` with the marker of `key` as its last line, after an empty one so that no paragraph swallows it."""
    return f"{body.rstrip()}\n\n{marker(key)}\n"


def key_of(body: str) -> str | None:
    """The key in the last line of a comment; None where that line is not a marker.

    Only the last line counts: text from IR or from a quoted reply may contain a marker anywhere before it.
    """
    lines = body.rstrip().splitlines()
    last = lines[-1].strip() if lines else ""
    if not (last.startswith(_START) and last.endswith(_END)):
        return None
    key = last.removeprefix(_START).removesuffix(_END)
    well_formed = len(key) == _KEY_DIGITS and all(digit in "0123456789abcdef" for digit in key)
    return key if well_formed else None
