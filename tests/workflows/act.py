# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Executes workflows with act, on this machine and without containers.

Real: the workflow files, their expressions, conditions, needs, matrices and outputs, the action that sets Innermost
up, the commands, the compiler, and HTTP to the test's GitHub. What stands in: GitHub's own actions
(tests/workflows/actions), and, but for the test that is about it, the installation of Innermost, which is there
already.
"""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.gh.server import REPOSITORY, TOKEN, GitHubServer
from tests.workflows.conftest import Adopter
from tests.workflows.test_privileges import PINS

ACTIONS = Path(__file__).parent / "actions"
LABELS = ("ubuntu-24.04", "self-hosted", "bench")
_LIMIT_S = 900  # against a hang alone
_PYTHON = """#!/usr/bin/env bash
case "$1 $2 $3" in
  "-P -m venv")
    mkdir -p "$5/bin"
    printf '#!/bin/sh\\nexec "%s" "%s" "$@"\\n' "$STAND_IN_PYTHON" "$STAND_IN_INNERMOST" > "$5/bin/innermost"
    chmod +x "$5/bin/innermost" ;;
  "-P -m pip") echo "$@" >> "$STAND_IN_SPOOL/installed" ;;
  *) exec "$STAND_IN_PYTHON" "$@" ;;
esac
"""


@dataclass(frozen=True)
class Ran:
    """How a workflow ended, and what it said."""

    code: int
    log: str
    jobs: dict[str, str]


class Act:
    """Runs the workflows of `adopter`, whose `main` is the default branch, against `server`."""

    def __init__(self, adopter: Adopter, server: GitHubServer, folder: Path) -> None:
        self.adopter = adopter
        self.server = server
        self.spool = folder / "spool"
        self.spool.mkdir(parents=True)
        self._bin = folder / "bin"
        self._bin.mkdir()
        (self._bin / "python").write_text(_PYTHON)
        (self._bin / "python").chmod(0o755)
        self._folder = folder
        self._runs = 0

    def run(
        self,
        name: str,
        event: str,
        payload: Any,
        *,
        run_id: int = 4711,
        ref: str = "main",
        more: dict[str, str] | None = None,
        real_setup: bool = False,
    ) -> Ran:
        """Executes one workflow.

        Args:
            name: of its file, without `innermost-`.
            event: GITHUB_EVENT_NAME.
            payload: the event's.
            run_id: GitHub's number of the run.
            ref: what actions/checkout takes for default.
            more: variables of every step's environment.
            real_setup: whether `python` is the real one, in place of the one that stands in.
        """
        self._runs += 1
        event_file = self._folder / f"event-{self._runs}.json"
        event_file.write_text(json.dumps(payload))
        variables = {
            "GITHUB_API_URL": self.server.base_url,
            "GITHUB_GRAPHQL_URL": f"{self.server.base_url}/graphql",
            "GITHUB_REPOSITORY": REPOSITORY,
            "GITHUB_RUN_ID": str(run_id),
            "INNERMOST_DATABASE": f"sqlite:///{self.spool}/history-{self._runs}.sqlite",
            "INNERMOST_CACHE": os.environ.get("INNERMOST_CACHE", str(self._folder / "cache")),
            "STAND_IN_ORIGIN": str(self.adopter.root),
            "STAND_IN_REF": ref,
            "STAND_IN_SPOOL": str(self.spool),
            "STAND_IN_PYTHON": sys.executable,
            "STAND_IN_ARTIFACTS": str(ACTIONS / "artifacts.py"),
            "STAND_IN_INNERMOST": str(ACTIONS / "unpaced.py"),
            "PYTHONPATH": str(ACTIONS.parents[2]),
            **(more or {}),
        }
        path = os.environ["PATH"] if real_setup else f"{self._bin}{os.pathsep}{os.environ['PATH']}"
        command = [
            str(Path(sys.executable).with_name("act")), event,
            "--directory", str(self.adopter.root),
            "--workflows", f".github/workflows/innermost-{name}.yml",
            "--eventpath", str(event_file),
            "--action-offline-mode", "--no-skip-checkout", "--no-cache-server", "--rm", "--json",
            "--action-cache-path", str(self._folder / f"act-{self._runs}"),
            "--defaultbranch", "main",
            "--secret", "GITHUB_TOKEN",
        ]  # fmt: skip
        for label in LABELS:
            command += ["--platform", f"{label}=-self-hosted"]
        for action, (commit, _) in PINS.items():
            command += ["--local-repository", f"{action}@{commit}={ACTIONS / action.partition('/')[2]}"]
        for variable, value in variables.items():
            command += ["--env", f"{variable}={value}"]
        environment = {
            "PATH": path,
            "HOME": str(self._folder),
            "GITHUB_TOKEN": TOKEN,
            "LANG": "C.UTF-8",
        }
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False, timeout=_LIMIT_S, cwd=self._folder
        )
        shutil.rmtree(self._folder / f"act-{self._runs}", ignore_errors=True)
        return _read(done.returncode, done.stdout, done.stderr)


def _read(code: int, out: str, err: str) -> Ran:
    jobs: dict[str, str] = {}
    lines: list[str] = []
    for line in out.splitlines():
        try:
            said = json.loads(line)
        except ValueError:
            lines.append(line)
            continue
        lines.append(f"[{said.get('job', '')}] {str(said.get('msg', '')).rstrip()}")
        if "jobResult" in said:
            jobs[str(said["job"]).rpartition("/")[2].strip()] = str(said["jobResult"])
    return Ran(code, "\n".join([*lines, err]), jobs)
