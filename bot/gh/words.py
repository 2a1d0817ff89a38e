# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A command's line, cut into words as by a shell, but for people: phones change what is typed."""

import unicodedata
from dataclasses import dataclass

_MARKS = {"\u201c": '"', "\u201d": '"', "\u201e": '"', "\u2018": "'", "\u2019": "'"}
_DASHES = ("\u2014", "\u2013")  # what a phone makes of two hyphens
OPTION = "--"


@dataclass(frozen=True)
class Word:
    """One word. One that was quoted, or tied to an option by `=`, is a value whatever it begins with."""

    text: str
    quoted: bool = False

    @property
    def is_option(self) -> bool:
        """Whether it names an option."""
        return not self.quoted and self.text.startswith(OPTION)


@dataclass(frozen=True)
class Unclosed:
    """The quotation mark that opens a word and has no partner."""

    mark: str


def split(line: str) -> tuple[Word, ...] | Unclosed:
    """The words of a line, for any text.

    A quotation mark opens a word at its beginning, or after `--option=`, and closes it where the word ends: the
    apostrophe of `it's` is a letter. There are no escapes and no comments.
    """
    words: list[Word] = []
    rest = _plain(line)
    while rest := rest.lstrip(" "):
        if rest[0] in _DASHES:
            rest = OPTION + rest[1:]
        name, equals, value = rest.partition("=")
        tied = rest.startswith(OPTION) and bool(equals) and " " not in name
        if tied:
            words.append(Word(name))
            rest = value
        if rest[:1] in ("'", '"'):
            mark = rest[0]
            # The space that is added makes the line's end an end of a word.
            end = f"{rest} ".find(f"{mark} ", 1)
            if end < 0:
                return Unclosed(mark)
            words.append(Word(rest[1:end], quoted=True))
            rest = rest[end + 1 :]
        else:
            text, _, rest = rest.partition(" ")
            words.append(Word(text, quoted=tied))
    return tuple(words)


def _plain(line: str) -> str:
    """Without what can't be seen, with every kind of space as a space and every quotation mark as on a keyboard."""
    return "".join(
        _MARKS.get(letter, " " if letter.isspace() or unicodedata.category(letter) == "Cc" else letter)
        for letter in line
        if unicodedata.category(letter) not in ("Cf", "Cs")
    )
