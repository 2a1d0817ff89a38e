# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Wheels of the compiler that are files: finding the right one in a folder, and looking into it before it is used."""

import sys
import zipfile
import zlib
from pathlib import Path

from packaging.tags import sys_tags
from packaging.utils import InvalidWheelFilename, parse_wheel_filename
from packaging.version import Version

from bot.compiler.packages import PACKAGE
from bot.errors import InputError

_GLOB = "iree_base_compiler-*.whl"


def only_wheel(path: Path) -> Path:
    """The wheel at `path`: the file itself, or the one wheel of the compiler in a folder. Raises `InputError`."""
    if path.is_file():
        return path
    if not path.is_dir():
        raise InputError(f"there is no wheel at {path}", "give the path of a .whl file, or of a folder with one")
    found = sorted(path.glob(_GLOB))
    if len(found) != 1:
        names = ", ".join(wheel.name for wheel in found) or "none"
        raise InputError(f"{path} should have one wheel {_GLOB}; it has {names}", "give the path of the .whl file")
    return found[0]


def all_wheels(folder: Path) -> list[tuple[Version, Path]]:
    """The wheels of the compiler in a folder that fit this Python and machine, pre-releases included, oldest first.

    Raises `InputError` where it has none.
    """
    fitting = [wheel for wheel in folder.glob(_GLOB) if not _misfit(wheel)]
    if not fitting:
        raise InputError(
            f"{folder} has no wheel {_GLOB} for {_here()}", "give a folder of wheels, or the address of a page of links"
        )
    return sorted((parse_wheel_filename(wheel.name)[1], wheel) for wheel in fitting)


def newest_wheel(folder: Path) -> Path:
    """The newest of `all_wheels`."""
    return all_wheels(folder)[-1][1]


def check_fits(wheel: Path) -> None:
    """Raises `InputError` for a wheel that is, by its name, of something else or for another Python or machine."""
    misfit = _misfit(wheel)
    if misfit:
        raise InputError(f"{wheel} {misfit}", "give the path of a .whl file as the build made it")


def check_whole(wheel: Path, path: Path) -> None:
    """Reads all of a wheel. Raises `InputError` where it is damaged; `path` is what its owner calls it."""
    try:
        with zipfile.ZipFile(wheel) as archive:
            damaged = archive.testzip()
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        damaged = str(error)
    if damaged is not None:
        raise InputError(f"{path} is damaged: {damaged}", "fetch or build it again")


def _misfit(wheel: Path) -> str:
    """What is wrong with a wheel by its name; empty where it fits."""
    try:
        name, _, _, tags = parse_wheel_filename(wheel.name)
    except InvalidWheelFilename:
        return "is not named as wheels are (NAME-VERSION-PYTHON-ABI-PLATFORM.whl)"
    if name != PACKAGE:
        return f"is a wheel of {name}, not of {PACKAGE}"
    if tags.isdisjoint(sys_tags()):
        return f"is for {', '.join(sorted(map(str, tags)))}; here is {_here()}"
    return ""


def _here() -> str:
    return f"{sys.implementation.cache_tag}, {next(sys_tags()).platform}"
