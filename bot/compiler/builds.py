# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""CMake builds of IREE with Python bindings: finding the bindings, and what identifies a build."""

import ast
import json
import os
from hashlib import sha256
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

from bot.errors import InputError

# Where bindings are in a folder of users' own, in a build tree, and in an install tree.
_PLACES = (".", "compiler/bindings/python", "python_packages/iree_compiler")
_CACHE = "CMakeCache.txt"
_UNKNOWN = "unknown"


def find_bindings(tree: Path) -> Path:
    """The folder `iree/compiler` of a build or install tree. Raises `InputError` where no built one is there."""
    looked = [tree / place / "iree" / "compiler" for place in _PLACES]
    for package in looked:
        libraries = package / "_mlir_libs"
        # In IREE's source tree the package is there, but nothing that is built.
        if not libraries.is_dir():
            continue
        built = sorted(libraries.glob("_mlir.*.so"))
        if built and not any((libraries / f"_mlir{suffix}").exists() for suffix in EXTENSION_SUFFIXES):
            raise InputError(
                f"{package} was built for another Python: it has {built[0].name}",
                "use `python:PATH` with an interpreter of that version that finds it",
            )
        return package
    raise InputError(
        f"{tree} has no built Python bindings of the compiler: looked for {', '.join(map(str, looked))}",
        "configure IREE with -DIREE_BUILD_PYTHON_BINDINGS=ON, build, and give the build or install folder",
    )


def fingerprint(package: Path) -> str:
    """Identifies what was built, as 12 hexadecimal digits: changes whenever a file does (by size and time)."""
    digest = sha256()
    for folder, folders, files in os.walk(package, followlinks=True):
        folders[:] = sorted(set(folders) - {"__pycache__"})
        for file in sorted(Path(folder, name) for name in files):
            if file.exists():
                stat = file.stat()
                digest.update(f"{file.relative_to(package)} {stat.st_size} {stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:12]


def link_bindings(package: Path, site_packages: Path) -> None:
    """Makes a package of the bindings in an environment, as links.

    Its `version.py` is our own: a build tree has none (IREE's setup.py makes it), and the commit in an old one may be
    another than what was built.
    """
    target = site_packages / "iree" / "compiler"
    target.mkdir(parents=True)
    for entry in package.iterdir():
        if entry.name not in ("version.py", "__pycache__"):
            (target / entry.name).symlink_to(entry.resolve())
    version = f"VERSION = {_release(package)!r}\nREVISIONS = {{}}\n"
    (target / "version.py").write_text(version)


def _release(package: Path) -> str:
    """The version that the bindings or their source tree state; `unknown` where neither does."""
    stated = package / "version.py"
    if stated.is_file():
        for node in ast.parse(stated.read_text()).body:
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "VERSION":
                return str(ast.literal_eval(node.value))
    for folder in package.parents:
        if (folder / _CACHE).is_file():
            return _release_of_source(folder / _CACHE)
    return _UNKNOWN


def _release_of_source(cache: Path) -> str:
    """The version of the source tree that a CMake build was configured from."""
    for line in cache.read_text(errors="replace").splitlines():
        key, _, value = line.partition("=")
        if key.partition(":")[0] == "IREE_SOURCE_DIR":
            try:
                version = json.loads((Path(value) / "compiler" / "version.json").read_text())
                return str(version["package-version"])
            except (OSError, ValueError, KeyError):
                return _UNKNOWN
    return _UNKNOWN
