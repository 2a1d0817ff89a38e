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
import sys
import tempfile
from pathlib import Path

from tests.bench.processes import Sample, once, show
from tests.gh.server import REPOSITORY, TOKEN, GitHubServer
from tests.gh.server.events import Events

_HANDLE = [sys.executable, "-m", "bot", "github", "handle"]
_BODIES = {"not for us": "Looks good to me.", "a quotation": "> /innermost run", "/innermost help": "/innermost help"}


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=15)
    times = parser.parse_args().times
    with GitHubServer() as server, tempfile.TemporaryDirectory() as folder:
        events, event = Events(server), Path(folder) / "event.json"
        server.state.pull(7)
        show("Python alone", [once([sys.executable, "-c", "pass"], Path(folder), {}) for _ in range(times)])
        for name, body in _BODIES.items():
            samples: list[Sample] = []
            for _ in range(times):
                event.write_text(json.dumps(events.comment(server.seed("ana", body, 7))))
                samples.append(once(_HANDLE, Path(folder), _environment(server, event)))
            show(name, samples)


def _environment(server: GitHubServer, event: Path) -> dict[str, str]:
    return {
        "GITHUB_EVENT_NAME": "issue_comment",
        "GITHUB_EVENT_PATH": str(event),
        "GITHUB_TOKEN": TOKEN,
        "GITHUB_REPOSITORY": REPOSITORY,
        "GITHUB_API_URL": server.base_url,
    }


if __name__ == "__main__":
    main()
