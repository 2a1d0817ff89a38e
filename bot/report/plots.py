# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Inline SVG of timing ratios. Only numbers go in, never outside text, and every plot stands beside its numbers.

Positions are percentages of the width, so that the plots follow the page from a phone to a wide screen unscaled.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from bot.model.measured import Trial
from bot.model.verdict import TimeChange

_TICKS = (
    0.01,
    0.03,
    0.1,
    0.2,
    0.33,
    0.5,
    0.67,
    0.8,
    0.9,
    0.95,
    1.0,
    1.05,
    1.1,
    1.25,
    1.5,
    2.0,
    3.0,
    5.0,
    10.0,
    30.0,
    100.0,
)
_LEAST = (0.9, 1.11)  # a plot never zooms further in than this, or noise would look like news
_MOST = (0.1, 10.0)  # of what intervals reach: beyond that they are noise, or all is told by the ratio
_FARTHEST = (0.001, 1000.0)  # of ratios themselves
_TICK_GAP = 12.0  # per cent of the width between labels
_NARROW_GAP = 36.0  # the same on a phone
_MOST_POINTS = 200
_STRIP_HEIGHT = 30


@dataclass(frozen=True, slots=True)
class Axis:
    """A logarithmic axis of ratios from `low` to `high`."""

    low: float
    high: float

    def at(self, ratio: float) -> float:
        """The position of a ratio in per cent, clamped to the axis."""
        inside = min(max(ratio, self.low), self.high)
        # Rounding may end a hair beyond either end.
        return min(100.0, max(0.0, 100 * math.log(inside / self.low) / math.log(self.high / self.low)))

    def ticks(self) -> tuple[tuple[float, float, bool], ...]:
        """(ratio, position, minor) of each labelled tick: 1 always, others where there is room.

        The minor ones are left out where the plot is narrow.
        """
        outer = sorted(_TICKS, key=lambda tick: -abs(math.log(tick)))
        major = self._spaced(outer, frozenset({1.0}), _NARROW_GAP)
        return tuple(
            (tick, self.at(tick), tick not in major) for tick in sorted(self._spaced(outer[::-1], major, _TICK_GAP))
        )

    def _spaced(self, ticks: Sequence[float], given: frozenset[float], gap: float) -> frozenset[float]:
        """`given`, and those of `ticks` that keep `gap` per cent from the others and a part of it from the edges."""
        kept = given
        for tick in ticks:
            roomy = all(abs(self.at(tick) - self.at(other)) >= gap for other in kept)
            if self.low < tick < self.high and gap / 4 <= self.at(tick) <= 100 - gap / 4 and roomy:
                kept |= {tick}
        return kept


def axis_for(ratios: Iterable[float], edges: Iterable[float] = ()) -> Axis:
    """The axis that holds these ratios and 1, and their intervals' edges as far as these are worth a place, with a
    little room; what is not finite or not positive has no place."""
    inner, outer = ([each for each in some if math.isfinite(each) and each > 0] for some in (ratios, edges))
    low = min(max(min(outer, default=1), _MOST[0]), max(min(inner, default=1), _FARTHEST[0]), _LEAST[0])
    high = max(min(max(outer, default=1), _MOST[1]), min(max(inner, default=1), _FARTHEST[1]), _LEAST[1])
    room = (high / low) ** 0.04
    return Axis(low / room, high * room)


def plottable(time: TimeChange) -> bool:
    """Whether a ratio and its interval can be drawn."""
    return all(math.isfinite(value) and value > 0 for value in (time.ratio, time.low, time.high))


def _x(value: float) -> str:
    return f"{value:.2f}%"


def _ground(axis: Axis, effect: float | None) -> str:
    """The noise band and the line at 1, on which all marks stand."""
    band = ""
    if effect is not None:
        left, right = axis.at(1 - effect), axis.at(1 + effect)
        band = f'<rect class="band" x="{_x(left)}" y="0" width="{_x(right - left)}" height="100%"/>'
    one = _x(axis.at(1))
    return f'{band}<line class="one" x1="{one}" x2="{one}" y1="0" y2="100%"/>'


def interval(time: TimeChange, axis: Axis, effect: float | None) -> Markup:
    """One line of a forest plot: the interval, and the ratio: a square (slower), a disc (faster) or a ring (noise)."""
    if not plottable(time):
        return Markup("")
    low, high, middle = axis.at(time.low), axis.at(time.high), axis.at(time.ratio)
    mark = {
        "slower": '<rect class="mark" x="-5" y="-5" width="10" height="10"/>',
        "faster": '<circle class="mark" r="5.5"/>',
        "noise": '<circle class="mark hollow" r="4.5"/>',
    }[time.counted]
    caps = _cap(time.low, axis) + _cap(time.high, axis)
    return Markup(  # noqa: S704 - numbers and our own literals only
        f'<svg class="plot" height="34" width="100%" aria-hidden="true">{_ground(axis, effect)}'
        f'<line class="ci" x1="{_x(low)}" x2="{_x(high)}" y1="17" y2="17"/>{caps}'
        f'<svg x="{_x(middle)}" y="17" overflow="visible">{mark}</svg></svg>'
    )


def _cap(edge: float, axis: Axis) -> str:
    """The end of an interval; an arrowhead where it goes on beyond the axis."""
    x = _x(axis.at(edge))
    if axis.low <= edge <= axis.high:
        return f'<line class="ci" x1="{x}" x2="{x}" y1="12" y2="22"/>'
    back = 6 if edge < axis.low else -6
    lines = "".join(f'<line class="ci" x1="0" y1="0" x2="{back}" y2="{y}"/>' for y in (-5, 5))
    return f'<svg x="{x}" y="17" overflow="visible">{lines}</svg>'


def scale(axis: Axis) -> Markup:
    """The axis' labels."""
    labels = "".join(
        f"<g{' class=minor' if minor else ''}>"
        f'<text x="{_x(place)}" y="14" text-anchor="middle">{tick:g}\N{MULTIPLICATION SIGN}</text>'
        f'<line class="tick" x1="{_x(place)}" x2="{_x(place)}" y1="19" y2="24"/></g>'
        for tick, place, minor in axis.ticks()
    )
    return Markup(f'<svg class="plot axis" height="24" width="100%" aria-hidden="true">{labels}</svg>')  # noqa: S704


def paired_ratios(trial: Trial) -> tuple[float, ...]:
    """Candidate / baseline of each round that has both, in the order of measurement."""
    return tuple(
        ours / theirs
        for theirs, ours in zip(trial.baseline_ns, trial.candidate_ns, strict=False)
        if theirs > 0 and ours > 0 and math.isfinite(theirs) and math.isfinite(ours)
    )


def strip(ratios: Sequence[float], axis: Axis, effect: float | None) -> Markup:
    """One trial: a dot for each round, those of one trial spread over the height in the order of measurement."""
    step = max(1, math.ceil(len(ratios) / _MOST_POINTS))
    shown = ratios[::step]
    rows = max(len(shown) - 1, 1)
    dots = "".join(
        f'<circle class="round" cx="{_x(axis.at(ratio))}" cy="{4 + (_STRIP_HEIGHT - 8) * index / rows:.1f}" r="2"/>'
        for index, ratio in enumerate(shown)
    )
    ground = _ground(axis, effect)
    return Markup(  # noqa: S704 - numbers and our own literals only
        f'<svg class="plot" height="{_STRIP_HEIGHT}" width="100%" aria-hidden="true">{ground}{dots}</svg>'
    )


def share(part: int, whole: int) -> Markup:
    """A bar filled by `part` of `whole`, in no colour that means good or bad."""
    filled = _x(100 * part / whole if whole else 0)
    return Markup(  # noqa: S704 - numbers and our own literals only
        '<svg class="share" height="8" width="80" aria-hidden="true">'
        '<rect class="whole" width="100%" height="8" rx="2"/>'
        f'<rect class="part" width="{filled}" height="8" rx="2"/></svg>'
    )
