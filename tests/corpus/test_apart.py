# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A process for each, real ones: what they answer, that one dies, that a stop waits for none."""

import os
import signal
import time
from pathlib import Path

import pytest

from bot.corpus.apart import Died, apart
from bot.corpus.everything import rebuild
from bot.corpus.library import load_corpus
from bot.corpus.recipes import Recipe
from bot.corpus.slicing import CutSettings
from bot.errors import InputError
from tests.corpus.test_everything import GOOD

FOREVER_S = 600


def answer(word: str) -> str:
    if word == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if word == "raise":
        raise InputError("no", "a tip")
    if word == "wait":
        time.sleep(FOREVER_S)
    if word == "deaf":
        os.kill(os.getpid(), signal.SIGINT)
        os.kill(os.getpid(), signal.SIGTERM)
    return word


def test_each_answers_or_is_said_to_have_died_and_hears_no_signal_that_asks_for_a_stop() -> None:
    found = dict(apart(answer, {word: (word,) for word in ("deaf", "die", "one")}, 3))
    assert {name: isinstance(each, Died) for name, each in found.items()} == {"deaf": False, "die": True, "one": False}
    with pytest.raises(InputError) as caught:
        list(apart(answer, {"raise": ("raise",)}, 1))
    assert (caught.value.message, caught.value.tip) == ("no", "a tip")


def test_a_stop_ends_what_is_under_way() -> None:
    done: list[str] = []
    arguments = {word: (word,) for word in ("one", "wait", "never")}
    for name, _ in apart(answer, arguments, 2, lambda: "one" in done):
        done.append(name)
    assert done == ["one"]


def test_a_corpus_that_was_stopped_has_an_index_of_what_is_done(tmp_path: Path) -> None:
    done: list[str] = []
    recipes: dict[str, Recipe] = {"a": GOOD, "b": GOOD}
    rebuilt = rebuild(recipes, tmp_path, CutSettings(), 1, lambda i: done.append(i.name), stopped=lambda: bool(done))
    assert [item.name for item in rebuilt] == done == ["a"]
    assert {use.model for each in load_corpus(tmp_path).dispatches for use in each.models} == {"a"}
    assert rebuild(recipes, tmp_path / "none", CutSettings(), stopped=lambda: True) == ()
    assert not (tmp_path / "none").exists()
