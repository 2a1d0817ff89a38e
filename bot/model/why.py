# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is known of a change beyond that there is one: by which passes, since which release. Made by `bot.explain`."""

from typing import Annotated, Literal

from pydantic import Field

from bot.model.base import Value
from bot.model.trace import Blame


class Explained(Value):
    """Both sides were traced up to dispatch-creation; the passes in `blame` have no positions."""

    kind: Literal["explained"] = "explained"
    blame: Blame


class NotTraced(Value):
    """A changed result that was not traced, and why not."""

    kind: Literal["not traced"] = "not traced"
    reason: str


Why = Annotated[Explained | NotTraced, Field(discriminator="kind")]


class Since(Value):
    """What a bisection found: with which release of the compiler a property of a result's dispatch changed.

    Attributes:
        about: the property in words, for instance `image innermost at dispatch-creation`.
        pipeline: with which it was looked at.
        good, bad: the first and the last release of the range that could be tested.
        suspects: the first change is in one of these: one where it is settled, none where both ends are alike.
        before, after: the property with `good` and with `bad`, in words.
        tested: how many were tested.
    """

    about: str
    pipeline: str
    good: str
    bad: str
    suspects: tuple[str, ...]
    before: str
    after: str
    tested: int
