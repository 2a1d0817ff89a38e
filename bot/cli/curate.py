# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost corpus observe|choose|readme`: for those who keep the corpus."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.corpus import app

Root = Annotated[Path | None, typer.Option("--corpus", help="The corpus; by default the one that Innermost ships.")]


@app.command(epilog="Example: innermost run --suite full --until check --out full && innermost corpus observe full")
def observe(
    run_dir: Annotated[Path, typer.Argument(metavar="RUN_DIR", help="A run of every dispatch of the corpus.")],
    root: Root = None,
) -> None:
    """Write down what baseline and candidate did with each dispatch, for `choose`, and what compiling it cost."""
    from bot.corpus.costs import COSTS, load_costs
    from bot.corpus.library import load_corpus
    from bot.curate.behaviour import BEHAVIOUR, behaviour_text
    from bot.curate.behaviour import observe as observe_run
    from bot.curate.costs import costs_text, observe_costs
    from bot.curate.covers import check_covers
    from bot.files import write_atomic
    from bot.paths import data_dir
    from bot.record import load_run
    from bot.report.words import plural

    run = load_run(run_dir)
    home = root or data_dir("corpus")
    check_covers(load_corpus(home), run, str(run_dir))
    write_atomic(home / COSTS, costs_text(observe_costs(run, load_costs(home))))
    typer.echo(f"{home / COSTS}: what {run.request.until} costs")
    seen = observe_run(run)
    path = home / BEHAVIOUR
    write_atomic(path, behaviour_text(seen))
    kinds = plural(len(set(seen.classes.values())), "kind")
    typer.echo(f"{path}: {plural(len(seen.classes), 'dispatch')}, {kinds} of behaviour")


@app.command(epilog="Example: innermost corpus choose")
def choose(root: Root = None) -> None:
    """Choose the suites `smoke` and `ci` anew: the dispatches that show most properties and pairs of properties."""
    from bot.curate.suite import CHOSEN_FILE, choose_suites, suites_text
    from bot.files import write_atomic
    from bot.paths import data_dir

    home = root or data_dir("corpus")
    suites = choose_suites(home)
    write_atomic(home / CHOSEN_FILE, suites_text(suites))
    for name, chosen in suites.items():
        singles, pairs, triples = chosen.coverage
        typer.echo(
            f"{name}: {len(chosen.dispatches)} dispatches show {singles:.1%} of all properties, "
            f"{pairs:.1%} of their pairs and {triples:.1%} of their triples"
        )


@app.command(epilog="Example: innermost corpus readme --check")
def readme(
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit 1 where a file is stale.")] = False,
    root: Root = None,
) -> int:
    """Make the corpus's README and its pictures anew from the files."""
    from bot.curate.readme import readme_files, stale_files
    from bot.errors import EXIT_OK, EXIT_REGRESSION
    from bot.files import write_atomic
    from bot.paths import data_dir

    home = root or data_dir("corpus")
    stale = stale_files(home)
    for name in stale:
        typer.echo(f"{home / name} is stale" if check else f"{home / name}")
        if not check:
            write_atomic(home / name, readme_files(home)[name])
    return EXIT_REGRESSION if check and stale else EXIT_OK
