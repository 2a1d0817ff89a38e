# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`/innermost trace`: which pass moved the reduction, and by which passes two pipelines differ."""

from bot.gh.commands import given
from bot.gh.commands.base import NO_PIPELINE, Command, Context, Planned
from bot.gh.commands.start import Start
from bot.gh.gate import Order
from bot.gh.grammar import Matched, Mistake, Option, Syntax
from bot.gh.names import first_mistake
from bot.gh.work import TraceWork
from bot.model.role import Role

NAME = "trace"
SYNTAX = Syntax(
    name=NAME,
    summary="Say which pass moved the reduction of every contraction, or by which passes two pipelines differ. It is "
    "of a dispatch, or of a block fenced as ```mlir in the comment, the issue or pull request; compiled and never run.",
    operands=(given.OPERAND,),
    options=(
        Option("pipeline", "NAME", "The variant or pipeline; without it no preprocessing runs."),
        Option("diff", "NAME", "A second variant or pipeline to set beside it."),
        Option("target", "NAME", "What to generate code for."),
        given.BLOCK,
    ),
    examples=(
        "trace nchw_1x8x128x128_o8_f16f32_pad_4d96cc7b --pipeline baseline --diff reordered",
        "trace --pipeline reordered",
    ),
)


def read(matched: Matched, context: Context) -> Planned | Mistake:
    """The plan: of what, with which pipelines, for which target."""
    program = given.pick(matched, context)
    if isinstance(program, Mistake):
        return program
    settings = context.settings
    work = first_mistake(
        lambda: TraceWork(
            dispatch=program.dispatch,
            block=program.block,
            pipeline=matched.one("pipeline") or NO_PIPELINE,
            diff=matched.one("diff"),
            target=matched.one("target") or settings.defaults.targets[0],
        ),
        settings,
    )
    if isinstance(work, Mistake):
        return work
    least = context.least(NAME, Role.TRIAGE)
    order = Order(command=NAME, least=least, open=True, runner=True, block=bool(program.block))
    return Planned(order, Start(NAME, work))


COMMAND = Command(syntax=SYNTAX, least=Role.TRIAGE, read=read)
