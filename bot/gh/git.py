# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The one door to git: the parents of what is checked out, and files as a commit has them."""

import os
from pathlib import Path

from bot.errors import InfrastructureError, InputError
from bot.processes import Ended, run_to_end

_LIMIT_S = 60.0
_TIP = "check out the pull request's merge with its parents: `fetch-depth: 2` of actions/checkout"


def first_parent(folder: Path) -> str:
    """The first parent of the commit that is checked out (40 digits): for a pull request's merge, what it merges into.

    Raises `InputError` where there is none, as in a shallow clone.
    """
    ended = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", "HEAD^1")
    if ended.code != 0:
        raise InputError(f"the commit that is checked out in {folder} has no parent here", _TIP)
    return ended.out.strip()


def file_at(folder: Path, commit: str, path: str) -> str | None:
    """The text of a file at a commit; None where it has none."""
    ended = _git(folder, "cat-file", "blob", f"{commit}:{path}")
    return ended.out if ended.code == 0 else None


def new_files(folder: Path) -> tuple[str, ...]:
    """The files below a folder that no commit has, by their paths from there, in order.

    Raises `InputError` where the folder is in no repository.
    """
    ended = _git(folder, "ls-files", "--others", "-z", "--", ".")
    if ended.code != 0:
        raise InputError(f"{folder} is in no git repository", "check the branch out that it is to be kept on")
    return tuple(sorted(name for name in ended.out.split("\0") if name))


def _git(folder: Path, *arguments: str) -> Ended:
    # Whoever owns the folder: in a job it may be another user's, which git takes for a trap.
    command = ["git", "-c", f"safe.directory={folder.absolute()}", *arguments]
    try:
        return run_to_end(command, folder=folder, environment=dict(os.environ), limit_s=_LIMIT_S)
    except FileNotFoundError as error:
        raise InfrastructureError("git is not installed", "install it; runners of GitHub have it") from error
