# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What makes two records the same run, and two runs the same question. Pure."""

import json

from bot.files import sha256_hex
from bot.model.run import Run
from bot.record import json_of


def run_id(run: Run) -> str:
    """The SHA-256 that names a run, wherever its record is.

    Over what is fixed when a run begins: the moment, what was asked, both variants as resolved, targets, dispatches.
    Not over results and times, nor the machine: a run that was continued, also on the machine with the GPU, is still
    that run, and its fuller record takes the place of the earlier one. Two nights that find the same differ in the
    moment.
    """
    fixed = {"created", "baseline", "candidate", "targets", "dispatches"}
    request = run.request.model_dump(mode="json", exclude={"until"})
    return sha256_hex(json.dumps([request, run.model_dump(mode="json", include=fixed)], sort_keys=True).encode())


def content(run: Run) -> bytes:
    """The whole record as `run.json` has it: equal records give equal bytes."""
    return "".join(json_of(run)).encode()


def question(baseline: str, candidate: str, targets: tuple[str, ...], until: str, dispatches: dict[str, str]) -> str:
    """The SHA-256 of what a run was to find out: two runs with the same one answer the same.

    Args:
        baseline, candidate: variants by name, with their compilers.
        dispatches: the SHA-256 of each one's text by id.
    """
    asked = [baseline, candidate, sorted(targets), until, sorted(dispatches.items())]
    return sha256_hex(json.dumps(asked).encode())


def question_of(run: Run) -> str:
    """The question that a run answered."""
    return question(
        run.baseline.name,
        run.candidate.name,
        tuple(target.name for target in run.targets),
        run.request.until,
        {dispatch.id: dispatch.sha256 for dispatch in run.dispatches},
    )


def is_fuller(run: Run, than: tuple[float, int, str], digest: str) -> bool:
    """Whether a record of a run is further than another of the same run.

    Seconds of all continuations are added in it, so that the last one has most; a bisection adds what it found and no
    seconds. The digest decides between equals, so that the order in which records come makes no difference.

    Args:
        than: the other's seconds, how many of its results were bisected, and the SHA-256 of its content.
        digest: the SHA-256 of this one's content.
    """
    return (run.wall_seconds, sum(result.since is not None for result in run.results), digest) > than
