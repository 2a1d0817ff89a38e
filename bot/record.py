# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Run directories: `run.json`, and `executables/<sha256>` beside it. Strict on reading, atomic on writing."""

import json
import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import ValidationError

from bot.errors import InfrastructureError, InputError, UsageError
from bot.files import sha256_hex, write_atomic
from bot.model.compiled import Compiled
from bot.model.run import SCHEMA_VERSION, Run

RUN_FILE = "run.json"
EXECUTABLES = "executables"
DISPATCHES = "dispatches"
_ANEW = "remove {} and run again without --from"
# A run of a thousand dispatches, two variants and three targets takes about 40 MB.
_MAX_RUN_BYTES = 512 * 2**20


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

    def path(self, sha256: str) -> Path:
        """The file of an executable, verified. Raises `InputError` where it is missing or was changed."""
        path = self._dir / sha256
        try:
            data = path.read_bytes()
        except OSError as error:
            raise InputError(
                f"executable {path} can't be read: {error.strerror}",
                f"copy the whole folder, or {_ANEW.format(self._dir.parent)}",
            ) from error
        if sha256_hex(data) != sha256:
            raise InputError(
                f"executable {path} was changed: its content doesn't hash to its name",
                f"find out who changed it; {_ANEW.format(self._dir.parent)}",
            )
        return path


def save_run(run_dir: Path, run: Run) -> None:
    """Writes `run.json`."""
    write_atomic(run_dir / RUN_FILE, _json(run))


def _json(run: Run) -> Iterator[str]:
    """The record as JSON, a result a line, in parts: in one piece it would take as much memory again as the run."""
    yield "{\n"
    for number, name in enumerate(Run.model_fields):
        yield ",\n" if number else ""
        if name != "results":
            yield run.model_dump_json(include={name})[1:-1]
            continue
        yield '"results":['
        for index, result in enumerate(run.results):
            yield f"{',' if index else ''}\n{result.model_dump_json()}"
        yield "]"
    yield "\n}\n"


def load_run(run_dir: Path) -> Run:
    """Reads and validates a Run directory's `run.json`. Raises `InputError` for anything but a whole, known record."""
    path = run_dir / RUN_FILE
    try:
        if path.stat().st_size > _MAX_RUN_BYTES:
            raise InputError(f"{path} is larger than {_MAX_RUN_BYTES >> 20} MiB", "this is no record of a run")
        text = path.read_bytes().decode()
    except OSError as error:
        raise InputError(f"cannot read {path}: {error.strerror}", "give a folder that `innermost run` wrote") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is damaged: not UTF-8 at byte {error.start}", _AGAIN) from error
    try:
        return Run.model_validate_json(text, strict=False)
    except ValidationError as error:
        raise _explain(path, text, error) from None


def verify_executables(run_dir: Path, run: Run) -> None:
    """Checks every executable that the run names. Raises `InputError` for the first that is missing or was changed."""
    store = Executables(run_dir)
    for sha256 in _executables(run):
        store.path(sha256)


def take_executables(run_dir: Path, run: Run, other_dir: Path) -> None:
    """Copies every executable that the run names into another Run directory, verified as by `verify_executables`."""
    source, store = Executables(run_dir), Executables(other_dir)
    for sha256 in _executables(run):
        store.keep(source.path(sha256).read_bytes())


def _executables(run: Run) -> list[str]:
    outcomes = [outcome for result in run.results for outcome in (result.baseline, result.candidate)]
    return sorted({outcome.code.executable for outcome in outcomes if isinstance(outcome, Compiled)})


def check_writable(run_dir: Path) -> None:
    """Says at once where the folder can't be written; it is made with the first file."""
    folder = run_dir.absolute()
    while not folder.exists():
        folder = folder.parent
    if not folder.is_dir():
        raise UsageError(f"cannot make {run_dir}: {folder} is a file", "choose another folder with --out")
    if not os.access(folder, os.W_OK):
        raise InfrastructureError(f"cannot write into {folder}", "choose another folder with --out")


def save_texts(run_dir: Path, texts: Mapping[str, str]) -> None:
    """Keeps every dispatch's MLIR in the folder, by its SHA-256: it must suffice on another machine."""
    for text in texts.values():
        path = run_dir / DISPATCHES / f"{sha256_hex(text.encode())}.mlir"
        if not path.exists():
            write_atomic(path, text)


def load_texts(run_dir: Path, run: Run) -> dict[str, str]:
    """The MLIR of every dispatch of a run by id, verified. Raises `InputError` where it is missing or was changed."""
    texts: dict[str, str] = {}
    for dispatch in run.dispatches:
        path = run_dir / DISPATCHES / f"{dispatch.sha256}.mlir"
        try:
            raw = path.read_bytes()
        except OSError as error:
            raise InputError(f"cannot read {path}: {error.strerror}", "copy the whole folder of the run") from error
        if sha256_hex(raw) != dispatch.sha256:
            raise InputError(f"{path} was changed: its content doesn't hash to its name", _ANEW.format(run_dir))
        texts[dispatch.id] = raw.decode()
    return texts


def copy_run(source: Path, run_dir: Path) -> None:
    """Copies a run's dispatches and executables into another folder."""
    try:
        for name in (DISPATCHES, EXECUTABLES):
            if (source / name).is_dir():
                shutil.copytree(source / name, run_dir / name, dirs_exist_ok=True)
    except (OSError, shutil.Error) as error:
        raise InfrastructureError(f"cannot copy the files of {source}: {error}", "check the disk's room") from error


_AGAIN = "run again with another --out, or copy the record anew"


def _explain(path: Path, text: str, error: ValidationError) -> InputError:
    try:
        document = json.loads(text)
    except ValueError as fault:
        return InputError(f"{path} is damaged or cut short: {fault}", _AGAIN)
    version = document.get("schema_version") if isinstance(document, dict) else None
    if version != SCHEMA_VERSION:
        tip = "this is no record of a run"
        if isinstance(version, int) and version > 0:
            tip = "update Innermost" if version > SCHEMA_VERSION else "an older Innermost made it: run again"
        return InputError(f"{path} has schema version {version!r}; this Innermost reads {SCHEMA_VERSION}", tip)
    fault = error.errors()[0]
    where = ".".join(str(part) for part in fault["loc"])
    return InputError(f"{path} is not a valid record: {where}: {fault['msg']}", _AGAIN)
