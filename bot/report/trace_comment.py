# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A trace, or two, as a comment. Pure."""

from collections.abc import Sequence

from bot.explain.diverge import blame
from bot.judge.verdict import describe
from bot.model.trace import Trace
from bot.report import markdown as md
from bot.report.markdown import Markdown
from bot.report.trace_text import Titled, render_trace

_TEXT = 8_000
_DIAGNOSTICS = 3_000
_TWO = 2


def trace_comment(titled: Titled, releases: Sequence[str], traces: Sequence[Trace]) -> Markdown:
    """What moved the reduction, pass by pass, as on the terminal; of two traces also what they differ by.

    Args:
        releases: of the compiler, for each trace.
        traces: one, or two; all that is in them may be anybody's words.
    """
    found = blame(*traces) if len(traces) == _TWO else None
    names = [
        md.compose("{} @ {}", md.code(name), md.code(release))
        for name, release in zip(titled.variants, releases, strict=True)
    ]
    parts = [md.compose("{} · {}", md.code(titled.dispatch), md.join(" → ", names))]
    for name, trace in zip(titled.variants, traces, strict=True):
        if trace.failure is not None:
            said = md.prose(describe(trace.failure), inside=True)
            parts.append(md.compose("**With {} it {}.** The trace goes up to there.", md.code(name), said))
            if trace.failure.diagnostics.strip():
                log = md.fence(trace.failure.diagnostics, "text", _DIAGNOSTICS)
                parts.append(md.details(md.summary("What the compiler says"), log))
    text = render_trace(titled, traces, found).replace("--all", "innermost trace --all")
    return md.join("\n\n", [*parts, md.fence(text, "diff" if found is not None else "text", _TEXT)])
