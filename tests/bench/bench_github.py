# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How long `innermost github handle` takes, in a process of its own as a workflow starts it.

    python -m tests.bench.bench_github [--times N]

Prints the median of N starts, wall time and CPU time: of Python alone, of an event that is not for us (goal: 300 ms of
wall time on a quiet machine), of a comment that mentions the name and gives no command, and of `/innermost help`. That
one asks the test server on loopback, and waits as long between two requests as it would at GitHub.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.gh.server import REPOSITORY, TOKEN, GitHubServer
from tests.gh.server.events import Events

_HANDLE = ["-m", "bot", "github", "handle"]
_BODIES = {"not for us": "Looks good to me.", "a quotation": "> /innermost run", "/innermost help": "/innermost help"}


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=15)
    times = parser.parse_args().times
    with GitHubServer() as server, tempfile.TemporaryDirectory() as folder:
        events, event = Events(server), Path(folder) / "event.json"
        server.state.pull(7)
        _show("Python alone", [_once(["-c", "pass"], Path(folder), {}) for _ in range(times)])
        for name, body in _BODIES.items():
            samples: list[tuple[float, float]] = []
            for _ in range(times):
                event.write_text(json.dumps(events.comment(server.seed("ana", body, 7))))
                samples.append(_once(_HANDLE, Path(folder), _environment(server, event)))
            _show(name, samples)


def _show(name: str, samples: list[tuple[float, float]]) -> None:
    wall_ms, cpu_ms = (statistics.median(column) for column in zip(*samples, strict=True))
    print(f"{name:<18} {wall_ms:6.0f} ms wall {cpu_ms:6.0f} ms CPU")


def _environment(server: GitHubServer, event: Path) -> dict[str, str]:
    return {
        "GITHUB_EVENT_NAME": "issue_comment",
        "GITHUB_EVENT_PATH": str(event),
        "GITHUB_TOKEN": TOKEN,
        "GITHUB_REPOSITORY": REPOSITORY,
        "GITHUB_API_URL": server.base_url,
    }


def _once(arguments: list[str], folder: Path, variables: dict[str, str]) -> tuple[float, float]:
    """Milliseconds of wall time, and of CPU time."""
    begun, used = time.perf_counter(), _children_s()
    subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=os.environ | variables, check=True, capture_output=True
    )
    return (time.perf_counter() - begun) * 1000, (_children_s() - used) * 1000


def _children_s() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    main()
