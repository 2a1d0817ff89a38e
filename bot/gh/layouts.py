# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The layouts of one text, as one job hands them to another: `layouts.json`, read strictly."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, ValidationError

from bot.errors import InputError
from bot.files import read_plain, write_atomic
from bot.model.base import Value, first_complaint
from bot.model.compiled import Outcome
from bot.model.run import Name

LAYOUTS_FILE = "layouts.json"
# The facts of a block that fits into a comment take a hundredth of it.
_MOST_BYTES = 16 * 2**20
_TIP = "give a folder that `innermost github perform` wrote"


class Layouts(Value):
    """What became of one text: the facts of the stages that were reached are in `outcome`.

    Attributes:
        pipeline: the preprocessing pipeline's name.
        release: of iree-base-compiler.
    """

    schema_version: Literal[1] = 1
    pipeline: Name
    target: Name
    release: Annotated[str, Field(max_length=100)]
    outcome: Outcome


def save_layouts(folder: Path, layouts: Layouts) -> None:
    """Writes `layouts.json`."""
    write_atomic(folder / LAYOUTS_FILE, layouts.model_dump_json(indent=1))


def load_layouts(folder: Path) -> Layouts:
    """Reads `layouts.json`. Raises `InputError` for anything but a whole, known record."""
    path = folder / LAYOUTS_FILE
    data = read_plain(path, _MOST_BYTES, _TIP)
    try:
        return Layouts.model_validate_json(data)
    except ValidationError as error:
        raise InputError(f"{path} is not a valid record: {first_complaint(error)}", _TIP) from None
