# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`/innermost compare`: two releases of the compiler with the same pipeline."""

from bot.gh.commands.base import Command, Context, Planned
from bot.gh.commands.start import Start
from bot.gh.gate import Order
from bot.gh.grammar import Matched, Mistake, Operand, Option, Syntax
from bot.gh.names import first_mistake, step_of
from bot.gh.work import RunWork, Side
from bot.model.role import Role
from bot.model.run import Step

NAME = "compare"
SYNTAX = Syntax(
    name=NAME,
    summary="Compare two releases of iree-base-compiler with one pipeline.",
    operands=(
        Operand("RELEASE_A", "the release to compare with, such as 3.12.0", least=1),
        Operand("RELEASE_B", "the release to judge, such as 3.13.0", least=1),
    ),
    options=(
        Option("pipeline", "NAME", "The variant or pipeline of both."),
        Option("target", "NAME", "What to generate code for.", many=True),
        Option("until", "STEP", "Stop after check, compile, numerics or time."),
    ),
    examples=("compare 3.12.0 3.13.0", "compare 3.12.0 3.13.0 --pipeline shipped --until check"),
)


def read(matched: Matched, context: Context) -> Planned | Mistake:
    """The plan: a comparison of the default suite. What is typed as a release can only be one: it names a package."""
    settings = context.settings
    until = step_of(matched.one("until"), Step.COMPILE)
    if isinstance(until, Mistake):
        return until
    variant = matched.one("pipeline") or settings.defaults.baseline
    work = first_mistake(
        lambda: RunWork(
            suite=settings.defaults.suite,
            dispatches=(),
            baseline=Side(variant=variant, release=matched.one("RELEASE_A")),
            candidate=Side(variant=variant, release=matched.one("RELEASE_B")),
            targets=tuple(dict.fromkeys(matched.all("target") or settings.defaults.targets)),
            until=until,
            block="",
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
        devices=work.devices,
    )
    return Planned(order, Start(NAME, work))


COMMAND = Command(syntax=SYNTAX, least=Role.WRITE, read=read)
