# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""GitHub Actions' own lines in a log: foldable groups, and annotations. Nothing elsewhere.

Their form: "Workflow commands for GitHub Actions" in GitHub's documentation.
"""

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.model.run import Run

# GitHub shows ten annotations of a kind a step.
_MOST = 10


def is_actions() -> bool:
    """Whether this process runs in a workflow."""
    return os.environ.get("GITHUB_ACTIONS") == "true"


def group(title: str) -> str:
    """The line that opens a group; `END_GROUP` closes it."""
    return f"::group::{_data(title)}"


END_GROUP = "::endgroup::"


def annotations(run: "Run") -> list[str]:
    """A line for each result that fails the run, and one for what is missing."""
    from bot.model.verdict import Overall

    failing = (Overall.REGRESSION, Overall.MIXED)
    lines = [
        f"::error title={_property(f'{result.verdict.overall}: {result.dispatch} on {result.target}')}::"
        f"{_data('; '.join(result.verdict.because) or str(result.verdict.overall))}"
        for result in run.results
        if result.verdict.overall in failing
    ]
    if len(lines) > _MOST:
        rest = len(lines) - _MOST + 1
        lines = [*lines[: _MOST - 1], f"::error title=Innermost::{rest} more results fail; see the report"]
    if run.summary.missing:
        lines.append(f"::warning title=Innermost is incomplete::{len(run.summary.missing)} results are missing")
    return lines


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
