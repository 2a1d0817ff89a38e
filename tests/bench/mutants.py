# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which mistakes in a module its tests would notice: mutation testing by Cosmic Ray, a study.

    python -m tests.bench.mutants [--sample N] [MODULE...]

For each module (by default the layout check and the judge) every mutant that Cosmic Ray knows, or N of them by a fixed
seed, is tried in a copy of the tree: the tests that are about it run until one fails. Prints the share that was
noticed, of which 85% is the goal, and each that was not. A mutant that changes no meaning is counted as not noticed.
"""

import argparse
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_TESTS = {
    "bot/layout/facts.py": ["tests/layout"],
    "bot/layout/reading.py": ["tests/layout"],
    "bot/layout/rules.py": ["tests/layout", "tests/judge"],
    "bot/judge/layout.py": ["tests/judge"],
    "bot/judge/summary.py": ["tests/judge", "tests/flow/test_between.py"],
    "bot/judge/timing.py": ["tests/judge"],
    "bot/judge/verdict.py": ["tests/judge"],
}
_GOAL = 0.85
_SEED = 20261126
_TIMEOUT_S = 120


def main() -> int:
    """Tries and prints; 1 where a module is below the goal."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="*", default=list(_TESTS), metavar="MODULE", help=", ".join(_TESTS))
    parser.add_argument("--sample", type=int)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="innermost-mutants-") as folder:
        tree = Path(folder)
        for name in ("bot", "tests", "corpus", "workflows", "pyproject.toml"):
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source, tree / name)
        below = [_try(tree, module, options.sample) for module in options.modules]
    return int(any(below))


def _try(tree: Path, module: str, sample: int | None) -> bool:
    """Prints a module's share; whether it is below the goal."""
    quick = ["-q", "-x", "-p", "no:xdist", "-p", "no:cacheprovider", "-o", "addopts=", "-m", "not study and not slow"]
    # The tests must be of the copy, which `python -m` puts first. Bytecode is written once, of what is right; it is not
    # taken for a mutant's, which was written later.
    pytest = ["-m", "pytest", *quick, *_TESTS[module]]
    keeping = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run([sys.executable, *pytest], cwd=tree, env=keeping, check=True, stdout=subprocess.DEVNULL)
    command = [sys.executable, "-B", *pytest]
    config, session = tree / "mutants.toml", tree / "mutants.sqlite"
    session.unlink(missing_ok=True)
    values = {"module-path": module, "timeout": _TIMEOUT_S, "test-command": " ".join(map(_quoted, command))}
    lines = [f"{name} = {json.dumps(value)}" for name, value in values.items()]
    config.write_text(
        "\n".join(["[cosmic-ray]", *lines, "excluded-modules = []", "[cosmic-ray.distributor]", 'name = "local"'])
    )
    ray = [sys.executable, "-m", "cosmic_ray.cli"]
    subprocess.run([*ray, "init", str(config), str(session)], cwd=tree, check=True)
    if sample is not None:
        _keep(session, sample)
    subprocess.run([*ray, "exec", str(config), str(session)], cwd=tree, check=True)
    dump = subprocess.run([*ray, "dump", str(session)], cwd=tree, check=True, capture_output=True, text=True)
    tried = [json.loads(line) for line in dump.stdout.splitlines()]
    done = [(job["mutations"][0], result) for job, result in tried if result is not None]
    alive = [mutation for mutation, result in done if result["test_outcome"] == "survived"]
    share = 1 - len(alive) / len(done)
    print(f"{module}: {len(done) - len(alive)} of {len(done)} mutants noticed, {share:.1%}", flush=True)
    for mutation in alive:
        name = str(mutation["operator_name"]).removeprefix("core/")
        print(f"    line {mutation['start_pos'][0]}: {name} {mutation['occurrence']}")
    return share < _GOAL


def _quoted(word: str) -> str:
    return f"'{word}'" if " " in word or "=" in word else word


def _keep(session: Path, count: int) -> None:
    """Leaves so many of the mutants in the session."""
    with sqlite3.connect(session) as database:
        jobs = sorted(row[0] for row in database.execute("SELECT job_id FROM work_items"))
        kept = set(random.Random(_SEED).sample(jobs, min(count, len(jobs))))
        for job in jobs:
            if job not in kept:
                database.execute("DELETE FROM mutation_specs WHERE job_id = ?", (job,))
                database.execute("DELETE FROM work_items WHERE job_id = ?", (job,))


if __name__ == "__main__":
    sys.exit(main())
