# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A history as files that are only ever added, for a branch of a repository: the database can be rebuilt from them.

Each is `YYYY-MM/<sha256>.runs.xz`, named by its content: a line that says what is in it, then the whole record of each
run, as its `run.json` was. What is exported together is compressed together, since runs resemble each other.
"""

import itertools
import lzma
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, ValidationError

from bot.errors import InfrastructureError, InputError, UsageError
from bot.files import sha256_hex, write_atomic
from bot.history.database import Database
from bot.history.identity import run_id
from bot.history.store import (
    Added,
    Gap,
    add_gap,
    add_run,
    contents,
    created,
    gap_digest,
    gaps,
    record_of,
    released,
    set_released,
)
from bot.model.base import Count, Value
from bot.model.compiled import Sha256
from bot.model.parse import parse_run
from bot.model.run import Run

_SUFFIX = ".runs.xz"
# Of records in a file, before compression: it takes about ten times the memory of what it looks back on.
_FILE_BYTES = 16 * 2**20
_HEADER_BYTES = 16 * 2**20
_MOST_BYTES = 2 * 2**30
_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 6, "dict_size": _FILE_BYTES}]
_DAMAGED = "take it anew from the branch, or remove it: what only it had is lost"


class Kept(Value):
    """A record in a file: the SHA-256 of it, and its length in bytes."""

    sha256: Sha256
    bytes: Count


class Header(Value):
    """The first line of a file.

    Attributes:
        runs: every record that follows, in order, by the run's id.
        gaps: what could not be brought.
        released: the day of each release, ISO 8601.
    """

    innermost_history: Literal[2] = 2
    runs: dict[Sha256, Kept]
    gaps: tuple[Gap, ...]
    released: dict[str, Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]]

    @property
    def contents(self) -> dict[str, str]:
        """The SHA-256 of every record by the run's id."""
        return {identity: kept.sha256 for identity, kept in self.runs.items()}


class Exported(Value):
    """What was written: the new files, and how many runs are in them. `known` were in others already."""

    files: tuple[str, ...]
    runs: int
    known: int


class Imported(Value):
    """What was read: files by name, runs by what became of them, and files that were refused, each with its fault."""

    files: int
    runs: dict[Added, int]
    refused: tuple[tuple[str, str], ...]


def export(database: Database, folder: Path, at: Callable[[str], None] = lambda _: None) -> Exported:
    """Writes what no file in `folder` has yet, and says where it is. Raises `InputError` for a damaged file there."""
    there = [_header(path) for path in files_of(folder)]
    have = {pair for header in there for pair in header.contents.items()}
    known = contents(database)
    new = [(identity, digest) for identity, digest in known.items() if (identity, digest) not in have]
    old_gaps = {gap_digest(gap) for header in there for gap in header.gaps}
    new_gaps = tuple(gap for gap in gaps(database) if gap_digest(gap) not in old_gaps)
    days = {day for header in there for day in header.released.items()}
    new_days = {release: day for release, day in released(database).items() if (release, day) not in days}
    moments = created(database)
    files: list[str] = []
    for number, part in enumerate(_parts(database, new, at) if new else [{}]):
        first = number == 0
        if not part and not new_gaps and not new_days:
            break
        header = Header(
            runs={identity: Kept(sha256=sha256_hex(raw), bytes=len(raw)) for identity, raw in part.items()},
            gaps=new_gaps if first else (),
            released=new_days if first else {},
        )
        newest = max((moments[identity] for identity in part), default="")
        files.append(str(_write(folder, header, list(part.values()), newest)))
    return Exported(files=tuple(files), runs=len(new), known=len(known) - len(new))


def import_all(database: Database, folder: Path, at: Callable[[str], None] = lambda _: None) -> Imported:
    """Reads every file in `folder`, which may be done again: nothing comes twice. It says where it is.

    A damaged file is refused as a whole, and named; the others are read nevertheless. Raises `UsageError` where there
    is no file.
    """
    files = files_of(folder)
    if not files:
        raise UsageError(f"{folder} has no file of a history", "give a folder that `innermost history export` wrote")
    known = set(contents(database).items())
    counts = dict.fromkeys(Added, 0)
    refused: list[tuple[str, str]] = []
    for number, path in enumerate(files, 1):
        where = f"file {number} of {len(files)}"
        at(where)
        try:
            header = _header(path)
            runs = [] if known >= set(header.contents.items()) else _runs(path)
        except InputError as error:
            refused.append((str(path), error.message))
            continue
        counts[Added.KNOWN] += 0 if runs else len(header.runs)
        for place, run in enumerate(runs, 1):
            at(f"{where}, run {place} of {len(runs)}")
            counts[add_run(database, run)] += 1
        for gap in header.gaps:
            add_gap(database, gap)
        set_released(database, header.released)
    return Imported(files=len(files), runs=counts, refused=tuple(refused))


def files_of(folder: Path) -> list[Path]:
    """The files of a history in a folder, in the order of their names."""
    return sorted(folder.glob(f"*/*{_SUFFIX}"))


def _parts(database: Database, new: Sequence[tuple[str, str]], at: Callable[[str], None]) -> Iterator[dict[str, bytes]]:
    """The records of runs by id, as many at a time as go into a file."""
    part: dict[str, bytes] = {}
    size = 0
    for number, (identity, _) in enumerate(new, 1):
        at(f"run {number} of {len(new)}")
        raw = record_of(database, identity)
        if part and size + len(raw) > _FILE_BYTES:
            yield part
            part, size = {}, 0
        part[identity] = raw
        size += len(raw)
    yield part


def _write(folder: Path, header: Header, records: Sequence[bytes], newest: str) -> Path:
    payload = b"".join((header.model_dump_json().encode(), b"\n", *records))
    month = newest[:7] or max((gap.at[:7] for gap in header.gaps), default="releases")
    path = folder / month / f"{sha256_hex(payload)}{_SUFFIX}"
    write_atomic(path, lzma.compress(payload, check=lzma.CHECK_SHA256, filters=_FILTERS))
    return path


def _header(path: Path) -> Header:
    """The first line alone, without unpacking the rest."""
    reader = lzma.LZMADecompressor()
    line, rest = b"", _read(path)
    try:
        while b"\n" not in line and not reader.eof and len(line) < _HEADER_BYTES:
            line += reader.decompress(rest, max_length=2**16)
            rest = b""
            if reader.needs_input:
                break
    except lzma.LZMAError as error:
        raise InputError(f"{path} is damaged: {error}", _DAMAGED) from error
    return _parse_header(line.partition(b"\n")[0], path)


def records(path: Path) -> dict[str, bytes]:
    """All records of a file by the run's id, verified by their hashes. Raises `InputError` for a damaged file."""
    reader = lzma.LZMADecompressor()
    try:
        payload = reader.decompress(_read(path), max_length=_MOST_BYTES)
    except lzma.LZMAError as error:
        raise InputError(f"{path} is damaged: {error}", _DAMAGED) from error
    if not reader.eof:
        raise InputError(f"{path} is cut short", _DAMAGED)
    if f"{sha256_hex(payload)}{_SUFFIX}" != path.name:
        raise InputError(f"{path} was changed: its content doesn't hash to its name", _DAMAGED)
    first, _, rest = payload.partition(b"\n")
    header = _parse_header(first, path)
    ends = list(itertools.accumulate(kept.bytes for kept in header.runs.values()))
    found = [rest[start:end] for start, end in itertools.pairwise([0, *ends])]
    if sum(map(len, found)) != len(rest) or [sha256_hex(record) for record in found] != list(header.contents.values()):
        raise InputError(f"{path} was changed: its records are not those that it names", _DAMAGED)
    return dict(zip(header.runs, found, strict=True))


def _runs(path: Path) -> list[Run]:
    found = records(path)
    runs = [parse_run(record, str(path)) for record in found.values()]
    if [run_id(run) for run in runs] != list(found):
        raise InputError(f"{path} was changed: its runs are not those that it names", _DAMAGED)
    return runs


def _parse_header(line: bytes, path: Path) -> Header:
    try:
        return Header.model_validate_json(line)
    except ValidationError as error:
        fault = error.errors()[0]
        if fault["loc"] == ("innermost_history",):
            raise InputError(f"{path} has a form that this Innermost doesn't know", "update Innermost") from None
        raise InputError(f"{path} is no file of a history: {fault['msg']}", _DAMAGED) from None


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InfrastructureError(f"cannot read {path}: {error.strerror}", "check the rights on it") from error
