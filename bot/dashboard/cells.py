# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Cells, heads and rows as HTML: hundreds on each of a thousand pages, which a template takes too long for."""

from collections.abc import Sequence
from functools import lru_cache

from markupsafe import Markup, escape

from bot.dashboard.built import Built
from bot.dashboard.dispatch_page import Strip, Timing
from bot.dashboard.grid import View
from bot.dashboard.matrix import Cell
from bot.report.words import clean


def cells_html(cells: Sequence[Cell], href: str) -> Markup:
    """One row's cells; those that changed lead to `href`."""
    # Each is markup already: joined as plain text, since Markup.join escapes every one once more.
    return Markup("".join([_cell(one.text, one.kind, one.since, href if one.since else "") for one in cells]))  # noqa: S704


def strip_rows_html(strips: Sequence[Strip]) -> Markup:
    """The rows of a dispatch's operands; cells that changed lead to the list of changes."""
    rows = [f"<tr{_strip_head(one.view, one.role)}{cells_html(one.cells, '#changes')}</tr>" for one in strips]
    return Markup("\n".join(rows))  # noqa: S704 - as above


@lru_cache(maxsize=1_000)
def _strip_head(view: View, role: str) -> Markup:
    target, variant = clean(view.target), clean(view.variant)
    return Markup(
        ' data-target="{0}" data-variant="{1}" data-role="{2}">'
        '<th scope="row">{1} <span class="of">{0}, {2}</span></th>'
    ).format(target, variant, role)


def timing_rows_html(timings: Sequence[Timing]) -> Markup:
    """The rows of newest times."""
    return Markup("\n").join(
        Markup(
            '<tr><th scope="row">{}</th><td>{}</td><td class="num">{}</td><td class="num">{}</td>'
            '<td class="num">{}</td><td class="num">{}</td><td class="num">{}</td><td>{}</td></tr>'
        ).format(
            clean(one.view.variant),
            clean(one.view.target),
            one.newest,
            one.interval,
            clean(one.at),
            one.level,
            clean(one.change),
            clean(one.device),
        )
        for one in timings
    )


@lru_cache(maxsize=10_000)
def _cell(text: str, kind: str, since: str, href: str) -> Markup:
    if not since:
        return Markup('<td class="c s-{}">{}</td>').format(kind, clean(text))
    return Markup(
        '<td class="c s-{0} moved"><a href="{1}" title="changed after {2}"><span aria-hidden="true">◆</span>'
        '<span class="quiet">changed after {2}: </span>{3}</a></td>'
    ).format(kind, href, clean(since), clean(text))


@lru_cache(maxsize=16)
def heads_html(heads: tuple[Built, ...]) -> Markup:
    """The heads of columns, in full for who points at one or can't see it."""
    return Markup("").join(_head(head) for head in heads)


def _head(head: Built) -> Markup:
    said = ", ".join(part for part in (head.label, head.day, f"not run: {head.gap}" if head.gap else "") if part)
    gap = Markup('<span class="quiet"> (not run: {})</span>').format(clean(head.gap)) if head.gap else escape("")
    return Markup('<th scope="col" class="head{}" title="{}">{}{}</th>').format(
        " night" if head.nightly else "", clean(said), clean(head.short), gap
    )
