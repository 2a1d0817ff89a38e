# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One text, one pipeline, one target: the layout facts of each stage, and no comparison."""

from bot.compiler.door import CompileWorker
from bot.compiler.job import STAGES, CompileJob, CompileLimits, Follows, always, converse
from bot.compiler.toolchain import Lacking, Side, open_compiler, resolve_side
from bot.config.schema import Settings, VariantSettings
from bot.model.compiled import Outcome, Unsupported
from bot.model.facts import Stage
from bot.processes import StopFlag


def check_text(
    text: str,
    settings: Settings,
    *,
    pipeline: str,
    target: str,
    compiler: str = "installed",
    stages: tuple[Stage, ...] = STAGES,
) -> tuple[Side, Outcome]:
    """What a pipeline makes of MLIR, read by a worker within the limits in settings, and the side that it ran as.

    Raises `SettingsError` for names that the settings lack, and `InfrastructureError` where the compiler can't be had.
    """
    opened = open_compiler(settings, compiler)
    try:
        variant = VariantSettings(compiler=compiler, pipeline=pipeline)
        side = resolve_side(settings, pipeline, variant, [target], opened)
        return side, _converse(opened.worker, side, settings, text, target, stages)
    finally:
        opened.worker.close()


def _converse(
    worker: CompileWorker, side: Side, settings: Settings, text: str, target: str, stages: tuple[Stage, ...]
) -> Outcome:
    flags = side.targets[target]
    if side.lacks or isinstance(flags, Lacking):
        what = side.lacks or (flags.what if isinstance(flags, Lacking) else "")
        return Unsupported(stages={}, diagnostics="", what=what)
    job = CompileJob(
        dispatch="",
        target=target,
        side="",
        python=side.python,
        build="",
        library="",
        text=text,
        passes=side.variant.passes,
        flags=flags,
        stages=stages,
        code=False,
        identity="",
    )
    limits = CompileLimits(seconds=settings.limits.compile_seconds, memory_mib=settings.limits.compile_memory_mib)
    outcome = converse(worker, job, limits, always, lambda _: "", StopFlag())
    if isinstance(outcome, Follows):
        raise TypeError("every claim was granted")
    return outcome
