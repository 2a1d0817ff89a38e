# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A device worker that opens its device and then falls silent, as a hung GPU does. Runs in a process of its own."""

import time
from typing import Any


def serve(channel: Any) -> None:
    """Answers the first message alone."""
    channel.receive()
    channel.send({"kind": "opened", "name": ""})
    channel.receive()
    time.sleep(600)
