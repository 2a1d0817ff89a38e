# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Sources as they are compared: what makes no difference to the code makes none to what is recalled and shared."""

from collections.abc import Sequence
from typing import Self

from bot.compiler.door import CompileWorker
from bot.compiler.questions import greet
from bot.model.base import Count, Value
from bot.processes import Message, WorkerDied, WorkerGone, this_python

_LIMIT_S, _LIMIT_MIB = 60.0, 4096


class Source(Value):
    """A source as it was given, and as it is compared.

    Attributes:
        contractions: how many the installed compiler reads in it, 0 where it can't; None where it crashed or hung.
    """

    given: str
    text: str
    contractions: Count | None


def normalize(texts: Sequence[str]) -> list[Source]:
    """Each source without comments and chosen names, its constants in one order, its only function called `main`.

    A source that the installed compiler can't read stays as it is: compiling it will say what is wrong, and where.
    They are read in a worker, which a hostile one may crash. Raises `InfrastructureError` where none starts.
    """
    with _Reader() as reader:
        return [reader.read(text) for text in texts]


class _Reader:
    """Reads sources in a worker, and in another one where that ended. Use it as a context manager."""

    def __init__(self) -> None:
        self._worker: CompileWorker | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._close()

    def read(self, text: str, tries: int = 2) -> Source:
        try:
            answer = self._ask(text)
        except WorkerGone as gone:
            self._close()
            # Killed from outside, perhaps: what a comparison compares must not depend on that. A crash comes again.
            if isinstance(gone, WorkerDied) and tries > 1:
                return self.read(text, tries - 1)
            return Source(given=text, text=text, contractions=None)
        if answer["kind"] != "normal":
            return Source(given=text, text=text, contractions=0)
        return Source(given=text, text=answer["text"], contractions=answer["contractions"])

    def _ask(self, text: str) -> Message:
        if self._worker is None:
            self._worker = CompileWorker(this_python())
            greet(self._worker, this_python())
        diagnostics = str(self._worker.scratch / "diagnostics")
        self._worker.send({"kind": "normalize", "text": text, "diagnostics": diagnostics})
        return self._worker.receive(self._worker.deadline(_LIMIT_S), _LIMIT_MIB)

    def _close(self) -> None:
        if self._worker is not None:
            self._worker.close()
            self._worker = None
