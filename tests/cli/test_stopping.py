# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Commands that are stopped say what is kept and how to go on; real signals, at a moment that the test chooses."""

import os
import signal
from collections.abc import Generator
from pathlib import Path

import pytest

from bot.cli.progress import Doing
from bot.cli.stopping import interrupted_by_sigterm
from bot.history.archive import export
from bot.history.database import open_database, sqlite_address
from bot.history.store import add_run, contents
from tests.cli.conftest import Innermost
from tests.history.adder import night

_BOTH = pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=lambda each: signal.Signals(each).name)


@pytest.fixture(autouse=True)
def handlers() -> Generator[None]:
    """What they were."""
    before = {each: signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)}
    yield
    for each, handler in before.items():
        signal.signal(each, handler)


def at_step(monkeypatch: pytest.MonkeyPatch, words: str, number: int) -> None:
    """Sends a signal when a command says that it is there."""
    interrupted_by_sigterm()

    def say(_: Doing, at: str) -> None:
        if at.startswith(words):
            os.kill(os.getpid(), number)

    monkeypatch.setattr(Doing, "say", say)


@_BOTH
def test_an_import_keeps_what_it_has_and_goes_on(
    innermost: Innermost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    with open_database(sqlite_address(tmp_path / "h.sqlite"), create=True) as database:
        for each in range(3):
            add_run(database, night(each))
            export(database, tmp_path / "data")
    command = ("history", "import", "data", "--database", "sqlite:///new.sqlite")
    with monkeypatch.context() as patch:
        at_step(patch, "file 2", number)
        said = innermost(*command)
    assert (said.code, said.out) == (3, "")
    assert said.err.startswith("stopped: what was imported is in ")
    assert "the same command goes on with the rest" in said.err
    with open_database(sqlite_address(tmp_path / "new.sqlite"), create=False) as database:
        assert len(contents(database)) == 1
    assert "2 runs added, 1 run there already" in innermost(*command).out


@_BOTH
def test_a_site_stays_as_it_was(
    innermost: Innermost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    with open_database(sqlite_address(tmp_path / "h.sqlite"), create=True) as database:
        add_run(database, night(0))
    command = ("dashboard", "build", "--out", "site", "--database", "sqlite:///h.sqlite")
    with monkeypatch.context() as patch:
        at_step(patch, "overview", number)
        said = innermost(*command)
    assert said.code == 3
    assert said.err == "stopped: nothing was written to site; the same command builds it from the start\n"
    assert [path.name for path in tmp_path.iterdir()] == ["h.sqlite"]
    (tmp_path / "site").mkdir()
    with monkeypatch.context() as patch:
        at_step(patch, "overview", number)
        assert "the site in site is as it was" in innermost(*command).err
    assert list((tmp_path / "site").iterdir()) == []
