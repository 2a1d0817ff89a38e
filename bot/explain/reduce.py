# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Makes a dispatch smaller as long as it shows the same: delta debugging, deterministic, within a budget."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self

from bot.compiler.once import Line
from bot.errors import InfrastructureError
from bot.explain.claims import Claim, again
from bot.files import sha256_hex
from bot.processes import Message, StopFlag, Worker, WorkerGone, this_python

_MODULES = tuple(f"bot.compiler.{name}" for name in ("irops", "irtext", "irsizes", "irshrink"))
# What takes most away comes first. After a round in which one of them took something away there is another.
KINDS = ("results", "return", "argument", "forward", "input", "floats", "size")
_LIMIT_S, _LIMIT_MIB = 60.0, 4096

Edit = list[Any]
Size = tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class Smaller:
    """A text and how large it is, as `bot.compiler.irshrink` measures: to be compared from the left."""

    text: str
    size: Size


class Shrinker:
    """Edits texts in a worker with the installed compiler's bindings. Use it as a context manager."""

    def __init__(self) -> None:
        self._worker: Worker | None = None

    def __enter__(self) -> Self:
        """Nothing is started before it is needed."""
        return self

    def __exit__(self, *error: object) -> None:
        """Ends the worker."""
        if self._worker is not None:
            self._worker.kill()
            self._worker = None

    def measure(self, text: str) -> Smaller | None:
        """The text as it is; None where it is not one function without branches."""
        answer = self._ask({"kind": "measure", "text": text})
        return Smaller(text=text, size=tuple(answer["size"])) if answer["kind"] == "measured" else None

    def edits(self, text: str, kind: str) -> list[Edit]:
        """What can be tried with a text, the largest step first."""
        answer = self._ask({"kind": "edits", "of": kind, "text": text})
        return answer["edits"] if answer["kind"] == "edits" else []

    def apply(self, text: str, edit: Edit) -> Smaller | None:
        """The text after an edit; None where that isn't valid."""
        answer = self._ask({"kind": "apply", "text": text, "edit": edit})
        return Smaller(text=answer["text"], size=tuple(answer["size"])) if answer["kind"] == "applied" else None

    def _ask(self, message: Message) -> Message:
        try:
            if self._worker is None:
                self._worker = Worker(this_python(), _MODULES)
            self._worker.send(message)
            return self._worker.receive(self._worker.deadline(_LIMIT_S), _LIMIT_MIB)
        except WorkerGone as error:
            if message["kind"] != "apply":
                raise InfrastructureError(f"the worker that edits IR ended: {error}", "try again") from error
            self._worker = None  # an edit that breaks the bindings is no edit
            return {"kind": "invalid"}


@dataclass
class Progress:
    """How far a reduction is. `tried` counts the texts that were compiled."""

    tried: int = 0
    budget: int = 0
    stop: StopFlag = field(default_factory=StopFlag)
    first: Size = ()
    now: Size = ()
    seen: set[str] = field(default_factory=set[str])

    @property
    def spent(self) -> bool:
        """Whether nothing more may be tried."""
        return self.tried >= self.budget or self.stop.is_set()


def reduce(
    text: str,
    shows: Callable[[str], bool],
    shrinker: Shrinker,
    budget: int,
    told: Callable[[Progress], None],
    stop: StopFlag | None = None,
) -> tuple[Smaller, Progress] | None:
    """The smallest text found that `shows` the same; None where `text` can't be edited.

    An edit is kept where the text becomes smaller and still shows it. The same text, budget and compilers give the same
    outcome.

    Args:
        shows: asked of each text once; an expensive question.
        budget: how often it may be asked.
        told: called after each question.
        stop: once set, nothing more is tried.
    """
    best = shrinker.measure(text)
    if best is None:
        return None
    progress = Progress(budget=budget, stop=stop or StopFlag(), first=best.size, now=best.size)
    while not progress.spent:
        before = best
        for kind in KINDS:
            best = _all_of(kind, best, shows, shrinker, progress, told)
        if best == before:
            break
    return best, progress


def _all_of(
    kind: str,
    best: Smaller,
    shows: Callable[[str], bool],
    shrinker: Shrinker,
    progress: Progress,
    told: Callable[[Progress], None],
) -> Smaller:
    """Tries all edits of a kind. After one that is kept, those that come after it are tried on what it left."""
    edits, position = shrinker.edits(best.text, kind), 0
    while position < len(edits) and not progress.spent:
        made = shrinker.apply(best.text, edits[position])
        position += 1
        if made is None or made.size >= best.size:
            continue
        name = sha256_hex(made.text.encode())
        if name in progress.seen:
            continue
        progress.seen.add(name)
        progress.tried += 1
        if shows(made.text):
            best, left = made, len(edits) - position
            progress.now = best.size
            edits = shrinker.edits(best.text, kind)
            position = max(0, len(edits) - left) if kind != "size" else 0
        told(progress)
    return best


def showing(claim: Claim, baseline: Line, candidate: Line) -> Callable[[str], bool]:
    """Whether a text still shows a claim, by compiling it with both sides; mostly the candidate decides."""

    def shows(text: str) -> bool:
        tried = candidate.compile(text)
        if claim.kind == "fails" and tried.kind in ("checked", "compiled"):
            return False
        return again(claim, baseline.compile(text), tried) is not None

    return shows
