# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The grammar of commands: one declaration gives what is accepted, what the help says, and how a mistake is told. Pure.

`argparse` would exit, print, complete abbreviations and take a quoted value that begins with a dash for a flag; here a
mistake is a value, and a word is an option only where it was written as one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.errors import nearest
from bot.gh.words import OPTION, Word

_WIDTH = 26


@dataclass(frozen=True)
class Operand:
    """A word that is known by its place. `least` and `most` say how many there may be."""

    name: str
    help: str
    least: int = 0
    most: int = 1

    @property
    def usage(self) -> str:
        """`SHA`, `[SHA]` or `DISPATCH…`."""
        shown = f"{self.name}…" if self.most > 1 else self.name
        return shown if self.least else f"[{shown}]"


@dataclass(frozen=True)
class Option:
    """A word that is known by its name (without dashes) and takes one value; `many` may be repeated."""

    name: str
    value: str
    help: str
    many: bool = False
    required: bool = False

    @property
    def spelt(self) -> str:
        """`--suite NAME`."""
        return f"{OPTION}{self.name} {self.value}"

    @property
    def usage(self) -> str:
        """As in the line of usage."""
        shown = self.spelt if self.required else f"[{self.spelt}]"
        return f"{shown}…" if self.many else shown


@dataclass(frozen=True, kw_only=True)
class Syntax:
    """What follows a command's name. An operand that takes several comes last."""

    name: str
    summary: str
    operands: tuple[Operand, ...] = ()
    options: tuple[Option, ...] = ()
    examples: tuple[str, ...] = ()

    @property
    def brief(self) -> str:
        """The line of usage without what may be left out."""
        needed = [part.usage for part in self.operands if part.least]
        return " ".join(["/innermost", self.name, *needed, *(o.spelt for o in self.options if o.required)])

    @property
    def usage(self) -> str:
        """One line: the command, its operands, its options."""
        return " ".join(["/innermost", self.name, *(part.usage for part in (*self.operands, *self.options))])


@dataclass(frozen=True)
class Matched:
    """The values of a line, by the names of operands and options; an absent one has none."""

    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])

    def all(self, name: str) -> tuple[str, ...]:
        """Every value, in order."""
        return self.values.get(name, ())

    def one(self, name: str) -> str:
        """The value; empty where there is none."""
        return next(iter(self.all(name)), "")


@dataclass(frozen=True)
class Mistake:
    """What is wrong with a line, and what to do about it. Both may quote the line: they are outside text."""

    message: str
    tip: str = ""


def match(syntax: Syntax, words: Sequence[Word]) -> Matched | Mistake:
    """The values that `words`, without the command's name, give; or the first mistake in them."""
    options = {option.name: option for option in syntax.options}
    values: dict[str, tuple[str, ...]] = {}
    loose: list[str] = []
    left = list(reversed(words))
    while left:
        word = left.pop()
        if not word.is_option:
            loose.append(word.text)
            continue
        option = options.get(word.text.removeprefix(OPTION))
        if option is None:
            return _unknown(syntax, word)
        if not left or left[-1].is_option:
            return Mistake(f"{OPTION}{option.name} has no value", f"write {option.spelt}")
        if option.name in values and not option.many:
            return Mistake(f"{OPTION}{option.name} is given twice", "give it once")
        values[option.name] = (*values.get(option.name, ()), left.pop().text)
    for operand in syntax.operands:
        taken, loose = tuple(loose[: operand.most]), loose[operand.most :]
        if len(taken) < operand.least:
            return Mistake(f"{operand.name} is missing", f"{operand.name} is {operand.help}")
        if taken:
            values[operand.name] = taken
    if loose:
        quotes = "a value of several words needs double quotes" if syntax.options else "nothing may follow it"
        return Mistake(f"'{loose[0]}' is one word too many", quotes)
    missing = next((option for option in syntax.options if option.required and option.name not in values), None)
    if missing is not None:
        return Mistake(f"{OPTION}{missing.name} is missing", f"add {missing.spelt}: {missing.help}")
    return Matched(values)


def _unknown(syntax: Syntax, word: Word) -> Mistake:
    if not syntax.options:
        return Mistake(f"there is no option '{word.text}'", f"/innermost {syntax.name} takes none")
    return Mistake(
        f"there is no option '{word.text}'",
        nearest(word.text, [f"{OPTION}{option.name}" for option in syntax.options]),
    )


def explain(syntax: Syntax) -> str:
    """The help of one command, as plain text."""
    parts = [(operand.name, operand.help) for operand in syntax.operands]
    parts += [(option.spelt, option.help + (" Repeat for more." if option.many else "")) for option in syntax.options]
    lines = [syntax.usage, "", syntax.summary]
    if parts:
        lines += ["", *(f"  {name:<{_WIDTH}} {text}" for name, text in parts)]
    if syntax.examples:
        lines += ["", *(f"  /innermost {example}" for example in syntax.examples)]
    return "\n".join(lines)
