# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Text with places that are its owner's, and a seal over all the rest. Pure.

    # innermost: yours triggers
    pull_request:
    # innermost: end

What stands between such lines is the repository's own and is kept; everything else is the release's. The seal, in a
file's first line, tells a file that an older release wrote, which a newer one may replace, from one that was edited.
"""

import difflib
from dataclasses import dataclass

from bot.errors import InputError
from bot.files import sha256_hex

_YOURS = "# innermost: yours "
_END = "# innermost: end"
_SEAL = "# innermost: sealed "
_SEAL_DIGITS = 16
_TIP = f"each '{_YOURS}NAME' needs a line '{_END}' after it, and a name of its own"


@dataclass(frozen=True, kw_only=True)
class Marked:
    """A text in parts.

    Attributes:
        fixed: the release's lines, those with marks included; the owner's are left out.
        own: the owner's lines by the name of their place, line ends included.
        sealed: what the first line says the seal is; empty where it says nothing.
    """

    fixed: tuple[str, ...]
    own: dict[str, tuple[str, ...]]
    sealed: str

    @property
    def seal(self) -> str:
        """The seal of the release's lines."""
        return sha256_hex("".join(self.fixed).encode())[:_SEAL_DIGITS]

    @property
    def intact(self) -> bool:
        """Whether nothing was changed since it was sealed, but in places that are the owner's."""
        return self.sealed == self.seal


def read_marked(text: str, name: str) -> Marked:
    """The parts of a text. Raises `InputError`, with the file's `name`, where marks don't pair up."""
    lines = text.splitlines(keepends=True)
    sealed = lines.pop(0).removeprefix(_SEAL).strip() if lines and lines[0].startswith(_SEAL) else ""
    fixed: list[str] = []
    own: dict[str, tuple[str, ...]] = {}
    place, inside = "", []
    for line in lines:
        mark = line.strip()
        if place and mark != _END:
            if mark.startswith(_YOURS):
                raise InputError(f"{name}: '{_YOURS}{place}' has no end", _TIP)
            inside.append(line)
            continue
        fixed.append(line)
        if mark.startswith(_YOURS):
            place, inside = mark.removeprefix(_YOURS), []
            if not place or place in own:
                raise InputError(f"{name}: '{mark}' names no place of its own", _TIP)
        elif mark == _END:
            if not place:
                raise InputError(f"{name}: '{_END}' ends nothing", _TIP)
            own[place], place = tuple(inside), ""
    if place:
        raise InputError(f"{name}: '{_YOURS}{place}' has no end", _TIP)
    return Marked(fixed=tuple(fixed), own=own, sealed=sealed)


def sealed(release: Marked, own: dict[str, tuple[str, ...]]) -> str:
    """The release's text, with the owner's lines in their places, and its seal. Other places keep the release's."""
    lines = [f"{_SEAL}{release.seal}\n"]
    for line in release.fixed:
        lines.append(line)
        mark = line.strip()
        if mark.startswith(_YOURS):
            place = mark.removeprefix(_YOURS)
            lines += own.get(place, release.own[place])
    return "".join(lines)


def difference(there: str, wanted: str, name: str) -> str:
    """What would have to change, as a unified diff."""
    lines = difflib.unified_diff(
        there.splitlines(), wanted.splitlines(), f"{name} (there)", f"{name} (of the release)", lineterm="", n=1
    )
    return "\n".join(lines)
