# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Workers: whatever becomes of one is told apart."""

import gc
import os
import sys
import time
from pathlib import Path

import pytest

from bot.processes import StopFlag, Worker, WorkerDied, WorkerOvergrew, WorkerOverran, WorkerStopped

MODULES = ("tests.worker_that_misbehaves",)


def ask(what: str, *, seconds: float = 30, memory_mib: int = 4096, stop: StopFlag | None = None) -> object:
    worker = Worker(sys.executable, MODULES)
    try:
        worker.send({"kind": what})
        return worker.receive(worker.deadline(seconds), memory_mib, stop)
    finally:
        worker.kill()


def test_an_answer() -> None:
    assert ask("echo") == {"kind": "echo"}


def test_ends_are_told_apart() -> None:
    with pytest.raises(WorkerDied) as died:
        ask("segfault")
    assert died.value.signal == "SIGSEGV"
    with pytest.raises(WorkerDied) as died:
        ask("exit")
    assert died.value.signal == "exit 3"
    with pytest.raises(WorkerOverran):
        ask("sleep", seconds=0.2)
    with pytest.raises(WorkerOvergrew):
        ask("grow", memory_mib=200)
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        ask("raise")


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="only Linux binds a process to a core")
@pytest.mark.parametrize("what", ["spin", "spin beside"])
def test_waiting_for_a_core_does_not_count(what: str) -> None:
    """Of four that want one core, each has a quarter of it: what takes a second takes four, and is no slower."""
    workers = [Worker(sys.executable, MODULES) for _ in range(4)]
    core = min(os.sched_getaffinity(0))
    try:
        for worker in workers:
            os.sched_setaffinity(worker.pid, {core})
            worker.send({"kind": what})
        began = time.monotonic()
        with pytest.raises(WorkerOverran) as overran:
            workers[0].receive(workers[0].deadline(1), 4096)
        assert time.monotonic() - began > 2
        assert overran.value.cpu_seconds == pytest.approx(1, abs=0.5)
    finally:
        for worker in workers:
            worker.kill()


def test_one_that_hangs_has_used_no_core() -> None:
    with pytest.raises(WorkerOverran) as overran:
        ask("sleep", seconds=0.5)
    assert overran.value.cpu_seconds < 0.2


def test_a_stop_ends_the_wait() -> None:
    stop = StopFlag()
    stop.set()
    with pytest.raises(WorkerStopped):
        ask("sleep", stop=stop)


def test_a_worker_that_is_killed_is_gone() -> None:
    worker = Worker(sys.executable, MODULES)
    worker.kill()
    with pytest.raises(ProcessLookupError):
        os.kill(worker.pid, 0)
    worker.kill()


def test_an_interpreter_that_does_not_start() -> None:
    for python in ("/bin/false", "/no/such/python"):
        with pytest.raises(WorkerDied, match="cannot start"):
            Worker(python, MODULES)


def test_nothing_is_imported_from_the_folder_that_it_is_started_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may be a checkout of a pull request, of which only the settings count."""
    for name in ("types", "ctypes", "os", "worker_that_misbehaves"):
        (tmp_path / f"{name}.py").write_text(f"open({str(tmp_path / 'canary')!r}, 'w')\nraise ImportError\n")
    monkeypatch.chdir(tmp_path)
    assert ask("echo") == {"kind": "echo"}
    assert not (tmp_path / "canary").exists()


def test_a_module_that_the_interpreter_cannot_import() -> None:
    worker = Worker(sys.executable, ("tests.worker_without_its_library",))
    with pytest.raises(WorkerDied, match="no_such_library"):
        worker.receive(worker.deadline(30), 4096)


def _having_raised() -> Worker:
    worker = Worker(sys.executable, MODULES)
    worker.send({"kind": "raise"})
    worker._channel._receiveclosed.wait(30)  # pyright: ignore[reportPrivateUsage]
    return worker


def test_nothing_is_printed_of_one_that_is_killed_while_it_complains(capfd: pytest.CaptureFixture[str]) -> None:
    worker = _having_raised()
    worker.kill()
    del worker
    gc.collect()
    assert capfd.readouterr().err == ""


def test_an_exception_is_not_taken_for_a_death(capfd: pytest.CaptureFixture[str]) -> None:
    worker = _having_raised()
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        worker.receive(worker.deadline(30), 4096)
    del worker
    gc.collect()
    assert capfd.readouterr().err == ""
