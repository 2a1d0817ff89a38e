# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost history show`: one dispatch's layouts over releases."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.histories import Address, open_history
from bot.cli.history import app
from bot.errors import UsageError, nearest

if TYPE_CHECKING:
    from bot.history.database import Database

_SHOW = "Example: innermost history show nchw_1x8x128x128_o8_f16f32_pad_4d96cc7b --op arg7 --svg timeline.svg"


@app.command(epilog=_SHOW)
def show(
    dispatch: Annotated[str, typer.Argument(help="A dispatch of the history.")],
    target: Annotated[str, typer.Option(help="For which code was generated.")] = "llvm-cpu",
    variant: Annotated[
        list[str] | None, typer.Option(help="As which it was compiled; repeat for more. [default: all]")
    ] = None,
    op: Annotated[str, typer.Option(help="The only op that is wanted, by its key.")] = "",
    svg: Annotated[Path | None, typer.Option(help="Write a picture into this file as well.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
    database: Address = None,
) -> None:
    """Show where a dispatch's reductions were, release by release, and with which of them that changed."""
    from bot.files import write_atomic

    with open_history(database, create=False) as opened:
        from bot.history.timeline import timeline

        found = timeline(opened, dispatch, target, variant or (), op)
        if not found.rows:
            raise _nothing(opened, dispatch, target)
    from bot.report import timeline as report

    if json:
        typer.echo(found.model_dump_json(indent=2))
    else:
        for line in report.text(found):
            typer.echo(line)
    if svg is not None:
        title = f"Is the reduction innermost? {dispatch}{f', op {op}' if op else ''}, on {target}"
        write_atomic(svg, report.svg(found, title))
        typer.echo(f"picture: {svg}", err=True)


def _nothing(opened: "Database", dispatch: str, target: str) -> UsageError:
    from bot.corpus.lookup import LISTS
    from bot.history.queries import dispatches, targets
    from bot.history.timeline import timeline

    known = dispatches(opened, target)
    if dispatch not in known:
        others = targets(opened)
        tip = nearest(dispatch, known, LISTS) if known else f"targets in it: {', '.join(others) or 'none'}"
        return UsageError(f"{opened.shown} has no dispatch '{dispatch}' on {target}", tip)
    rows = timeline(opened, dispatch, target, (), "").rows
    variants, ops = (", ".join(dict.fromkeys(names)) for names in ((r.variant for r in rows), (r.key for r in rows)))
    tip = f"variants: {variants}; ops: {ops}" if rows else "none of its compiles came as far as a layout"
    return UsageError(f"{opened.shown} has no layout of {dispatch} like that", tip)
