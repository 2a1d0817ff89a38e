# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The whole run in one word, and the exit code that follows. Pure."""

from collections import Counter
from collections.abc import Iterable, Sequence

from bot.errors import EXIT_INCOMPLETE, EXIT_OK, EXIT_REGRESSION
from bot.model.run import Result, Run, Summary
from bot.model.triage import Acceptance, accepted
from bot.model.verdict import Overall

# Worst first: a regression is certain whatever else is missing, and what is missing may hide one.
_WORST_FIRST = (Overall.REGRESSION, Overall.MIXED, Overall.INCOMPLETE, Overall.IMPROVEMENT, Overall.NO_CHANGE)
_ACCEPTABLE = (Overall.REGRESSION, Overall.MIXED)


def summarize(results: Sequence[Result], asked: Iterable[tuple[str, str]]) -> Summary:
    """The summary of `results`, given all (dispatch, target) pairs that were asked for.

    No result at all is incomplete: an empty run must not look like success.
    """
    present = {(result.dispatch, result.target) for result in results}
    missing = tuple(f"{dispatch} on {target}" for dispatch, target in asked if (dispatch, target) not in present)
    return summary_of([result.verdict.overall for result in results], missing)


def summary_of(words: Sequence[Overall], missing: tuple[str, ...]) -> Summary:
    """The summary of what came out, a word each, and of what is missing."""
    counts = Counter(words)
    found = [overall for overall in _WORST_FIRST if counts[overall]] if words else [Overall.INCOMPLETE]
    if missing:
        found.append(Overall.INCOMPLETE)
    worst = min(found, key=_WORST_FIRST.index)
    return Summary(overall=worst, counts={overall: counts[overall] for overall in _WORST_FIRST}, missing=missing)


def excused(run: Run, acceptances: Sequence[Acceptance]) -> Summary:
    """The summary of `run` with every regression and mixed result that was accepted counted as no change.

    What is incomplete stays so: nobody can accept what nobody has seen.
    """
    words = [
        Overall.NO_CHANGE
        if result.verdict.overall in _ACCEPTABLE and accepted(acceptances, result.dispatch, result.target)
        else result.verdict.overall
        for result in run.results
    ]
    if words == [result.verdict.overall for result in run.results]:
        return run.summary
    return summary_of(words, run.summary.missing)


def exit_code(summary: Summary, *, mixed_fails: bool) -> int:
    """The command line's exit code for a run."""
    if summary.overall == Overall.REGRESSION:
        return EXIT_REGRESSION
    if summary.counts.get(Overall.MIXED, 0) and mixed_fails:
        return EXIT_REGRESSION
    if summary.missing or summary.counts.get(Overall.INCOMPLETE, 0) or summary.overall == Overall.INCOMPLETE:
        return EXIT_INCOMPLETE
    return EXIT_OK
