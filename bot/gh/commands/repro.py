# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`/innermost repro`: a result that can be seen with IREE's wheels alone."""

from bot.gh.commands import given
from bot.gh.commands.base import Command, Context, Planned
from bot.gh.commands.start import Start
from bot.gh.gate import Order
from bot.gh.grammar import Matched, Mistake, Option, Syntax
from bot.gh.names import first_mistake, step_of
from bot.gh.work import ReproWork, RunWork, Side
from bot.model.role import Role
from bot.model.run import Step

NAME = "repro"
SYNTAX = Syntax(
    name=NAME,
    summary="Compare one dispatch, and say how to see the result with IREE's own tools. The whole folder is in the "
    "artifact of the job. It is of a dispatch, or of a block fenced as ```mlir.",
    operands=(given.OPERAND,),
    options=(
        Option("baseline", "NAME", "The variant or pipeline to compare with."),
        Option("candidate", "NAME", "The variant or pipeline to judge."),
        Option("target", "NAME", "What to generate code for."),
        Option("until", "STEP", "Stop after check, compile, numerics or time."),
        given.BLOCK,
    ),
    examples=(
        "repro nchw_1x8x128x128_o8_f16f32_pad_4d96cc7b",
        "repro nchw_1x8x128x128_o8_f16f32_pad_4d96cc7b --candidate sdxl --until numerics",
    ),
)


def read(matched: Matched, context: Context) -> Planned | Mistake:
    """The plan: a comparison of one dispatch on one target, by the settings of the default branch."""
    program = given.pick(matched, context)
    if isinstance(program, Mistake):
        return program
    until = step_of(matched.one("until"), Step.COMPILE)
    if isinstance(until, Mistake):
        return until
    settings = context.settings
    work = first_mistake(
        lambda: ReproWork(
            run=RunWork(
                suite="",
                dispatches=(program.dispatch,) if program.dispatch else (),
                baseline=Side(variant=matched.one("baseline") or settings.defaults.baseline),
                candidate=Side(variant=matched.one("candidate") or settings.defaults.candidate),
                targets=(matched.one("target") or settings.defaults.targets[0],),
                until=until,
                block=program.block,
            )
        ),
        settings,
    )
    if isinstance(work, Mistake):
        return work
    order = Order(
        command=NAME,
        least=context.least(NAME, Role.WRITE),
        open=True,
        runner=True,
        block=bool(program.block),
        devices=work.run.devices,
    )
    return Planned(order, Start(NAME, work))


COMMAND = Command(syntax=SYNTAX, least=Role.WRITE, read=read)
