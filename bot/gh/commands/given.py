# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a command is about that looks at one program: a dispatch of the corpus by its id, or a block of MLIR. Pure."""

from dataclasses import dataclass

from bot.gh.commands.base import Context, pick_block
from bot.gh.grammar import Matched, Mistake, Operand, Option
from bot.gh.names import known_dispatch

OPERAND = Operand("DISPATCH", "a dispatch of the corpus, by its id; without one, the block of MLIR is meant")
BLOCK = Option("block", "N", "Which block of MLIR, where there are several.")


@dataclass(frozen=True)
class Given:
    """One of the two; the other is empty."""

    dispatch: str
    block: str


def pick(matched: Matched, context: Context) -> Given | Mistake:
    """The dispatch that is named, or else the block of the comment, or of the issue or pull request itself."""
    named = matched.one(OPERAND.name)
    if named:
        if matched.one(BLOCK.name):
            return Mistake("a dispatch and a block of MLIR are two programs", "leave one of them out")
        dispatch = known_dispatch(named)
        return dispatch if isinstance(dispatch, Mistake) else Given(dispatch, "")
    block = pick_block(matched.one(BLOCK.name), context.spoken.blocks or context.subject.blocks, context)
    if isinstance(block, Mistake):
        return block
    if not block:
        return Mistake(
            "there is no dispatch and no MLIR to look at",
            "name a dispatch of the corpus, or put MLIR into the comment, between lines ```mlir and ```",
        )
    return Given("", block)
