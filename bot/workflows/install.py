# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writing a release's files into a repository, without losing what is its own; and saying what differs."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from bot import __version__
from bot.config.load import FILE_NAME
from bot.errors import InputError, UsageError
from bot.files import read_plain, write_atomic
from bot.workflows.marked import Marked, difference, read_marked, sealed
from bot.workflows.project import Project, check_repository, first_settings, look_at, triggers
from bot.workflows.release import ACTION, File, pin_in, pin_of, release_files

_MOST_BYTES = 2**20
_TIP = "look at the file"


class State(StrEnum):
    """How a file of the repository relates to the release's."""

    NEW = "new"
    SAME = "same"
    OLD = "old"  # another release wrote it, and only the owner's places were edited
    EDITED = "edited"  # or it is another's altogether


@dataclass(frozen=True, kw_only=True)
class Change:
    """One file: what it is to become, and what it is; `there` is None for a new one."""

    path: str
    text: str
    there: str | None
    state: State
    lost: tuple[str, ...] = ()

    @property
    def diff(self) -> str:
        """What would change."""
        return difference(self.there or "", self.text, self.path)


@dataclass(frozen=True, kw_only=True)
class Plan:
    """All that is to be written into a repository."""

    project: Project
    pin: str
    changes: tuple[Change, ...]

    @property
    def lost_pin(self) -> bool:
        """Whether these files were installed before, and the one that says which commit is gone."""
        there = {change.path: change.there is not None for change in self.changes}
        return not there.get(ACTION, True) and any(there.values())

    @property
    def stale(self) -> tuple[Change, ...]:
        """What is not as the release has it."""
        return tuple(change for change in self.changes if change.state is not State.SAME)


def plan(repository: Path, pin: str | None) -> Plan:
    """What this release would write into a repository; nothing is written.

    Args:
        repository: its top.
        pin: what to install, as a person gives it (`pin_of`). None: this release, or the commit that was given before.

    Raises `UsageError` and `InputError` for what is no repository, no pin, or a file that can't be read.
    """
    check_repository(repository)
    project = look_at(repository)
    wanted = _pin(repository, pin)
    files = release_files(wanted, triggers(project))
    return Plan(project=project, pin=wanted, changes=tuple(_change(repository, file) for file in files))


def _pin(repository: Path, given: str | None) -> str:
    if given is None:
        before = pin_in(_read(repository, ACTION) or "")
        if before is not None and "@" in before:
            return before
    return pin_of(given)


def _change(repository: Path, file: File) -> Change:
    release = read_marked(file.text, file.path)
    there = _read(repository, file.path)
    if there is None:
        return Change(path=file.path, text=sealed(release, {}), there=None, state=State.NEW)
    found = read_marked(there, file.path)
    text = sealed(release, found.own)
    lost = tuple(name for name in found.own if name not in release.own)
    return Change(path=file.path, text=text, there=there, state=_state(found, lost, same=there == text), lost=lost)


def _state(found: Marked, lost: tuple[str, ...], *, same: bool) -> State:
    if same:
        return State.SAME
    return State.OLD if found.intact and not lost else State.EDITED


def _read(repository: Path, path: str) -> str | None:
    file = repository / path
    if not file.resolve().is_relative_to(repository.resolve()):
        raise UsageError(f"{file} is {file.resolve()}, outside of the repository", "look at its links")
    if not file.exists() and not file.is_symlink():
        return None
    try:
        return read_plain(file, _MOST_BYTES, _TIP).decode()
    except UnicodeDecodeError as error:
        raise InputError(f"{file} is not text", _TIP) from error


def write(repository: Path, planned: Plan, *, force: bool) -> tuple[str, ...]:
    """Writes what is stale, and a settings file where there is none; returns the paths that were written.

    Raises `UsageError`, and writes nothing, where that would undo an edit and `force` doesn't say so.
    """
    edited = [change for change in planned.changes if change.state is State.EDITED]
    if edited and not force:
        names = ", ".join(change.path for change in edited)
        raise UsageError(
            f"edited outside of its marked places, or not from Innermost: {names}",
            f"`innermost workflows check {repository}` shows what would be lost; --force replaces it",
        )
    written: list[str] = []
    for change in planned.stale:
        write_atomic(repository / change.path, change.text)
        written.append(change.path)
    if not planned.project.settings:
        write_atomic(repository / FILE_NAME, first_settings(planned.project))
        written.append(FILE_NAME)
    return tuple(written)


def outdated(pin: str) -> bool:
    """Whether a pin names another release than the one that asks."""
    return "@" not in pin and pin != f"innermost=={__version__}"
