# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Getting and putting. Safe between threads and between processes, without a lock: files appear whole or not at all."""

import contextlib
import hashlib
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Self

from bot.cache import upkeep
from bot.cache.layout import BLOBS, ENTRIES, check_root, path_of, write
from bot.cache.upkeep import CacheInfo
from bot.errors import InnermostError, UsageError
from bot.files import sha256_hex

# An entry is this line and the payload. The hash is over key and payload: a file in another's place is found out.
# Payloads are not compressed: the facts of an outcome take 2 kB, less than a block of most disks.
_SCHEMA = 1
_MAGIC = b"innermost-cache "
_HEADER = _MAGIC + b"%d %64s\n"
_HEADER_BYTES = len(_HEADER % (_SCHEMA, b""))


def key_of(*parts: str | bytes) -> str:
    """The SHA-256 of the parts, each behind its length, so that no two lists of parts give the same bytes.

    A `str` counts as its UTF-8.
    """
    digest = hashlib.sha256()
    for part in parts:
        raw = part.encode() if isinstance(part, str) else part
        digest.update(len(raw).to_bytes(8, "big") + raw)
    return digest.hexdigest()


def _to_stderr(message: str) -> None:
    print(f"warning: {message}", file=sys.stderr)  # noqa: T201


class Cache:
    """A cache in the folder `root`. A run makes it by `open`, which looks whose folder that is.

    Attributes:
        root: the folder; it is made with the first thing that is put.
        limit_bytes: what `trim` keeps it under, as the sum of file sizes; 0 for no limit.
        enabled: where it is not, everything is a miss and nothing is kept.
        damaged: how many entries and blobs were found damaged, foreign or unreadable. Only the first is named to
            `warn`.
    """

    def __init__(
        self, root: Path, limit_bytes: int, *, enabled: bool = True, warn: Callable[[str], None] = _to_stderr
    ) -> None:
        self.root = root
        self.limit_bytes = limit_bytes
        self.enabled = enabled
        self.damaged = 0
        self._warn = warn
        self._writable = True
        self._written = 0
        self._used: set[Path] = set()
        self._lock = threading.Lock()

    @classmethod
    def open(
        cls, root: Path, limit_bytes: int, *, enabled: bool = True, warn: Callable[[str], None] = _to_stderr
    ) -> Self:
        """A cache for a run. Where the folder is somebody else's, it warns and is off."""
        if enabled:
            try:
                check_root(root)
            except UsageError as error:
                warn(f"{error.message}; nothing is cached ({error.tip})")
                enabled = False
        return cls(root, limit_bytes, enabled=enabled, warn=warn)

    def get(self, key: str) -> bytes | None:
        """The payload that was put for a key, verified; `None` for a miss."""
        path = path_of(self.root, ENTRIES, key)
        raw = self._read(path)
        if raw is None:
            return None
        header, payload = raw[:_HEADER_BYTES], raw[_HEADER_BYTES:]
        if header == _header(key, payload):
            self._use(path)
            return payload
        schema = header.removeprefix(_MAGIC).partition(b" ")[0]
        other = header.startswith(_MAGIC) and schema.isdigit() and int(schema) != _SCHEMA
        self._discard(path, "was made by another version of Innermost" if other else "is damaged")
        return None

    def put(self, key: str, payload: bytes) -> None:
        """Keeps a payload for a key, in place of an earlier one."""
        self._write(path_of(self.root, ENTRIES, key), _header(key, payload) + payload)

    def blob(self, sha256: str) -> bytes | None:
        """The artefact of that SHA-256, verified; `None` for a miss."""
        path = path_of(self.root, BLOBS, sha256)
        raw = self._read(path)
        if raw is None:
            return None
        if sha256_hex(raw) != sha256:
            self._discard(path, "is damaged")
            return None
        self._use(path)
        return raw

    def put_blob(self, data: bytes) -> str:
        """Keeps an artefact, once, and returns its SHA-256, whether it could be kept or not."""
        sha256 = sha256_hex(data)
        path = path_of(self.root, BLOBS, sha256)
        # One that is damaged in place is found by `blob`, which removes it.
        if self.enabled and _size(path) == len(data):
            self._use(path)
        else:
            self._write(path, data)
        return sha256

    def trim(self) -> int:
        """Evicts what was used longest ago, down to 80% of the limit, where the limit is exceeded.

        Counts files at most once a day while that is not so. Returns how many were evicted.
        """
        if not self.enabled or not self.root.is_dir():
            return 0
        with self._lock:
            written, self._written = self._written, 0
        try:
            return upkeep.trim(self.root, self.limit_bytes, written)
        except InnermostError as error:
            self._stop_writing(error)
            return 0

    def info(self) -> CacheInfo:
        """What is in it. Raises `UsageError` where the folder is somebody else's."""
        return upkeep.info(self.root, self.limit_bytes)

    def clear(self, *, environments: bool = False) -> CacheInfo:
        """Removes what is ours, with `environments` those as well, and returns what that was.

        Raises `UsageError` where the folder is somebody else's, `InfrastructureError` where the disk refuses.
        """
        return upkeep.clear(self.root, self.limit_bytes, environments=environments)

    def _read(self, path: Path) -> bytes | None:
        if not self.enabled:
            return None
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            self._discard(path, f"can't be read ({error.strerror})")
            return None

    def _write(self, path: Path, data: bytes) -> None:
        if not (self.enabled and self._writable):
            return
        try:
            write(self.root, path, data)
        except InnermostError as error:
            self._stop_writing(error)
            return
        with self._lock:
            self._used.add(path)
            self._written += len(data)

    def _use(self, path: Path) -> None:
        """Marks a file as just used, once: evicting needs no finer order."""
        with self._lock:
            known = path in self._used
            self._used.add(path)
        if not known:
            with contextlib.suppress(OSError):
                os.utime(path)

    def _discard(self, path: Path, why: str) -> None:
        with self._lock:
            self.damaged += 1
            first = self.damaged == 1
        with contextlib.suppress(OSError):
            if path.is_dir():
                path.rmdir()
            else:
                path.unlink()
        if first:
            self._warn(f"the cache's {path} {why}: it is made anew, and so are others like it, without a word")

    def _stop_writing(self, error: InnermostError) -> None:
        with self._lock:
            first, self._writable = self._writable, False
        if first:
            self._warn(f"{error.message}; nothing more is cached ({error.tip})")


def _header(key: str, payload: bytes) -> bytes:
    digest = hashlib.sha256(key.encode() + payload).hexdigest()
    return _HEADER % (_SCHEMA, digest.encode())


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1
