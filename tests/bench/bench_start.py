# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How long the command takes to begin: help, a subcommand's help, the version, and `doctor`.

    python -m tests.bench.bench_start [--times N]

Each of N times all of them run one after the other, so that what else the machine does disturbs all alike: the console
script that is installed beside the interpreter. Prints for each the median of wall and CPU time and the fastest, beside
Python alone. The goals are of a quiet machine; how busy it was is printed with them.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from tests.bench.processes import Sample, once, show

_SCRIPT = str(Path(sys.executable).parent / "innermost")
_COMMANDS: dict[str, tuple[list[str], float | None]] = {
    "Python alone": ([sys.executable, "-c", "pass"], None),
    "import typer": ([sys.executable, "-c", "import typer"], None),
    "innermost --help": ([_SCRIPT, "--help"], 150),
    "innermost run --help": ([_SCRIPT, "run", "--help"], 200),
    "innermost history add --help": ([_SCRIPT, "history", "add", "--help"], 200),
    "innermost --version": ([_SCRIPT, "--version"], None),
    "innermost doctor": ([_SCRIPT, "doctor"], 5000),
}


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=15)
    times = parser.parse_args().times
    samples: dict[str, list[Sample]] = {name: [] for name in _COMMANDS}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(times):
            for name, (command, _) in _COMMANDS.items():
                samples[name].append(once(command, Path(folder), {"INNERMOST_CACHE": f"{folder}/cache"}))
    for name, (_, goal_ms) in _COMMANDS.items():
        show(name, samples[name], goal_ms)
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")


if __name__ == "__main__":
    main()
