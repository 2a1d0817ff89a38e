# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The terminal's table of results, whose names can be copied however narrow it is."""

from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.model.verdict import LayoutChange
from bot.report.importance import Importance
from bot.report.operands import Cell
from bot.report.remarks import code_text, numerics_text, time_text
from bot.report.view import Row, View
from bot.report.words import MISSING, clip, one_line

_NUMERICS_STYLES = {"wrong": "bold red", "wrong in both": "yellow", "fixed": "green"}
# As much of a verdict as is kept on one line.
_VERDICT_WIDTH = 10
_NAME_WIDTH = 18
_INDENT = "  "


def print_results(view: View, rows: tuple[Row, ...], console: Console) -> None:
    """The results that are not identical. Everything is a Text: outside text must not be read as rich's markup.

    A reader copies names, so they are never broken: where a row is too long for the terminal, its name stands above it.
    """
    code = any(code_text(row) != MISSING for row in rows)
    columns = ["image", "filter", *["code"] * code, *["time"] * bool(view.coverage.timed), "verdict"]
    cells = [_cells(view, row, console.width, code=code) for row in rows]
    names = [Text(one_line(row.result.dispatch)) for row in rows]
    if view.many_targets:
        columns.insert(0, "target")
    widths = [max(cell_len(name), *(row[column].cell_len for row in cells)) for column, name in enumerate(columns)]
    longest = max(_NAME_WIDTH, *(name.cell_len for name in names))
    widths[-1] = _VERDICT_WIDTH
    if longest + sum(widths) + len(widths) <= console.width:
        table = _grid()
        table.add_column("dispatch", no_wrap=True, min_width=_NAME_WIDTH)
        for column in columns:
            least = _VERDICT_WIDTH if column == "verdict" else None
            table.add_column(column, no_wrap=column != "verdict", overflow="fold", min_width=least)
        for name, row in zip(names, cells, strict=True):
            table.add_row(name, *row)
        console.print(table)
        return
    room = console.width - len(_INDENT) - len(widths)
    while sum(widths) > room:
        widths[widths.index(max(widths))] -= 1
    widths[-1] += room - sum(widths)
    console.print(Text("dispatch", "dim"))
    console.print(_line([Text(column, "dim") for column in columns], widths))
    for name, row in zip(names, cells, strict=True):
        console.print(name, soft_wrap=True)
        console.print(_line(row, widths))


def _line(cells: list[Text], widths: list[int]) -> Padding:
    """One row of a table whose columns are that wide; the last one may take several lines."""
    table = _grid(show_header=False)
    for width in widths[:-1]:
        table.add_column(width=width, no_wrap=True)
    table.add_column(width=widths[-1], overflow="fold")
    table.add_row(*cells)
    return Padding(table, (0, 0, 0, len(_INDENT)))


def _grid(*, show_header: bool = True) -> Table:
    return Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), header_style="dim", show_header=show_header)


def _cells(view: View, row: Row, width: int, *, code: bool) -> list[Text]:
    """All cells of a row but its name. What is long is cut off, as far as the width asks for it."""
    cells = [Text(clip(row.result.target, max(24, width // 6)))] if view.many_targets else []
    cells += [Text(clip(cell.text, max(16, width // 6)), _cell_style(cell)) for cell in (row.image, row.filter)]
    if code:
        cells.append(_code(row))
    if view.coverage.timed:
        cells.append(Text(time_text(row)))
    return [*cells, Text(row.verdict, _row_style(row))]


def _cell_style(cell: Cell) -> str:
    return {LayoutChange.LOST: "bold red", LayoutChange.GAINED: "green"}.get(cell.change or LayoutChange.KEPT, "")


def _row_style(row: Row) -> str:
    if row.importance.regressed:
        return "bold red"
    if row.importance <= Importance.UNCONFIRMED:
        return "yellow"
    return "green" if row.importance is Importance.IMPROVED else ""


def _code(row: Row) -> Text:
    """Code and numerics share a column, as two would not fit: `=`, `≠ close`, `≠ wrong`, `?`."""
    numerics = row.result.verdict.numerics
    if numerics == "not measured":
        return Text(code_text(row))
    return Text(f"{code_text(row)} ").append(numerics_text(row), _NUMERICS_STYLES.get(numerics, ""))
