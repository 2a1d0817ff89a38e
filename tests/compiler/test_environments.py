# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Environments are made once, are whole or not there, and see nothing but themselves."""

import os
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from typing import NoReturn

import pytest

from bot.compiler.environments import Recipe, find, provide
from bot.errors import InfrastructureError, UsageError

RECIPE = Recipe(what="a test", parts=("test",))
# Makes the environment of RECIPE; what `fill` does is put in. Prints the interpreter.
PROGRAM = """
import sys, time
from pathlib import Path
from bot.compiler.environments import Recipe, provide
from bot.processes import run_to_end
def fill(folder, hold):
{body}
print(provide(Recipe(what="a test", parts=("test",)), fill))
"""


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INNERMOST_CACHE", str(tmp_path / "cache"))


def start(body: str) -> "subprocess.Popen[str]":
    program = PROGRAM.format(body=textwrap.indent(body, "    "))
    return subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ
    )


def nothing(folder: Path, hold: int) -> None:
    pass


def folders(tmp_path: Path) -> list[Path]:
    return [entry for entry in (tmp_path / "cache" / "environments").iterdir() if entry.is_dir()]


def test_processes_that_want_the_same_make_it_once(tmp_path: Path) -> None:
    log = tmp_path / "log"
    body = f"with open({str(log)!r}, 'a') as log: log.write('filled\\n')\ntime.sleep(0.5)"
    ended = [process.communicate(timeout=60) for process in [start(body) for _ in range(3)]]
    assert len({out for out, _ in ended}) == 1
    assert log.read_text() == "filled\n"
    assert len(folders(tmp_path)) == 1


def test_one_that_was_killed_is_made_afresh(tmp_path: Path) -> None:
    process = start("(folder / 'half').touch()\nprint('half', flush=True)\ntime.sleep(60)")
    assert process.stdout is not None
    assert process.stdout.readline() == "half\n"
    process.kill()
    process.communicate()
    assert find(RECIPE) is None
    python = Path(provide(RECIPE, nothing))
    assert not (python.parent / "half").exists()
    assert find(RECIPE) == str(python)


def test_a_tool_that_outlives_its_maker_keeps_the_lock(tmp_path: Path) -> None:
    go, begun = tmp_path / "go", tmp_path / "begun"
    tool = (
        "import pathlib, time\n"
        f"pathlib.Path({str(begun)!r}).touch()\n"
        f"while not pathlib.Path({str(go)!r}).exists(): time.sleep(0.02)\n"
    )
    first = start(f"run_to_end([sys.executable, '-c', {tool!r}], folder=folder, environment={{}}, hold=[hold])")
    while not begun.exists():
        assert first.poll() is None
        time.sleep(0.02)
    first.kill()
    first.wait()
    second = start("pass")
    assert second.stderr is not None
    assert "waiting for the process" in second.stderr.readline()
    assert second.poll() is None
    go.touch()
    out, err = second.communicate(timeout=60)
    assert out.strip() == find(RECIPE), err


def test_what_cannot_be_filled_leaves_nothing(tmp_path: Path) -> None:
    def fail(folder: Path, hold: int) -> NoReturn:
        (folder / "half").touch()
        raise InfrastructureError("no network")

    with pytest.raises(InfrastructureError, match="no network"):
        provide(RECIPE, fail)
    assert folders(tmp_path) == []
    assert find(RECIPE) is None


def test_a_disk_that_refuses(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    with pytest.raises(UsageError, match="cannot use") as caught:
        provide(RECIPE, nothing)
    assert "INNERMOST_CACHE" in caught.value.tip


def test_it_is_found_again_and_told_from_others() -> None:
    python = provide(RECIPE, nothing)
    assert provide(RECIPE, lambda folder, hold: pytest.fail("made twice")) == python
    assert find(Recipe(what="a test", parts=("other",))) is None
    assert find(Recipe(what="in other words", parts=("test",))) == python


def test_one_whose_interpreter_is_gone_is_made_again() -> None:
    python = Path(provide(RECIPE, nothing))
    link = python.parent / "bin" / "python"
    link.unlink()
    link.symlink_to("/no/such/python")
    assert find(RECIPE) is None
    assert Path(provide(RECIPE, nothing)).is_file()
    assert link.is_file()


def test_no_package_from_outside_is_seen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "intruder.py").touch()
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    program = "import importlib.util as u; print(*[bool(u.find_spec(name)) for name in ('intruder', 'bot', 'iree')])"
    said = subprocess.run(
        [provide(RECIPE, nothing), "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert said.stdout.split() == ["False", "False", "False"]
