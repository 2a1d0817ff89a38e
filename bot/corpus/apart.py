# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A function for each of many models, each in a process of its own: a crash or a model's memory costs no other one.

Signals that ask for a stop reach this process alone: it ends the others, and a stop never waits for a model.
"""

import multiprocessing
import signal
from collections.abc import Callable, Generator, Mapping
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from typing import Any, TypeVar

T = TypeVar("T")

_LOOK_S = 0.2
_STOPPING = {signal.SIGINT, signal.SIGTERM}


class Died(Exception):  # noqa: N818 - what is yielded, not raised
    """The process ended without an answer."""


def apart(
    function: Callable[..., T],
    arguments: Mapping[str, tuple[Any, ...]],
    jobs: int,
    stopped: Callable[[], bool] = lambda: False,
) -> Generator[tuple[str, T | Died]]:
    """What `function` makes of each of these arguments, by name, as it is done; `jobs` at a time.

    Args:
        function: of a module, as it is called in other processes. What it raises is raised here.
        stopped: asked now and then; where it says so, what is under way is ended and what is left is not begun.
    """
    spawn = multiprocessing.get_context("spawn")  # a fork would copy the compiler's locks, but not its threads
    resource_tracker.ensure_running()  # where it starts later, it takes the signals' block away again
    left = list(arguments.items())
    running: dict[Connection, tuple[str, Any]] = {}
    try:
        while (left or running) and not stopped():
            while left and len(running) < jobs:
                name, own = left.pop(0)
                receiver, sender = spawn.Pipe(duplex=False)
                process = spawn.Process(target=_answer, args=(sender, function, own))
                before = signal.pthread_sigmask(signal.SIG_BLOCK, _STOPPING)  # and so it is in the new process
                try:
                    process.start()
                finally:
                    signal.pthread_sigmask(signal.SIG_SETMASK, before)
                sender.close()
                running[receiver] = name, process
            for receiver in wait(list(running), _LOOK_S):
                assert isinstance(receiver, Connection)  # noqa: S101 - nothing else is waited for
                name, process = running.pop(receiver)
                answer = _received(receiver)
                process.join()
                if isinstance(answer, Exception) and not isinstance(answer, Died):
                    raise answer
                yield name, answer
    finally:
        for _, process in running.values():
            process.kill()
            process.join()


def _received(receiver: Connection) -> Any:
    with receiver:
        try:
            return receiver.recv()
        except (EOFError, OSError):
            return Died()


def _answer(sender: Connection, function: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    with sender:
        try:
            answer = function(*arguments)
        except Exception as error:  # noqa: BLE001 - told to whoever asked
            answer = error
        sender.send(answer)
