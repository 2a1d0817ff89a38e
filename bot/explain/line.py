# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The line of compilers that a bisection goes along, oldest first: releases, a folder of wheels, or named ones."""

from collections.abc import Sequence
from pathlib import Path

from packaging.version import InvalidVersion, Version

from bot.compiler.index import published
from bot.compiler.packages import PACKAGE, resolve
from bot.compiler.toolchain import compiler_source
from bot.compiler.wheels import all_wheels
from bot.config.schema import Settings
from bot.errors import UsageError, nearest
from bot.model.base import Value

_UPSTREAM = "https://github.com/iree-org/iree"
_RANGE = "give it as A..B, A.. or ..B, as in 3.5.0..3.13.0"


class Point(Value):
    """One compiler of the line.

    Attributes:
        name: its version, or what the user calls it.
        source: of which it is made, as `bot.compiler.sources` says.
        release: its version, where that is known before it is asked; empty otherwise.
        notes: the address of its release notes; empty where it has none.
    """

    name: str
    source: str
    release: str = ""
    notes: str = ""


def index_line() -> tuple[Point, ...]:
    """The releases on the package index that fit this Python and machine, without those that were yanked.

    Raises `InfrastructureError` where it can't be asked.
    """
    versions = [release.version for release in published(None, None) if release.fits and release.yanked is None]
    return tuple(
        Point(name=each, source=f"pip:{PACKAGE}=={each}", release=each, notes=notes_url(each)) for each in versions
    )


def wheel_line(folder: Path) -> tuple[Point, ...]:
    """The wheels in a folder that fit this Python and machine, by version. Raises `InputError` where it has none."""
    return tuple(
        Point(name=str(version), source=f"wheel:{wheel.absolute()}", release=str(version))
        for version, wheel in all_wheels(folder)
    )


def named_line(settings: Settings, names: Sequence[str]) -> tuple[Point, ...]:
    """Compilers by their names in settings or their sources, in the order given. Raises `SettingsError`."""
    if len(set(names)) != len(names):
        raise UsageError("--compiler names one compiler twice", "name each once, oldest first")
    return tuple(Point(name=name, source=compiler_source(settings, name)) for name in names)


def cut(line: Sequence[Point], text: str, *, indexed: bool) -> tuple[Point, ...]:
    """The part of a line from A to B, both included; `text` is `A..B`, `A..` or `..B`, and empty for all of it.

    Args:
        indexed: whether the line is that of the package index, which also has releases that are not on the line.

    Raises `UsageError` for an end that is not there, and where A is after B or is B.
    """
    if not text:
        return tuple(line)
    first, dots, last = text.partition("..")
    if not dots:
        raise UsageError(f"'{text}' is no range", _RANGE)
    start = _position(line, first, indexed=indexed) if first else 0
    end = _position(line, last, indexed=indexed) if last else len(line) - 1
    if start > end:
        raise UsageError(f"{first} is later than {last}", f"did you mean {last}..{first}?")
    return tuple(line[start : end + 1])


def notes_url(release: str) -> str:
    """The address of a release's notes."""
    return f"{_UPSTREAM}/releases/tag/v{release}"


def compare_url(older: str, newer: str) -> str:
    """The address that shows the commits between two of IREE's; empty where either is not known."""
    return f"{_UPSTREAM}/compare/{older}...{newer}" if older and newer else ""


def packages_command(older: str, newer: str, script: str) -> str:
    """How to go on inside a release: IREE's own tool bisects commits by the packages built for each.

    `script` ends with 0 where what held at `older` holds. Empty where either commit is not known.
    """
    if not older or not newer:
        return ""
    tool = "build_tools/pkgci/bisect/bisect_packages.py"
    return f"python {tool} --good-ref={older} --bad-ref={newer} --test-script={script}"


def _position(line: Sequence[Point], name: str, *, indexed: bool) -> int:
    for position, point in enumerate(line):
        if point.name == name or (point.release and _same(point.release, name)):
            return position
    if indexed:
        _explain_absence(line, name)
    listed_by = f"pip index versions {PACKAGE}" if indexed else ""
    tip = nearest(name, (point.name for point in line), listed_by)
    raise UsageError(f"there is no compiler '{name}' to bisect", tip)


def _explain_absence(line: Sequence[Point], name: str) -> None:
    """Raises `UsageError` with what the index says of a release that is not on the line."""
    try:
        version = Version(name)
    except InvalidVersion:
        raise UsageError(f"'{name}' is no release", _RANGE) from None
    resolve(f"{PACKAGE}=={name}")  # raises where there is none, naming its neighbours
    tip = f"use its neighbour {_neighbour(line, version)}"
    if version.is_prerelease:
        raise UsageError(f"{name} is a pre-release", f"{tip}, or bisect a folder of wheels with --wheels")
    raise UsageError(f"release {name} is yanked: its makers say not to use it", tip)


def _neighbour(line: Sequence[Point], version: Version) -> str:
    later = (point.name for point in line if Version(point.release) > version)
    return next(later, line[-1].name)


def _same(release: str, name: str) -> bool:
    try:
        return Version(release) == Version(name)
    except InvalidVersion:
        return False
