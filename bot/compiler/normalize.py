# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Sources as they are compared: what makes no difference to the code makes none to what is recalled and shared."""

import time
from collections.abc import Sequence

from bot.compiler.door import CompileWorker
from bot.compiler.questions import greet
from bot.model.base import Count, Value
from bot.processes import WorkerGone, this_python

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
    worker: CompileWorker | None = None
    normal: list[Source] = []
    try:
        for text in texts:
            try:
                worker = worker or _started()
                worker.send({"kind": "normalize", "text": text, "diagnostics": str(worker.scratch / "diagnostics")})
                answer = worker.receive(time.monotonic() + _LIMIT_S, _LIMIT_MIB)
                read = answer["kind"] == "normal"
                made, count = (answer["text"], answer["contractions"]) if read else (text, 0)
                normal.append(Source(given=text, text=made, contractions=count))
            except WorkerGone:
                if worker is not None:
                    worker.close()
                worker = None
                normal.append(Source(given=text, text=text, contractions=None))
    finally:
        if worker is not None:
            worker.close()
    return normal


def _started() -> CompileWorker:
    worker = CompileWorker(this_python())
    greet(worker, this_python())
    return worker
