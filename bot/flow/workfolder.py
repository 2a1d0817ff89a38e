# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The folder inside a Run directory where workers write while it is made; and what a killed run left is removed."""

import fcntl
import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from bot.errors import InfrastructureError, UsageError
from bot.files import remove_unfinished
from bot.record import DISPATCHES, EXECUTABLES

WORK = ".work"


@contextmanager
def work_folder(run_dir: Path) -> Generator[Path]:
    """A folder for scratch files, removed afterwards. Raises `InfrastructureError` where the disk refuses."""
    folder = run_dir / WORK
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _cannot_make(folder, error) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def alone_in(run_dir: Path) -> Generator[None]:
    """Holds a Run directory: whoever records into one has it to himself. It is made, and removed if nothing is in it.

    The kernel lets go of it when the process ends, however it does. Raises `UsageError` where another one holds it.
    """
    made = [each for each in (run_dir, *run_dir.parents) if not each.exists()]
    try:
        run_dir.mkdir(parents=True, exist_ok=True)
        folder = os.open(run_dir, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError as error:
        raise _cannot_make(run_dir, error) from error
    try:
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise UsageError(
                f"another run is recording into {run_dir} just now",
                "wait for its end, or choose another folder with --out",
            ) from None
        except OSError:  # a file system without locks
            pass
        yield
    finally:
        os.close(folder)
        with suppress(OSError):
            for each in made:
                each.rmdir()


def clear_leftovers(run_dir: Path) -> None:
    """Removes what a run that was killed had not finished writing. It must be held: see `alone_in`."""
    shutil.rmtree(run_dir / WORK, ignore_errors=True)
    for folder in (run_dir, run_dir / EXECUTABLES, run_dir / DISPATCHES):
        remove_unfinished(folder)


def _cannot_make(folder: Path, error: OSError) -> InfrastructureError:
    return InfrastructureError(f"cannot make {folder}: {error.strerror or error}", "check the disk's room and rights")
