# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Environments that hold a compiler: each is made once, by one process, and then found by what it is made from.

They are folders `environments/<sha256>` of the cache. `made.json` is written last, so a folder without it is one whose
maker was killed: nobody uses it, and the next maker starts afresh.
"""

import fcntl
import hashlib
import json
import shutil
import sys
import venv
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from bot.cache import ENVIRONMENTS, claim
from bot.errors import InfrastructureError
from bot.files import write_atomic
from bot.model.base import Value
from bot.paths import cache_dir

_MADE = "made.json"
# PYTHONPATH and a user's own packages must not put another compiler before this one, hence -I.
_PYTHON = '#!/bin/sh\nexec "${0%/*}/bin/python" -I "$@"\n'

Fill = Callable[[Path, int], None]
"""Puts a compiler into a new virtual environment. Gets its folder, and a file descriptor that the tools it starts
inherit: the environment stays locked as long as one of them runs, also where the maker itself was killed."""


class Recipe(Value):
    """What an environment is made from: equal recipes give equal environments.

    Attributes:
        what: in words, for people.
        parts: all that decides what is in it, beside the interpreter that runs Innermost.
    """

    what: str
    parts: tuple[str, ...]


def find(recipe: Recipe) -> str | None:
    """The interpreter of a recipe's environment; None where it isn't made yet. Costs two stats."""
    folder = _folder(recipe)
    # The interpreter that it was made from may be gone: then its link leads nowhere.
    whole = (folder / _MADE).is_file() and (folder / "bin" / "python").is_file()
    return str(folder / "python") if whole else None


def provide(recipe: Recipe, fill: Fill) -> str:
    """The interpreter of a recipe's environment, which is made where it isn't there.

    Raises `InfrastructureError` where the disk refuses, and what `fill` raises; nothing is left behind then.
    """
    found = find(recipe)
    if found is not None:
        return found
    folder = _folder(recipe)
    try:
        claim(cache_dir())
        folder.parent.mkdir(exist_ok=True)
        with _locked(folder.with_suffix(".lock"), recipe.what) as hold:
            return find(recipe) or _make(recipe, folder, fill, hold)
    except OSError as error:
        raise InfrastructureError(
            f"cannot make an environment for {recipe.what} in {folder}: {error.strerror or error}",
            "check the disk's room and rights, or name another folder in INNERMOST_CACHE",
        ) from error


def remove(recipe: Recipe) -> None:
    """Removes a recipe's environment, so that the next one to ask makes it anew. Nobody may be using it."""
    folder = _folder(recipe)
    if not folder.is_dir():
        return
    with _locked(folder.with_suffix(".lock"), recipe.what):
        (folder / _MADE).unlink(missing_ok=True)  # first, so that nobody takes half of it for whole
        shutil.rmtree(folder, ignore_errors=True)


def _folder(recipe: Recipe) -> Path:
    host = (sys.version, sys.base_prefix)
    return cache_dir() / ENVIRONMENTS / hashlib.sha256(json.dumps([host, recipe.parts]).encode()).hexdigest()


@contextmanager
def _locked(path: Path, what: str) -> Generator[int]:
    """Holds a lock, which the kernel gives back when all who hold its file descriptor are gone."""
    with path.open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            _say(f"waiting for the process that makes an environment for {what}")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield file.fileno()


def _make(recipe: Recipe, folder: Path, fill: Fill, hold: int) -> str:
    _say(f"making an environment for {recipe.what}, once")
    shutil.rmtree(folder, ignore_errors=True)
    try:
        venv.create(folder, symlinks=True)
        python = folder / "python"
        python.write_text(_PYTHON)
        python.chmod(0o755)
        fill(folder, hold)
        write_atomic(folder / _MADE, recipe.model_dump_json())
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return str(python)


def _say(message: str) -> None:
    sys.stderr.write(f"{message}\n")
    sys.stderr.flush()
