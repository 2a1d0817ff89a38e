# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Building a dashboard of a year: 1,000 dispatches x 3 targets x 2 variants a night, generated.

`python -m tests.bench.bench_dashboard [--nights 365] [--dispatches 1000]` prints what each goal is held to: the whole
build under 60 s and 1 GB on two cores, the next night's under 10 s, an overview under 1 MB beside the shared chart
script and usable within 1 s on loopback, a dispatch page's data under 300 KB. CPU seconds are told too: on a machine
that is busy, they are what a quiet one would take.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from bot.dashboard.serve import server_for
from bot.history.database import open_database, sqlite_address
from tests.dashboard.browser import chromium
from tests.dashboard.generated import TARGETS, VARIANTS, fill, plan


def build(address: str, site: Path) -> tuple[float, float, float]:
    """Wall and CPU seconds, and the peak of memory in MiB, of one build in a process of its own."""
    began = time.monotonic()
    command = [sys.executable, "-m", "bot", "dashboard", "build", "--out", str(site), "--database", address]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    said = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"the build ended with {process.returncode}")
    print(said.strip())
    return time.monotonic() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def overview_parts(site: Path) -> dict[str, int]:
    """Bytes of all that the overview loads, the shared chart script aside."""
    html = (site / "index.html").read_text()
    names = {"index.html", *re.findall(r'(?:src|href)="((?:assets|data)/[^"]+)"', html)}
    names.add(f"data/view-{TARGETS[0]}-{VARIANTS[1]}.js")
    return {name: (site / name).stat().st_size for name in sorted(names)}


def usable(site: Path) -> list[float]:
    """Milliseconds from the click to a matrix that can be filtered, five times, with an empty cache."""
    server = server_for(site, 0)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    found: list[float] = []
    with chromium() as browser:
        for _ in range(5):
            page = browser.new_context().new_page()
            page.goto("about:blank")
            began = time.monotonic()
            page.goto(f"http://localhost:{server.server_port}/index.html", wait_until="commit")
            page.locator("#shown", has_text="shown").wait_for()
            found.append(1000 * (time.monotonic() - began))
            page.context.close()
    server.shutdown()
    return found


def main() -> None:
    """Prints every figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--nights", type=int, default=365)
    parser.add_argument("--dispatches", type=int, default=1000)
    given = parser.parse_args()
    sys.stdout.reconfigure(line_buffering=True)  # pyright: ignore[reportAttributeAccessIssue] - it is a TextIOWrapper
    made = plan(given.nights, given.dispatches)
    with tempfile.TemporaryDirectory(prefix="innermost-bench-") as folder:
        os.environ["INNERMOST_CACHE"] = str(Path(folder) / "cache")
        address, site = sqlite_address(Path(folder) / "history.sqlite"), Path(folder) / "site"
        with open_database(address, create=True) as database:
            fill(database, made, until_night=made.nights - 1)
        wall, cpu, memory = build(address, site)
        print(f"whole build: {wall:.1f} s wall, {cpu:.1f} s CPU, {memory:.0f} MiB")
        with open_database(address, create=False) as database:
            fill(database, made, from_night=made.nights - 1)
        wall, cpu, memory = build(address, site)
        print(f"next night:  {wall:.1f} s wall, {cpu:.1f} s CPU, {memory:.0f} MiB")
        parts = overview_parts(site)
        print(f"overview:    {sum(parts.values()) / 1e6:.2f} MB: {', '.join(f'{n} {s}' for n, s in parts.items())}")
        largest = max((path.stat().st_size, path.name) for path in (site / "dispatch").glob("*.js"))
        print(f"dispatch:    {largest[0] / 1e3:.0f} kB of data at most ({largest[1]})")
        print(f"usable:      {', '.join(f'{ms:.0f}' for ms in usable(site))} ms")


if __name__ == "__main__":
    main()
