# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Whatever the compiler does, it is a value under its own name, and the others are unharmed."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from bot.compiler.claims import Claims, Unknown
from bot.compiler.door import CompileWorker
from bot.compiler.job import CompileJob, CompileLimits
from bot.compiler.pool import Bench, Workshop, compile_all, ready
from bot.errors import InfrastructureError
from bot.files import sha256_hex
from bot.model.compiled import Checked, CompileFailed, Crashed, OutOfMemory, TimedOut
from bot.model.facts import Stage
from bot.processes import StopFlag, resident_mib
from tests.compiler.conftest import MakeJob, run_jobs
from tests.disk import small_disk
from tests.paths import DATA, nested_crash
from tests.proc import children_of

ISSUE = (DATA / "issue.mlir").read_text()


def test_every_failure_under_its_own_name_and_the_others_unharmed(make_job: MakeJob) -> None:
    jobs = [
        make_job("fine", ISSUE),
        make_job("crash", nested_crash()),
        make_job("endless", (DATA / "endless.mlir").read_text()),
        make_job("broken", "util.func @main( {"),
        make_job("unverified", ISSUE.replace("tensor<16x8x1x1xf16>", "tensor<16x9x1x1xf16>")),
        make_job("fine too", ISSUE),
    ]
    found = run_jobs(jobs, seconds=5)
    assert found.keys() == {job.dispatch for job in jobs}
    assert isinstance(found["fine"], Checked)
    assert isinstance(found["fine too"], Checked)
    crash, endless, broken, unverified = (found[name] for name in ("crash", "endless", "broken", "unverified"))
    assert isinstance(crash, Crashed)
    assert (crash.signal, crash.at) == ("SIGSEGV", "input")
    assert isinstance(endless, TimedOut)
    assert (endless.limit_s, endless.at) == (5, "global-optimization")
    assert endless.at_work
    assert Stage.PREPROCESSING in endless.stages
    assert isinstance(broken, CompileFailed)
    assert broken.at == "input"
    assert "error:" in broken.diagnostics
    assert isinstance(unverified, CompileFailed)
    assert "dispatch.mlir:" in unverified.diagnostics


def test_memory_exhaustion_has_its_own_name(make_job: MakeJob) -> None:
    worker = CompileWorker(sys.executable)
    idle = resident_mib(worker.pid)
    worker.kill()
    # Evaluating constants takes the endless one well over what an idle worker has.
    found = run_jobs([make_job("endless", (DATA / "endless.mlir").read_text())], memory_mib=idle + 15)["endless"]
    assert isinstance(found, OutOfMemory)
    assert found.limit_mib == idle + 15


def test_a_dispatch_that_fails_with_one_pipeline_only(make_job: MakeJob) -> None:
    text = (DATA / "odd_size.mlir").read_text()
    found = run_jobs(
        [
            make_job("baseline", text, "baseline", target="gfx942"),
            make_job("third", text, "propagate-pad-generalize", target="gfx942"),
        ]
    )
    assert isinstance(found["baseline"], Checked)
    third = found["third"]
    assert isinstance(third, CompileFailed)
    assert third.at == "preprocessing"
    assert "greater than or equal to 16, but found 14" in third.diagnostics


def test_followers_of_a_crashed_leader_are_compiled_themselves(make_job: MakeJob) -> None:
    # Equal IR at dispatch-creation, so that the second follows the first, whose worker is killed during codegen.
    job = make_job("leader", ISSUE, code=True)
    follower = make_job("follower", ISSUE, code=True)
    seen: list[int] = []

    def keep(vmfb: bytes) -> str:
        seen.append(len(vmfb))
        return sha256_hex(vmfb)

    limits = CompileLimits(seconds=60, memory_mib=4096)
    shop = Workshop(limits=limits, keep=keep, stop=StopFlag())
    answers = dict(compile_all([ready(job), ready(follower)], 2, shop))
    assert len(seen) == 1
    assert {outcome.kind for outcome in answers.values()} == {"compiled"}


def test_a_full_disk_is_no_fact_about_a_dispatch(make_job: MakeJob, tmp_path: Path) -> None:
    limits = CompileLimits(seconds=60, memory_mib=4096)
    # No room for the diagnostics' file; then for that, but not for the code objects.
    for size in ("4k", "16k"):
        with small_disk(tmp_path / size, size) as disk:
            shop = Workshop(limits=limits, keep=sha256_hex, stop=StopFlag(), scratch=disk)
            with pytest.raises(InfrastructureError):
                list(compile_all([ready(make_job("fine", ISSUE, code=True))], 1, shop))


@pytest.mark.parametrize("kills", [1, 2])
def test_what_somebody_killed_is_tried_once_more(make_job: MakeJob, kills: int) -> None:
    job, left = make_job("fine", ISSUE), [None] * kills
    others = set(children_of(os.getpid()))  # of fixtures
    limits = CompileLimits(seconds=60, memory_mib=4096)

    class KilledAtItsSecondPhase(Claims):
        def claim(self, job: CompileJob, stage: Stage, ir: str) -> bool:
            if stage == Stage.GLOBAL_OPTIMIZATION and left:
                left.pop()
                [worker] = set(children_of(os.getpid())) - others
                os.kill(worker, signal.SIGKILL)
            return super().claim(job, stage, ir)

    bench = Bench(Workshop(limits=limits, keep=sha256_hex, stop=StopFlag()), KilledAtItsSecondPhase(Unknown()))
    try:
        [(answered, outcome)], again = bench.compile(job)
        assert (answered, again) == (job, [])
        if kills == 1:
            assert isinstance(outcome, Checked)
        else:
            assert isinstance(outcome, Crashed)
            assert (outcome.signal, outcome.at) == ("SIGKILL", "global-optimization")
            assert bench.compile(job)[0][0][1].kind == "checked"  # it left no claim behind
    finally:
        bench.close()


def test_a_stop_ends_the_work_and_the_workers(make_job: MakeJob) -> None:
    others = set(children_of(os.getpid()))  # of fixtures
    stop = StopFlag()
    endless = (DATA / "endless.mlir").read_text()
    jobs = [make_job("fine", ISSUE), make_job("endless", endless), make_job("endless too", endless)]
    limits = CompileLimits(seconds=600, memory_mib=4096)
    done: list[str] = []
    shop = Workshop(limits=limits, keep=sha256_hex, stop=stop)
    for job, _ in compile_all(list(map(ready, jobs)), 2, shop):
        done.append(job.dispatch)
        stop.set()
    assert done == ["fine"]
    assert set(children_of(os.getpid())) <= others


def test_no_orphan_when_the_parent_is_killed(tmp_path: Path) -> None:
    script = textwrap.dedent(
        f"""
        import os, sys, time
        from pathlib import Path
        from bot.compiler.door import CompileWorker
        worker = CompileWorker(sys.executable)
        worker.receive(worker.deadline(60), 4096)
        worker.send({{"kind": "compile", "text": Path({str(DATA / "endless.mlir")!r}).read_text(), "passes": "",
                     "flags": ["--iree-hal-target-device=local", "--iree-hal-local-target-device-backends=llvm-cpu"],
                     "stages": [], "code": False, "metrics": False, "assembly": False,
                     "limit_s": 600, "scratch": {str(tmp_path)!r},
                     "diagnostics": {str(tmp_path / "diagnostics")!r}}})
        while (message := worker.receive(worker.deadline(60), 4096)).get("phase") != "global-optimization":
            if message["kind"] == "ir":
                worker.send({{"kind": "go"}})
        print(worker.pid, flush=True)
        time.sleep(600)
        """
    )
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    worker = int(parent.stdout.readline())
    assert resident_mib(worker) > 0
    parent.kill()
    parent.wait()
    until = time.monotonic() + 10
    while resident_mib(worker) > 0 and time.monotonic() < until:
        time.sleep(0.05)
    assert resident_mib(worker) == 0


def test_what_a_terminal_or_a_timeout_sends_to_all_does_not_reach_the_workers() -> None:
    worker = CompileWorker(sys.executable)
    worker.receive(worker.deadline(60), 4096)
    for number in (signal.SIGINT, signal.SIGTERM):
        os.kill(worker.pid, number)
    worker.send({"kind": "validate", "passes": "", "flags": [], "diagnostics": ""})
    assert worker.receive(worker.deadline(60), 4096)["kind"] == "valid"
    worker.kill()
