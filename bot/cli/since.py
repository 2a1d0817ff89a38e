# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Bisecting what a result of a run shows, and recording the answer there, so that its report says since when."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from bot.errors import UsageError

if TYPE_CHECKING:
    from bot.config.schema import Settings
    from bot.explain.bisect import Bisection, Question
    from bot.explain.claims import Claim
    from bot.explain.properties import Property
    from bot.model.run import Result, Run


@dataclass(frozen=True, kw_only=True)
class Shown:
    """One result of a run, and the run's folder."""

    run_dir: Path
    run: "Run"
    result: "Result"


def shown_by(run_dir: Path, dispatch: str, target: str | None) -> Shown:
    """A result by its dispatch and target. Raises `UsageError` where there is none, or the folder can't be written."""
    from bot.cli.repro import result_of
    from bot.files import check_writable
    from bot.record import load_run

    run = load_run(run_dir)
    check_writable(run_dir)
    return Shown(run_dir=run_dir, run=run, result=result_of(run_dir, run, dispatch, target))


def question_of_result(settings: "Settings", shown: Shown) -> "Question":
    """What a result claims, as a question to compilers: of the candidate's pipeline, or of that which fails.

    Raises `UsageError` where it claims nothing, or what no release can be asked, such as a time.
    """
    from bot.compiler.toolchain import variant_settings
    from bot.explain.bisect import Question
    from bot.explain.claims import Fails, Moves, claim_of
    from bot.model.facts import FILTER, IMAGE, Stage
    from bot.record import load_texts

    run, result = shown.run, shown.result
    claim = claim_of(result)
    asked = None if claim is None else _property(claim)
    role = claim.role if isinstance(claim, Moves) else IMAGE
    if claim is None or asked is None or role not in (IMAGE, FILTER):
        why = "nothing differs between its two sides" if claim is None else "no compiler can be asked what it shows"
        raise UsageError(
            f"'{result.dispatch}' can't be bisected from the run: {why}",
            "say what to look at: innermost bisect DISPATCH --pipeline NAME --property NAME",
        )
    side = run.baseline if isinstance(claim, Fails) and claim.sides == ("baseline",) else run.candidate
    return Question(
        text=load_texts(shown.run_dir, run.dispatches)[result.dispatch],
        variant=variant_settings(settings, side.name.partition("@")[0]),
        target=result.target,
        property=asked,
        stage=claim.stage if isinstance(claim, Moves) else Stage.DISPATCH_CREATION,
        role=role,
    )


def _property(claim: "Claim") -> "Property | None":
    from bot.explain.claims import Computes, Counts, Fails, Moves
    from bot.explain.properties import Property

    match claim:
        case Moves():
            return Property.INNERMOST
        case Fails():
            return Property.COMPILES
        case Computes():
            return Property.NUMERICS
        case Counts(what="dispatches"):
            return Property.DISPATCH_COUNT
        case _:
            return None


def record_since(shown: Shown, question: "Question", found: "Bisection") -> None:
    """Writes the answer into the run's record, and its page anew."""
    from bot.api import save_page
    from bot.model.why import Since
    from bot.record import save_run
    from bot.report.bisection import about, answer_words, value_words

    ends = {each.release: answer_words(each) for each in found.tested}
    before, after = ends[found.good], ends[found.bad]
    if found.changes:
        before, after = value_words(found.changes[0].before), value_words(found.changes[0].to)
    since = Since(
        about=about(question.property, question.role, question.stage),
        pipeline=question.variant.pipeline,
        good=found.good,
        bad=found.bad,
        suspects=found.suspects,
        before=before,
        after=after,
        tested=len(found.tested),
    )
    results = tuple(replace(each, since=since) if each is shown.result else each for each in shown.run.results)
    told = shown.run.model_copy(update={"results": results})
    save_run(shown.run_dir, told)
    save_page(shown.run_dir, told, shown.run_dir)
