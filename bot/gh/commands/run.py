# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`/innermost run`: compares two pipelines over a suite, or over the MLIR in a comment."""

from bot.config.schema import Settings
from bot.errors import InnermostError, nearest
from bot.gh.commands.base import Command, Context, Planned, pick_block
from bot.gh.commands.start import Start
from bot.gh.gate import Order
from bot.gh.grammar import Matched, Mistake, Operand, Option, Syntax
from bot.gh.names import corpus, first_mistake, step_of
from bot.gh.work import MODELS, RunWork, Side
from bot.model.role import Role

NAME = "run"
SYNTAX = Syntax(
    name=NAME,
    summary="Compare two pipelines, and report what changed. A block fenced as ```mlir in the comment, or in the "
    "issue, is compared instead of a suite.",
    operands=(Operand("SHA", "the commit to run; for a pull request from a fork in full, all 40 digits"),),
    options=(
        Option("suite", "NAME", "The dispatches to compare."),
        Option("dispatch", "GLOB", "Those whose id or model matches, or a property such as layout=nhwc.", many=True),
        Option("baseline", "NAME", "The variant or pipeline to compare with."),
        Option("candidate", "NAME", "The variant or pipeline to judge."),
        Option("target", "NAME", "What to generate code for.", many=True),
        Option("until", "STEP", "Stop after check, compile, numerics or time."),
        Option("block", "N", "Which block of MLIR, where there are several."),
    ),
    examples=("run", "run --suite ci --target gfx942 --until compile", "run --dispatch resnet50 --candidate sdxl"),
)


def read(matched: Matched, context: Context) -> Planned | Mistake:
    """The plan: what is compared, checked against the settings and the corpus."""
    settings, event = context.settings, context.event
    # The text of a pull request often shows IR; that of an issue is what the issue is about.
    blocks = context.spoken.blocks or (() if event.pull_request else context.subject.blocks)
    block = pick_block(matched.one("block"), blocks, context)
    if isinstance(block, Mistake):
        return block
    until = step_of(matched.one("until"), settings.defaults.until)
    if isinstance(until, Mistake):
        return until
    suite, globs = matched.one("suite"), matched.all("dispatch")
    if block and (suite or globs):
        return Mistake("a block of MLIR and a choice of dispatches are two comparisons", "leave one of them out")
    work = first_mistake(
        lambda: RunWork(
            suite=suite or ("" if globs or block else settings.defaults.suite),
            dispatches=globs,
            baseline=Side(variant=matched.one("baseline") or settings.defaults.baseline),
            candidate=Side(variant=matched.one("candidate") or settings.defaults.candidate),
            targets=tuple(dict.fromkeys(matched.all("target") or settings.defaults.targets)),
            until=until,
            block=block,
        ),
        settings,
    )
    if isinstance(work, Mistake):
        return work
    unknown = _unknown_dispatches(work, settings)
    if unknown is not None:
        return unknown
    order = Order(
        command=NAME,
        least=context.least(NAME, Role.WRITE),
        open=True,
        runner=True,
        head=event.pull_request,
        block=bool(block),
        sha=matched.one("SHA"),
        devices=work.devices,
    )
    return Planned(order, Start(NAME, work))


def _unknown_dispatches(work: RunWork, settings: Settings) -> Mistake | None:
    if work.suite in ("", *settings.suites) and not work.dispatches:
        return None
    known = {*settings.suites, *corpus().suites}
    if work.suite == MODELS:
        return Mistake("whole models are not built for a comment", "run them on a machine of yours")
    if work.suite and work.suite not in known:
        return Mistake(f"there is no suite '{work.suite}'", nearest(work.suite, known))
    try:
        corpus().select(work.dispatches)
    except InnermostError as error:
        return Mistake(error.message, error.tip)
    return None


COMMAND = Command(syntax=SYNTAX, least=Role.WRITE, read=read)
