# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost reduce`: the smallest dispatch that still shows a failure or a lost layout, as a lit test."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.options import SettingsFile, read_settings, that_can_be_made
from bot.cli.repro import check_empty, result_of
from bot.cli.stopping import stopping_gently
from bot.errors import EXIT_INCOMPLETE, EXIT_OK, InfrastructureError, InputError, UsageError

if TYPE_CHECKING:
    from bot.compiler.once import Line
    from bot.config.schema import Settings
    from bot.explain.claims import Claim
    from bot.explain.reduce import Progress, Smaller

EXAMPLES = (
    "Examples: innermost reduce innermost-run 1d698633 · "
    "innermost reduce conv.mlir --baseline reordered --candidate baseline"
)
_EVERY = 25


def reduce(
    given: Annotated[Path, typer.Argument(metavar="RUN_DIR|FILE.mlir", help="A run's folder, or an MLIR file.")],
    dispatch: Annotated[str | None, typer.Argument(help="A dispatch of the run, by its id or a part of that.")] = None,
    baseline: Annotated[
        str | None, typer.Option(help="The good side. [default: the run's, or of a file the settings']")
    ] = None,
    candidate: Annotated[
        str | None, typer.Option(help="The bad side. [default: the run's, or of a file the settings']")
    ] = None,
    target: Annotated[
        str | None, typer.Option(help="What to generate code for. [default: the run's, or the settings' first]")
    ] = None,
    budget: Annotated[int, typer.Option(help="How many texts to compile at most.", min=1)] = 1000,
    out: Annotated[Path, typer.Option(help="The folder to write.", callback=that_can_be_made)] = Path(
        "innermost-reduced"
    ),
    settings: SettingsFile = None,
) -> int:
    """Shrink a dispatch as long as one side fails, or lacks a layout of the other's, and write a lit test of that.

    It shows what `repro` shows, as far as compiling alone shows it. The test passes with the side that is better: where
    that is the candidate, sides are swapped.
    Ctrl-C ends it with the smallest that was found so far, and exit code 3.
    """
    from bot.compiler.once import Line
    from bot.compiler.toolchain import variant_settings
    from bot.explain.claims import Moves, again, describe, turned
    from bot.explain.lit import verified
    from bot.files import write_atomic
    from bot.model.verdict import LayoutChange

    check_empty(out)
    name, text, resolved, names, where = _asked(given, dispatch, baseline, candidate, target, settings)
    with (
        Line(resolved, variant_settings(resolved, names[0]), where, name=names[0]) as first,
        Line(resolved, variant_settings(resolved, names[1]), where, name=names[1]) as second,
    ):
        claim = _claim(name, text, first, second, names)
        good, bad = first, second
        if isinstance(claim, Moves) and claim.change == LayoutChange.GAINED:
            # What is gained is what the other order loses, and a test asks for the better of the two.
            claim, good, bad, names = turned(claim), second, first, (names[1], names[0])
            typer.echo(f"sides are swapped: '{names[0]}' is the good one, whose layout '{names[1]}' lacks", err=True)
        says = f"{names[0]} -> {names[1]} on {where}: {describe(claim)}"
        typer.echo(f"{name}: {says}", err=True)
        found, progress = _reduced(text, claim, good, bad, budget)
        well, badly = good.compile(found.text), bad.compile(found.text)
        shown = again(claim, well, badly) or claim
        note = f"{where}, iree-base-compiler {bad.side.variant.compiler.release}: {describe(shown)}"
        sides = f"Baseline: {names[0]}, candidate: {names[1]}; from {name}"
        test = verified(shown, (good.side, well), bad.side, where, (sides, note), found.text)
    write_atomic(out / "original.mlir", text)
    write_atomic(out / "reduced.mlir", found.text)
    ops, first = progress.now[0], progress.first[0]
    typer.echo(f"{first} ops -> {ops}, after {progress.tried} texts{_rest(progress)}: {out}/reduced.mlir")
    if test is None:
        raise InfrastructureError(
            "no CHECK lines were found that pass with the good side and fail with the bad one",
            f"{out}/reduced.mlir shows the claim; write the test by hand",
        )
    write_atomic(out / "test.mlir", test)
    typer.echo(f"lit test, seen to pass with {names[0]} and to fail with {names[1]}: {out}/test.mlir")
    return EXIT_INCOMPLETE if progress.spent else EXIT_OK


def _rest(progress: "Progress") -> str:
    if progress.stop.is_set():
        return " (stopped before it was the smallest)"
    return " (the budget is spent; --budget raises it)" if progress.spent else ""


def _asked(
    given: Path,
    dispatch: str | None,
    baseline: str | None,
    candidate: str | None,
    target: str | None,
    settings: Path | None,
) -> "tuple[str, str, Settings, tuple[str, str], str]":
    """The dispatch's name and text, the settings, both variants' names, and the target."""
    from bot.config.schema import Settings
    from bot.flow.own_files import read_mlir
    from bot.record import load_run, load_texts

    if given.suffix == ".mlir":
        if dispatch is not None:
            raise UsageError(f"{given} is a file: it has no dispatch '{dispatch}'", "leave it out")
        own = read_settings(settings)
        names = baseline or own.defaults.baseline, candidate or own.defaults.candidate
        return str(given), read_mlir(given), own, names, target or own.defaults.targets[0]
    if dispatch is None:
        raise UsageError("which dispatch of the run?", "innermost reduce RUN_DIR DISPATCH")
    run = load_run(given)
    result = result_of(given, run, dispatch, target)
    text = load_texts(given, run.dispatches)[result.dispatch]
    own = read_settings(settings) if settings is not None else Settings.model_validate(run.settings)
    names = baseline or run.baseline.name, candidate or run.candidate.name
    return result.dispatch, text, own, names, result.target


def _claim(name: str, text: str, good: "Line", bad: "Line", names: tuple[str, str]) -> "Claim":
    """What the two sides do differently. Raises `UsageError` where that is nothing that a lit test can show."""
    from bot.explain.claims import Fails, compiled_claim, describe
    from bot.flow.own_files import ANOTHER_RELEASE, does_not_parse

    outcomes = good.compile(text), bad.compile(text)
    for outcome in outcomes:
        if outcome.kind == "failed" and outcome.at == "input":
            raise does_not_parse(name, outcome.diagnostics, f"{ANOTHER_RELEASE}: --baseline NAME@COMPILER")
    claim = compiled_claim(*outcomes)
    if claim is None:
        raise UsageError(
            f"'{names[0]}' and '{names[1]}' both compile it, to the same layouts",
            "choose a dispatch that the report says something of, or other sides",
        )
    if isinstance(claim, Fails) and "baseline" in claim.sides:
        other = "another side" if "candidate" in claim.sides else "the candidate as the good side"
        raise UsageError(f"'{names[0]}' is to be the good side: {describe(claim)}", f"name {other}: --baseline none")
    return claim


def _reduced(text: str, claim: "Claim", good: "Line", bad: "Line", budget: int) -> "tuple[Smaller, Progress]":
    from bot.explain.reduce import Shrinker, showing
    from bot.explain.reduce import reduce as shrink

    with Shrinker() as shrinker, stopping_gently() as stop:
        found = shrink(text, showing(claim, good, bad), shrinker, budget, _tell, stop)
    if found is None:
        raise InputError("it is not one function without branches", "cut the part of interest out of it")
    return found


def _tell(progress: "Progress") -> None:
    ops, others = progress.now[0], progress.now[1]
    line = f"{progress.tried} of at most {progress.budget} texts: {progress.first[0]} -> {ops} ops, {others} operands"
    if sys.stderr.isatty():
        typer.echo(f"\r\x1b[K{line}", err=True, nl=False)
    elif progress.tried % _EVERY == 0:
        typer.echo(line, err=True)
