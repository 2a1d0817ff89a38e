# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The hidden last line by which Innermost knows its own comment again, and which of two is newer."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.errors import InputError
from bot.gh.event import is_sha

_START = "<!-- innermost:comment:v1 "
_END = " -->"
_KEY_DIGITS = 16
_TIP = "look for who changed run.json; a new run has a proper time"
_HEXADECIMAL = frozenset("0123456789abcdef")
_FIELDS, _HEAD = ["key", "made", "run", "attempt"], "head"


@dataclass(frozen=True, kw_only=True, order=True)
class Stamp:
    """When what is told came about; the larger is the newer.

    Time comes first: of two runs of a workflow the one that is begun again is the newer, whatever their numbers.

    Attributes:
        made_s: seconds since 1970 at which the comparison began.
        run: the number of the workflow's run; 0 outside of GitHub Actions.
        attempt: which attempt at it.
    """

    made_s: int = 0
    run: int = 0
    attempt: int = 0


@dataclass(frozen=True)
class Marker:
    """Of which comparison a comment tells, and how new it is; `head`: of which commit, empty where it is of none."""

    key: str
    stamp: Stamp
    head: str = ""


def comparison_key(baseline: str, candidate: str, targets: Iterable[str]) -> str:
    """The identity of a comparison: 16 hexadecimal digits of the two variants' names and the set of targets.

    A digest, not the names: a name from a settings file may contain `-->`, and the order of the targets is no matter.
    """
    identity = json.dumps([baseline, candidate, sorted(set(targets))])
    return hashlib.sha256(identity.encode()).hexdigest()[:_KEY_DIGITS]


def reply_key(comment: int, what: str = "") -> str:
    """The identity of the one answer to the comment with that number of GitHub's, or to `what` it asked for."""
    return hashlib.sha256(json.dumps(["reply", comment, what]).encode()).hexdigest()[:_KEY_DIGITS]


def seconds_of(created: str) -> int:
    """Seconds since 1970 of a Run's `created`; raises `InputError` where that is no time."""
    try:
        moment = datetime.fromisoformat(created)
        return int(moment.replace(tzinfo=moment.tzinfo or UTC).timestamp())
    except (ValueError, OverflowError) as error:
        raise InputError(f"the run says that it was created '{created[:40]}', which is no time", _TIP) from error


def marked(key: str, stamp: Stamp, head: str = "") -> str:
    """The fields of a marker, as text that `read_marked` takes."""
    fields = f"key={key} made={stamp.made_s} run={stamp.run} attempt={stamp.attempt}"
    return f"{fields} head={head}" if head else fields


def read_marked(text: str) -> Marker | None:
    """The marker whose fields are `text`; None where it is not exactly that."""
    words = text.split(" ")
    fields = dict(word.split("=", 1) for word in words if "=" in word)
    if list(fields) not in (_FIELDS, [*_FIELDS, _HEAD]) or len(words) != len(fields):
        return None
    numbers = [_number(fields, name) for name in ("made", "run", "attempt")]
    key = fields["key"]
    if None in numbers or len(key) != _KEY_DIGITS or not _HEXADECIMAL.issuperset(key):
        return None
    if _HEAD in fields and not is_sha(fields[_HEAD]):
        return None
    made, run, attempt = (number or 0 for number in numbers)
    return Marker(key, Stamp(made_s=made, run=run, attempt=attempt), fields.get(_HEAD, ""))


def with_marker(body: str, key: str, stamp: Stamp | None = None, head: str = "") -> str:
    """`body` with the marker as its last line, after an empty one so that no paragraph swallows it.

    It is an HTML comment, which GitHub does not show. Without `stamp` anything else is newer.
    """
    return f"{body.rstrip()}\n\n{_START}{marked(key, stamp or Stamp(), head)}{_END}\n"


def marker_of(body: str) -> Marker | None:
    """The marker in the last line of a comment; None where that line is none.

    Only the last line counts: text from IR or from a quoted reply may contain a marker anywhere before it.
    """
    lines = body.rstrip().splitlines()
    last = lines[-1].strip() if lines else ""
    if not (last.startswith(_START) and last.endswith(_END)):
        return None
    return read_marked(last.removeprefix(_START).removesuffix(_END))


def key_of(body: str) -> str | None:
    """The key in the last line of a comment; None where that line is not a marker."""
    found = marker_of(body)
    return found.key if found is not None else None


def _number(fields: Mapping[str, str], name: str) -> int | None:
    """A number of at most 18 digits, as 64 bits hold."""
    digits = fields[name]
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 18 else None
