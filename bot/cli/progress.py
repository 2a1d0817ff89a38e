# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Progress on stderr: a bar per step on a terminal, a line now and then elsewhere."""

import sys
import time
from collections import Counter
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as RichProgress
from rich.text import Text

from bot.cli.actions import END_GROUP, group, is_actions
from bot.flow.means import CACHED

_LINE_EVERY_S = 10.0
_FEWEST = 3
"""After so many parts that took time it is said how long the rest will take: the first of all cores end together."""


class Doing:
    """Says on a terminal what is under way, in a line that goes away; elsewhere in a line of its own, now and then."""

    def __init__(self, what: str) -> None:
        """`what` is done as a whole: `check conv.mlir`."""
        self._what = what
        self._status = Console(stderr=True).status(Text(f"{what} …")) if sys.stderr.isatty() else None
        self._said_at = time.monotonic()

    def __enter__(self) -> Self:
        """Starts to show."""
        if self._status is not None:
            self._status.start()
        return self

    def __exit__(self, *error: object) -> None:
        """Stops to show."""
        if self._status is not None:
            self._status.stop()

    def say(self, at: str) -> None:
        """Where it is now: `dispatch-creation`."""
        if self._status is not None:
            self._status.update(Text(f"{self._what}: {at} …"))
        elif time.monotonic() - self._said_at > _LINE_EVERY_S:
            self._said_at = time.monotonic()
            print(f"{self._what}: {at}", file=sys.stderr, flush=True)  # noqa: T201


class Progress:
    """Hears how a run goes (`bot.flow.compare.Watcher`) and shows it."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._bars = RichProgress(
            TextColumn("{task.description:<8}"),
            BarColumn(bar_width=30),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.fields[seen]}", style="dim"),
            console=Console(stderr=True),
            disable=not self._terminal,
        )
        self._task = self._bars.add_task("", total=None, seen="", visible=False)
        self._step, self._total, self._said_at = "", 0, 0.0
        self._last = self._worked_s = 0.0
        self._grouped = False
        self._seen: Counter[str] = Counter()
        self._worked = False

    def __enter__(self) -> Self:
        """Starts to show."""
        self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stops to show, and says how far an unfinished step came."""
        self._say(force=self._done < self._total)
        self._bars.stop()
        self._end_group()

    @property
    def worked(self) -> bool:
        """Whether there was anything to do in any step."""
        return self._worked

    @property
    def _done(self) -> int:
        return self._seen.total()

    def begin(self, step: str, total: int) -> None:
        """A step begins that has `total` parts."""
        self._end_group()
        self._step, self._total, self._seen = step, total, Counter()
        self._said_at = self._last = time.monotonic()
        self._worked_s = 0.0
        if total and is_actions():
            self._print(group(f"{step}: {total}"))
            self._grouped = True
        self._worked = self._worked or total > 0
        if total:
            self._task = self._bars.add_task(step, total=total, seen="")

    def advance(self, what: str) -> None:
        """One part ended; `what` became of it."""
        now = time.monotonic()
        if what != CACHED:
            self._worked_s += now - self._last
        self._last = now
        self._seen[what] += 1
        self._bars.update(self._task, advance=1, seen=f"{self._words()}{self._left()}")
        self._say(force=self._done == self._total)

    def _words(self) -> str:
        return ", ".join(f"{count} {what}" for what, count in self._seen.most_common())

    def _say(self, *, force: bool) -> None:
        if self._terminal or not self._total:
            return
        if force or time.monotonic() - self._said_at > _LINE_EVERY_S:
            self._said_at = time.monotonic()
            words = f" ({self._words()})" if self._done else ""
            self._print(f"{self._step}: {self._done}/{self._total}{words}{self._left()}")

    def _left(self) -> str:
        """How long the rest will take, should it go on as what was not recalled; nothing before that can be said."""
        worked = self._done - self._seen[CACHED]
        left = self._total - self._done
        if worked < _FEWEST or not left:
            return ""
        return f", about {self._worked_s * left / worked:.0f} s left"

    def _end_group(self) -> None:
        if self._grouped:
            self._print(END_GROUP)
            self._grouped = False

    def _print(self, line: str) -> None:
        print(line, file=sys.stderr, flush=True)  # noqa: T201
