# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The folder inside a Run directory where workers write while it is made; and what a killed run left is removed."""

import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from bot.errors import InfrastructureError
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
        raise InfrastructureError(
            f"cannot make {folder}: {error.strerror or error}", "check the disk's room and rights"
        ) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def clear_leftovers(run_dir: Path) -> None:
    """Removes what a run that was killed had not finished writing. Whoever records into a folder has it to himself."""
    shutil.rmtree(run_dir / WORK, ignore_errors=True)
    for folder in (run_dir, run_dir / EXECUTABLES, run_dir / DISPATCHES):
        remove_unfinished(folder)
