# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`/innermost bisect`: the compiler release with which a property of a dispatch changes."""

from bot.errors import nearest
from bot.explain.properties import Property
from bot.gh.commands import given
from bot.gh.commands.base import NO_PIPELINE, Command, Context, Planned
from bot.gh.commands.start import Start
from bot.gh.gate import Order
from bot.gh.grammar import Matched, Mistake, Option, Syntax
from bot.gh.names import first_mistake
from bot.gh.work import BisectWork
from bot.model.facts import FILTER, IMAGE, Stage
from bot.model.role import Role

NAME = "bisect"
SYNTAX = Syntax(
    name=NAME,
    summary="Find the release of iree-base-compiler with which a property of a dispatch changes. It is of a dispatch, "
    "or of a block fenced as ```mlir. Each release that is tested is about 600 MB to fetch.",
    operands=(given.OPERAND,),
    options=(
        Option("pipeline", "NAME", "The variant or pipeline; without it no preprocessing runs."),
        Option("property", "NAME", "innermost, compiles, dispatch-count or numerics."),
        Option("stage", "STAGE", "At which to look, for innermost."),
        Option("role", "ROLE", "Which operand, for innermost: image or filter."),
        Option("releases", "A..B", "From which release to which; all by default."),
        Option("target", "NAME", "What to generate code for."),
        Option("every", "yes", "Test every release, and list every change."),
        given.BLOCK,
    ),
    examples=(
        "bisect nchw_1x8x128x128_o8_f16f32_pad_4d96cc7b --pipeline shipped --stage preprocessing",
        "bisect nchw_1x8x128x128_o8_f16f32_pad_4d96cc7b --property compiles --releases 3.8.0..3.13.0",
    ),
)


def read(matched: Matched, context: Context) -> Planned | Mistake:
    """The plan: of what, which property, over which releases."""
    program = given.pick(matched, context)
    if isinstance(program, Mistake):
        return program
    values = {"property": Property.INNERMOST.value, "stage": Stage.DISPATCH_CREATION.value, "role": IMAGE}
    known = {"property": [*Property], "stage": [*Stage], "role": [IMAGE, FILTER], "every": ["yes"]}
    for name, words in known.items():
        values[name] = matched.one(name) or values.get(name, "")
        if values[name] and values[name] not in map(str, words):
            return Mistake(f"there is no {name} '{values[name]}'", nearest(values[name], map(str, words)))
    ends = _range(matched.one("releases"))
    if isinstance(ends, Mistake):
        return ends
    settings = context.settings
    work = first_mistake(
        lambda: BisectWork.model_validate(
            {
                "about": values["property"],
                "stage": values["stage"],
                "role": values["role"],
                "every": bool(values["every"]),
                "dispatch": program.dispatch,
                "block": program.block,
                "pipeline": matched.one("pipeline") or NO_PIPELINE,
                "target": matched.one("target") or settings.defaults.targets[0],
                "first": ends[0],
                "last": ends[1],
            }
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
        devices=(work.target,) if work.about is Property.NUMERICS else (),
    )
    return Planned(order, Start(NAME, work))


def _range(text: str) -> tuple[str | None, str | None] | Mistake:
    """The ends of `A..B`; what is typed there can only be a release: it names a package."""
    first, dots, last = text.partition("..")
    if text and not dots:
        return Mistake(f"'{text}' is no range of releases", "write it as 3.8.0..3.13.0")
    return first or None, last or None


COMMAND = Command(syntax=SYNTAX, least=Role.WRITE, read=read)
