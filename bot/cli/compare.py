# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost compare`: two records of a comparison, for instance before and after a change or an upgrade."""

from pathlib import Path
from typing import Annotated

import typer

EXAMPLES = "Examples: innermost compare before after · innermost compare night-1 night-2 --json"


def compare(
    run_dir_a: Annotated[
        Path, typer.Argument(metavar="RUN_DIR_A", help="The earlier run: its folder, or an artifact's zip file of one.")
    ],
    run_dir_b: Annotated[Path, typer.Argument(metavar="RUN_DIR_B", help="The later run.")],
    json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> int:
    """Say what became of each dispatch from one run to another: layouts, compiling and code of both sides, verdicts.

    Nothing is compiled or measured. Times are never set against each other, as machines and moments differ: what each
    run says of its own candidate is.
    """
    from bot.config.schema import Settings
    from bot.flow.between import between
    from bot.gh.artifact import opened
    from bot.judge.summary import exit_code
    from bot.record import load_run
    from bot.report.between import render_between

    runs = []
    for folder in (run_dir_a, run_dir_b):
        with opened(folder) as record:
            runs.append(load_run(record))
    found = between(runs[0], runs[1], (str(run_dir_a), str(run_dir_b)))
    typer.echo(found.model_dump_json(indent=2) if json else render_between(found), nl=json)
    thresholds = Settings.model_validate(runs[1].settings).thresholds
    return exit_code(found.summary, mixed_fails=thresholds.mixed_fails)
