# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From a request to compile jobs. Pure."""

from collections.abc import Mapping, Sequence

from bot.compiler.job import STAGES, CompileJob
from bot.compiler.toolchain import Lacking, Side
from bot.flow.ledger import SIDES, Key, Pair
from bot.model.compiled import Checked, Outcome, Unsupported
from bot.model.run import Step


def plan(
    pairs: Sequence[Pair],
    texts: Mapping[str, str],
    sides: Mapping[str, Side],
    until: Step,
    done: Mapping[Key, Outcome],
) -> tuple[list[CompileJob], dict[Key, Outcome]]:
    """What is left to compile, and the outcomes that need no compiling since a release lacks something.

    Args:
        texts: canonical MLIR by dispatch.
        sides: by `baseline` and `candidate`.
        done: outcomes that are known; those that go far enough are not compiled again.
    """
    jobs: list[CompileJob] = []
    unsupported: dict[Key, Outcome] = {}
    for dispatch, target in pairs:
        for name in SIDES:
            key = (dispatch, target, name)
            if not _is_due(done.get(key), until):
                continue
            side = sides[name]
            flags = side.targets[target]
            if side.lacks or isinstance(flags, Lacking):
                what = side.lacks or (flags.what if isinstance(flags, Lacking) else "")
                unsupported[key] = Unsupported(stages={}, diagnostics="", what=what)
            else:
                jobs.append(_job(key, side, flags, texts[dispatch], code=until != Step.CHECK))
    return jobs, unsupported


def anything_due(pairs: Sequence[Pair], until: Step, done: Mapping[Key, Outcome]) -> bool:
    """Whether anything is left to compile."""
    return any(_is_due(done.get((*pair, side)), until) for pair in pairs for side in SIDES)


def _is_due(outcome: Outcome | None, until: Step) -> bool:
    return outcome is None or (until != Step.CHECK and isinstance(outcome, Checked))


def _job(key: Key, side: Side, target_flags: tuple[str, ...], text: str, *, code: bool) -> CompileJob:
    dispatch, target, name = key
    flags = (*target_flags, *side.session_flags)
    compiler = side.variant.compiler
    build = f"{compiler.release} {compiler.revision}"
    return CompileJob(
        dispatch=dispatch,
        target=target,
        side=name,
        python=side.python,
        build=build,
        library=side.library,
        text=text,
        passes=side.variant.passes,
        flags=flags,
        process_flags=side.process_flags,
        stages=STAGES,
        code=code,
        identity="\n".join((side.python, build, side.library, target, *flags, "process", *side.process_flags)),
    )
