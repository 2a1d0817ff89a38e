# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One text, one pipeline, one target: the layout facts of each stage, and no comparison."""

from collections.abc import Callable

from bot.compiler.job import STAGES, ignore
from bot.compiler.once import Line
from bot.compiler.toolchain import Side
from bot.config.schema import Settings, VariantSettings
from bot.model.compiled import Outcome
from bot.model.facts import Stage


def check_text(
    text: str,
    settings: Settings,
    *,
    pipeline: str,
    target: str,
    compiler: str = "installed",
    stages: tuple[Stage, ...] = STAGES,
    at: Callable[[str], None] = ignore,
) -> tuple[Side, Outcome]:
    """What a pipeline makes of MLIR, read by a worker within the limits in settings, and the side that it ran as.

    `at` is told of each phase of the compiler when it begins.

    Raises `SettingsError` for names that the settings lack, and `InfrastructureError` where the compiler can't be had.
    """
    with Line(settings, VariantSettings(compiler=compiler, pipeline=pipeline), target) as line:
        return line.side, line.compile(text, stages, at=at)
