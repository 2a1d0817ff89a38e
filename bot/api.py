# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the command line does, as functions. Import them from `bot`: `bot.run(...)`.

The command line takes the same way: it adds a terminal, signals and exit codes. What goes wrong is raised as a
`bot.InnermostError`, with a message and a tip.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from bot.compiler.cluster import scheduler_address
from bot.config.load import load_settings
from bot.config.schema import Settings
from bot.errors import UsageError
from bot.files import write_atomic
from bot.flow.asked import Asked, prepared
from bot.flow.between import between
from bot.flow.checking import check_text
from bot.flow.compare import compare as compare_sides
from bot.flow.means import Comparison, Means, Silent, Watcher, open_cache, with_jobs
from bot.model.between import Between
from bot.model.compiled import Outcome
from bot.model.run import Run
from bot.processes import StopFlag
from bot.record import PAGE_FILE, load_run
from bot.report import stream_page

Folder = Path | str


def settings(project: Folder = ".", file: Folder | None = None) -> Settings:
    """The settings of a project's folder, or of a file; the built-in ones where there are none.

    Raises `SettingsError` for anything unknown or malformed.
    """
    return load_settings(Path(project), None if file is None else Path(file))


def run(  # noqa: PLR0913 - the options of `innermost run`, by name
    out: Folder,
    *,
    suite: str | None = None,
    dispatches: Sequence[str | Path] = (),
    baseline: str | None = None,
    candidate: str | None = None,
    targets: Sequence[str] = (),
    until: str | None = None,
    shard: str | None = None,
    source: Folder | None = None,
    corpus: Folder | None = None,
    jobs: int | None = None,
    cache: bool = True,
    executor: str = "",
    using: Settings | None = None,
    watcher: Watcher | None = None,
    stop: StopFlag | None = None,
) -> Run:
    """Compares a candidate with a baseline, as `innermost run` does, and records it in the folder `out`.

    The same call again goes on with what is there. The result is whole or says what it lacks: look at
    `Run.summary.overall`, which is `incomplete` where anything is missing.

    Args:
        out: for `run.json`, the executables, and `report.html`.
        suite, dispatches, baseline, candidate, targets, until, shard, corpus: the options of `innermost run`.
        source: as its `--from`: the folder of a run to continue.
        jobs: compile workers; None for one per core.
        cache: whether to use and keep what earlier runs found out.
        executor: where to compile: empty for this machine, or `dask://HOST:PORT`.
        using: other settings than those of the current folder.
        watcher: hears how it goes.
        stop: once set, by another thread, the run ends soon; what is finished is recorded.

    Raises `UsageError`, `SettingsError` or `InputError` for what can't be compared, and `InfrastructureError` where
    the machine fails.
    """
    ready = resolved(using or settings(), jobs, executor)
    asked = Asked(
        suite=suite,
        dispatch=tuple(str(dispatch) for dispatch in dispatches),
        baseline=baseline,
        candidate=candidate,
        target=tuple(targets),
        until=until,
        shard=shard,
        corpus=None if corpus is None else Path(corpus),
    )
    before = None if source is None else Path(source)
    comparison, earlier = prepared(asked, ready, Path(out), before)
    means = Means(
        settings=ready,
        run_dir=Path(out),
        cache=open_cache(ready, enabled=cache),
        watcher=watcher or Silent(),
        stop=stop or StopFlag(),
        now=datetime.now(UTC),
        executor=executor,
    )
    return recorded(comparison, means, earlier, made_elsewhere=before is not None)


def resolved(given: Settings, jobs: int | None, executor: str) -> Settings:
    """Settings with another number of workers, where one is asked for. Raises `UsageError` where neither can be."""
    if executor:
        scheduler_address(executor)
        if jobs is not None:
            raise UsageError("--jobs is for this machine, and --executor compiles elsewhere", "leave one of them out")
    return with_jobs(given, jobs)


def recorded(comparison: Comparison, means: Means, earlier: Run | None, *, made_elsewhere: bool) -> Run:
    """Runs a comparison (`bot.flow.compare`), and writes its page beside the record."""
    result = compare_sides(comparison, means, earlier, made_elsewhere=made_elsewhere)
    save_page(means.run_dir, result, means.run_dir)
    return result


def save_page(folder: Path, run: Run, run_dir: Path) -> None:
    """Writes the page into `folder`; `run_dir` is the folder that it names to its reader."""
    write_atomic(folder / PAGE_FILE, stream_page(run, run_dir=str(run_dir)))


def load(run_dir: Folder) -> Run:
    """The record of a Run directory. Raises `InputError` for anything but a whole, known record."""
    return load_run(Path(run_dir))


def compare(a: Run, b: Run) -> Between:
    """What became of a comparison from one record to a later one, as `innermost compare` says it."""
    return between(a, b, ("a", "b"))


def check(
    mlir: str,
    *,
    pipeline: str = "none",
    target: str = "llvm-cpu",
    compiler: str = "",
    using: Settings | None = None,
) -> Outcome:
    """Where the reduction dimensions of MLIR are at each stage, as `innermost check` shows it.

    A compile that fails is an outcome, not an error. Raises `SettingsError` for unknown names, and
    `InfrastructureError` where the compiler can't be had.
    """
    return check_text(mlir, using or settings(), pipeline=pipeline, target=target, compiler=compiler)[1]
