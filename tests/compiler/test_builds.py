# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Build and install trees of IREE: here made of links to the installed compiler, as CMake would lay it out."""

import json
import os
from importlib import metadata
from pathlib import Path

import pytest

from bot.compiler.builds import find_bindings, fingerprint
from bot.compiler.sources import compiler_python, is_at_hand
from bot.compiler.toolchain import resolve_side
from bot.config.schema import VariantSettings
from bot.errors import InputError
from tests.compiler.conftest import SETTINGS

PACKAGE = Path(str(metadata.distribution("iree-base-compiler").locate_file("iree/compiler")))


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INNERMOST_CACHE", str(tmp_path / "my cache"))


def lay_out(tree: Path, place: str, *, version: str = "") -> Path:
    """Bindings in a tree; CMake links Python sources and shared libraries too."""
    package = tree / place / "iree" / "compiler"
    package.mkdir(parents=True)
    for entry in PACKAGE.iterdir():
        if entry.name not in ("version.py", "__pycache__"):
            (package / entry.name).symlink_to(entry)
    if version:
        (package / "version.py").write_text(f"# Made by setup.py\nVERSION = {version!r}\nREVISIONS = {{}}\n")
    return package


def configured(tree: Path, source: Path, version: str) -> None:
    (source / "compiler").mkdir(parents=True)
    (source / "compiler" / "version.json").write_text(json.dumps({"package-version": version}))
    (tree / "CMakeCache.txt").write_text(f"# CMake\nCMAKE_BUILD_TYPE:STRING=Release\nIREE_SOURCE_DIR:STATIC={source}\n")


def test_a_build_tree_compiles_and_is_told_from_a_rebuilt_one(tmp_path: Path) -> None:
    tree = tmp_path / "iree-build"
    package = lay_out(tree, "compiler/bindings/python")
    configured(tree, tmp_path / "iree", "3.99.0.dev")
    source = f"build:{tree}"
    assert is_at_hand(source)
    side = resolve_side(SETTINGS, "reordered", VariantSettings(compiler=source, pipeline="reordered"), ["gfx942"])
    first = side.variant.compiler
    assert first.name == source
    assert first.release == "3.99.0.dev"
    assert first.revision.startswith("build-")
    assert isinstance(side.targets["gfx942"], tuple)
    assert compiler_python(source) == side.python
    # It is built anew: another file, and so another compiler.
    api = package / "rewrite.py"
    text = api.read_text()
    api.unlink()
    api.write_text(text)
    again = resolve_side(SETTINGS, "none", VariantSettings(compiler=source), ["gfx942"])
    assert again.python != side.python
    assert again.variant.compiler.revision != first.revision


@pytest.mark.parametrize("place", [".", "python_packages/iree_compiler"])
def test_other_trees(tmp_path: Path, place: str) -> None:
    lay_out(tmp_path / "tree", place, version="3.98.0")
    side = resolve_side(SETTINGS, "none", VariantSettings(compiler=f"build:{tmp_path / 'tree'}"), ["llvm-cpu"])
    assert side.variant.compiler.release == "3.98.0"


def test_a_build_that_does_not_say_its_version_takes_the_newest_spellings(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    lay_out(tree, ".")
    variant = VariantSettings(compiler=f"build:{tree}", pipeline="baseline")
    side = resolve_side(SETTINGS, "baseline", variant, ["vulkan"])
    assert side.variant.compiler.release == "unknown"
    assert "iree-preprocessing-convert-1x1" in side.variant.passes
    assert isinstance(side.targets["vulkan"], tuple)


def test_where_it_looked_is_said(tmp_path: Path) -> None:
    # A source tree: the package is there, and nothing is built.
    (tmp_path / "compiler" / "bindings" / "python" / "iree" / "compiler").mkdir(parents=True)
    with pytest.raises(InputError) as caught:
        find_bindings(tmp_path)
    for place in ("", "compiler/bindings/python/", "python_packages/iree_compiler/"):
        assert f"{tmp_path}/{place}iree/compiler" in caught.value.message
    assert "IREE_BUILD_PYTHON_BINDINGS" in caught.value.tip


def test_a_build_for_another_python(tmp_path: Path) -> None:
    libraries = tmp_path / "iree" / "compiler" / "_mlir_libs"
    libraries.mkdir(parents=True)
    (libraries / "_mlir.cpython-27-x86_64-linux-gnu.so").touch()
    with pytest.raises(InputError, match="built for another Python: it has _mlir"):
        find_bindings(tmp_path)


def test_what_python_caches_is_no_change_of_a_build(tmp_path: Path) -> None:
    (tmp_path / "a.py").touch()
    before = fingerprint(tmp_path)
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "a.pyc").touch()
    assert fingerprint(tmp_path) == before
    os.utime(tmp_path / "a.py", (1, 1))
    assert fingerprint(tmp_path) != before
