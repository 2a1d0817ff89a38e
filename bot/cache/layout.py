# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Where things are in the cache's folder, and whether a folder is one.

CACHEDIR.TAG        the marker: backup programs leave the folder out, and `clear` dares to work in it
entries/ab/cdef…    answers, by the SHA-256 of their question
blobs/ab/cdef…      artefacts, by the SHA-256 of their content
environments/NAME   compilers, made by others
usage.json          what it held when it was last counted
"""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from bot.errors import UsageError
from bot.files import write_atomic

ENTRIES, BLOBS, ENVIRONMENTS, USAGE = "entries", "blobs", "environments", "usage.json"
_TAG = "CACHEDIR.TAG"
# The first line is fixed by the Cache Directory Tagging Specification, https://bford.info/cachedir/. Other programs
# write it too: the second line says whose cache it is.
_SIGNATURE = "Signature: 8a477f597d28d172789f06886806bc55\n# This folder is the cache of Innermost.\n"
_TAG_TEXT = f"{_SIGNATURE}# All in it can be made anew. `innermost cache clear` empties it.\n"
_NAME = re.compile(r"[0-9a-f]{64}")
_FOLDER = re.compile(r"[0-9a-f]{2}")
_FILE = re.compile(r"[0-9a-f]{62}")
# As `write_atomic` names what it has not finished.
_TEMPORARY = re.compile(r"\.[0-9a-f]{62}\..+")
_OWN_TEMPORARY = (f".{_TAG}.", f".{USAGE}.")


def path_of(root: Path, kind: str, name: str) -> Path:
    """The file called `name`, 64 hexadecimal digits. Raises `ValueError` for another name: it could lead anywhere."""
    if not _NAME.fullmatch(name):
        raise ValueError(f"'{name}' is not a SHA-256")
    return root / kind / name[:2] / name[2:]


def check_root(root: Path) -> None:
    """Raises `UsageError` for a folder that is neither absent, nor empty, nor marked as ours."""
    try:
        # Listed before the marker is read: a concurrent run makes the marker before anything else.
        used = any(not name.startswith(_OWN_TEMPORARY) for name in os.listdir(root))  # noqa: PTH208 - names will do
    except FileNotFoundError:
        return
    except OSError as error:
        raise UsageError(f"cannot use {root} as cache: {error.strerror}", _ELSEWHERE) from error
    if used and not _is_marked(root):
        raise UsageError(f"{root} is not a cache of Innermost, and not empty: left as it is", _ELSEWHERE)


_ELSEWHERE = "set INNERMOST_CACHE to a folder that is empty or not there yet"


def claim(root: Path) -> None:
    """Makes the folder, and marks it, before anything is put into it.

    Raises `UsageError` where something else lives there, `InfrastructureError` where it can't be written.
    """
    if not _is_marked(root):
        check_root(root)
        write_atomic(root / _TAG, _TAG_TEXT)


def _is_marked(root: Path) -> bool:
    try:
        return (root / _TAG).read_bytes().startswith(_SIGNATURE.encode())
    except OSError:
        return False


def write(root: Path, path: Path, data: bytes | str) -> None:
    """Writes a file of the cache, whole, as `write_atomic` does, into a folder that is claimed. Raises as `claim` does.

    Not synced to disk: hashes find what a power cut tears, and syncing would cost more than it saves.
    """
    claim(root)
    write_atomic(path, data)


class Item(NamedTuple):
    """A file: when it was last used (ns since 1970), its size in bytes, its path."""

    used_ns: int
    bytes: int
    path: str


@dataclass(frozen=True)
class Contents:
    """What was found: only files that are named as ours are."""

    entries: list[Item] = field(default_factory=list[Item])
    blobs: list[Item] = field(default_factory=list[Item])
    temporary: list[Item] = field(default_factory=list[Item])

    @property
    def kept(self) -> list[Item]:
        """Entries and blobs."""
        return self.entries + self.blobs


def scan(root: Path) -> Contents:
    """Looks at every file, once. What vanishes meanwhile, or can't be looked at, is not counted."""
    contents = Contents()
    for entry in _listed(str(root)):
        if entry.name.startswith(_OWN_TEMPORARY):
            contents.temporary.extend(_item(entry))
    for kind, items in ((ENTRIES, contents.entries), (BLOBS, contents.blobs)):
        folders = [entry.path for entry in _listed(str(root / kind)) if _FOLDER.fullmatch(entry.name)]
        for folder in folders:
            for entry in _listed(folder):
                into = items if _FILE.fullmatch(entry.name) else contents.temporary
                if into is items or _TEMPORARY.fullmatch(entry.name):
                    into.extend(_item(entry))
    return contents


def _listed(folder: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return list(found)
    except OSError:
        return []


def _item(entry: os.DirEntry[str]) -> Iterator[Item]:
    try:
        if entry.is_file(follow_symlinks=False):
            status = entry.stat(follow_symlinks=False)
            yield Item(status.st_mtime_ns, status.st_size, entry.path)
    except OSError:
        return
