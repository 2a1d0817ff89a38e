# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What one job found out, as it hands it to another: a file of JSON, read strictly. Comparisons are Run directories."""

from pathlib import Path
from typing import Annotated, Literal, TypeVar

from pydantic import Field

from bot.errors import InputError
from bot.explain.bisect import Bisection
from bot.files import read_plain, write_atomic
from bot.model.base import Count, Value
from bot.model.compiled import Outcome
from bot.model.parse import parse_value
from bot.model.run import NAME_CHARS, Name
from bot.model.trace import Trace

FOUND_FILE = "found.json"
REPRODUCER = "reproducer"  # the folder of one, beside the run that it shows
# The facts of a block that fits into a comment take a hundredth of it.
_MOST_BYTES = 16 * 2**20
_TIP = "give a folder that `innermost github perform` wrote"

_Release = Annotated[str, Field(max_length=100)]


class Layouts(Value):
    """What became of one text: the facts of the stages that were reached are in `outcome`.

    Attributes:
        pipeline: the preprocessing pipeline's name.
        release: of iree-base-compiler.
    """

    schema_version: Literal[1] = 1
    kind: Literal["layouts"] = "layouts"
    pipeline: Name
    target: Name
    release: _Release
    outcome: Outcome


class Traces(Value):
    """One program through one compile, or two.

    Attributes:
        program: the dispatch's name, or what a block is called.
        variants: of each trace; the second is what the first is set side by side with.
        releases: of iree-base-compiler, of each trace.
    """

    schema_version: Literal[1] = 1
    kind: Literal["traces"] = "traces"
    program: Name
    target: Name
    variants: Annotated[tuple[Name, ...], Field(min_length=1, max_length=2)]
    releases: tuple[_Release, ...]
    traces: tuple[Trace, ...]


class Bisected(Value):
    """A bisection, and of what.

    Attributes:
        about: the property in words.
        count: how many releases the range has.
        every: whether all of them were tested.
    """

    schema_version: Literal[1] = 1
    kind: Literal["bisected"] = "bisected"
    program: Name
    pipeline: Name
    target: Name
    about: Annotated[str, Field(max_length=NAME_CHARS)]
    count: Count
    every: bool
    bisection: Bisection


V = TypeVar("V", Layouts, Traces, Bisected)


def save_found(folder: Path, found: Layouts | Traces | Bisected) -> None:
    """Writes `found.json`."""
    write_atomic(folder / FOUND_FILE, found.model_dump_json(indent=1))


def load_found(folder: Path, model: type[V]) -> V:
    """Reads `found.json`. Raises `InputError` for anything but a whole record of that kind."""
    path = folder / FOUND_FILE
    data = read_plain(path, _MOST_BYTES, _TIP)
    found = parse_value(model, data, str(path))
    if isinstance(found, Traces) and not len(found.traces) == len(found.variants) == len(found.releases):
        raise InputError(f"{path} is not a valid record: not a trace for each variant", _TIP)
    return found
