# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""AMD GPU assembly as LLVM writes it, taken apart into statements, and each function's instructions counted. Pure.

The syntax is that of LLVM's assembler for AMDGPU: a statement ends with its line, `;` and `//` begin a comment, `/*`
and `*/` enclose one, and a string in double quotes may hold any of these.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

_NAME = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.$@")
# What is between these is YAML and not assembly.
_METADATA = (".amdgpu_metadata", ".end_amdgpu_metadata")


@dataclass(frozen=True, slots=True)
class Label:
    """`name:`, the quotes of a quoted name taken off."""

    name: str


@dataclass(frozen=True, slots=True)
class Directive:
    """`.name arguments`, `name` with its dot."""

    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class Operation:
    """An instruction: its mnemonic, and its operands as they are written."""

    mnemonic: str
    operands: str


Statement = Label | Directive | Operation


def statements(text: str) -> Iterator[Statement]:
    """The statements of an assembly file, in order. Total: what is no statement is passed over."""
    inside_comment = inside_metadata = False
    for line in text.split("\n"):
        if inside_metadata:
            inside_metadata = line.strip() != _METADATA[1]
            continue
        code, inside_comment = _without_comments(line, inside=inside_comment)
        rest = code.strip()
        while rest:
            name, after = _name(rest)
            if name and after.startswith(":") and not after.startswith("::"):
                yield Label(name)
                rest = after[1:].strip()
                continue
            word, _, arguments = rest.replace("\t", " ").partition(" ")
            if word.startswith("."):
                yield Directive(word, arguments.strip())
                inside_metadata = word == _METADATA[0]
            elif not arguments.lstrip().startswith("="):  # an assignment to a symbol
                yield Operation(word, arguments.strip())
            break


def count_by_function(text: str) -> dict[str, Counter[str]]:
    """How often each function has each mnemonic: `{"main_dispatch_0": {"s_endpgm": 1, ...}}`.

    A function begins with the label that `.type NAME,@function` has announced, and ends with its `.size` or the next.
    """
    functions: set[str] = set()
    counts: dict[str, Counter[str]] = {}
    inside: str | None = None
    for statement in statements(text):
        match statement:
            case Directive(".type", arguments):
                name, _, kind = arguments.rpartition(",")
                if kind.strip() in ("@function", "STT_FUNC", "%function"):
                    functions.add(_unquoted(name))
            case Directive(".size", arguments) if _unquoted(arguments.partition(",")[0]) == inside:
                inside = None
            case Label(name) if name in functions:
                inside = name
                counts.setdefault(name, Counter())
            case Operation(mnemonic, _) if inside is not None:
                counts[inside][mnemonic] += 1
            case _:
                pass
    return counts


def _without_comments(line: str, *, inside: bool) -> tuple[str, bool]:
    """A line's code, and whether a comment goes on into the next line."""
    kept: list[str] = []
    index, quoted = 0, False
    while index < len(line):
        two = line[index : index + 2]
        if inside:
            inside = two != "*/"
            index += 1 if inside else 2
        elif quoted:
            if line[index] == "\\":  # whatever is escaped
                kept.append(two)
                index += 2
                continue
            quoted = line[index] != '"'
            kept.append(line[index])
            index += 1
        elif two == "/*":
            inside = True
            kept.append(" ")
            index += 2
        elif line[index] == ";" or two == "//":
            break
        else:
            quoted = line[index] == '"'
            kept.append(line[index])
            index += 1
    return "".join(kept), inside


def _name(text: str) -> tuple[str, str]:
    """The symbol that a text begins with, and what follows it; empty where it begins with none."""
    if text.startswith('"'):
        end = text.find('"', 1)
        return (text[1:end], text[end + 1 :]) if end > 0 else ("", text)
    end = 0
    while end < len(text) and text[end] in _NAME:
        end += 1
    return text[:end], text[end:]


def _unquoted(name: str) -> str:
    return name.strip().removeprefix('"').removesuffix('"')
