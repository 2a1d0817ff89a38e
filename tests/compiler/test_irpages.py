# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Huge pages change how fast the compiler is, and nothing else."""

import subprocess
import sys
from pathlib import Path

import pytest

from bot.compiler import door, irpages
from bot.compiler.claims import Claims, Unknown
from bot.compiler.door import CompileWorker
from bot.compiler.job import CompileLimits, WorkerKey
from bot.compiler.pool import Bench, Workshop
from bot.files import sha256_hex
from bot.model.compiled import Compiled
from bot.processes import StopFlag, WorkerDied
from tests.compiler.conftest import MakeJob
from tests.paths import DATA

PAD = (DATA / "pad.mlir").read_text()

# In a process of its own: says where code was mapped, and what moved, a second time too.
MOVING = """
from pathlib import Path
from bot.compiler.irpages import use_huge_pages
from bot.compiler.irsession import library
from bot.compiler.irops import new_context
from iree.compiler import ir

def works():
    with new_context():
        return str(ir.Module.parse("func.func @f(%a: i32) -> i32 { return %a : i32 }"))

def executable():
    found = []
    for line in Path("/proc/self/maps").read_text().splitlines():
        start, _, end = line.split()[0].partition("-")
        if " r-xp " in line:
            found += range(int(start, 16) >> 12, int(end, 16) >> 12)
    return found

said, places = works(), executable()
moved = use_huge_pages(library._name)
assert works() == said
assert executable() == places
print(moved, use_huge_pages("/not/loaded.so"))
"""


def bench(memory_mib: int = 4096, workers: dict[WorkerKey, CompileWorker] | None = None) -> Bench:
    limits = CompileLimits(seconds=60, memory_mib=memory_mib)
    return Bench(Workshop(limits=limits, keep=sha256_hex, stop=StopFlag()), Claims(Unknown()), workers)


def test_code_stays_where_it_is() -> None:
    done = subprocess.run([sys.executable, "-c", MOVING], capture_output=True, text=True, check=True)
    moved, none = map(int, done.stdout.split())
    assert none == 0
    assert (moved > 50 << 20) == (irpages.page_bytes() > 0)


def test_a_system_without_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(irpages, "_SETTINGS", tmp_path)
    library = next(line.split()[5] for line in Path("/proc/self/maps").read_text().splitlines() if ".so" in line)
    assert irpages.use_huge_pages(library) == 0
    (tmp_path / "hpage_pmd_size").write_text("2097152\n")
    (tmp_path / "enabled").write_text("always madvise [never]\n")
    assert irpages.use_huge_pages(library) == 0


def test_a_worker_that_has_settled_makes_the_same_code(make_job: MakeJob, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[tuple[int, str]] = []
    for settled_s in (1e9, 0.0):
        monkeypatch.setattr(door, "_SETTLED_S", settled_s)
        workers: dict[WorkerKey, CompileWorker] = {}
        used = bench(workers=workers)
        try:
            for name in ("first", "second"):
                used.compile(make_job(name, (DATA / "issue.mlir").read_text()))
            [([(_, outcome)], _)] = [used.compile(make_job("pad", PAD, code=True))]
            assert isinstance(outcome, Compiled)
            [worker] = workers.values()
            made.append((_anonymous_code_mib(worker.pid), outcome.code.executable))
        finally:
            used.close()
    assert made[0][0] < 1
    assert (made[1][0] > 50) == (irpages.page_bytes() > 0)
    assert made[0][1] == made[1][1]


def test_one_that_does_not_survive_it_is_replaced(make_job: MakeJob, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between two jobs: neither is said to have crashed."""
    killed: list[int] = []

    def settle(worker: CompileWorker, *_: object) -> None:
        if not killed:
            killed.append(worker.pid)
            worker.kill()
            raise WorkerDied("SIGSEGV")

    monkeypatch.setattr(CompileWorker, "settle", settle)
    used = bench()
    try:
        kinds = [used.compile(make_job(name, PAD))[0][0][1].kind for name in ("before", "after")]
    finally:
        used.close()
    assert killed
    assert kinds == ["checked", "checked"]


def test_little_memory_is_left_alone(make_job: MakeJob, monkeypatch: pytest.MonkeyPatch) -> None:
    settled: list[int] = []

    def settle(_: CompileWorker, memory_limit_mib: int, __: StopFlag) -> None:
        settled.append(memory_limit_mib)

    monkeypatch.setattr(CompileWorker, "settle", settle)
    for memory_mib in (600, 4096):
        used = bench(memory_mib)
        try:
            used.compile(make_job("pad", PAD))
        finally:
            used.close()
    assert settled == [4096]


def test_what_a_user_tunes_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    for theirs, expected in {
        "": "glibc.malloc.hugetlb=1",
        "glibc.malloc.hugetlb=0": "glibc.malloc.hugetlb=1:glibc.malloc.hugetlb=0",  # of two, the last one counts
    }.items():
        monkeypatch.setenv("GLIBC_TUNABLES", theirs)
        worker = CompileWorker(sys.executable)
        try:
            # glibc cuts what it has read into pieces, in place.
            environment = Path(f"/proc/{worker.pid}/environ").read_bytes().replace(b"\0", b":")
            assert f":GLIBC_TUNABLES={expected}:".encode() in environment
        finally:
            worker.close()


def _anonymous_code_mib(pid: int) -> int:
    """How much code of a process is no file's."""
    found = 0
    for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
        addresses, rights, _, _, inode, *_ = line.split()
        if rights == "r-xp" and inode == "0" and "[" not in line:
            start, _, end = addresses.partition("-")
            found += int(end, 16) - int(start, 16)
    return found >> 20
