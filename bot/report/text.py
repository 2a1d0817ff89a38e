# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a terminal shows: the headline, one table, the worst first, and what to do next."""

import io

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.model.run import Host, Target
from bot.report import commands
from bot.report.advice import further_steps, next_steps
from bot.report.headline import Tone
from bot.report.importance import Importance, counted
from bot.report.legend import legend
from bot.report.model_times import model_words
from bot.report.models import COLUMNS, ModelCost, model_costs
from bot.report.remarks import Look
from bot.report.text_generated import print_generated
from bot.report.text_table import print_results
from bot.report.told import Told, explained, tell
from bot.report.view import Row, View, variant_name
from bot.report.words import clip, elide, one_line, plural, seconds, some

_TONES = {Tone.BAD: "bold red", Tone.WARN: "bold yellow", Tone.GOOD: "bold green"}
_MOST_ROWS = 60
_MOST_REMARKS = 12
_MOST_MODELS = 3
_NAMED_WIDTH = 400


def _compared(view: View) -> str:
    run = view.run
    targets = [_named(target, run.host) for target in run.targets]
    where = f", {one_line(some(targets, 3))}" if targets else ""
    return f"{variant_name(run.baseline)} → {variant_name(run.candidate)}{where}"


def _named(target: Target, host: Host) -> str:
    """`sm_80 on cuda (NVIDIA H100 80GB HBM3)`."""
    called = f" ({clip(name, 40)})" if (name := host.devices.get(target.device)) else ""
    return f"{target.name} on {target.device}{called}" if target.device else target.name


def _costs(costs: tuple[ModelCost, ...]) -> Table:
    """What whole models cost."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for column in COLUMNS:
        table.add_column(column, overflow="fold", justify="left" if column == COLUMNS[0] else "right")
    for cost in costs:
        table.add_row(Text(one_line(cost.model)), *(Text(cell) for cell in cost.cells))
    return table


def _remark(told: Told, *, many_targets: bool) -> Text:
    others = len(told.rows) - 1
    alike = f" and {plural(others, 'other')}" if others else ""
    first = told.rows[0].result
    where = f" on {clip(first.target, 24)}" if many_targets else ""
    text = Text(f"{elide(first.dispatch, 60)}{where}{alike}: ")
    for piece in told.remark:
        # Spaces at the edges join the pieces and are ours; all other white space becomes one space.
        body = clip(piece.text, _NAMED_WIDTH)
        spaced = f"{' ' * piece.text.startswith(' ')}{body}{' ' * piece.text.endswith(' ')}"
        text.append(spaced, "bold" if piece.look is Look.STRONG else "")
    return text


def _remarks(view: View) -> list[Text]:
    """What the table's cells can't say: failures, losses, broken rules, the worst first."""
    rows = [row for row in view.rows if row.importance <= Importance.UNSUPPORTED or _surprising(row)]
    told = [_remark(one, many_targets=view.many_targets) for one in tell(rows)]
    rest = len(told) - _MOST_REMARKS
    return told[:_MOST_REMARKS] + ([Text(f"… and {rest:,} more, in the report", "dim")] if rest > 0 else [])


def _surprising(row: Row) -> bool:
    return row.importance.in_both or row.result.verdict.numerics in ("fixed", "wrong in both")


def _explanations(view: View, console: Console) -> None:
    """By which passes what changed differs, and since when, as far as that was looked at."""
    told = explained(view.rows)
    if not told:
        return
    console.print(Text("Why:", "bold"))
    for one in told[:_MOST_REMARKS]:
        console.print(Padding(_remark(one, many_targets=view.many_targets), (0, 0, 0, 2)))
    if len(told) > _MOST_REMARKS:
        console.print(Text(f"  … and {len(told) - _MOST_REMARKS:,} more, in the report", "dim"))
    first = told[0].rows[0].result
    console.print(Text("Pass by pass:"))
    console.print(Text(f"  {one_line(commands.trace(view.run, first.dispatch, first.target))}"), soft_wrap=True)
    console.print()


def _tail(view: View, run_dir: str, console: Console) -> None:
    """The counts, what was covered, and what to do."""
    if view.layout_words:
        console.print(Text(f"{view.layout_words}."))
    for weight in view.weights[:3]:
        console.print(Text(f"Affected: {one_line(weight.words)}."))
    if view.models:
        named = some([model_words(model, many_targets=view.many_targets) for model in view.models], _MOST_MODELS)
        console.print(Text(f"Time by model, weighted by uses: {named}."))
    console.print(Text(f"Coverage: {clip(view.coverage.words, 600)}; {seconds(view.run.wall_seconds)} in all."))
    for step in next_steps(view, run_dir) or further_steps(view, run_dir):
        console.print()
        console.print(Text(step.words))
        if step.command:
            # Not wrapped, so that it can be copied.
            console.print(Text(f"  {one_line(step.command)}"), soft_wrap=True)


def render_text(view: View, *, run_dir: str = "RUN_DIR", width: int = 100, color: bool = False) -> str:
    """The report for a terminal of `width` columns; `color` allows ANSI styles, which never say anything alone."""
    out = io.StringIO()
    console = Console(
        file=out,
        width=width,
        force_terminal=color,
        color_system="standard" if color else None,
        highlight=False,
        emoji=False,
        markup=False,
        legacy_windows=False,
        # The reader's environment (NO_COLOR, COLUMNS, TERM) was asked by the caller; here only the arguments count.
        _environ={},
    )
    console.print(Text(view.headline.sentence, _TONES[view.headline.tone]))
    console.print(Text(_compared(view), "dim"))
    console.print()
    shown = tuple(row for row in view.rows if row.importance is not Importance.IDENTICAL)
    if shown:
        print_results(view, shown[:_MOST_ROWS], console)
        if len(shown) > _MOST_ROWS:
            console.print(Text(f"… and {plural(len(shown) - _MOST_ROWS, 'row')} more, less important", "dim"))
    identical = view.counts.get(Importance.IDENTICAL, 0)
    if identical:
        console.print(Text(f"{counted(identical, Importance.IDENTICAL)}: code proved equal, so not timed", "dim"))
    if shown:
        console.print(Text(legend(shown[:_MOST_ROWS], view.stage), "dim"))
        console.print()
    costs = model_costs(view)
    if costs:
        console.print(_costs(costs))
        console.print()
    if view.generated:
        print_generated(view.generated, console)
        console.print()
    told = _remarks(view)
    for text in told:
        console.print(text)
    if told or (identical and not shown):
        console.print()
    _explanations(view, console)
    if view.headline.detail:
        console.print(Text(f"{view.headline.detail}."))
    _tail(view, run_dir, console)
    # rich pads tables to the full width.
    return "".join(f"{line.rstrip()}\n" for line in out.getvalue().splitlines())
