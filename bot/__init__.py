# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Innermost: the regression bot for IREE pass pipelines.

What the command line does is here for Python: `run`, `check`, `compare`, `load`, `render` and `settings`, the values
that they return, and the errors that they raise. All else below `bot` may change from one release to the next.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.api import check, compare, load, run, settings
    from bot.config.schema import Settings
    from bot.errors import InfrastructureError, InnermostError, InputError, SettingsError, UsageError
    from bot.flow.means import Watcher
    from bot.model.between import Between, PairChange
    from bot.model.compiled import Outcome
    from bot.model.facts import Stage
    from bot.model.run import Result, Run, Step, Summary
    from bot.model.verdict import LayoutChange, Overall, Verdict
    from bot.processes import StopFlag
    from bot.report import Format, render

__version__ = "0.1.0"

__all__ = [
    "Between",
    "Format",
    "InfrastructureError",
    "InnermostError",
    "InputError",
    "LayoutChange",
    "Outcome",
    "Overall",
    "PairChange",
    "Result",
    "Run",
    "Settings",
    "SettingsError",
    "Stage",
    "Step",
    "StopFlag",
    "Summary",
    "UsageError",
    "Verdict",
    "Watcher",
    "check",
    "compare",
    "load",
    "render",
    "run",
    "settings",
]

# Imported when they are asked for: whoever wants the version or a command's help needs none of it.
_HOMES = {
    "bot.api": ("check", "compare", "load", "run", "settings"),
    "bot.config.schema": ("Settings",),
    "bot.errors": ("InfrastructureError", "InnermostError", "InputError", "SettingsError", "UsageError"),
    "bot.flow.means": ("Watcher",),
    "bot.model.between": ("Between", "PairChange"),
    "bot.model.compiled": ("Outcome",),
    "bot.model.facts": ("Stage",),
    "bot.model.run": ("Result", "Run", "Step", "Summary"),
    "bot.model.verdict": ("LayoutChange", "Overall", "Verdict"),
    "bot.processes": ("StopFlag",),
    "bot.report": ("Format", "render"),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    """The public names, from where they are at home (PEP 562)."""
    if name not in _HOME:
        raise AttributeError(f"module 'bot' has no attribute '{name}'")
    found = globals()[name] = getattr(import_module(_HOME[name]), name)
    return found


def __dir__() -> list[str]:
    """The public names too."""
    return sorted({*globals(), *__all__})
