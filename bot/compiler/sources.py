# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Sources of compilers: each names one, and becomes the interpreter that has it.

installed                          the iree-base-compiler beside Innermost
pip:iree-base-compiler==3.9.0      a release on the package index
nightly:URL_OR_FOLDER              the newest build that a page of links or a folder has
wheel:PATH                         a wheel, or the folder that has it
build:PATH                         a CMake build or install tree of IREE, with Python bindings
python:PATH                        that of another interpreter
"""

import hashlib
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from bot.compiler.builds import find_bindings, fingerprint, link_bindings
from bot.compiler.environments import Fill, Recipe, find, provide, remove
from bot.compiler.packages import PACKAGE, find_uv, install, resolve
from bot.compiler.wheels import check_fits, check_whole, newest_wheel, only_wheel
from bot.errors import InputError, SettingsError
from bot.model.base import Value
from bot.processes import run_to_end

INSTALLED = "installed"
_PYTHON = "give the path of a python binary"
_ANSWER_S = 60.0
_EXAMPLE = f"for instance 'pip:{PACKAGE}==3.9.0'"


class Provided(Value):
    """A compiler that is there.

    Attributes:
        python: the interpreter that has it.
        mark: tells it from others that call themselves the same release and commit, as builds of one's own do; empty
            where release and commit say all.
    """

    python: str
    mark: str = ""


@dataclass(frozen=True)
class _Plan:
    recipe: Recipe
    fill: Fill
    mark: str = ""
    look: Callable[[], object] = find_uv
    """Finds out, before an environment is begun, whether what goes into it can be had."""


def compiler_python(source: str) -> str:
    """The interpreter of `provide_compiler`."""
    return provide_compiler(source).python


def provide_compiler(source: str) -> Provided:
    """The compiler of a source, after making an environment for it where that is needed.

    Raises `SettingsError`, `UsageError` or `InputError` for a source that is wrong, and `InfrastructureError` where
    network, disk or uv fail; nothing half-made is left then.
    """
    if source == INSTALLED:
        return Provided(python=sys.executable)
    kind, _, rest = source.partition(":")
    if kind == "python" and rest:
        return Provided(python=_interpreter(source, rest))
    if kind not in _KINDS or not rest:
        kinds = ", ".join(f"'{name}:…'" for name in (*_KINDS, "python"))
        raise SettingsError(f"unknown compiler source '{source}'", f"use '{INSTALLED}', {kinds}; {_EXAMPLE}")
    plan = _KINDS[kind](rest)
    if find(plan.recipe) is None:
        plan.look()
    return Provided(python=provide(plan.recipe, plan.fill), mark=plan.mark)


def anchored(source: str) -> str:
    """The source as it is said in any other folder: with its path, where it has one, made absolute."""
    kind, _, rest = source.partition(":")
    if kind in ("wheel", "build", "python") or (kind == "nightly" and "://" not in rest):
        return f"{kind}:{Path(rest).expanduser().absolute()}"
    return source


def is_at_hand(source: str) -> bool:
    """Whether a source can be used without making an environment; False as well where only the network knows."""
    kind, _, rest = source.partition(":")
    if kind == "nightly" or (kind == "pip" and not _is_fixed(_requirement(rest))):
        return False
    if kind not in _KINDS or kind == "build":
        return True
    return find(_KINDS[kind](rest).recipe) is not None


def forget(source: str) -> None:
    """Removes the environment of a release, `pip:iree-base-compiler==VERSION`; it is made anew when asked for."""
    remove(_release(source.removeprefix("pip:")).recipe)


def _interpreter(source: str, path: str) -> str:
    # Not resolved: the link in a virtual environment is what makes it one.
    python = Path(os.path.abspath(Path(path).expanduser()))  # noqa: PTH100
    if not python.is_file():
        raise SettingsError(f"compiler '{source}': there is no interpreter at {python}", _PYTHON)
    # Before it is spoken to: what something else says of that is for nobody.
    said = run_to_end([str(python), "-c", "print(6 * 7)"], folder=Path.cwd(), environment=os.environ, limit_s=_ANSWER_S)
    if (said.code, said.out.strip()) != (0, "42"):
        raise SettingsError(f"compiler '{source}': {python} is no Python interpreter that works", _PYTHON)
    return str(python)


def _release(text: str) -> _Plan:
    requirement = _requirement(text)
    pinned = str(requirement) if _is_fixed(requirement) else resolve(str(requirement))

    def fill(folder: Path, hold: int) -> None:
        # Asked first, so that a release that isn't there is told from an install that fails.
        install(folder / "bin" / "python", pinned if requirement.url else resolve(pinned), hold)

    def look() -> None:
        find_uv()
        if not requirement.url:
            resolve(pinned)

    return _Plan(Recipe(what=pinned, parts=("pip", pinned)), fill, look=look)


def _requirement(text: str) -> Requirement:
    try:
        requirement = Requirement(text)
    except InvalidRequirement as error:
        raise SettingsError(f"'pip:{text}' is not a requirement: {str(error).splitlines()[0]}", _EXAMPLE) from error
    if canonicalize_name(requirement.name) != PACKAGE or requirement.extras or requirement.marker:
        raise SettingsError(f"'pip:{text}' is not a plain requirement on {PACKAGE}", _EXAMPLE)
    if requirement.url is not None:
        _check_address(requirement.url, "use 'wheel:PATH' for a file")
    requirement.name = PACKAGE
    return requirement


def _is_fixed(requirement: Requirement) -> bool:
    """Whether a requirement means the same build whenever it is asked for."""
    specifiers = list(requirement.specifier)
    one = len(specifiers) == 1 and specifiers[0].operator == "==" and not specifiers[0].version.endswith(".*")
    return one or requirement.url is not None


def _nightly(where: str) -> _Plan:
    if "://" not in where:
        folder = Path(where).expanduser().absolute()
        if not folder.is_dir():
            raise SettingsError(f"'nightly:{where}': there is no folder {folder}", "give a folder of wheels, or a URL")
        return _wheel_file(newest_wheel(folder))
    _check_address(where, "give the path of a folder for files")
    pinned = resolve(PACKAGE, where)

    def fill(folder: Path, hold: int) -> None:
        install(folder / "bin" / "python", pinned, hold, where)

    return _Plan(Recipe(what=f"{pinned} of {where}", parts=("nightly", where, pinned)), fill)


def _wheel(path: str) -> _Plan:
    return _wheel_file(only_wheel(Path(path).expanduser().absolute()))


def _wheel_file(wheel: Path) -> _Plan:
    check_fits(wheel)
    digest = _digest(wheel)

    def fill(folder: Path, hold: int) -> None:
        # A copy, so that what is installed is what was hashed, whatever becomes of the file meanwhile.
        copy = folder / wheel.name
        shutil.copyfile(wheel, copy)
        check_whole(copy, wheel)
        if _digest(copy) != digest:
            raise InputError(f"{wheel} changed while it was read", "try again when it is written")
        install(folder / "bin" / "python", str(copy), hold)
        copy.unlink()

    def look() -> None:
        check_whole(wheel, wheel)
        find_uv()

    return _Plan(Recipe(what=wheel.name, parts=("wheel", digest)), fill, mark=f"wheel-{digest[:12]}", look=look)


def _digest(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest()
    except OSError as error:
        raise InputError(f"cannot read {file}: {error.strerror}", "give the path of a .whl file") from error


def _build(path: str) -> _Plan:
    package = find_bindings(Path(path).expanduser().absolute())
    mark = f"build-{fingerprint(package)}"

    def fill(folder: Path, hold: int) -> None:  # noqa: ARG001 - nothing else is started
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        link_bindings(package, folder / "lib" / version / "site-packages")

    what = f"the build in {package}"
    return _Plan(Recipe(what=what, parts=("build", str(package), mark)), fill, mark, look=lambda: None)  # no uv


def _check_address(url: str, tip: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https"):
        raise SettingsError(f"'{url}' is no address of the web", tip)
    if "@" in parts.netloc:
        # The source is part of the record, which is published.
        raise SettingsError(f"the address of {parts.hostname} has a password in it", "put it into ~/.netrc")


_KINDS: dict[str, Callable[[str], _Plan]] = {
    "pip": _release,
    "nightly": _nightly,
    "wheel": _wheel,
    "build": _build,
}
