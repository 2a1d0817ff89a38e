# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What huge pages save of the compiler's CPU time: `python -m tests.bench.bench_pages [--dispatches N]`.

Three workers compile the same dispatches to code, each dispatch one after the other: one with pages as the system
gives them, one that allocates in huge pages, and one that has its code in them as well.
"""

import argparse
import os
import random
from pathlib import Path

from bot.compiler.door import CompileWorker
from bot.compiler.job import CompileLimits, always, converse
from bot.compiler.questions import greet
from bot.compiler.toolchain import Lacking, resolve_sides
from bot.config.load import load_settings
from bot.corpus.library import load_corpus
from bot.files import sha256_hex
from bot.model.compiled import Compiled
from bot.processes import StopFlag

SEED = 0
LIMITS = CompileLimits(seconds=120, memory_mib=8192)
TARGET = "llvm-cpu"
USUAL, ALLOCATED, CODE = "as the system gives them", "what is allocated", "code as well"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dispatches", type=int, default=40, help="how many of the corpus (%(default)s)")
    count: int = parser.parse_args().dispatches
    corpus = load_corpus()
    chosen = random.Random(SEED).sample(list(corpus.dispatches), count)
    side = resolve_sides(load_settings(Path("/")), {"baseline": "baseline"}, [TARGET])["baseline"]
    workers: dict[str, CompileWorker] = {}
    for way in (USUAL, ALLOCATED, CODE):
        os.environ["GLIBC_TUNABLES"] = f"glibc.malloc.hugetlb={int(way != USUAL)}"
        workers[way] = CompileWorker(side.python, threads=False)
        greet(workers[way], side.python)
    workers[CODE].send({"kind": "huge pages"})
    moved: int = workers[CODE].receive(workers[CODE].deadline(60), LIMITS.memory_mib)["bytes"]
    used = dict.fromkeys(workers, 0.0)
    for warm, dispatch in enumerate([chosen[0], *chosen]):
        job = side.job(TARGET, corpus.text(dispatch), code=True)
        if isinstance(job, Lacking):
            raise SystemExit(job.what)
        for way, worker in workers.items():
            outcome = converse(worker, job, LIMITS, always, sha256_hex, StopFlag())
            if warm and isinstance(outcome, Compiled):
                used[way] += outcome.cpu_seconds
    for worker in workers.values():
        worker.close()
    print(f"{count} dispatches, {TARGET}, to code; {moved >> 20} MiB of the compiler's code in huge pages")
    for way, seconds in used.items():
        print(f"{way:26} {seconds:6.1f} s of CPU, {1 - seconds / used[USUAL]:5.1%} saved")


if __name__ == "__main__":
    main()
