# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a comment says, read as GitHub reads it: which of its lines are commands, and which blocks are MLIR. Pure.

A Markdown parser decides what is a quotation, code or an HTML comment, so that no pattern of ours has to. A command is
a line that begins with `/innermost` in a paragraph that stands in nothing else: no quotation, list, table or footnote.
"""

from dataclasses import dataclass
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.gh.event import NAME

# GitHub's own limit for a body is 65,536 characters; a payload that has more is not a person's.
_MOST_CHARACTERS = 70_000
_LANGUAGE = "mlir"
_BREAKS = ("softbreak", "hardbreak")
# Emphasis would swallow the stars of a glob, and references would change what is typed; neither hides anything.
# `\/innermost` is how one writes of a command without giving it: `text_join` would make plain text of that.
_PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable(["emphasis", "entity", "text_join"])


@dataclass(frozen=True)
class Spoken:
    """What a body says that concerns us.

    Attributes:
        commands: the text after `/innermost` of each command's line, in order.
        blocks: the content of each block fenced as `mlir`, in order, quotations aside.
    """

    commands: tuple[str, ...]
    blocks: tuple[str, ...]


def listen(body: str) -> Spoken:
    """The commands and the MLIR blocks of a body. Never raises."""
    # A NUL has no business here, and markdown-it makes U+FFFD of it; GitHub's bodies may have any line ends.
    tokens = _PARSER.parse(body[:_MOST_CHARACTERS])
    paragraphs = [token for before, token in pairwise(tokens) if before.type == "paragraph_open" and before.level == 0]
    return Spoken(
        commands=tuple(
            found for token in paragraphs for line in _lines(token) if (found := _command(line)) is not None
        ),
        blocks=tuple(token.content for token in tokens if _is_mlir(token)),
    )


def _is_mlir(token: Token) -> bool:
    return token.type == "fence" and token.level == 0 and token.info.split()[:1] == [_LANGUAGE]


def _lines(paragraph: Token) -> list[list[Token]]:
    """The pieces of a paragraph, line by line as they are shown."""
    lines: list[list[Token]] = [[]]
    for piece in paragraph.children or ():
        if piece.type in _BREAKS and piece.level == 0:
            lines.append([])
        else:
            lines[-1].append(piece)
    return lines


def _command(line: list[Token]) -> str | None:
    """What follows our name where the line begins with it as plain text."""
    if not line or line[0].type != "text" or line[0].level > 0:
        return None
    first, rest = line[0].content, "".join(_shown(piece) for piece in line[1:])
    if not first.startswith(NAME):
        return None
    said = first.removeprefix(NAME)
    # Not `/innermost-bot`, nor a path that goes on; a name whose end is cut off by code or a tag is not ours either.
    if said and not said[0].isspace():
        return None
    if not said and rest and not rest[0].isspace():
        return None
    return (said + rest).strip()


def _shown(piece: Token) -> str:
    """A piece as a reader sees it: code without its backticks, no tags, an image by its caption."""
    return "" if piece.type == "html_inline" else " " if piece.type in _BREAKS else piece.content
