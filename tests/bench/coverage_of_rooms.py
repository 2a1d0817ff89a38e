# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How much of the pure rooms the tests run, lines and branches: a goal of 90% of both together.

    python -m tests.bench.coverage_of_rooms [PYTEST_ARGUMENT...]

Runs the quick tests that are about these rooms (or those that are given) in one process, under coverage.py, and prints
a row for each room and the modules that lag behind. What runs in worker processes is not pure, and not counted.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

_ROOMS = ("layout", "judge", "model", "report", "config", "codegen")
_MODULES = (
    *(f"flow/{name}" for name in ("assemble", "between", "continuation", "facts", "ledger", "merge", "plan", "shard")),
    *(f"measure/{name}" for name in ("bounds", "sequential", "stats")),
    "history/changes",
)
_TESTS = (
    *(f"tests/{name}" for name in ("layout", "judge", "model", "report", "config", "codegen")),
    *(f"tests/flow/test_{name}.py" for name in ("between", "continuation", "ledger", "merge", "plan", "shard")),
    *(f"tests/measure/test_{name}.py" for name in ("bounds", "sequential", "stats", "numerics")),
    "tests/history/test_changes.py",
    "tests/test_record.py",
)
_GOAL = 90.0


def main() -> int:
    """Measures and prints; 1 where a room is below the goal."""
    include = [*(f"bot/{room}/*" for room in _ROOMS), *(f"bot/{module}.py" for module in _MODULES)]
    tests = sys.argv[1:] or list(_TESTS)
    with tempfile.TemporaryDirectory() as folder:
        data, report = f"--data-file={folder}/data", Path(folder) / "report.json"
        coverage = [sys.executable, "-m", "coverage"]
        pytest = ["-m", "pytest", "-q", "-p", "no:xdist", "-o", "addopts=", "-m", "not study and not gpu and not slow"]
        run = [*coverage, "run", "--branch", data, "--source=bot", *pytest, *tests]
        subprocess.run(run, check=True)
        subprocess.run([*coverage, "json", "-q", data, f"--include={','.join(include)}", "-o", str(report)], check=True)
        files = json.loads(report.read_text())["files"]
    rooms: dict[str, list[tuple[str, int, int]]] = {}
    for path, found in sorted(files.items()):
        summary = found["summary"]
        total = summary["num_statements"] + summary["num_branches"]
        covered = summary["covered_lines"] + summary["covered_branches"]
        rooms.setdefault(str(Path(path).parent), []).append((path, covered, total))
    below = False
    for room, modules in rooms.items():
        share = _percent(sum(covered for _, covered, _ in modules), sum(total for *_, total in modules))
        below |= share < _GOAL
        print(f"{room:<14} {share:5.1f}% of lines and branches, {len(modules)} modules")
        for path, covered, total in modules:
            if _percent(covered, total) < _GOAL:
                print(f"    {path:<40} {_percent(covered, total):5.1f}%")
    return int(below)


def _percent(covered: int, total: int) -> float:
    return 100 * covered / total if total else 100.0


if __name__ == "__main__":
    sys.exit(main())
