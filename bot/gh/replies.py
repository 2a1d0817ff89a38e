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


def headed(line: str, text: str) -> str:
    """An answer under the line that asked for it."""
    return f"**{md.code(f'{NAME} {line}'.strip(), 120)}**\n\n{text}"


def mistaken(mistake: Mistake, usage: str) -> str:
    """What is wrong with a line, what to do, and the form that it should have."""
    return f"{_sentences(mistake.message, mistake.tip)}\n\n{md.fence(usage, 'text')}"


def refused(refusal: Refuse) -> str:
    """What is missing, how to get it, and the commit to copy: on a line of its own."""
    sha = f"\n\n{md.fence(refusal.sha, 'text')}" if refusal.sha else ""
    return f"{_sentences(refusal.why, refusal.how)}{sha}"


def failed(error: InnermostError) -> str:
    """That something was allowed and did not work."""
    return f"That did not work: {_sentences(error.message, error.tip)}"


def gone_wrong(error: InnermostError, log: str) -> str:
    """That a job ended without a result."""
    return f"**There is no result.** {_sentences(error.message, error.tip)}\n\n[The log]({log}) says more."


def too_many(left_out: int, limit: int) -> str:
    """That a comment gave more commands than are taken."""
    return f"One comment gives at most {limit} commands: the last {left_out} of this one were not looked at."


def joined(parts: Sequence[str]) -> str:
    """One comment of several answers."""
    return "\n\n---\n\n".join(parts)


def _sentences(message: str, tip: str) -> str:
    said = md.prose(message, inside=True).rstrip(".")
    said = said[:1].upper() + said[1:]
    return f"{said}. {_sentence(tip)}" if tip else f"{said}."


def _sentence(text: str) -> str:
    said = md.prose(text, inside=True)
    said = said[:1].upper() + said[1:]
    return said if said.endswith((".", "?")) else f"{said}."
