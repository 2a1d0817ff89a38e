# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The step summary: Markdown that GitHub shows on the page of a workflow run."""

from pathlib import Path

from bot.errors import InfrastructureError
from bot.report.markdown import Markdown

# GitHub drops a step's summary that is larger.
# https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
SUMMARY_LIMIT_BYTES = 1024 * 1024


def append_summary(path: Path, text: Markdown) -> None:
    """Appends `text` to the step's summary, which other commands of the same step may have begun.

    Raises `InfrastructureError` where it would not fit, or the disk refuses; then nothing is written.
    """
    data = text.rstrip().encode() + b"\n"
    try:
        there = path.stat().st_size if path.exists() else 0
        if there + len(data) > SUMMARY_LIMIT_BYTES:
            raise InfrastructureError(
                f"the step summary would have {there + len(data)} bytes; GitHub shows {SUMMARY_LIMIT_BYTES}",
                "post in a step of its own, or a run of fewer dispatches",
            )
        with path.open("ab") as file:
            file.write(data)
    except OSError as error:
        raise InfrastructureError(
            f"cannot write the step summary {path}: {error.strerror or error}",
            "GITHUB_STEP_SUMMARY names the file; unset it to do without",
        ) from error
