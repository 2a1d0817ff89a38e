# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Where in a TOML file something stands: asked of the parser itself, a line at a time."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

# A settings file has some hundred lines; each is parsed as often as there are lines.
_MOST_LINES = 2_000


@dataclass(frozen=True)
class Lines:
    """The lines `first` to `last`, counted from 1, both included."""

    first: int
    last: int


def lines_of(text: str, path: Sequence[str]) -> Lines | None:
    """The lines that define the table or value at `path`, for instance `("pipelines", "mine")`.

    The first lines of a file are a TOML document of their own, except within a value of several lines. So what is at
    `path` begins after the longest such part that lacks it, and ends with the last line that changes it; whatever way
    it is written (a header, dotted keys, an inline table). None where it is not there, or the file is no TOML.
    """
    lines = text.splitlines(keepends=True)
    if len(lines) > _MOST_LINES:
        return None
    before, seen = 0, None
    found: Lines | None = None
    for count in range(1, len(lines) + 1):
        try:
            value = _at(tomllib.loads("".join(lines[:count])), path)
        except tomllib.TOMLDecodeError:
            continue
        if value is not None and value != seen:
            first = found.first if found is not None else before + 1
            # A comment or an empty line before a value of several lines is not part of it.
            while found is None and first < count and not lines[first - 1].split("#")[0].strip():
                first += 1
            found = Lines(first, count)
            seen = value
        before = count
    return found


def _at(table: Any, path: Sequence[str]) -> Any:
    for name in path:
        table = table.get(name) if isinstance(table, dict) else None
    return table


def touched(patch: str) -> frozenset[int]:
    """The lines of the new file that a patch of GitHub's (`pulls/list-files`) adds, or between which it removes some.

    https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
    """
    found: set[int] = set()
    line = 0
    for text in patch.splitlines():
        if text.startswith("@@"):
            start = next((word for word in text.split() if word.startswith("+")), "+0")
            line = int(start[1:].partition(",")[0])
        elif text.startswith("+"):
            found.add(line)
            line += 1
        elif text.startswith("-"):
            found |= {line - 1, line}
        elif not text.startswith("\\"):
            line += 1
    return frozenset(found)
