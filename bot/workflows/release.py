# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a release of Innermost puts into a repository: workflows, the action that sets it up, and settings."""

from dataclasses import dataclass
from pathlib import Path
from string import hexdigits

from packaging.requirements import InvalidRequirement, Requirement
from packaging.version import InvalidVersion, Version

from bot import __version__
from bot.errors import UsageError
from bot.gh.event import is_sha
from bot.host import direct_url
from bot.paths import data_dir

_ACTION = ".github/actions/innermost"
ACTION = f"{_ACTION}/action.yml"
_CONSTRAINTS = "constraints.txt"
_WORKFLOWS = ".github/workflows"
_PIN = '    default: "'
_UNPINNED = "innermost==RELEASE"
_COMMIT_DIGITS = 7  # as many as Git shows; no version has so many without a point
_TIP = "give innermost@git+https://HOST/OWNER/innermost@ and all 40 digits of a commit, or a version that is published"


@dataclass(frozen=True)
class File:
    """One file: where it goes, below the repository's top, and its text."""

    path: str
    text: str


def pin_of(text: str | None) -> str:
    """The requirement that a pin is: an exact version, or an address at a whole commit; None is this Innermost.

    Raises `UsageError` for anything that could mean another Innermost tomorrow.
    """
    if text is None:
        return installed_from() or f"innermost=={__version__}"
    if len(text) >= _COMMIT_DIGITS and set(text.lower()) <= set(hexdigits):
        raise UsageError(f"'{text}' looks like a commit, and does not say of which repository", _TIP)
    try:
        # A tag such as v1 is a version to PyPI's rules, and most likely meant otherwise.
        if not text.startswith("v"):
            return f"innermost=={Version(text)}"
    except InvalidVersion:
        pass
    try:
        requirement = Requirement(text)
    except InvalidRequirement as error:
        raise UsageError(f"'{text}' is no version and no requirement", _TIP) from error
    exact = [spec.operator == "==" and "*" not in spec.version for spec in requirement.specifier]
    commit = (requirement.url or "").partition("#")[0].rpartition("@")[2]
    whole = requirement.url is not None and requirement.url.startswith("git+https://") and is_sha(commit)
    if requirement.name != "innermost" or requirement.extras or requirement.marker or not (whole or exact == [True]):
        raise UsageError(f"'{text}' does not pin innermost", _TIP)
    return str(requirement)


@dataclass(frozen=True)
class Commit:
    """A commit of a repository, which may be one that only this machine has."""

    url: str
    commit: str


def commit_here() -> Commit | None:
    """The commit that pip installed this Innermost from; None for a release or a folder."""
    match direct_url():
        case {"url": str(url), "vcs_info": {"commit_id": str(commit)}}:
            return Commit(url=url, commit=commit)
        case _:
            return None


def installed_from() -> str | None:
    """The pin of the commit that this Innermost was installed from; None where there is none that others can have."""
    here = commit_here()
    try:
        return None if here is None else pin_of(f"innermost@git+{here.url}@{here.commit}")
    except UsageError:
        return None


def pin_in(action: str) -> str | None:
    """The pin that an installed action has; None where it has none that holds."""
    for line in action.splitlines():
        if line.startswith(_PIN + "innermost"):
            try:
                return pin_of(line.removeprefix(_PIN).removesuffix('"'))
            except UsageError:
                return None
    return None


def release_files(pin: str, triggers: str) -> tuple[File, ...]:
    """The files of this release, in which `pin` is installed.

    Args:
        pin: a requirement (`pin_of`).
        triggers: the lines that a new repository begins with, in the place of that name.
    """
    folder = data_dir("workflows")
    workflows = sorted(path for path in folder.glob("*.yml"))
    files = [File(f"{_WORKFLOWS}/innermost-{path.name}", _read(path, triggers)) for path in workflows]
    setup = folder / "setup"
    action = (setup / "action.yml").read_text().replace(f'"{_UNPINNED}"', f'"{pin}"')
    versions = (setup / _CONSTRAINTS).read_text()
    return (*files, File(ACTION, action), File(f"{_ACTION}/{_CONSTRAINTS}", versions))


def _read(path: Path, triggers: str) -> str:
    text = path.read_text()
    begun = "# innermost: yours triggers\n"
    if not triggers or begun not in text:
        return text
    head, _, rest = text.partition(begun)
    end = rest.index("  # innermost: end")
    return head + begun + triggers + rest[end:]
