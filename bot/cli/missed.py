# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost missed`: which passes of a pipeline left 1x1 convolutions of the corpus alone, and why."""

import shlex
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.options import SettingsFile, read_settings
from bot.cli.stopping import stopping_gently
from bot.errors import EXIT_INCOMPLETE, EXIT_OK, InfrastructureError

if TYPE_CHECKING:
    from bot.cli.progress import Doing
    from bot.compiler.toolchain import Side
    from bot.config.schema import Settings
    from bot.explain.missed import Fired, Missed

EXAMPLES = "Example: innermost missed --dispatch layout=ngchw --pipeline reordered"


def missed(
    pipeline: Annotated[str, typer.Option(help="The preprocessing pipeline or variant.")] = "reordered",
    suite: Annotated[
        str | None, typer.Option(help="A suite of the corpus. [default: smoke; with --dispatch, every dispatch]")
    ] = None,
    dispatch: Annotated[
        list[str] | None, typer.Option(help="A dispatch, as for `innermost run`; repeat for more.")
    ] = None,
    target: Annotated[str, typer.Option(help="What to generate code for.")] = "llvm-cpu",
    json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
    settings: SettingsFile = None,
) -> int:
    """Say which passes of a pipeline left 1x1 convolutions as they were, and which precondition failed.

    A reason is given where maps, shapes and names prove it by the pass's source, and else is not known. What a pass had
    no need to rewrite is counted apart.
    """
    from bot.cli.progress import Doing
    from bot.compiler.toolchain import resolve_sides
    from bot.explain.missed import aggregate
    from bot.flow.select import select

    resolved = read_settings(settings)
    globs = tuple(dispatch or ())
    _, texts = select(resolved, suite or ("" if globs else resolved.defaults.suite), globs)
    side = resolve_sides(resolved, {"": pipeline}, [target])[""]
    failures: list[str] = []
    with stopping_gently() as stop, Doing("missed") as doing:
        said = _said(texts, doing)
        found = list(takewhile(lambda _: not stop.is_set(), _fired(resolved, said, side, target, failures)))
    rows = aggregate(found)
    if json:
        import json as json_module

        document = {
            "pipeline": pipeline,
            "target": target,
            "compiler": side.variant.compiler.release,
            "dispatches": len(found),
            "rewritten": _rewritten([each for _, each in found]),
            "left_alone": [row.model_dump() for row in rows],
            "failed": failures,
            "complete": len(found) == len(texts),
        }
        typer.echo(json_module.dumps(document, indent=2))
    else:
        of_what = ", ".join(globs) if globs else f"suite {suite or resolved.defaults.suite}"
        typer.echo(f"{of_what} · {side.variant.name} · {target} · iree-base-compiler {side.variant.compiler.release}")
        _show([each for _, each in found], rows)
        if rows:
            shown = ["innermost", "trace", rows[0].example, "--pipeline", pipeline, "--target", target]
            typer.echo(f"\nPass by pass:\n  {shlex.join(shown)}")
    left = len(texts) - len(found) - len(failures)
    if left:
        typer.echo(f"stopped: {left:,} of {len(texts):,} not looked into", err=True)
        return EXIT_INCOMPLETE
    if failures:
        raise InfrastructureError(f"not looked into: {', '.join(failures)}", "`innermost trace` says what failed")
    return EXIT_OK


def _said(texts: Mapping[str, str], doing: "Doing") -> Iterator[tuple[str, str]]:
    """The dispatches, each said when its turn comes."""
    for number, (name, text) in enumerate(texts.items(), 1):
        doing.say(f"{number:,} of {len(texts):,}, {name}")
        yield name, text


def _fired(
    settings: "Settings", texts: Iterator[tuple[str, str]], side: "Side", target: str, failures: list[str]
) -> "Iterator[tuple[str, Fired]]":
    from bot.compiler.job import CompileLimits
    from bot.explain.missed import fired
    from bot.explain.tracer import Tracer
    from bot.model.facts import Stage

    with Tracer(CompileLimits.of(settings)) as tracer:
        for name, text in texts:
            traced = tracer.trace(text, side, target, until=Stage.PREPROCESSING)
            if traced.trace.failure is not None:
                failures.append(name)
            else:
                yield name, fired(traced)


def _rewritten(found: "Sequence[Fired]") -> dict[str, int]:
    """In how many dispatches each pass rewrote a 1x1 convolution."""
    counts: dict[str, int] = {}
    for each in found:
        for argument in each.rewritten:
            counts[argument] = counts.get(argument, 0) + 1
    return counts


def _show(found: "Sequence[Fired]", rows: "Sequence[Missed]") -> None:
    from bot.report.words import plural

    rewritten = sorted(_rewritten(found).items())
    what = "1x1 convolutions were rewritten:" if rewritten else "no 1x1 convolution was rewritten."
    typer.echo(f"Of {plural(len(found), 'dispatch')}, {what}")
    for argument, count in rewritten:
        typer.echo(f"    {count:>5,}  by {argument}")
    for title, needed in (
        ("Left alone, and not what the pass makes of others", True),
        ("Left alone without need", False),
    ):
        chosen = [row for row in rows if row.reason.needed is needed]
        if not chosen:
            continue
        typer.echo(f"\n{title}:")
        last = ""
        for row in chosen:
            if row.argument != last:
                typer.echo(f"  {row.argument}")
            last = row.argument
            typer.echo(f"    {row.dispatches:>5,}  {row.op}: {row.reason.why or 'not known'}")
            if row.reason.condition:
                typer.echo(f"           {row.reason.condition}")
            typer.echo(f"           for instance {row.example}")
