# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost trace`: which pass moved the reduction, and by which passes two variants differ."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.check import op_json
from bot.cli.given import file_or_dispatch, raise_limit
from bot.cli.options import SettingsFile, read_settings, that_can_be_made
from bot.errors import EXIT_OK, InfrastructureError, UsageError

if TYPE_CHECKING:
    from bot.compiler.toolchain import Side
    from bot.config.schema import Settings
    from bot.explain.tracer import Traced
    from bot.model.trace import Blame, PassPoint, Trace, Turn
    from bot.report.trace_text import Titled

EXAMPLES = (
    "Examples: innermost trace conv.mlir --pipeline reordered · "
    "innermost trace 4d96cc7b --pipeline baseline --diff reordered --html trace.html"
)
_INSTALLED = "installed"


def trace(
    given: Annotated[
        str,
        typer.Argument(
            metavar="FILE.mlir|DISPATCH",
            help="An MLIR file, - for standard input, or a dispatch of the corpus by its id.",
        ),
    ],
    pipeline: Annotated[str, typer.Option(help="The preprocessing pipeline, by its name in settings.")] = "none",
    diff: Annotated[
        str | None,
        typer.Option(help="A second pipeline or variant; NAME@COMPILER is one with another compiler."),
    ] = None,
    target: Annotated[str, typer.Option(help="What to generate code for.")] = "llvm-cpu",
    compiler: Annotated[str, typer.Option(help="The compiler, by its name in settings or its source.")] = _INSTALLED,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
    html: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Also write a page with every pass, and diffs of the IR; its folder is made as needed.",
            callback=that_can_be_made,
        ),
    ] = None,
    whole: Annotated[bool, typer.Option("--all", help="Show all ops and rows, not only 25 lines.")] = False,
    settings: SettingsFile = None,
) -> int:
    """Follow the reduction of every contraction through the compile, pass by pass.

    ◆ moved the reduction, ● changed a map, ? lost track, ✕ failed. With --diff, rows of the first variant alone begin
    with -, rows of the second alone with +, and what both have with neither.
    """
    from bot.explain.diverge import blame
    from bot.report.trace_text import Titled, render_trace

    if html is not None and html.is_dir():
        raise UsageError(f"{html} is a folder", f"give the page a name, such as {html / 'trace.html'}")
    name, text = file_or_dispatch(given)
    resolved = read_settings(settings)
    variants = [_at(each, compiler) for each in (pipeline, diff) if each is not None]
    traced = _traced(resolved, text, variants, target, irs=html is not None)
    traces = [each.trace for each in traced]
    found = blame(*traces) if len(traces) == 2 else None
    titled = Titled(dispatch=name, target=target, variants=tuple(variants))
    if html is not None:
        _write_html(html, titled, traced, found)
    if json:
        _show_json(name, target, variants, traces, found)
    _refuse_unusable(given, traces)
    if not json:
        typer.echo(render_trace(titled, traces, found, whole=whole), nl=False)
    _say_failures(given, variants, traces)
    return EXIT_OK


def _at(variant: str, compiler: str) -> str:
    """A variant with the compiler that was asked for, unless it names its own."""
    return variant if compiler == _INSTALLED or "@" in variant else f"{variant}@{compiler}"


def _traced(settings: "Settings", text: str, variants: list[str], target: str, *, irs: bool) -> "list[Traced]":
    from bot.cli.progress import Doing
    from bot.compiler.job import CompileLimits
    from bot.compiler.toolchain import resolve_sides
    from bot.explain.tracer import Tracer

    sides: dict[str, Side] = resolve_sides(settings, {str(n): name for n, name in enumerate(variants)}, [target])
    said = ""
    with (
        Doing("trace") as doing,
        Tracer(CompileLimits.of(settings), at=lambda at: doing.say(f"{said}, {at}")) as tracer,
    ):
        traced: list[Traced] = []
        for name, side in zip(variants, sides.values(), strict=True):
            said = name
            traced.append(tracer.trace(text, side, target, irs=irs))
        return traced


def _refuse_unusable(given: str, traces: "list[Trace]") -> None:
    from bot.flow.own_files import does_not_parse, no_contraction
    from bot.model.compiled import CompileFailed

    for each in traces:
        if isinstance(each.failure, CompileFailed) and not each.steps:
            raise does_not_parse(given, each.failure.diagnostics)
        if each.failure is None and not any(step.ops for step in each.steps):
            raise no_contraction(given)


def _say_failures(given: str, variants: list[str], traces: "list[Trace]") -> None:
    """Raises `InfrastructureError` where a compile did not come to its end."""
    said = [
        f"{given} with '{name}' {error}"
        for name, each in zip(variants, traces, strict=True)
        if (error := _error(each, given))
    ]
    if said:
        limits = [raise_limit(each.failure) for each in traces if each.failure is not None]
        tips = ["the trace goes up to there", *list(filter(None, limits))[:1]]
        raise InfrastructureError("\n".join(said), "; ".join(tips))


def _error(trace: "Trace", given: str) -> str | None:
    from bot.flow.own_files import located
    from bot.judge.verdict import describe

    if trace.failure is None:
        return None
    return "\n".join(part for part in (describe(trace.failure), located(trace.failure.diagnostics, given)) if part)


def _show_json(name: str, target: str, variants: list[str], traces: "list[Trace]", found: "Blame | None") -> None:
    import json as json_module

    document: Any = _steps_json(traces[0])
    if found is not None:
        first, second = (
            {"variant": variant, "steps": _steps_json(each), "error": _error(each, name)}
            for variant, each in zip(variants, traces, strict=True)
        )
        document = {
            "dispatch": name,
            "target": target,
            "baseline": first,
            "candidate": second,
            "first_divergence": {"baseline": _pass_json(found.baseline), "candidate": _pass_json(found.candidate)},
            "same_again_from": _pass_json(found.rejoined),
            "first_loss": {side: _turn_json(turn) for side, turn in found.broken.items()},
            "decisions": [
                {
                    "op": each.track,
                    "role": each.role,
                    "change": each.change,
                    "baseline": _turn_json(each.baseline),
                    "candidate": _turn_json(each.candidate),
                }
                for each in found.decisions
            ],
            "complete": found.complete,
        }
    typer.echo(json_module.dumps(document, indent=2))


def _steps_json(trace: "Trace") -> list[dict[str, Any]]:
    return [{"pass": _pass_json(step.point), "ops": [op_json(op.facts) for op in step.ops]} for step in trace.steps]


def _pass_json(point: "PassPoint | None") -> str | None:
    """A pass by its class and by its name in pipelines."""
    if point is None:
        return None
    return f"{point.name} ({point.argument})" if point.argument else point.name


def _turn_json(turn: "Turn | None") -> dict[str, Any] | None:
    if turn is None:
        return None
    return {
        "pass": _pass_json(turn.point),
        "position": turn.point.number,
        "op": turn.track,
        "role": turn.role,
        "change": turn.change,
        "before": turn.before_map,
        "after": turn.after_map,
    }


def _write_html(file: Path, titled: "Titled", traced: "list[Traced]", found: "Blame | None") -> None:
    from bot.files import write_atomic
    from bot.report.trace_html import render_trace_html

    write_atomic(file, render_trace_html(titled, [(each.trace, each.irs) for each in traced], found))
    typer.echo(f"page: {file}", err=True)
