# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Ctrl-C and SIGTERM, which `timeout` and CI systems send: both keep what is finished."""

import os
import signal
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bot.errors import EXIT_INCOMPLETE

if TYPE_CHECKING:
    from bot.processes import StopFlag

_STOPPING = b"\nstopping; what is finished is kept (Ctrl-C to end at once)\n"


def interrupted_by_sigterm() -> None:
    """From now on SIGTERM interrupts this process as Ctrl-C does, and is ignored when it comes again.

    `timeout` sends it twice at once, to the process and to its group: nobody has become impatient.
    """

    def interrupt(_signal: int, _frame: object) -> None:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, interrupt)


@contextmanager
def saying_what_is_kept(words: str) -> Generator[None]:
    """Where Ctrl-C or SIGTERM ends the block, says `words`: what is kept, and how to go on. Then exit code 3."""
    from typer import Exit, echo  # not at the top: `bot.__main__` imports this before it knows what is asked

    try:
        yield
    except KeyboardInterrupt:
        if sys.stderr.isatty():
            echo(err=True)  # the line has ^C already
        echo(f"stopped: {words}", err=True)
        raise Exit(EXIT_INCOMPLETE) from None


@contextmanager
def stopping_gently() -> "Generator[StopFlag]":
    """Ctrl-C or SIGTERM asks for a stop, so that what is finished is recorded; a second Ctrl-C ends at once."""
    from bot.processes import StopFlag

    stop = StopFlag()

    def on_signal(number: int, _frame: object) -> None:
        if not stop.is_set():
            stop.set()
            os.write(2, _STOPPING)  # a print may have been interrupted, and does not take another one
        elif number == signal.SIGINT:
            raise KeyboardInterrupt

    before = {number: signal.signal(number, on_signal) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            # Once asked to stop, it is about to tell what is finished: another SIGTERM is no reason not to.
            told = number == signal.SIGTERM and stop.is_set()
            signal.signal(number, signal.SIG_IGN if told else handler)
