# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Reading rendered documents: what tags they hold, and what GitHub would act on in their text."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

# What GitHub acts on outside code, after rendering.
ACTIVE = re.compile(r"@\w|#\d|\bGH-\d|https?://|\bwww\.|\b[0-9a-f]{7,40}\b", re.IGNORECASE)
VOID = {"meta", "br", "wbr", "input", "hr", "img", "link"}


@dataclass
class Document:
    """A parsed document: its tags with attributes, its text outside code, its comments, and the cells of each row."""

    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list[tuple[str, dict[str, str | None]]])
    prose: list[str] = field(default_factory=list[str])
    code: list[str] = field(default_factory=list[str])
    comments: list[str] = field(default_factory=list[str])
    rows: list[list[int]] = field(default_factory=list[list[int]])
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
        if tag == "tr":
            self.document.rows[-1].append(0)
        if tag in ("td", "th"):
            self.document.rows[-1][-1] += 1

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
        if {"code", "pre"} & set(self.open):
            self.document.code.append(data)
        elif not {"style", "script"} & set(self.open):
            self.document.prose.append(data)


def read(text: str) -> Document:
    reader = _Reader()
    reader.feed(text)
    reader.close()
    reader.document.unclosed += reader.open
    return reader.document
