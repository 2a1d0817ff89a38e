# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The commands a reader is told to paste; all made here, so that the command line can change in one place."""

import glob
import shlex
from collections.abc import Sequence
from pathlib import PurePath

from bot.corpus.library import DISPATCHES
from bot.model.run import Run, Step


def reproduce(run: Run, dispatch: str, target: str, until: Step | None = None) -> str:
    """Compares one dispatch again on one target, by the same settings.

    `until` overrides how far; the command line goes to the end by default, so `time` is not spelt out.
    """
    words = ["innermost", "run"]
    if run.request.suite:
        words += ["--suite", run.request.suite]
    if run.request.corpus:
        words += ["--corpus", run.request.corpus]
    words += ["--dispatch", _dispatch(run, dispatch)]
    words += ["--baseline", run.baseline.name, "--candidate", run.candidate.name, "--target", target]
    # A folder of its own: the default one most likely holds the run that this is from.
    words += ["--out", "innermost-repro"]
    step = until or run.request.until
    if step is not Step.TIME:
        words += ["--until", step.value]
    return shlex.join(words)


def trace(run: Run, dispatch: str, target: str) -> str:
    """Shows every pass that moved something, of both sides of a dispatch."""
    given = _own_file(run, dispatch) or dispatch
    if run.request.corpus and given == dispatch:
        given = str(PurePath(run.request.corpus, DISPATCHES, f"{dispatch}.mlir"))
    words = ["innermost", "trace", given, "--pipeline", run.baseline.name]
    return shlex.join([*words, "--diff", run.candidate.name, "--target", target])


def bisect(run_dir: str, dispatch: str, target: str) -> str:
    """Finds the release since which a result is as it is, and records it in the run."""
    return f"innermost bisect {shlex.join([dispatch, '--target', target])} --run {_path(run_dir)}"


def folder(run_dir: str, dispatch: str, target: str) -> str:
    """Writes a reproducer that needs nothing of Innermost."""
    return f"innermost repro {_path(run_dir)} {shlex.join([dispatch, '--target', target])}"


def _dispatch(run: Run, dispatch: str) -> str:
    """What `--dispatch` must say: the path of an own file, or else the name, since a glob reads brackets."""
    return _own_file(run, dispatch) or glob.escape(dispatch)


def _own_file(run: Run, dispatch: str) -> str | None:
    """The path of a dispatch that was given as a file."""
    files = (path for path in run.request.globs if path.endswith(".mlir") and PurePath(path).stem == dispatch)
    return next(files, None)


def missed(run: Run) -> str:
    """Says which convolutions the candidate's passes left alone; empty for another corpus, which it can't read."""
    if run.request.corpus or not run.targets:
        return ""
    words = ["innermost", "missed", "--pipeline", run.candidate.name]
    words += ["--suite", run.request.suite] if run.request.suite else []
    words += [word for each in run.request.globs for word in ("--dispatch", each)]
    return shlex.join([*words, "--target", run.targets[0].name])


def go_on(run_dir: str) -> str:
    """Does all that comes after a check, in the same folder."""
    return f"innermost run --from {_path(run_dir)} --until {Step.TIME.value}"


def resume(run: Run, run_dir: str) -> str:
    """Brings an incomplete Run to its end, which is as far as it was to go."""
    until = "" if run.request.until is Step.TIME else f" --until {run.request.until.value}"
    return f"innermost run --from {_path(run_dir)}{until}"


def doctor(targets: Sequence[str]) -> str:
    """Looks at what this machine has to run these targets."""
    return shlex.join(["innermost", "doctor", *(word for target in targets for word in ("--target", target))])


def untimed(run_dir: str) -> str:
    """Concludes a Run without the times that it lacks."""
    return f"innermost run --from {_path(run_dir)} --until {Step.NUMERICS.value}"


def _path(run_dir: str) -> str:
    """The folder, quoted; the placeholder RUN_DIR, where it is not known, as it is."""
    return shlex.quote(run_dir)
