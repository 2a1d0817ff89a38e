# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`corpus/models/MODEL/model.toml`: what a model's dispatches were cut from, and what was left out and why."""

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path

from pydantic import Field, ValidationError

from bot.corpus.recipes import Transforms
from bot.corpus.slicing import CutSettings
from bot.errors import InputError
from bot.model.base import Value, first_complaint

MODELS = "models"
RECORD = "model.toml"

_AGAIN = "extract the model again"


class Source(Value):
    """Where a model comes from: an ONNX or MLIR `file`, of a `package` where it ships in one, or a `builder`."""

    file: str = ""
    package: str = ""
    builder: str = ""
    arguments: dict[str, int | str | bool] = Field(default_factory=dict[str, int | str | bool])
    sha256: str
    versions: dict[str, str]


class Counts(Value):
    """Convolutions in all, those with a 1x1 window, those that were cut, and how many different dispatches they are."""

    convolutions: int
    one_by_one: int
    cut: int
    unique: int


class Used(Value):
    """A dispatch, and how many of the model's convolutions it stands for."""

    dispatch: str
    count: int


class Skipped(Value):
    """1x1 convolutions that were not cut, and why."""

    reason: str
    count: int


class ModelRecord(Value):
    """Everything that is known of a model's extraction.

    `levels` has a digit per 1x1 convolution, in the model's order: how far its cut was grown (`bot.corpus.levels`).
    Zeros at the end are left out.
    """

    model: str
    family: str
    licence: str
    about: str = ""
    compiler: str
    source: Source
    transforms: Transforms
    settings: CutSettings
    levels: str = ""
    counts: Counts
    uses: tuple[Used, ...]
    skipped: tuple[Skipped, ...] = ()


def record_path(root: Path, model: str) -> Path:
    """Where the record of a model is, in the corpus under `root`."""
    return root / MODELS / model / RECORD


def load_records(root: Path) -> tuple[ModelRecord, ...]:
    """The records of all models, in order of name. Raises `InputError` where one is damaged."""
    return tuple(_load(path) for path in sorted((root / MODELS).glob(f"*/{RECORD}")))


def _load(path: Path) -> ModelRecord:
    try:
        record = ModelRecord.model_validate(tomllib.loads(path.read_text()))
    except ValidationError as error:
        raise InputError(f"the model record {path} is damaged: {first_complaint(error)}", _AGAIN) from error
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputError(f"cannot read the model record {path}: {error}", _AGAIN) from error
    if record.model != path.parent.name:
        raise InputError(f"{path} is the record of '{record.model}'", "its folder must have the model's name")
    return record


def record_text(record: ModelRecord) -> str:
    """The record as TOML: plain values, then a table for each group, then a table per dispatch."""
    lines: list[str] = []
    tables: list[str] = []
    for key, value in record.model_dump(mode="json").items():
        if isinstance(value, list):
            tables += [line for item in value for line in ("", f"[[{key}]]", *_pairs(item))]
        elif isinstance(value, dict):
            tables += ["", f"[{key}]", *_pairs(value)]
        else:
            lines.append(f"{key} = {_value(value)}")
    return "\n".join([*lines, *tables]) + "\n"


def _pairs(table: Mapping[str, object]) -> list[str]:
    return [f"{key} = {_value(value)}" for key, value in table.items()]


def _value(value: object) -> str:
    """A TOML value. JSON's strings, numbers and booleans are TOML's too; tables are written inline."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {_value(item)}" for key, item in value.items()) + "}"
    return json.dumps(value, ensure_ascii=False)
