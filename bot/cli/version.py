# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost --version`: which builds these are, without importing any."""

import ast
import platform
from collections.abc import Iterator
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

import typer

from bot import __version__

# Distribution, and the package that states its revision in `version.py`.
_BUILDS = (("iree-base-compiler", "iree.compiler"), ("iree-base-runtime", "iree._runtime_libs"))


def say_versions(value: bool) -> None:
    """The option's callback: prints them and exits, where it was given."""
    if value:
        for line in versions():
            typer.echo(line)
        raise typer.Exit


def versions() -> Iterator[str]:
    """Innermost, then IREE's compiler and runtime, with the commits that they were built from; a line each."""
    yield f"innermost {__version__} (Python {platform.python_version()})"
    for distribution, package in _BUILDS:
        try:
            yield f"{distribution} {metadata.version(distribution)} ({_revision(package) or 'no revision'})"
        except metadata.PackageNotFoundError:
            yield f"{distribution} is not installed"


def _revision(package: str) -> str:
    """IREE's commit, as the package states it; empty where it doesn't."""
    try:
        spec = find_spec(package)
    except ModuleNotFoundError:
        return ""
    for folder in (spec and spec.submodule_search_locations) or ():
        file = Path(folder) / "version.py"
        if file.is_file():
            for node in ast.parse(file.read_text(encoding="utf-8")).body:
                match node:
                    case ast.Assign(targets=[ast.Name(id="REVISIONS")], value=ast.Dict() as value):
                        return str(ast.literal_eval(value).get("IREE", ""))
                    case _:
                        pass
    return ""
