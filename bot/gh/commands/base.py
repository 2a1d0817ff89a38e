# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a command is made of. Each is one module that ends in a `Command`; the registry lists them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.config.schema import Settings
from bot.gh.event import CommentEvent
from bot.gh.gate import Allow, Order
from bot.gh.grammar import Matched, Mistake, Syntax
from bot.gh.repository import Repository
from bot.gh.spoken import Spoken
from bot.model.role import Role
from bot.report.markdown import NOTHING, Markdown

NO_PIPELINE = "none"  # of a command that looks at one program, unless it names one


@dataclass(frozen=True, kw_only=True)
class Context:
    """What a line is read with: where it was said, and what stands beside it.

    Attributes:
        spoken: the comment.
        subject: the text of the issue or pull request itself.
        commands: all there are, by name.
    """

    settings: Settings
    event: CommentEvent
    spoken: Spoken
    subject: Spoken
    commands: Mapping[str, "Command"]

    def least(self, command: str, own: Role) -> Role:
        """The least role that may give a command: that in the settings, else its own."""
        return self.settings.github.roles.get(command, own)


@dataclass(frozen=True)
class Reply:
    """What there is to say, as Markdown that is safe already; empty where a reaction says it. `done`: it worked."""

    markdown: Markdown = NOTHING
    done: bool = True


@dataclass(frozen=True, kw_only=True)
class Means:
    """What a command that was allowed is done with. `position`: as which command of its comment, from 1."""

    repository: Repository
    context: Context
    allow: Allow
    position: int
    now: datetime


class Action(Protocol):
    """What a line comes to once it is allowed."""

    def perform(self, means: Means) -> Reply:
        """Does it. Raises the errors of `bot.gh.fault` where GitHub does not do its part."""
        ...


@dataclass(frozen=True)
class Planned:
    """What a line asks for, what that needs, and how to do it."""

    order: Order
    action: Action


@dataclass(frozen=True, kw_only=True)
class Command:
    """One command.

    Attributes:
        syntax: what may follow its name, and its help.
        least: the least role that may give it, unless the settings say another.
        read: from the values of a line to a plan: pure.
    """

    syntax: Syntax
    least: Role
    read: Callable[[Matched, Context], Planned | Mistake]


def pick_block(asked: str, blocks: Sequence[str], context: Context) -> str | Mistake:
    """The block of MLIR that a command means: the only one, or that with the number `asked` for (from 1).

    An empty text where there is none.
    """
    numbers = [str(number) for number in range(1, len(blocks) + 1)]
    if asked and asked not in numbers:
        return Mistake(f"there is no block {asked}", f"there are {len(blocks)} blocks fenced with ```mlir, from 1 on")
    if not blocks:
        return ""
    if len(blocks) > 1 and not asked:
        return Mistake(f"there are {len(blocks)} blocks fenced with ```mlir", "say which, for instance --block 1")
    block = blocks[numbers.index(asked or "1")]
    size, limit = len(block.encode()), context.settings.github.block_kib * 1024
    if size > limit:
        return Mistake(
            f"the block has {size:,} bytes; {limit:,} are taken", "cut the part of interest out, or elide its constants"
        )
    return block if block.strip() else Mistake("the block is empty", "put a function with the operation into it")
