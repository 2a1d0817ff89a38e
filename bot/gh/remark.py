# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Annotations: a verdict, put on the lines of a settings file that define what was judged. Pure."""

from bot.gh.check import Annotation, Level
from bot.gh.position import lines_of, touched
from bot.gh.pull import Changed

# The files in which settings may be (`bot.config.load`), and the table that they are in.
SETTINGS = {"innermost.toml": (), "pyproject.toml": ("tool", "innermost")}


def settings_among(changed: tuple[Changed, ...]) -> tuple[Changed, ...]:
    """Those of the changed files that may hold settings."""
    return tuple(file for file in changed if file.path.rsplit("/", maxsplit=1)[-1] in SETTINGS)


def remarks_on(
    file: Changed, text: str, *, variant: str, pipeline: str, level: Level, title: str, message: str
) -> tuple[Annotation, ...]:
    """The annotations of a changed settings file whose content is `text`.

    On the definition of the pipeline and on that of the variant, where the change touches a line of it; where GitHub
    shows no patch, on those that are there.
    """
    table = SETTINGS[file.path.rsplit("/", maxsplit=1)[-1]]
    found: list[Annotation] = []
    for path in (("pipelines", pipeline), ("variants", variant)):
        lines = lines_of(text, (*table, *path))
        if lines is None:
            continue
        if file.patch and touched(file.patch).isdisjoint(range(lines.first, lines.last + 1)):
            continue
        found.append(
            Annotation(path=file.path, first=lines.first, last=lines.last, level=level, title=title, message=message)
        )
    return tuple(found)
