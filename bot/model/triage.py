# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Triage: what somebody has looked at and accepts. A Run says what was seen; this says what is put up with."""

from collections.abc import Iterable

from bot.model.base import Value
from bot.model.run import Name


class Acceptance(Value):
    """One regression that somebody with the right to do so accepted, with a reason.

    Attributes:
        dispatch: its id.
        target: on which target; None for all.
        who: the login.
        when: UTC, ISO 8601.
        why: in the words of whom.
    """

    dispatch: Name
    target: Name | None
    who: Name
    when: str
    why: str

    def covers(self, dispatch: str, target: str) -> bool:
        """Whether it speaks of this dispatch on this target."""
        return self.dispatch == dispatch and self.target in (None, target)


def accepted(acceptances: Iterable[Acceptance], dispatch: str, target: str) -> Acceptance | None:
    """The latest acceptance that covers this dispatch on this target; None where there is none."""
    covering = [acceptance for acceptance in acceptances if acceptance.covers(dispatch, target)]
    return max(covering, key=lambda acceptance: acceptance.when, default=None)
