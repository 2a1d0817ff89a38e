# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From a model to its IR after IREE's input phase: the importers and the compiler, each in a process that may die."""

import importlib.metadata
import importlib.resources
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from bot.corpus.family import family_text
from bot.corpus.recipes import Recipe, Transforms
from bot.errors import InputError, UsageError
from bot.files import sha256_hex
from bot.host import install_command
from bot.model.base import Value

KERAS = "keras"
SYSTEMATIC = "systematic"

_TIME_LIMIT_S = 900
# MLIR's lexer addresses its buffer with 32 bits, signed, and protobuf's messages end there too.
_LARGEST_BYTES = 2**31 - 1
_BYTECODE = b"ML\xefR"
_LEAVE_OUT = "leave its weights out, or in a file of external data beside it: their values do not matter"

_CHANNELS_LAST = "builtin.module(util.func(iree-preprocessing-convert-conv-to-channels-last),canonicalize,cse)"


class Lowered(Value):
    """A model as IR after the input phase, with what it was made from.

    Attributes:
        text: of the module; weights of more than a few elements are left out.
        sha256: of the ONNX or MLIR file, or, for a built model, of the MLIR that was imported.
        versions: of the packages that had a part in it, by name on PyPI.
    """

    text: str
    sha256: str
    versions: dict[str, str]


def lower_recipe(recipe: Recipe, scratch: Path) -> Lowered:
    """A recipe's model. Raises `InputError` where a package is missing, or the model can't be imported or lowered."""
    if recipe.builder == SYSTEMATIC:
        built = scratch / "built.mlir"
        built.write_text(family_text())
        return _lower(built, built.read_bytes(), f"'{recipe.builder}'", recipe.transforms, scratch, {})
    if recipe.builder:
        versions = _versions(_packages(recipe))
        built = scratch / "built.mlir"
        arguments, transforms = json.dumps(recipe.arguments), recipe.transforms.model_dump_json()
        child = ["bot.corpus.builders", recipe.builder, str(built), arguments, transforms]
        if recipe.builder == KERAS:
            child = ["bot.corpus.keras_child", str(built), arguments, transforms]
        _run([sys.executable, "-m", *child], f"building '{recipe.builder}'", "see its recipe in corpus/recipes.toml")
        return _lower(built, built.read_bytes(), f"'{recipe.builder}'", recipe.transforms, scratch, versions)
    path = Path(str(importlib.metadata.distribution(_installed(recipe.package)).locate_file(recipe.file)))
    return lower_file(path, recipe.transforms, scratch, packages=[recipe.package])


def lower_file(path: Path, transforms: Transforms, scratch: Path, *, packages: list[str] | None = None) -> Lowered:
    """The model in an ONNX or MLIR file. Raises `InputError` where it can't be read, imported or lowered."""
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            raise InputError(f"{path} is larger than 2 GiB, which neither MLIR nor protobuf can read", _LEAVE_OUT)
        raw = path.read_bytes()
    except OSError as error:
        raise InputError(f"cannot read {path}: {error.strerror or error}", "give an .onnx or .mlir file") from error
    suffix = path.suffix.lower()
    if suffix == ".mlir":
        _check_mlir(path, raw)
        return _lower(path, raw, str(path), transforms, scratch, _versions(packages or []))
    if suffix != ".onnx":
        raise UsageError(f"{path} is neither .onnx nor .mlir", "export the model to ONNX, or lower it to MLIR")
    versions = _versions(["onnx", *(packages or [])])
    imported = scratch / "imported.mlir"
    child = ["bot.corpus.onnx_child", str(path), str(imported), transforms.model_dump_json()]
    _run([sys.executable, "-m", *child], f"importing {path}", "is it a valid ONNX model of ops that IREE imports?")
    return _lower(imported, raw, str(path), transforms, scratch, versions)


def _check_mlir(path: Path, raw: bytes) -> None:
    """MLIR is text or bytecode; the compiler repeats anything else byte by byte."""
    try:
        if not raw.startswith(_BYTECODE):
            raw.decode()
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not text", "it is no MLIR bytecode either: export it again") from error


def _lower(
    source: Path, raw: bytes, what: str, transforms: Transforms, scratch: Path, versions: dict[str, str]
) -> Lowered:
    """Lowers `source`, which is `what` in messages: the user's own file, or what it was imported or built to."""
    if source.stat().st_size > _LARGEST_BYTES:
        raise InputError(f"what {what} is imported to is larger than 2 GiB, which MLIR can't read", _LEAVE_OUT)
    lowered = scratch / "lowered.mlir"
    # Elided weights keep the text small: they become arguments, and their values do not matter.
    elide = "--mlir-elide-elementsattrs-if-larger=16"
    compile_it = [_native("iree-compile"), "--compile-to=input", elide, str(source), "-o", str(lowered)]
    own = str(source) if what == str(source) else ""
    _run(compile_it, f"lowering {what}", "does `iree-compile --compile-to=input` take it?", own)
    if transforms.channels_last:
        moved = scratch / "channels-last.mlir"
        opt = [_native("iree-opt"), f"--pass-pipeline={_CHANNELS_LAST}", str(lowered), "-o", str(moved)]
        _run(opt, f"moving channels last in {what}", "try the model without channels_last")
        lowered = moved
    return Lowered(text=lowered.read_text(), sha256=sha256_hex(raw), versions=versions)


def _native(tool: str) -> str:
    """The compiler's own executable: the console script of that name is a Python shim ten times slower to start."""
    return str(importlib.resources.files("iree.compiler").joinpath("_mlir_libs", tool))


def _packages(recipe: Recipe) -> list[str]:
    """What must be installed to rebuild a recipe's model, beside Innermost itself."""
    if recipe.builder == SYSTEMATIC:
        return []
    if recipe.builder == KERAS:
        return ["jax", recipe.package]
    return ["torch" if recipe.builder else "onnx", recipe.package]


def missing_packages(recipe: Recipe) -> list[str]:
    """The packages that rebuilding a recipe's model needs, and that are not installed here, each once."""
    return [package for package in dict.fromkeys(_packages(recipe)) if not _is_installed(package)]


def install_tip(packages: Iterable[str]) -> str:
    """How to get packages that are missing."""
    return f"`pip install {' '.join(packages)}`"


def _is_installed(package: str) -> bool:
    try:
        importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return False
    return True


def _installed(package: str) -> str:
    if not _is_installed(package):
        raise InputError(
            f"the package '{package}' is not installed",
            f"{install_tip([package])}, or all of them: `{install_command('extract')}`",
        )
    return package


def _versions(packages: list[str]) -> dict[str, str]:
    return {package: importlib.metadata.version(_installed(package)) for package in packages}


def _run(command: list[str], what: str, tip: str, own: str = "") -> None:
    """Runs a tool to its end. Raises `InputError` with its own complaint where it fails, crashes or never ends.

    `own` is the user's own file: lines of that are told, those of a scratch file are not.
    """
    # A child finds this package where we did, also where it is on the path without being installed.
    path = os.pathsep.join(filter(None, [str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH")]))
    environment = {**os.environ, "PYTHONPATH": path}
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_TIME_LIMIT_S,
            check=False,
            env=environment,
        )
    except subprocess.TimeoutExpired as error:
        raise InputError(f"{what} took longer than {_TIME_LIMIT_S} s", tip) from error
    if done.returncode < 0:
        name = signal.Signals(-done.returncode).name
        raise InputError(f"{what} failed: {Path(command[0]).name} crashed ({name})", tip)
    if done.returncode != 0:
        raise InputError(f"{what} failed: {_complaint(done.stderr, own)}", tip)


def _complaint(stderr: str, own: str) -> str:
    """What a tool says is wrong: its first line with `error:`, the last exception of a traceback, or its last line.

    Some exceptions go on for lines after the one that names them.
    """
    lines = [line.strip() for line in stderr.splitlines() if line.strip()]
    errors = [_with_place(line, own) for line in lines if "error:" in line]
    raised = [line for line in lines if re.match(r"[\w.]+(Error|Exception): ", line)]
    chosen = (errors or raised[-1:] or lines[-1:] or ["no reason given"])[0]
    return chosen if len(chosen) <= 300 else chosen[:300] + "…"


def _with_place(line: str, own: str) -> str:
    """`FILE:2:8: error: SAID` as `line 2, column 8: SAID` where it is about the file `own`, else as `SAID`."""
    place, _, said = line.partition("error:")
    numbers = place.removeprefix(f"{own}:").split(":")
    if own and place.startswith(f"{own}:") and len(numbers) == 3 and numbers[0] != "0":
        return f"line {numbers[0]}, column {numbers[1]}: {said.strip()}"
    return said.strip()
