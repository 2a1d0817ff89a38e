# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost check`: the layout facts of one file or dispatch, stage by stage and operand by operand."""

import shlex
import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.given import file_or_dispatch, raise_limit
from bot.cli.options import SettingsFile, read_settings
from bot.errors import EXIT_INCOMPLETE, EXIT_OK, EXIT_USAGE, InfrastructureError, SettingsError, nearest

if TYPE_CHECKING:
    from bot.compiler.toolchain import Side
    from bot.model.compiled import Outcome
    from bot.model.facts import OpFacts, StageFacts

EXAMPLES = "Example: innermost check conv.mlir --pipeline reordered --stage dispatch-creation"
_COLUMNS = ("stage", "op", "operand", "map", "innermost", "type")
_NARROWEST, _WITH_TYPES = 90, 120


def check(
    given: Annotated[
        str,
        typer.Argument(
            metavar="FILE.mlir|DISPATCH",
            help="An MLIR file, - for standard input, or a dispatch of the corpus by its id.",
        ),
    ],
    pipeline: Annotated[str, typer.Option(help="The pipeline or variant, by its name in settings.")] = "none",
    stage: Annotated[
        list[str] | None,
        typer.Option(
            help="A stage to show; repeat for more. [default: preprocessing, global-optimization and dispatch-creation]"
        ),
    ] = None,
    target: Annotated[str, typer.Option(help="What to generate code for.")] = "llvm-cpu",
    compiler: Annotated[
        str, typer.Option(help="The compiler, by its name in settings or its source; by default the variant's.")
    ] = "",
    json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
    settings: SettingsFile = None,
) -> int:
    """Show where the reduction dimension of every contraction is, stage by stage and operand by operand."""
    from bot.flow.own_files import does_not_parse, no_contraction
    from bot.model.compiled import unreadable

    name, text = file_or_dispatch(given)
    resolved = read_settings(settings)
    stages = _stages(stage or [])

    from bot.cli.progress import Doing
    from bot.flow.checking import check_text

    with Doing(f"check {name}") as doing:
        side, outcome = check_text(
            text, resolved, pipeline=pipeline, target=target, compiler=compiler, stages=stages, at=doing.say
        )
    error = _error(outcome, given)
    if json:
        import json as json_module

        document = {
            "file": given,
            "pipeline": pipeline,
            "target": target,
            "compiler": side.variant.compiler.release,
            "stages": {str(name): _stage_json(facts) for name, facts in outcome.stages.items()},
            "error": error,
        }
        typer.echo(json_module.dumps(document, indent=2))
        return _exit_code(outcome)
    if unreadable(outcome):
        raise does_not_parse(given, outcome.diagnostics)
    if _is_empty(outcome):
        raise no_contraction(given)
    if outcome.stages:
        _show(name, side, target, outcome)
    if error is not None:
        tip = raise_limit(outcome) or (
            f"`innermost trace {shlex.quote(given)} --pipeline {pipeline} --target {target}` names the pass"
        )
        raise InfrastructureError(f"{given} with pipeline '{pipeline}' {error}", tip)
    return EXIT_OK


def _is_empty(outcome: "Outcome") -> bool:
    """Whether there is nothing whose layout could be looked at."""
    return outcome.kind == "checked" and not any(facts.ops for facts in outcome.stages.values())


def _exit_code(outcome: "Outcome") -> int:
    from bot.model.compiled import unreadable

    if unreadable(outcome) or _is_empty(outcome):
        return EXIT_USAGE
    return EXIT_OK if outcome.kind == "checked" else EXIT_INCOMPLETE


def _stages(names: list[str]) -> tuple[Any, ...]:
    from bot.compiler.job import STAGES
    from bot.model.facts import Stage

    known = [str(stage) for stage in Stage]
    for name in names:
        if name not in known:
            raise SettingsError(f"unknown stage '{name}'", nearest(name, known))
    return tuple(Stage(name) for name in names) or STAGES


def _error(outcome: "Outcome", file: str) -> str | None:
    from bot.flow.own_files import located, no_contraction
    from bot.judge.verdict import describe

    if outcome.kind in ("checked", "compiled"):
        return no_contraction(file).message if _is_empty(outcome) else None
    return "\n".join(part for part in (describe(outcome), located(outcome.diagnostics, file)) if part)


def _stage_json(facts: "StageFacts") -> dict[str, Any]:
    return {
        "dispatches": facts.dispatches,
        "ops": [op_json(op) for op in facts.ops],
    }


def op_json(op: "OpFacts") -> dict[str, Any]:
    """One op as every command shows it in JSON."""
    return {
        "op": op.op,
        "kind": op.kind,
        "operands": [{"role": o.role, "map": o.map, "type": o.type, "innermost": o.innermost} for o in op.operands],
        "result": {"map": op.result.map, "type": op.result.type},
    }


def _show(name: str, side: "Side", target: str, outcome: "Outcome") -> None:
    from rich.console import Console
    from rich.table import Table

    from bot.cli.terminal import terminal

    # Cells that are cut off say nothing: where it isn't wide enough for types, they are left out.
    width, _ = terminal()
    console = Console(width=max(width, _NARROWEST))
    columns = _COLUMNS if width >= _WITH_TYPES else _COLUMNS[:-1]
    title = f"{name} · {side.variant.name} · {target} · iree-base-compiler {side.variant.compiler.release}"
    table = Table(title=title, title_justify="left", box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column, no_wrap=True)
    for stage, facts in outcome.stages.items():
        first = True
        for op in facts.ops:
            for index, operand in enumerate(op.operands):
                named = op.op.removeprefix("linalg.") if index == 0 else ""
                cells = (str(stage) if first else "", named, operand.role, operand.map, _word(operand), operand.type)
                table.add_row(*cells[: len(columns)])
                first = False
            table.add_row(*("", "", "result", op.result.map, "", op.result.type)[: len(columns)])
        if not facts.ops:
            table.add_row(str(stage), "[dim]no contraction[/dim]")
    if console.is_terminal:
        console.print(table)
    else:  # a file's lines end where their words do
        with console.capture() as captured:
            console.print(table)
        sys.stdout.writelines(f"{line.rstrip()}\n" for line in captured.get().splitlines())
    for line in _legend(outcome):
        console.print(line, style="dim", highlight=False, soft_wrap=True)


def _legend(outcome: "Outcome") -> list[str]:
    from bot.report.words import plural

    formed = [
        f"{stage} forms {plural(f.dispatches, 'dispatch')}" for stage, f in outcome.stages.items() if f.dispatches
    ]
    return [
        *(f"\n{each}." for each in formed),
        "map: the loop (d0, d1, ...) that each dimension of an operand goes along, the last one innermost in memory.",
        "innermost: whether the last dimension of a size other than 1 goes along loops of the reduction alone.",
    ]


def _word(operand: Any) -> str:
    if operand.encoded:
        return "encoded"
    if operand.innermost is None:
        return "undecided"
    return "[green]yes[/green]" if operand.innermost else f"[yellow]no[/yellow] ({operand.last})"
