# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The one place where outside text becomes GitHub Markdown.

Outside text is everything that a Run holds: names, diagnostics, IR, paths, reasons. Two things are to be prevented:
that it changes the document's form (a table row, a heading, a tag, a fence that ends early), and that GitHub acts on
it after rendering (`@name` notifies people, `#1` and `GH-1` link issues and leave a trace there). The first is done
with character references, which CommonMark never reads as structure; the second needs a break in the text itself,
since GitHub looks for mentions in the rendered document, except inside code.
"""

import html
import re

from bot.report.words import clip, clip_lines, elide

BREAK = "\u200b"  # zero-width space: GitHub's own advice for writing a name without a mention

_TICKS = re.compile("`+")
_STRUCTURE = re.compile(r"[\\`*_{}\[\]<&|~$^#!@]")
# At the start of a block: lists, quotes, headings, rules, tables.
_START = re.compile(r"^(?:[-+=:>]|\d{1,9}(?=[.)]))")
_ACTIVE = re.compile(r"(?i)(?<=[@#])|(?<=\bgh-)(?=\d)|(?<=:)(?=[\w+-]+:)|(?<=:)(?=//)|(?<=\bwww)(?=\.)")
# GitHub links a commit's digits in prose, with or without a user or repository before them: 7 to 40 of them.
_COMMIT = re.compile(r"\b[0-9a-f]{7,40}\b", re.IGNORECASE)
_SIX = re.compile(r"\w{6}(?=\w)")


def _inert(text: str) -> str:
    """Breaks what GitHub would act on outside code."""
    broken = _ACTIVE.sub(BREAK, text)
    return _COMMIT.sub(lambda found: _SIX.sub(lambda six: six[0] + BREAK, found[0]), broken)


def prose(text: str, limit: int = 400, *, inside: bool = False) -> str:
    """Outside text as plain words in a line, a list item or a table cell: one line, no structure, nothing active.

    Args:
        text: anything.
        limit: characters kept, before escaping.
        inside: it follows other text in the line, so that it cannot start a list, a heading or a rule.
    """
    escaped = _STRUCTURE.sub(lambda found: f"&#{ord(found[0])};", _inert(clip(text, limit)))
    if inside:
        return escaped
    return _START.sub(lambda found: found[0] + BREAK if found[0].isdigit() else f"&#{ord(found[0])};", escaped)


def code(text: str, limit: int = 200, *, cell: bool = False) -> str:
    """Outside text as a code span on one line.

    Args:
        text: anything.
        limit: characters kept; names are cut in the middle.
        cell: inside a table, where a pipe would end the cell even in code.
    """
    line = elide(text, limit)
    if not line:
        return "(empty)"
    ticks = "`" * (max((len(run) for run in _TICKS.findall(line)), default=0) + 1)
    # A backtick at an edge needs a space; CommonMark strips one on either side. The line itself has none there.
    padded = f" {line} " if "`" in (line[0], line[-1]) else line
    if cell:
        # A pipe after a backslash: GitHub takes every `\|` as one pipe, so `\\|` would show as `\|`. That is right too.
        padded = padded.replace("|", r"\|")
    return f"{ticks}{padded}{ticks}"


def fence(text: str, language: str = "", limit: int = 2_000) -> str:
    """Outside text as a fenced block: the fence is longer than any run of backticks inside."""
    body = clip_lines(text, limit)
    ticks = "`" * max(3, max((len(run) for run in _TICKS.findall(body)), default=0) + 1)
    return f"{ticks}{language}\n{body}\n{ticks}"


def summary(text: str, limit: int = 200) -> str:
    """Outside text inside a raw HTML element such as `<summary>`, where Markdown is not read but HTML is."""
    return html.escape(_inert(clip(text, limit)))


def html_code(text: str, limit: int = 200) -> str:
    """Outside text as `<code>` inside raw HTML; GitHub looks for no mentions there."""
    return f"<code>{html.escape(elide(text, limit))}</code>"


def row(cells: list[str]) -> str:
    """A table row of cells that are Markdown already."""
    return f"| {' | '.join(cells)} |"


def table(columns: list[str], rows: list[str]) -> str:
    """A table with our own headers and rows made by `row`."""
    return "\n".join([row(columns), row(["---"] * len(columns)), *rows])


def details(caption: str, body: str) -> str:
    """A folded block. `caption` is HTML (see `summary`), `body` Markdown, which needs the blank lines."""
    return f"<details><summary>{caption}</summary>\n\n{body}\n\n</details>"
