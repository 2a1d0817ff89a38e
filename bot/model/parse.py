# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From the text of `run.json` to a Run, by whomever it was written: strict, and in bounded time and memory.

The parser takes about 1 KiB for every list and every fault, and keeps what is around a fault with each, so that a few
bytes of a hostile file cost hundreds of times as much. `bot.record` writes a result a line; so they are read one by
one, each with bounds, up to the first fault.
"""

import contextlib
import functools
import json
from collections.abc import Iterable
from typing import Any, NoReturn, TypeVar

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from bot.errors import InputError
from bot.model.run import SCHEMA_VERSION, Result, Run

RESULTS = b'"results":['
_TOO_MUCH = "this is no record of a run, or it was formatted anew: keep it as `innermost run` wrote it"
AGAIN = "run again with another --out, or copy the record anew"
# Of a piece: a result, or all else. The 1,330 dispatches of the corpus have 21,007 values in 426,146 bytes.
_MOST_BYTES = 16 * 2**20
_MOST_VALUES = 300_000
_FEW_FAULTS = 100

V = TypeVar("V")


class _Version(BaseModel):
    """The one field that every version of the schema has."""

    model_config = ConfigDict(extra="ignore")

    schema_version: Any = None


def parse_run(data: bytes, name: str) -> Run:
    """The Run in `data`. Raises `InputError`, which calls the file `name`, for anything but a whole, known one."""
    try:
        data.decode()
    except UnicodeDecodeError as error:
        raise InputError(f"{name} is damaged: not UTF-8 at byte {error.start}", AGAIN) from error
    head, results = _split(data)
    del data  # of a large run it is 100 MB, and the lines are as much again
    _check_version(head, name)
    run = parse_value(Run, head, name)
    if not results:
        return run
    parsed = (parse_value(Result, line, f"{name}, result {number}") for number, line in enumerate(results, 1))
    return run.model_copy(update={"results": tuple(parsed)})


def _split(data: bytes) -> tuple[bytes, list[bytes]]:
    """The document without its results, and these, where each has a line; else the document as it is.

    No line ends within a JSON string, so nothing in one is taken for a result.
    """
    lines = data.split(b"\n")
    if RESULTS not in lines:
        return data, []
    first = lines.index(RESULTS) + 1
    last = next((index for index, line in enumerate(lines[first:], first) if not line.endswith(b"},")), len(lines))
    if last == len(lines) or not lines[last].endswith((b"}],", b"}]")):
        # The last result ends the list as well: `}],` is the one line of them that does not end with `},`.
        return data, []
    end = lines[last].rstrip(b",")
    results = [line[:-1] for line in lines[first:last]] + [end[:-1]]
    after = lines[last][len(end) :]
    return b"\n".join([*lines[: first - 1], RESULTS + b"]" + after, *lines[last + 1 :]]), results


def _check_version(head: bytes, name: str) -> None:
    _check_size(head, name)
    try:
        version = _Version.model_validate_json(head).schema_version
    except ValidationError as error:
        fault = _faults(error)[0]
        if fault["type"] == "json_invalid":
            raise InputError(f"{name} is damaged or cut short: {fault['msg']}", AGAIN) from None
        version = None  # JSON, and no object
    if version != SCHEMA_VERSION:
        shown = repr(version) if isinstance(version, int | str | None) else type(version).__name__
        tip = "this is no record of a run"
        if isinstance(version, int) and version > 0:
            tip = "update Innermost" if version > SCHEMA_VERSION else "an older Innermost made it: run again"
        raise InputError(f"{name} has schema version {shown[:40]}; this Innermost reads {SCHEMA_VERSION}", tip)


def _check_size(text: bytes, name: str) -> None:
    """Refuses what would take too much memory, before anything is parsed: each value has a sign before or after it."""
    if len(text) > _MOST_BYTES:
        raise InputError(f"{name} has {len(text):,} bytes in one piece; at most {_MOST_BYTES:,} are read", _TOO_MUCH)
    values = sum(text.count(sign) for sign in (b",", b"[", b"{"))
    if values > _MOST_VALUES:
        raise InputError(
            f"{name} has up to {values:,} values in one piece; at most {_MOST_VALUES:,} are read", _TOO_MUCH
        )
    if b"NaN" in text or b"Infinity" in text:
        # A word in a string, or a number that JSON has not. Ours are the strings "NaN", "Infinity" and "-Infinity".
        # What is not JSON for another reason is named by the parser that follows.
        with contextlib.suppress(ValueError, RecursionError):
            json.loads(text, parse_constant=lambda constant: _refuse_constant(constant, name))


def _refuse_constant(constant: str, name: str) -> NoReturn:
    raise InputError(f"{name} is not a valid record: {constant} is no JSON", AGAIN)


@functools.cache
def _reader(model: type[V]) -> TypeAdapter[V]:
    return TypeAdapter(model)


def parse_value(model: type[V], text: bytes, name: str) -> V:
    """A value in a piece of JSON. Raises `InputError`, which calls it `name`, for anything else, and for too much."""
    _check_size(text, name)
    try:
        return _reader(model).validate_json(text, strict=False)
    except ValidationError as error:
        if error.error_count() > _FEW_FAULTS:
            raise InputError(f"{name} is not a valid record: {error.error_count():,} faults", AGAIN) from None
        fault = _faults(error)[0]
        if fault["type"] == "json_invalid":
            raise InputError(f"{name} is damaged or cut short: {fault['msg']}", AGAIN) from None
        place = ".".join(_words(fault["loc"]))
        raise InputError(f"{name} is not a valid record: {place}: {fault['msg']}", AGAIN) from None


def _faults(error: ValidationError) -> list[Any]:
    return list(error.errors(include_url=False, include_input=False, include_context=False))


def _words(place: Iterable[int | str]) -> Iterable[str]:
    """The way to a fault; a name in it may be anybody's, and of any length."""
    return (str(part)[:60] for part in place)
