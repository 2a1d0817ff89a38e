# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The comment and the job summary: one document, fitted to two sizes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import LiteralString

from bot.report import commands
from bot.report import markdown as md
from bot.report.advice import next_steps
from bot.report.comment_details import all_results, diagnostics, environment, generated_code, models
from bot.report.comment_parts import one_liner, row_cells, say, target_title, variant_title
from bot.report.fit import Block, fit, fixed
from bot.report.importance import Importance
from bot.report.legend import legend
from bot.report.loss_diff import loss_diff
from bot.report.markdown import Markdown
from bot.report.told import explained, tell
from bot.report.view import Row, View
from bot.report.words import one_line, plural

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
    Importance.ACCEPTED,
    Importance.FINDING,
    Importance.TRADED,
    Importance.IMPROVED,
    Importance.CODE_ONLY,
    Importance.WRONG_IN_BOTH,
    Importance.FAILS_IN_BOTH,
    Importance.SAME_LAYOUT,
    Importance.IDENTICAL,
)
_FEW = 3


@dataclass(frozen=True, kw_only=True, slots=True)
class Size:
    """How much of everything a document shows.

    Attributes:
        limit: bytes it aims at.
        told, tabled, rows, models, logs: how many remarks, rows of the two tables, models and logs at most.
        log: characters of one log.
    """

    limit: int
    told: int
    tabled: int
    rows: int
    models: int
    logs: int
    log: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Links:
    """Where more is, as http(s) addresses; empty for what there is none of. `run`: the page of a workflow's run."""

    report: str = ""
    run: str = ""
    dashboard: str = ""


# GitHub refuses comments over 65,536 characters; a reader gives up long before.
COMMENT = Size(limit=6_000, told=6, tabled=5, rows=16, models=8, logs=2, log=800)
# GitHub refuses step summaries over 1 MiB.
SUMMARY = Size(limit=900_000, told=50, tabled=50, rows=5_000, models=500, logs=50, log=20_000)


def _heading(view: View) -> Markdown:
    run = view.run
    sides = md.compose("{} → {}", variant_title(run.baseline), variant_title(run.candidate))
    targets = md.some([target_title(target) for target in run.targets], _FEW)
    verdict = md.prose(view.headline.sentence, inside=True)
    return md.compose("### {}", md.join(" · ", [verdict, sides, targets]))


def _revisions(view: View) -> Markdown:
    """Both sides' IREE commits, each whole and on a line of its own to be copied; nothing where they are the same."""
    sides = (view.run.baseline, view.run.candidate)
    revisions = [one_line(side.compiler.revision) for side in sides]
    if revisions[0] == revisions[1]:
        return md.NOTHING
    return md.fence("\n".join(revision or "(not known)" for revision in revisions), "text", 400)


def _lead(view: View) -> Markdown:
    """What the verdict is made of, what it weighs in models, and where layouts differ."""
    affected = [
        md.compose(
            "{} of {} of {}",
            weight.uses,
            md.prose(plural(weight.covered, "conv"), inside=True),
            md.code(weight.model, 60),
        )
        for weight in view.weights
    ]
    sentences = [
        md.prose(view.headline.detail),
        md.compose("Affected: {}", md.some(affected, _FEW)) if affected else md.NOTHING,
        md.prose(view.layout_words),
    ]
    return md.join(" ", [md.compose("{}.", sentence) for sentence in sentences if sentence])


def _told(view: View, size: Size) -> Block:
    """Failures and losses, a bullet a remark, those alike in one; the worst first."""
    told = tell(view.of(*_TOLD))
    bullets = tuple(md.compose("- {}", say(one, many_targets=view.many_targets)) for one in told[: size.told])

    def wrap(items: Sequence[Markdown], cut: int) -> Markdown:
        rest = len(told) - len(bullets) + cut
        more = md.compose("- … and {} more, below and in the report", rest)
        return md.join("\n", [*items, more if rest and items else md.NOTHING])

    return Block(weight=1, items=bullets, wrap=wrap, least=size.told)


def _tabled(view: View, size: Size) -> Block:
    rows = view.of(*_TABLED)
    shown = rows[: size.tabled]
    timed = any(row.result.verdict.time is not None for row in shown)
    target: list[LiteralString] = ["target"] if view.many_targets else []
    time: list[LiteralString] = ["time"] if timed else []
    columns: list[LiteralString] = ["dispatch", *target, "image", "filter", *time, "verdict"]
    cells = tuple(md.row(row_cells(row, columns)) for row in shown)
    notes = md.prose(legend(shown, view.stage, code=False), 700)

    def wrap(items: Sequence[Markdown], cut: int) -> Markdown:
        if not items:
            return md.NOTHING
        rest = len(rows) - len(shown) + cut
        more = md.compose("\n\n… and {} more, in the report", md.prose(plural(rest, "row"), inside=True))
        return md.compose("{}\n\n<sub>{}</sub>{}", md.table(columns, items), notes, more if rest else md.NOTHING)

    return Block(weight=2, items=cells, wrap=wrap, least=size.tabled)


def _explained(view: View, size: Size) -> Block:
    """By which passes what changed differs, and since when; a bullet for all that have it in common."""
    told = explained(view.rows)
    bullets = tuple(md.compose("- {}", say(one, many_targets=view.many_targets)) for one in told[: size.told])
    how = next((row for row in view.rows if row.result.why is not None), None)

    def wrap(items: Sequence[Markdown], cut: int) -> Markdown:
        rest = len(told) - len(bullets) + cut
        more = md.compose("- … and {} more, in the report", rest)
        if not items or how is None:
            return md.NOTHING
        commands_ = md.fence(commands.trace(view.run, how.result.dispatch, how.result.target), "bash")
        dated = any(row.result.since is not None for row in view.rows)
        head = md.ours("**Why**, and since when:") if dated else md.ours("**Why**:")
        listed = md.join("\n", [*items, more if rest else md.NOTHING])
        return md.join("\n\n", [head, listed, md.ours("Pass by pass:"), commands_])

    return Block(weight=3, items=bullets, wrap=wrap, least=1)


def _lines(view: View) -> Markdown:
    lines = [one_liner(view, kind, view.of(kind)) for kind in _IN_A_LINE if kind in view.counts]
    # Another sign than the list above it has, or the two would be one list.
    return md.join("\n", [md.compose("* {}", line) for line in lines])


def _next(view: View, run_dir: str) -> Markdown:
    """What to do, each command in its own fence; where nothing is to be done, how to see for oneself."""
    parts: list[Markdown] = []
    steps = next_steps(view, run_dir)
    for index, step in enumerate(steps):
        words = md.prose(step.words)
        parts.append(words if index else md.compose("**Next.** {}", words))
        if step.command:
            parts.append(md.fence(step.command, "bash"))
    shown = _example(view)
    if shown is not None and not any(step.command == shown.reproduce for step in steps):
        parts += [md.ours("Reproduce one:"), md.fence(shown.reproduce, "bash")]
    return md.join("\n\n", parts)


def _example(view: View) -> Row | None:
    """The row that a reader would want to reproduce: the first, as long as there is something to see."""
    return next((row for row in view.rows if row.importance is not Importance.IDENTICAL), next(iter(view.rows), None))


def _foot(view: View, links: Links) -> Markdown:
    parts = [
        md.prose(f"Coverage: {view.coverage.words}", 800),
        md.link("Report", links.report) if links.report else md.NOTHING,
        md.link("The run, with its report", links.run) if links.run else md.NOTHING,
        md.link("Dashboard", links.dashboard) if links.dashboard else md.NOTHING,
    ]
    return md.join(" · ", parts)


def _document(view: View, size: Size, run_dir: str, links: Links) -> Markdown:
    blocks = [
        fixed(_heading(view)),
        fixed(_revisions(view)),
        fixed(_lead(view)),
        _told(view, size),
        fixed(loss_diff(view)),
        _tabled(view, size),
        fixed(_lines(view)),
        _explained(view, size),
        fixed(_next(view, run_dir)),
        models(view, size.models),
        all_results(view, size.rows),
        generated_code(view, size.rows),
        diagnostics(view, size.logs, size.log),
        environment(view),
        fixed(_foot(view, links)),
    ]
    return fit(blocks, size.limit)


def render_comment(view: View, *, run_dir: str = "RUN_DIR", links: Links | None = None) -> Markdown:
    """The comment, without the hidden marker that its poster appends; under 60,000 bytes for any run."""
    return _document(view, COMMENT, run_dir, links or Links())


def render_summary(view: View, *, run_dir: str = "RUN_DIR", links: Links | None = None) -> Markdown:
    """The job summary, under 1 MiB for any run."""
    return _document(view, SUMMARY, run_dir, links or Links())
