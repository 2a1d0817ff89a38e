# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Time that tests make up: nobody waits, and everybody sees how long they would have."""

import threading
from collections.abc import Generator
from contextlib import contextmanager

START_S = 1_767_225_600.0  # 2026-01-01T00:00:00Z


class FakeClock:
    """A clock for one: `sleep` moves it, and notes how far."""

    def __init__(self, start_s: float = START_S) -> None:
        self._now_s = start_s
        self.slept: list[float] = []

    def now(self) -> float:
        return self._now_s

    def sleep(self, seconds: float) -> None:
        self._now_s += seconds
        self.slept.append(seconds)


class SharedClock:
    """A clock for several threads: it moves on to the next that wants to wake once all of them sleep.

    So threads that sleep before all they do take turns in the order of the times that they chose: the same every time.
    """

    def __init__(self, start_s: float = START_S) -> None:
        self._now_s = start_s
        self._running = 0
        self._asleep: list[float] = []
        self._changed = threading.Condition()

    def now(self) -> float:
        with self._changed:
            return self._now_s

    @contextmanager
    def taking_part(self) -> Generator[None]:
        """While it lasts, the clock waits for this thread, or for another that sleeps on its behalf."""
        try:
            yield
        finally:
            with self._changed:
                self._running -= 1
                self._advance()

    def expect(self, threads: int) -> None:
        """So many will take part."""
        with self._changed:
            self._running += threads

    def sleep(self, seconds: float) -> None:
        with self._changed:
            wake_s = self._now_s + seconds
            self._asleep.append(wake_s)
            self._running -= 1
            self._advance()
            while self._now_s < wake_s:
                self._changed.wait()

    def _advance(self) -> None:
        """Wakes who is next, and counts them as running again before anybody else can move the clock."""
        if self._running or not self._asleep:
            return
        self._now_s = max(self._now_s, min(self._asleep))
        woken = [wake_s for wake_s in self._asleep if wake_s <= self._now_s]
        self._asleep = [wake_s for wake_s in self._asleep if wake_s > self._now_s]
        self._running += len(woken)
        self._changed.notify_all()
