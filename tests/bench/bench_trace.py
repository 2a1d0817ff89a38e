# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What it takes to name the passes by which two variants differ: `python -m tests.bench.bench_trace`.

A fixed-seed sample (`--dispatches`) of a suite (`--suite`), of the dispatches that the two pass orders change. Both
variants are traced with warm workers; the ratio is to compiling the same as far, without printing, in the same run.
"""

import argparse
import json
import random
import statistics
import time
from pathlib import Path

from bot.compiler.door import CompileWorker
from bot.compiler.job import CompileLimits, always, converse
from bot.compiler.questions import greet
from bot.compiler.toolchain import Lacking, Side, resolve_sides
from bot.config.load import load_settings
from bot.corpus.library import load_corpus
from bot.explain.diverge import first_divergence
from bot.explain.tracer import Tracer
from bot.processes import StopFlag

SEED = 0
LIMITS = CompileLimits(seconds=120, memory_mib=8192)
TARGET = "llvm-cpu"


def compile_both(worker: CompileWorker, text: str, sides: list[Side]) -> float:
    started = time.perf_counter()
    for side in sides:
        job = side.job(TARGET, text)
        if isinstance(job, Lacking):
            raise SystemExit(job.what)
        converse(worker, job, LIMITS, always, lambda _: "", StopFlag())
    return time.perf_counter() - started


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dispatches", type=int, default=24)
    parser.add_argument("--suite", default="ci", help="or `full`, for every dispatch of the corpus")
    asked = parser.parse_args()
    count: int = asked.dispatches
    suite: str = asked.suite
    corpus = load_corpus()
    pool = corpus.dispatches if suite == "full" else corpus.suite(suite)
    behaviour = json.loads((corpus.root / "behaviour.json").read_text())["classes"]
    changed = [d for d in pool if "gained" in behaviour[d.id] or "lost" in behaviour[d.id]]
    chosen = random.Random(SEED).sample(changed, min(count, len(changed)))
    names = {name: name for name in ("baseline", "reordered")}
    baseline, candidate = resolve_sides(load_settings(Path("/")), names, [TARGET]).values()
    sides = [baseline, candidate]
    worker = CompileWorker(baseline.python)
    greet(worker, baseline.python)
    traced: list[float] = []
    compiled: list[float] = []
    unnamed: list[str] = []
    with Tracer(LIMITS) as tracer:
        for warm, dispatch in enumerate([chosen[0], *chosen]):
            text = corpus.text(dispatch)
            alone = compile_both(worker, text, sides)
            started = time.perf_counter()
            found = first_divergence(tracer, text, baseline, candidate, TARGET)
            if warm:
                traced.append(time.perf_counter() - started)
                compiled.append(alone)
                if found.baseline is None and found.candidate is None:
                    unnamed.append(dispatch.id)
    worker.close()
    slowest = sorted(zip(traced, (dispatch.id for dispatch in chosen), strict=True), reverse=True)[:3]
    ratio = statistics.median(a / b for a, b in zip(traced, compiled, strict=True))
    print(f"{len(traced)} of the {len(changed)} changed dispatches of `{suite}`, two variants each, warm, {TARGET}:")
    print(f"median {statistics.median(traced):.2f} s, longest {max(traced):.2f} s; within 0.5 s: ", end="")
    print(f"{sum(each <= 0.5 for each in traced)}; {ratio:.1f} times what compiling as far takes")
    print("slowest: " + ", ".join(f"{name} {seconds:.1f} s" for seconds, name in slowest))
    print(f"diverging pass named for {len(traced) - len(unnamed)}" + "".join(f"\n  not for {each}" for each in unnamed))


if __name__ == "__main__":
    main()
