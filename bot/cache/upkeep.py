# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Keeping the cache within bounds: evicting, counting, clearing. Others may read and write meanwhile."""

import contextlib
import os
import shutil
import time
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from pydantic import ValidationError

from bot.cache.layout import ENVIRONMENTS, USAGE, Item, check_root, scan, write
from bot.errors import InfrastructureError
from bot.model.base import Value

_TRIM_TO = 0.8
_DAY_S = 24 * 3600
# Writing a file takes milliseconds: an unfinished one of this age has lost its writer.
_UNFINISHED_S = 60


class CacheInfo(Value):
    """What a cache holds, or what was removed from it.

    Attributes:
        entries: answers.
        blobs: artefacts.
        bytes: of both, as the sum of file sizes.
        limit_bytes: of `bytes`; 0 for no limit.
        oldest: when the one that waits longest was last used; `None` where there is none.
        newest: when the latest was used.
        environments: of compilers; they have no limit.
        environment_bytes: their size.
    """

    root: Path
    entries: int
    blobs: int
    bytes: int
    limit_bytes: int
    oldest: datetime | None
    newest: datetime | None
    environments: int
    environment_bytes: int


class _Usage(Value):
    """The sum of file sizes when they were last counted (seconds since 1970), and what runs have added since."""

    counted_at: float
    bytes: int


def trim(root: Path, limit_bytes: int, written: int) -> int:
    """See `Cache.trim`; `written` are the bytes that this process added since the last time.

    Counting takes half a second for 100,000 files, so the sum is kept in a file. Runs that are killed don't add to it,
    and of two that add at the same time one may be lost: the daily count makes up for both.
    """
    check_root(root)
    now = time.time()
    usage = _read_usage(root)
    if usage is not None and 0 <= now - usage.counted_at < _DAY_S:
        bytes_now = usage.bytes + written
        if bytes_now <= limit_bytes or not limit_bytes:
            if written:
                _save_usage(root, _Usage(counted_at=usage.counted_at, bytes=bytes_now))
            return 0
    contents = scan(root)
    # A process that was killed left them; a younger one may still be being written.
    for item in contents.temporary:
        if now - item.used_ns / 1e9 > _DAY_S:
            _unlink(item)
    evicted = _evict(contents.kept, limit_bytes)
    left = sum(item.bytes for item in contents.kept) - sum(item.bytes for item in evicted)
    _save_usage(root, _Usage(counted_at=now, bytes=left))
    return len(evicted)


def _evict(items: Iterable[Item], limit_bytes: int) -> list[Item]:
    oldest_first = sorted(items)
    left = sum(item.bytes for item in oldest_first)
    evicted: list[Item] = []
    if not limit_bytes or left <= limit_bytes:
        return evicted
    for item in oldest_first:
        if left <= limit_bytes * _TRIM_TO:
            break
        if _unlink(item):
            left -= item.bytes
            evicted.append(item)
    return evicted


def _unlink(item: Item) -> bool:
    """Whether the file is gone; one that vanished is."""
    try:
        Path(item.path).unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _read_usage(root: Path) -> _Usage | None:
    try:
        return _Usage.model_validate_json((root / USAGE).read_bytes())
    except (OSError, ValidationError):
        return None


def _save_usage(root: Path, usage: _Usage) -> None:
    write(root, root / USAGE, usage.model_dump_json())


def info(root: Path, limit_bytes: int) -> CacheInfo:
    """See `Cache.info`."""
    check_root(root)
    contents = scan(root)
    environments = _environments(root)
    return _info(root, limit_bytes, contents.entries, contents.blobs, environments)


def _info(
    root: Path, limit_bytes: int, entries: list[Item], blobs: list[Item], environments: dict[str, int]
) -> CacheInfo:
    used = [item.used_ns for item in entries + blobs]
    return CacheInfo(
        root=root,
        entries=len(entries),
        blobs=len(blobs),
        bytes=sum(item.bytes for item in entries + blobs),
        limit_bytes=limit_bytes,
        oldest=datetime.fromtimestamp(min(used) / 1e9, UTC) if used else None,
        newest=datetime.fromtimestamp(max(used) / 1e9, UTC) if used else None,
        environments=len(environments),
        environment_bytes=sum(environments.values()),
    )


def _environments(root: Path) -> dict[str, int]:
    """The size of each environment, in bytes."""
    folder = root / ENVIRONMENTS
    if not folder.is_dir():
        return {}
    return {path.name: _tree_bytes(path) for path in folder.iterdir() if path.is_dir() and not path.is_symlink()}


def _tree_bytes(folder: Path) -> int:
    total = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += Path(parent, name).lstat().st_size
    return total


def clear(root: Path, limit_bytes: int, *, environments: bool) -> CacheInfo:
    """See `Cache.clear`.

    The marker stays, so that the folder is still known as ours; folders stay, and so does what is being written, so
    that nobody's writing fails.
    """
    check_root(root)
    contents = scan(root)
    removed_environments = _environments(root) if environments else {}
    unfinished_since_ns = (time.time() - _UNFINISHED_S) * 1e9
    left = [item for item in contents.temporary if item.used_ns < unfinished_since_ns]
    try:
        for item in contents.kept + left:
            Path(item.path).unlink(missing_ok=True)
        (root / USAGE).unlink(missing_ok=True)
        if (root / ENVIRONMENTS).exists() and environments:
            shutil.rmtree(root / ENVIRONMENTS)
    except OSError as error:
        raise InfrastructureError(
            f"cannot remove {error.filename or root}: {error.strerror or error}", "check the rights of that folder"
        ) from error
    return _info(root, limit_bytes, contents.entries, contents.blobs, removed_environments)
