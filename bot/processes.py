# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The one door to worker processes: Python interpreters, kept warm, that may crash, hang, grow or be killed.

A worker runs modules of this package under another interpreter, which need not have Innermost installed: their source
is sent over. Such modules use the standard library and what that interpreter has, nothing else of `bot` but each other.
The last one given has `serve(channel)`; messages are dicts of plain values.
"""

import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import execnet  # pyright: ignore[reportMissingTypeStubs]

from bot.deadline import Deadline

Message = dict[str, Any]

# What a terminal or `timeout` sends to a whole group is for the parent: a worker ignores it from its first moment on.
# And as `python -c` does otherwise, the interpreter would take modules from the folder that a command is given in: in a
# workflow that is a checkout, where a stranger's `types.py` may lie. Python 3.11 and newer know the variable.
_APART = """sh -c 'trap "" INT TERM; exec env PYTHONSAFEPATH=1 "$@"' sh"""
_POLL_S = 0.05
_LAST_S = 1.0

# Runs in the worker. PR_SET_PDEATHSIG (1) ends a worker whose parent was killed while the worker held the GIL and so
# could not notice the closed pipe.
_BOOT = """
import ctypes, os, signal, sys, types
parent, modules = channel.receive()
if sys.platform == "linux":
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)
    if parent and os.getppid() != parent:
        os._exit(1)
channel.send(os.getpid())
module = None
for name, path, source in modules:
    package = name.rpartition(".")[0]
    while package and package not in sys.modules:
        sys.modules[package] = types.ModuleType(package)
        sys.modules[package].__path__ = []
        package = package.rpartition(".")[0]
    module = sys.modules[name] = types.ModuleType(name)
    try:
        exec(compile(source, path, "exec"), module.__dict__)
    except ImportError as error:
        channel.send({"kind": "unusable", "why": str(error)})
        raise SystemExit
module.serve(channel)
"""


class WorkerGone(Exception):  # noqa: N818 - a state of the worker, not a fault of the caller
    """The worker can't be used any more. Its process is dead when this is raised."""


class WorkerDied(WorkerGone):
    """The process ended by itself or was killed from outside; `signal` is `SIGSEGV`, or `exit 1` where it exited."""

    def __init__(self, how: str) -> None:
        super().__init__(how)
        self.signal = how


class WorkerOverran(WorkerGone):
    """The deadline passed; the process was killed, after `cpu_seconds` of CPU time since it was given the deadline."""

    def __init__(self, cpu_seconds: float) -> None:
        super().__init__()
        self.cpu_seconds = cpu_seconds


class WorkerOvergrew(WorkerGone):
    """The resident memory passed the limit; the process was killed."""


class WorkerStopped(WorkerGone):
    """The caller asked to stop; the process was killed."""


class Worker:
    """One worker process. Use it from one thread: the kernel ties its life to the thread that made it."""

    def __init__(self, python: str, modules: Sequence[str], environment: Mapping[str, str] | None = None) -> None:
        """Starts the interpreter `python` and sends it the source of `modules`, dotted names inside this package.

        They are found by name and not imported: only the worker needs what they import. `environment` is added to this
        process's own.
        Raises `WorkerDied` where the interpreter does not start.
        """
        sources = [_source(module) for module in modules]
        self._over = False
        self._group = execnet.Group()
        try:
            added = (f"{name}={value}" for name, value in (environment or {}).items())
            self._gateway = self._group.makegateway(f"popen//python={_APART} {shlex.join((*added, python))}")
            self._channel = self._gateway.remote_exec(_BOOT)
            self._channel.send((os.getpid(), sources))
            self.pid: int = self._channel.receive(timeout=60)
        except (EOFError, OSError, self._timeout_error()) as error:
            self._group.terminate(timeout=0)  # one that is only late must not go on, and complain to nobody
            raise WorkerDied(f"cannot start {python}: {error or type(error).__name__}") from error

    @staticmethod
    def _timeout_error() -> type[Exception]:
        return execnet.TimeoutError

    def send(self, message: Message) -> None:
        """Sends one message. Raises `WorkerDied` where nobody is there to take it."""
        try:
            self._channel.send(message)
        except OSError:
            raise self._death() from None

    def deadline(self, seconds: float) -> Deadline:
        """What `receive` waits until, for one message or for several."""
        return Deadline(self.pid, seconds)

    def receive(self, deadline: Deadline, memory_limit_mib: int, stop: "StopFlag | None" = None) -> Message:
        """The worker's next message.

        Args:
            deadline: until when it may take.
            memory_limit_mib: limit of resident memory, polled 20 times a second.
            stop: checked as often; when set, the worker is killed.

        Raises a `WorkerGone` where there is none; the process is dead then.
        """
        while True:
            over = deadline.passed()
            try:
                message: Message = self._channel.receive(timeout=_POLL_S)
                if message.get("kind") != "unusable":
                    return message
                self.kill()
                raise WorkerDied(str(message["why"]))
            except EOFError:
                raise self._death() from None
            except self._channel.RemoteError as error:
                # An exception in the worker's own code is a bug of ours, not a fact about the compiler.
                self.kill()
                raise RuntimeError(f"worker failed: {error}") from error
            except self._timeout_error():
                if stop is not None and stop.is_set():
                    self.kill()
                    raise WorkerStopped from None
                if over:
                    used = deadline.cpu_seconds()
                    self.kill()
                    raise WorkerOverran(used) from None
                if resident_mib(self.pid) > memory_limit_mib:
                    self.kill()
                    raise WorkerOvergrew from None

    def kill(self) -> None:
        """Ends the process now. Nobody is going to hear what it was about to say, an exception included."""
        if not self._over:  # afterwards its number may be another's
            with suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)
        self._wait()
        self._last_words()

    def _wait(self) -> int:
        # execnet has no public way to learn how a gateway's process ended.
        status = self._gateway._io.wait()  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
        self._over = True
        self._group.terminate(timeout=0)
        return int(status or 0)

    def _last_words(self) -> Exception | None:
        """The exception that the worker ended with and nobody received: execnet would print it in the end."""
        try:
            self._channel.waitclose(timeout=_LAST_S)
        except self._channel.RemoteError as error:
            return error
        except (EOFError, OSError, self._timeout_error()):
            return None
        return None

    def _death(self) -> WorkerDied:
        status = self._wait()
        words = self._last_words()
        if words is not None:
            raise RuntimeError(f"worker failed: {words}") from words
        if status < 0:
            return WorkerDied(signal.Signals(-status).name)
        return WorkerDied(f"exit {status}")


def _source(module: str) -> tuple[str, str, str]:
    path = Path(__file__).resolve().parents[1].joinpath(*module.split(".")).with_suffix(".py")
    return module, str(path), path.read_text()


class StopFlag:
    """Set once, from any thread or a signal handler, to stop all work that looks at it."""

    def __init__(self) -> None:
        self._stopped = False

    def set(self) -> None:
        """Asks for a stop."""
        self._stopped = True

    def is_set(self) -> bool:
        """Whether a stop was asked for."""
        return self._stopped


def resident_mib(pid: int) -> int:
    """Resident memory of a process in MiB; 0 where it cannot be read (the process is gone, or this is not Linux)."""
    try:
        with open(f"/proc/{pid}/statm", "rb") as statm:  # noqa: PTH123 - often: a Path takes three times as long
            pages = int(statm.read().split()[1])
    except (OSError, IndexError, ValueError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") // 2**20


@dataclass(frozen=True, kw_only=True, slots=True)
class Ended:
    """How a tool ended: its exit code, negative for a signal, and what it wrote."""

    code: int
    out: str
    err: str


def run_to_end(
    command: Sequence[str],
    *,
    folder: Path,
    environment: Mapping[str, str],
    said: str = "",
    hold: Sequence[int] = (),
    limit_s: float | None = None,
) -> Ended:
    """Runs a tool to its end.

    Args:
        folder: in which it runs.
        environment: its variables, all of them.
        said: what it gets to read.
        hold: file descriptors that it keeps open.
        limit_s: of wall time, after which it is killed.
    """
    try:
        done = subprocess.run(
            list(command),
            cwd=folder,
            env=environment,
            input=said,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            pass_fds=tuple(hold),
            timeout=limit_s,
        )
    except subprocess.TimeoutExpired:
        return Ended(code=-signal.SIGKILL, out="", err=f"killed after {limit_s:g} s")
    return Ended(code=done.returncode, out=done.stdout, err=done.stderr)


def this_python() -> str:
    """The interpreter that runs Innermost itself."""
    return sys.executable
