# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Numbers and outside text as people read them: units, plurals, ratios with intervals, and nothing shown as 0."""

import math
import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from bot.model.measured import NOT_ASKED_FOR
from bot.model.verdict import TimeChange

MISSING = "\N{EN DASH}"
MINUS = "\N{MINUS SIGN}"
TOO_FEW = "too few rounds"
TIMES = "\N{MULTIPLICATION SIGN}"
ELLIPSIS = "…"

_ASCII_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
# Where a line of a few hundred characters is wanted, no more than this of a log of megabytes is looked at.
_ENOUGH = 8_000
_LEAST_SHARE = 0.0005
_NANOSECONDS = ((1e9, "s"), (1e6, "ms"), (1e3, "µs"))
_BYTES = ((2**30, "GiB"), (2**20, "MiB"), (2**10, "KiB"))


def clean(text: str) -> str:
    """`text` without what could act on a terminal or reorder a line: controls, escapes, surrogates, bidi overrides.

    Line feeds and tabs stay; everything else that Unicode calls control, format, surrogate, private or unassigned
    becomes U+FFFD, so that its presence shows. Carriage returns before a line feed go silently.
    """
    return _clean_short(text) if len(text) <= _SHORT else _clean(text)


def _clean(text: str) -> str:
    plain = text.replace("\r\n", "\n")
    if plain.isascii():
        return _ASCII_CONTROLS.sub("\ufffd", plain)
    return "".join(char if char in "\n\t" or unicodedata.category(char)[0] != "C" else "\ufffd" for char in plain)


# A report says the same maps, names and words thousands of times.
_SHORT = 200
_clean_short = lru_cache(maxsize=10_000)(_clean)


def one_line(text: str) -> str:
    """`text` cleaned, with every run of white space as one space (also the Unicode line separators)."""
    return " ".join(clean(text).split())


def clip(text: str, limit: int) -> str:
    """`text` on one line of at most `limit` characters; an ellipsis stands for what was cut at its end."""
    line = one_line(text[:_ENOUGH])
    return line if len(line) <= limit and len(text) <= _ENOUGH else line[: limit - 1].rstrip() + ELLIPSIS


def elide(text: str, limit: int) -> str:
    """Like `clip`, but cut in the middle: names are told apart by both ends."""
    line = one_line(text if len(text) <= 2 * _ENOUGH else text[:_ENOUGH] + text[-_ENOUGH:])
    if len(line) <= limit:
        return line
    head = (limit - 1) // 2
    return line[:head] + ELLIPSIS + line[len(line) - (limit - 1 - head) :]


def clip_lines(text: str, limit: int) -> str:
    """`text` cleaned, its lines kept, of at most `limit` characters, and saying how much was cut."""
    whole = text.strip("\r\n")
    if len(whole) <= limit:
        return clean(whole)
    return f"{clean(whole[:limit]).rstrip()}\n{ELLIPSIS} {len(whole) - limit:,} more characters"


def plural(count: int, noun: str, plural_noun: str = "") -> str:
    """`1 dispatch`, `2 dispatches`."""
    if count == 1:
        return f"1 {noun}"
    return f"{count:,} {plural_noun or (noun + ('es' if noun.endswith(('ch', 's', 'x')) else 's'))}"


def listed(items: Sequence[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {last} {items[-1]}" if items else ""


def some(items: Sequence[str], limit: int) -> str:
    """The first `limit` items, and how many more there are."""
    rest = len(items) - limit
    return ", ".join(items[:limit]) + (f" and {rest:,} more" if rest > 0 else "")


def number(value: float, spec: str = ".3g") -> str:
    """A number, or `NaN`, `Inf`, `-Inf` as they are."""
    if math.isfinite(value):
        return format(value, spec if abs(value) < 1e12 else ".3g")
    return "NaN" if math.isnan(value) else "Inf" if value > 0 else "-Inf"


def unmeasured(reason: str) -> str:
    """Why there is no measurement; what nobody wanted isn't called a failure."""
    return reason if reason == NOT_ASKED_FOR else f"not measured: {reason or 'no reason recorded'}"


def nanoseconds(value: float) -> str:
    """A duration with its unit, three digits."""
    if not math.isfinite(value):
        return number(value)
    for size, unit in _NANOSECONDS:
        if value >= size:
            return f"{value / size:.3g} {unit}"
    return f"{value:.3g} ns"


def percent(share: float) -> str:
    """A share of 1: `0.6%`, and `under 0.05%` for what would round to nothing."""
    return f"{share:.1%}" if share >= _LEAST_SHARE else f"under {_LEAST_SHARE:.2%}"


def seconds(value: float) -> str:
    """Wall or CPU seconds: `0.42 s`, `75 s`, `12 min`."""
    if not math.isfinite(value):
        return number(value)
    return f"{value / 60:.0f} min" if value >= 300 else f"{value:.0f} s" if value >= 10 else f"{value:.2g} s"


def size(value: int) -> str:
    """Bytes with a binary unit."""
    for unit_size, unit in _BYTES:
        if value >= unit_size:
            return f"{value / unit_size:.3g} {unit}"
    return f"{value} B"


def ratio(time: TimeChange) -> str:
    """Candidate / baseline with its interval: `1.12x [1.08, 1.16]`; narrow intervals get a third decimal.

    An interval that reaches from 0 to infinity says nothing, and why there is none is said instead.
    """
    if not time.bounded:
        return f"{number(time.ratio, '.2f')}{TIMES} ({TOO_FEW})"
    spec = ".3f" if abs(time.high - time.low) < 0.02 else ".2f"
    return f"{number(time.ratio, spec)}{TIMES} [{number(time.low, spec)}, {number(time.high, spec)}]"


def pair(values: tuple[int | None, int | None], show: str = "count") -> str:
    """(baseline, candidate) as `3`, `3 → 4`, `? → 4` or `MISSING`; `show` is `count` or `bytes`."""
    if values == (None, None):
        return MISSING
    texts = ["?" if value is None else size(value) if show == "bytes" else f"{value:,}" for value in values]
    return texts[0] if values[0] == values[1] else " → ".join(texts)
