# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One thing that was looked at."""

from bot.model.base import Value


class Finding(Value):
    """What was found, whether that is enough, and what to do where it isn't.

    `optional`: the machine lacks nothing where it isn't.
    """

    what: str
    found: str
    ok: bool
    fix: str = ""
    optional: bool = False
