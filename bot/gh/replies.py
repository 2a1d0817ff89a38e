# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is said back to a command, as Markdown. Whatever a comment said is outside text here."""

from collections.abc import Sequence

from bot.errors import InnermostError
from bot.gh.event import NAME
from bot.gh.gate import Refuse
from bot.gh.grammar import Mistake
from bot.report import markdown as md
from bot.report.markdown import Markdown


def headed(line: str, text: Markdown) -> Markdown:
    """An answer under the line that asked for it."""
    return md.compose("**{}**\n\n{}", md.code(f"{NAME} {line}".strip(), 120), text)


def mistaken(mistake: Mistake, usage: str) -> Markdown:
    """What is wrong with a line, what to do, and the form that it should have."""
    return md.join("\n\n", [_sentences(mistake.message, mistake.tip), md.fence(usage, "text")])


def refused(refusal: Refuse) -> Markdown:
    """What is missing, how to get it, and the commit to copy: on a line of its own."""
    sha = md.fence(refusal.sha, "text") if refusal.sha else md.NOTHING
    return md.join("\n\n", [_sentences(refusal.why, refusal.how), sha])


def failed(error: InnermostError) -> Markdown:
    """That something was allowed and did not work."""
    return md.compose("That did not work: {}", _sentences(error.message, error.tip))


def gone_wrong(error: InnermostError, log: str) -> Markdown:
    """That a job ended without a result."""
    said = _sentences(error.message, error.tip)
    return md.compose("**There is no result.** {}\n\n{} says more.", said, md.link("The log", log))


def too_many(left_out: int, limit: int) -> Markdown:
    """That a comment gave more commands than are taken."""
    return md.compose(
        "One comment gives at most {} commands: the last {} of this one were not looked at.", limit, left_out
    )


def joined(parts: Sequence[Markdown]) -> Markdown:
    """One comment of several answers."""
    return md.join("\n\n---\n\n", parts)


def _sentences(message: str, tip: str) -> Markdown:
    return md.join(" ", [_sentence(message.rstrip(".")), _sentence(tip) if tip else md.NOTHING])


def _sentence(text: str) -> Markdown:
    said = text[:1].upper() + text[1:]
    return md.prose(said if said.endswith((".", "?")) else f"{said}.")  # the first begins a line
