# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The compile step: what is known is recalled, the rest is compiled, longest first."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain, groupby
from operator import itemgetter

from bot.compiler.batch import MOST
from bot.compiler.claims import Answer
from bot.compiler.cluster import compile_on
from bot.compiler.job import CompileJob, CompileLimits
from bot.compiler.pool import Bundle, Workshop, compile_all
from bot.compiler.recall import KnownByIR, recall, remember
from bot.compiler.sources import anchored
from bot.compiler.toolchain import compiler_source
from bot.errors import InfrastructureError
from bot.flow.going import Going
from bot.flow.ledger import Key, Ledger, Pair
from bot.flow.means import CACHED
from bot.flow.plan import job_for, plan
from bot.flow.workfolder import work_folder
from bot.host import available_cores
from bot.judge.verdict import code_change
from bot.model.compiled import Checked, Compiled
from bot.model.run import Step


def compile_step(going: Going) -> None:
    """Brings every pair as far as the request says, but for what is stopped.

    Where only one side takes too long, it gets twice the time, once: that one of two is done a moment before the limit
    says nothing, and a side that needs twice the time of the other is worth an alarm.
    """
    limits = CompileLimits.of(going.means.settings)
    _compile(going, _left(going), limits)
    if not going.means.stop.is_set():
        _compile(going, _once_more(going, limits.seconds), replace(limits, seconds=2 * limits.seconds))


def _compile(going: Going, todo: Sequence[Bundle], limits: CompileLimits) -> None:
    means, ledger = going.means, going.ledger
    try:
        for job, outcome in _answers(going, todo, limits):
            ledger.outcomes[job.dispatch, job.target, job.side] = outcome
            remember(means.cache, job, outcome)
            if ledger.sides((job.dispatch, job.target)) is not None:
                means.watcher.advance(_word(ledger, (job.dispatch, job.target)))
            going.checkpoint()
    except InfrastructureError:
        if ledger.outcomes:
            going.record()  # what is finished is kept
        raise


def _left(going: Going) -> list[Bundle]:
    """What is to be compiled; what is known already is recalled, and told."""
    comparison, means, ledger = going.comparison, going.means, going.ledger
    until = comparison.request.until
    due, unsupported = plan(comparison.pairs, going.sides, until, ledger.outcomes)
    ledger.outcomes |= unsupported
    pairs = {key[:2] for key in due}
    means.watcher.begin("check" if until == Step.CHECK else "compile", len(pairs))
    left: list[Key] = []
    for _, keys in groupby(due, key=itemgetter(0)):
        for key, job in _jobs(going, tuple(keys)).items():
            known = recall(means.cache, job, going.store.keep)
            if known is None:
                left.append(key)
            else:
                ledger.outcomes[key] = known
    for _ in pairs - {key[:2] for key in left}:
        means.watcher.advance(CACHED)
    return _bundled(going, bundles(left, comparison.costs, workers(going), together=until == Step.CHECK))


def _once_more(going: Going, limit_s: float) -> list[Bundle]:
    keys = going.ledger.one_sided(limit_s)
    if keys and not going.has_compilers:  # a record that is only measured further
        return []
    going.means.watcher.begin("compile once more", len(keys))
    return _bundled(going, [(key,) for key in keys])


def _bundled(going: Going, keys: Iterable[tuple[Key, ...]]) -> list[Bundle]:
    return [Bundle(count=len(each), make=partial(_made, going, each)) for each in keys]


def _jobs(going: Going, keys: Sequence[Key]) -> dict[Key, CompileJob]:
    """A job for each; a text is read once for all of its sides and targets."""
    until, texts = going.comparison.request.until, {key[0]: going.texts[key[0]] for key in keys}
    return {key: job_for(key, texts[key[0]], going.sides, until) for key in keys}


def _made(going: Going, keys: Sequence[Key]) -> tuple[CompileJob, ...]:
    return tuple(_jobs(going, keys).values())


def _answers(going: Going, todo: Sequence[Bundle], limits: CompileLimits) -> Iterator[Answer]:
    means, settings = going.means, going.means.settings
    if not todo:
        return

    def keep(vmfb: bytes) -> str:
        means.cache.put_blob(vmfb)
        return going.store.keep(vmfb)

    if means.executor:
        named = [(side.python, side.variant.compiler.name) for side in going.sides.values()]
        sources = {python: anchored(compiler_source(settings, name)) for python, name in named}
        yield from compile_on(means.executor, todo, sources, limits, keep, means.stop)
        return
    with work_folder(means.run_dir) as scratch:
        known = KnownByIR(means.cache, going.store.keep)
        shop = Workshop(limits=limits, keep=keep, stop=means.stop, scratch=scratch, known=known)
        yield from compile_all(todo, workers(going), shop)


def workers(going: Going) -> int:
    """How many compiles are under way at once."""
    return going.means.settings.limits.jobs or available_cores()


def bundles(keys: Iterable[Key], costs: Mapping[str, float], workers: int, *, together: bool) -> list[tuple[Key, ...]]:
    """What one worker compiles at a time, all sides of a pair, the costliest first, so that none is left for the end.

    Pure. Where dispatches may go `together`, there are several in a bundle, as many in each as keeps all workers busy.
    """
    grouped = [tuple(group) for _, group in groupby(keys, key=itemgetter(0, 1))]  # a plan has both sides in a row
    grouped.sort(key=lambda bundle: -costs[bundle[0][0]])
    if not grouped or not together:
        return grouped
    grouped.sort(key=lambda bundle: bundle[0][1])
    rounds = math.ceil(len(grouped) / (workers * MOST))
    size = math.ceil(len(grouped) / (workers * rounds))
    return [tuple(chain.from_iterable(grouped[start : start + size])) for start in range(0, len(grouped), size)]


def _word(ledger: Ledger, pair: Pair) -> str:
    """What became of a pair, in a word."""
    match ledger.sides(pair):
        case (Compiled() as baseline, Compiled() as candidate):
            return code_change(baseline, candidate)
        case (Checked() | Compiled(), Checked() | Compiled()):
            return "checked"
        case _:
            return "failed"
