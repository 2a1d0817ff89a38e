# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Whether what was observed is of the whole corpus, and of it alone. Pure."""

from collections.abc import Iterator, Set

from bot.corpus.library import Corpus
from bot.corpus.verify import Problem
from bot.curate.behaviour import BEHAVIOUR, Behaviour
from bot.errors import UsageError
from bot.model.run import Run

_MOST_NAMES = 3


def check_covers(corpus: Corpus, run: Run, what: str) -> None:
    """Raises `UsageError` unless a run, `what` in messages, compared just the dispatches of the corpus as they are.

    What is known of a dispatch that the run lacks would be lost; another text under the same id is another dispatch.
    """
    target = run.targets[0].name
    done = {result.dispatch for result in run.results if result.target == target}
    theirs = {(dispatch.id, dispatch.sha256) for dispatch in run.dispatches if dispatch.id in done}
    ours = {(dispatch.id, dispatch.sha256) for dispatch in corpus.dispatches}
    tip = "observe a finished run of the full suite, or name the corpus that was run with --corpus"
    if missing := {name for name, _ in ours - theirs}:
        raise UsageError(f"{what} lacks {_named(missing, len(ours))} dispatches of {corpus.root}", tip)
    if others := {name for name, _ in theirs - ours}:
        raise UsageError(f"{corpus.root} lacks {_named(others, len(theirs))} dispatches of {what}", tip)


def uncovered(corpus: Corpus, seen: Behaviour | None) -> Iterator[Problem]:
    """Where what was observed is not of the dispatches that the corpus has now; nothing observed is no problem."""
    if seen is None:
        return
    ours = {dispatch.id for dispatch in corpus.dispatches}
    theirs = seen.classes.keys() | seen.failures.keys()
    anew = "`innermost corpus observe` makes it anew"
    if missing := ours - theirs:
        yield Problem(where=BEHAVIOUR, what=f"it lacks {_named(missing, len(ours))} dispatches; {anew}")
    if others := theirs - ours:
        yield Problem(where=BEHAVIOUR, what=f"the corpus lacks {_named(others, len(theirs))} dispatches of it; {anew}")


def _named(ids: Set[str], total: int) -> str:
    """`2 (ID, ID) of 1,330`."""
    more = ", …" if len(ids) > _MOST_NAMES else ""
    return f"{len(ids):,} ({', '.join(sorted(ids)[:_MOST_NAMES])}{more}) of {total:,}"
