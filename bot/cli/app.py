# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The command tree."""

import os
from typing import Annotated

import typer
from typer.completion import (
    completion_init,  # pyright: ignore[reportPrivateImportUsage]
    install_callback,
    show_callback,
)

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
from bot.cli.help import Group, in_lines, set_examples
from bot.cli.version import say_versions

app = typer.Typer(
    help="The regression bot for IREE pass pipelines: is the reduction dimension of every 1x1 convolution innermost?",
    epilog=in_lines("Try: innermost run · innermost check FILE.mlir --pipeline reordered · innermost doctor"),
    cls=Group,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    add_completion=False,  # typer's own two options import pydantic for every help
    context_settings={"max_content_width": 110},
)
_COMPLETE = "_INNERMOST_COMPLETE"  # what a shell sets that asks for completions
if _COMPLETE in os.environ:
    completion_init()


@app.callback()
def _root(  # pyright: ignore[reportUnusedFunction]
    version: Annotated[
        bool,
        typer.Option("--version", help="Print the versions of all, and exit.", callback=say_versions, is_eager=True),
    ] = False,
    install_completion: Annotated[
        bool,
        typer.Option(
            "--install-completion", help="Install completion for this shell.", callback=install_callback, is_eager=True
        ),
    ] = False,
    show_completion: Annotated[
        bool,
        typer.Option(
            "--show-completion", help="Print what completes in this shell.", callback=show_callback, is_eager=True
        ),
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
app.command("doctor", epilog=doctor.EXAMPLES)(doctor.doctor)
_ADD_TO_CORPUS = (extract, verify, curate)  # importing them added their commands to the group
_ADD_TO_GITHUB = (handle, issues, keep, requested, sides)
_ADD_TO_HISTORY = (show,)
app.add_typer(corpus.app, name="corpus")
app.add_typer(github.app, name="github")
app.add_typer(history.app, name="history")
app.add_typer(dashboard.app, name="dashboard")
app.add_typer(workflows.app, name="workflows")
app.add_typer(cache.app, name="cache")
set_examples(app)
