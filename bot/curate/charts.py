# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Bar charts as SVG text, for the corpus's README. Pure; readable in light and dark, and without colour."""

from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

_ROW, _TEXT, _LABEL, _PLOT, _VALUE = 20, 14, 190, 360, 60
_STYLE = (
    "text{font:12px sans-serif;fill:#24292f}.bar{fill:#4d7ea8}.title{font-weight:600}"
    "@media(prefers-color-scheme:dark){text{fill:#c9d1d9}.bar{fill:#7fa8cc}}"
)


def bar_chart(title: str, counts: Mapping[str, int]) -> str:
    """A horizontal bar for each name, in the order given, with its count beside it."""
    most = max(counts.values(), default=1)
    height = _ROW * (len(counts) + 1) + 8
    width = _LABEL + _PLOT + _VALUE
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'role="img" aria-label={quoteattr(title)}>',
        f"<style>{_STYLE}</style>",
        f'<text class="title" x="0" y="{_TEXT}">{escape(title)}</text>',
    ]
    for row, (name, count) in enumerate(counts.items(), start=1):
        top = row * _ROW + 4
        length = max(1, round(_PLOT * count / most))
        lines += [
            f'<text x="{_LABEL - 8}" y="{top + _TEXT - 2}" text-anchor="end">{escape(name)}</text>',
            f'<rect class="bar" x="{_LABEL}" y="{top}" width="{length}" height="{_ROW - 6}"/>',
            f'<text x="{_LABEL + length + 6}" y="{top + _TEXT - 2}">{count:,}</text>',
        ]
    return "\n".join([*lines, "</svg>", ""])
