# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The folded parts of the comment: by model, all results, generated code, what the compilers said, the environment."""

from collections.abc import Sequence
from typing import LiteralString

from bot.report import markdown as md
from bot.report.by_model import by_model
from bot.report.comment_parts import name, row_cells
from bot.report.failures import Failure, gist
from bot.report.fit import Block
from bot.report.generated import GENERATED_CODE, CodeChange, brief
from bot.report.importance import Importance
from bot.report.legend import legend
from bot.report.markdown import Markdown
from bot.report.model_times import ModelTime
from bot.report.remarks import code_text
from bot.report.view import GROUP_ORDER, Row, View
from bot.report.words import MISSING, listed, plural, seconds


def models(view: View, most: int) -> Block:
    """A row for each of at most `most` models, the worst first: its results, and what its timings mean."""
    found = by_model(view)
    groups: list[LiteralString] = [group for group in GROUP_ORDER if any(group in model.groups for model in found)]
    timed: list[LiteralString] = ["time"] if view.models else []
    columns: list[LiteralString] = ["model", *groups, *timed]
    items = tuple(
        md.row(
            [
                md.code(model.model, 60),
                *(_count(model.groups.get(group)) for group in groups),
                *(md.join("; ", [_time(time, view) for time in model.times]) for _ in timed),
            ]
        )
        for model in found[:most]
    )
    # One model, or no change in any, is said by the headline already.
    changed = len(found) > 1 and any(group != "identical" for group in groups)
    verb = "regressed" if "regressed" in groups else "improved"
    caption = f"By model: {sum(verb in model.groups for model in found):,} of {plural(len(found), 'model')} {verb}"

    def wrap(shown: Sequence[Markdown], cut: int) -> Markdown:
        if not shown:
            return md.NOTHING
        cut += len(found) - len(items)
        notes = [
            md.ours("Time: geometric mean over what was timed, weighted by uses.") if timed else md.NOTHING,
            md.compose("Cut here: the {}; the report has all.", _plural(cut, "least affected model"))
            if cut
            else md.NOTHING,
        ]
        body = md.join("\n\n", [md.table(columns, shown), md.join(" ", notes)])
        return md.details(md.summary(caption if changed else f"By model: {plural(len(found), 'model')} timed"), body)

    return Block(weight=4, items=items if changed or timed else (), wrap=wrap)


def _time(time: ModelTime, view: View) -> Markdown:
    """`0.93× over 24 of 36 convs timed`; with the target where there are several."""
    where = md.code(time.target, 40) if view.many_targets else md.NOTHING
    return md.join(" ", [where, md.prose(f"{time.mean} over {time.over}", inside=True)])


def _count(count: int | None) -> Markdown:
    return md.compose("{}", count) if count else md.NOTHING


def _plural(count: int, noun: str) -> Markdown:
    return md.prose(plural(count, noun), inside=True)


def all_results(view: View, most: int) -> Block:
    """Results that are not identical, the `most` important ones, as a table; the others are numbers."""
    shown = tuple(row for row in view.rows if row.importance is not Importance.IDENTICAL)
    target: list[LiteralString] = ["target"] if view.many_targets else []
    # A column that no row has anything in would only make the table wide.
    code: list[LiteralString] = ["code"] if any(code_text(row) != MISSING for row in shown) else []
    numerics: list[LiteralString] = ["numerics"] if view.coverage.numerics else []
    time: list[LiteralString] = ["time"] if view.coverage.timed else []
    columns: list[LiteralString] = ["dispatch", *target, "image", "filter", *code, *numerics, *time, "verdict"]
    numbers = listed([f"{count:,} {word}" for word, count in view.groups])

    items = tuple(md.row(row_cells(row, columns)) for row in shown[:most])

    def wrap(some_rows: Sequence[Markdown], cut: int) -> Markdown:
        cut += len(shown) - len(items)
        if not some_rows:
            return md.compose("{} left out here, the report has them.", _plural(cut, "row")) if cut else md.NOTHING
        identical = view.counts.get(Importance.IDENTICAL, 0)
        least = _plural(cut, "least important row")
        notes = [
            md.compose("Not listed: {} identical in code.", identical) if identical else md.NOTHING,
            md.compose("Cut here: the {}; the report has all.", least) if cut else md.NOTHING,
            md.prose(legend(shown, view.stage), 700),
        ]
        count = len(view.rows)
        caption = md.summary(f"{'All ' if count > 1 else ''}{plural(count, 'result')}: {numbers}")
        return md.details(caption, md.compose("{}\n\n{}", md.table(columns, some_rows), md.join(" ", notes)))

    return Block(weight=5, items=items, wrap=wrap)


def diagnostics(view: View, most: int, log: int) -> Block:
    """What the compilers and devices said: `most` logs of at most `log` characters, of those alike the first."""
    kinds: dict[tuple[str, str], tuple[Row, Failure]] = {}
    for row in view.rows:
        for failure in row.failures[:1] if row.alike else row.failures:
            if failure.first:
                kinds.setdefault((failure.words, gist(failure.first)), (row, failure))
    items = tuple(
        md.compose(
            "{} on {}, {}: {}\n\n{}",
            name(row),
            md.code(row.result.target, 40),
            md.prose(failure.side, 20, inside=True),
            md.prose(failure.words, 160, inside=True),
            md.fence(failure.diagnostics, "text", log),
        )
        for row, failure in list(kinds.values())[:most]
    )

    def wrap(shown: Sequence[Markdown], cut: int) -> Markdown:
        if not shown:
            return md.NOTHING
        cut += len(kinds) - len(items)
        rest = md.compose("… and {} more, in the report.", _plural(cut, "log")) if cut else md.NOTHING
        caption = f"Diagnostics of {plural(len(kinds), 'kind')} of failure"
        return md.details(md.summary(caption), md.join("\n\n", [*shown, rest]))

    return Block(weight=6, items=items, wrap=wrap)


def generated_code(view: View, most: int) -> Block:
    """What changed of generated GPU code, a line for each of at most `most` results, the worst first."""
    items = tuple(
        md.compose(
            "- {} on {}: {}",
            md.code(change.result.dispatch, 100),
            md.join(", ", [md.code(change.result.target, 40), _kernel(change)]),
            md.prose(brief(change), 300, inside=True),
        )
        for change in view.generated[:most]
    )
    count = plural(len(view.generated), "result")
    caption = md.summary(f"{GENERATED_CODE} of {count} changed; this informs, and decides nothing")

    def wrap(shown: Sequence[Markdown], cut: int) -> Markdown:
        if not shown:
            return md.NOTHING
        cut += len(view.generated) - len(items)
        rest = md.compose("- … and {} more, in the report", cut) if cut else md.NOTHING
        return md.details(caption, md.join("\n", [*shown, rest]))

    return Block(weight=6, items=items, wrap=wrap)


def _kernel(change: CodeChange) -> Markdown:
    return md.code(change.worst.name, 80) if change.worst is not None else md.NOTHING


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
    lines += [f"{device}: {name}" for device, name in sorted(host.devices.items())]
    lines.append(f"innermost {run.innermost}, {run.created}, {seconds(run.wall_seconds)}")
    body = md.fence("\n".join(lines), "text", 1_500)

    def wrap(items: Sequence[Markdown], _cut: int) -> Markdown:
        return md.details(md.summary("Environment"), items[0]) if items else md.NOTHING

    return Block(weight=3, items=(body,), wrap=wrap)
