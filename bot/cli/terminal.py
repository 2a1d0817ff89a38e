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


def terminal() -> tuple[int, bool]:
    """Its width in columns, in bounds, and whether stdout takes ANSI styles."""
    width = shutil.get_terminal_size((100, 24)).columns
    return max(_NARROWEST, min(width, _WIDEST)), sys.stdout.isatty() and "NO_COLOR" not in os.environ
