# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost corpus observe|choose`: for those who keep the corpus."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.corpus import app

Root = Annotated[Path | None, typer.Option("--corpus", help="The corpus; by default the one that Innermost ships.")]


@app.command(epilog="Example: innermost run --suite full --until check --out full && innermost corpus observe full")
def observe(
    run_dir: Annotated[Path, typer.Argument(metavar="RUN_DIR", help="A run of the full suite.")], root: Root = None
) -> None:
    """Write down what baseline and candidate did with each dispatch, for `choose`."""
    from bot.corpus.behaviour import BEHAVIOUR, behaviour_text
    from bot.corpus.behaviour import observe as observe_run
    from bot.files import write_atomic
    from bot.paths import data_dir
    from bot.record import load_run

    seen = observe_run(load_run(run_dir))
    path = (root or data_dir("corpus")) / BEHAVIOUR
    write_atomic(path, behaviour_text(seen))
    typer.echo(f"{path}: {len(seen.classes)} dispatches, {len(set(seen.classes.values()))} kinds of behaviour")


@app.command(epilog="Example: innermost corpus choose --size 120")
def choose(size: Annotated[int, typer.Option(min=1, help="Dispatches at the most.")] = 120, root: Root = None) -> None:
    """Choose the `ci` suite anew: the dispatches that show most properties and pairs of properties of the corpus."""
    from bot.corpus.curate import CI_FILE, choose_ci, suite_text
    from bot.files import write_atomic
    from bot.paths import data_dir

    home = root or data_dir("corpus")
    suite, (singles, pairs, triples) = choose_ci(home, size)
    write_atomic(home / CI_FILE, suite_text(suite, size))
    typer.echo(
        f"{home / CI_FILE}: {len(suite)} dispatches show {singles:.1%} of all properties, "
        f"{pairs:.1%} of their pairs and {triples:.1%} of their triples"
    )
