# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`/innermost check`: the layouts of the MLIR in a comment, stage by stage."""

from bot.gh.commands.base import NO_PIPELINE, Command, Context, Planned, pick_block
from bot.gh.commands.start import Start
from bot.gh.gate import Order
from bot.gh.grammar import Matched, Mistake, Option, Syntax
from bot.gh.names import first_mistake
from bot.gh.work import CheckWork
from bot.model.role import Role

NAME = "check"
SYNTAX = Syntax(
    name=NAME,
    summary="Show where the reduction dimension of every contraction is, stage by stage. The MLIR is a block fenced as "
    "```mlir in the comment, or in the issue or pull request itself. It is compiled and never run.",
    options=(
        Option("pipeline", "NAME", "What runs as preprocessing; without it nothing does."),
        Option("target", "NAME", "What to generate code for."),
        Option("block", "N", "Which block of MLIR, where there are several."),
    ),
    examples=("check", "check --pipeline reordered --target gfx942"),
)


def read(matched: Matched, context: Context) -> Planned | Mistake:
    """The plan: which block, with which pipeline, for which target."""
    block = pick_block(matched.one("block"), context.spoken.blocks or context.subject.blocks, context)
    if isinstance(block, Mistake):
        return block
    if not block:
        return Mistake("there is no MLIR to check", "put it into the comment, between lines ```mlir and ```")
    settings = context.settings
    work = first_mistake(
        lambda: CheckWork(
            block=block,
            pipeline=matched.one("pipeline") or NO_PIPELINE,
            target=matched.one("target") or settings.defaults.targets[0],
        ),
        settings,
    )
    if isinstance(work, Mistake):
        return work
    order = Order(command=NAME, least=context.least(NAME, Role.TRIAGE), open=True, runner=True, block=True)
    return Planned(order, Start(NAME, work))


COMMAND = Command(syntax=SYNTAX, least=Role.TRIAGE, read=read)
