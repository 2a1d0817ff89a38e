# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The command tree."""

from typing import Annotated

import typer

from bot import __version__
from bot.cli import (
    aa,
    bisect,
    cache,
    check,
    compare,
    corpus,
    curate,
    dashboard,
    doctor,
    extract,
    github,
    handle,
    history,
    init,
    issues,
    keep,
    merge,
    missed,
    reduce,
    report,
    repro,
    requested,
    run,
    show,
    sides,
    trace,
    verify,
    workflows,
)

app = typer.Typer(
    help="The regression bot for IREE pass pipelines: is the reduction dimension of every 1x1 convolution innermost?",
    epilog="Try: innermost run · innermost check FILE.mlir --pipeline reordered · innermost doctor",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
)


def _version(value: bool) -> None:
    if value:
        typer.echo(f"innermost {__version__}")
        raise typer.Exit


@app.callback()
def _root(  # pyright: ignore[reportUnusedFunction]
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    pass


app.command("run", epilog=run.EXAMPLES)(run.run)
app.command("aa", epilog=aa.EXAMPLES)(aa.aa)
app.command("merge", epilog=merge.EXAMPLES)(merge.merge)
app.command("report", epilog=report.EXAMPLES)(report.report)
app.command("compare", epilog=compare.EXAMPLES)(compare.compare)
app.command("check", epilog=check.EXAMPLES)(check.check)
app.command("trace", epilog=trace.EXAMPLES)(trace.trace)
app.command("bisect", epilog=bisect.EXAMPLES)(bisect.bisect)
app.command("repro", epilog=repro.EXAMPLES)(repro.repro)
app.command("reduce", epilog=reduce.EXAMPLES)(reduce.reduce)
app.command("missed", epilog=missed.EXAMPLES)(missed.missed)
app.command("init", epilog=init.EXAMPLES)(init.init)
app.command("doctor")(doctor.doctor)
_ADD_TO_CORPUS = (extract, verify, curate)  # importing them added their commands to the group
_ADD_TO_GITHUB = (handle, issues, keep, requested, sides)
_ADD_TO_HISTORY = (show,)
app.add_typer(corpus.app, name="corpus")
app.add_typer(github.app, name="github")
app.add_typer(history.app, name="history")
app.add_typer(dashboard.app, name="dashboard")
app.add_typer(workflows.app, name="workflows")
app.add_typer(cache.app, name="cache")
