# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What can be imported from `bot`: it is there, it is typed, it is the command line's own way."""

import ast
import subprocess
import sys
from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

import bot
from bot.record import load_run
from tests.cli.conftest import Innermost, innermost
from tests.paths import DATA
from tests.runs import without_times

__all__ = ["innermost"]  # the fixture


def test_every_name_is_there_for_people_and_for_type_checkers() -> None:
    assert sorted(bot.__all__) == bot.__all__
    for name in bot.__all__:
        found = getattr(bot, name)
        assert found.__doc__ or name == "Outcome", name
    tree = ast.parse(Path(str(bot.__file__)).read_text())
    (typed,) = [node for node in tree.body if isinstance(node, ast.If)]
    homes = {alias.name: node.module for node in typed.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    for name, home in homes.items():
        assert getattr(import_module(str(home)), name) is getattr(bot, name)
    assert set(homes) == set(bot.__all__) <= set(dir(bot))
    with pytest.raises(AttributeError, match="no attribute 'runs'"):
        _ = bot.runs  # pyright: ignore[reportAttributeAccessIssue]


def test_importing_it_imports_nothing() -> None:
    said = subprocess.run(
        [sys.executable, "-c", "import sys; before = set(sys.modules); import bot; print(*set(sys.modules) - before)"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert {name.partition(".")[0] for name in said.stdout.split()} - {"bot"} <= sys.stdlib_module_names


class Counting:
    """A watcher."""

    def __init__(self) -> None:
        self.parts: Counter[str] = Counter()

    def begin(self, step: str, total: int) -> None:
        self.parts[f"{step} of {total}"] += 1

    def advance(self, what: str) -> None:
        self.parts["advance"] += 1


def test_a_run_is_that_of_the_command(innermost: Innermost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    watcher = Counting()
    run = bot.run("api", dispatches=[DATA / "pad.mlir"], until="check", watcher=watcher)
    assert watcher.parts["check of 1"] == 1
    assert run.summary.overall is bot.Overall.IMPROVEMENT
    assert run == load_run(tmp_path / "api") == bot.load("api")
    assert (tmp_path / "api" / "report.html").is_file()
    assert innermost("run", "--dispatch", DATA / "pad.mlir", "--until", "check", "--out", "cli").code == 0
    assert without_times(run) == without_times(load_run(tmp_path / "cli"))
    assert bot.compare(run, bot.load("cli")).summary.overall is bot.Overall.NO_CHANGE
    # Continued, from another folder.
    further = bot.run("further", source="api", until="compile")
    assert {result.baseline.kind for result in further.results} == {"compiled"}


def test_a_check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    found = bot.check((DATA / "pad.mlir").read_text(), pipeline="reordered")
    (op,) = found.stages[bot.Stage.DISPATCH_CREATION].ops
    assert {operand.role: operand.innermost for operand in op.operands} == {"image": True, "filter": True}
    assert bot.check("util.func @main( {").kind == "failed"


def test_mistakes_are_errors_with_a_tip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(bot.SettingsError, match="unknown variant or pipeline 'mine'"):
        bot.run("out", dispatches=[DATA / "pad.mlir"], candidate="mine", until="check")
    with pytest.raises(bot.UsageError, match="unknown step 'chek'") as caught:
        bot.run("out", until="chek")
    assert caught.value.tip == "did you mean 'check'?"
    with pytest.raises(bot.UsageError, match="--jobs is for this machine"):
        bot.run("out", jobs=2, executor="dask://127.0.0.1:8786")
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "letter.txt").touch()
    with pytest.raises(bot.UsageError, match=r"it holds letter\.txt"):
        bot.run("out", until="check")
