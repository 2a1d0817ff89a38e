# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Charts by Vega-Altair, as specifications without data: the page puts in what it has loaded, and the colours it has.

The one module that knows Altair and vl-convert, which carries the scripts of Vega, Vega-Lite and Vega-Embed.
"""

import json
from functools import cache
from typing import Any

import altair as alt
import vl_convert

_HEIGHT = 260
_LABEL_ANGLE = -50
# Of a series: its shape and dashes tell it apart without colour. A chart has four at most.
SHAPES = ("circle", "square", "diamond", "triangle-up")
DASHES = ([1, 0], [6, 3], [2, 2], [8, 3, 2, 3])


@cache
def scripts() -> str:
    """Vega, Vega-Lite and Vega-Embed as one script, which sets `vegaEmbed`."""
    return vl_convert.javascript_bundle()  # pyright: ignore[reportCallIssue] - its stub lacks the default


def specifications() -> str:
    """All charts by name, as JSON: `times` in commit order, `times_by_day`, and `states` over compilers."""
    charts = {"times": _times(dated=False), "times_by_day": _times(dated=True), "states": _states()}
    return json.dumps({name: _plain(chart) for name, chart in charts.items()}, separators=(",", ":"), sort_keys=True)


def _plain(chart: Any) -> dict[str, Any]:
    spec: dict[str, Any] = chart.to_dict()
    spec.pop("config", None)  # the page's own colours
    return spec


def _times(*, dated: bool) -> Any:
    """Points and their line, which breaks at gaps; levels with their noise band; rules at new environments.

    Data sets: `points` {x, day, time, low, high, series, build}, `levels` {x, x2, day, day2, time, low, high, series},
    `marks` {x, day, text}, `names` {x, day, time, series}. Times are in the unit that the page chose.
    """
    field, end, kind = ("day", "day2", "temporal") if dated else ("x", "x2", "quantitative")
    axis = alt.Axis(title="day" if dated else "runs, in commit order", grid=False, tickCount=8)
    x = alt.X(field, type=kind, axis=axis, scale=alt.Scale(nice=False, padding=12))
    y = alt.Y("time", type="quantitative", title="time", scale=alt.Scale(zero=False))
    shape = alt.Shape("series:N", scale=alt.Scale(range=list(SHAPES)), legend=None)
    dash = alt.StrokeDash("series:N", scale=alt.Scale(range=[list(dash) for dash in DASHES]), legend=None)
    color = alt.Color("series:N", legend=None)
    tip = [
        alt.Tooltip("series:N"),
        alt.Tooltip("build:N"),
        alt.Tooltip("ran:N", title="run"),
        alt.Tooltip("time:Q", format=".4~g"),
        alt.Tooltip("low:Q", format=".4~g"),
        alt.Tooltip("high:Q", format=".4~g"),
    ]
    marks = alt.Chart(alt.NamedData("marks")).mark_rule(strokeDash=[3, 3], opacity=0.7).encode(x=x, tooltip="text:N")
    band = (
        alt.Chart(alt.NamedData("levels"))
        .mark_rect(opacity=0.14)
        .encode(x=x, x2=end, y=alt.Y("low:Q", scale=alt.Scale(zero=False), title="time"), y2="high:Q", color=color)
    )
    line = (
        alt.Chart(alt.NamedData("points"))
        .mark_line(opacity=0.3, strokeWidth=1, invalid="break-paths-show-domains")
        .encode(x=x, y=y, color=color, detail="series:N")
    )
    points = (
        alt.Chart(alt.NamedData("points"))
        .mark_point(size=18, filled=False, opacity=0.75)
        .encode(x=x, y=y, color=color, shape=shape, tooltip=tip)
    )
    levels = (
        alt.Chart(alt.NamedData("levels"))
        .mark_rule(strokeWidth=2.5)
        .encode(x=x, x2=end, y=y, color=color, strokeDash=dash)
    )
    names = (
        alt.Chart(alt.NamedData("names"))
        .mark_text(align="left", dx=8, fontSize=12)
        .encode(x=x, y=y, text="series:N", color=color)
    )
    return alt.layer(marks, band, line, points, levels, names).properties(width="container", height=_HEIGHT)


def _states() -> Any:
    """How many operands are where, one bar a compiler.

    Data set: `stops` {build, order, state, rank, count, sign, ink}; `sign` is written on the part of a bar in `ink`.
    """
    x = alt.X(
        "build:N",
        sort=alt.EncodingSortField("order", op="min"),
        title=None,
        axis=alt.Axis(labelAngle=_LABEL_ANGLE),
    )
    stops = alt.Chart(alt.NamedData("stops"))
    bars = stops.mark_bar(strokeWidth=0.7).encode(
        x=x,
        y=alt.Y("count:Q", stack="zero", title="dispatches"),
        color=alt.Color("state:N", sort=alt.EncodingSortField("rank", op="min"), title=None),
        order="rank:Q",
        tooltip=["build:N", "state:N", "count:Q"],
    )
    signs = stops.mark_text(fontSize=11).encode(
        x=x,
        y=alt.Y("count:Q", stack="zero", bandPosition=0.5, title="dispatches"),
        text="sign:N",
        color=alt.Color("ink:N", scale=None, legend=None),
        detail="state:N",
        order="rank:Q",
    )
    return alt.layer(bars, signs).resolve_scale(color="independent").properties(width="container", height=210)
