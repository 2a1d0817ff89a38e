# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The base of every value."""

from typing import Annotated, Any, ClassVar, TypeVar, cast, dataclass_transform

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic.dataclasses import dataclass

# Fits 64 bits: a file that was tampered with must not hold numbers that no arithmetic with floats survives.
Count = Annotated[int, Field(ge=0, lt=2**64)]
# What MLIR has in an attribute.
Int64 = Annotated[int, Field(ge=-(2**63), lt=2**63)]
# JSON has no NaN: a string stands for it, and reads back as the number.
_STRICT = ConfigDict(extra="forbid", allow_inf_nan=True, ser_json_inf_nan="strings")
C = TypeVar("C")


class Value(BaseModel):
    """A frozen value that refuses unknown fields, so that a damaged or foreign file is never half-understood."""

    model_config = _STRICT | ConfigDict(frozen=True)

    _names: ClassVar[set[str]] = set()

    @classmethod
    def __pydantic_init_subclass__(cls, **_: Any) -> None:  # noqa: D105 - pydantic's own hook
        cls._names = set(cls.model_fields)

    def model_post_init(self, _context: Any, /) -> None:
        """Keeps all values of a class to one set of the names that were given: nobody asks which had their default.

        One each is more than half of a value's memory, and of the time that reading a record takes.
        """
        object.__setattr__(self, "__pydantic_fields_set__", self._names)


@dataclass_transform(frozen_default=True, kw_only_default=True)
def leaf(cls: type[C]) -> type[C]:
    """Makes a class a value as strict as `Value`, for those of which a run has tens of thousands.

    It takes a third of the memory, and half of the time to be read. In return it is a dataclass, without pydantic's
    methods: `dataclasses.replace` changes it, and the value that holds it, or a `TypeAdapter`, reads and writes it.
    """
    return cast("type[C]", dataclass(frozen=True, kw_only=True, slots=True, config=_STRICT)(cls))


def first_complaint(error: ValidationError) -> str:
    """The first of pydantic's complaints, in a line, without the value that it is about.

    A name on the way to it may be anybody's, and of any length: it is cut.
    """
    complaint = error.errors(include_url=False, include_input=False, include_context=False)[0]
    where = ".".join(str(part)[:60] for part in complaint["loc"])
    return f"{where}: {complaint['msg']}" if where else complaint["msg"]
