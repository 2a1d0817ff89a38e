# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the compile engine costs beside the compiler itself: `python -m tests.bench.bench_engine WHAT [--dispatches N]`.

    limit    cold compile of the corpus, two variants: wall time against the compiler's own CPU time over the cores
    check    cold check of the corpus, then the same again, warm
    loop     a sample: Innermost, and what a user would do instead, a loop over iree-compile, in one run
    growth   parent's memory and wall time at 1,000 and at 10,000 dispatches (synthetic copies)

On a machine shared with others, wall times say little; the ratios are of one run, side by side.
"""

import argparse
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from bot.config.load import load_settings
from bot.corpus.library import Dispatch, load_corpus
from bot.flow.select import records_of
from bot.host import available_cores, this_host
from bot.model.run import Run
from bot.record import load_run

SEED = 0
SIDES = ("baseline", "candidate")


@dataclass(frozen=True)
class Ran:
    """One run of Innermost: seconds of wall time, MiB of the parent's memory, and its record."""

    wall_s: float
    rss_mib: int
    run: Run

    @property
    def compiler_s(self) -> float:
        return sum(getattr(o, "cpu_seconds", 0.0) for r in self.run.results for o in (r.baseline, r.candidate))


def innermost(folder: Path, arguments: list[str], cache: Path) -> Ran:
    """Runs the command line in a process of its own, which reports its own memory."""
    code = (
        "import resource, sys; from bot.__main__ import run; code = run(sys.argv[2:]); "
        "open(sys.argv[1], 'w').write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024))"
    )
    # What is compared with this compiles, and explains nothing; what explaining takes, bench_trace.py says.
    (folder / "innermost.toml").write_text("[limits]\ntraces = 0\n")
    out, rss = folder / f"run-{time.monotonic_ns()}", folder / "rss"
    command = [sys.executable, "-c", code, str(rss), "run", *arguments, "--out", str(out)]
    environment = {**os.environ, "INNERMOST_CACHE": str(cache)}
    started = time.perf_counter()
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    wall = time.perf_counter() - started
    if not (out / "run.json").exists():
        sys.exit(done.stderr)
    return Ran(wall, int(rss.read_text()), load_run(out))


def chosen(count: int) -> list[Dispatch]:
    dispatches = list(load_corpus().dispatches)
    return dispatches if count == 0 else random.Random(SEED).sample(dispatches, min(count, len(dispatches)))


def arguments_for(dispatches: list[Dispatch], until: str) -> list[str]:
    if len(dispatches) == len(load_corpus().dispatches):
        return ["--suite", "full", "--until", until]
    return [*(word for d in dispatches for word in ("--dispatch", d.id)), "--until", until]


def limit(folder: Path, count: int) -> None:
    ran = innermost(folder, arguments_for(chosen(count or 0), "compile"), folder / "cache")
    cores = available_cores()
    ideal = ran.compiler_s / cores
    print(f"{len(ran.run.results):,} dispatches x 2 variants, llvm-cpu, cold: {ran.wall_s:.1f} s on {cores} cores")
    print(f"compiler's own CPU {ran.compiler_s:.1f} s; / cores {ideal:.1f} s; ratio {ran.wall_s / ideal:.3f}")
    print(f"parent's memory {ran.rss_mib} MiB; identical {identical(ran.run):.1%}")


def check(folder: Path, count: int) -> None:
    arguments, cores = arguments_for(chosen(count or 0), "check"), available_cores()
    cold = innermost(folder, arguments, folder / "cache")
    print(
        f"{len(cold.run.results):,} dispatches x 2 variants, until check, cold: {cold.wall_s:.1f} s on {cores} cores; "
        f"compiler's own CPU / cores {cold.compiler_s / cores:.1f} s; parent's memory {cold.rss_mib} MiB"
    )
    warm = innermost(folder, arguments, folder / "cache")
    print(f"again, warm: {warm.wall_s:.1f} s; compiler's own CPU {warm.compiler_s:.1f} s")


def identical(run: Run) -> float:
    """The part of compiles whose code was taken over."""
    codes = [o.code.executable for r in run.results for o in (r.baseline, r.candidate) if o.kind == "compiled"]
    return 1 - len(set(codes)) / len(codes) if codes else 0.0


def loop(folder: Path, count: int) -> None:
    dispatches = chosen(count or 40)
    ran = innermost(folder, arguments_for(dispatches, "compile"), folder / "cache")
    settings = {"baseline": ran.run.baseline, "candidate": ran.run.candidate}
    tool = shutil.which("iree-compile", path=str(Path(sys.executable).parent)) or "iree-compile"
    (target,) = ran.run.targets
    _, texts = records_of(load_corpus(), dispatches)
    commands: list[list[str]] = []
    for dispatch in dispatches:
        source = folder / f"{dispatch.id}.mlir"
        source.write_text(texts[dispatch.id])
        for side in SIDES:
            passes = f"--iree-preprocessing-pass-pipeline={settings[side].passes}"
            flags = [*target.flags[side], *settings[side].flags, passes]
            commands.append([tool, *flags, str(source), "-o", str(folder / f"{dispatch.id}.{side}.vmfb")])

    def one(command: list[str]) -> None:
        subprocess.run(command, capture_output=True, check=False)

    times: dict[int, float] = {}
    cores, loop_cpu_s = available_cores(), 0.0
    for workers in (1, cores):
        started, cpu_s = time.perf_counter(), children_cpu_s()
        with ThreadPoolExecutor(workers) as pool:
            list(pool.map(one, commands))
        times[workers] = time.perf_counter() - started
        loop_cpu_s = loop_cpu_s or children_cpu_s() - cpu_s
    # Could identity save its part of the loop's own CPU time and all else be free, this much would be left.
    limit_x = times[1] / (loop_cpu_s * (1 - identical(ran.run)) / cores)
    # Stricter: warm sessions save some of that CPU time as well.
    own_limit_x = times[1] / (ran.compiler_s / cores)
    print(f"{len(dispatches)} dispatches x 2 variants, llvm-cpu; code taken over: {identical(ran.run):.1%}")
    print(f"innermost {ran.wall_s:.1f} s; loop, serial {times[1]:.1f} s; loop, {cores} at a time {times[cores]:.1f} s")
    print(
        f"{times[1] / ran.wall_s:.2f} x faster than serial, {times[cores] / ran.wall_s:.2f} x than one process a core; "
        f"{(times[1] / ran.wall_s) / limit_x:.3f} of the limit that the loop's CPU time ({loop_cpu_s:.1f} s) and the "
        f"code taken over allow ({limit_x:.2f} x); {(times[1] / ran.wall_s) / own_limit_x:.3f} of what Innermost's own "
        f"compiler CPU time allows ({own_limit_x:.2f} x)"
    )


def children_cpu_s() -> float:
    """CPU seconds of the processes that this one has waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def growth(folder: Path, count: int) -> None:
    small = count or 1_000
    base = [d for d in load_corpus().dispatches if not d.dynamic][:100]
    _, texts = records_of(load_corpus(), base)
    walls: list[float] = []
    for total in (small, 10 * small):
        ran = copies(folder, list(texts.values()), total)
        walls.append(ran[0])
        print(f"{total:,} copies, until check: {ran[0]:.1f} s, parent's memory {ran[1]} MiB")
    print(f"10 x the work in {walls[1] / walls[0]:.2f} x the time")


def copies(folder: Path, texts: list[str], total: int) -> tuple[float, int]:
    """Compares `total` dispatches that differ in a comment each, in a process of its own."""
    (folder / "texts.json").write_text(json.dumps(texts))
    command = [
        sys.executable,
        "-m",
        "tests.bench.bench_engine",
        "copies",
        "--dispatches",
        str(total),
        "--folder",
        str(folder),
    ]
    started = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return time.perf_counter() - started, int(done.stdout.split()[-1])


def run_copies(folder: Path, total: int) -> None:
    from datetime import UTC, datetime

    from bot.cache import Cache
    from bot.files import Texts, sha256_hex
    from bot.flow.compare import compare
    from bot.flow.means import Comparison, Means, Silent
    from bot.model.run import DispatchRecord, Request, Step
    from bot.processes import StopFlag

    originals = json.loads((folder / "texts.json").read_text())

    def copy(number: int) -> str:
        return f"// copy {number}\n{originals[number % len(originals)]}"

    texts = Texts({f"copy{i}": i for i in range(total)}, copy)
    records = tuple(
        DispatchRecord(id=name, sha256=sha256_hex(text.encode()), models=(), op="", layout="nchw", shape="", context=())
        for name, text in texts.items()
    )
    settings = load_settings(Path("/"))
    comparison = Comparison(
        request=Request(suite="", globs=(), until=Step.CHECK),
        dispatches=records,
        texts=texts,
        costs=dict.fromkeys(texts, 1.0),
        baseline="baseline",
        candidate="reordered",
        targets=("llvm-cpu",),
    )
    means = Means(
        settings=settings,
        run_dir=folder / f"copies-{total}",
        cache=Cache(folder, 0, enabled=False),
        watcher=Silent(),
        stop=StopFlag(),
        now=datetime.now(UTC),
    )
    run = compare(comparison, means)
    assert len(run.results) == total
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["limit", "check", "loop", "growth", "copies"])
    parser.add_argument("--dispatches", type=int, default=0, help="how many; 0 for the figure's own number")
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.what == "copies":
        run_copies(Path(asked.folder), asked.dispatches)
        return
    host = this_host()
    print(f"{host.cpu}, {host.cores} cores, {host.system}, Python {host.python}; load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory(prefix="innermost-bench-") as folder:
        {"limit": limit, "check": check, "loop": loop, "growth": growth}[asked.what](Path(folder), asked.dispatches)


if __name__ == "__main__":
    main()
