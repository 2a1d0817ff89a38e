# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost bisect`: the compiler release with which a property of a dispatch changes."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.options import SettingsFile, read_settings
from bot.errors import EXIT_INCOMPLETE, EXIT_OK, EXIT_REGRESSION, InputError, UsageError, nearest

if TYPE_CHECKING:
    from bot.config.schema import Settings
    from bot.explain.bisect import Bisection, Question
    from bot.explain.line import Point

EXAMPLES = (
    "Examples: innermost bisect conv.mlir --pipeline shipped --stage preprocessing · "
    "innermost bisect 4d96cc7b --property dispatch-count --releases 3.8.0..3.13.0 --all"
)
EXIT_NOT_FOUND = EXIT_REGRESSION
_FEWEST = 2


def bisect(
    given: Annotated[str, typer.Argument(metavar="DISPATCH|FILE.mlir", help="A dispatch of the corpus, or a file.")],
    pipeline: Annotated[
        str | None, typer.Option(help="The pipeline or variant, by its name in settings. [default: none]")
    ] = None,
    target: Annotated[str | None, typer.Option(help="What to generate code for. [default: llvm-cpu]")] = None,
    stage: Annotated[
        str | None,
        typer.Option(help="At which to look, for `innermost`, as `check` names them. [default: dispatch-creation]"),
    ] = None,
    role: Annotated[
        str | None, typer.Option(help="Which operand, for `innermost`: image or filter. [default: image]")
    ] = None,
    property_: Annotated[
        str | None,
        typer.Option("--property", help="innermost, compiles, dispatch-count or numerics. [default: innermost]"),
    ] = None,
    run_dir: Annotated[
        Path | None,
        typer.Option(
            "--run",
            help="Bisect what this run's result of the dispatch shows, and record it there: its report then says "
            "since when.",
        ),
    ] = None,
    releases: Annotated[str, typer.Option(help="From A to B, as A..B; all by default.")] = "",
    wheels: Annotated[Path | None, typer.Option(help="A folder of wheels to bisect instead of releases.")] = None,
    compiler: Annotated[
        list[str] | None,
        typer.Option(help="A compiler to bisect instead, by name or source; repeat, oldest first."),
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Test every release, and list every change.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
    settings: SettingsFile = None,
) -> int:
    """Find the first compiler release with which a property of a dispatch changes.

    Exit code 0 where it is found, 1 where nothing changes between the two ends or too few releases could be tested,
    3 where it was stopped: Ctrl-C says what is known so far.
    """
    from bot.cli.given import file_or_dispatch
    from bot.cli.since import question_of_result, record_since, shown_by

    resolved = read_settings(settings)
    shown = None
    if run_dir is not None:
        if any(each is not None for each in (pipeline, property_, stage, role)):
            raise UsageError("--run says what is looked at", "leave --pipeline, --property, --stage and --role out")
        shown = shown_by(run_dir, given, target)
        name, question = shown.result.dispatch, question_of_result(resolved, shown)
    else:
        name, text = file_or_dispatch(given)
        words = (pipeline or "none", target or "llvm-cpu", property_ or "innermost")
        question = question_of(resolved, text, *words, stage or "dispatch-creation", role or "image")
    line = line_of(resolved, releases, wheels, compiler or [])

    found = searched(resolved, question, line, every=every)
    if not found.good and not found.stopped:
        why = found.tested[-1]
        raise InputError(f"no compiler of the range can be tested; {why.release}: {why.why}", "choose another range")
    if shown is not None and not found.stopped:
        record_since(shown, question, found)
    if json:
        _print_json(found)
    else:
        _show(name, question, line, found, every=every)
    if found.stopped:
        return EXIT_INCOMPLETE
    return EXIT_OK if found.first_changed or (every and found.changes) else EXIT_NOT_FOUND


def searched(settings: "Settings", question: "Question", line: "tuple[Point, ...]", *, every: bool) -> "Bisection":
    """Bisects, and says on stderr how it goes. Ctrl-C ends it with what is known, if anything is."""
    from bot.cli.progress import Doing
    from bot.explain.bisect import Answer, Tester, bisect, so_far
    from bot.report.words import plural

    tester = Tester(settings, question)
    answers: list[Answer] = []
    with Doing("bisect") as doing:

        def ask(point: "Point") -> Answer:
            doing.say(f"{point.name}, after {plural(len(answers), 'answer')}")
            answers.append(tester.ask(point))
            return answers[-1]

        try:
            return bisect(line, ask, every=every)
        except KeyboardInterrupt:
            if not answers:
                raise
            return so_far(line, answers)


def question_of(
    settings: "Settings", text: str, pipeline: str, target: str, property_: str, stage: str, role: str
) -> "Question":
    """What is asked of each compiler. Raises `UsageError` or `SettingsError` for a name that there is not."""
    from bot.compiler.toolchain import target_settings, variant_settings
    from bot.explain.bisect import Question
    from bot.explain.properties import Property
    from bot.model.facts import FILTER, IMAGE, Stage

    for what, value, known in (
        ("property", property_, [str(each) for each in Property]),
        ("stage", stage, [str(each) for each in Stage]),
        ("role", role, [IMAGE, FILTER]),
    ):
        if value not in known:
            raise UsageError(f"unknown {what} '{value}'", nearest(value, known))
    if "@" in pipeline:
        raise UsageError(f"'{pipeline}' names a compiler, and compilers are what is bisected", "name a pipeline alone")
    target_settings(settings, target)
    return Question(
        text=text,
        variant=variant_settings(settings, pipeline),
        target=target,
        property=Property(property_),
        stage=Stage(stage),
        role=role,
    )


def line_of(settings: "Settings", releases: str, wheels: Path | None, compilers: list[str]) -> "tuple[Point, ...]":
    """The compilers to bisect, oldest first. Raises `UsageError` where there are fewer than two."""
    from bot.explain.line import cut, index_line, named_line, wheel_line

    if wheels is not None and compilers:
        raise UsageError("--wheels and --compiler name two lines of compilers", "give one of them")
    if wheels is not None:
        if not wheels.is_dir():
            raise UsageError(f"there is no folder {wheels}", "give a folder of wheels")
        whole = wheel_line(wheels)
    else:
        whole = named_line(settings, compilers) if compilers else index_line()
    line = cut(whole, releases, indexed=wheels is None and not compilers)
    if len(line) < _FEWEST:
        raise UsageError("there is only one compiler to bisect", "give a range of two or more")
    return line


def _print_json(found: "Bisection") -> None:
    import json as json_module

    document = {
        "good": found.good,
        "bad": found.bad,
        "first_changed": found.first_changed,
        "tested": [{"release": each.release, "value": each.value} for each in found.tested],
        "changes": [{"release": each.release, "from": each.before, "to": each.to} for each in found.changes],
        "suspects": list(found.suspects),
        "skipped": [{"release": each.release, "why": each.why} for each in found.tested if each.value is None],
        "complete": not found.stopped,
    }
    typer.echo(json_module.dumps(document, indent=2))


def _show(name: str, question: "Question", line: "tuple[Point, ...]", found: "Bisection", *, every: bool) -> None:
    from bot.report.bisection import about, conclusions, links, table

    what = about(question.property, question.role, question.stage)
    typer.echo(f"{name} · {question.variant.pipeline} · {question.target} · {what}")
    typer.echo("\n".join(f"  {each}" for each in table(found).splitlines()))
    notes = {point.name: point.notes for point in line}
    for each in (*conclusions(found, count=len(line), every=every), *links(found, notes)):
        typer.echo(each)
