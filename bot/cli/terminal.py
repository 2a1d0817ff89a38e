# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the terminal can show."""

import os
import shutil
import sys

_NARROWEST, _WIDEST = 60, 160
UNBOUNDED = 10_000
"""Of what is no terminal: a row is a line there, for `grep` and logs."""


def terminal() -> tuple[int, bool]:
    """The width of stdout in columns, and whether it takes ANSI styles.

    A terminal's is in bounds. A pipe and a file have none: no line is wrapped, no cell cut off.
    """
    if not sys.stdout.isatty():
        return UNBOUNDED, False
    width = shutil.get_terminal_size((100, 24)).columns
    return max(_NARROWEST, min(width, _WIDEST)), "NO_COLOR" not in os.environ
