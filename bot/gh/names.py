# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Names in a command, checked; a mistake in one is a value that says what was meant."""

from collections.abc import Callable
from functools import cache
from typing import TypeVar

from pydantic import ValidationError

from bot.config.schema import Settings
from bot.corpus.library import Corpus, load_corpus
from bot.errors import InnermostError, nearest
from bot.gh.grammar import Mistake
from bot.gh.work import BisectWork, CheckWork, ReproWork, RunWork, TraceWork, check_names
from bot.model.run import Step

_Work = TypeVar("_Work", RunWork, CheckWork, TraceWork, BisectWork, ReproWork)


@cache
def corpus() -> Corpus:
    """The shipped corpus, read once: what a comment names is in it."""
    return load_corpus()


def first_mistake(make: Callable[[], _Work], settings: Settings) -> _Work | Mistake:
    """The work that `make` makes, or what is wrong with a value in it: its form first, then the settings' names."""
    try:
        work = make()
        check_names(work, settings)
    except ValidationError as error:
        fault = error.errors(include_url=False)[0]
        return Mistake(
            str(fault["msg"]).removeprefix("Value error, "), "/innermost help COMMAND shows the form of each value"
        )
    except InnermostError as error:
        return Mistake(error.message, error.tip)
    return work


def known_dispatch(name: str) -> str | Mistake:
    """The id of the one dispatch of the corpus that is meant."""
    try:
        return corpus().get(name).id
    except InnermostError as error:
        return Mistake(error.message, error.tip)


def step_of(name: str, default: Step) -> Step | Mistake:
    """How far to go."""
    known = [str(step) for step in Step]
    if name and name not in known:
        return Mistake(f"there is no step '{name}'", nearest(name, known))
    return Step(name) if name else default
