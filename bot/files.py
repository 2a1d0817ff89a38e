# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The one way to write a file or a new folder, whole or not at all, and to read one that anybody may have made."""

import errno
import hashlib
import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from bot.errors import InfrastructureError, InputError, UsageError

UNFINISHED = ".part"
_CHUNK = 2**20
Place = TypeVar("Place")


def sha256_hex(data: bytes) -> str:
    """The SHA-256 of `data`, as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def read_plain(path: Path, limit_bytes: int, tip: str) -> bytes:
    """The content of a file that anybody may have made: never a link, a device or a pipe, nor more than the limit.

    Raises `InputError`, with `tip`, for those and for a file that cannot be read.
    """
    try:
        # Without waiting: a pipe that nobody writes to would keep us for ever.
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise InputError(f"{path} is not a plain file", tip)
            # A file may grow, and some of the system's have no size at all.
            data = read_within(file, status.st_size, limit_bytes) if status.st_size <= limit_bytes else None
    except OSError as error:
        why = "it is a symbolic link" if path.is_symlink() else error.strerror
        raise InputError(f"cannot read {path}: {why}", tip) from error
    if data is None or len(data) > limit_bytes:
        raise InputError(f"{path} is larger than {limit_bytes >> 20} MiB", tip)
    return data


def read_within(file: BinaryIO, expected: int, limit_bytes: int) -> bytes:
    """The content of a file, or a little more than the limit of it. Memory is taken for what there is."""
    asked = min(expected, limit_bytes) + 1
    parts = [file.read(asked)]
    while len(parts[-1]) == asked and sum(map(len, parts)) <= limit_bytes:
        asked = _CHUNK
        parts.append(file.read(asked))
    return b"".join(parts)


class Texts(Mapping[str, str]):
    """Texts by name, each read anew when it is asked for: those of a large corpus need not be in memory together."""

    def __init__(self, places: Mapping[str, Place], read: Callable[[Place], str]) -> None:
        """Reads nothing yet. What `read` raises, asking raises."""
        self._places: Mapping[str, Any] = places
        self._read: Callable[[Any], str] = read

    def __getitem__(self, name: str) -> str:
        """Reads it."""
        return self._read(self._places[name])

    def __iter__(self) -> Iterator[str]:
        """The names."""
        return iter(self._places)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._places)

    def __contains__(self, name: object) -> bool:
        """Whether it is one of them; without reading it."""
        return name in self._places

    @classmethod
    def some(cls, texts: Mapping[str, str], names: Iterable[str]) -> "Texts":
        """Those of some names."""
        return cls({name: name for name in names}, texts.__getitem__)


def write_atomic(path: Path, data: bytes | str | Iterable[str]) -> None:
    """Writes `data` to `path` so that a reader sees the old file or the new one, never a part of it.

    Parts are written as they come. Parent folders are made. Raises `InfrastructureError` where the disk refuses.
    """
    parts = [data] if isinstance(data, bytes | str) else data
    temporary: str | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(
            dir=path.parent, prefix=f".{path.name}.", suffix=UNFINISHED, delete=False
        ) as file:
            temporary = file.name
            for part in parts:
                file.write(part if isinstance(part, bytes) else part.encode())
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except OSError as error:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
        raise InfrastructureError(
            f"cannot write {path}: {error.strerror or error}", "check the disk's room and rights"
        ) from error


def check_writable(path: Path) -> None:
    """Raises `UsageError` where `path`, a folder or a file to write, can't be made or takes no new files.

    Nothing is left of trying. A full disk is no mistake of the user's, and is told when something is written.
    """
    folder = path.absolute()
    while not folder.exists() or (folder.is_file() and folder == path.absolute()):
        folder = folder.parent
    choose = "choose another place"
    if not folder.is_dir():
        raise UsageError(f"cannot make {path}: {folder} is a file", choose)
    try:
        with tempfile.TemporaryDirectory(dir=folder, prefix=".innermost-"):
            return
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            why = f"{folder} takes no new files ({error.strerror or error})"
            raise UsageError(f"cannot make {path}: {why}", choose) from None


def remove_unfinished(folder: Path) -> None:
    """Removes what `write_atomic` was writing into `folder` when its process was killed."""
    for path in folder.glob(f".*{UNFINISHED}"):
        path.unlink(missing_ok=True)


@contextmanager
def new_folder(path: Path) -> Generator[Path]:
    """Yields an empty folder to write into, which becomes `path` where the block ends without an error.

    Otherwise nothing is left of it. Raises `UsageError` where `path` exists and isn't an empty folder, and
    `InfrastructureError` where the disk refuses.
    """
    if path.exists() and not (path.is_dir() and not any(path.iterdir())):
        raise UsageError(f"{path} exists already", "choose another folder with --out, or remove that one")
    temporary: Path | None = None
    try:
        path.absolute().parent.mkdir(parents=True, exist_ok=True)
        temporary = Path(tempfile.mkdtemp(dir=path.absolute().parent, prefix=f".{path.name}."))
        yield temporary
        temporary.chmod(0o755)
        temporary.replace(path)
    except OSError as error:
        raise InfrastructureError(
            f"cannot write {path}: {error.strerror or error}", "check the disk's room and rights"
        ) from error
    finally:
        if temporary is not None:
            shutil.rmtree(temporary, ignore_errors=True)
