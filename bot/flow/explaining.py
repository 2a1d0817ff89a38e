# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The last step: the passes by which both sides of what changed differ, for the worst of it."""

from concurrent.futures import ThreadPoolExecutor
from threading import Lock

from bot.compiler.job import CompileLimits
from bot.errors import InfrastructureError
from bot.explain.tracer import Tracer
from bot.explain.why import changed, explain, known_blame, untraceable
from bot.flow.compiling import workers
from bot.flow.going import Going
from bot.flow.ledger import Pair
from bot.flow.means import CACHED
from bot.flow.workfolder import work_folder
from bot.model.run import Result
from bot.model.why import Explained, NotTraced, Why
from bot.processes import WorkerStopped

_ELSEWHERE = "a compiler that compiled it is not on this machine"
_STOPPED = "the run was stopped before that; the same command goes on"


def explain_step(going: Going) -> None:
    """Explains what changed, at most `limits.traces` results, the worst first; of the rest it is said why not.

    A trace that fails decides nothing: the result stays, with the reason. Raises `WorkerStopped` where a stop was asked
    for.
    """
    whys, most = going.ledger.whys, going.means.settings.limits.traces
    todo: list[Result] = []
    for number, result in enumerate(changed(going.results())):
        pair = (result.dispatch, result.target)
        if isinstance(whys.get(pair), Explained):
            continue
        reason = untraceable(result)
        if not reason and not going.has_compilers:
            reason = _ELSEWHERE
        if not reason and number >= most:
            reason = f"only the first {most:,} that changed are traced (`traces` under [limits] in settings)"
        if reason:
            whys[pair] = NotTraced(reason=reason)
        else:
            todo.append(result)
    going.means.watcher.begin("explain", len(todo))
    left: list[Pair] = []
    for result in todo:
        pair = (result.dispatch, result.target)
        known = known_blame(going.means.cache, going.texts[pair[0]], going.sides, pair[1])
        if known is None:
            left.append(pair)
            whys[pair] = NotTraced(reason=_STOPPED)  # unless its turn comes
        else:
            whys[pair] = Explained(blame=known)
            going.means.watcher.advance(CACHED)
    if left:
        _trace(going, left)


def _trace(going: Going, pairs: list[Pair]) -> None:
    means = going.means
    limits = CompileLimits.of(means.settings)
    lock, lanes = Lock(), min(workers(going), len(pairs))

    def trace(some: list[Pair]) -> None:
        """In a thread, with workers of its own."""
        with Tracer(limits, means.stop, scratch) as tracer:
            for pair in some:
                if means.stop.is_set():
                    raise WorkerStopped
                why = _why(going, tracer, pair)
                with lock:
                    going.ledger.whys[pair] = why
                    means.watcher.advance("traced" if isinstance(why, Explained) else why.kind)
                    going.checkpoint()

    with work_folder(means.run_dir) as scratch, ThreadPoolExecutor(lanes) as threads:
        for ended in [threads.submit(trace, pairs[lane::lanes]) for lane in range(lanes)]:
            ended.result()


def _why(going: Going, tracer: Tracer, pair: Pair) -> Why:
    dispatch, target = pair
    try:
        return Explained(blame=explain(tracer, going.means.cache, going.texts[dispatch], going.sides, target))
    except InfrastructureError as error:
        return NotTraced(reason=_STOPPED if going.means.stop.is_set() else error.message)
