# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Whether the corpus still is what it says: every dispatch compiles, or fails, as was observed."""

import tempfile
from datetime import datetime
from pathlib import Path

from bot.config.schema import Settings
from bot.curate.behaviour import Behaviour, observe, read_behaviour
from bot.errors import InputError
from bot.flow.compare import Comparison, Watcher, compare
from bot.flow.select import select
from bot.model.run import Request, Step
from bot.processes import StopFlag


def unobserved(root: Path, ids: set[str]) -> list[str]:
    """Dispatches of which it is not written down how they compile, and entries of dispatches that are gone."""
    seen = read_behaviour(root)
    return sorted(ids.symmetric_difference(seen.classes if seen else set()))


def known_failures(root: Path) -> dict[str, str]:
    """The dispatches that don't compile with baseline, reordered or both, as was observed; by id, and how."""
    seen = read_behaviour(root)
    return {name: words for name, words in (seen.classes if seen else {}).items() if _fails(words)}


def _fails(words: str) -> bool:
    # `classify` writes `checked -> failed` where a side did not compile, and stages otherwise.
    return " -> " in words and ":" not in words


def compile_anew(root: Path, settings: Settings, now: datetime, watcher: Watcher, stop: StopFlag) -> Behaviour:
    """Compiles every dispatch to dispatch-creation with both pass orders, and observes what becomes of it."""
    dispatches, texts = select(settings, "full", (), root)
    comparison = Comparison(
        request=Request(suite="full", globs=(), until=Step.CHECK),
        dispatches=dispatches,
        texts=texts,
        baseline="baseline",
        candidate="reordered",
        targets=("llvm-cpu",),
    )
    with tempfile.TemporaryDirectory(prefix="innermost-verify-") as scratch:
        run = compare(
            comparison, settings, Path(scratch), earlier=None, made_elsewhere=False, now=now, watcher=watcher, stop=stop
        )
    return observe(run)


def differences(root: Path, found: Behaviour) -> list[str]:
    """What differs from what was written down, a line each.

    Raises `InputError` where another compiler was used: releases are meant to differ.
    """
    seen = read_behaviour(root)
    if seen is None:
        return sorted(found.classes)
    if seen.compiler != found.compiler:
        raise InputError(
            f"the corpus was observed with iree-base-compiler {seen.compiler}, this is {found.compiler}",
            f"pip install iree-base-compiler=={seen.compiler}",
        )
    return [
        f"{name}: was {seen.classes.get(name, 'not observed')}; is {words}"
        for name, words in sorted(found.classes.items())
        if seen.classes.get(name) != words
    ]
