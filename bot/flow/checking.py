# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One text, one pipeline, one target: the layout facts of each stage, and no comparison."""

from collections.abc import Callable

from bot.compiler.job import STAGES, ignore
from bot.compiler.once import Line
from bot.compiler.toolchain import Side, variant_settings
from bot.config.schema import Settings
from bot.model.compiled import Outcome
from bot.model.facts import Stage


def check_text(
    text: str,
    settings: Settings,
    *,
    pipeline: str,
    target: str,
    compiler: str = "",
    stages: tuple[Stage, ...] = STAGES,
    at: Callable[[str], None] = ignore,
) -> tuple[Side, Outcome]:
    """What a pipeline makes of MLIR, read by a worker within the limits in settings, and the side that it ran as.

    Args:
        pipeline: its name, or that of a variant.
        compiler: another one than the variant's.
        at: told of each phase of the compiler when it begins.

    Raises `SettingsError` for names that the settings lack, and `InfrastructureError` where the compiler can't be had.
    """
    variant = variant_settings(settings, pipeline)
    if compiler:
        variant = variant.model_copy(update={"compiler": compiler})
    with Line(settings, variant, target, name=pipeline) as line:
        return line.side, line.compile(text, stages, at=at)
