# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a step tells the steps and jobs after it, and the reader of the log."""

import os
from pathlib import Path

from bot.errors import InfrastructureError


def set_output(name: str, value: str) -> None:
    """Sets an output of this step; on a machine without GITHUB_OUTPUT it is printed instead.

    `value` is one line, of ours. Raises `ValueError` for more, and `InfrastructureError` where the disk refuses.
    """
    if "\n" in value or "\r" in value:
        raise ValueError(f"the output {name} has more than one line")
    path = os.environ.get("GITHUB_OUTPUT")
    if not path:
        print(f"{name}={value}")  # noqa: T201
        return
    try:
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(f"{name}={value}\n")
    except OSError as error:
        raise InfrastructureError(f"cannot write the output {path}: {error.strerror or error}", "") from error
