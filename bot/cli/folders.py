# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Whether what is to be written may go into a folder: a corpus and a run's record each have their own."""

from pathlib import Path

from bot.errors import UsageError


def check_for_run(folder: Path) -> None:
    """Raises `UsageError` where `folder` is a file or a corpus, `InfrastructureError` where it can't be written."""
    from bot.corpus.library import INDEX
    from bot.record import check_writable

    if (folder / INDEX).exists():
        raise UsageError(f"{folder} is a corpus: a run is recorded in a folder of its own", "choose another with --out")
    check_writable(folder)


def check_for_corpus(folder: Path) -> None:
    """The same for a corpus, where `folder` may hold one already, but not the record of a run."""
    from bot.record import RUN_FILE, check_writable

    if (folder / RUN_FILE).exists():
        raise UsageError(
            f"{folder} holds the record of a run: a corpus is made in a folder of its own", "choose another with --out"
        )
    check_writable(folder)
