# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The comment and the job summary: one document, fitted to two sizes."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.report import markdown as md
from bot.report.advice import next_steps
from bot.report.comment_details import all_results, diagnostics, environment, generated_code, models
from bot.report.comment_parts import one_liner, row_cells, say, variant_title
from bot.report.fit import Block, fit, fixed
from bot.report.importance import Importance
from bot.report.legend import legend
from bot.report.remarks import said
from bot.report.view import Row, View
from bot.report.words import plural, some

_TOLD = (
    Importance.WRONG,
    Importance.NEWLY_FAILS,
    Importance.LAYOUT_LOST,
    Importance.RULE_BROKEN,
    Importance.REGRESSED,
    Importance.MIXED,
    Importance.INCOMPLETE,
    Importance.UNSUPPORTED,
)
_TABLED = (
    Importance.WRONG,
    Importance.LAYOUT_LOST,
    Importance.SLOWER,
    Importance.RULE_BROKEN,
    Importance.REGRESSED,
    Importance.MIXED,
    Importance.UNCONFIRMED,
)
_IN_A_LINE = (
    Importance.FINDING,
    Importance.TRADED,
    Importance.IMPROVED,
    Importance.CODE_ONLY,
    Importance.FAILS_IN_BOTH,
    Importance.SAME_LAYOUT,
    Importance.IDENTICAL,
)
_WEIGHTS = 3


@dataclass(frozen=True, kw_only=True, slots=True)
class Size:
    """How much of everything a document shows: bytes it aims at, told results, tabled rows, characters of one log."""

    limit: int
    told: int
    tabled: int
    log: int


# GitHub refuses comments over 65,536 characters; a reader gives up long before.
COMMENT = Size(limit=6_000, told=6, tabled=5, log=1_200)
# GitHub refuses step summaries over 1 MiB.
SUMMARY = Size(limit=900_000, told=50, tabled=50, log=20_000)


def _heading(view: View) -> str:
    run = view.run
    parts = [view.headline.sentence, f"{variant_title(run.baseline)} → {variant_title(run.candidate)}"]
    targets = [
        md.code(target.name, 60) + (f" on {md.code(target.device, 60)}" if target.device else " (not run)")
        for target in run.targets
    ]
    if targets:
        parts.append(some(targets, 3))
    return f"### {' · '.join(parts)}"


def _lead(view: View) -> str:
    """What the verdict is made of, what it weighs in models, and where layouts differ."""
    sentences = [view.headline.detail]
    if view.weights:
        weights = [md.prose(weight.words, 120) for weight in view.weights]
        sentences.append(f"Affected: {some(weights, _WEIGHTS)}")
    sentences.append(view.layout_words)
    return " ".join(f"{sentence}." for sentence in sentences if sentence)


def _told(view: View, size: Size) -> Block:
    """Failures and losses, one bullet a remark; several results with a bullet each, the worst first."""
    bullets = [f"- {say(each, many_targets=view.many_targets)}" for each in said(view.of(*_TOLD), 3)]
    told = tuple(bullets[: size.told])

    def wrap(items: Sequence[str], cut: int) -> str:
        rest = len(bullets) - len(told) + cut
        more = [f"- … and {rest:,} more like these, below and in the report"] if rest and items else []
        return "\n".join([*items, *more])

    return Block(weight=1, items=told, wrap=wrap, least=5)


def _tabled(view: View, size: Size) -> Block:
    rows = view.of(*_TABLED)
    shown = rows[: size.tabled]
    timed = any(row.result.verdict.time is not None for row in shown)
    columns = ["dispatch", *(["target"] if view.many_targets else []), "image", "filter"]
    columns += [*(["time"] if timed else []), "verdict"]
    cells = tuple(md.row(row_cells(row, columns)) for row in shown)
    notes = md.prose(legend(shown, view.stage, code=False), 700)

    def wrap(items: Sequence[str], cut: int) -> str:
        rest = len(rows) - len(shown) + cut
        more = f"\n\n… and {plural(rest, 'row')} more, in the report" if rest else ""
        return f"{md.table(columns, list(items))}\n\n<sub>{notes}</sub>{more}" if items else ""

    return Block(weight=2, items=cells, wrap=wrap, least=5)


def _lines(view: View) -> str:
    lines = [one_liner(view, kind, view.of(kind)) for kind in _IN_A_LINE if kind in view.counts]
    return "\n".join(f"- {line}" for line in lines)


def _reproduce(worst: Row | None) -> str:
    return md.fence(worst.reproduce, "bash") if worst is not None else ""


def _next(view: View, run_dir: str) -> str:
    """What to do, each command in its own fence; nothing where nothing is to be done."""
    lines: list[str] = []
    for step in next_steps(view, run_dir):
        lines.append(md.prose(step.words) if lines else f"**Next.** {md.prose(step.words)}")
        if step.command:
            lines.append(md.fence(step.command, "bash"))
    return "\n\n".join(lines)


def _blocks(view: View, size: Size, run_dir: str) -> list[Block]:
    steps = _next(view, run_dir)
    # A reproducer always: also where no action is needed, a reader may want to see for themselves.
    if "innermost run" not in steps and view.rows:
        shown = next((row for row in view.rows if row.importance is not Importance.IDENTICAL), view.rows[0])
        steps = f"{steps}\n\nReproduce one:\n\n{_reproduce(shown)}".strip()
    return [
        fixed(_heading(view)),
        fixed(_lead(view)),
        _told(view, size),
        _tabled(view, size),
        fixed(_lines(view)),
        fixed(steps),
        all_results(view),
        generated_code(view),
        models(view),
        diagnostics(view, size.log),
        environment(view),
        fixed(md.prose(f"Coverage: {view.coverage.words}.", 800)),
    ]


def render_comment(view: View, *, run_dir: str = "RUN_DIR") -> str:
    """The comment, without the hidden marker that its poster appends; under 60,000 bytes for any run."""
    return fit(_blocks(view, COMMENT, run_dir), COMMENT.limit)


def render_summary(view: View, *, run_dir: str = "RUN_DIR") -> str:
    """The job summary, under 1 MiB for any run."""
    return fit(_blocks(view, SUMMARY, run_dir), SUMMARY.limit)
