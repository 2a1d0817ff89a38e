# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From a history to a site: the one way through the pages."""

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from bot import __version__
from bot.config.schema import HistorySettings
from bot.dashboard import compare, render
from bot.dashboard.alarm_rows import AlarmRow, Direction, alarm_rows, rows_of_dispatches
from bot.dashboard.dispatch import Dispatches
from bot.dashboard.feed import feed
from bot.dashboard.grid import Grid, View, make_grid
from bot.dashboard.headline import Headline, headline
from bot.dashboard.health import health_page
from bot.dashboard.matrix import href_of, matrix, models_of, moved_dispatches, view_data
from bot.dashboard.names import slug
from bot.dashboard.site import Site, publishing
from bot.dashboard.states import ROLES
from bot.dashboard.timeline import Line, timeline
from bot.dashboard.trends import trends
from bot.history.database import Database
from bot.history.panel import read_panel
from bot.history.store import gaps
from bot.model.base import Value
from bot.model.facts import FILTER, IMAGE

_SHOWN_ALARMS = 10
# The variant that is shown first, where a history has it.
_FIRST = "reordered"


class Built(Value):
    """What was made: how many pages, files that are new, and files that the old site had."""

    dispatches: int
    written: int
    kept: int
    sentence: str


class ModelRow(Value):
    """A model on the page of models. `changed`: how many of its dispatches moved, in any view, as image or filter."""

    name: str
    href: str
    dispatches: int
    uses: int
    changed: int


def build(
    database: Database,
    out: Path,
    *,
    today: date,
    settings: HistorySettings,
    effect: float,
    base: str = "",
    at: Callable[[str], None] = lambda _: None,
) -> Built:
    """Makes the whole site.

    Args:
        today: what is called a missing night or a silent runner depends on it.
        effect: the smallest change of a time that counts.
        base: the site's address, for the feed.
        at: hears where it is.
    """
    at("reading the history")
    panel = read_panel(database)
    known_gaps = gaps(database)
    grid = make_grid(panel, known_gaps)
    at("looking for what lasts")
    found = trends(grid, today, settings, effect)
    rows = alarm_rows(grid, found.open, today, effect, settings.of)
    with publishing(out) as site:
        pages = _Pages(site, grid, headline(grid, rows))
        pages.shared()
        at("overview and models")
        _overview(pages, rows, effect)
        pages.put("alarms", {"rows": rows})
        site.put("alarms.atom", feed(rows, pages.headline.run, base))
        _models(pages)
        own = rows_of_dispatches(grid, found.open, today, effect, settings.of)
        _dispatches(pages, Dispatches(grid, found, own), at)
        at("comparisons and releases")
        _compare(pages)
        lines = timeline(grid)
        site.put("data/timeline.js", render.data_script("timeline", _stops(lines)))
        pages.put("releases", {"lines": _shown_lines(grid, lines)}, twin={"lines": lines})
        pages.put("health", {"page": health_page(grid, known_gaps, today)})
    return Built(
        dispatches=len({one.dispatch for one in panel.series}),
        written=site.written,
        kept=site.kept,
        sentence=pages.headline.sentence,
    )


class _Pages:
    """Puts pages and their twins into a site."""

    def __init__(self, site: Site, grid: Grid, headline_: Headline) -> None:
        self.site = site
        self.grid = grid
        self.headline = headline_
        self.assets: dict[str, str] = {}

    def shared(self) -> None:
        """Styles, scripts, and the data that all pages have."""
        for stage in self.grid.stages:
            for role in ROLES:
                self.grid.states(stage, role)  # before the palette is written, it has to be complete
        files = {**render.assets(), "shared.js": render.data_script("shared", compare.shared_data(self.grid))}
        files["columns.js"] = render.data_script("columns", compare.columns_data(self.grid))
        for name, content in files.items():
            self.assets[name] = render.hashed(name, content)
            self.site.put(self.assets[name], content)
        for name, make in render.libraries().items():
            self.assets[name] = render.hashed(name, render.maker())
            self.site.put_made(self.assets[name], render.maker(), make)

    def put(
        self, template: str, values: Mapping[str, Any], *, name: str = "", twin: Mapping[str, Any] | None = None
    ) -> None:
        """A page and its twin: `name` is without the suffix, the template's where it is left out."""
        name = name or template
        root = "../" * name.count("/")
        shared = {
            "root": root,
            "assets": self.assets,
            "headline": self.headline,
            "stages": self.grid.stages,
            "views": self.grid.views,
            "version": __version__,
            "name": name,
        }
        self.site.put(f"{name}.html", render.page(template, **shared, **values))
        told = {"innermost": __version__, "page": name, **(values if twin is None else twin)}
        parts = [f"{render.json_text(key)}:{_encoded(value)}" for key, value in told.items()]
        self.site.put(f"{name}.json", f"{{{','.join(parts)}}}\n")


class _Encoded(str):
    """JSON already."""

    __slots__ = ()


def _encoded(value: object) -> str:
    if isinstance(value, _Encoded):
        return value
    if isinstance(value, Value):
        return value.model_dump_json()
    if isinstance(value, (list, tuple)):
        return f"[{','.join(_encoded(item) for item in value)}]"
    return render.json_text(value)


def first_view(grid: Grid, model: str = "") -> tuple[View, str] | None:
    """What is shown before anybody chooses: the view and the operand in which most changed, of a model or of all."""
    choices = [(view, role) for view in grid.views for role in (IMAGE, FILTER)]
    return max(
        choices,
        key=lambda one: (len(moved_dispatches(grid, one[0], one[1], model)), one[0].variant == _FIRST, one[1] == IMAGE),
        default=None,
    )


def _overview(pages: _Pages, rows: tuple[AlarmRow, ...], effect: float) -> None:
    grid = pages.grid
    worse = tuple(row for row in rows if row.direction is Direction.WORSE)
    first = first_view(grid)
    shown = matrix(grid, first[0], grid.stage, first[1]) if first else None
    values = {
        "alarms": worse[:_SHOWN_ALARMS],
        "more": len(worse) - len(worse[:_SHOWN_ALARMS]),
        "others": len(rows) - len(worse),
        "matrix": shown,
    }
    twin = {"headline": pages.headline, "sentence": pages.headline.sentence, **values}
    pages.put("index", values, twin=twin)
    for one in grid.views:
        key = f"view/{one.slug}"
        pages.site.put(f"data/view-{one.slug}.js", render.data_script(key, view_data(grid, one, effect)))


def _models(pages: _Pages) -> None:
    grid = pages.grid
    names = {one.dispatch for one in grid.panel.series}
    uses: Counter[str] = Counter()
    for name, info in grid.panel.dispatches.items():
        if name in names:
            uses.update(dict(info.uses))
    found: list[ModelRow] = []
    for model in sorted(uses):
        first = first_view(grid, model)
        shown = matrix(grid, first[0], grid.stage, first[1], model) if first else None
        moved = {
            name
            for view in grid.views
            for role in (IMAGE, FILTER)
            for name in moved_dispatches(grid, view, role, model)
        }
        row = ModelRow(
            name=model,
            href=f"model/{slug(model)}.html",
            dispatches=sum(model in models_of(grid, name) for name in names),
            uses=uses[model],
            changed=len(moved),
        )
        found.append(row)
        pages.put("model", {"model": row, "matrix": shown}, name=f"model/{slug(model)}")
    pages.put("models", {"models": found})


def _dispatches(pages: _Pages, dispatches: Dispatches, at: Callable[[str], None]) -> None:
    names = dispatches.names
    for number, name in enumerate(names, 1):
        at(f"dispatch {number} of {len(names)}")
        made, data = dispatches.page(name), _Encoded(render.json_text(dispatches.data(name)))
        script = render.encoded_script(f"dispatch/{name}", data)
        stem = href_of(name).removesuffix(".html")
        pages.site.put(f"{stem}.js", script)
        pages.put("dispatch", {"page": made}, name=stem, twin={"dispatch": made, "data": data})


def _compare(pages: _Pages) -> None:
    grid = pages.grid
    page = compare.compare_page(grid)
    for number, built in enumerate(grid.builts):
        if not built.gap:
            pages.site.put_made(
                f"data/build-{built.slug}.js",
                compare.inputs(grid, grid.newest[:, number], render.maker()),
                partial(_side, f"side/{built.label}", partial(compare.build_data, grid, number)),
            )
    for number, _, _ in compare.columns_apart(grid):
        identity = compare.id_of(grid, number)
        there = np.where(grid.panel.cells["outcome"][:, number] > 0, number, -1)
        pages.site.put_made(
            f"data/run-{slug(identity)}.js",
            compare.inputs(grid, there, render.maker()),
            partial(_side, f"side/{identity}", partial(compare.run_data, grid, number)),
        )
    pages.put("compare", {"page": page})


def _side(key: str, make: Callable[[], dict[str, Any]]) -> str:
    return render.data_script(key, make())


def _shown_lines(grid: Grid, lines: tuple[Line, ...]) -> list[Line]:
    """Of all nights the newest: the twin has them all."""
    shown = {grid.builts[number].label for number in grid.shown}
    return [
        line.model_copy(update={"stops": tuple(stop for stop in line.stops if stop.built.label in shown)})
        for line in lines
    ]


def _stops(lines: tuple[Line, ...]) -> dict[str, list[list[Any]]]:
    """By view: label, day, and how many images and filters are where."""
    return {
        f"{line.view.target} {line.view.variant}": [
            [stop.built.label, stop.image, stop.filter] for stop in line.stops if stop.measured
        ]
        for line in lines
    }
