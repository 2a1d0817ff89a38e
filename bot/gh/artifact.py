# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Takes a Run directory out of an artifact's zip file, which a job that runs anybody's code has made.

A job with rights reads what a job without has written. Nothing in it is believed: names are those of a Run directory
or refused, sizes are counted as they are unpacked, executables and dispatches have to hash to their names, and what it
says of a pull request is compared with the event (`bot.gh.origin`). Nothing is left of a refused one.
"""

import hashlib
import io
import os
import stat
import string
import tempfile
import zipfile
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.errors import InfrastructureError, InputError
from bot.files import new_folder
from bot.gh.found import FOUND_FILE, REPRODUCER
from bot.gh.origin import ORIGIN_FILE
from bot.record import DISPATCHES, EXECUTABLES, RUN_FILE

_TIP = "the job that made it may have run anybody's code: look at what it uploaded, and run it again"
_REPORT = "report.html"
_CHUNK = 2**20
_SHA256_DIGITS = 64
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """What is taken of an artifact at most.

    Attributes:
        directory_bytes: of the zip file's list of names, which is held in memory.
        files: how many.
        file_bytes, total_bytes: unpacked.
        ratio: unpacked to packed, of files over 1 MiB. JSON of ours has about 10; a bomb over 1,000.
    """

    directory_bytes: int = 8 * 2**20
    files: int = 20_000
    file_bytes: int = 256 * 2**20
    total_bytes: int = 2 * 2**30
    ratio: int = 200


class _Bounded(io.FileIO):
    """A file that the numbers in it cannot lead astray: to much memory, or to a place before its beginning."""

    def __init__(self, path: Path, limit_bytes: int) -> None:
        super().__init__(path)
        self._limit_bytes = limit_bytes

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > self._limit_bytes:
            raise InputError(f"{self.name} has a list of names over {self._limit_bytes >> 20} MiB", _TIP)
        return super().read(self._limit_bytes if size is None or size < 0 else size) or b""

    def seek(self, position: int, whence: int = os.SEEK_SET, /) -> int:
        if whence == os.SEEK_SET and not 0 <= position < 2**63:
            raise zipfile.BadZipFile("it has no such place")
        return super().seek(position, whence)


def unpack(artifact: Path, run_dir: Path, limits: Limits | None = None) -> None:
    """Unpacks `artifact` into the new folder `run_dir`: `run.json` and what belongs to a Run, or `found.json`.

    A report and a reproducer are left out: they would be shown as ours. Raises `InputError` with the reason for
    whatever is not such an archive, and `UsageError` where the folder is there already.
    """
    limits = limits or Limits()
    name = artifact.name
    try:
        with _Bounded(artifact, limits.directory_bytes) as file, zipfile.ZipFile(file) as archive:
            entries = _entries(archive, name, limits)
            with new_folder(run_dir) as folder:
                room = limits.total_bytes
                for entry in entries:
                    room -= _unpack(archive, entry, folder, name, min(room, limits.file_bytes))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        # What zipfile raises for damage, encryption and features that it lacks.
        raise InputError(f"{name} is not a whole zip file: {str(error)[:200]}", _TIP) from error
    except FileNotFoundError as error:
        raise InputError(f"cannot read {artifact}: {error.strerror}", "download it first") from error
    except OSError as error:
        raise InfrastructureError(f"cannot unpack {artifact}: {error.strerror}", "check the disk's room") from error


@contextmanager
def opened(run: Path) -> Generator[Path]:
    """The Run directory that `run` is, or one for the time of the block where it is an artifact's zip file."""
    if run.is_dir() or not run.exists():
        yield run  # what does not exist is said by whoever reads it
        return
    if not zipfile.is_zipfile(run):
        raise InputError(f"{run} is neither a folder nor a zip file", "give a folder that `innermost run` wrote")
    with tempfile.TemporaryDirectory(prefix="innermost-") as folder:
        run_dir = Path(folder) / "run"
        unpack(run, run_dir)
        yield run_dir


def _entries(archive: zipfile.ZipFile, name: str, limits: Limits) -> list[zipfile.ZipInfo]:
    """The files to be unpacked, each checked as far as the list of names tells."""
    infos = archive.infolist()
    if len(infos) > limits.files:
        raise InputError(f"{name} has {len(infos):,} files; at most {limits.files:,} are read", _TIP)
    seen: set[str] = set()
    files: list[zipfile.ZipInfo] = []
    for info in infos:
        # What stands in the file: zipfile itself cuts names at a zero and turns separators round.
        path = info.orig_filename
        if path in seen:
            raise InputError(f"{name} has two files called {path[:100]!r}", _TIP)
        seen.add(path)
        _check_kind(info, path, name)
        if path in (f"{DISPATCHES}/", f"{EXECUTABLES}/", _REPORT) or path.startswith(f"{REPRODUCER}/"):
            continue
        if not _known(path):
            raise InputError(f"{name} has a file {path[:100]!r}, which no run has", _TIP)
        if info.file_size > max(_CHUNK, limits.ratio * info.compress_size):
            sizes = f"{info.compress_size:,} bytes to {info.file_size:,}"
            raise InputError(f"{name} is a bomb: {path} unpacks from {sizes}", _TIP)
        if info.file_size > limits.file_bytes:
            raise InputError(f"{name} is too large: {path} has {info.file_size:,} bytes", _TIP)
        files.append(info)
    if seen.isdisjoint((RUN_FILE, FOUND_FILE)):
        raise InputError(f"{name} has no {RUN_FILE}", "upload the whole folder that `innermost run` wrote")
    if sum(info.file_size for info in files) > limits.total_bytes:
        raise InputError(f"{name} unpacks to more than {limits.total_bytes >> 20} MiB", _TIP)
    return files


def _check_kind(info: zipfile.ZipInfo, path: str, name: str) -> None:
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFDIR if path.endswith("/") else stat.S_IFREG):
        raise InputError(f"{name} has {path[:100]!r}, which is a link or a device", _TIP)
    if info.flag_bits & 1:
        raise InputError(f"{name} is encrypted", _TIP)
    if info.compress_type not in _METHODS:
        raise InputError(f"{name} is packed by method {info.compress_type}, and not by deflate", _TIP)


def _known(path: str) -> bool:
    """Whether a Run directory has such a file."""
    match path.split("/"):
        case [single]:
            return single in (RUN_FILE, FOUND_FILE, ORIGIN_FILE)
        case [folder, file] if folder == EXECUTABLES:
            return _is_sha256(file)
        case [folder, file] if folder == DISPATCHES:
            return file.endswith(".mlir") and _is_sha256(file.removesuffix(".mlir"))
        case _:
            return False


def _is_sha256(text: str) -> bool:
    return len(text) == _SHA256_DIGITS and set(string.digits + "abcdef").issuperset(text)


def _unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo, folder: Path, name: str, room: int) -> int:
    """Writes one file and returns its size, whatever the list of names said of that."""
    path = info.orig_filename
    target = folder / path
    target.parent.mkdir(exist_ok=True)
    digest, size = hashlib.sha256(), 0
    with archive.open(info) as source, target.open("xb") as out:
        while chunk := source.read(_CHUNK):
            size += len(chunk)
            if size > room:
                raise InputError(f"{name} is too large: {path} unpacks to more than {room:,} bytes", _TIP)
            digest.update(chunk)
            out.write(chunk)
    if "/" in path and target.name.removesuffix(".mlir") != digest.hexdigest():
        raise InputError(f"{name} has {path}, whose content does not hash to its name", _TIP)
    return size
