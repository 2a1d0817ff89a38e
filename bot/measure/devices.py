# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Warm workers that measure: one per device, one for the reference. Started when first needed, replaced when lost."""

import hashlib
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from bot.processes import (
    Message,
    StopFlag,
    Worker,
    WorkerDied,
    WorkerGone,
    WorkerOvergrew,
    WorkerOverran,
    WorkerStopped,
    this_python,
)

DYNAMIC_SIZE = 16
"""What a dynamic size is when a dispatch is run: divisible by the usual tiles, and not 1."""

# In the order in which a worker loads them; the last one serves.
_REFERENCE = (
    "bot.measure.inputs",
    "bot.measure.reference.affine",
    "bot.measure.reference.arithmetic",
    "bot.measure.reference.scalars",
    "bot.measure.reference.structured",
    "bot.measure.reference.tensors",
    "bot.measure.reference.worker",
)
_DEVICE = tuple(
    f"bot.measure.{name}" for name in ("inputs", "disturbance", "extra_work", "sequential", "device_worker")
)


_MOST_SILENT = 6
"""Runs without an answer before a device is given up: both sides of three dispatches, which may just be slow."""

_Key = tuple[Any, ...]


def _key(message: Message) -> _Key:
    return tuple(message[name] for name in ("text", "sha256", "seed", "size", "values"))


class DeviceLost(Exception):  # noqa: N818 - named for what happened, like the WorkerGone it comes from
    """A device can't be opened, or was lost; `reason` in plain words, `opened` whether it worked before."""

    def __init__(self, reason: str, *, opened: bool) -> None:
        super().__init__(reason)
        self.reason = reason
        self.opened = opened


class Devices:
    """Owns the workers. Use it as a context manager, and from one thread, which must outlive the workers.

    A device that could not be opened, or fell silent, is gone for good: waiting for it again and again would cost
    every dispatch that follows the same time. Another `Devices` tries again.

    Attributes:
        names: what the driver calls each device that was opened, by its URI; the CPU has none.
    """

    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        self._gone: dict[str, str] = {}
        self._silent: Counter[str] = Counter()
        self._workers: dict[str, Worker] = {}
        self._described: dict[str, Message] = {}
        self._evaluated: dict[_Key, Message] = {}
        self._evaluating: Message | None = None

    def __enter__(self) -> Self:
        """Nothing is started yet."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Ends every worker."""
        self.close()

    def close(self) -> None:
        """Ends every worker."""
        for key in list(self._workers):
            self.drop(key)

    def drop(self, device: str) -> None:
        """Ends the worker of a device, so that the next request starts a new one."""
        worker = self._workers.pop(device, None)
        if worker is not None:
            worker.kill()

    def drop_others(self, device: str) -> None:
        """Ends the workers of all other devices."""
        for other in [name for name in self._workers if name not in ("", device)]:
            self.drop(other)

    def pid(self, device: str) -> int:
        """The process that has the device open. Raises `KeyError` where none has."""
        return self._workers[device].pid

    def describe(self, text: str, limit_s: float, memory_mib: int, stop: StopFlag | None) -> Message:
        """The reference worker's `described`, or `unreadable` with a `reason`. Kept for the next time."""
        key = hashlib.sha256(text.encode()).hexdigest()
        if key not in self._described:
            message = {"op": "describe", "text": text, "size": DYNAMIC_SIZE}
            try:
                self._described[key] = self._reference(message, limit_s, memory_mib, stop)
            except WorkerGone as error:
                return {"kind": "unreadable", "reason": plain_words(error, limit_s, memory_mib)}
        return self._described[key]

    def begin_evaluation(self, message: Message, limit_s: float, memory_mib: int, stop: StopFlag | None) -> None:
        """Lets the reference worker begin with what `evaluate` will be asked for, while a device runs the same."""
        self._finish_evaluation(limit_s, memory_mib, stop)
        if _key(message) in self._evaluated:
            return
        with suppress(WorkerGone):  # `evaluate` will find that it is not there
            self._reference_worker().send(message)
            self._evaluating = message

    def evaluate(self, message: Message, limit_s: float, memory_mib: int, stop: StopFlag | None) -> Message:
        """The reference worker's `outputs`, or `unsupported` with a `reason`.

        Those of the last dispatch are kept: it is often measured on several targets in turn.
        """
        self.begin_evaluation(message, limit_s, memory_mib, stop)
        self._finish_evaluation(limit_s, memory_mib, stop)
        lost: Message = {"kind": "unsupported", "reason": "the reference's process can't be started"}
        return self._evaluated.get(_key(message), lost)

    def _finish_evaluation(self, limit_s: float, memory_mib: int, stop: StopFlag | None) -> None:
        message, self._evaluating = self._evaluating, None
        if message is None:
            return
        try:
            answer = self._answer("", self._reference_worker(), limit_s, memory_mib, stop)
        except WorkerGone as error:
            answer = {"kind": "unsupported", "reason": plain_words(error, limit_s, memory_mib)}
        self._evaluated = {key: kept for key, kept in self._evaluated.items() if key[0] == message["text"]}
        self._evaluated[_key(message)] = answer

    def _reference(self, message: Message, limit_s: float, memory_mib: int, stop: StopFlag | None) -> Message:
        self._finish_evaluation(limit_s, memory_mib, stop)
        return self._ask("", self._reference_worker(), message, limit_s, memory_mib, stop)

    def _reference_worker(self) -> Worker:
        # No device has an empty URI.
        worker = self._workers.get("")
        if worker is None:
            worker = self._workers[""] = Worker(this_python(), _REFERENCE)
        return worker

    def ask(
        self,
        device: str,
        message: Message,
        limit_s: float,
        memory_mib: int,
        stop: StopFlag | None,
        progress: Callable[[Message], None] | None = None,
    ) -> Message:
        """A device worker's answer; messages of kind `warming` before it go to `progress`.

        Raises `DeviceLost`, and `WorkerStopped` where `stop` was set.
        """
        self.open(device, limit_s, memory_mib, stop)
        try:
            answer = self._ask(device, self._workers[device], message, limit_s, memory_mib, stop, progress)
        except WorkerStopped:
            raise
        except WorkerGone as error:
            reason = plain_words(error, limit_s, memory_mib)
            self._silent[device] = self._silent[device] + 1 if isinstance(error, WorkerOverran) else 0
            if self._silent[device] == _MOST_SILENT:
                self._gone[device] = f"given up: {_MOST_SILENT} times in a row no answer within {limit_s:g} s"
            raise DeviceLost(reason, opened=True) from error
        self._silent[device] = 0
        return answer

    def open(self, device: str, limit_s: float, memory_mib: int, stop: StopFlag | None) -> None:
        """Starts the device's worker, unless it is there. Raises as `ask` does."""
        if device in self._gone:
            raise DeviceLost(self._gone[device], opened=False)
        if device in self._workers:
            return
        try:
            worker = self._workers[device] = Worker(this_python(), _DEVICE)
            answer = self._ask(device, worker, {"op": "open", "device": device}, limit_s, memory_mib, stop)
        except WorkerStopped:
            raise
        except WorkerGone as error:
            answer = {"kind": "failed", "reason": plain_words(error, limit_s, memory_mib)}
        if answer["kind"] == "failed":
            self.drop(device)
            self._gone[device] = f"can't be opened: {answer['reason']}"
            raise DeviceLost(self._gone[device], opened=False)
        if answer["name"] and not is_cpu(device):
            self.names[device] = answer["name"]

    def _ask(
        self,
        key: str,
        worker: Worker,
        message: Message,
        limit_s: float,
        memory_mib: int,
        stop: StopFlag | None,
        progress: Callable[[Message], None] | None = None,
    ) -> Message:
        try:
            worker.send(message)
        except WorkerGone:
            self._workers.pop(key, None)
            raise
        return self._answer(key, worker, limit_s, memory_mib, stop, progress)

    def _answer(
        self,
        key: str,
        worker: Worker,
        limit_s: float,
        memory_mib: int,
        stop: StopFlag | None,
        progress: Callable[[Message], None] | None = None,
    ) -> Message:
        deadline = worker.deadline(limit_s)
        try:
            while True:
                answer = worker.receive(deadline, memory_mib, stop)
                if answer["kind"] != "warming":
                    return answer
                if progress is not None:
                    progress(answer)
        except WorkerGone:
            self._workers.pop(key, None)
            raise


def is_cpu(device: str) -> bool:
    """Whether a HAL device is the processor itself, which its drivers have no name for."""
    return device.startswith("local-")


def plain_words(error: WorkerGone, limit_s: float, memory_mib: int) -> str:
    """How a worker was lost."""
    match error:
        case WorkerStopped():
            raise error
        case WorkerDied():
            return f"the process died: {error.signal}"
        case WorkerOverran():
            return f"no answer within {limit_s:g} s"
        case WorkerOvergrew():
            return f"more than {memory_mib} MiB of memory"
        case _:
            return str(error) or type(error).__name__
