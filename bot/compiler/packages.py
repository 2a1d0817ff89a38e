# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The one door to uv: which release a requirement means, and installing it into an environment."""

import os
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from packaging.requirements import Requirement

from bot.errors import InfrastructureError, UsageError
from bot.host import install_command
from bot.processes import Ended, run_to_end

PACKAGE = "iree-base-compiler"

# `iree.compiler.dialects.linalg` imports it up to 3.9, whose wheels don't ask for it.
_BESIDES = ("PyYAML",)
# uv's exit status for requirements that nothing satisfies; 2 is for what kept it from finding out.
_UNSATISFIABLE = 1
_COMPLAINT_CHARS = 1_000
_UNREACHABLE = "is the network there? uv takes another index from UV_DEFAULT_INDEX"


@cache
def resolve(requirement: str, page: str = "") -> str:
    """The newest release that a requirement admits for this Python and machine, as `iree-base-compiler==VERSION`.

    Asked once: both sides of a comparison get the same answer.

    Args:
        page: a page of links to search instead of the index; there pre-releases count too.

    Raises `UsageError` where there is none, and `InfrastructureError` where index or page can't be asked.
    """
    ended = _resolve(requirement, page)
    if ended.code == 0:
        return ended.out.strip()
    where = page or "the package index"
    if ended.code != _UNSATISFIABLE:
        raise InfrastructureError(f"cannot ask {where} for {requirement}: {_complaint(ended)}", _UNREACHABLE)
    others = _others(requirement, page)
    if not others:
        raise InfrastructureError(f"{where} has no {PACKAGE} for this Python and machine: {_complaint(ended)}")
    raise UsageError(f"{where} has no {requirement}: {_complaint(ended)}", f"there is {' and '.join(others)}")


def install(python: Path, package: str, hold: int, page: str = "") -> None:
    """Installs a package, and what it needs, where the interpreter `python` finds it.

    Args:
        package: a requirement, or the path of a wheel.
        hold: a file descriptor that uv keeps open while it runs.
        page: a page of links, searched besides the index.

    Raises `InfrastructureError` where that fails.
    """
    links = ["--find-links", page] if page else []
    ended = _uv(["pip", "install", "--python", str(python), *links, package, *_BESIDES], hold=[hold])
    if ended.code != 0:
        raise InfrastructureError(
            f"cannot install {package}: {_complaint(ended)}",
            f"is there room on the disk, about 600 MiB? {_UNREACHABLE}",
        )


def find_uv() -> str:
    """uv's executable. Raises `InfrastructureError` where it isn't installed."""
    try:
        from uv import find_uv_bin  # noqa: PLC0415 - an extra

        return find_uv_bin()
    except (ImportError, FileNotFoundError) as error:
        raise InfrastructureError(
            "environments for compilers are made with uv, which is not installed", install_command("compilers")
        ) from error


def _resolve(requirement: str, page: str) -> Ended:
    links = ["--no-index", "--find-links", page, "--prerelease", "allow"] if page else []
    command = ["pip", "compile", "--python", sys.executable, "--no-deps", "--no-header", "--no-annotate", *links, "-"]
    return _uv(command, said=requirement)


def _others(requirement: str, page: str) -> list[str]:
    """The releases next to the one that isn't there, or the newest."""
    versions = [spec.version for spec in Requirement(requirement).specifier if spec.operator == "=="]
    bounds = [f"<{versions[0]}", f">{versions[0]}"] if len(versions) == 1 and "*" not in versions[0] else [""]
    asked = [_resolve(f"{PACKAGE}{bound}", page) for bound in bounds]
    return [ended.out.strip() for ended in asked if ended.code == 0]


def _uv(arguments: Sequence[str], *, said: str = "", hold: Sequence[int] = ()) -> Ended:
    # Wheels only: building one runs its author's code, and takes compilers.
    command = [find_uv(), *arguments, "--quiet", "--no-build"]
    environment = {**os.environ, "UV_PYTHON_DOWNLOADS": "never", "NO_COLOR": "1"}
    # In the root folder uv sees no project's settings: what an environment holds must not depend on where one stands.
    return run_to_end(command, folder=Path("/"), environment=environment, said=said, hold=hold)


def _complaint(ended: Ended) -> str:
    lines = [line.strip() for line in ended.err.splitlines() if line.strip()]
    text = "\n".join(lines).removeprefix("error: ")[:_COMPLAINT_CHARS]
    return text or f"uv ended with {ended.code}"
