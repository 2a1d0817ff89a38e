# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How an operation is written down here: a function of a `Call`, found by GitHub's name for it."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tests.gh.server.shapes import Shapes
from tests.gh.server.state import Identity, State


@dataclass(frozen=True, kw_only=True)
class Answer:
    """An answer: JSON, or text or bytes as they are; None is no body."""

    status: int
    body: Any = None
    headers: tuple[tuple[str, str], ...] = ()

    def data(self) -> bytes:
        """The body as it is sent."""
        match self.body:
            case None:
                return b""
            case bytes():
                return self.body
            case str():
                return self.body.encode()
            case _:
                return json.dumps(self.body).encode()


class RefusalError(Exception):
    """The server says no, with GitHub's words."""

    def __init__(self, status: int, message: str, errors: Sequence[Any] = ()) -> None:
        super().__init__(message)
        self.answer = Answer(
            status=status,
            body={
                "message": message,
                "documentation_url": "https://docs.github.com/rest",
                "status": str(status),
                **({"errors": list(errors)} if errors else {}),
            },
        )


def not_found() -> RefusalError:
    """What is not there, or not to be seen."""
    return RefusalError(404, "Not Found")


def invalid(what: str, field: str, message: str = "") -> RefusalError:
    """A request whose values GitHub does not take (the schema `validation-error`)."""
    error = {"resource": what, "field": field, "code": "custom" if message else "invalid"}
    return RefusalError(422, "Validation Failed", [error | ({"message": message} if message else {})])


@dataclass(frozen=True, kw_only=True)
class Call:
    """One request to an operation."""

    state: State
    shapes: Shapes
    who: Identity
    now: float
    url: str  # without the query
    values: Mapping[str, str]
    query: Mapping[str, str]
    body: Mapping[str, Any]

    def page(self, rows: Sequence[Any], shape: Callable[[Any], Any], *, within: str = "") -> Answer:
        """The page of `rows` that was asked for, with `Link` as GitHub writes it; `within` a counted object."""
        size = min(int(self.query.get("per_page", "30")), 100)
        number = int(self.query.get("page", "1"))
        last = max(1, -(-len(rows) // size))
        others = {name: value for name, value in self.query.items() if name not in ("page", "per_page")}
        query = "".join(f"&{name}={value}" for name, value in others.items())
        there = [("prev", number - 1), ("next", number + 1), ("last", last), ("first", 1)]
        shown = [there[0], there[3]] * (number > 1) + [there[1], there[2]] * (number < last)
        link = ", ".join(f'<{self.url}?per_page={size}&page={to}{query}>; rel="{name}"' for name, to in shown)
        body = [shape(row) for row in rows[(number - 1) * size : number * size]]
        return Answer(
            status=200,
            body={"total_count": len(rows), within: body} if within else body,
            headers=(("Link", link),) if link else (),
        )


OPERATIONS: dict[str, Callable[[Call], Answer]] = {}


def operation(name: str) -> Callable[[Callable[[Call], Answer]], Callable[[Call], Answer]]:
    """Registers what answers the operation `name`."""

    def register(function: Callable[[Call], Answer]) -> Callable[[Call], Answer]:
        OPERATIONS[name] = function
        return function

    return register
