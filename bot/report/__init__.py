# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Renders a Run: a pure function of the value, for every place where people and programs read one."""

from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.model.run import Run


class Format(StrEnum):
    """What a report can be rendered as."""

    TEXT = "text"
    COMMENT = "comment"
    HTML = "html"
    SUMMARY = "summary"
    JSON = "json"


def render(run: "Run", format: Format, *, run_dir: str = "RUN_DIR", width: int = 100, color: bool = False) -> str:  # noqa: A002
    """`run` as one document.

    Imports are made inside, so that a program that only wants `Format` pays for neither jinja2 nor rich.

    Args:
        run: the only input; no file, clock or network is read beyond it and the packaged templates.
        format: which document.
        run_dir: the folder to name in commands that a reader pastes.
        width: of the terminal, in columns; `text` alone uses it.
        color: whether `text` may hold ANSI styles.
    """
    if format is Format.JSON:
        return run.model_dump_json(indent=2) + "\n"
    from bot.report.view import view  # noqa: PLC0415

    seen = view(run)
    match format:
        case Format.TEXT:
            from bot.report.text import render_text  # noqa: PLC0415

            return render_text(seen, run_dir=run_dir, width=width, color=color)
        case Format.COMMENT:
            from bot.report.comment import render_comment  # noqa: PLC0415

            return render_comment(seen, run_dir=run_dir)
        case Format.SUMMARY:
            from bot.report.comment import render_summary  # noqa: PLC0415

            return render_summary(seen, run_dir=run_dir)
        case Format.HTML:
            from bot.report.html import render_html  # noqa: PLC0415

            return render_html(seen, run_dir=run_dir)


def stream_page(run: "Run", *, run_dir: str = "RUN_DIR") -> Iterator[str]:
    """The HTML page of `run` in parts, to be written as they come."""
    from bot.report.html import stream_html  # noqa: PLC0415
    from bot.report.view import view  # noqa: PLC0415

    return stream_html(view(run), run_dir=run_dir)
