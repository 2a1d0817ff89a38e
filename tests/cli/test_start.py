# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a start imports, completes and says of itself, with the console script as it is installed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot import __version__
from bot.host import installed_version
from tests.cli.conftest import Innermost

SCRIPT = Path(sys.executable).parent / "innermost"
HEAVY = {"pydantic", "github", "numpy", "iree", "rich", "jinja2", "execnet", "sqlalchemy", "altair"}
_MODULES = "import sys; from bot.__main__ import run; run(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"


@pytest.mark.parametrize("arguments", [["--help"], ["run", "--help"], ["history", "add", "--help"]], ids=" ".join)
def test_help_imports_nothing_heavy(arguments: list[str]) -> None:
    said = subprocess.run([sys.executable, "-c", _MODULES, *arguments], capture_output=True, text=True, check=True)
    assert said.stdout
    assert {name.partition(".")[0] for name in said.stderr.split()} & HEAVY == set()


def test_the_versions_and_builds(innermost: Innermost) -> None:
    first, compiler, runtime = innermost("--version").out.splitlines()
    assert first.startswith(f"innermost {__version__} (Python 3.")
    for line, name in ((compiler, "iree-base-compiler"), (runtime, "iree-base-runtime")):
        revision = line.removeprefix(f"{name} {installed_version(name)} (").removesuffix(")")
        assert len(revision) == 40, line
        assert set(revision) <= set("0123456789abcdef")


def test_nothing_asked_is_help_and_a_mistake(innermost: Innermost) -> None:
    for group in ([], ["corpus"]):
        said = innermost(*group)
        assert said.code == 2
        assert said.err.startswith("Usage: innermost")


@pytest.mark.skipif(not shutil.which("bash"), reason="needs bash")
@pytest.mark.skipif(not SCRIPT.exists(), reason="needs the console script beside the interpreter")
def test_bash_completes(tmp_path: Path) -> None:
    """As bash does it on Tab: by the function that the printed script defines."""
    lines = ["COMP_WORDS=(innermost %s); COMP_CWORD=%d; _innermost_completion innermost; echo ${COMPREPLY[*]}"] * 3
    words = [("wo", 1), ("history ex", 2), ("run --t", 2)]
    script = "\n".join(
        [f'eval "$({SCRIPT} --show-completion)"', *(line % word for line, word in zip(lines, words, strict=True))]
    )
    path = f"{SCRIPT.parent}{os.pathsep}{os.environ['PATH']}"
    said = subprocess.run(
        ["bash", "--norc", "-c", script],
        cwd=tmp_path, env=os.environ | {"PATH": path}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert said.stdout.splitlines() == ["workflows", "export", "--target"], said.stderr
