# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compilers as columns, called as people call them, and the nights between them that are missing."""

from collections.abc import Sequence
from datetime import date, timedelta

from packaging.version import InvalidVersion, Version

from bot.dashboard.names import slug
from bot.history.panel import Panel
from bot.history.queries import Build
from bot.model.base import Value

_DATE_DIGITS = 8


class Built(Value):
    """A compiler as a column of a matrix.

    Attributes:
        label: as people say it; `short` for the head of a narrow column.
        nightly: it isn't a release.
        day: on which it came out; the day of its newest run where that isn't known. ISO 8601.
        gap: why it was never run, empty where it was.
    """

    build: Build
    label: str
    short: str
    slug: str
    nightly: bool
    day: str
    gap: str


def with_holes(ordered: Sequence[Build], panel: Panel) -> list[Build]:
    """Puts something never run where nights are missing between two nightly compilers: one thing for each hole.

    It is called by the first night that is missing, and by the last one where these are several.
    """
    nights: dict[Build, date] = {}
    for column in panel.columns:
        if _is_nightly(column.build.release):
            day = date.fromisoformat(column.run.created[:10])
            nights[column.build] = min(day, nights.get(column.build, day))
    found: list[Build] = []
    last: date | None = None
    for build in ordered:
        day = nights.get(build)
        if day and last and (day - last).days > 1:
            first, end = last + timedelta(days=1), day - timedelta(days=1)
            found.append(Build(release=f"{first}" if first == end else f"{first} to {end}", revision="", released=""))
        found.append(build)
        last = max(last, day) if day and last else day or last
    return found


def built_of(build: Build, ran: str, gap: str, *, twice: bool) -> Built:
    """The column of a compiler that ran on a day, or, with a reason, never; `twice`: another has the same release."""
    label = build.release or build.revision[:10] or "unnamed"
    if twice and build.revision:
        label += f"@{build.revision[:7]}"
    return Built(
        build=build,
        label=label,
        short=_short(label),
        slug=slug(label),
        nightly=_is_nightly(build.release),
        day=build.released or ran,
        gap=gap,
    )


def _is_nightly(release: str) -> bool:
    try:
        return Version(release).is_prerelease
    except InvalidVersion:
        return True


def _short(label: str) -> str:
    """`11-24` of `3.14.0rc20261124` and of `2026-11-24 to 2026-11-26`: what differs between nights."""
    digits = label[-_DATE_DIGITS:]
    if label[4:5] == "-":
        return f"{label[5:10]}{'…' if ' ' in label else ''}"
    dated = len(label) > _DATE_DIGITS and digits.isascii() and digits.isdigit()
    return f"{digits[4:6]}-{digits[6:]}" if dated else label
