# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How cuts grow: settings from the smallest reach to the largest.

`ConvertConvToChannelsLast` puts a transpose behind every convolution that it moves, whatever its window. It travels
on to whatever reads the result, through elementwise ops and past pads, concatenations and poolings, until another
transpose cancels it. So the layout of a 1x1 convolution depends on where its image was made, and a cut that begins
after that place shows another layout. Hence first the convolution before it, also one with a larger window (3x3 before
1x1: every bottleneck of a ResNet); then the convolution at the start of every path to it (branches that a
concatenation joins, squeeze-and-excitation); what reads its result only after that.
"""

from bot.corpus.slicing import CutSettings

_GROWTH: tuple[dict[str, int | bool], ...] = (
    {},
    {"any_window": True},
    {"before": 1},
    {"before": 1, "after": 1},
    {"before": 2},
    {"before": 2, "after": 1},
    {"before": 2, "after": 2},
    {"around": 2},
    {"around": 3},
)
MOST_LEVEL = len(_GROWTH) - 1
LEVEL_OF_FAILURES = 4
"""As far as a cut grows to show that its model does not compile: two convolutions before its own."""
LARGEST_TEXT = 120_000
"""Characters of a grown cut's canonical text, at most."""


def at_level(settings: CutSettings, level: int) -> CutSettings:
    """`settings` with the reach of a level; level 0 is `settings` itself."""
    return settings.model_copy(update=_GROWTH[level])
