# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost merge`: the shards of a run back into one record."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.options import that_can_be_made

if TYPE_CHECKING:
    from bot.model.run import Run

EXAMPLES = "Example: innermost merge shard-1 shard-2 shard-3 --out merged"


def merge(
    run_dirs: Annotated[
        list[Path], typer.Argument(metavar="RUN_DIR", help="The folder of each `innermost run --shard I/N`.")
    ],
    out: Annotated[Path, typer.Option(help="A new folder for the whole.", callback=that_can_be_made)],
) -> int:
    """Merge the shards of a run into the record that one machine would have made."""
    from bot.cli.publish import show
    from bot.config.schema import Settings
    from bot.judge.summary import exit_code

    merged = put_together(run_dirs, out)
    show(merged, out)
    thresholds = Settings.model_validate(merged.settings).thresholds
    return exit_code(merged.summary, mixed_fails=thresholds.mixed_fails)


def put_together(run_dirs: Sequence[Path], out: Path) -> "Run":
    """Records in the new folder `out` what the shards add up to, and says which of them lack something."""
    from bot.api import save_page
    from bot.files import new_folder
    from bot.flow.merge import Part
    from bot.flow.merge import merge as merge_parts
    from bot.record import load_run, load_texts, save_run, save_texts, take_executables
    from bot.report.commands import resume

    parts = [Part(name=str(run_dir), run=load_run(run_dir)) for run_dir in run_dirs]
    merged = merge_parts(parts)
    with new_folder(out) as folder:
        for run_dir, part in zip(run_dirs, parts, strict=True):
            save_texts(folder, load_texts(run_dir, part.run.dispatches))
            take_executables(run_dir, part.run, folder)
        save_run(folder, merged)
        save_page(folder, merged, out)
    for part in parts:
        if part.run.summary.missing:
            typer.echo(
                f"{part.name} is incomplete ({len(part.run.summary.missing)} missing); "
                f"finish it with `{resume(part.run, part.name)}`, then merge again",
                err=True,
            )
    return merged
