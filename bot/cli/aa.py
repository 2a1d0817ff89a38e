# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost aa`: how often a run on this machine would call equal code slower, and slower code equal."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.options import SettingsFile, read_settings
from bot.cli.stopping import stopping_gently
from bot.errors import EXIT_INCOMPLETE, EXIT_OK, EXIT_REGRESSION, UsageError

EXAMPLES = (
    "Examples: innermost aa · innermost aa --comparisons 1000 · innermost aa --inject 10 · "
    "innermost aa --target vulkan --comparisons 24 --json"
)
_SUITE = "smoke"
_DETECTION = 0.95


def aa(
    comparisons: Annotated[int, typer.Option(min=1, help="How many comparisons.")] = 100,
    target: Annotated[
        str | None, typer.Option(help="What to generate code for. [default: the settings' first]")
    ] = None,
    inject: Annotated[
        float,
        typer.Option(
            metavar="PERCENT", min=0.0, help="So much more work is done in one side, and should be noticed; 0: none."
        ),
    ] = 0.0,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
    settings: SettingsFile = None,
) -> int:
    """Compare executables with themselves on this machine, judged as `run` judges, and count the false alarms.

    Exit code 0: no false alarm, and at least 95% of what was injected is noticed; 1 otherwise; 3 where it did not come
    to its end. The dispatches are those of the suite `smoke` that take up to 10 ms.
    """
    from datetime import UTC, datetime
    from tempfile import TemporaryDirectory

    from bot.cli.progress import Progress
    from bot.flow.aa import study
    from bot.flow.means import Comparison, Means, open_cache
    from bot.flow.select import select
    from bot.model.run import Request, Step
    from bot.report.study import render_study

    if 0 < inject < 1:
        raise UsageError(f"--inject {inject:g} is too little to be measured", "PERCENT is 10 for 10%, and 1 or more")
    resolved = read_settings(settings)
    dispatches, texts = select(resolved, _SUITE, ())
    same = resolved.defaults.baseline
    comparison = Comparison(
        request=Request(suite=_SUITE, globs=(), until=Step.COMPILE),
        dispatches=dispatches,
        texts=texts,
        costs=dict.fromkeys(texts, 1.0),
        baseline=same,
        candidate=same,
        targets=(target or resolved.defaults.targets[0],),
    )
    with TemporaryDirectory(prefix="innermost-aa-") as folder, stopping_gently() as stop, Progress() as progress:
        means = Means(
            settings=resolved,
            run_dir=Path(folder),
            cache=open_cache(resolved),
            watcher=progress,
            stop=stop,
            now=datetime.now(UTC),
        )
        found = study(comparison, means, count=comparisons, more=inject / 100)
    typer.echo(found.model_dump_json(indent=2) if json else render_study(found), nl=json)
    if found.false_alarms or (found.complete and found.detected < _DETECTION):
        return EXIT_REGRESSION
    return EXIT_OK if found.complete else EXIT_INCOMPLETE
