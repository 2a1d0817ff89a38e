# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From what a run is asked for to what is compared, and to the record that it goes on from."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bot.compiler.job import ignore
from bot.compiler.toolchain import target_settings, variant_settings
from bot.config.schema import Settings
from bot.corpus.costs import costs_of, load_costs
from bot.errors import UsageError, nearest
from bot.flow.folders import check_for_run
from bot.flow.means import Comparison
from bot.flow.own_files import refuse_unusable
from bot.flow.select import MODELS, convolutions_of, select, select_models
from bot.flow.shard import parse_shard, part_of
from bot.model.run import DispatchUse, Request, Run, Step
from bot.record import RUN_FILE, load_run, load_texts, save_texts, take_executables, verify_executables, verify_texts


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What to compare, as the options of `innermost run` say it; None or empty where one was not given."""

    suite: str | None = None
    dispatch: tuple[str, ...] = ()
    baseline: str | None = None
    candidate: str | None = None
    target: tuple[str, ...] = ()
    until: str | None = None
    shard: str | None = None
    corpus: Path | None = None


def prepared(
    asked: Asked,
    settings: Settings,
    run_dir: Path,
    source: Path | None = None,
    *,
    record_all: bool = False,
    built: Callable[[str], None] = ignore,
) -> tuple[Comparison, Run | None]:
    """What is compared, and the record that it goes on from, if there is any.

    Args:
        run_dir: where it is to be recorded.
        source: the folder of a run to continue.
        record_all, built: as in `comparison_of`.

    Raises `UsageError` for what makes no comparison, and where `run_dir` holds anything else.
    """
    if source is not None and source.resolve() == run_dir.resolve():
        # What is wrong with it is wrong with what --from names.
        going_on = continued(asked, settings, source, run_dir)
        check_for_run(run_dir)
        return going_on
    check_for_run(run_dir)
    if source is not None:
        return continued(asked, settings, source, run_dir)
    comparison = comparison_of(asked, settings, record_all=record_all, built=built)
    return comparison, resumable(run_dir, comparison)


def comparison_of(
    asked: Asked, settings: Settings, *, record_all: bool = False, built: Callable[[str], None] = ignore
) -> Comparison:
    """What to compare: the options first, then the settings. Raises `UsageError` for what makes no comparison.

    An own file without anything to compare is refused by an `InputError`; with `record_all` it becomes a record like
    any other, for who is told of it elsewhere. `built` hears of each model that was built.
    """
    part = None if asked.shard is None else parse_shard(asked.shard)
    # A corpus of one's own has no suites but `full`.
    suite = asked.suite or ("" if asked.dispatch else "full" if asked.corpus else settings.defaults.suite)
    step = _step(asked.until, settings, suite)
    baseline, candidate = asked.baseline or settings.defaults.baseline, asked.candidate or settings.defaults.candidate
    targets = tuple(dict.fromkeys(asked.target or settings.defaults.targets))  # named twice is meant once
    # Names that settings don't have are told before anything is read, or found to be another comparison's.
    for name in (baseline, candidate):
        variant_settings(settings, name)
    for name in targets:
        target_settings(settings, name)
    models: tuple[DispatchUse, ...] = ()  # a whole model is not made of dispatches
    if suite == MODELS:
        dispatches, texts = select_models(asked.corpus, asked.dispatch, built)
    else:
        look = None if record_all else refuse_unusable(settings, (baseline, candidate), targets[0])
        dispatches, texts = select(settings, suite, asked.dispatch, asked.corpus, look)
        models = convolutions_of(dispatches, asked.corpus)
    whole = Comparison(
        request=Request(
            suite=suite, globs=asked.dispatch, until=step, corpus=str(asked.corpus) if asked.corpus else ""
        ),
        dispatches=dispatches,
        texts=texts,
        costs=costs_of(texts, load_costs(asked.corpus), step),
        models=models,
        baseline=baseline,
        candidate=candidate,
        targets=targets,
    )
    return whole if part is None else part_of(whole, part)


def continued(asked: Asked, settings: Settings, source: Path, run_dir: Path) -> tuple[Comparison, Run]:
    """The comparison recorded in `source`, with all that is needed to go on copied into `run_dir`.

    Raises `UsageError` where anything but how far to go was asked for.
    """
    for name in ("suite", "dispatch", "baseline", "candidate", "target", "shard", "corpus"):
        if getattr(asked, name):
            raise UsageError(
                f"--from continues the recorded comparison as it is; --{name} can't be given with it",
                "leave it out, or start a new run with another --out",
            )
    recorded = load_run(source)
    step = _step(asked.until, settings, recorded.request.suite)
    texts = load_texts(source, recorded.dispatches)
    verify_texts(source, recorded.dispatches)
    comparison = Comparison(
        request=recorded.request.model_copy(update={"until": step}),
        dispatches=recorded.dispatches,
        texts=texts,
        costs=costs_of(texts, load_costs(), step),
        models=recorded.models,
        baseline=recorded.baseline.name,
        candidate=recorded.candidate.name,
        targets=tuple(target.name for target in recorded.targets),
    )
    verify_executables(source, recorded)
    if source.resolve() != run_dir.resolve():
        resumable(run_dir, comparison)
        save_texts(run_dir, texts)
        take_executables(source, recorded, run_dir)
    return comparison, recorded


def resumable(run_dir: Path, comparison: Comparison) -> Run | None:
    """The record in `run_dir`, where the same command made it. Another comparison's record is not overwritten."""
    if not (run_dir / RUN_FILE).exists():
        return None
    recorded = load_run(run_dir)
    same = (
        (recorded.baseline.name, recorded.candidate.name) == (comparison.baseline, comparison.candidate)
        and tuple(target.name for target in recorded.targets) == comparison.targets
        and recorded.dispatches == comparison.dispatches
        # An empty shard of one comparison looks like that of any other.
        and (recorded.request.shard, recorded.request.whole) == (comparison.request.shard, comparison.request.whole)
    )
    if not same:
        raise UsageError(
            f"{run_dir} holds the record of another comparison", "choose another folder with --out, or remove that one"
        )
    verify_executables(run_dir, recorded)
    return recorded


def _step(name: str | None, settings: Settings, suite: str) -> Step:

    if name is None:
        # Whole models are compiled, not run, unless one asks for it: that takes minutes each.
        return Step.COMPILE if suite == MODELS else settings.defaults.until
    known = [str(step) for step in Step]
    if name not in known:
        raise UsageError(f"unknown step '{name}'", nearest(name, known))
    return Step(name)
