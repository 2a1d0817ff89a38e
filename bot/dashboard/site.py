# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A site on disk: made beside the old one, with what did not change linked from it, and put in its place at once."""

import ctypes
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from bot.errors import InfrastructureError, UsageError
from bot.files import sha256_hex

MANIFEST = "manifest.json"
_KIND = "innermost dashboard"
_ABANDONED_S = 3600
_AT_FDCWD = -100
_EXCHANGE = 2  # RENAME_EXCHANGE of renameat2(2)


class Site:
    """A site that is being made. `written` and `kept` count its files."""

    def __init__(self, folder: Path, old: Path) -> None:
        self._folder = folder
        self._old = old
        self._known = _manifest_of(old, "files")
        self._made = _manifest_of(old, "made from")
        self._digests: dict[str, str] = {}
        self._inputs: dict[str, str] = {}
        self.written = 0
        self.kept = 0

    def put(self, name: str, content: str | bytes) -> None:
        """Adds a file. The old site's is linked where it has the same content: nothing is written for it."""
        raw = content.encode() if isinstance(content, str) else content
        digest = self._digests[name] = sha256_hex(raw)
        if self._known.get(name) == digest and self._link(name):
            self.kept += 1
            return
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(raw)
        self.written += 1

    def put_made(self, name: str, inputs: str, make: Callable[[], str]) -> None:
        """Adds a file that is made from `inputs` alone, a digest: the old site's is linked where it had the same."""
        if self._made.get(name) == inputs and name in self._known and self._link(name):
            self._digests[name] = self._known[name]
            self.kept += 1
        else:
            self.put(name, make())
        self._inputs[name] = inputs

    def _link(self, name: str) -> bool:
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(self._old / name, path)
        except OSError:
            return False  # another file system, or somebody removed it
        return True

    def finish(self) -> None:
        """Writes what is in the site, which a later one compares itself with."""
        files, made = (dict(sorted(digests.items())) for digests in (self._digests, self._inputs))
        listed = {"kind": _KIND, "files": files, "made from": made}
        (self._folder / MANIFEST).write_text(json.dumps(listed, indent=0), encoding="utf-8")


@contextmanager
def publishing(out: Path) -> Generator[Site]:
    """Yields a site to fill, which takes the place of the one at `out` where the block ends without an error.

    Whoever reads `out` sees the old site or the new one, also where this process is killed. Raises `UsageError` where
    `out` is something else than a site of ours, and `InfrastructureError` where the disk refuses.
    """
    out = out.absolute()
    if out.exists() and not _is_ours(out):
        raise UsageError(f"{out} exists and is no dashboard", "choose another folder, or remove that one")
    staging: Path | None = None
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        _clear_unfinished(out)
        staging = Path(tempfile.mkdtemp(dir=out.parent, prefix=_prefix(out)))
        site = Site(staging, out)
        yield site
        site.finish()
        staging.chmod(0o755)
        _swap(staging, out)
    except OSError as error:
        raise InfrastructureError(
            f"cannot write {out}: {error.strerror or error}", "check the disk's room and rights"
        ) from error
    finally:
        if staging is not None:
            shutil.rmtree(staging, ignore_errors=True)


def _prefix(out: Path) -> str:
    return f".{out.name}.building-"


def _clear_unfinished(out: Path) -> None:
    """Removes what builds that were killed have left. One that is still going wrote more recently."""
    for path in out.parent.glob(f"{_prefix(out)}*"):
        if time.time() - path.stat().st_mtime > _ABANDONED_S:
            shutil.rmtree(path, ignore_errors=True)


def _swap(staging: Path, out: Path) -> None:
    """Puts the new folder in the old one's place; the old one is then where the new one was."""
    if not out.exists():
        staging.rename(out)
        return
    libc = ctypes.CDLL(None, use_errno=True)
    if hasattr(libc, "renameat2"):
        done = libc.renameat2(_AT_FDCWD, os.fsencode(staging), _AT_FDCWD, os.fsencode(out), _EXCHANGE)
        if done == 0:
            return
    # A file system that can't exchange: for a moment there is no site. It is still there, under the other name.
    aside = staging.with_name(f"{staging.name}.old")
    out.rename(aside)
    staging.rename(out)
    shutil.rmtree(aside, ignore_errors=True)


def _manifest_of(out: Path, part: str) -> dict[str, str]:
    """What a site says is in it, by name; nothing where it can't be read: then everything is written."""
    try:
        listed = json.loads((out / MANIFEST).read_text(encoding="utf-8"))
        return {str(name): str(digest) for name, digest in listed[part].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _is_ours(out: Path) -> bool:
    if not out.is_dir():
        return False
    if not any(out.iterdir()):
        return True
    try:
        return json.loads((out / MANIFEST).read_text(encoding="utf-8")).get("kind") == _KIND
    except (OSError, ValueError, AttributeError):
        return False
