# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The folded parts of the comment: all results, what the compilers said, and the environment."""

from collections.abc import Sequence

from bot.report import markdown as md
from bot.report.comment_parts import row_cells
from bot.report.fit import Block
from bot.report.generated import GENERATED_CODE, brief
from bot.report.importance import Importance
from bot.report.legend import legend
from bot.report.view import View
from bot.report.words import listed, plural, seconds


def all_results(view: View) -> Block:
    """Every result that is not identical, as a table; the identical ones are a number, as they have nothing to show."""
    shown = tuple(row for row in view.rows if row.importance is not Importance.IDENTICAL)
    columns = ["dispatch", *(["target"] if view.many_targets else [])]
    columns += ["image", "filter", "code", "numerics", "time", "verdict"]
    numbers = listed([f"{count:,} {word}" for word, count in view.groups])

    def wrap(items: Sequence[str], cut: int) -> str:
        if not items:
            return f"{plural(cut, 'row')} left out here, the report has them." if cut else ""
        identical = view.counts.get(Importance.IDENTICAL, 0)
        notes = [md.prose(legend(shown, view.stage), 700)]
        if cut:
            notes.insert(0, f"Cut here: the {plural(cut, 'least important row')}; the report has all.")
        if identical:
            notes.insert(0, f"Not listed: {identical:,} identical in code.")
        caption = f"All {plural(len(view.rows), 'result')}: {numbers}"
        return md.details(caption, md.table(columns, list(items)) + "\n\n" + " ".join(notes))

    return Block(weight=4, items=tuple(md.row(row_cells(row, columns)) for row in shown), wrap=wrap)


def models(view: View) -> Block:
    """What the timings mean for each model, as far as it was timed."""
    columns = ["model", *(["target"] if view.many_targets else []), "time", "over"]
    rows = tuple(
        md.row(
            [
                md.code(model.model, 80, cell=True),
                *([md.code(model.target, 40, cell=True)] if view.many_targets else []),
                model.mean,
                model.over,
            ]
        )
        for model in view.models
    )

    def wrap(items: Sequence[str], cut: int) -> str:
        if not items:
            return ""
        rest = f"\n\n… and {plural(cut, 'model')} more, in the report." if cut else ""
        note = "\n\nCandidate / baseline: geometric mean over what was timed, weighted by uses."
        return md.details("Time by model", md.table(columns, list(items)) + note + rest)

    return Block(weight=6, items=rows, wrap=wrap)


def diagnostics(view: View, log: int) -> Block:
    """What the compilers and devices said of each failure, shortened to `log` characters each."""
    items = tuple(
        f"{md.code(row.result.dispatch, 100)} on {md.code(row.result.target, 40)}, {md.prose(failure.side, 20)}: "
        f"{md.prose(failure.words, 160, inside=True)}\n\n{md.fence(failure.diagnostics, 'text', log)}"
        for row in view.rows
        for failure in (row.failures[:1] if row.alike else row.failures)
        if failure.first
    )

    def wrap(shown: Sequence[str], cut: int) -> str:
        if not shown:
            return ""
        rest = [f"… and {plural(cut, 'log')} more, in the report."] if cut else []
        caption = f"Diagnostics of {plural(len(items), 'failure')}"
        return md.details(caption, "\n\n".join([*shown, *rest]))

    return Block(weight=5, items=items, wrap=wrap)


def generated_code(view: View) -> Block:
    """What changed of generated GPU code, a line for each dispatch, the worst first."""
    items = tuple(
        f"- {md.code(change.result.dispatch, 100)} on {md.code(change.result.target, 40)}"
        f"{'' if change.worst is None else f', {md.code(change.worst.name, 80)}'}: "
        f"{md.prose(brief(change), 300, inside=True)}"
        for change in view.generated
    )

    def wrap(shown: Sequence[str], cut: int) -> str:
        if not shown:
            return ""
        rest = [f"- … and {plural(cut, 'more', 'more')}, in the report"] if cut else []
        caption = f"{GENERATED_CODE} of {plural(len(items), 'result')} changed; this informs, and decides nothing"
        return md.details(caption, "\n".join([*shown, *rest]))

    return Block(weight=6, items=items, wrap=wrap)


def environment(view: View) -> Block:
    """Where and with what this was seen; revisions in full and on their own lines, to be copied."""
    run = view.run
    lines = [
        f"{side}: {variant.name}, pipeline {variant.pipeline or 'none'}, "
        f"iree-base-compiler {variant.compiler.release}\n"
        f"{variant.compiler.revision or '(this build does not say its revision)'}"
        for side, variant in (("baseline", run.baseline), ("candidate", run.candidate))
    ]
    host = run.host
    lines.append(f"host: {host.cpu}, {host.cores} cores, {host.system}, runtime {host.runtime}")
    lines.append(f"innermost {run.innermost}, {run.created}, {seconds(run.wall_seconds)}")
    body = md.fence("\n".join(lines), "text", 1_500)
    return Block(weight=3, items=(body,), wrap=lambda items, _: md.details("Environment", items[0]) if items else "")
