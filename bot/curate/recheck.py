# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compiling a whole corpus to dispatch-creation with both orders: each dispatch gets there, or is known not to."""

import tempfile
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from bot.cache import Cache
from bot.config.load import load_settings
from bot.corpus.costs import costs_of, load_costs
from bot.corpus.library import Corpus
from bot.corpus.verify import Problem
from bot.curate.behaviour import KnownFailure, known_failures, read_behaviour
from bot.flow.compare import compare
from bot.flow.means import Comparison, Means, Watcher
from bot.flow.select import records_of
from bot.model.run import Request, Run, Step
from bot.processes import StopFlag


def recheck(corpus: Corpus, cache: Cache, watcher: Watcher, stop: StopFlag) -> tuple[Problem, ...]:
    """What the installed compiler does otherwise than `behaviour.json` says; empty where all is as known.

    A dispatch that fails must be listed with that variant and phase, and one that is listed must fail.
    """
    # Not the settings of the folder: what the corpus is known to do must not depend on where the command was given.
    settings = load_settings(Path("/"))
    records, texts = records_of(corpus, corpus.dispatches)
    comparison = Comparison(
        request=Request(suite="full", globs=(), until=Step.CHECK),
        dispatches=records,
        texts=texts,
        costs=costs_of(texts, load_costs(corpus.root), Step.CHECK),
        baseline=settings.defaults.baseline,
        candidate=settings.defaults.candidate,
        targets=settings.defaults.targets,
    )
    with tempfile.TemporaryDirectory(prefix="innermost-verify-") as folder:
        means = Means(
            settings=settings,
            run_dir=Path(folder),
            cache=cache,
            watcher=watcher,
            stop=stop,
            now=datetime.now(UTC),
        )
        run = compare(comparison, means)
    seen = read_behaviour(corpus.root)
    return tuple(unexpected(run, seen.failures if seen else {}))


def unexpected(run: Run, known: Mapping[str, tuple[KnownFailure, ...]]) -> Iterator[Problem]:
    """Where a run to `check` and the known failures differ. Pure."""
    for missing in run.summary.missing:
        yield Problem(where=missing, what="it was not compiled")
    for result in run.results:
        listed = {(failure.variant, failure.at) for failure in known.get(result.dispatch, ())}
        found = known_failures(result, run)
        for failure in found:
            if (failure.variant, failure.at) not in listed:
                yield Problem(
                    where=result.dispatch,
                    what=f"as {failure.variant} it fails at {failure.at}, which is not listed: {failure.cause}",
                )
        for variant, at in sorted(listed - {(failure.variant, failure.at) for failure in found}):
            yield Problem(where=result.dispatch, what=f"it is listed to fail at {at} as {variant}, and does not")
