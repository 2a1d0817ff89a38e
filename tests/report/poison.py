# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Replaces every piece of free text in a value, wherever it is: what is added to the model later is attacked too."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import Enum
from typing import Any, TypeVar, get_args

from pydantic.dataclasses import is_pydantic_dataclass
from pydantic.fields import FieldInfo

from bot.model.base import Value

V = TypeVar("V")


def poison(value: V, text: Callable[[], str]) -> V:
    """`value` with another text in each of its free strings; names are cut to the length that they may have."""
    poisoned: V = _poisoned(value, text, 0)
    return poisoned


def _changes(value: object, fields: Mapping[str, FieldInfo], text: Callable[[], str]) -> dict[str, Any]:
    return {
        name: _poisoned(getattr(value, name), text, _most(field)) for name, field in fields.items() if not _bound(field)
    }


def _poisoned(value: Any, text: Callable[[], str], most: int) -> Any:
    if isinstance(value, Value):
        return value.model_copy(update=_changes(value, type(value).model_fields, text))
    if is_pydantic_dataclass(type(value)):  # a leaf
        return replace(value, **_changes(value, type(value).__pydantic_fields__, text))
    if isinstance(value, str) and not isinstance(value, Enum):
        return text()[:most] or "x"
    if isinstance(value, tuple):
        return tuple(_poisoned(item, text, most) for item in value)  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, dict):
        items: dict[Any, Any] = value
        return {_poisoned(key, text, most): _poisoned(item, text, most) for key, item in items.items()}
    return value


def _bound(field: FieldInfo) -> bool:
    """Whether the field's text is one of a few, or of a form that is checked on reading."""
    return _is_literal(field.annotation) or any(getattr(bound, "pattern", None) for bound in field.metadata)


def _is_literal(annotation: object) -> bool:
    return any(isinstance(choice, str) or _is_literal(choice) for choice in get_args(annotation))


def _most(field: FieldInfo) -> int:
    return next((bound.max_length for bound in field.metadata if hasattr(bound, "max_length")), 100_000)
