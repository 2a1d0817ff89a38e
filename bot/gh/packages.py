# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compilers that a workflow built for commits: found by commit, taken out of artifacts, and told by their revision.

IREE's PkgCI builds the *merge* of a pull request, so what it changes shows against that merge's first parent, not
against where its branch began. What is built on the base branch is found by commit as well; where the parent has none,
as after a change of documents alone, the nearest first parent that has one is taken, and the distance is said.
"""

import ast
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from bot.errors import InfrastructureError, InputError
from bot.files import new_folder
from bot.gh.event import is_sha

WHEEL_PREFIX = "iree_base_compiler-"
_VERSION_FILE = "iree/compiler/version.py"
_VERSION_BYTES = 64 * 2**10
_WHEEL_BYTES = 2 * 2**30
_CHUNK = 2**20
_TIP = "look at the workflow that built it, and at what it uploaded"


@dataclass(frozen=True, kw_only=True)
class Package:
    """An artifact with wheels: GitHub's number of it, and the commit that its run was started for."""

    artifact: int
    commit: str


class Builds(Protocol):
    """What a repository's workflows have built (`bot.gh.actions` asks GitHub); methods raise `bot.gh.fault`'s."""

    def package(self, commit: str, event: str) -> Package | None:
        """The newest that a run for this commit, started by `event`, has kept; None where there is none."""
        ...

    def parents(self, commit: str) -> tuple[str, ...]:
        """The parents of a commit, 40 digits each."""
        ...

    def download(self, artifact: int, path: Path) -> None:
        """Writes the artifact's zip file."""
        ...


@dataclass(frozen=True, kw_only=True)
class Pair:
    """Two compilers, a folder each, and what is to be said of how they were found."""

    baseline: Path
    candidate: Path
    notes: tuple[str, ...]


def fetch_pair(builds: Builds, head: str, out: Path, *, ancestors: int, say: Callable[[str], None]) -> Pair:
    """Fetches the compiler of a pull request's merge, and that of the merge's first parent.

    Args:
        builds: where they are.
        head: the pull request's newest commit.
        out: a folder, in which `baseline` and `candidate` are made, with a wheel each.
        ancestors: how many commits of the base branch are asked for packages.
        say: told of progress.

    Raises `InfrastructureError` where one is not there (yet), and `InputError` for packages that claim to be of
    another commit.
    """
    found = builds.package(head, "pull_request")
    if found is None:
        raise InfrastructureError(
            f"no packages were built for {head}",
            "run after the workflow that builds them, or again when it has ended; see workflows/README.md",
        )
    candidate = _fetch(builds, found, out / "candidate")
    merge = revision_of(candidate)
    parents = builds.parents(merge)
    if head not in parents[1:]:
        # Whatever the wheel says of itself, only a merge of the pull request's head is what was asked for.
        raise InputError(f"the packages of {head} are of {merge}, which does not merge it", _TIP)
    say(f"candidate: {merge}, which merges {head}")
    commit, distance = parents[0], 0
    while (package := builds.package(commit, "push")) is None:
        distance += 1
        above = builds.parents(commit)
        if distance >= ancestors or not above:
            raise InfrastructureError(
                f"neither {parents[0]} nor the {distance - 1} commits before it have packages",
                "they expire; build them again, or raise `ancestors` under [github.pull_request]",
            )
        commit = above[0]
    baseline = _fetch(builds, package, out / "baseline")
    built = revision_of(baseline)
    if built != commit:
        raise InputError(f"the packages of {commit} are of {built}", _TIP)
    say(f"baseline: {commit}, {distance} commits before the merge's first parent")
    notes = (f"The merge {merge} is compared with {commit}.",)
    if distance:
        notes += (f"That is {distance} commits before its first parent {parents[0]}, which has no packages.",)
    return Pair(baseline=out / "baseline", candidate=out / "candidate", notes=notes)


def _fetch(builds: Builds, package: Package, folder: Path) -> Path:
    """The wheel of the compiler in a new folder of its own."""
    archive = folder.with_suffix(".zip")
    builds.download(package.artifact, archive)
    try:
        with new_folder(folder) as temporary:
            wheel = _take_wheel(archive, temporary)
    finally:
        archive.unlink(missing_ok=True)
    return folder / wheel


def _take_wheel(path: Path, folder: Path) -> str:
    """Takes the one wheel of the compiler out of an artifact, and nothing else; returns its name."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = [name for name in archive.namelist() if name.startswith(WHEEL_PREFIX) and name.endswith(".whl")]
            wheels = [name for name in names if "/" not in name and "\\" not in name]
            if len(wheels) != 1:
                raise InputError(f"the artifact should have one wheel {WHEEL_PREFIX}*.whl; it has {len(wheels)}", _TIP)
            with archive.open(wheels[0]) as source, (folder / wheels[0]).open("xb") as out:
                size = 0
                while chunk := source.read(_CHUNK):
                    size += len(chunk)
                    if size > _WHEEL_BYTES:
                        raise InputError(f"{wheels[0]} is larger than {_WHEEL_BYTES >> 30} GiB", _TIP)
                    out.write(chunk)
            return wheels[0]
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise InputError(f"the artifact is not a whole zip file: {str(error)[:200]}", _TIP) from error


def revision_of(wheel: Path) -> str:
    """The commit of IREE that a wheel says it was built from: `REVISIONS["IREE"]` in its `version.py`.

    It is the builder's word, to be compared with what GitHub says. Nothing of the wheel is run. Raises `InputError`.
    """
    try:
        with zipfile.ZipFile(wheel) as archive, archive.open(_VERSION_FILE) as file:
            tree = ast.parse(file.read(_VERSION_BYTES))
    except (KeyError, zipfile.BadZipFile, zlib.error, EOFError, SyntaxError, ValueError, RuntimeError) as error:
        raise InputError(f"{wheel.name} has no proper {_VERSION_FILE}: {str(error)[:200]}", _TIP) from error
    for node in tree.body:
        if isinstance(node, ast.Assign) and [ast.unparse(target) for target in node.targets] == ["REVISIONS"]:
            revision = _entry(node.value, "IREE")
            if is_sha(revision):
                return str(revision)
    raise InputError(f"{wheel.name} does not say which commit of IREE it is of", _TIP)


def _entry(node: ast.expr, key: str) -> object:
    if isinstance(node, ast.Dict):
        for name, value in zip(node.keys, node.values, strict=True):
            if isinstance(name, ast.Constant) and name.value == key and isinstance(value, ast.Constant):
                return value.value
    return None
