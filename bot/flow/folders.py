# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Whether what is to be written may go into a folder: a corpus and a run's record each have their own."""

from pathlib import Path

from bot.corpus.library import INDEX
from bot.errors import UsageError
from bot.files import UNFINISHED, check_writable
from bot.flow.workfolder import WORK
from bot.record import DISPATCHES, EXECUTABLES, PAGE_FILE, RUN_FILE


def check_for_run(folder: Path) -> None:
    """Raises `UsageError` where `folder` is a file or a corpus, holds things that no run has, or can't be written."""
    if (folder / INDEX).exists():
        raise UsageError(f"{folder} is a corpus: a run is recorded in a folder of its own", "choose another with --out")
    _check_folder(folder)
    if not folder.is_dir() or (folder / RUN_FILE).exists():
        return
    # A run that was killed early has no record yet.
    ours = {DISPATCHES, EXECUTABLES, WORK, PAGE_FILE}
    found = sorted(path.name for path in folder.iterdir())
    others = [name for name in found if name not in ours and not name.endswith(UNFINISHED)]
    if others:
        raise UsageError(
            f"{folder} is not the folder of a run: it holds {others[0]}{' and other files' if len(others) > 1 else ''}",
            "choose a new or an empty folder with --out",
        )


def check_for_corpus(folder: Path) -> None:
    """The same for a corpus, where `folder` may hold one already, but not the record of a run."""
    if (folder / RUN_FILE).exists():
        raise UsageError(
            f"{folder} holds the record of a run: a corpus is made in a folder of its own", "choose another with --out"
        )
    _check_folder(folder)


def _check_folder(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"cannot make {folder}: {folder} is a file", "choose another folder with --out")
    check_writable(folder)
