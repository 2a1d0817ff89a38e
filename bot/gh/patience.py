# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How long, how often and how fast GitHub is asked, before it is given up."""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from bot.gh.fault import GaveUpError, LimitedError, UnsureError

_T = TypeVar("_T")


@dataclass(frozen=True, kw_only=True)
class Pace:
    """The limits of one posting.

    Attributes:
        request_gap_s: seconds between two requests (PyGithub's own default).
        write_gap_s: seconds between two writes; GitHub asks for at least one.
            https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
        timeout_s: whole seconds that an answer may take.
        first_wait_s: seconds before the second try; each further wait is twice as long, or what GitHub says.
        tries: how often anything is tried in all.
        budget_s: seconds that all waits together may take.
    """

    request_gap_s: float = 0.25
    write_gap_s: float = 1.0
    timeout_s: int = 30
    first_wait_s: float = 2.0
    tries: int = 6
    budget_s: float = 300.0


class Clock(Protocol):
    """Time, as tests may make it up."""

    def now(self) -> float:
        """Seconds since 1970."""
        ...

    def sleep(self, seconds: float) -> None:
        """Lets so many seconds pass."""
        ...


class SystemClock:
    """The machine's own."""

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Lets so many seconds pass."""
        time.sleep(seconds)


class Patience:
    """Counts tries and seconds against a `Pace`; used up, it raises. One for each posting."""

    def __init__(self, pace: Pace, clock: Clock | None = None) -> None:
        self.clock = clock or SystemClock()
        self._pace = pace
        self._tried = 0
        self._waited_s = 0.0

    def wait(self, fault: UnsureError | LimitedError) -> None:
        """Sleeps as long as `fault` calls for, and says so; raises `GaveUpError` where that is beyond the limits."""
        backoff_s = self._pace.first_wait_s * 2**self._tried
        wait_s = max(backoff_s, fault.wait_s) if isinstance(fault, LimitedError) else backoff_s
        self._tried += 1
        if self._tried >= self._pace.tries or self._waited_s + wait_s > self._pace.budget_s:
            raise GaveUpError(
                f"gave up on GitHub after {self._tried} tries and {self._waited_s:.0f} s of waiting "
                f"(the next wait: {wait_s:.0f} s): {fault.message}",
                fault.tip,
            ) from fault
        sys.stderr.write(f"{fault.message}; trying again in {wait_s:.0f} s\n")  # a log that is silent looks dead
        self.clock.sleep(wait_s)
        self._waited_s += wait_s

    def through(self, action: Callable[[], _T]) -> _T:
        """The result of `action`, tried again after each passing fault; it must do no harm when done twice."""
        while True:
            try:
                return action()
            except (UnsureError, LimitedError) as fault:
                self.wait(fault)
