# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A worker that does what it is told, however bad. Runs in a process of its own."""

import os
import signal
import threading
import time
from typing import Any


def _spin() -> None:
    while True:
        pass


def serve(channel: Any) -> None:
    """Does one thing for each message."""
    for message in channel:
        match message["kind"]:
            case "segfault":
                os.kill(os.getpid(), signal.SIGSEGV)
            case "exit":
                os._exit(3)
            case "sleep":
                time.sleep(600)
            case "spin":
                _spin()
            case "spin beside":
                beside = threading.Thread(target=_spin)
                beside.start()
                beside.join()
            case "grow":
                kept = b"x" * (400 * 2**20)
                time.sleep(600)
                print(len(kept))
            case "raise":
                print(1 / 0)
            case _:
                channel.send(message)
