# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From a request to compile jobs. Pure."""

from collections.abc import Mapping, Sequence

from bot.compiler.job import CompileJob
from bot.compiler.toolchain import Lacking, Side
from bot.flow.ledger import SIDES, Key, Pair
from bot.model.compiled import Checked, Outcome, Unsupported
from bot.model.run import Step


def plan(
    pairs: Sequence[Pair], sides: Mapping[str, Side], until: Step, done: Mapping[Key, Outcome]
) -> tuple[list[Key], dict[Key, Outcome]]:
    """What is left to compile, and the outcomes that need no compiling since a release lacks something.

    Args:
        sides: by `baseline` and `candidate`.
        done: outcomes that are known; those that go far enough are not compiled again.
    """
    due: list[Key] = []
    unsupported: dict[Key, Outcome] = {}
    for dispatch, target in pairs:
        for name in SIDES:
            key = (dispatch, target, name)
            if not _is_due(done.get(key), until):
                continue
            flags = sides[name].flags(target)
            if isinstance(flags, Lacking):
                unsupported[key] = Unsupported(stages={}, diagnostics="", what=flags.what)
            else:
                due.append(key)
    return due, unsupported


def job_for(key: Key, text: str, sides: Mapping[str, Side], until: Step) -> CompileJob:
    """The job of one that `plan` found to be due; `text` is the dispatch's canonical MLIR."""
    dispatch, target, name = key
    job = sides[name].job(target, text, dispatch=dispatch, name=name, code=until != Step.CHECK)
    assert not isinstance(job, Lacking)  # noqa: S101 - what is lacking is not due
    return job


def anything_due(pairs: Sequence[Pair], until: Step, done: Mapping[Key, Outcome]) -> bool:
    """Whether anything is left to compile."""
    return any(_is_due(done.get((*pair, side)), until) for pair in pairs for side in SIDES)


def _is_due(outcome: Outcome | None, until: Step) -> bool:
    return outcome is None or (until != Step.CHECK and isinstance(outcome, Checked))
