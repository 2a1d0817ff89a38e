# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The one door to the compiler: starts compile workers."""

from bot.errors import InfrastructureError
from bot.processes import Worker, WorkerDied

# In the order in which the worker loads them; the last one serves.
_MODULES = ("bot.compiler.irfacts", "bot.compiler.worker")


def open_worker(python: str) -> Worker:
    """A compile worker under the interpreter `python`; its first message is `hello`."""
    try:
        return Worker(python, _MODULES)
    except WorkerDied as error:
        raise InfrastructureError(
            f"cannot start a compile worker: {error}", f"try: {python} -c 'import iree.compiler.api'"
        ) from error
