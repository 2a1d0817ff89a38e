# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Run directories: `run.json`, and `executables/<sha256>` beside it. Strict on reading, atomic on writing."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path

from pydantic import TypeAdapter

from bot.errors import InputError
from bot.files import Texts, read_plain, sha256_hex, write_atomic
from bot.model.compiled import Compiled
from bot.model.parse import RESULTS, parse_run
from bot.model.run import DispatchRecord, Result, Run

RUN_FILE = "run.json"
PAGE_FILE = "report.html"
EXECUTABLES = "executables"
DISPATCHES = "dispatches"
_RESULT = TypeAdapter(Result)
_ANEW = "remove {} and run again without --from"
# The whole corpus, two variants and six targets take about 60 MB.
MAX_RUN_BYTES = 256 * 2**20
_MAX_FILE_BYTES = 512 * 2**20


class Executables:
    """The executables of one Run directory, named by their SHA-256."""

    def __init__(self, run_dir: Path) -> None:
        self._dir = run_dir / EXECUTABLES

    def keep(self, vmfb: bytes) -> str:
        """Stores a vmfb, once, and returns its SHA-256."""
        name = sha256_hex(vmfb)
        path = self._dir / name
        if not path.exists():
            write_atomic(path, vmfb)
        return name

    def read(self, sha256: str) -> bytes:
        """The content of an executable, verified. Raises `InputError` where it is missing or was changed."""
        path = self._dir / sha256
        data = read_plain(path, _MAX_FILE_BYTES, f"copy the whole folder, or {_ANEW.format(self._dir.parent)}")
        if sha256_hex(data) != sha256:
            raise InputError(
                f"executable {path} was changed: its content doesn't hash to its name",
                f"find out who changed it; {_ANEW.format(self._dir.parent)}",
            )
        return data

    def path(self, sha256: str) -> Path:
        """The file of an executable, verified as by `read`."""
        self.read(sha256)
        return self._dir / sha256


def save_run(run_dir: Path, run: Run) -> None:
    """Writes `run.json`."""
    write_atomic(run_dir / RUN_FILE, json_of(run))


def json_of(run: Run) -> Iterator[str]:
    """The record as JSON, a result a line, in parts: in one piece it would take as much memory again as the run.

    Equal records give equal text.
    """
    yield "{\n"
    for number, name in enumerate(Run.model_fields):
        yield ",\n" if number else ""
        if name != "results":
            yield run.model_dump_json(include={name})[1:-1]
            continue
        yield RESULTS.decode()
        for index, result in enumerate(run.results):
            yield f"{',' if index else ''}\n{_RESULT.dump_json(result).decode()}"
        yield "]"
    yield "\n}\n"


def load_run(run_dir: Path) -> Run:
    """Reads and validates a Run directory's `run.json`. Raises `InputError` for anything but a whole, known record."""
    path = run_dir / RUN_FILE
    return parse_run(read_plain(path, MAX_RUN_BYTES, "give a folder that `innermost run` wrote"), str(path))


def verify_executables(run_dir: Path, run: Run) -> None:
    """Checks every executable that the run names. Raises `InputError` for the first that is missing or was changed."""
    store = Executables(run_dir)
    for sha256 in _executables(run):
        store.path(sha256)


def take_executables(run_dir: Path, run: Run, other_dir: Path) -> None:
    """Copies every executable that the run names into another Run directory, verified as by `verify_executables`."""
    source, store = Executables(run_dir), Executables(other_dir)
    for sha256 in _executables(run):
        store.keep(source.read(sha256))


def _executables(run: Run) -> list[str]:
    outcomes = [outcome for result in run.results for outcome in (result.baseline, result.candidate)]
    return sorted({outcome.code.executable for outcome in outcomes if isinstance(outcome, Compiled)})


def save_texts(run_dir: Path, texts: Mapping[str, str]) -> None:
    """Keeps every dispatch's MLIR in the folder, by its SHA-256: it must suffice on another machine."""
    for text in texts.values():
        path = run_dir / DISPATCHES / f"{sha256_hex(text.encode())}.mlir"
        if not path.exists():
            write_atomic(path, text)


def load_texts(run_dir: Path, dispatches: Iterable[DispatchRecord]) -> Texts:
    """The MLIR of dispatches by id, as the folder has it.

    Each is verified when it is asked for; that raises `InputError` where it is missing or was changed.
    """
    return Texts({dispatch.id: dispatch.sha256 for dispatch in dispatches}, partial(_load_text, run_dir))


def _load_text(run_dir: Path, sha256: str) -> str:
    path = run_dir / DISPATCHES / f"{sha256}.mlir"
    raw = read_plain(path, _MAX_FILE_BYTES, "copy the whole folder of the run")
    if sha256_hex(raw) != sha256:
        raise InputError(f"{path} was changed: its content doesn't hash to its name", _ANEW.format(run_dir))
    return raw.decode()


def verify_texts(run_dir: Path, dispatches: Iterable[DispatchRecord]) -> None:
    """Checks the MLIR of every dispatch. Raises `InputError` for the first that is missing or was changed."""
    for _ in load_texts(run_dir, dispatches).values():
        pass
