# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compiles texts one after the other as one variant for one target, on a worker that stays warm."""

from collections.abc import Callable, Sequence
from typing import Self

from bot.compiler.door import CompileWorker
from bot.compiler.job import BROKEN, STAGES, CompileLimits, Follows, always, converse, ignore
from bot.compiler.questions import greet
from bot.compiler.toolchain import Lacking, open_compiler, resolve_side
from bot.config.schema import Settings, VariantSettings
from bot.model.compiled import Outcome, Unsupported
from bot.model.facts import Stage
from bot.processes import StopFlag


class Line:
    """One variant and target, ready to compile. Use it as a context manager: its worker ends with it.

    Attributes:
        side: the variant, resolved for its compiler's release.
    """

    def __init__(
        self,
        settings: Settings,
        variant: VariantSettings,
        target: str,
        stop: StopFlag | None = None,
        *,
        name: str = "",
    ) -> None:
        """Provides and opens the compiler. Raises as `bot.compiler.toolchain.resolve_side` does.

        `name` is what the variant is called, by default as its pipeline.
        """
        self._target = target
        self._stop = stop or StopFlag()
        self._limits = CompileLimits.of(settings)
        opened = open_compiler(settings, variant.compiler)
        self._worker: CompileWorker | None = opened.worker
        try:
            self.side = resolve_side(settings, name or variant.pipeline, variant, [target], opened)
        except BaseException:
            self.close()
            raise
        if self.side.process_flags:  # they take a process of their own
            self.close()

    def __enter__(self) -> Self:
        """It is ready."""
        return self

    def __exit__(self, *error: object) -> None:
        """Ends the worker."""
        self.close()

    def close(self) -> None:
        """Ends the worker; the next text gets another one."""
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def compile(
        self,
        text: str,
        stages: Sequence[Stage] = STAGES,
        keep: Callable[[bytes], str] | None = None,
        at: Callable[[str], None] = ignore,
    ) -> Outcome:
        """What becomes of a text.

        Args:
            text: MLIR that iree-compile takes.
            stages: at which to read layout facts.
            keep: stores the vmfb and returns its SHA-256; without it no code is generated.
            at: told of each phase when it begins.

        Raises as `bot.compiler.job.converse` does.
        """
        code = keep is not None
        job = self.side.job(self._target, text, dispatch="the dispatch", stages=tuple(stages), code=code)
        if isinstance(job, Lacking):
            return Unsupported(stages={}, diagnostics="", what=job.what)
        outcome = converse(self._ready(), job, self._limits, always, keep or _nowhere, self._stop, at)
        if isinstance(outcome, BROKEN):
            self.close()
        if isinstance(outcome, Follows):
            raise TypeError("every claim was granted")
        return outcome

    def _ready(self) -> CompileWorker:
        if self._worker is None:
            self._worker = CompileWorker(self.side.python, process_flags=self.side.process_flags)
            greet(self._worker, self.side.python)
        return self._worker


def _nowhere(_vmfb: bytes) -> str:
    raise TypeError("no code was asked for")
