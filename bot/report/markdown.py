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

`Markdown` and `Html` are types of their own, made by these functions alone: words of ours are literals in the source
(`ours`, and the template of `compose`), and whatever else is put between them has to be `Markdown` already. An
f-string is a `str`, so the type checker refuses outside text that was not escaped; `tests/report/misuse.py` shows it.
"""

import html
import re
from collections.abc import Iterable, Sequence
from typing import LiteralString, NewType
from urllib.parse import quote

from bot.model.verdict import TimeChange
from bot.report import words
from bot.report.words import clip, clip_lines, elide

Markdown = NewType("Markdown", str)
Html = NewType("Html", str)

BREAK = "\u200b"  # zero-width space: GitHub's own advice for writing a name without a mention
NOTHING = Markdown("")

_TICKS = re.compile("`+")
_STRUCTURE = re.compile(r"[\\`*_{}\[\]<&|~$^#!@]")
# At the start of a block: lists, quotes, headings, rules, tables.
_START = re.compile(r"^(?:[-+=:>]|\d{1,9}(?=[.)]))")
_ACTIVE = re.compile(r"(?i)(?<=[@#])|(?<=\bgh-)(?=\d)|(?<=:)(?=[\w+-]+:)|(?<=:)(?=//)|(?<=\bwww)(?=\.)")
# GitHub links a commit's digits in prose, with or without a user or repository before them: 7 to 40 of them.
_COMMIT = re.compile(r"(?<![^\W_])[0-9a-f]{7,40}(?![^\W_])", re.IGNORECASE)
_SIX = re.compile(r"\w{6}(?=\w)")
_URL_CHARS = 2_000
_URL_SAFE = "/:?&=%+,;~.-_#@!$'()*"  # all that an address may hold and that ends no `<...>`


def ours(text: LiteralString) -> Markdown:
    """Markdown that is written out in our own source."""
    return Markdown(text)


def compose(template: LiteralString, *parts: Markdown | int) -> Markdown:
    """Our own Markdown with parts in the places of its `{}`; whole numbers get separators of thousands."""
    return Markdown(template.format(*(f"{part:,}" if isinstance(part, int) else part for part in parts)))


def join(separator: LiteralString, parts: Iterable[Markdown]) -> Markdown:
    """The parts that are not empty, with our own Markdown between them."""
    return Markdown(separator.join(part for part in parts if part))


def some(items: Sequence[Markdown], limit: int, separator: LiteralString = ", ") -> Markdown:
    """The first `limit` items, and how many more there are."""
    shown = join(separator, items[:limit])
    return compose("{} and {} more", shown, len(items) - limit) if len(items) > limit else shown


def number(value: float, unit: LiteralString = "") -> Markdown:
    """A number with three digits, or `NaN`, `Inf`, `-Inf`."""
    return Markdown(words.number(value) + unit)


def ratio(time: TimeChange) -> Markdown:
    """`1.12× [1.08, 1.16]`: digits, and brackets after which nothing comes that would make them a link."""
    return Markdown(words.ratio(time))


def link(text: LiteralString, url: str) -> Markdown:
    """A link of ours to an http(s) address; what is no such address is shown as code, so that it does nothing."""
    quoted = quote(url, safe=_URL_SAFE, errors="replace")
    if not url.startswith(("https://", "http://")) or len(quoted) > _URL_CHARS:
        return code(url)
    return Markdown(f"[{text}](<{quoted}>)")


def _inert(text: str) -> str:
    """Breaks what GitHub would act on outside code."""
    broken = _ACTIVE.sub(BREAK, text)
    return _COMMIT.sub(lambda found: _SIX.sub(lambda six: six[0] + BREAK, found[0]), broken)


def prose(text: str, limit: int = 400, *, inside: bool = False) -> Markdown:
    """Outside text as plain words in a line, a list item or a table cell: one line, no structure, nothing active.

    Args:
        text: anything.
        limit: characters kept, before escaping.
        inside: it follows other text in the line, so that it cannot start a list, a heading or a rule.
    """
    escaped = _STRUCTURE.sub(lambda found: f"&#{ord(found[0])};", _inert(clip(text, limit)))
    if inside:
        return Markdown(escaped)
    start = _START.sub(lambda found: found[0] + BREAK if found[0].isdigit() else f"&#{ord(found[0])};", escaped)
    return Markdown(start)


def title(text: str, limit: int = 200) -> Markdown:
    """One line of plain text for a title, in which GitHub reads no Markdown."""
    return Markdown(clip(text, limit))


def code(text: str, limit: int = 200) -> Markdown:
    """Outside text as a code span on one line; of more than `limit` characters, those in the middle are cut."""
    line = elide(text, limit)
    if not line:
        return Markdown("(empty)")
    ticks = "`" * (max((len(run) for run in _TICKS.findall(line)), default=0) + 1)
    # A backtick at an edge needs a space; CommonMark strips one on either side. The line itself has none there.
    padded = f" {line} " if "`" in (line[0], line[-1]) else line
    return Markdown(f"{ticks}{padded}{ticks}")


def fence(text: str, language: LiteralString = "", limit: int = 2_000) -> Markdown:
    """Outside text as a fenced block: the fence is longer than any run of backticks inside."""
    body = clip_lines(text, limit)
    ticks = "`" * max(3, max((len(run) for run in _TICKS.findall(body)), default=0) + 1)
    return Markdown(f"{ticks}{language}\n{body}\n{ticks}")


def summary(text: str, limit: int = 200) -> Html:
    """Outside text inside a raw HTML element such as `<summary>`, where Markdown is not read but HTML is."""
    return Html(html.escape(_inert(clip(text, limit))))


def html_code(text: str, limit: int = 200) -> Html:
    """Outside text as `<code>` inside raw HTML; GitHub looks for no mentions there."""
    return Html(f"<code>{html.escape(elide(text, limit))}</code>")


def row(cells: Sequence[Markdown]) -> Markdown:
    """A table row. A pipe ends a cell even in code; prose has none as such.

    A pipe after a backslash: GitHub takes every `\\|` as one pipe, so `\\\\|` shows as `\\|`, as it should.
    """
    escaped = [cell.replace("|", r"\|") for cell in cells]
    return Markdown(f"| {' | '.join(escaped)} |")


def table(columns: Sequence[LiteralString], rows: Sequence[Markdown]) -> Markdown:
    """A table with our own headers and rows made by `row`."""
    return join("\n", [row([ours(column) for column in columns]), row([ours("---")] * len(columns)), *rows])


def details(caption: Html, body: Markdown) -> Markdown:
    """A folded block. `caption` is HTML (see `summary`), `body` Markdown, which needs the blank lines."""
    return Markdown(f"<details><summary>{caption}</summary>\n\n{body}\n\n</details>")
