# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a result claims, and how to see it with IREE's own tools, as a comment: the short form of a reproducer. Pure."""

import shlex
import string

from bot.explain.claims import Claim, claim_of, describe
from bot.model.run import Result, Run
from bot.report import commands, tools
from bot.report import markdown as md
from bot.report.markdown import Markdown
from bot.report.shown import stage_of
from bot.report.words import one_line

_COMMANDS = 6_000
_PLAIN = frozenset(string.ascii_letters + string.digits + "-_=+,.:/@%")


def repro_comment(run: Run, result: Result) -> Markdown:
    """The claim, and each side's commands; that there is none where both sides show the same."""
    title = md.compose("{} on {}", md.code(result.dispatch), md.code(result.target))
    claim = claim_of(result)
    if claim is None:
        return md.compose("{}: nothing differs between the two sides, so there is nothing to reproduce.", title)
    script = md.fence("\n".join(one_line(line) for line in _script(run, result, claim)), "bash", _COMMANDS)
    parts = [
        md.compose("**{}: {}**", title, md.prose(describe(claim), inside=True)),
        md.compose("With the dispatch as {}:", md.code(tools.DISPATCH)),
        script,
        md.ours(
            "The artifact of the job has `reproducer/`: the dispatch, what is expected, and a `reproduce.sh` that "
            "needs nothing but IREE's wheels."
        ),
    ]
    if not any(glob.endswith(".mlir") for glob in run.request.globs):  # a block has no name that others can use
        parts += [md.ours("By Innermost:"), md.fence(commands.reproduce(run, result.dispatch, result.target), "bash")]
    return md.join("\n\n", parts)


def _script(run: Run, result: Result, claim: Claim) -> list[str]:
    """A command for each side. Flags that both have are said once: those of a CPU take a page."""
    stage = stage_of(claim) or tools.END
    words = [tools.iree_compile(run, side, result.target, stage, f"{side}.mlir") for side in tools.SIDES]
    same = [one for one, other in zip(*words, strict=False) if one == other and one.startswith("--")]
    shared = [word for word in same if _PLAIN.issuperset(word)]  # a shell splits them where they are used
    lines = [f'flags="{" ".join(shared)}"'] if shared else []
    for side, command in zip(tools.SIDES, words, strict=True):
        variant = tools.variant_of(run, side)
        lines.append(f"# {side}: {variant.name}, iree-base-compiler {variant.compiler.release}")
        own = [word for word in command if word not in shared]
        lines.append(" ".join([shlex.join(own[:2]), *(["$flags"] if shared else []), shlex.join(own[2:])]))
    return lines
