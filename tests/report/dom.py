# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Reading rendered documents: what tags they hold, and what GitHub would act on in their text.

`problems` looks at rendered Markdown as GitHub does, and names every kind of escape that it finds.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from html.parser import HTMLParser

from cmarkgfm import github_flavored_markdown_to_html
from cmarkgfm.cmark import Options

# What GitHub acts on outside code, after rendering.
ACTIVE = re.compile(r"@\w|#\d|\bGH-\d|https?://|\bwww\.|\b[0-9a-f]{7,40}\b", re.IGNORECASE)
# The same, by kind. A closing keyword acts only before a reference, so it is the worst of three others.
_REFERENCE = r"(?:[\w.-]+/[\w.-]+)?#\d|GH-\d|https?://github\.com/"
KINDS = {
    "mention": re.compile(r"(?<![\w`])@[\w-]"),
    "issue": re.compile(r"(?<![\w/])#\d"),
    "issue elsewhere": re.compile(r"[\w.-]+/[\w.-]+#\d"),
    "GH- issue": re.compile(r"\bGH-\d", re.IGNORECASE),
    "commit": re.compile(r"(?<![^\W_])[0-9a-f]{7,40}(?![^\W_])", re.IGNORECASE),
    "address": re.compile(r"\w+://\w|\bwww\.\w", re.IGNORECASE),
    "closing keyword": re.compile(
        rf"\b(?:clos(?:e[sd]?)|fix(?:e[sd])?|resolve[sd]?):?\s+(?:{_REFERENCE})", re.IGNORECASE
    ),
}
# The elements that our Markdown has.
OURS = {"h3", "p", "ul", "li", "strong", "code", "pre", "sub", "details", "summary"} | {
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
}
VOID = {"meta", "br", "wbr", "input", "hr", "img", "link"}


@dataclass
class Document:
    """A parsed document. `rows` and `cells` have an entry a table: how many cells each row has, and their text."""

    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list[tuple[str, dict[str, str | None]]])
    prose: list[str] = field(default_factory=list[str])
    code: list[str] = field(default_factory=list[str])
    comments: list[str] = field(default_factory=list[str])
    rows: list[list[int]] = field(default_factory=list[list[int]])
    cells: list[list[list[str]]] = field(default_factory=list[list[list[str]]])
    unclosed: list[str] = field(default_factory=list[str])

    @property
    def names(self) -> set[str]:
        return {name for name, _ in self.tags}

    @property
    def text(self) -> str:
        return "".join(self.prose)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.document = Document()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.document.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        if tag == "table":
            self.document.rows.append([])
            self.document.cells.append([])
        if tag == "tr":
            self.document.rows[-1].append(0)
            self.document.cells[-1].append([])
        if tag in ("td", "th"):
            self.document.rows[-1][-1] += 1
            self.document.cells[-1][-1].append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        if tag not in self.open:
            self.document.unclosed.append(f"/{tag}")
            return
        while (name := self.open.pop()) != tag:
            self.document.unclosed.append(name)

    def handle_comment(self, data: str) -> None:
        self.document.comments.append(data)

    def handle_data(self, data: str) -> None:
        if {"td", "th"} & set(self.open):
            self.document.cells[-1][-1][-1] += data
        if {"code", "pre"} & set(self.open):
            self.document.code.append(data)
        elif not {"style", "script"} & set(self.open):
            self.document.prose.append(data)


def rendered(text: str) -> str:
    """As GitHub's own renderer makes it, with its extensions and with raw HTML let through, so that nothing hides."""
    return github_flavored_markdown_to_html(text, Options.CMARK_OPT_UNSAFE)


def read(text: str) -> Document:
    reader = _Reader()
    reader.feed(text)
    reader.close()
    reader.document.unclosed += reader.open
    return reader.document


def problems(html: str, allowed: Collection[str], *, links: Collection[str] = ()) -> set[str]:
    """The kinds of escape in a rendered document of ours.

    Args:
        html: as GitHub's renderer makes it, with raw HTML let through.
        allowed: the elements that we write.
        links: the addresses that we link to.
    """
    document = read(html)
    found = {kind for kind, pattern in KINDS.items() if pattern.search(document.text)}
    for name, attributes in document.tags:
        if name == "a" and attributes.get("href") in links:
            continue
        if name not in allowed:
            found.add("element")
        if set(attributes) - ({"lang"} if name == "pre" else set[str]()):
            found.add("attribute")
    if document.unclosed:
        found.add("unclosed element")
    if document.comments:
        found.add("marker" if any("innermost:" in comment for comment in document.comments) else "comment")
    if any(len(set(rows)) > 1 for rows in document.rows):
        found.add("table")
    return found
