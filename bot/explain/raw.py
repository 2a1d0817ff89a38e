# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a worker reads off the IR after a pass, as values, checked on arrival; and the headers of the printer."""

from bot.layout.raw import RawFacts, RawOp
from bot.model.base import Value


class Where(Value):
    """Of one op: the name of its source location (empty where unknown), whether it is in an executable, and the
    element types of its operands, results included."""

    location: str
    outlined: bool
    elements: tuple[str, ...]


class RawState(RawFacts):
    """A module between passes; `where` has an entry for each of `ops`."""

    where: tuple[Where, ...]


class Found(Value):
    """One op of a state, with all that is known of it."""

    raw: RawOp
    where: Where


def found(state: RawState) -> tuple[Found, ...]:
    """The ops of a state, in IR order."""
    return tuple(Found(raw=raw, where=where) for raw, where in zip(state.ops, state.where, strict=True))


class Header(Value):
    """What the printer says of a pass above the IR after it."""

    name: str
    argument: str
    options: str
    failed: bool


def read_header(text: str) -> Header:
    """Reads `Name (argument)`, as older releases print, or `Name: argument{options}`; an anchor may follow either."""
    head, quoted, _ = text.rpartition(" ('")
    head = head if quoted else text
    name, colon, rest = head.partition(": ")
    if not colon or " (" in name:
        name, _, rest = head.partition(" (")
        rest = rest.removesuffix(")")
    argument, _, options = rest.partition("{")
    failed = name.endswith(" Failed")
    return Header(
        name=name.removesuffix(" Failed").rpartition("::")[2].removesuffix("Pass"),
        argument=argument,
        options=options.removesuffix("}"),
        failed=failed,
    )
