# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What baseline and reordered were observed to do with each dispatch: `behaviour.json`, made from a run's record.

A suite that is to stand for the whole corpus must hold every kind of behaviour, and only compiling shows that.
"""

from pathlib import Path

from pydantic import Field, ValidationError

from bot.errors import InputError
from bot.judge.causes import cause_of
from bot.model.base import Value, first_complaint
from bot.model.compiled import FAILURES
from bot.model.facts import Stage
from bot.model.run import Result, Run
from bot.model.verdict import LayoutChange

BEHAVIOUR = "behaviour.json"
_UNCHANGED = (LayoutChange.KEPT, LayoutChange.NEVER)


class KnownFailure(Value):
    """That a dispatch does not reach dispatch-creation as one variant: where the compile ends, and why in a line."""

    variant: str
    at: str
    cause: str


class Behaviour(Value):
    """The observation.

    Attributes:
        compiler, baseline, candidate, target: which comparison it is of.
        classes: what became of each dispatch, in words, by id.
        failures: of the dispatches that don't compile, by id.
    """

    compiler: str
    baseline: str
    candidate: str
    target: str
    classes: dict[str, str]
    failures: dict[str, tuple[KnownFailure, ...]] = Field(default_factory=dict[str, tuple[KnownFailure, ...]])


def observe(run: Run) -> Behaviour:
    """The behaviour of every dispatch of a run on its first target."""
    target = run.targets[0].name
    ours = [result for result in run.results if result.target == target]
    failed = {result.dispatch: known_failures(result, run) for result in ours}
    return Behaviour(
        compiler=run.candidate.compiler.release,
        baseline=run.baseline.name,
        candidate=run.candidate.name,
        target=target,
        classes={result.dispatch: classify(result) for result in ours},
        failures={dispatch: found for dispatch, found in failed.items() if found},
    )


def known_failures(result: Result, run: Run) -> tuple[KnownFailure, ...]:
    """How the sides of a result failed to compile; empty where both got through."""
    sides = ((run.baseline.name, result.baseline), (run.candidate.name, result.candidate))
    return tuple(
        KnownFailure(variant=variant, at=outcome.at, cause=cause_of(outcome))
        for variant, outcome in sides
        if isinstance(outcome, FAILURES)
    )


def classify(result: Result) -> str:
    """What became of one dispatch, in words: who compiles, what moved at each stage, and what it costs.

    For instance `preprocessing: filter lost, image gained; dispatch-creation: image gained; +1 transposing`.
    """
    kinds = (result.baseline.kind, result.candidate.kind)
    if not set(kinds) <= {"checked", "compiled"}:
        return f"{kinds[0]} -> {kinds[1]}"
    words: list[str] = []
    for stage in (Stage.PREPROCESSING, Stage.DISPATCH_CREATION):
        changes = {
            f"{role.role} {role.change}"
            for op in result.verdict.layout
            if op.stage == stage
            for role in op.roles
            if role.change not in _UNCHANGED
        }
        words.append(f"{stage}: {', '.join(sorted(changes)) or 'same'}")
    for name, (before, after) in (
        ("transposing", result.verdict.transposing),
        ("dispatches", result.verdict.dispatches),
    ):
        if before is not None and after is not None and after != before:
            words.append(f"{after - before:+d} {name}")
    return "; ".join(words)


def behaviour_text(behaviour: Behaviour) -> str:
    """The observation as JSON, by id, a dispatch a line."""
    ordered = behaviour.model_copy(
        update={
            "classes": dict(sorted(behaviour.classes.items())),
            "failures": dict(sorted(behaviour.failures.items())),
        }
    )
    return ordered.model_dump_json(indent=1) + "\n"


def read_behaviour(root: Path) -> Behaviour | None:
    """What was observed of the corpus under `root`; None where nothing was."""
    path = root / BEHAVIOUR
    if not path.exists():
        return None
    try:
        return Behaviour.model_validate_json(path.read_bytes())
    except (OSError, ValidationError) as error:
        why = first_complaint(error) if isinstance(error, ValidationError) else str(error)
        raise InputError(f"{path} is damaged: {why}", "make it anew with `innermost corpus observe`") from error
