# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""False alarms and detection at full size: runs `innermost aa`, and writes a row into AA.md beside this file.

python -m tests.bench.bench_aa                      # 1,000 comparisons of equal executables
python -m tests.bench.bench_aa --loaded             # the same while something else takes one core
python -m tests.bench.bench_aa --comparisons 100 --inject 10
"""

import argparse
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from bot.model.study import Study

TABLE = Path(__file__).with_name("AA.md")
COLUMNS = (
    "date",
    "machine",
    "command",
    "false slow-downs",
    "false speed-ups",
    "noise",
    "caught",
    "ratios off by",
    "one after the other",
    "cost of a pair",
    "disturbed",
)
HEAD = f"""# False alarms and detection

Made by `python -m tests.bench.bench_aa` and `pytest -m study tests/flow/test_aa.py`: a row a study, the newest last.
"Ratios off by" is of interleaved measurements of the very same executables, "one after the other" of all of one side
before all of the other.

| {" | ".join(COLUMNS)} |
|{"---|" * len(COLUMNS)}
"""


def measure(comparisons: int, *, inject: float = 0.0, loaded: bool = False) -> Study:
    """Runs the study in a process of its own, and writes down what it found."""
    options = ["aa", "--comparisons", str(comparisons), *(["--inject", f"{inject:g}"] if inject else [])]
    with _load(loaded):
        done = subprocess.run(
            [sys.executable, "-m", "bot", *options, "--json"], stdout=subprocess.PIPE, text=True, check=False
        )
    found = Study.model_validate_json(done.stdout)
    command = f"`innermost {' '.join(options)}`{', one core loaded' if loaded else ''}"
    text = TABLE.read_text() if TABLE.exists() else HEAD
    TABLE.write_text(text + _row(found, command))
    return found


@contextmanager
def _load(wanted: bool) -> Generator[None]:
    """Something else that takes one core."""
    if not wanted:
        yield
        return
    busy = subprocess.Popen([sys.executable, "-c", "while True: pass"])
    try:
        yield
    finally:
        busy.kill()
        busy.wait()


def _row(found: Study, command: str) -> str:
    def strays(ratios: list[float]) -> str:
        off = [max(ratio / (1 + found.more), (1 + found.more) / ratio) - 1 for ratio in ratios]
        return f"{median(off):.2%}, at most {max(off):.1%}" if off else "–"

    ours = found.comparisons
    done = len(ours)
    cells = [
        found.created.partition("T")[0],
        f"{found.host.cpu}, {found.host.cores} cores; {found.where}, runtime {found.host.runtime}",
        command + ("" if found.complete else f" (incomplete: {done:,})"),
        "–" if found.more else f"{found.count('slower'):,} of {done:,}",
        f"{found.count('faster'):,}",
        f"{found.count('noise'):,}",
        f"{found.count('slower'):,} of {done:,}" if found.more else "–",
        strays([one.ratio for one in ours]),
        strays([one.one_after_the_other for one in ours if one.one_after_the_other is not None]),
        f"median {median(one.seconds for one in ours):.2f} s" if ours else "–",
        f"{sum(bool(one.disturbed) for one in ours):,}",
    ]
    return f"| {' | '.join(cells)} |\n"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="False alarms and detection at full size.")
    parser.add_argument("--comparisons", type=int, default=1_000)
    parser.add_argument("--inject", type=float, default=0.0, metavar="PERCENT")
    parser.add_argument("--loaded", action="store_true", help="while something else takes one core")
    asked = parser.parse_args()
    measure(asked.comparisons, inject=asked.inject, loaded=asked.loaded)
    print(TABLE.read_text().splitlines()[-1])
